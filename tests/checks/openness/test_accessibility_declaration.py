"""accessibility-declaration: faulty, clean, and what looks faulty and is not."""

from typing import Any

import pytest
from tests.legal_site import ITEMS, SEEN, codes, judged, site

from necgreen.checks.openness.accessibility_declaration import CHECK
from necgreen.model import Confidence, Need, Outcome, Result
from necgreen.words.sentences import sentence

MENTION = '<a href="/a">Accessibilité : partiellement conforme</a>'


def declared(level: str = "partiellement", rate: str = "81", day: str = "11 mars 2025") -> str:
    """A declaration in the format asked."""
    below = {
        0: f"Le site est {level} conforme au RGAA.", 1: f"{rate} % des critères sont respectés.",
        6: f"Déclaration établie le {day}.", 11: "Écrire à acces@x.fr", 12: "Saisir le Défenseur des droits.",
    }  # fmt: skip
    heads = [(one["level"], one["names"][0]) for one in ITEMS["declaration"]["headings"]]
    parts = (f"<h{n}>{name}</h{n}><p>{below.get(at, 'Texte.')}</p>" for at, (n, name) in enumerate(heads))
    return f"<h1>Déclaration d’accessibilité</h1>{''.join(parts)}"


def judge(page: str | None, home: str = MENTION, **changes: Any) -> Result:
    return judged(CHECK, site(home, {} if page is None else {"a": page}, **changes))


def test_a_level_and_a_rate_that_contradict_each_other() -> None:
    result = judge(declared(rate="41"))
    assert (result.outcome, codes(result), result.confidence) == (Outcome.FAILED, ["contradiction"], Confidence.HIGH)
    assert "41" in sentence(CHECK.id, result.findings[0], "fr")
    full = judge(declared("totalement", "99,5"), MENTION.replace("partiellement", "totalement"))
    assert codes(full) == ["contradiction"]


def test_half_of_the_criteria_and_no_level_is_less_sure() -> None:
    result = judge(declared("non", "62"), MENTION.replace("partiellement", "non"))
    assert (result.outcome, codes(result), result.confidence) == (Outcome.FAILED, ["contradiction"], Confidence.LOW)


def test_two_rates_make_it_less_sure() -> None:
    result = judge(declared(rate="45 % des critères sont respectés. 41"))
    assert (codes(result), result.confidence) == (["contradiction"], Confidence.LOW)


def test_a_home_page_that_says_another_level() -> None:
    result = judge(declared("non", "41"))
    assert (result.outcome, codes(result), result.confidence) == (Outcome.FAILED, ["other-level"], Confidence.LOW)
    assert result.findings[0].evidence == ("page/1/entry/0", "page/2/entry/0")


def test_an_old_declaration_is_only_probable() -> None:
    result = judge(declared(day="11 mars 2022"))
    assert (result.outcome, codes(result), result.confidence) == (Outcome.FAILED, ["old"], Confidence.LOW)
    assert "4,7 ans" in sentence(CHECK.id, result.findings[0], "fr")


def test_a_full_declaration_passes() -> None:
    assert judge(declared()).outcome is Outcome.PASSED
    assert judge(declared(day="24 novembre 2023")).outcome is Outcome.PASSED  # the eve of three years


@pytest.mark.parametrize(
    ("page", "home", "wanted"),
    [
        ("<h1>Déclaration d’accessibilité</h1><p>À venir.", MENTION, ["no-level", "no-rate", "no-date", "no-contact", "no-recourse", "missing-sections"]),  # noqa: E501
        (declared(), '<a href="/a">Accessibilité</a>', ["no-mention"]),
        (declared("non", "62").replace("Déclaration établie le 11 mars 2025.", "."), MENTION.replace("partiellement", "non"), ["no-date", "high-rate"]),  # noqa: E501
        (None, "<p>Accessibilité : non conforme", ["no-declaration"]),
        (None, "<p>rien", ["no-mention"]),
    ],
)  # fmt: skip
def test_what_is_not_found_is_a_question(page: str | None, home: str, wanted: list[str]) -> None:
    result = judge(page, home)
    assert (result.outcome, result.reason, codes(result)) == (Outcome.CANT_TELL, "human", wanted)


def test_a_site_without_audit_owes_no_rate() -> None:
    page = declared("non").replace("81 % des critères sont respectés.", "Aucun audit.")
    assert judge(page, MENTION.replace("partiellement", "non")).outcome is Outcome.PASSED


def test_dates_of_the_law_and_averages_contradict_nothing() -> None:
    law = "Loi n° 2005-102 du 11 février 2005. Le taux moyen est de 40 %. Fichiers publiés avant le 23 septembre 2018."
    assert judge(declared().replace("Texte.", law)).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    ("home", "changes", "reason"),
    [
        (MENTION, {}, "page-unread"),  # the declaration was not loaded
        ("<p>rien", {"scripted": True, "collected": SEEN - {Need.DOM}}, "scripted"),
        ("<p>rien", {"document": ""}, "no-home"),
    ],
)
def test_looks_faulty_and_is_not_established(home: str, changes: dict[str, Any], reason: str) -> None:
    result = judge(None, home, **changes)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, f"evidence:{reason}")
