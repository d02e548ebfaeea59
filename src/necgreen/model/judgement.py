"""What was judged: outcomes of W3C EARL, findings with their evidence, the contract of a check."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeVar

from necgreen.model.visit import Need, Page, Visit
from necgreen.reference import Reference

T = TypeVar("T")
Value = str | int | float | None


class Outcome(StrEnum):
    """EARL outcome values."""

    PASSED = "passed"
    FAILED = "failed"
    CANT_TELL = "cantTell"
    INAPPLICABLE = "inapplicable"
    UNTESTED = "untested"


class Bound(StrEnum):
    """How a measured value stands to the true one."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Confidence(StrEnum):
    HIGH = "high"
    LOW = "low"


class Scope(StrEnum):
    PAGE = "page"
    SITE = "site"


class Effort(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Measure:
    """One number: bytes, a count, a share… ``unit`` is one of: byte, request, element, host, share, item, second."""

    value: float | int
    unit: str
    bound: Bound = Bound.EXACT


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, or one question for a person. ``evidence`` holds locators such as ``page/3/entry/12``."""

    code: str
    values: tuple[tuple[str, Value], ...] = ()
    evidence: tuple[str, ...] = ()
    confidence: Confidence = Confidence.HIGH
    gain_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check's function returns, before the runner applies the outcome table.

    ``findings`` non-empty = a fault was found. ``applicable`` false = there was nothing to judge.
    ``human`` = a person must decide (cantTell). ``untold`` = a reason code why the evidence cannot settle it
    (cantTell/evidence) although nothing was found.
    """

    findings: tuple[Finding, ...] = ()
    measure: Measure | None = None
    applicable: bool = True
    human: bool = False
    untold: str = ""


class Case(Protocol):
    """What a check sees: one page, the visit, the reference, and views computed once.

    For a site check ``page`` is the home page of the first part; ``pages`` are all the pages the check may judge and
    ``at(page)`` is the case of another one. A view is any function ``derive(case) -> T``.
    """

    @property
    def page(self) -> Page: ...
    @property
    def pages(self) -> tuple[Page, ...]: ...
    @property
    def visit(self) -> Visit: ...
    @property
    def reference(self) -> Reference: ...
    def view(self, derive: "Callable[[Case], T]") -> T:
        """``derive(self)``, computed once per page and visit."""
        ...

    def at(self, page: Page) -> "Case":
        """The same case looking at another page of the visit, sharing the computed views."""
        ...


@dataclass(frozen=True, slots=True)
class Check:
    """One judgement. ``needs``: evidence without which it cannot run. ``absence_needs``: evidence without which
    finding nothing proves nothing."""

    id: str
    scope: Scope
    run: Callable[[Case], Verdict]
    needs: frozenset[Need] = frozenset({Need.ENTRIES})
    absence_needs: frozenset[Need] = frozenset()
    states: frozenset[str] = field(default_factory=lambda: frozenset({"untouched"}))  # page states it judges
    cold_only: bool = True


@dataclass(frozen=True, slots=True)
class Result:
    """One check on one page, or on the site (``page`` empty)."""

    check: str
    scope: Scope
    page: str
    outcome: Outcome
    reason: str = ""  # why not passed or failed: "evidence", "human", a need, "gap", "crash"
    confidence: Confidence = Confidence.HIGH
    measure: Measure | None = None
    findings: tuple[Finding, ...] = ()
