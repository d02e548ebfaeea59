"""request-count: faulty, clean, and what looks faulty and is not."""

from tests.build import entry, judge

from necgreen.checks.weight.request_count import CHECK
from necgreen.model import Outcome
from necgreen.words.sentences import sentence


def many(count: int, **changes: object) -> list[object]:
    return [entry(f"{n}.png", **changes) for n in range(count)]  # type: ignore[arg-type]


def test_over_forty() -> None:
    result = judge(CHECK, *many(40))  # and the page itself
    assert result.outcome is Outcome.FAILED
    assert result.findings[0].evidence == ("page/1",)
    assert sentence(CHECK.id, result.findings[0], "en") == "A first visit makes 41 requests; mark: 40."


def test_forty_passes() -> None:
    assert judge(CHECK, *many(39)).outcome is Outcome.PASSED


def test_an_unknown_size_is_a_request_like_another() -> None:
    assert judge(CHECK, *many(10, body=None)).outcome is Outcome.PASSED


def test_looks_faulty_and_is_not() -> None:
    assert judge(CHECK, *many(60, from_cache=True)).outcome is Outcome.PASSED


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert judge(CHECK, *many(3), scripted=True).reason == "evidence:lower-bound"
