"""Every request of a page is in one row, and the rows add up to the pages."""

from hypothesis import given
from hypothesis import strategies as st
from tests.build import HOME

from necgreen import figures
from necgreen.model import Cookie, Entry, Initiator, Moment, Need, Page, Part, State, Visit
from necgreen.reference import load
from necgreen.views import inventory

REFERENCE = load()
RAN = frozenset({Need.ENTRIES, Need.EXECUTED, Need.COOKIES, Need.CONSENT})
GTM = "https://www.googletagmanager.com/gtm.js?id=GTM-X"
PIXEL = "https://www.facebook.com/tr/?id=1"


def asked(url: str, body: int | None = 100, by: str = HOME, **changes: object) -> Entry:
    known: dict[str, object] = {"status": 200, "header_bytes": 10, "body_bytes": body, **changes}
    return Entry(url, initiator=Initiator("script", by), **known)  # type: ignore[arg-type]


def page(number: str, *entries: Entry, **changes: object) -> Page:
    known: dict[str, object] = {"collected": RAN, "scripted": True, **changes}
    return Page(number, HOME, HOME, entries=(asked(HOME), *entries), **known)  # type: ignore[arg-type]


def visit(*pages: Page, engine: str = "browser") -> Visit:
    return Visit((Part("site", HOME),), engine, "1", "desktop", "2026-11-25T10:00:00Z", pages)


def test_rows_say_who_brought_whom_when_and_with_which_cookies() -> None:
    gtm, pixel = asked(GTM), asked(PIXEL, by=GTM, after=Moment.SCROLL)
    late = asked("https://static.hotjar.com/c/hotjar-1.js", after=Moment.CHOICE)
    first = page("1", gtm, pixel, cookies=(Cookie("_fbp", "salon.fr", set_by="https://www.facebook.com/tr/x.js"),))
    chosen = page("2", asked(GTM), late, state=State.ACCEPTED)
    rows = {row.service.name: row for row in figures.parties(visit(first, chosen), REFERENCE)}
    assert rows["Meta Pixel"].brought_by == ("Google Tag Manager",)
    assert rows["Meta Pixel"].moments == ("scroll",)
    assert rows["Meta Pixel"].cookies == ("_fbp",)
    assert rows["Google Tag Manager"].brought_by == ("",)
    assert (rows["Hotjar"].moments, rows["Hotjar"].requests, rows["Hotjar"].gco2e) == (("accepted",), 0, 0)
    assert rows["salon.fr"].party == "first"
    assert rows["salon.fr"].service.category == inventory.SITE


def test_what_came_before_a_choice_is_not_told_as_after_it() -> None:
    chosen = page("2", asked(GTM), state=State.REFUSED)
    rows = figures.parties(visit(page("1"), chosen), REFERENCE)
    assert [row.service.name for row in rows] == ["salon.fr"]


def test_a_reload_after_a_choice_counts_whole_and_a_passive_visitor_after_the_scroll() -> None:
    again = page("2", asked(GTM), state=State.REFUSED, step="reload")
    passive = page("3", asked(PIXEL, after=Moment.SCROLL), asked(GTM), state=State.PASSIVE)
    rows = {row.service.name: row for row in figures.parties(visit(page("1"), again, passive), REFERENCE)}
    assert rows["Google Tag Manager"].moments == ("refused",)
    assert rows["Meta Pixel"].moments == ("passive",)


def test_a_recording_whose_state_nobody_knows_says_so() -> None:
    rows = {
        row.service.name: row
        for row in figures.parties(visit(page("1", asked(GTM), state=State.UNKNOWN), engine="har"), REFERENCE)
    }
    assert rows["Google Tag Manager"].moments == ("unknown",)


def test_pages_that_no_cache_helped_alone_have_grams() -> None:
    (row,) = figures.parties(visit(page("1", warm=True), engine="har"), REFERENCE)
    assert row.gco2e is None


URLS = st.sampled_from(
    [HOME + "a.css", GTM, PIXEL, "https://cdn.inconnu.example/x.js", "https://m.salon.fr/matomo.js", "data:,x", "https://[bad/"]
)
ENTRIES = st.builds(
    asked,
    URLS,
    body=st.one_of(st.none(), st.integers(0, 10**7)),
    status=st.sampled_from([0, 200, 304, 404]),
    from_cache=st.booleans(),
    after=st.sampled_from([Moment.LOAD, Moment.SCROLL]),
)


@given(st.lists(ENTRIES, max_size=12), st.lists(ENTRIES, max_size=12))
def test_the_parts_add_up_to_the_pages(one: list[Entry], two: list[Entry]) -> None:
    seen = visit(page("1", *one), page("2", *two))
    rows = figures.parties(seen, REFERENCE)
    pages = [figures.figures(each, seen, REFERENCE, with_ecoindex=False) for each in seen.pages]
    assert sum(row.requests for row in rows) == sum(each.requests for each in pages)
    assert sum(row.transfer_bytes for row in rows) == sum(each.transfer_bytes for each in pages)
    assert sum(row.unknown_sizes for row in rows) == sum(each.unknown_sizes for each in pages)
    grams = sum(each.footprint.value for each in pages if each.footprint)
    assert abs(sum(row.gco2e or 0 for row in rows) - grams) < 1e-9
    assert len({(row.service, row.party) for row in rows}) == len(rows)
