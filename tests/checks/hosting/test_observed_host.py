"""observed-host: faulty, clean, and what looks faulty and is not."""

from typing import Any

import pytest

from necgreen.checks.hosting.observed_host import CHECK
from necgreen.model import Confidence, HostRecord, Need, Outcome, Page, Part, Result, Visit
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

HOME = "https://www.salon.fr/"
OVH = "213.186.33.5"
DNS = frozenset({Need.ENTRIES, Need.DNS})


def record(host: str = "www.salon.fr", **facts: Any) -> HostRecord:
    return HostRecord(host, observed_at="2026-11-23T10:00:00Z", **{"a": (OVH,), **facts})


def judge(*records: HostRecord, final: str = HOME, parts: tuple[Part, ...] = (), collected: Any = DNS) -> Result:
    page = Page("1", HOME, final, home=True, collected=collected)
    whole = (Part("site", HOME), *parts)
    visit = Visit(whole, "static", "1", "desktop", "2026-11-23T10:00:00Z", (page,), hosts=records)
    (result,) = run((CHECK,), visit, load(), strict=True)
    return result


def test_an_operator_under_united_states_law_by_its_name() -> None:
    result = judge(record(cname=("d1.cloudfront.net",), a=("192.0.2.1",)))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    (finding,) = result.findings
    assert finding.evidence == ("host/www.salon.fr",)
    assert dict(finding.values)["country"] == "US"
    assert "www.salon.fr est servi par" in sentence(CHECK.id, finding, "fr")
    assert "United States law" in sentence(CHECK.id, finding, "en")


def test_an_operator_of_the_eea_passes() -> None:
    assert judge(record()).outcome is Outcome.PASSED
    assert judge(record(cname=("app.osc-fr1.scalingo.io",), a=("192.0.2.1",))).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "unclear",
    [
        record(a=("192.0.2.1",)),  # an address nobody here knows
        record(a=(OVH, "192.0.2.1")),  # half of it
        record(a=(), status="servfail"),
        record(a=(), status="nxdomain"),
        record(overridden=True),  # an address given by the user
        record("other.example"),  # another host
    ],
)
def test_what_is_unknown_is_neither_abroad_nor_a_pass(unclear: HostRecord) -> None:
    result = judge(unclear)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "evidence:operator-unknown")
    assert not result.findings


def test_a_name_that_only_ends_like_an_operator_is_not_its_own() -> None:
    assert judge(record("www.salon.fr", cname=("notcloudfront.net",), a=("192.0.2.1",))).reason.endswith("unknown")


def test_a_seat_outside_the_eea_is_a_question() -> None:
    result = judge(record(a=("84.16.64.1",)))  # Infomaniak, in Switzerland
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    assert sentence(CHECK.id, result.findings[0], "fr").endswith("Cela convient-il aux données de l’événement\u202f?")


def test_the_host_after_redirects_is_the_one_judged() -> None:
    away = record("accueil.exemple.fr", cname=("x.cloudfront.net",))
    assert judge(record(), away, final="https://accueil.exemple.fr/").outcome is Outcome.FAILED


def test_every_part_of_the_event_is_judged() -> None:
    tickets = Part("billets.example", "https://billets.example/")
    assert judge(record(), parts=(tickets,)).reason == "evidence:operator-unknown"
    result = judge(record(), record("billets.example", cname=("x.cloudfront.net",)), parts=(tickets,))
    assert [finding.evidence for finding in result.findings] == [("host/billets.example",)]


def test_without_dns_it_is_not_measured() -> None:
    result = judge(record(), collected=frozenset({Need.ENTRIES}))
    assert (result.outcome, result.reason) == (Outcome.UNTESTED, "need:dns")
