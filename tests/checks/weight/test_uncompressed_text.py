"""uncompressed-text: faulty, clean, and what looks faulty and is not."""

import pytest
from tests.build import entry, judge, places, text

from necgreen.checks.weight.uncompressed_text import CHECK
from necgreen.model import Entry, Outcome
from necgreen.words.sentences import sentence


def test_each_file_with_its_gain_the_greatest_first() -> None:
    result = judge(CHECK, text("a.css", "text/css", 9_000, 2_000), text("b.js", "text/javascript", 90_000, 30_000))
    assert result.outcome is Outcome.FAILED
    assert places(result) == [2, 1]
    assert [finding.gain_bytes for finding in result.findings] == [60_000, 7_000]
    assert sentence(CHECK.id, result.findings[1], "fr") == (
        "https://www.salon.fr/a.css est envoyé sans compression (9\u00a0Ko)\u202f: 7\u00a0Ko à gagner."
    )


@pytest.mark.parametrize(
    "fine",
    [
        text("a.css", "text/css", 9_000, 2_000, "content-encoding: br"),
        text("a.css", "text/css", 9_000, 2_000, "content-encoding: zstd"),
        text("a.css", "text/css", 1_000, 100),  # short
        text("a.css", "text/css", 9_000, 7_601),  # 1,399 bytes to gain
        text("https://cdn.example/a.css", "text/css", 9_000, 2_000),  # somebody else's
        text("a.css", "text/css", 9_000, 2_000, from_cache=True),
        text("a.css", "text/css", 9_000, 2_000, status=404),
        entry("a.png", "image/png", 90_000, "content-type: image/png"),
    ],
)
def test_looks_faulty_and_is_not(fine: Entry) -> None:
    home = text("", "text/html", 900, 500)
    assert judge(CHECK, home, fine).outcome is Outcome.PASSED


def test_identity_is_no_compression() -> None:
    assert judge(CHECK, text("a.css", "text/css", 9_000, 2_000, "content-encoding: identity")).outcome is Outcome.FAILED


@pytest.mark.parametrize(
    "unclear",
    [
        entry("a.css", "text/css", 9_000, "content-type: text/css"),  # its body was not recorded
        entry("a.css", "text/css", None, "content-type: text/css"),
        text("a.css", "text/css", 9_000, 2_000, headers=""),  # nor its headers
    ],
)
def test_what_is_unknown_is_no_fault_and_no_pass(unclear: Entry) -> None:
    result = judge(CHECK, text("", "text/html", 900, 500), unclear)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "evidence:bodies-unknown")


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, text("", "text/html", 900, 500), scripted=True).reason == "evidence:lower-bound"


@pytest.mark.parametrize(
    ("mime", "reason"),
    [
        ("application/xml", "evidence:bodies-unknown"),
        ("text/plain", "evidence:bodies-unknown"),
        ("image/svg+xml", "evidence:bodies-unknown"),
        ("application/wasm", ""),  # a program, no text
    ],
)
def test_what_is_a_text_without_its_body(mime: str, reason: str) -> None:
    assert judge(CHECK, entry("x", mime, 90_000, "server: x")).reason == reason
