"""early-cookies: faulty, clean, and what looks faulty and is not."""

from typing import Any

from necgreen.checks.consent.early_cookies import CHECK
from necgreen.model import Confidence, Cookie, Moment, Need, Outcome, Page, Part, Result, State, Visit
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

HOME = "https://www.salon.fr/"


def judge(*cookies: Cookie, **changes: Any) -> Result:
    known: dict[str, Any] = {"scripted": False, "collected": frozenset({Need.COOKIES}), **changes}
    page = Page("1", HOME, HOME, cookies=cookies, home=True, **known)
    visit = Visit((Part("site", HOME),), "static", "1", "desktop", "2026-11-23T10:00:00Z", (page,))
    (result,) = run((CHECK,), visit, load(), strict=True)
    return result


def test_known_trackers_are_constated_by_service() -> None:
    own = (Cookie(name, "salon.fr") for name in ("_ga", "_gid", "mystery"))
    result = judge(*own, Cookie("YSC", "youtube.com"))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    assert [finding.code for finding in result.findings] == ["audience-cookies", "platform-cookies"]
    assert result.findings[0].evidence == ("page/1/cookie/_ga@salon.fr", "page/1/cookie/_gid@salon.fr")
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        "Sans aucun choix du visiteur, 2 cookies de mesure d’audience sont déposés (Google Analytics)\u202f: _ga, _gid."
    )
    assert "1 cookie of a video" in sentence(CHECK.id, result.findings[1], "en")


def test_no_cookie_on_a_page_without_script_passes() -> None:
    assert judge().outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(scripted=True).reason == "evidence:scripted"
    answers = frozenset({Need.COOKIES, Need.EXECUTED})  # a HAR: no cookie set by a script is in it
    assert judge(scripted=True, collected=answers).reason == "evidence:scripted"
    assert judge(Cookie("_ga", "salon.fr"), scripted=True, collected=answers).outcome is Outcome.FAILED
    assert judge(scripted=True, collected=answers | {Need.STORAGE}).outcome is Outcome.PASSED


def test_looks_faulty_and_is_not() -> None:
    exempt = (
        Cookie("PHPSESSID", "www.salon.fr"),
        Cookie("tarteaucitron", "salon.fr", lifetime=15_000_000),
        Cookie("AWSALB", "cdn.example"),
        Cookie("_ga", "salon.fr", after=Moment.CHOICE),
        Cookie("_ga", "salon.fr", lifetime=-1),  # a deletion
    )
    assert judge(*exempt).outcome is Outcome.PASSED


def test_arguable_and_unknown_names_are_questions() -> None:
    result = judge(Cookie("__cf_bm", "salon.fr"), Cookie("_pk_id.1.ab", "salon.fr"), Cookie("mystery", "salon.fr"))
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    assert [finding.code for finding in result.findings] == ["arguable-cookies", "arguable-cookies", "unknown-cookies"]
    assert sentence(CHECK.id, result.findings[2], "fr").endswith("mystery. À quoi sert-il\u202f?")


def test_a_consent_state_nobody_knows_settles_nothing() -> None:
    assert judge(Cookie("_ga", "salon.fr"), state=State.UNKNOWN).reason == "evidence:consent-unknown"


def test_cookies_that_were_not_collected_are_untested() -> None:
    assert judge(collected=frozenset({Need.ENTRIES})).outcome is Outcome.UNTESTED
