"""third-party-services: faulty, clean, and what looks faulty and is not."""

from typing import Any

import pytest

from necgreen.checks.trackers.third_party_services import CHECK
from necgreen.model import Confidence, Entry, Moment, Need, Outcome, Page, Part, Result, State, Visit
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

HOME = "https://www.salon.fr/"


def judge(*urls: str | Entry, parts: tuple[Part, ...] = (Part("site", HOME),), **changes: Any) -> Result:
    entries = tuple(url if isinstance(url, Entry) else Entry(url, status=200) for url in (HOME, *urls))
    known: dict[str, Any] = {"scripted": False, "collected": frozenset({Need.ENTRIES}), **changes}
    page = Page("1", HOME, HOME, entries=entries, home=True, **known)
    visit = Visit(parts, "static", "1", "desktop", "2026-11-23T10:00:00Z", (page,))
    (result,) = run((CHECK,), visit, load(), strict=True)
    return result


def test_each_service_is_a_finding_with_its_requests() -> None:
    result = judge(
        "https://www.youtube.com/embed/x",
        "https://www.google-analytics.com/g/collect?v=2",
        "https://i.ytimg.com/vi/x/hq.jpg",
        "https://static.salon.fr/app.css",
    )
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    assert result.measure is not None
    assert result.measure.value == 2
    assert [finding.code for finding in result.findings] == ["analytics", "video"]
    assert result.findings[1].evidence == ("page/1/entry/1", "page/1/entry/3")
    assert sentence(CHECK.id, result.findings[1], "fr") == (
        "La page appelle YouTube, un lecteur vidéo (2 requêtes\u202f; opérateur\u202f: Google\u202f; "
        "pays de l’opérateur\u202f: US)."
    )


def test_an_unconfirmed_country_is_unknown() -> None:
    (finding,) = judge("https://www.helloasso.com/associations/x/widget").findings
    assert dict(finding.values)["country"] is None
    assert "pays de l’opérateur\u202f: inconnu" in sentence(CHECK.id, finding, "fr")


def test_a_page_without_script_that_stays_at_home_passes() -> None:
    assert judge("https://img.salon.fr/logo.svg").outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(scripted=True).reason == "evidence:scripted"
    assert judge(scripted=None).reason == "evidence:scripted"
    assert judge(scripted=True, collected=frozenset({Need.ENTRIES, Need.EXECUTED})).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "entry",
    [
        Entry("https://www.youtube.com/embed/x"),  # no answer: it may never have left
        Entry("https://www.youtube.com/embed/x", status=200, after=Moment.CHOICE),  # the visitor asked
        Entry("https://tarteaucitron.io/load.js", status=200),  # asks for the choice
        Entry("data:text/plain,youtube.com", status=200),
    ],
)
def test_looks_faulty_and_is_not(entry: Entry) -> None:
    assert judge(entry).outcome is Outcome.PASSED


def test_names_that_only_look_alike_are_unknown_hosts() -> None:
    urls = ("https://notyoutube.com/", "https://youtube.com.salon.example/", "https://www.google.com/recaptchas/x")
    result = judge(*urls, scripted=True)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    (question,) = result.findings
    assert question.code == "unknown-hosts"
    assert dict(question.values)["hosts"] == "notyoutube.com, www.google.com, youtube.com.salon.example"
    assert "3 hôtes tiers" in sentence(CHECK.id, question, "fr")


def test_another_part_of_the_event_is_no_stranger() -> None:
    parts = (Part("site", HOME), Part("live", "https://direct.example/"))
    assert judge("https://cdn.direct.example/player.css", parts=parts).outcome is Outcome.PASSED


def test_with_an_unknown_consent_nothing_found_proves_nothing() -> None:
    assert judge(state=State.UNKNOWN).reason == "evidence:consent-unknown"
    assert judge("https://fonts.googleapis.com/css2", state=State.UNKNOWN).outcome is Outcome.FAILED


def test_many_unknown_hosts_are_named_up_to_a_dozen() -> None:
    (question,) = judge(*(f"https://h{n:02}.example{n}.fr/" for n in range(15))).findings
    values = dict(question.values)
    assert values["count"] == 15
    assert str(values["hosts"]).endswith("h11.example11.fr …")
    assert len(question.evidence) == 15
