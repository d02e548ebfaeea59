"""Which requests a refusal came before."""

from dataclasses import replace
from typing import Any

import pytest
from tests.build import asked, page, visit

from necgreen.model import Banner, ConsentTrace, Entry, Moment, Page, State, Step, Timings
from necgreen.reference import load
from necgreen.runner import PageCase
from necgreen.views.refusals import after

KEPT = ConsentTrace("refused", Banner(), outcome="registered", clicks=1)
BEFORE = asked("https://a.example/x")
AFTER = replace(BEFORE, after=Moment.CHOICE)


def found(page_id: str, *pages: Page, engine: str = "browser") -> tuple[int, ...] | None:
    looked = visit(*pages, engine=engine)
    chosen = next(page for page in pages if page.id == page_id)
    return after(PageCase(chosen, looked.pages, looked, load()))


def refused(*entries: Entry, **changes: Any) -> Page:
    return page(*entries, **{"state": State.REFUSED, "consent": KEPT, **changes})


def later(step: str, number: str = "2", **changes: Any) -> Page:
    return refused(BEFORE, id=number, step=step, consent=None, **changes)


@pytest.mark.parametrize("state", [state for state in State if state is not State.REFUSED])
def test_other_states(state: State) -> None:
    assert found("1", refused(AFTER, state=state)) is None
    assert found("1", refused(AFTER, state=state), engine="har") is None


def test_on_its_own_page_what_follows() -> None:
    assert found("1", refused(BEFORE, AFTER, replace(AFTER, after=Moment.SCROLL))) == (2,)


@pytest.mark.parametrize("step", ["reload", "second"])
def test_on_the_pages_that_follow_all_of_it(step: str) -> None:
    assert found("2", refused(), later(step)) == (0, 1)


@pytest.mark.parametrize(
    ("outcome", "own", "reload"),
    [
        ("registered", (1,), (0, 1)),
        ("returns", (1,), None),
        ("unclear", (1,), None),
        ("unstored", None, None),
        ("contradicted", None, None),
        ("not-performed", None, None),
        ("no-banner", None, None),
        ("", None, None),
    ],
)
def test_by_what_the_site_made_of_it(outcome: str, own: tuple[int, ...] | None, reload: tuple[int, ...] | None) -> None:
    pages = (refused(AFTER, consent=replace(KEPT, outcome=outcome)), later("reload"))
    assert (found("1", *pages), found("2", *pages)) == (own, reload)


def test_the_refusal_is_the_last_one_before_the_page() -> None:
    lost = refused(consent=replace(KEPT, outcome="unstored"))
    assert found("4", lost, later("reload"), refused(id="3"), later("reload", "4")) == (0, 1)
    assert found("2", lost, later("reload"), refused(id="3")) is None
    assert found("3", refused(), page(id="2", state=State.ACCEPTED, consent=KEPT), later("second", "3")) == (0, 1)


def test_a_page_before_any_refusal_and_one_without_trace() -> None:
    assert found("2", later("reload"), refused(id="3")) is None
    assert found("1", refused(AFTER, consent=None)) is None


def test_opening_the_settings_refuses_nothing_yet() -> None:
    """A first click wakes what a site holds back until any gesture; the refusal is the last one."""
    steps = (
        Step("find", at=900), Step("click", "Personnaliser", at=1_000), Step("find", layer=2, at=1_500),
        Step("click", "Perdu", at=1_600, worked=False), Step("click", "Tout refuser", layer=2, at=2_000),
    )  # fmt: skip
    trace = replace(KEPT, steps=steps, clicks=2)
    times = [replace(AFTER, timings=Timings(started=at)) for at in (1_050.0, 1_900.0, 2_010.0)]
    assert found("1", refused(*times, AFTER, consent=trace)) == (2, 3)
    once = replace(KEPT, steps=(Step("find", at=900), Step("click", "Tout refuser", at=1_000)))
    assert found("1", refused(*times, AFTER, consent=once)) == (1, 2, 3, 4)


def test_a_recording_counts_whole() -> None:
    assert found("1", refused(BEFORE, consent=None), engine="har") == (0, 1)
