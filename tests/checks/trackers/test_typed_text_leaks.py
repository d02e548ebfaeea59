"""typed-text-leaks: faulty, clean, and what looks faulty and is not."""

from typing import Any

import pytest
from tests.build import HOME, entry, page, visit

from necgreen.checks.trackers.typed_text_leaks import CHECK
from necgreen.model import (
    Confidence,
    Entry,
    Gap,
    GapKind,
    HostRecord,
    Initiator,
    Moment,
    Need,
    Outcome,
    Part,
    Result,
    TypedField,
    TypedLeak,
    TypedTrace,
)
from necgreen.reference import load
from necgreen.runner import run
from necgreen.words.sentences import sentence

FIELDS = (TypedField("courriel", "email"), TypedField("nom", "text"))
BODY = ("plain", "body", 0, "email")


def judge(*sent: tuple[Entry, tuple[str, str, int | None, str]], fields: Any = FIELDS, **changes: Any) -> Result:
    leaks = tuple(
        TypedLeak(f"page/1/entry/{number}", form, where, field, what)
        for number, (_, (form, where, field, what)) in enumerate(sent, 1)
    )
    known = {"collected": frozenset({Need.ENTRIES, Need.TYPED}), "step": "typed", "scripted": True, **changes}
    known.setdefault("typed", TypedTrace(fields, leaks))
    hosts, parts = known.pop("hosts", ()), known.pop("parts", (Part("site", HOME),))
    seen = visit(page(*(one for one, _ in sent), **known))
    whole = type(seen)(parts, "browser", "1", "desktop", seen.started_at, seen.pages, hosts)
    (result,) = run((CHECK,), whole, load(), strict=True)
    return result


def asked(url: str, mime: str = "image/gif", how: str = "script", **changes: Any) -> Entry:
    return entry(url, mime, 35, initiator=Initiator(how), after=Moment.TYPED, **changes)


RECORDER = asked("https://in.hotjar.com/api/v2/client", "application/json", method="POST")
PIXEL = asked("https://tiers.example/k.gif?v=x")
CENTRE = asked("https://api-adresse.data.gouv.fr/search/?q=x", "application/json; charset=utf-8".partition(";")[0])
GEO = asked("https://data.geopf.fr/geocodage/completion?text=x", "application/json")


def test_a_recorder_that_reads_the_fields_is_a_fault() -> None:
    result = judge((RECORDER, BODY), (RECORDER, BODY))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    (finding,) = result.findings
    assert finding.code == "third-party-plain"
    assert finding.evidence == ("page/1/entry/1", "page/1/entry/2")
    assert dict(finding.values)["fields"] == "courriel"
    assert "in.hotjar.com" in str(dict(finding.values)["host"])
    assert sentence(CHECK.id, finding, "fr").endswith("2 requêtes, champs en cause\u202f: courriel.")
    assert result.measure is not None
    assert (result.measure.value, result.measure.unit) == (1, "host")


@pytest.mark.parametrize("form", ["md5", "sha1", "sha256", "sha512"])
def test_a_hash_is_a_fault_whatever_answers(form: str) -> None:
    result = judge((asked("https://tiers.example/m?h=x", "application/json"), (form, "url", 0, "email")))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    (finding,) = result.findings
    assert finding.code == "third-party-hashed"
    assert sentence(CHECK.id, finding, "en").startswith("A hash (" + form.upper().replace("SHA", "SHA-"))


@pytest.mark.parametrize(
    ("one", "leak"),
    [
        (PIXEL, ("plain", "url", 1, "text")),
        (PIXEL, ("keys", "url", 1, "text")),
        (asked("https://tiers.example/a?q=x", "application/json"), ("base64", "url", 1, "text")),  # no search is coded
        (asked("https://tiers.example/a?q=x", "application/json"), ("plain", "url", 0, "email")),  # nor by e-mail
        (asked("https://in.hotjar.com/a?q=x", "application/json"), ("plain", "url", 1, "text")),  # it exists to follow
        (asked("https://tiers.example/b", "text/plain", "beacon", method="POST"), ("plain", "body", 1, "text")),
        (asked("https://tiers.example/inscription", "", "document", error="aborted"), ("plain", "body", 1, "text")),
    ],
)
def test_a_third_party_that_receives_it_without_a_suggestion_is_a_fault(one: Entry, leak: Any) -> None:
    result = judge((one, leak))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    assert [finding.code for finding in result.findings] == ["third-party-plain"]


def test_what_may_be_a_search_by_other_means_is_probable() -> None:
    posted = asked("https://tiers.example/indexes/query", "application/json", method="POST")
    socket = asked("wss://tiers.example/socket", "", "websocket", status=101)
    for one, where in ((posted, "body"), (socket, "socket")):
        result = judge((one, ("plain", where, 1, "text")))
        assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.LOW)
    assert judge((posted, ("plain", "body", 1, "text")), (PIXEL, ("keys", "url", 1, ""))).confidence is Confidence.HIGH


def test_a_tracker_under_the_name_of_the_site_is_a_third_party() -> None:
    url = f"https://mesure.{HOME.partition('www.')[2]}c"
    record = HostRecord(url.split("/")[2], cname=("salon.eulerian.net",))
    assert judge((asked(url), ("sha256", "url", 0, "email")), hosts=(record,)).outcome is Outcome.FAILED


@pytest.mark.parametrize("one", [CENTRE, GEO])
def test_suggestions_of_an_address_are_a_question(one: Entry) -> None:
    result = judge((one, ("plain", "url", 1, "text")))
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    assert [finding.code for finding in result.findings] == ["third-party-suggestions"]


def test_the_site_itself_is_a_question() -> None:
    own = asked(f"{HOME}brouillon", "application/json", method="POST")
    sent = asked(f"{HOME}inscription", "", "document", status=0, error="aborted", method="POST")
    result = judge((own, BODY), (sent, ("plain", "body", None, "")))
    assert result.reason == "human"
    assert [finding.code for finding in result.findings] == ["own-site-submission", "own-site"]
    assert dict(result.findings[0].values)["fields"] == "courriel, nom"
    other = (Part("site", HOME), Part("ticketing", "https://billets.example/"))
    assert judge((asked("https://api.billets.example/x"), BODY), parts=other).reason == "human"


def test_a_fault_is_not_drowned_in_questions() -> None:
    result = judge((CENTRE, ("plain", "url", 1, "text")), (RECORDER, BODY))
    assert [finding.code for finding in result.findings] == ["third-party-plain"]


def test_clean_when_typed_in_and_nothing_left() -> None:
    result = judge()
    assert result.outcome is Outcome.PASSED
    assert result.measure is not None
    assert result.measure.value == 0


def test_nowhere_to_type_is_not_applicable_and_an_incomplete_typing_proves_nothing() -> None:
    assert judge(fields=()).outcome is Outcome.INAPPLICABLE
    assert judge(gaps=(Gap(GapKind.CAP, "fields"),)).reason == "evidence:gap"
    assert judge(typed=None).reason == "evidence:gap"
    assert judge(collected=frozenset({Need.ENTRIES}), step="").outcome is Outcome.UNTESTED


def test_a_field_without_a_name_is_unknown_and_many_are_cut() -> None:
    (finding,) = judge((PIXEL, ("plain", "url", 0, "text")), fields=(TypedField("", "text"),)).findings
    assert dict(finding.values)["fields"] is None
    many = tuple(TypedField(f"champ{number}", "text") for number in range(9))
    (finding,) = judge((PIXEL, ("plain", "url", None, "text")), fields=many).findings
    assert str(dict(finding.values)["fields"]).endswith("champ4 …")
