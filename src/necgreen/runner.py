"""Checks × visit → results. Applies the outcome table of the design; knows no check, no grid, no word."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from necgreen.model import (
    Bound,
    Case,
    Check,
    Confidence,
    Need,
    Outcome,
    Page,
    Result,
    Scope,
    State,
    Verdict,
    Visit,
)
from necgreen.reference import Reference

T = TypeVar("T")

CACHE_PROOF = frozenset({Need.DOCUMENT, Need.DOM, Need.DNS})  # the same whatever a cache of the browser holds


@dataclass(frozen=True, slots=True)
class PageCase:
    """The ``Case`` given to checks. Views are computed once per page and shared by all checks of a run."""

    page: Page
    pages: tuple[Page, ...]
    visit: Visit
    reference: Reference
    seen: dict[tuple[str, Any], Any] = field(default_factory=dict, repr=False, compare=False)

    def view(self, derive: Callable[[Case], T]) -> T:
        """``derive(self)``, computed at most once per page."""
        key = (self.page.id, derive)
        if key not in self.seen:
            self.seen[key] = derive(self)
        found: T = self.seen[key]
        return found

    def at(self, page: Page) -> "PageCase":
        """The same case looking at another page."""
        return replace(self, page=page)


def run(
    checks: Iterable[Check], visit: Visit, reference: Reference, *, strict: bool = False
) -> tuple[Result, ...]:
    """Judge a visit. ``strict`` lets a crash of a check out, instead of the result "untested"."""
    start = visit.pages[0] if visit.pages else None
    if start is None:
        return ()
    case = PageCase(start, visit.pages, visit, reference)
    results: list[Result] = []
    for check in checks:
        judged = tuple(page for page in visit.pages if _concerns(check, page) and not _again(page, visit))
        if not judged:
            why = "warm" if any(_in_state(check, page) for page in visit.pages) else "state"
            why = "need:typed" if Need.TYPED in check.needs else why
            results.append(Result(check.id, check.scope, "", Outcome.UNTESTED, why))
        elif check.scope is Scope.PAGE:
            results += [_judge(check, case.at(page), (page,), strict) for page in judged]
        else:
            site = PageCase(judged[0], judged, visit, reference, case.seen)
            results.append(_judge(check, site, judged, strict))
    return tuple(results)


def _concerns(check: Check, page: Page) -> bool:
    """A page whose state is unknown is judged too: the check's need of consent then settles what may be said."""
    typed = Need.TYPED in page.collected  # a load made to type in says nothing else
    return _in_state(check, page) and not (check.cold_only and page.warm) and typed == (Need.TYPED in check.needs)


def _again(page: Page, visit: Visit) -> bool:
    """A second visit that our browser made after a scroll: its visitor is no longer one who did nothing. A page that
    follows a choice is one of its state, whatever the cache holds."""
    return page.warm and visit.engine == "browser" and not page.step


def _in_state(check: Check, page: Page) -> bool:
    return page.state is State.UNKNOWN or page.state.value in check.states


def _judge(check: Check, case: PageCase, pages: tuple[Page, ...], strict: bool) -> Result:
    place = case.page.id if check.scope is Scope.PAGE else ""
    blank = Result(check.id, check.scope, place, Outcome.UNTESTED)
    for need in sorted(check.needs):
        if not any(need in page.collected for page in pages):
            return replace(blank, reason=f"need:{need.value}")
    try:
        verdict = check.run(case)
    except Exception as crash:
        if strict:
            raise
        return replace(blank, reason=f"crash:{type(crash).__name__}")
    outcome, reason = _outcome(check, verdict, pages)
    sure = any(finding.confidence is Confidence.HIGH for finding in verdict.findings)
    return replace(
        blank,
        outcome=outcome,
        reason=reason,
        confidence=Confidence.HIGH if sure or not verdict.findings else Confidence.LOW,
        measure=verdict.measure,
        findings=verdict.findings,
    )


def _outcome(check: Check, verdict: Verdict, pages: tuple[Page, ...]) -> tuple[Outcome, str]:
    """The outcome table of the design, line by line."""
    if not verdict.applicable:
        return Outcome.INAPPLICABLE, ""
    if verdict.human:
        return Outcome.CANT_TELL, "human"
    if verdict.findings:
        return Outcome.FAILED, ""
    if verdict.untold:
        return Outcome.CANT_TELL, f"evidence:{verdict.untold}"
    missing = [need for need in sorted(check.absence_needs) if any(need not in p.collected for p in pages)]
    if missing:
        return Outcome.CANT_TELL, f"evidence:need:{missing[0].value}"
    if any(page.gaps for page in pages):
        return Outcome.CANT_TELL, "evidence:gap"
    if check.needs - CACHE_PROOF and any(page.warm and not page.step for page in pages):  # a cache may have answered
        return Outcome.CANT_TELL, "evidence:warm"
    if verdict.measure is not None and verdict.measure.bound is not Bound.EXACT:
        return Outcome.CANT_TELL, "evidence:lower-bound"
    return Outcome.PASSED, ""
