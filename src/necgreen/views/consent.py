"""The consent interface of a page and what it takes to answer it, from the states that the browser played.

Not seen: an interface that the tool did not find, a layer it did not open, and what a control that nobody clicked
would do.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from necgreen.model import Banner, Case, ConsentTrace, Control, Page, State
from necgreen.views.services import calls

DONE = ("registered", "returns", "unclear", "contradicted", "unstored")  # the choice was made, whatever became of it


@dataclass(frozen=True, slots=True)
class Paths:
    """The interface as a first visitor meets it, and the clicks that each choice took (None: not made)."""

    banner: Banner
    accept: tuple[Control, ...]
    refuse: tuple[Control, ...]
    second: tuple[Control, ...]
    clicks_to_accept: int | None
    clicks_to_refuse: int | None
    refusal: ConsentTrace | None


def paths(case: Case) -> Paths | None:
    """View: the interface of the untouched page; None when none was found."""
    trace = case.page.consent
    if trace is None or trace.banner is None:
        return None
    refused, accepted = (played(case, state) for state in (State.REFUSED, State.ACCEPTED))
    first = [control for control in trace.banner.controls if control.layer == 1]
    return Paths(
        banner=trace.banner,
        accept=_meant(first, "accept"),
        refuse=_meant(first, "refuse"),
        second=refused.second if refused else (),
        clicks_to_accept=accepted.clicks if accepted and accepted.outcome in DONE else None,
        clicks_to_refuse=refused.clicks if refused and refused.outcome in DONE else None,
        refusal=refused,
    )


def studied(case: Case) -> tuple[Page, ...]:
    """The pages of a site check where consent was looked at, and that came."""
    return tuple(page for page in case.pages if page.consent and page.consent.outcome != "not-performed")


def followed(case: Case, pages: Iterable[Page]) -> bool:
    """Whether a service that follows visitors was asked on one of these pages, so that an interface is expected."""
    return any(call.service.kind == "following" for page in pages for call in case.at(page).view(calls))


def played(case: Case, state: State) -> ConsentTrace | None:
    """The story of a state on the page of the case."""
    found = acted(case, state)
    return found.consent if found else None


def acted(case: Case, state: State) -> Page | None:
    """The page where a state was played, for the address of the case's page."""
    pages = (page for page in case.visit.pages if page.state is state and page.url == case.page.url and not page.step)
    return next(pages, None)


def _meant(controls: Iterable[Control], purpose: str) -> tuple[Control, ...]:
    return tuple(control for control in controls if control.purpose == purpose)
