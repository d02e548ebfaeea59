"""redirect-chains: faulty, clean, and what looks faulty and is not."""

from tests.build import HOME, entry, judge, places

from necgreen.checks.weight.redirect_chains import CHECK
from necgreen.model import Entry, Outcome
from necgreen.words.sentences import sentence


def hop(path: str, to: str, **changes: object) -> Entry:
    return entry(path, "", 0, status=302, redirect_to=HOME + to, header_bytes=200, **changes)


def test_two_in_a_row() -> None:
    result = judge(CHECK, hop("a", "b"), hop("b", "c"), entry("c"))
    assert result.outcome is Outcome.FAILED
    assert places(result) == [1, 2]
    assert result.findings[0].gain_bytes == 200
    assert sentence(CHECK.id, result.findings[0], "fr") == (
        "https://www.salon.fr/a mène à https://www.salon.fr/c par 2 redirections de suite."
    )


def test_the_order_of_the_entries_does_not_matter() -> None:
    assert places(judge(CHECK, entry("c"), hop("b", "c"), hop("a", "b"))) == [3, 2]


def test_looks_faulty_and_is_not() -> None:
    alone = (hop("a", "c"), hop("b", "c"), entry("c"))  # two redirects, each alone
    assert judge(CHECK, *alone).outcome is Outcome.PASSED
    assert judge(CHECK, hop("a", "b", from_cache=True), hop("b", "c"), entry("c")).outcome is Outcome.PASSED


def test_a_loop_ends() -> None:
    assert judge(CHECK, hop("a", "b"), hop("b", "a")).outcome is Outcome.PASSED
    assert judge(CHECK, hop("x", "a"), hop("a", "b"), hop("b", "a")).outcome is Outcome.FAILED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, scripted=True).reason == "evidence:lower-bound"


def test_a_chain_that_falls_into_a_loop_counts_each_redirect_once() -> None:
    result = judge(CHECK, hop("x", "a"), hop("a", "b"), hop("b", "a"))
    assert dict(result.findings[0].values)["count"] == 3
    assert result.findings[0].gain_bytes == 400
