"""Cookies set before the visitor answered anything.

Sees: the cookies of the page while the consent banner was left untouched, their names compared with names that
operators publish. What the law exempts (session, language, load balancing, the choice itself) is no finding.
Does not see: cookies set by scripts when nothing ran them, other storage, renamed cookies, and whether a measurement
tool is set within the exemption: that is a question for a person.
"""

from collections.abc import Iterable

from necgreen.model import Case, Check, Finding, Need, Scope, State, Verdict
from necgreen.views.cookies import KnownCookie
from necgreen.views.cookies import early_cookies as set_early

FAULTS = ("audience", "advertising", "platform")
QUESTIONS = ("arguable", "presumed", "unknown")


def early_cookies(case: Case) -> Verdict:
    """One finding per kind and service; arguable or unknown names are questions, asked when no fault stands."""
    page = case.page
    if page.state is State.UNKNOWN:  # nobody knows whether a choice came first
        return Verdict(untold="consent-unknown")
    cookies = case.view(set_early)
    if faults := _findings(cookies, FAULTS):
        return Verdict(faults)
    if questions := _findings(cookies, QUESTIONS):
        return Verdict(questions, human=True)
    # Scripts set cookies that no answer shows: they must have run, and the browser's own jar been read.
    if page.scripted is not False and not page.collected >= {Need.EXECUTED, Need.STORAGE}:
        return Verdict(untold="scripted")
    return Verdict()


def _findings(cookies: Iterable[KnownCookie], kinds: tuple[str, ...]) -> tuple[Finding, ...]:
    groups: dict[tuple[str, str], list[KnownCookie]] = {}
    for known in cookies:
        if known.kind in kinds:
            groups.setdefault((known.kind, known.service), []).append(known)
    return tuple(
        Finding(
            f"{kind}-cookies",
            (
                ("service", service),
                ("cookies", ", ".join(sorted({known.cookie.name for known in group}))),
                ("count", len(group)),
            ),
            tuple(known.locator for known in group),
        )
        for (kind, service), group in sorted(groups.items())
    )


CHECK = Check("early-cookies", Scope.PAGE, early_cookies, needs=frozenset({Need.COOKIES}), cold_only=False)
