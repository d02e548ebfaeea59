"""unequal-refusal: faulty, clean, and what looks faulty and is not."""

from dataclasses import replace
from typing import Any

import pytest
from tests.build import HOME

from necgreen.checks.consent.unequal_refusal import CHECK
from necgreen.model import (
    Banner,
    Confidence,
    ConsentTrace,
    Control,
    Entry,
    Need,
    Outcome,
    Page,
    Part,
    Result,
    State,
    Visit,
)
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

RAN = frozenset({Need.ENTRIES, Need.EXECUTED, Need.CONSENT})
ACCEPT = Control("accept", "Tout accepter", box=(0, 0, 160, 40), contrast=8.0)
REFUSE = Control("refuse", "Tout refuser", box=(170, 0, 150, 40), contrast=8.0)
SETTINGS = Control("settings", "Paramétrer", box=(330, 0, 150, 40))


def judge(*controls: Control, refused: int | None = 1, accepted: int = 1, **changes: Any) -> Result:
    trace = ConsentTrace("untouched", Banner(controls=controls))
    page = Page("1", HOME, HOME, collected=RAN, home=True, consent=trace, **changes)
    states = [
        Page("2", HOME, HOME, state=State.ACCEPTED, collected=RAN,
             consent=ConsentTrace("accepted", clicks=accepted, outcome="registered")),
    ]  # fmt: skip
    if refused is not None:
        told = ConsentTrace("refused", clicks=refused, outcome="registered")
        states.append(Page("3", HOME, HOME, state=State.REFUSED, collected=RAN, consent=told))
    visit = Visit((Part("site", HOME),), "browser", "1", "desktop", "2026-11-25T10:00:00Z", (page, *states))
    (result,) = run((CHECK,), visit, load(), strict=True)
    return result


def test_no_refusal_on_the_first_screen() -> None:
    result = judge(ACCEPT, SETTINGS, refused=3)
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        "Le premier écran de l’outil de consentement propose d’accepter, et l’outil n’y a trouvé aucun moyen de "
        "refuser. Boutons vus\u202f: Tout accepter, Paramétrer."
    )


def test_a_cross_may_be_a_refusal_so_its_absence_is_only_probable() -> None:
    result = judge(ACCEPT, Control("close", "×"), refused=None)
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.LOW)


def test_a_refusal_that_took_more_clicks() -> None:
    result = judge(ACCEPT, REFUSE, refused=2)
    assert [(finding.code, dict(finding.values)) for finding in result.findings] == [
        ("more-clicks", {"refuse": 2, "accept": 1})
    ]


@pytest.mark.parametrize("weak", [replace(REFUSE, box=(0, 0, 60, 20)), replace(REFUSE, contrast=2.1)])
def test_no_text_gives_a_number_for_looks(weak: Control) -> None:
    result = judge(ACCEPT, weak)
    assert (result.outcome, result.confidence, result.findings[0].code) == (
        Outcome.FAILED, Confidence.LOW, "weaker-look",
    )  # fmt: skip


def test_equal_buttons_pass() -> None:
    assert judge(ACCEPT, REFUSE, SETTINGS).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "controls",
    [
        (ACCEPT, replace(REFUSE, label="Non merci", box=(0, 0, 100, 36))),  # shorter words, same button
        (ACCEPT, replace(REFUSE, contrast=None)),  # over a picture: not measured
        (replace(ACCEPT, contrast=3.0), replace(REFUSE, contrast=3.0)),  # both pale
        (ACCEPT, REFUSE, replace(REFUSE, box=(0, 0, 10, 10))),  # a second, small one
    ],
)
def test_looks_faulty_and_is_not(controls: tuple[Control, ...]) -> None:
    assert judge(*controls).outcome is Outcome.PASSED


def test_an_interface_that_offers_nothing_to_accept_is_not_judged() -> None:
    assert judge(SETTINGS).outcome is Outcome.INAPPLICABLE


def test_a_page_where_consent_was_not_looked_at_proves_nothing() -> None:
    page = Page("1", HOME, HOME, collected=RAN, home=True)
    visit = Visit((Part("site", HOME),), "browser", "1", "desktop", "2026-11-25T10:00:00Z", (page,))
    assert run((CHECK,), visit, load(), strict=True)[0].reason == "evidence:no-consent"


def test_a_refusal_that_could_not_be_made_is_not_more_clicks() -> None:
    assert judge(ACCEPT, REFUSE, refused=None).outcome is Outcome.PASSED


def test_trackers_and_no_interface_found_prove_nothing_and_neither_is_nothing_to_judge() -> None:
    pixel = Entry("https://www.facebook.com/tr/?id=1", status=200)
    page = Page("1", HOME, HOME, collected=RAN, home=True, consent=ConsentTrace("untouched", outcome="no-banner"))
    for entries, outcome in (((pixel,), "cantTell"), ((), "inapplicable")):
        seen = replace(page, entries=entries)
        visit = Visit((Part("site", HOME),), "browser", "1", "desktop", "2026-11-25T10:00:00Z", (seen,))
        assert run((CHECK,), visit, load(), strict=True)[0].outcome.value == outcome
