"""The score tells what was observed, and never more."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from necgreen.model import Bound, Finding, Measure, Outcome, Result, Scope
from necgreen.scoring import Grid, load_grid, overall, pillars, site_results

GRID = load_grid()
UNKNOWN = (Outcome.CANT_TELL, Outcome.UNTESTED)


@st.composite
def results(draw: st.DrawFn) -> list[Result]:
    found = []
    for check in sorted(GRID.checks):
        for page in range(draw(st.integers(0, 3))):
            outcome = draw(st.sampled_from(list(Outcome)))
            measure = draw(
                st.none()
                | st.builds(
                    Measure,
                    value=st.integers(0, 10_000_000),
                    unit=st.just("byte"),
                    bound=st.sampled_from([Bound.EXACT, Bound.AT_LEAST]),
                )
            )
            found.append(Result(check, Scope.PAGE, str(page), outcome, measure=measure))
    return found


def scores(found: list[Result], grid: Grid = GRID) -> list:
    parts = pillars(found, grid)
    return [part.score for part in parts] + [overall(parts, grid)]


@given(results())
def test_points_stand_between_low_and_high(found: list[Result]) -> None:
    for score in scores(found):
        assert 0 <= score.low <= score.high <= 100
        assert 0 <= score.coverage <= 1
        if score.points is None:
            assert score.coverage == 0
            assert score.letter == ""


@given(results(), st.data())
def test_making_a_result_unknown_promises_nothing(found: list[Result], data: st.DataObject) -> None:
    if not found:
        return
    index = data.draw(st.integers(0, len(found) - 1))
    if found[index].outcome is Outcome.INAPPLICABLE:
        return
    blind = list(found)
    blind[index] = replace(found[index], outcome=data.draw(st.sampled_from(UNKNOWN)), measure=None)
    for before, after in zip(scores(found), scores(blind), strict=True):
        assert after.low <= before.low + 1e-6
        assert after.high >= before.high - 1e-6
        assert before.letter or not after.letter


@given(st.integers(0, 10_000_000), st.integers(0, 10_000_000))
def test_more_bytes_never_improve(one: int, other: int) -> None:
    def points(weight: int) -> float:
        measure = Measure(weight, "byte")
        outcome = Outcome.FAILED if weight > 1_000_000 else Outcome.PASSED
        return scores([Result("page-weight", Scope.PAGE, "1", outcome, measure=measure)])[0].points

    light, heavy = sorted((one, other))
    assert points(light) >= points(heavy)


@given(results(), st.randoms())
def test_order_changes_nothing(found: list[Result], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    for one, other in zip(scores(found), scores(shuffled), strict=True):
        assert abs(one.low - other.low) < 1e-6
        assert abs(one.high - other.high) < 1e-6


def test_a_lower_bound_under_the_limit_keeps_its_best_case() -> None:
    measure = Measure(2_000_000, "byte", Bound.AT_LEAST)
    found = [Result("page-weight", Scope.PAGE, "1", Outcome.CANT_TELL, "evidence:lower-bound", measure=measure)]
    frugality = scores(found)[0]
    assert (frugality.points, frugality.low, frugality.high) == (None, 0.0, 30.0)


def test_no_letter_under_the_least_coverage() -> None:
    seen = Result("short-cache", Scope.PAGE, "1", Outcome.PASSED)
    unseen = Result("page-weight", Scope.PAGE, "1", Outcome.UNTESTED)
    score = scores([seen, unseen])[0]
    assert score.letter == ""
    assert (score.low_letter, score.high_letter) == ("F", "A")


def test_the_site_has_the_worst_outcome_of_its_pages() -> None:
    found = [
        Result("http-errors", Scope.PAGE, "1", Outcome.PASSED),
        Result("http-errors", Scope.PAGE, "2", Outcome.FAILED, findings=(Finding("error"),)),
        Result("http-errors", Scope.PAGE, "3", Outcome.INAPPLICABLE),
    ]
    (line,) = site_results(found, GRID)
    assert (line.outcome, line.points, line.pages_failed, line.pages_judged) == ("failed", 50.0, 1, 2)


def test_shares_sum_to_a_hundred() -> None:
    assert abs(sum(GRID.shares.values()) - 100) < 1e-9
