"""legal-links: faulty, clean, and what looks faulty and is not."""

from typing import Any

import pytest

from necgreen.checks.openness.legal_links import CHECK
from necgreen.model import Confidence, Entry, Gap, GapKind, Need, Outcome, Page, Part, Result, Visit
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

HOME = "https://www.salon.fr/"
NOTICE = "<a href=/mentions-legales>Mentions légales</a>"
PRIVACY = "<a href=/donnees>Données personnelles</a>"


def judge(body: str, **changes: Any) -> Result:
    known: dict[str, Any] = {
        "scripted": False, "collected": frozenset({Need.DOCUMENT}), "entries": (Entry(HOME, status=200),),
        "document": "k", "home": True, **changes,
    }  # fmt: skip
    warnings = known.pop("warnings", ())
    html = f"<!doctype html><html lang=fr><title>Salon</title><body>{body}"
    visit = Visit(
        (Part("site", HOME),), "static", "1", "desktop", "2026-11-23T10:00:00Z", (Page("1", HOME, HOME, **known),),
        documents=(("k", html),), warnings=warnings,
    )  # fmt: skip
    (result,) = run((CHECK,), visit, load(), strict=True)
    return result


def test_both_missing_are_two_findings_never_sure() -> None:
    result = judge("<a href=/programme>Programme</a>")
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.LOW)
    assert [finding.code for finding in result.findings] == ["no-legal-notice", "no-privacy-page"]
    assert result.findings[0].evidence == ("page/1/entry/0",)
    assert sentence(CHECK.id, result.findings[0], "fr").startswith("Élément non trouvé par l’outil\u202f: un lien vers")


def test_both_links_pass() -> None:
    assert judge(NOTICE + PRIVACY).outcome is Outcome.PASSED
    assert judge("<a href=/infos>Mentions légales et vie privée</a>").outcome is Outcome.PASSED


def test_one_missing_is_one_finding() -> None:
    assert [finding.code for finding in judge(NOTICE).findings] == ["no-privacy-page"]


@pytest.mark.parametrize(
    ("body", "changes", "reason"),
    [
        ("", {"scripted": True}, "scripted"),  # a script may add the footer
        ("", {"scripted": None}, "scripted"),
        (NOTICE + "<a href=/cgu>CGU</a>", {}, "terms-only"),
        (NOTICE + "<a href=/x>Vos données</a>", {}, "vague-only"),
        ("", {"entries": (Entry(HOME, status=403),)}, "no-home"),
        ("", {"entries": (Entry(HOME, status=200, truncated=True),)}, "no-home"),
        ("", {"gaps": (Gap(GapKind.CHALLENGE, HOME),)}, "no-home"),
        ("", {"home": False}, "no-home"),
        ("", {"document": ""}, "no-home"),
    ],
)
def test_looks_faulty_and_is_not_established(body: str, changes: dict[str, Any], reason: str) -> None:
    result = judge(body, **changes)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, f"evidence:{reason}")


def test_a_page_nested_beyond_reason_shows_its_links_and_proves_no_absence() -> None:
    deep = "<section>" * 5_000
    assert judge(deep + NOTICE + PRIVACY).outcome is Outcome.PASSED
    assert judge(deep + NOTICE).reason == "evidence:no-home"


def test_a_link_to_a_page_that_is_gone_is_not_established() -> None:
    gone = (f"lost-page:404:{HOME}mentions-legales",)
    assert judge(NOTICE + PRIVACY, warnings=gone).reason == "evidence:dead-link"


def test_a_rendered_page_proves_the_absence_although_it_has_scripts() -> None:
    rendered = {"scripted": True, "collected": frozenset({Need.DOCUMENT, Need.DOM})}
    assert judge("", **rendered).outcome is Outcome.FAILED


def test_without_the_document_it_is_not_measured() -> None:
    assert judge("", collected=frozenset({Need.ENTRIES})).outcome is Outcome.UNTESTED
