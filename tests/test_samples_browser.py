"""The sample sites in a real browser, against ``[browser]`` of ``expected.toml`` and against the static engine."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from samples.record import SERVED, visit
from tests.server import Local

import necgreen
from necgreen.model import Entry, Moment, Page, State, Visit
from necgreen.views.hosts import host, is_first_party
from necgreen.views.sizes import weight

SITES = Path(__file__).parents[1] / "samples" / "sites"
HEAVY, FRUGAL = "site-lourd", "site-sobre"
# What the static engine counts and a browser may leave: each with its reason.
LEFT = {
    "icon": "the shell of Chromium has no tab to show an icon in",
    "manifest": "asked only to install the site",
    "font-face": "no text on screen uses that face",
}


@cache
def truth() -> dict[str, Any]:
    told = tomllib.loads((SITES / HEAVY / "expected.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = told["browser"]
    return found


@cache
def seen(site: str) -> tuple[Visit, Local]:
    """All the pages of a site in the browser; consent is tried on its home page. The server's log is complete."""
    states = ("untouched", "refused", "accepted", "withdrawn")
    found = visit(site, engine="browser", max_pages=100, consent_pages=0, states=states)
    return found, SERVED[site]


@cache
def static(site: str) -> Visit:
    return visit(site, max_pages=100)


def plain(url: str) -> str:
    """Without the values that redaction cuts."""
    head, mark, query = url.partition("?")
    kept = [pair for pair in query.split("&") if pair and not pair.startswith(("id=", "tid=", "cid="))]
    return head + (mark + "&".join(kept) if kept else "")


def pages(state: State, step: str = "") -> Page:
    found, _ = seen(HEAVY)
    return next(page for page in found.pages if page.state is state and page.step == step and page.home)


LOADS = {
    "untouched": (State.UNTOUCHED, "", Moment.LOAD),
    "scrolled": (State.UNTOUCHED, "", None),
    "refused": (State.REFUSED, "reload", None),
    "accepted": (State.ACCEPTED, "reload", None),
}


@pytest.mark.parametrize("name", LOADS)
def test_each_state_of_the_home_page_is_the_one_that_was_built(name: str) -> None:
    state, step, moment = LOADS[name]
    wanted = next(one for one in truth()["state"] if one["name"] == name)
    page = pages(state, step)
    entries = [entry for entry in page.entries if moment is None or entry.after is moment]
    third = {host(entry.url) for entry in entries if not is_first_party(entry.url, page.url)}
    if not step:
        assert third == set(wanted["third_party_hosts"])
    cookies = {f"{c.name}@{c.domain}" for c in page.cookies if moment is None or c.after is moment}
    assert cookies == set(wanted["cookies"])
    assert {item.key for item in page.storage if moment is None or item.after is moment} == {
        key.partition("@")[0] for key in wanted["storage"]
    }
    asked = {plain(entry.url) for entry in entries}
    assert {plain(url) for url in wanted["requests"]} <= asked


def test_the_choices_are_what_the_banner_makes_of_them() -> None:
    outcomes = {state: pages(state).consent for state in (State.REFUSED, State.ACCEPTED)}
    for trace in outcomes.values():
        assert trace is not None
        assert trace.outcome == "registered"
    refused, accepted = outcomes[State.REFUSED], outcomes[State.ACCEPTED]
    assert refused
    assert accepted
    assert (refused.clicks, accepted.clicks) == (2, 1)  # no refusal on the first layer
    assert [control.on for control in refused.second if control.purpose == "toggle"] == [True, True]
    assert [one.key for one in refused.stored] == ["forum_consent"]


def test_who_set_each_cookie_is_the_one_who_did() -> None:
    page = pages(State.UNTOUCHED)
    setters = {f"{cookie.name}@{cookie.domain}": cookie.set_by for cookie in page.cookies}
    for row in truth()["cookie"]:
        if "untouched" not in row["states"]:
            continue
        by = setters[f"{row['name']}@{row['host']}"]
        if by.startswith("page/"):
            by = page.entries[int(by.rpartition("/")[2])].url
        assert plain(by) == plain(row["source"]), row["name"]


@pytest.mark.parametrize("site", [HEAVY, FRUGAL])
def test_both_engines_visit_the_same_pages(site: str) -> None:
    untouched = [page.url for page in seen(site)[0].pages if page.state is State.UNTOUCHED]
    assert sorted(untouched) == sorted(page.url for page in static(site).pages)
    assert not [page.gaps for page in seen(site)[0].pages if page.gaps and page.state is State.UNTOUCHED]


@pytest.mark.parametrize("site", [HEAVY, FRUGAL])
def test_what_the_static_engine_sees_the_browser_sees(site: str) -> None:
    """Except by rule (``LEFT``); and all that the browser adds was asked by a script, or follows from it."""
    browser = {page.url: page for page in seen(site)[0].pages if page.state is State.UNTOUCHED}
    rules: set[str] = set()
    for page in static(site).pages:
        mine = {plain(entry.url) for entry in page.entries}
        other = browser[page.url]
        left = [entry for entry in page.entries if plain(entry.url) not in {plain(e.url) for e in other.entries}]
        for entry in left:
            how = entry.initiator.how if entry.initiator else ""
            rules.add(how)
            assert how in LEFT, f"{page.url}: {entry.url} ({how})"
        added = [entry for entry in other.entries if plain(entry.url) not in mine]
        assert all(scripted(entry, other) for entry in added), [(e.url, e.initiator) for e in added]
    assert rules <= set(LEFT)


def scripted(entry: Entry, page: Page) -> bool:
    """Asked by a script, by a worker, as one, or known to be: Chromium does not always name the script."""
    known = {plain(url) for url in [*truth()["every_page"], *(row["url"] for row in truth()["request"])]}
    return bool(entry.worker) or plain(entry.url) in known


@pytest.mark.parametrize("site", [HEAVY, FRUGAL])
def test_bodies_are_those_of_the_server_and_totals_within_a_thousandth(site: str) -> None:
    found, local = seen(site)
    sizes: dict[str, set[tuple[int, int]]] = {}
    for sent in local.log:
        sizes.setdefault(plain(f"https://{sent.host}{sent.path}"), set()).add((sent.header_bytes, sent.body_bytes))
    compared = 0
    for page in found.pages:
        if page.state is not State.UNTOUCHED:
            continue
        wrong = 0
        for entry in page.entries:
            if entry.truncated:
                continue
            known = sizes[plain(entry.url)]
            assert entry.body_bytes in {body for _, body in known}, entry.url
            wrong += min(abs((weight(entry) or 0) - header - body) for header, body in known)
            compared += 1
        total = sum(weight(entry) or 0 for entry in page.entries)
        assert wrong <= total / 1000, page.url
    assert compared > 100


def test_the_audit_tells_what_a_static_reading_could_not_see() -> None:
    audit = necgreen.audit(seen(HEAVY)[0], strict=True)
    assert [line.state for line in audit.states] == ["untouched", "refused", "accepted", "withdrawn"]
    home = audit.pages[0]
    assert home.scripted
    assert home.bound.value == "exact"
    html = necgreen.render(audit, "html", "fr")
    assert "Ce que seul un navigateur voit" in html
    assert "www.facebook.com" in html


def test_what_an_acceptance_brought_is_not_laid_at_the_withdrawal() -> None:
    audit = necgreen.audit(seen(HEAVY)[0], strict=True)
    hosts = {line.state: set(line.hosts) for line in audit.states}
    assert "www.facebook.com" in hosts["accepted"]
    assert "www.facebook.com" not in hosts["withdrawn"]  # the site's script asks it only while consent holds
