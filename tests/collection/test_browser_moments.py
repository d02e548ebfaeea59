"""What belongs to silence, to the scroll and to a second visit: a wrong moment is a wrong accusation."""

import shutil

from tests.server import Answer, Local, little

import necgreen
from necgreen.model import Moment, Visit

HOME = "https://www.forum.example/"
TALL = "<!doctype html><title>a</title><div style='height:4000px'></div><script>{}</script>"
PURGE = "document.cookie = '_ga=; max-age=0; path=/';"
SET = "document.cookie = '_ga=GA1; max-age=86400; path=/'"


def seen(local: Local, **options: object) -> Visit:
    path = shutil.which("chromium-headless-shell")
    assert path, "chromium-headless-shell is needed by these tests"
    means = {"connect_to": local.connect_to, "ca_bundle": local.ca, "dns": False, "engine": "browser", "browser": path}
    return necgreen.collect(HOME, **means, max_pages=1, states=(), **options)


def outcome(visit: Visit, check: str) -> set[str]:
    return {result.outcome.value for result in necgreen.audit(visit, strict=True).results if result.check == check}


def test_a_cookie_that_was_deleted_and_set_again_is_of_the_later_moment() -> None:
    script = f"{PURGE} addEventListener('scroll', () => {{ {SET} }}, {{once: true}})"
    with little({HOME: TALL.format(script)}, tls=True) as local:
        visit = seen(local)
    (cookie,) = visit.pages[0].cookies
    assert (cookie.name, cookie.after) == ("_ga", Moment.SCROLL)
    assert cookie.lifetime
    assert outcome(visit, "early-cookies") == {"passed"}


def test_a_cookie_of_the_server_deleted_and_set_again_has_its_last_life() -> None:
    gone = (("Set-Cookie", "_gcl_au=x; Max-Age=0; Path=/"),)
    pages = {
        HOME: Answer(TALL.format("addEventListener('scroll', () => fetch('/set'), {once: true})"), headers=gone),
        f"{HOME}set": Answer("", 204, headers=(("Set-Cookie", "_gcl_au=y; Max-Age=864000; Path=/"),)),
    }
    with little(pages, tls=True) as local:
        (cookie,) = seen(local).pages[0].cookies
    assert (cookie.after, cookie.lifetime) == (Moment.SCROLL, 864_000)


def test_a_second_visit_that_follows_a_scroll_accuses_nobody() -> None:
    script = f"if (localStorage.ok) {{ {SET} }}; addEventListener('scroll', () => {{ localStorage.ok = 1 }})"
    with little({HOME: TALL.format(script)}, tls=True) as local:
        visit = seen(local, revisit=True)
    assert [page.warm for page in visit.pages] == [False, True]
    assert [cookie.name for cookie in visit.pages[1].cookies] == ["_ga"]
    assert outcome(visit, "early-cookies") == {"passed"}


def test_an_answer_cut_by_the_page_is_not_counted_whole() -> None:
    script = """const stop = new AbortController(); fetch('/lent', {signal: stop.signal}).then(async (r) => {
    await r.body.getReader().read(); stop.abort(); })"""
    slow = Answer(b"x" * 9000, type="application/octet-stream", piece=1000, drip_ms=400)
    with little({HOME: TALL.format(script), f"{HOME}lent": slow}, tls=True) as local:
        page = seen(local).pages[0]
    entry = next(one for one in page.entries if one.url.endswith("/lent"))
    assert entry.truncated
    assert entry.body_bytes is not None
    assert 1000 <= entry.body_bytes < 9000
    assert entry.content_length == 9000


def test_an_answer_without_a_body_is_whole() -> None:
    script = "fetch('/vide', {method: 'POST', body: 'x'}); fetch('/', {method: 'HEAD'})"
    with little({HOME: TALL.format(script), f"{HOME}vide": Answer("", 204)}, tls=True) as local:
        page = seen(local).pages[0]
    assert {one.method for one in page.entries} == {"GET", "POST", "HEAD"}
    assert not [one.url for one in page.entries if one.truncated]


def test_a_page_that_did_not_come_proves_no_absence_of_a_banner() -> None:
    late = Answer(b"x", type="image/png", delay_ms=60_000)
    pages = {HOME: "<!doctype html><title>a</title><img src=/tard.png>", f"{HOME}tard.png": late}
    with little(pages, tls=True) as local:
        path = shutil.which("chromium-headless-shell")
        means = {"connect_to": local.connect_to, "ca_bundle": local.ca, "dns": False, "engine": "browser"}
        states = ("untouched", "refused")
        visit = necgreen.collect(HOME, **means, browser=path, max_pages=1, states=states, page_time=2.0)
    traces = [page.consent for page in visit.pages]
    assert [(trace.wanted, trace.outcome, trace.why) for trace in traces if trace] == [
        ("untouched", "not-performed", "load"), ("refused", "not-performed", "load")
    ]  # fmt: skip
