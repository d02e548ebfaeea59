"""What one entry of a HAR tells: its body, who asked, what it set, what never left the browser."""

import base64
from typing import Any

import pytest
from tests.collection.build_har import HOME, first, item, visit

from necgreen.checks.weight.legacy_images import CHECK as LEGACY
from necgreen.checks.weight.redirect_chains import CHECK as CHAINS
from necgreen.collection.bundle import pack
from necgreen.model import Entry, Need, Outcome
from necgreen.reference import load
from necgreen.runner import run

CHROME = "WebInspector 537.36"
AD = "https://ads.example/slot?n=1"


def asked(referer: str, url: str, mime: str = "image/jpeg", **response: Any) -> dict[str, Any]:
    """An answer of 5,000 bytes to a request with a Referer."""
    one = item(url, content={"size": 5_000, "mimeType": mime}, _transferSize=5_200, **response)
    one["request"]["headers"] = [{"name": "Referer", "value": referer}]
    return one


def body(content: dict[str, Any], mime: str = "text/css", **response: Any) -> Entry:
    return first(item(content={"mimeType": mime, **content}, **response), creator=CHROME)


def outcome(check: Any, *items: dict[str, Any]) -> Outcome:
    (result,) = run((check,), visit(*items, creator=CHROME), load(), strict=True)
    return result.outcome


# ---- frames ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("referer", "frame"),
    [
        (AD, AD),
        ("https://ads.example/", AD),  # all that browsers tell another site
        (HOME, ""),
        ("", ""),
        (f"{HOME}style.css", ""),
        ("https://fonts.example/", ""),  # a style sheet: no HTML came from there
        ("not an address", ""),
    ],
)
def test_a_frame_is_known_by_the_referer(referer: str, frame: str) -> None:
    page = visit(
        item(), asked(HOME, AD, "text/html"), asked(referer, "https://x.example/a.jpg"), creator=CHROME
    ).pages[0]
    assert [entry.frame for entry in page.entries] == ["", "", frame]


def test_the_pictures_of_an_advertiser_are_not_held_against_the_site() -> None:
    shown = [asked(AD, f"https://ads.example/{n}.jpg") for n in range(5)]
    assert outcome(LEGACY, item(), asked(HOME, AD, "text/html"), *shown) is Outcome.INAPPLICABLE
    own = [asked(HOME, f"{HOME}{n}.jpg") for n in range(5)]
    assert outcome(LEGACY, item(), asked(HOME, AD, "text/html"), *own) is Outcome.FAILED


def test_where_the_page_was_redirected_is_no_frame() -> None:
    end = "https://www.salon.example/accueil"
    page = visit(
        item(status=301, redirectURL=end), asked("", end, "text/html"), asked(end, "https://www.salon.example/i.jpg")
    ).pages[0]
    assert (page.url, page.final_url) == (HOME, end)
    assert [entry.frame for entry in page.entries] == ["", "", ""]


# ---- what never left the browser -------------------------------------------------------------------------------------


def hop(start: str, end: str, status: int, **headers: str) -> dict[str, Any]:
    empty = {"size": 0, "mimeType": "x-unknown"}
    moved = {"Location": end} | headers
    return item(start, status, redirectURL=end, _transferSize=0 if headers else 200, headers=moved, content=empty)


def test_a_redirect_that_the_browser_makes_itself_is_no_redirect_of_the_site() -> None:
    end = item("https://www.salon.example/", _transferSize=900)
    by_site = hop(HOME, "https://www.salon.example/", 301)
    by_browser = hop("http://salon.example/", HOME, 307, **{"Non-Authoritative-Reason": "HSTS"})
    page = visit(by_browser, by_site, end, creator=CHROME).pages[0]
    assert (page.url, page.final_url, len(page.entries)) == (HOME, "https://www.salon.example/", 2)
    assert outcome(CHAINS, by_browser, by_site, end) is Outcome.PASSED
    assert outcome(CHAINS, hop("http://salon.example/", HOME, 301), by_site, end) is Outcome.FAILED


@pytest.mark.parametrize(
    ("said", "cached"),
    [
        ({"_fromCache": "disk"}, True), ({"_fromCache": "memory"}, True), ({"_fetchType": "Disk Cache"}, True),
        ({"_fetchType": "Service Worker"}, True), ({"_fetchType": "Network Load"}, False),
        ({"_fromDiskCache": True}, True),
        ({"_fromCache": False}, False), ({"_fromDiskCache": False}, False), ({}, False),
        ({"cache": {"beforeRequest": {"eTag": "x"}}}, False),  # it was held, and asked for again all the same
    ],
)  # fmt: skip
def test_who_says_that_a_cache_answered(said: dict[str, Any], cached: bool) -> None:
    assert first(item(bodySize=800, headersSize=200) | said).from_cache is cached


@pytest.mark.parametrize(
    ("creator", "sizes", "cached"),
    [
        ("nobody 1", {"bodySize": 0}, True),  # HAR 1.2: zero when it comes from the cache
        ("nobody 1", {"bodySize": 0, "status": 204}, True),
        ("nobody 1", {"bodySize": 0, "status": 302}, False),
        ("nobody 1", {"bodySize": -1}, False),
        ("nobody 1", {"bodySize": 0, "content": {"size": 0}}, False),
        (CHROME, {"bodySize": 0, "_transferSize": 0}, True),
        (CHROME, {"bodySize": 700, "_transferSize": 0}, True),
        (CHROME, {"bodySize": 0, "_transferSize": 120}, False),
        ("Splash 3.0", {"bodySize": 0}, False),  # its bodySize is no wire size
        ("WebPagetest 2.17", {"bodySize": 0}, False),  # its content.size is no decoded size
    ],
)
def test_a_body_that_took_no_byte_came_from_a_cache(creator: str, sizes: dict[str, Any], cached: bool) -> None:
    assert first(item(**{"headersSize": 200, **sizes}), creator=creator).from_cache is cached


# ---- bodies ----------------------------------------------------------------------------------------------------------


def test_a_body_kept_in_base64_is_measured() -> None:
    gif = b"GIF89a" + bytes.fromhex("02000300800000000000ffffff2c0000000002000300000202440100 3b")
    facts = body({"size": len(gif), "encoding": "base64", "text": base64.b64encode(gif).decode()}, "image/gif").facts
    assert facts is not None
    assert (facts.decoded_size, facts.image_format, facts.width, facts.height) == (len(gif), "gif", 2, 3)


def test_a_text_that_is_not_the_body_is_not_taken_for_it() -> None:
    """People replace the bodies of a capture before they share it."""
    entry = body({"size": 5_000, "text": "REMOVED"})
    assert entry.document == ""
    assert entry.facts is not None
    assert (entry.facts.decoded_size, entry.facts.gzip_size) == (5_000, None)


def test_a_text_recoded_by_the_recorder_keeps_the_size_that_was_told() -> None:
    css = ".é{color:red}"
    entry = body({"size": len(css.encode("latin-1")), "text": css}, headers={"Content-Type": "text/css; charset=utf-8"})
    assert entry.facts is not None
    assert entry.facts.decoded_size == len(css)
    assert entry.document


@pytest.mark.parametrize("content", [{"size": 5_000, "text": "!", "encoding": "base64"}, {"size": 0, "text": ""}, {}])
def test_a_body_that_cannot_be_read_is_unknown(content: dict[str, Any]) -> None:
    facts = body(content).facts
    assert facts is None or facts.sha256 is None


def test_the_page_and_its_style_sheets_are_kept_once_and_nothing_else() -> None:
    html = "<!doctype html><title>Salon</title><p>Entrée libre"
    page = item(content={"size": len(html.encode()), "mimeType": "text/html", "text": html})
    sheet = item(f"{HOME}a.css", content={"size": 4, "mimeType": "text/css", "text": "a{ }"})
    code = item(f"{HOME}a.js", content={"size": 4, "mimeType": "text/javascript", "text": "a();"})
    seen = visit(page, sheet, sheet, code, creator=CHROME)
    kept = dict(seen.documents)
    assert sorted(kept.values()) == [html, "a{ }"]
    assert kept[seen.pages[0].document] == html
    assert Need.DOCUMENT in seen.pages[0].collected
    assert Need.DOCUMENT not in visit(item(), sheet, creator=CHROME).pages[0].collected


@pytest.mark.parametrize(
    ("items", "scripted"),
    [
        ([item(content={"size": 9, "mimeType": "text/html", "text": "<p>bonjour"[:9]})], False),
        ([item(content={"size": 20, "mimeType": "text/html", "text": "<script>a()</script>"})], True),
        ([item(), item(f"{HOME}a.js", content={"size": 9, "mimeType": "application/javascript"})], True),
        ([item()], None),
    ],
)
def test_whether_the_page_has_scripts(items: list[dict[str, Any]], scripted: bool | None) -> None:
    assert visit(*items, creator=CHROME).pages[0].scripted is scripted


@pytest.mark.parametrize(
    ("told", "header", "mime", "charset"),
    [
        ("text/css", "text/css; charset=ISO-8859-1", "text/css", "iso-8859-1"),  # the recorder drops the charset
        ("text/css; charset=utf-8", "", "text/css", "utf-8"),
        ("", "Text/CSS", "text/css", None),
        ("x-unknown", "", "", None),
        ("nonsense", "", "", None),
    ],
)
def test_types(told: str, header: str, mime: str, charset: str | None) -> None:
    headers = {"Content-Type": header} if header else {}
    entry = body({"size": 4, "text": "a{ }"}, told, headers=headers)
    assert entry.mime == mime
    assert entry.facts is not None
    assert charset is None or entry.facts.charset == charset


def test_an_announced_length_stands_in_only_for_a_size_that_nobody_measured() -> None:
    length = {"Content-Length": "900"}
    assert first(item(headers=length)).content_length == 900
    assert first(item(headers=length, headersSize=9, bodySize=900)).content_length is None
    assert first(item(headers=length, _fromCache="disk")).content_length is None
    assert first(item(headers=length, status=0)).content_length is None


# ---- cookies ---------------------------------------------------------------------------------------------------------


def test_cookies_told_without_their_header() -> None:
    rows = [
        {"name": "_ga", "value": "v", "path": "/", "domain": ".salon.example", "expires": "2027-11-23T10:00:00.000Z",
         "httpOnly": True, "secure": True, "sameSite": "Lax"},
        {"name": "a;b", "value": "v"}, {"value": "nameless"},
    ]  # fmt: skip
    (cookie,) = visit(item(cookies=rows)).pages[0].cookies
    assert (cookie.name, cookie.domain, cookie.lifetime) == ("_ga", "salon.example", 365 * 86_400)
    assert (cookie.secure, cookie.http_only, cookie.same_site, cookie.set_by) == (True, True, "lax", "page/1/entry/0")


def test_a_file_that_shows_no_cookie_proves_nothing_of_cookies() -> None:
    """Recorders drop Set-Cookie by default."""
    assert Need.COOKIES not in visit(item()).pages[0].collected
    assert Need.COOKIES in visit(item(headers={"Set-Cookie": "a=b"})).pages[0].collected


def test_what_a_cache_gives_back_sets_no_cookie_again() -> None:
    again = item(f"{HOME}a.css", _fromCache="disk", headers={"Set-Cookie": "_ga=1"})
    assert visit(item(), again, creator=CHROME).pages[0].cookies == ()


# ---- who asked, who answered -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "how", "url"),
    [
        ({"_initiator": {"type": "parser", "url": HOME}}, "parser", HOME),
        ({"_initiator": {"type": "script", "stack": {"callFrames": [{"url": ""}, {"url": f"{HOME}a.js"}]}}},
         "script", f"{HOME}a.js"),
        ({"_initiator": {"type": "script", "stack": {"callFrames": [], "parent": {"callFrames": [{"url": HOME}]}}}},
         "script", HOME),
        ({"_initiator": HOME, "_initiator_type": "Script"}, "script", HOME),
        ({"_initiator": {"type": "other"}}, "other", ""),
    ],
)  # fmt: skip
def test_who_asked(said: dict[str, Any], how: str, url: str) -> None:
    initiator = first(item() | said).initiator
    assert initiator is not None
    assert (initiator.how, initiator.url) == (how, url)


@pytest.mark.parametrize(
    ("said", "address"),
    [("192.0.2.7", "192.0.2.7"), ("[2001:db8::1]", "2001:db8::1"), ("salon.example", ""), (None, "")],
)
def test_the_address_that_answered(said: Any, address: str) -> None:
    assert first(item() | {"serverIPAddress": said}).address == address


def test_a_phone_is_told_by_its_name() -> None:
    one = item()
    one["request"]["headers"] = [{"name": "User-Agent", "value": "Mozilla/5.0 (Linux; Android 10; K) Mobile Safari"}]
    assert [page.profile for page in visit(one).pages] == ["mobile"]
    assert [page.profile for page in visit(item()).pages] == [""]


def test_when_it_was_asked_and_how_long_it_took() -> None:
    late = item(f"{HOME}a.css") | {"startedDateTime": "2026-11-23T10:00:01.5Z", "time": 20, "timings": {"wait": -1}}
    home, sheet = visit(item(), late).pages[0].entries
    assert (home.timings.started, home.timings.wait, home.timings.total) == (0, 3, 5)
    assert (sheet.timings.started, sheet.timings.wait, sheet.timings.total) == (1_500, None, 20)
    undated = first(item() | {"startedDateTime": "soon", "time": None})
    assert (undated.timings.started, undated.timings.total) == (None, None)


def test_a_wrong_clock_dates_nothing() -> None:
    seen = visit(item() | {"startedDateTime": "1970-01-01T00:00:00Z"})
    assert seen.started_at == "2026-11-23T10:00:00.000Z"


@pytest.mark.parametrize(
    ("status", "error", "wanted", "said"),
    [(0, "net::ERR_FAILED", 0, "net::err_failed"), (0, None, 0, "no-answer"), (-5, None, 0, "no-answer"),
     (1_000, None, 0, "no-answer"), (999, None, 999, ""), (100, None, 100, "")],
)  # fmt: skip
def test_answers_and_their_absence(status: int, error: str | None, wanted: int, said: str) -> None:
    entry = first(item(status=status, _error=error))
    assert (entry.status, entry.error) == (wanted, said)


def test_a_redirect_told_by_its_header_alone() -> None:
    entry = first(item(status=302, headers={"Location": "/accueil"}))
    assert entry.redirect_to == f"{HOME}accueil"
    assert first(item(headers={"Location": "/accueil"})).redirect_to == ""  # 200: no redirect


# ---- secrets ---------------------------------------------------------------------------------------------------------


def test_a_token_is_cut_wherever_an_address_stands() -> None:
    token = "4f1d0c2b9a8e7f6d5c4b3a291807f6e5"
    where = f"{HOME}x?session={token}"
    frame = asked(HOME, f"https://ads.example/slot?sid={token}", "text/html")
    one = item(where, 302, redirectURL=f"{HOME}y?code={token}", headers={"Location": f"/y?code={token}"})
    one |= {"_initiator": {"type": "script", "url": f"{HOME}a.js?key={token}"}}
    inside = asked(f"https://ads.example/slot?sid={token}", f"https://ads.example/i.jpg?u={token}")
    pages = [{"id": "p", "title": where}]
    seen = visit(one, frame, inside, item(f"{HOME}z?uid={token}", 0), pages=pages, creator=f"Recorder?key={token} 1")
    assert seen.pages[0].entries[2].frame == seen.pages[0].entries[1].url
    for name, content in pack(seen).items():
        assert token.encode() not in content, name
