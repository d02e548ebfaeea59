"""Contracts of the words: both languages hold the same, every code is worded, no word claims too much."""

import re
import string
import tomllib
from collections.abc import Iterator
from importlib.resources import files

import pytest

from necgreen import checks, words
from necgreen.checks import card
from necgreen.model import Effort, GapKind, Need, State

FILES = ("labels", "report")
# Whole words, whatever their gender and number, in our own sentences (design, section 6). « conforme » of anything,
# since a report about data protection would be read so.
BANNED = {
    "fr": r"verte?s?|neutres?|propres?|conformes?|conformité|certifi(é|ée|és|ées|e|er)|illég(al|ale|aux|ales)",
    "en": r"green|neutral|clean|compliant|compliance|certified|certif(y|ies)|illegal",
}
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")


def texts(lang: str) -> Iterator[tuple[str, str]]:
    """All that we say in one language: (where, text)."""
    for file in FILES:
        for section, held in _raw(file)[lang].items():
            yield from ((f"{file}.{section}.{key}", text) for key, text in held.items())
    for check in checks.find():
        for key, told in card(check.id)[lang].items():
            held = told if isinstance(told, dict) else {"": told}
            yield from ((f"{check.id}.{key}.{code}", text) for code, text in held.items())


def _raw(file: str) -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads((files(words) / f"{file}.toml").read_text(encoding="utf-8"))


def holes(text: str) -> set[tuple[str, str]]:
    return {(name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("file", FILES)
def test_french_and_english_hold_the_same_keys_and_placeholders(file: str) -> None:
    french, english = _raw(file)["fr"], _raw(file)["en"]
    assert {s: list(held) for s, held in french.items()} == {s: list(held) for s, held in english.items()}
    for section, held in french.items():
        for key, text in held.items():
            assert holes(text) == holes(english[section][key]), f"{section}.{key}"


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_no_word_claims_too_much(lang: str) -> None:
    banned = re.compile(rf"\b(?:{BANNED[lang]})\b", re.IGNORECASE)
    said = {where: found[0] for where, text in texts(lang) if (found := banned.search(QUOTED.sub("", text)))}
    assert said == {}


@pytest.mark.parametrize(("text", "lang"), [
    ("un site propre", "fr"), ("Hébergement vert.", "fr"), ("une page illégale", "fr"), ("conforme RGPD", "fr"),
    ("a green host", "en"), ("GDPR compliant", "en"),
])  # fmt: skip
def test_the_net_has_no_hole(text: str, lang: str) -> None:
    assert re.search(rf"\b(?:{BANNED[lang]})\b", text, re.IGNORECASE)


@pytest.mark.parametrize("text", ["ouvert", "certificat", "couverture", "proprement dit", "appropriée"])
def test_the_net_catches_whole_words_only(text: str) -> None:
    assert not re.search(rf"\b(?:{BANNED['fr']})\b", text)


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_code_of_the_model_is_worded(lang: str) -> None:
    coded = {
        "need": Need, "gap": GapKind, "state": State, "effort": Effort,
        "engine": ("static", "browser", "har"), "profile": ("desktop", "mobile"),
        "who": {card(check.id)["who"] for check in checks.find()},
    }  # fmt: skip
    missing = {(kind, code) for kind, held in coded.items() for code in held if code not in _raw("labels")[lang][kind]}
    assert missing == set()


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("code", [
    "human", "evidence:gap", "evidence:lower-bound", "crash:ValueError",
    *(f"need:{need.value}" for need in Need), *(f"evidence:need:{need.value}" for need in Need),
])  # fmt: skip
def test_every_reason_of_the_runner_is_worded(code: str, lang: str) -> None:
    assert words.reason(code, lang) not in (code, code.rpartition(":")[2])


def emitted() -> set[str]:
    """The warnings that the source gives to a visit or to an audit: what stands before their first colon."""
    root = files("necgreen")
    sources = [file for file in (root / "collection").iterdir() if file.name.endswith(".py")] + [root / "api.py"]
    found = set()
    for source in sources:
        text = source.read_text(encoding="utf-8")
        found |= set(re.findall(r"\.warn\(f?\"([a-z-]+)", text)) | set(re.findall(r"f\"(expired):", text))
    return found


@pytest.mark.parametrize("code", sorted(emitted()))
def test_every_warning_is_worded(code: str) -> None:
    for lang in words.LANGUAGES:
        held = _raw("labels")[lang]["warning"]
        assert code in held or {f"{code}.one", f"{code}.other"} <= set(held)


def test_warnings_are_found_in_the_source() -> None:
    assert {"interrupted", "more-pages", "lost-page", "lost-start", "expired"} <= emitted()


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_failed_answer_is_worded(lang: str) -> None:
    """The errors that the collector gives to an exchange."""
    text = "".join(
        file.read_text(encoding="utf-8")
        for file in (files("necgreen") / "collection").iterdir()
        if file.name.endswith(".py")
    )
    codes = set(re.findall(r"(?:\berror=|ExchangeError\(|\berror = )\"([a-z-]+)\"", text))
    assert {"guard", "dns", "refused", "time-out", "reset", "protocol"} <= codes
    assert codes - set(_raw("labels")[lang]["failure"]) == set()
