"""http-errors: faulty, clean, and what looks faulty and is not."""

from tests.build import entry, judge, places

from necgreen.checks.weight.http_errors import CHECK
from necgreen.model import Confidence, Need, Outcome
from necgreen.words.sentences import sentence


def test_each_address_once_with_the_bytes_of_the_error_page() -> None:
    gone = entry("a.png", "text/html", 900, status=404, header_bytes=100)
    result = judge(CHECK, gone, gone, entry("b.css", status=500))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    assert places(result) == [1, 3]
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        "https://www.salon.fr/a.png répond 404 (1\u00a0Ko téléchargés pour rien)."
    )


def test_a_refusal_may_be_meant_for_a_tool() -> None:
    refused = entry("https://tiers.example/x.js", status=403)
    result = judge(CHECK, refused)
    assert (result.outcome, result.confidence, result.findings[0].code) == (Outcome.FAILED, Confidence.LOW, "refused")
    browser = judge(CHECK, refused, collected=frozenset({Need.ENTRIES, Need.EXECUTED}))
    assert browser.confidence is Confidence.HIGH


def test_looks_faulty_and_is_not() -> None:
    fine = [entry("a.png", status=status) for status in (200, 204, 206, 301, 304)]
    assert judge(CHECK, *fine, entry("b.png", status=404, from_cache=True)).outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:lower-bound"
