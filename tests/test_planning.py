"""One line per check that failed, the most useful first."""

from necgreen.model import Finding, Outcome, Result, Scope, SiteResult
from necgreen.planning import plan

CARDS = {
    "uncompressed-text": {"who": "host", "effort": "low"},
    "oversized-images": {"who": "communication", "effort": "medium"},
    "page-weight": {"who": "integrator", "effort": "high", "remedies": ["uncompressed-text"]},
    "legal-links": {"who": "communication", "effort": "low", "legal": True},
}


def failed(check: str, page: str, gain: int | None) -> Result:
    return Result(check, Scope.PAGE, page, Outcome.FAILED, findings=(Finding("x", gain_bytes=gain),))


def whole(check: str, points: float) -> SiteResult:
    return SiteResult(check, "frugality", "failed", "", "high", points, 1, 1, 1)


def planned(*results: Result, points: float = 0.0):
    lines = [whole(check, points) for check in sorted({result.check for result in results})]
    shares = {"uncompressed-text": 5.0, "oversized-images": 5.0, "page-weight": 30.0}
    return plan(results, lines, CARDS.__getitem__, {"1": 1_000_000, "2": 1_000_000}, shares, 30.0)


def test_an_action_for_each_check_and_not_for_each_page() -> None:
    (action,) = planned(failed("uncompressed-text", "1", 100_000), failed("uncompressed-text", "2", 300_000))
    assert (action.gain_bytes, action.gain_total, action.pages) == (200_000, 400_000, ("1", "2"))
    assert action.priority == 1


def test_greater_gain_first_and_ease_counts() -> None:
    actions = planned(failed("oversized-images", "1", 500_000), failed("uncompressed-text", "1", 400_000))
    assert [action.check for action in actions] == ["uncompressed-text", "oversized-images"]


def test_a_symptom_comes_after_its_remedy() -> None:
    actions = planned(failed("page-weight", "1", None), failed("uncompressed-text", "1", 2_000))
    assert [action.check for action in actions] == ["uncompressed-text", "page-weight"]


def test_an_unknown_gain_stays_unknown() -> None:
    (action,) = planned(failed("page-weight", "1", None))
    assert action.gain_bytes is None


def test_what_the_law_asks_is_marked() -> None:
    (action,) = planned(failed("legal-links", "", None))
    assert action.legal
    assert action.pages == ()


def test_nothing_failed_nothing_to_do() -> None:
    assert planned(Result("page-weight", Scope.PAGE, "1", Outcome.PASSED)) == ()
