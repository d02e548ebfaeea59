"""Contracts of a check: its file, its card, its words, its place in the grid (design, section 5)."""

import re
import string
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from tests.meta.source import ANY, Source

from necgreen import checks, scoring, words
from necgreen.checks.consent import early_cookies
from necgreen.model import Check, Effort
from necgreen.reference import load
from necgreen.views.services import TOLD
from necgreen.words.labels import CODES, table

TESTS = Path(__file__).parents[1]
MOST = 45  # until grid 2026.1
ALL = checks.find()
IDS = frozenset(check.id for check in ALL)
# Codes made from data: a new row there needs a sentence too.
MADE = {
    "early-cookies": {f"{kind}-cookies" for kind in early_cookies.FAULTS + early_cookies.QUESTIONS},
}  # fmt: skip

each = pytest.mark.parametrize("check", ALL, ids=lambda check: check.id)


def codes(check: Check) -> set[str]:
    """Every code its findings may have."""
    told = Source.of(check).findings
    return {code for code in told if ANY not in code} | (MADE[check.id] if any(ANY in c for c in told) else set())


def sentences(card: Mapping[str, Any], lang: str) -> Mapping[str, str]:
    found: Mapping[str, str] = card[lang]["findings"]
    return found


def holes(text: str) -> list[tuple[str, str]]:
    """The placeholders of a sentence, with their format, sorted."""
    return sorted((name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None)


def test_not_too_many() -> None:
    assert 0 < len(ALL) <= MOST
    assert len(IDS) == len(ALL)


@each
def test_id_file_and_function_bear_one_name(check: Check) -> None:
    name = check.id.replace("-", "_")
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", check.id)
    assert check.run.__module__.rpartition(".")[2] == name
    assert check.run.__name__ == name


@each
def test_it_has_its_tests(check: Check) -> None:
    assert (TESTS / "checks" / checks.family(check.id) / f"test_{check.id.replace('-', '_')}.py").is_file()


@each
def test_it_says_what_it_does_not_see(check: Check) -> None:
    told = " ".join(Source.of(check).docstring.split())
    assert "Sees: " in told
    assert "Does not see: " in told
    for lang in words.LANGUAGES:
        assert len(words.card(check.id, lang).limits) > 40


@each
def test_card(check: Check) -> None:
    card = checks.card(check.id)
    known = load().table("criteria")["criteria"]
    assert set(card) - {"remedies"} == {"since", "effort", "who", "legal", "criteria", "fr", "en"}
    assert re.fullmatch(r"\d+\.\d+", card["since"])
    assert card["effort"] in list(Effort)
    assert card["who"] in table(CODES, "fr")["who"]
    assert isinstance(card["legal"], bool)
    assert card["criteria"]
    assert set(card["criteria"]) <= set(known), "unknown criterion"
    assert set(card.get("remedies", ())) <= IDS - {check.id}
    for lang in words.LANGUAGES:
        told = card[lang]
        assert set(told) == {"title", "why", "fix", "effect", "limits", "findings"}
        assert all(told[key].endswith(".") for key in ("why", "fix", "limits"))
        assert not told["title"].endswith("."), "a title is no sentence"
        assert not told["effect"].endswith("."), "effect follows a colon"
        assert told["effect"][0].islower(), "effect follows a colon"


@each
def test_the_first_sentence_of_the_remedy_is_short_enough_for_the_first_minute(check: Check) -> None:
    for lang in words.LANGUAGES:
        assert len(words.card(check.id, lang).fix.partition(". ")[0]) <= 170


@each
def test_french_and_english_say_the_same(check: Check) -> None:
    card = checks.card(check.id)
    french, english = sentences(card, "fr"), sentences(card, "en")
    assert set(french) == set(english)
    for key, text in french.items():
        assert holes(text) == holes(english[key]), key


@each
def test_every_code_has_a_sentence_and_every_sentence_a_code(check: Check) -> None:
    wanted = {f"{code}.{form}" for code in codes(check) for form in ("one", "other")}
    assert set(sentences(checks.card(check.id), "fr")) == wanted


@each
def test_a_code_made_at_run_time_fits_the_source(check: Check) -> None:
    for told in Source.of(check).findings:
        if ANY in told:
            pattern = re.compile(".+".join(map(re.escape, told.split(ANY))))
            assert any(pattern.fullmatch(code) for code in MADE[check.id])


@each
def test_sentences_use_only_values_that_the_check_gives(check: Check) -> None:
    given = Source.of(check).strings
    if "told" in Source.of(check).names:  # a third party is told by one function
        given |= {*TOLD, "identity"}
    for lang in words.LANGUAGES:
        for key, text in sentences(checks.card(check.id), lang).items():
            for name, form in holes(text):
                assert name in given, f"{key}: {name} is never given"
                assert form in ("", "bytes", "number", "share", "seconds", "category", "country"), f"{key}: {form}"


@each
def test_why_it_cannot_tell_is_worded(check: Check) -> None:
    for code in Source.of(check).reasons:
        assert ANY not in code
        for lang in words.LANGUAGES:
            assert words.reason(f"evidence:{code}", lang) != code, f"labels.toml does not word {code}"


def grids() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for file in (files(scoring) / "grids").iterdir():
        if file.name.endswith(".toml"):
            yield file.name, tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "grid"), [*grids()])
def test_grid(name: str, grid: Mapping[str, Any]) -> None:
    assert name == f"{grid['id']}.toml"
    assert set(grid["checks"]) <= IDS, "a line of the grid has no check"
    assert {line["pillar"] for line in grid["checks"].values()} == set(grid["pillars"])
    assert set(grid["pillars"]) <= set(table(CODES, "fr")["pillar"])
    assert sum(grid["pillars"].values()) == 100
