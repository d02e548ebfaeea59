"""trackers-after-refusal: faulty, to be asked, clean, and what looks faulty and is not."""

from dataclasses import replace
from typing import Any

import pytest
from tests.build import RAN, Outcome, asked, entry, outcome, page, recorded, visit

from necgreen.checks.trackers.trackers_after_refusal import CHECK
from necgreen.model import Banner, Confidence, ConsentTrace, Entry, Gap, GapKind, Moment, Page, Result, State
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

N, B = "\u202f", "\u00a0"
KEPT = ConsentTrace("refused", Banner(platform="tarteaucitron"), outcome="registered", clicks=1)
HIT = asked("https://www.facebook.com/tr/?id=1", body=44)
MATOMO = asked("https://stats.salon.fr/matomo.php", body=0)


def refused(*entries: Entry, **changes: Any) -> Page:
    known: dict[str, Any] = {"state": State.REFUSED, "collected": RAN, "scripted": True, "consent": KEPT, **changes}
    return page(*entries, **known)


def reload(*entries: Entry, **changes: Any) -> Page:
    return refused(*entries, id="2", step="reload", consent=None, **changes)


def judge(*pages: Page, engine: str = "browser") -> tuple[Result, ...]:
    return run((CHECK,), visit(*pages, engine=engine), load(), strict=True)


def test_what_is_asked_on_the_reload_was_asked_after_the_refusal() -> None:
    acted, again = judge(refused(), reload(HIT))
    assert outcome(acted) == (Outcome.PASSED, "", Confidence.HIGH)
    assert outcome(again) == (Outcome.FAILED, "", Confidence.HIGH)
    (finding,) = again.findings
    assert (finding.code, finding.evidence, finding.gain_bytes) == ("asked", ("page/2/entry/1",), None)
    assert sentence(CHECK.id, finding, "fr") == (
        f"Après le refus, la page appelle encore Meta Pixel, publicité (1 requête, 44{B}octets{N}; opérateur{N}: Meta "
        "(États-Unis))."
    )


def test_on_the_page_of_the_refusal_only_what_follows_counts() -> None:
    (before,) = judge(refused(HIT, replace(HIT, after=Moment.SCROLL)))
    (after,) = judge(refused(HIT, replace(HIT, after=Moment.CHOICE)))
    assert (before.outcome, after.outcome) == (Outcome.PASSED, Outcome.FAILED)
    assert after.findings[0].evidence == ("page/1/entry/2",)


def test_google_analytics_is_a_fault_and_matomo_a_question() -> None:
    analytics = asked("https://region1.google-analytics.com/g/collect?gcs=G100", body=0)
    _, both = judge(refused(), reload(analytics, MATOMO))
    assert [finding.code for finding in both.findings] == ["asked"]
    _, question = judge(refused(), reload(MATOMO))
    assert outcome(question) == (Outcome.CANT_TELL, "human", Confidence.HIGH)
    assert sentence(CHECK.id, question.findings[0], "fr") == (
        f"Après le refus, la page appelle encore Matomo, mesure d’audience (1 requête, 0{B}octet{N}; installé sur le "
        f"site). Cet usage est-il exempté de consentement{N}?"
    )


def test_a_tag_manager_that_stays_is_a_question() -> None:
    _, result = judge(refused(), reload(asked("https://www.googletagmanager.com/gtm.js?id=GTM-1")))
    assert (result.reason, [finding.code for finding in result.findings]) == ("human", ["may-be-exempt"])


def test_what_only_third_party_web_knows_is_probable() -> None:
    _, result = judge(refused(), reload(asked("https://cdn.33across.com/a.js")))
    assert outcome(result) == (Outcome.FAILED, "", Confidence.LOW)


@pytest.mark.parametrize(
    "seen",
    [
        replace(HIT, from_cache=True),
        replace(HIT, status=0, error="aborted"),
        asked("https://www.youtube-nocookie.com/embed/x", how="iframe"),
        asked("https://fonts.gstatic.com/s/x.woff2"),
        asked("https://tarteaucitron.io/load.js"),
        asked("https://js.stripe.com/v3/"),
        entry("data:,facebook.com/tr"),
    ],
)
def test_looks_faulty_and_is_not(seen: Entry) -> None:
    _, result = judge(refused(), reload(seen))
    assert result.outcome is Outcome.PASSED


def test_a_host_that_no_list_knows_is_a_question_not_a_pass() -> None:
    _, result = judge(refused(), reload(asked("https://inconnu.example/x")))
    assert outcome(result) == (Outcome.CANT_TELL, "human", Confidence.HIGH)
    assert result.findings[0].evidence == ("host/inconnu.example",)
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        f"Après le refus, la page appelle encore 1 hôte tiers que l’outil ne connaît pas{N}: inconnu.example. Sert-il "
        f"à suivre les visiteurs{N}?"
    )
    _, known = judge(refused(), reload(asked("https://inconnu.example/x"), HIT))
    assert [finding.code for finding in known.findings] == ["asked"]


@pytest.mark.parametrize(
    "url",
    ["https://js.hs-analytics.net/analytics/1.js", "https://track.hubspot.com/__ptq.gif", "https://sibautomation.com/sa.js"],
)
def test_what_measures_visits_for_a_customer_file_is_a_question(url: str) -> None:
    _, result = judge(refused(), reload(asked(url)))
    assert (result.reason, [finding.code for finding in result.findings]) == ("human", ["may-be-exempt"])


@pytest.mark.parametrize("made", ["contradicted", "unstored", "not-performed", "no-banner", ""])
def test_a_refusal_that_was_not_made_says_nothing(made: str) -> None:
    trace = replace(KEPT, outcome=made)
    acted, again = judge(refused(replace(HIT, after=Moment.CHOICE), consent=trace), reload(HIT))
    assert outcome(acted) == outcome(again) == (Outcome.CANT_TELL, "evidence:no-refusal", Confidence.HIGH)


@pytest.mark.parametrize("made", ["returns", "unclear"])
def test_a_reload_where_the_refusal_may_be_lost_says_nothing(made: str) -> None:
    trace = replace(KEPT, outcome=made)
    acted, again = judge(refused(replace(HIT, after=Moment.CHOICE), consent=trace), reload(HIT))
    assert (acted.outcome, again.reason) == (Outcome.FAILED, "evidence:no-refusal")


def test_a_page_with_a_hole_proves_no_absence() -> None:
    (result,) = judge(refused(gaps=(Gap(GapKind.FAILED, "https://x.example/"),)))
    assert result.reason == "evidence:gap"


def test_other_states_are_not_judged() -> None:
    (result,) = judge(page(HIT, state=State.ACCEPTED, collected=RAN), page(HIT, id="2", collected=RAN))
    assert (result.outcome, result.reason) == (Outcome.UNTESTED, "state")


def test_recordings() -> None:
    (faulty,) = run((CHECK,), recorded(HIT.url, state=State.REFUSED), load(), strict=True)
    (clean,) = run((CHECK,), recorded(state=State.REFUSED), load(), strict=True)
    (unknown,) = run((CHECK,), recorded(HIT.url), load(), strict=True)
    assert (faulty.outcome, clean.outcome) == (Outcome.FAILED, Outcome.PASSED)
    assert outcome(unknown) == (Outcome.CANT_TELL, "evidence:no-refusal", Confidence.HIGH)
