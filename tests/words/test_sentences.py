"""Findings and cards in words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from necgreen import checks, words
from necgreen.model import Finding
from necgreen.words.sentences import choose, fill

N, B = "\u202f", "\u00a0"


@pytest.mark.parametrize(("text", "values", "fr"), [
    ("{size:bytes} à gagner", {"size": 312_000}, f"312{B}Ko à gagner"),
    ("{n} pages", {"n": 1234}, f"1{N}234 pages"),
    ("{n:number}", {"n": 1.5}, "1,5"),
    ("{n:share}", {"n": 0.5}, f"50{B}%"),
    ("{n:seconds}", {"n": 86_400 * 7}, f"7{B}jours"),
    ("{n:unheard}", {"n": 3}, "3"),
    ("pays : {country}", {"country": None}, "pays : inconnu"),
    ("{missing:bytes}", {}, "inconnu"),
    ("{url}", {"url": "https://x.example/\u202egnp"}, "https://x.example/\ufffdgnp"),
    ("{url}", {"url": "{0.__class__} {url!r}"}, "{0.__class__} {url!r}"),
    ("{url.__class__}", {"url": "x"}, "inconnu"),
    ("{url[0]}", {"url": "x"}, "inconnu"),
    ("{}", {}, "inconnu"),
    ("sans trou", {"n": 3}, "sans trou"),
])  # fmt: skip
def test_fill(text: str, values: dict[str, Any], fr: str) -> None:
    assert fill(text, values, "fr") == fr


def test_a_long_value_is_cut_in_its_middle() -> None:
    told = fill("{url}", {"url": "a" * 5_000 + "z"}, "fr")
    assert len(told) == 300
    assert "…" in told
    assert told.endswith("z")


TABLE = {"a.one": "un", "a.other": "plusieurs", "b.one": "seul"}


@pytest.mark.parametrize(("code", "count", "fr", "en"), [
    ("a", 0, "un", "plusieurs"), ("a", 1, "un", "un"), ("a", 2, "plusieurs", "plusieurs"), ("a", None, "un", "un"),
    ("a", "3", "un", "un"), ("b", 2, "seul", "seul"), ("c", 2, None, None),
])  # fmt: skip
def test_choose(code: str, count: Any, fr: str | None, en: str | None) -> None:
    assert (choose(TABLE, code, {"count": count}, "fr"), choose(TABLE, code, {"count": count}, "en")) == (fr, en)


def test_sentence() -> None:
    finding = Finding("over-limit", (("count", 62), ("limit", 40)))
    assert words.sentence("request-count", finding, "fr") == f"Une première visite fait 62 requêtes{N}; repère{N}: 40."
    assert words.sentence("request-count", finding, "en") == "A first visit makes 62 requests; mark: 40."


def test_a_missing_value_is_said_unknown() -> None:
    told = words.sentence("page-weight", Finding("over-limit"), "fr")
    assert told == f"Une première visite télécharge inconnu{N}; repère{N}: inconnu."


def test_a_finding_of_an_unknown_check_or_code_is_its_code() -> None:
    assert words.sentence("invented", Finding("a\u202eb"), "fr") == "a\ufffdb"
    assert words.sentence("page-weight", Finding("invented"), "fr") == "invented"


def test_the_card_of_an_unknown_check_is_its_id() -> None:
    card = words.card("<b>\u202e", "fr")
    assert card.title == "<b>\ufffd"
    assert (card.why, card.fix, card.effect, card.who, card.criteria) == ("", "", "", "", ())


@pytest.mark.parametrize("check", [check.id for check in checks.find()])
def test_each_card_is_typeset(check: str) -> None:
    for lang in words.LANGUAGES:
        card = words.card(check, lang)
        for text in (card.title, card.why, card.fix, card.effect, card.limits):
            assert text
            assert "'" not in text
            assert lang == "en" or not any(f" {sign}" in text for sign in ":;!?»")


VALUES = st.one_of(st.none(), st.integers(), st.floats(allow_nan=False, allow_infinity=False),
                   st.text(alphabet="aé <>&{}[]!.:%\u202e\n\x00\ud800", max_size=30))
FOUND = [(check.id, code.rpartition(".")[0]) for check in checks.find()
         for code in checks.card(check.id)["fr"]["findings"] if code.endswith(".one")]  # fmt: skip
KEYS = ("count", "size", "gain", "url", "service", "cookies", "limit", "weight", "hosts", "operator", "country")


@given(st.sampled_from(FOUND), st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=6))
def test_any_values_give_a_sentence_that_can_be_written(found: tuple[str, str], values: dict[str, Any]) -> None:
    check, code = found
    for lang in words.LANGUAGES:
        told = words.sentence(check, Finding(code, tuple(values.items())), lang)
        assert told
        assert told == words.plain(told)
        assert "None" not in told
