"""Points, and the least and greatest they could be.

Making a result unknown never raises ``low``, never lowers ``high`` and never creates a letter: an unknown result counts
from 0 to the best its measure still allows, and only what was observed makes ``points``.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from necgreen.model import Bound, Confidence, Outcome, Pillar, Result, Score, SiteResult
from necgreen.scoring.grid import Grid, Line

WORST = (Outcome.FAILED, Outcome.CANT_TELL, Outcome.UNTESTED, Outcome.PASSED, Outcome.INAPPLICABLE)
LEAST_COVERAGE = 0.8  # no letter under it (design, section 3)
LETTERS = "ABCDEFG"


@dataclass(frozen=True, slots=True)
class Span:
    """Points of something with a weight: observed (None: not), least, greatest, share observed."""

    weight: float
    points: float | None
    low: float
    high: float
    coverage: float


def site_results(results: Iterable[Result], grid: Grid) -> tuple[SiteResult, ...]:
    """One line per check: worst outcome over its pages, mean of its points."""
    by_check: dict[str, list[Result]] = {}
    for result in results:
        by_check.setdefault(result.check, []).append(result)
    return tuple(_site_result(check, group, grid) for check, group in sorted(by_check.items()))


def pillars(results: Iterable[Result], grid: Grid) -> tuple[Pillar, ...]:
    """The score of each pillar of the grid, in its order."""
    by_check: dict[str, list[Result]] = {}
    for result in results:
        if result.check in grid.checks:
            by_check.setdefault(result.check, []).append(result)
    found = []
    for pillar, share in grid.pillars.items():
        spans = [
            span
            for check, group in sorted(by_check.items())
            if (line := grid.checks[check]).pillar == pillar and (span := _check_span(group, line)) is not None
        ]
        found.append(Pillar(pillar, share, _score(_sum(spans), grid)))
    return tuple(found)


def overall(of: Iterable[Pillar], grid: Grid) -> Score:
    """The pillars together, by their share."""
    spans = [Span(p.weight, p.score.points, p.score.low, p.score.high, p.score.coverage) for p in of]
    return _score(_sum(spans), grid)


def grade(points: float, grid: Grid) -> str:
    """The letter of these points."""
    return grid.letter(points)


def _site_result(check: str, group: list[Result], grid: Grid) -> SiteResult:
    worst = min((result.outcome for result in group), key=WORST.index)
    at_worst = [result for result in group if result.outcome is worst]
    line = grid.checks.get(check)
    span = _check_span(group, line) if line else None
    sure = any(result.confidence is Confidence.HIGH for result in at_worst)
    return SiteResult(
        check=check,
        pillar=line.pillar if line else "",
        outcome=worst.value,
        reason=at_worst[0].reason,
        confidence=(Confidence.HIGH if sure else Confidence.LOW).value,
        points=span.points if span else None,
        pages_failed=sum(result.outcome is Outcome.FAILED for result in group),
        pages_judged=sum(result.outcome in (Outcome.FAILED, Outcome.PASSED) for result in group),
        findings=sum(len(result.findings) for result in group),
    )


def _check_span(group: list[Result], line: Line) -> Span | None:
    """The mean over the pages where there was something to judge; None when there was none."""
    spans = [_result_span(result, line) for result in group if result.outcome is not Outcome.INAPPLICABLE]
    if not spans:
        return None
    total = _sum(spans)
    return Span(line.weight, total.points, total.low, total.high, total.coverage)


def _result_span(result: Result, line: Line) -> Span:
    measure = result.measure
    known = measure is not None and bool(line.curve)
    best = line.points(measure.value) if known and measure is not None else None
    if result.outcome not in (Outcome.PASSED, Outcome.FAILED):
        lower_bound = known and measure is not None and measure.bound is Bound.AT_LEAST
        return Span(1, None, 0.0, best if lower_bound and best is not None else 100.0, 0.0)
    points = best if best is not None else (100.0 if result.outcome is Outcome.PASSED else 0.0)
    exact = measure is None or measure.bound is Bound.EXACT or not line.curve
    return Span(1, points, points if exact else 0.0, points, 1.0)


def _sum(spans: list[Span]) -> Span:
    """The weighted mean. What is unknown weighs in ``low`` and ``high`` and not in ``points``."""
    weight = sum(span.weight for span in spans)
    if not weight:
        return Span(0, None, 0.0, 100.0, 0.0)
    observed = sum(span.weight * span.coverage for span in spans)
    points = sum(span.weight * span.coverage * span.points for span in spans if span.points is not None)
    return Span(
        weight,
        points / observed if observed else None,
        sum(span.weight * span.low for span in spans) / weight,
        sum(span.weight * span.high for span in spans) / weight,
        observed / weight,
    )


def _score(span: Span, grid: Grid) -> Score:
    low, high = grid.letter(span.low), grid.letter(span.high)
    close = LETTERS.index(low) - LETTERS.index(high) <= 1
    letter = grid.letter(span.points) if span.points is not None and span.coverage >= LEAST_COVERAGE and close else ""
    points = None if span.points is None else round(span.points, 6)
    return Score(points, round(span.low, 6), round(span.high, 6), round(span.coverage, 6), letter, low, high)
