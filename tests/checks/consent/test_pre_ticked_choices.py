"""pre-ticked-choices: faulty, clean, and what looks faulty and is not."""

import pytest
from tests.build import HOME

from necgreen.checks.consent.pre_ticked_choices import CHECK
from necgreen.model import Banner, ConsentTrace, Control, Need, Outcome, Page, Part, Result, State, Visit
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

RAN = frozenset({Need.ENTRIES, Need.EXECUTED, Need.CONSENT})
BUTTON = Control("accept", "Accepter")


def judge(*controls: Control, second: tuple[Control, ...] = ()) -> Result:
    page = Page("1", HOME, HOME, collected=RAN, consent=ConsentTrace("untouched", Banner(controls=controls)))
    told = ConsentTrace("refused", second=second, outcome="registered")
    other = Page("2", HOME, HOME, state=State.REFUSED, collected=RAN, consent=told)
    visit = Visit((Part("site", HOME),), "browser", "1", "desktop", "2026-11-25T10:00:00Z", (page, other))
    (result,) = run((CHECK,), visit, load(), strict=True)
    return result


def switch(label: str, on: bool | None) -> Control:
    return Control("toggle", label, layer=2, on=on)


def test_a_switch_that_is_on_is_named() -> None:
    result = judge(BUTTON, second=(switch("Mesure d'audience", True), switch("Publicité", False)))
    assert result.outcome is Outcome.FAILED
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        "1 choix de l’outil de consentement est allumé d’avance\u202f: Mesure d'audience."
    )


def test_switches_that_are_off_pass() -> None:
    assert judge(BUTTON, switch("Publicité", False)).outcome is Outcome.PASSED


@pytest.mark.parametrize("label", ["Cookies nécessaires", "Strictly necessary", "Obligatoires"])
def test_what_is_called_necessary_is_no_choice(label: str) -> None:
    assert judge(BUTTON, switch(label, True)).outcome is Outcome.INAPPLICABLE


def test_an_interface_without_switches_is_not_judged() -> None:
    assert judge(BUTTON).outcome is Outcome.INAPPLICABLE


def test_a_switch_whose_state_is_not_known_is_not_on() -> None:
    assert judge(BUTTON, switch("Publicité", None)).outcome is Outcome.PASSED
