"""What a terminal shows."""

from dataclasses import replace

import pytest
from tests.reports import build

from necgreen import checks, words
from necgreen.reports.text import brief, explain


def flat(text: str) -> str:
    return " ".join(text.split())


def test_brief() -> None:
    pages, grade, pillars, first = map(flat, brief(build.heavy()))
    told = "12 pages visitées ; page type : au moins 1,9 Mo, au moins 47 requêtes"
    assert pages == f"https://rencontres.example/ : {told}"
    assert grade == "Note : au mieux D · part observée : 53 %"
    assert pillars == "Piliers : Sobriété E · Traceurs non établi · Consentement G · Hébergement au mieux B"
    assert first == f"À corriger d’abord : {words.card('uncompressed-text', 'fr').title}"


def test_brief_in_english() -> None:
    assert [flat(line) for line in brief(build.clean(), "en")] == [
        "https://rencontres.example/: 6 pages visited; typical page: 240 kB, 24 requests",
        "Grade: A · share observed: 100%",
        "Pillars: Frugality A · Trackers A · Consent A · Hosting A",
        "No gap observed by this visit",
    ]


def test_brief_of_one_page_and_of_none() -> None:
    one = replace(build.clean(), pages=build.clean().pages[:1])
    assert flat(brief(one)[0]) == "https://rencontres.example/ : 1 page visitée : 200 Ko, 24 requêtes"
    none = brief(build.empty())
    assert flat(none[0]) == "https://rencontres.example/ : aucune page observée"
    assert flat(none[1]) == "Note : non établi · part observée : 0 %"
    assert "0 octet" not in flat(" ".join(none))


def test_nothing_observed_is_not_nothing_wrong() -> None:
    assert "Aucun écart" not in brief(build.empty())[3]


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("check", [check.id for check in checks.find()])
def test_explain(check: str, lang: str) -> None:
    told = explain(check, lang)
    card = words.card(check, lang)
    for text in (check, card.title, card.why, card.fix, card.limits, *card.criteria):
        assert text in told
    assert told.endswith("\n")
    assert "\n\n\n" not in told
