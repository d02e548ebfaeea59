"""The sample sites against ``expected.toml``: their truth by construction, written with the pages, not by an audit."""

import http.client
import tomllib
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from samples.record import visit as visited
from tests.server import Answer, Site, serve

import necgreen
from necgreen.model import Audit, Moment, Page, Visit

SITES = Path(__file__).parents[1] / "samples" / "sites"
HEAVY, FRUGAL = "site-lourd", "site-sobre"


@cache
def truth(site: str) -> dict[str, Any]:
    return tomllib.loads((SITES / site / "expected.toml").read_text(encoding="utf-8"))


@cache
def visit(site: str) -> Visit:
    return visited(site, max_pages=100)


@cache
def audit(site: str) -> Audit:
    return necgreen.audit(visit(site), strict=True)


def plain(url: str) -> str:
    """An address as ``expected.toml`` writes it: http, and without the values that redaction cuts."""
    parts = urlsplit(url.replace("https://", "http://", 1))
    query = "&".join(pair for pair in parts.query.split("&") if pair and not pair.startswith("id="))
    return f"http://{parts.netloc}{parts.path}" + (f"?{query}" if query else "")


def asked(page: Page, *moments: Moment) -> list[str]:
    return [plain(entry.url) for entry in page.entries if entry.after in moments]


def home(site: str) -> Page:
    return next(page for page in visit(site).pages if page.home)


@pytest.mark.parametrize("site", [HEAVY, FRUGAL])
def test_the_home_page_asks_these_addresses_and_no_other(site: str) -> None:
    wanted = truth(site)["home"]
    assert sorted(asked(home(site), Moment.LOAD)) == sorted(map(plain, wanted["urls"]))
    assert len(asked(home(site), Moment.LOAD)) == wanted["requests"]


@pytest.mark.parametrize("site", [HEAVY, FRUGAL])
def test_every_page_makes_so_many_requests(site: str) -> None:
    pages = {plain(page.final_url): page for page in visit(site).pages}
    for row in truth(site)["page"]:
        page = pages[plain(row["url"])]
        assert len(asked(page, Moment.LOAD)) == row["requests"], row["url"]
        assert sorted(asked(page, Moment.SCROLL)) == sorted(map(plain, row.get("lazy", []))), row["url"]


@pytest.mark.parametrize("site", [HEAVY, FRUGAL])
def test_what_no_browser_asks_is_never_asked(site: str) -> None:
    met = {plain(entry.url) for page in visit(site).pages for entry in page.entries}
    innocent = {plain(url) for url in truth(site)["innocent"]["never_requested"]}
    assert innocent
    assert not met & innocent


def test_the_crawl_finds_each_page_once() -> None:
    crawl = truth(HEAVY)["crawl"]
    found = [plain(page.final_url) for page in visit(HEAVY).pages]
    pages = [plain(row["url"]) for row in truth(HEAVY)["page"]]
    # A trap is known by its second step: the first one is a page like another.
    assert sorted(found) == sorted([*pages, *map(plain, crawl["traps"])])
    for url in (*crawl["links_only"], *crawl["ticketing"]):
        assert plain(url) in found
    for url in (*crawl["disallowed"], *crawl["dead"], *crawl["not_pages"], *crawl["duplicates"]):
        assert plain(url) not in found
    assert len(visit(FRUGAL).pages) == truth(FRUGAL)["pages"]


def test_every_planted_fault_of_the_home_page_is_named() -> None:
    told = dict(audit(HEAVY).evidence)
    page = home(HEAVY)
    for fault in truth(HEAVY)["fault"]:
        results = [r for r in audit(HEAVY).results if r.check == fault["check"] and r.page in (page.id, "")]
        if fault["check"] == "legal-links":  # the page has scripts: an absence is not established
            assert [result.outcome for result in results] == ["cantTell"]
            continue
        assert [result.outcome for result in results] == ["failed"], fault
        named = {told[locator] for result in results for finding in result.findings for locator in finding.evidence}
        if fault["check"] == "early-cookies":
            assert {name.partition("@")[0] for name in named} <= set(truth(HEAVY)["home"]["cookies"])
            continue
        hosts = {urlsplit(name).hostname or name for name in named}
        for url in fault["urls"]:
            root = urlsplit(url).path == "/" and ("third" in fault["check"] or "roots" in fault["note"])
            assert (urlsplit(url).hostname in hosts) if root else (plain(url) in set(map(plain, named))), (fault, url)


def test_the_static_engine_sees_nothing_of_what_scripts_add() -> None:
    browser = truth(HEAVY)["browser"]
    added = {url for state in browser["state"] for url in (*state["requests"], *state["on_gesture"])}
    assert len(added) >= 9
    assert not set(asked(home(HEAVY), *Moment)) & set(map(plain, added))


def test_the_server_and_the_scripts_do_what_the_browser_truth_says() -> None:
    site, browser = Site.read(SITES / HEAVY), truth(HEAVY)["browser"]

    def answer(url: str) -> Answer:
        parts = urlsplit(url)
        return site.hosts[parts.hostname or ""].answer(parts.path + (f"?{parts.query}" if parts.query else ""))

    for row in browser["request"]:
        last = urlsplit(row["url"]).path.rsplit("/", 1)[-1].partition(".")[0] or "tr"
        assert answer(row["url"]).status == (204 if row["method"] == "POST" else 200), row
        assert last in answer(row["by"]).bytes().decode(), row
    for row in browser["cookie"]:
        said = answer(row["source"])
        given = dict(said.headers).get("Set-Cookie", "") if row["set_by"] == "server" else said.bytes().decode()
        assert f"{row['name']}=" in given, row
        assert not row["max_age"] or f"max-age={row['max_age']}" in given.lower(), row
    for state in browser["state"]:
        held = [f"{row['name']}@{row['host']}" for row in browser["cookie"] if state["name"] in row["states"]]
        assert held == state["cookies"]
        hosts = {urlsplit(url).hostname or "" for url in (*state["requests"], *state["on_gesture"])}
        assert {host for host in hosts if not host.endswith("grand-forum.example")} <= set(state["third_party_hosts"])


def test_a_body_that_is_sent_is_not_taken_for_the_next_request() -> None:
    with serve(SITES / HEAVY) as local:
        link = http.client.HTTPConnection("127.0.0.1", local.port, timeout=5)
        named = {"Host": "www.google-analytics.com", "Content-Type": "text/plain"}
        for _ in range(2):
            link.request("POST", "/g/collect?v=2", "GET /no HTTP/1.1\r\n\r\n", named)
            assert link.getresponse().read() == b""
        link.request("GET", "/", headers={"Host": "www.grand-forum.example"})
        assert link.getresponse().read().startswith(b"<!doctype html>")
        link.close()
        assert [(one.method, one.status) for one in local.log] == [("POST", 204), ("POST", 204), ("GET", 200)]
        assert local.connections == 1


def test_the_cookies_of_the_home_page() -> None:
    assert sorted(cookie.name for cookie in home(HEAVY).cookies) == sorted(truth(HEAVY)["home"]["cookies"])


def test_nothing_is_reproached_to_the_frugal_site() -> None:
    expected = truth(FRUGAL)
    failed = {result.check for result in audit(FRUGAL).results if result.outcome == "failed"}
    assert failed <= set(expected.get("may_fail", []))
    assert set(expected["innocent"]["never_failed"]) >= {"page-weight", "short-cache", "early-trackers"}
    assert not audit(FRUGAL).plan
    assert audit(FRUGAL).overall.letter == "A"


def test_the_heavy_home_page_weighs_as_the_median_public_one() -> None:
    (page,) = [page for page in audit(HEAVY).pages if page.id == home(HEAVY).id]
    assert page.requests == 47
    assert 1_500_000 < page.transfer_bytes < 1_700_000
