"""short-cache: faulty, clean, and what looks faulty and is not."""

import pytest
from tests.build import entry, judge, picture, places

from necgreen.checks.weight.short_cache import CHECK
from necgreen.model import Entry, Outcome
from necgreen.words.sentences import sentence

SERVED = "server: x"


def test_each_file_by_what_its_headers_say_the_heaviest_first() -> None:
    result = judge(
        CHECK,
        entry("a.png", body=5_000, headers=SERVED),
        entry("b.css", "text/css", 9_000, "cache-control: max-age=3600"),
        entry("c.js", "text/javascript", 7_000, "cache-control: no-store"),
    )
    assert result.outcome is Outcome.FAILED
    assert places(result) == [2, 3, 1]
    assert [finding.code for finding in result.findings] == ["short", "never", "no-rule"]
    assert [finding.gain_bytes for finding in result.findings] == [None] * 3  # a first visit gains nothing
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        "https://www.salon.fr/b.css (9\u00a0Ko) n’est gardé que 1\u00a0heure, sans validateur."
    )


@pytest.mark.parametrize(
    "fine",
    [
        entry("a.png", body=5_000, headers="cache-control: max-age=604800"),
        entry("a.png", body=5_000, headers="cache-control: max-age=60 | etag: ‹etag:4:ab›"),
        entry("a.png", body=5_000, headers="last-modified: Mon, 02 Nov 2026 08:00:00 GMT"),
        entry("https://cdn.example/a.png", body=5_000, headers=SERVED),  # somebody else's
        entry("data.json", "application/json", 5_000, SERVED),  # may change at any moment
        entry("a.png", body=5_000, headers=SERVED, status=404),
        entry("a.mp4", "video/mp4", 5_000, SERVED, status=206),  # a part of a film
        entry("a.png", body=5_000, headers='cache-control: no-cache="set-cookie", max-age=31536000'),
        picture("counter.gif", "gif", 1, 1, 43, headers="cache-control: no-store"),  # counts visits, on purpose
    ],
)
def test_looks_faulty_and_is_not(fine: Entry) -> None:
    assert judge(CHECK, fine).outcome is Outcome.PASSED


def test_headers_that_were_not_recorded_settle_nothing() -> None:
    result = judge(CHECK, entry("a.png", body=5_000))
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "evidence:headers-unknown")
    undated = entry("a.png", body=5_000, headers="expires: Thu, 01 Dec 2036 00:00:00 GMT")  # without Date
    assert judge(CHECK, undated).reason == "evidence:headers-unknown"


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:lower-bound"
