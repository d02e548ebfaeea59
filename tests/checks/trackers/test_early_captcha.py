"""early-captcha: faulty, to be asked, clean, and what looks faulty and is not."""

from dataclasses import replace

import pytest
from tests.build import RAN, SEEN, Outcome, asked, judge, outcome, places, recorded

from necgreen.checks.trackers.early_captcha import CHECK
from necgreen.model import Confidence, Entry, FormField, Moment, Need, Rendered, ShownForm, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
ROBOT = asked("https://www.google.com/recaptcha/api.js?render=x", body=1_200)
BARE = Rendered()
FORM = Rendered(forms=(ShownForm("https://www.salon.fr/contact", "post", (FormField("email", "email"),)),))
FINDS = ShownForm("https://www.salon.fr/", "get", (FormField("search", "s"), FormField("text", "S")))
SEARCH = Rendered(forms=(FINDS,))
QUESTION = (Outcome.CANT_TELL, "human", Confidence.HIGH)


@pytest.mark.parametrize("rendered", [BARE, SEARCH])
def test_on_a_page_without_a_form_it_is_a_fault(rendered: Rendered) -> None:
    result = judge(CHECK, ROBOT, asked("https://www.gstatic.com/recaptcha/x.js", by=ROBOT.url, body=200_000),
                   rendered=rendered, scripted=True, collected=RAN)  # fmt: skip
    assert outcome(result) == (Outcome.FAILED, "", Confidence.HIGH)
    (finding,) = result.findings
    assert (finding.code, places(result), finding.gain_bytes) == ("no-form", [1, 2], 201_200)
    assert sentence(CHECK.id, finding, "fr") == (
        "La page n’a aucun champ à remplir et charge Google reCAPTCHA, un contrôle anti-robot (2 requêtes, 201"
        f"{B}Ko{N}; opérateur{N}: Google (États-Unis){N}; propriétaire{N}: Alphabet (États-Unis){N}; autre choix{N}: "
        "ALTCHA, Friendly Captcha)."
    )


def test_on_a_page_with_a_form_it_is_a_question() -> None:
    result = judge(CHECK, ROBOT, rendered=FORM, scripted=True, collected=RAN)
    assert outcome(result) == QUESTION
    assert sentence(CHECK.id, result.findings[0], "fr").endswith(
        f"). Peut-il attendre qu’un formulaire soit rempli{N}?"
    )


def test_a_vote_is_a_form() -> None:
    projects = (FormField("radio", "projet"), FormField("radio", "projet"))
    choices = ShownForm("https://www.salon.fr/vote", "POST", projects)
    assert outcome(judge(CHECK, ROBOT, rendered=Rendered(forms=(choices,)), collected=RAN)) == QUESTION


def test_a_list_of_forms_that_was_cut_proves_no_absence() -> None:
    assert outcome(judge(CHECK, ROBOT, rendered=Rendered(cut=True), collected=RAN)) == QUESTION


@pytest.mark.parametrize("html", ["", "<!doctype html><form method=post><input type=email name=mail></form>"])
def test_a_script_that_did_not_run_may_draw_the_form(html: str) -> None:
    """The script of the check is one more: a page without a browser never shows that nothing is to be filled in."""
    assert outcome(judge(CHECK, ROBOT, html=html, scripted=True)) == QUESTION


def test_a_document_that_was_not_kept_proves_no_absence() -> None:
    assert outcome(judge(CHECK, ROBOT, document="", collected=SEEN | {Need.EXECUTED})) == QUESTION


def test_what_a_ticket_shop_brings_protects_a_form_of_its_own() -> None:
    shop = asked("https://www.helloasso.com/associations/x/widget", how="iframe")
    inside = asked("https://challenges.cloudflare.com/turnstile/v0/api.js", by=shop.url, frame=shop.url)
    assert outcome(judge(CHECK, shop, inside, rendered=BARE, collected=RAN)) == QUESTION
    both = judge(CHECK, shop, inside, ROBOT, rendered=BARE, collected=RAN)
    assert [(f.code, dict(f.values)["service"]) for f in both.findings] == [("no-form", "Google reCAPTCHA")]


def test_what_a_player_does_against_robots_is_no_fault_of_the_page() -> None:
    video = asked("https://www.youtube-nocookie.com/embed/x", how="iframe")
    guard = asked("https://www.google.com/js/bg/abc.js", by=video.url, frame=video.url)
    result = judge(CHECK, video, guard, rendered=BARE, scripted=True, collected=RAN)
    assert result.outcome is not Outcome.FAILED


@pytest.mark.parametrize(
    "seen",
    [
        replace(ROBOT, status=0),
        replace(ROBOT, from_cache=True),
        replace(ROBOT, after=Moment.CHOICE),
        replace(ROBOT, after=Moment.SCROLL),
        asked("https://www.google.com/recaptchas"),
        asked("https://www.salon.fr/altcha.js"),  # held by the site
        asked("https://www.salon.fr/recaptcha/api.js"),
    ],
)
def test_looks_faulty_and_is_not(seen: Entry) -> None:
    assert judge(CHECK, seen, rendered=BARE, scripted=True, collected=RAN).outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"
    assert judge(CHECK).outcome is Outcome.PASSED


def test_recordings() -> None:
    assert judge(CHECK, ROBOT, state=State.UNKNOWN, collected=RAN).reason == "evidence:consent-unknown"
    (result,) = run((CHECK,), recorded(ROBOT.url, state=State.UNTOUCHED), load(), strict=True)
    assert outcome(result) == QUESTION
