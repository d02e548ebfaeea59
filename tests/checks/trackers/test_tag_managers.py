"""tag-managers: faulty, to be asked, clean, and what looks faulty and is not."""

from dataclasses import replace

import pytest
from tests.build import RAN, Outcome, asked, judge, outcome, recorded

from necgreen.checks.trackers.tag_managers import CHECK
from necgreen.model import Confidence, Entry, Moment, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
GTM = asked("https://www.googletagmanager.com/gtm.js?id=GTM-1", body=90_000)
HIT = asked("https://region1.google-analytics.com/g/collect?v=2&gcs=G100", body=0, by=GTM.url)  # consent mode
PIXEL = asked("https://connect.facebook.net/en_US/fbevents.js", by=GTM.url)


def test_what_it_brings_is_named() -> None:
    result = judge(CHECK, GTM, HIT, PIXEL, scripted=True, collected=RAN)
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    (finding,) = result.findings
    assert (finding.code, finding.evidence) == ("brings", ("page/1/entry/1",))
    assert sentence(CHECK.id, finding, "fr") == (
        f"Avant tout choix, Google Tag Manager charge d’autres services{N}: Google Analytics, Meta Pixel (1 requête, "
        f"90{B}Ko{N}; opérateur{N}: Google (États-Unis){N}; propriétaire{N}: Alphabet (États-Unis){N}; autre choix{N}: "
        "Matomo Tag Manager)."
    )


def test_alone_it_is_a_question() -> None:
    result = judge(CHECK, GTM, scripted=True, collected=RAN)
    assert outcome(result) == (Outcome.CANT_TELL, "human", Confidence.HIGH)
    assert sentence(CHECK.id, result.findings[0], "en").endswith("What does it load next, and after which choice?")


def test_one_of_two_that_brings_makes_the_fault() -> None:
    other = asked("https://cdn.tagcommander.com/1/tc.js")
    result = judge(CHECK, GTM, other, PIXEL, collected=RAN)
    assert [(f.code, dict(f.values)["service"]) for f in result.findings] == [("brings", "Google Tag Manager")]


def test_one_that_the_site_holds_brings_too() -> None:
    container = asked("https://www.salon.fr/matomo/js/container_Ab12Cd34.js")
    result = judge(CHECK, container, replace(PIXEL, initiator=asked("x:", by=container.url).initiator), collected=RAN)
    (finding,) = result.findings
    assert sentence(CHECK.id, finding, "fr") == (
        f"Avant tout choix, Matomo Tag Manager charge d’autres services{N}: Meta Pixel (1 requête, 1{B}Ko{N}; installé "
        "sur le site)."
    )


def test_what_only_third_party_web_knows_is_not_sure() -> None:
    tags = asked("https://assets.adobedtm.com/launch.js")
    alone = judge(CHECK, tags, collected=RAN)
    brings = judge(CHECK, tags, asked("https://www.facebook.com/tr/", by=tags.url), collected=RAN)
    assert outcome(alone) == (Outcome.CANT_TELL, "human", Confidence.LOW)
    assert outcome(brings) == (Outcome.FAILED, "", Confidence.LOW)


def test_under_a_name_that_tells_nothing_its_path_makes_it_probable() -> None:
    assert judge(CHECK, asked("https://www.salon.fr/gtag/js?id=G-1"), collected=RAN).confidence is Confidence.LOW


def test_the_tag_of_google_is_not_called_its_tag_manager() -> None:
    """gtag.js is a script that a page may hold without any container."""
    tag = asked("https://www.googletagmanager.com/gtag/js?id=G-1")
    result = judge(CHECK, tag, asked(HIT.url, by=tag.url), collected=RAN)
    (finding,) = result.findings
    assert "Tag Manager charge" not in sentence(CHECK.id, finding, "fr")


@pytest.mark.parametrize(
    "seen",
    [
        (replace(GTM, status=0),),
        (replace(GTM, from_cache=True),),
        (replace(GTM, after=Moment.CHOICE), replace(PIXEL, after=Moment.CHOICE)),  # it waits for the choice
        (asked("https://static.axept.io/sdk.js"), asked("https://api.axept.io/x")),
        (PIXEL,),  # a pixel in the page
        (asked("https://www.salon.fr/js/container.js"),),
    ],
)
def test_looks_faulty_and_is_not(seen: tuple[Entry, ...]) -> None:
    assert judge(CHECK, *seen, scripted=True, collected=RAN).outcome is Outcome.PASSED


def test_what_asks_for_consent_is_nothing_to_reproach_it() -> None:
    """A tag manager that brings only the consent tool, or pictures."""
    consent = asked("https://static.axept.io/sdk.js", by=GTM.url)
    fonts = asked("https://fonts.googleapis.com/css2", by=GTM.url)
    result = judge(CHECK, GTM, consent, fonts, collected=RAN)
    assert (result.reason, [finding.code for finding in result.findings]) == ("human", ["alone"])


def test_what_came_after_the_choice_is_not_laid_at_its_door() -> None:
    result = judge(CHECK, GTM, replace(PIXEL, after=Moment.CHOICE), collected=RAN)
    assert [finding.code for finding in result.findings] == ["alone"]


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"
    assert judge(CHECK, GTM, scripted=True).reason == "human"
    assert judge(CHECK).outcome is Outcome.PASSED


def test_recordings() -> None:
    assert judge(CHECK, GTM, PIXEL, state=State.UNKNOWN, collected=RAN).reason == "evidence:consent-unknown"
    (result,) = run((CHECK,), recorded(GTM.url, HIT.url, state=State.UNTOUCHED), load(), strict=True)
    assert result.reason == "human"  # this recorder does not tell who asked
