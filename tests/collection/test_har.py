"""HARs made by other tools: each dialect by what it writes, in small files invented here, then real captures."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.collection.build_har import HOME, NOW, first, har, item, sizes, visit

from necgreen.collection import bundle_har
from necgreen.collection.bundle import pack
from necgreen.collection.har import read_har
from necgreen.errors import HarError
from necgreen.model import Entry, Need, Page, Part, State, Visit
from necgreen.reference import load
from necgreen.runner import PageCase
from necgreen.views.sizes import totals

CAPTURES = Path(__file__).parents[3] / "shared" / "data" / "har"


# ---- sizes, dialect by dialect ---------------------------------------------------------------------------------------

CODED = {"Content-Encoding": "gzip"}


@pytest.mark.parametrize(
    ("creator", "response", "wanted"),
    [
        # The norm.
        ("nobody 1", {"headersSize": 200, "bodySize": 800}, (200, 800, None)),
        ("nobody 1", {"headersSize": -1, "bodySize": 800}, (None, 800, None)),
        ("nobody 1", {"headersSize": -1, "bodySize": -1}, (None, None, None)),
        ("nobody 1", {}, (None, None, None)),
        # Chrome: _transferSize is the measure, -1 when it is unknown.
        ("WebInspector 537.36", {"headersSize": 200, "bodySize": 700, "_transferSize": 950}, (None, None, 950)),
        ("WebInspector 537.36", {"headersSize": 200, "bodySize": 700, "_transferSize": 900}, (200, 700, None)),
        ("WebInspector 537.36", {"headersSize": 200, "bodySize": 700, "_transferSize": -1}, (200, 700, None)),
        # Splash writes the decoded size.
        ("Splash 3.0", {"headersSize": 200, "bodySize": 5_000, "headers": CODED}, (200, None, None)),
        ("Splash 3.0", {"headersSize": 200, "bodySize": 800}, (200, 800, None)),
        # chrome-har counts the headers in bodySize when it does not know them apart.
        ("chrome-har 0.12.0", {"headersSize": -1, "bodySize": 1_000}, (None, None, 1_000)),
        ("chrome-har 0.12.0", {"headersSize": 200, "bodySize": 800, "_transferSize": 1_000}, (200, 800, None)),
        ("chrome-har 0.12.0", {"headersSize": 200, "bodySize": 800}, (200, 800, None)),
        ("Browsertime 17.0", {"headersSize": -1, "bodySize": 1_000}, (None, None, 1_000)),
        # Browsertime 1 repeats the decoded size; what compression saved counts the headers.
        (
            "Browsertime 1.0",
            {"headersSize": -1, "bodySize": 5_000, "headers": CODED,
             "content": {"size": 5_000, "compression": 3_800, "mimeType": "text/html"}},
            (None, None, 1_200),
        ),
        ("Browsertime 1.0", {"headersSize": -1, "bodySize": 5_000, "headers": CODED}, (None, None, None)),
        (
            "Browsertime 1.0",  # a saving greater than the whole is none
            {"headersSize": 9, "bodySize": 500, "headers": CODED,
             "content": {"size": 500, "compression": 501, "mimeType": "text/html"}},
            (9, None, None),
        ),
        # Firefox 43: -1 for an empty body.
        ("Firefox 43.0.4", {"headersSize": 300, "bodySize": -1}, (300, None, None)),
        # WebPageTest repeats the wire size in content.size.
        ("WebPagetest 2.17", {"headersSize": 300, "bodySize": 800, "headers": CODED,
                              "content": {"size": 800, "mimeType": "text/html"}}, (300, 800, None)),
    ],
)  # fmt: skip
def test_sizes_of_each_dialect(creator: str, response: dict[str, Any], wanted: Any) -> None:
    assert sizes(first(item(**response), creator=creator)) == wanted


def test_headers_inside_the_body_are_seen_by_the_file_itself() -> None:
    """Nobody knows this writer: two answers announce their length and exceed it by exactly their headers."""
    odd = [
        item(f"{HOME}{n}", headersSize=200, bodySize=size + 200, headers={"Content-Length": str(size)})
        for n, size in enumerate((700, 900))
    ]
    assert [sizes(entry) for entry in visit(*odd).pages[0].entries] == [(200, 700, None), (200, 900, None)]
    unknown = item(f"{HOME}x", headersSize=-1, bodySize=500)
    assert sizes(visit(*odd, unknown).pages[0].entries[2]) == (None, None, 500)
    plain = [
        item(f"{HOME}p{n}", headersSize=200, bodySize=700, headers={"Content-Length": "700"}) for n in range(2)
    ]
    assert sizes(visit(*odd, *plain).pages[0].entries[0]) == (200, 900, None)  # as many say no


def test_a_wire_size_in_content_is_no_decoded_size() -> None:
    wire = {"headersSize": 300, "bodySize": 800, "headers": CODED, "content": {"size": 800, "mimeType": "text/css"}}
    assert first(item(**wire), creator="WebPagetest 2.17").facts is None
    decoded = first(item(**wire), creator="Firefox 120.0").facts
    assert decoded is not None
    assert decoded.decoded_size == 800


def test_every_row_of_the_reference_names_a_pattern_and_its_source() -> None:
    for row in load().table("har_dialects")["writer"]:
        assert row["source"], row
        assert isinstance(row["executed"], bool), row


@pytest.mark.parametrize(
    ("said", "protocol"),
    [
        ("HTTP/1.1", "http/1.1"), ("h2", "h2"), ("HTTP/2.0", "h2"), ("http/2+quic/46", "quic"), ("h3-29", "h3"),
        ("spdy/3.1", "spdy/3.1"), ("unknown", ""), ("", ""),
    ],
)  # fmt: skip
def test_protocols_as_alpn_names_them(said: str, protocol: str) -> None:
    one = item(headersSize=1, bodySize=1, httpVersion=said)
    one["request"]["httpVersion"] = ""
    assert first(one).protocol == protocol


def test_firefox_tells_spdy_in_a_header() -> None:
    assert first(item(headers={"X-Firefox-Spdy": "3.1"}), creator="Firefox 43.0.4").protocol == "spdy/3.1"


# ---- what a file proves ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("creator", "browser", "executed"),
    [
        ("WebInspector 537.36", "", True), ("Firefox 120.0", "", True), ("nobody 1", "Google Chrome 120", True),
        ("nobody 1", "", False), ("necgreen 0.1.0", "", False), ("necgreen 0.1.0", "Google Chrome 120", False),
        ("chrome-harvester 1", "", False),
    ],
)  # fmt: skip
def test_scripts_ran_only_when_a_browser_is_named(creator: str, browser: str, executed: bool) -> None:
    page = visit(item(), creator=creator, browser=browser).pages[0]
    assert (Need.EXECUTED in page.collected) is executed


def test_our_own_static_export_is_not_executed() -> None:
    page = Page("1", HOME, HOME, entries=(Entry(HOME, status=200, mime="text/html", header_bytes=9, body_bytes=99),))
    own = Visit((Part("site", HOME),), "static", "0.1.0", "desktop", NOW, (page,))
    again = read_har(json.dumps(bundle_har.write(own)).encode(), now=NOW).pages[0]
    assert Need.EXECUTED not in again.collected
    assert sizes(again.entries[0]) == (9, 99, None)


def test_the_state_of_consent_is_what_the_caller_says() -> None:
    unknown = visit(item()).pages[0]
    assert (unknown.state, Need.CONSENT in unknown.collected) == (State.UNKNOWN, False)
    refused = visit(item(), state=State.REFUSED).pages[0]
    assert (refused.state, Need.CONSENT in refused.collected) == (State.REFUSED, True)


@pytest.mark.parametrize(
    "evidence",
    [
        item(f"{HOME}a.css", 304, headersSize=100, bodySize=0),
        item(f"{HOME}a.css", _fromCache="disk"),
        item(f"{HOME}a.css", _transferSize=0, headersSize=-1, bodySize=0),
    ],
)
def test_a_cache_hit_or_a_304_is_a_warm_visit(evidence: dict[str, Any]) -> None:
    page = visit(item(), evidence, creator="WebInspector 537.36").pages[0]
    assert page.warm
    assert page.entries[1].from_cache


def test_a_second_use_within_the_page_is_cold() -> None:
    style = item(f"{HOME}a.css", _transferSize=900, headersSize=-1, bodySize=-1)
    again = item(f"{HOME}a.css", _fromCache="memory")
    page = visit(item(_transferSize=10), style, again, creator="WebInspector 537.36").pages[0]
    assert not page.warm
    case = PageCase(page, (page,), visit(item()), load())
    assert (totals(case).requests, totals(case).transfer_bytes) == (2, 910)


def test_pages_by_their_reference() -> None:
    pages = [{"id": id_, "title": title, "startedDateTime": NOW} for id_, title in (("a", HOME), ("b", f"{HOME}b"))]
    seen = visit(item(pageref="a"), item(f"{HOME}b", pageref="b"), item(f"{HOME}i.png", pageref="b"), pages=pages)
    found = [(page.url, len(page.entries), page.home) for page in seen.pages]
    assert found == [(HOME, 1, True), (f"{HOME}b", 2, False)]


def test_without_pages_all_entries_make_one() -> None:
    seen = visit(item(), item(f"{HOME}i.png"))
    assert [(page.url, len(page.entries)) for page in seen.pages] == [(HOME, 2)]


def test_entries_that_cross_no_network_are_dropped() -> None:
    inside = [item(url) for url in ("data:image/png;base64,AA==", "chrome-extension://abc/x.js", "blob:x")]
    page = visit(item(), *inside).pages[0]
    assert [entry.url for entry in page.entries] == [HOME]


def test_an_answer_that_never_came_is_a_gap() -> None:
    page = visit(item(), item(f"{HOME}x.js", 0)).pages[0]
    assert [(gap.kind, gap.about) for gap in page.gaps] == [("failed", f"{HOME}x.js")]


def test_a_page_that_answers_an_error_is_no_page_of_the_site() -> None:
    page = visit(item(status=403, headersSize=9, bodySize=9)).pages[0]
    assert [gap.kind for gap in page.gaps] == ["error"]


@pytest.mark.parametrize("wrap", [
    lambda raw: raw,
    lambda raw: b"\xef\xbb\xbf" + raw,
    lambda raw: raw.decode().encode("utf-16"),
    lambda raw: raw.decode().encode("utf-16-le"),
    gzip.compress,
])  # fmt: skip
def test_wrappings(wrap: Any, tmp_path: Path) -> None:
    file = tmp_path / "page.har"
    file.write_bytes(wrap(har(item())))
    assert read_har(file, now=NOW).pages[0].url == HOME


def test_an_empty_version_is_1_1() -> None:
    assert read_har(har(item(), version=""), now=NOW).pages


# ---- what is no HAR --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"<!doctype html>", "HTML"),
        (b'{"log": {"entries": [', "cut or damaged"),
        (b"[]", "not an object"),
        (b"{}", "log"),
        (har(item(), version="2.0"), "log.version"),
        (b'{"log": {"version": "1.2"}}', "log.entries"),
        (b'{"log": {"version": "1.2", "entries": [3]}}', "log.entries[0]"),
        (b'{"log": {"version": "1.2", "entries": [{}]}}', "request"),
        (b'{"log": {"version": "1.2", "entries": [{"request": {}, "response": {}}]}}', "request.url"),
        (har(), "no request"),
        (har(item("data:,x")), "no request"),
        (gzip.compress(har(item()))[:-9], "gzip"),
    ],
)
def test_what_is_broken_is_named_in_one_line(raw: bytes, said: str) -> None:
    with pytest.raises(HarError) as raised:
        read_har(raw, now=NOW)
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from([HOME, "1.2"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["log", "version", "entries", "pages", "request", "response", "url", "headers", "name", "value",
                         "content", "size", "text", "status", "bodySize", "headersSize", "_transferSize", "pageref",
                         "id", "startedDateTime", "timings", "creator", "browser", "cookies", "redirectURL",
                         "encoding"]),
        inner, max_size=6),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(values, st.lists(values, max_size=3), st.booleans())
def test_any_json_is_a_visit_or_a_har_error(anything: Any, entries: list[Any], framed: bool) -> None:
    whole = {"log": {"version": "1.2", "entries": entries, "pages": anything}} if framed else anything
    _visit_or_error(json.dumps(whole).encode())


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["status", "headers", "content", "bodySize", "headersSize", "_transferSize",
                                        "redirectURL", "cookies", "httpVersion", "_error"]), values))  # fmt: skip
def test_any_response_is_a_visit_or_a_har_error(response: dict[str, Any]) -> None:
    one = item()
    one["response"] = response
    _visit_or_error(har(one))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_visit_or_a_har_error(raw: bytes) -> None:
    _visit_or_error(raw)


def _visit_or_error(raw: bytes) -> None:
    try:
        seen = read_har(raw, now=NOW)
    except HarError as error:
        told = str(error)
    else:
        told = seen.pages[0].url
        pack(seen)  # and it can be stored
    assert told
    assert "\n" not in told


# ---- secrets ---------------------------------------------------------------------------------------------------------


def test_no_secret_of_a_recording_is_stored() -> None:
    secret, token = "hunter2hunter2", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl"
    page = f"<input type=hidden name=csrf value={secret}><a href='/x?token={token}'>x</a>"
    one = item(
        f"https://me:{secret}@salon.example/?access_token={token}&jour=1",
        headers={"Set-Cookie": f"_ga={secret}; Path=/", "Authorization": f"Bearer {token}", "X-Api-Key": secret},
        cookies=[{"name": "_ga", "value": secret}],
        content={"size": len(page), "mimeType": "text/html", "text": page},
    )
    one["request"] |= {
        "headers": [{"name": "Cookie", "value": f"sid={secret}"}, {"name": "Authorization", "value": token}],
        "cookies": [{"name": "sid", "value": secret}],
        "postData": {"text": f"password={secret}"},
    }
    seen = visit(one)
    assert [cookie.name for cookie in seen.pages[0].cookies] == ["_ga"]
    assert "jour=1" in seen.pages[0].url
    for name, content in pack(seen).items():
        assert secret.encode() not in content, name
        assert token.encode() not in content, name


# ---- real captures ---------------------------------------------------------------------------------------------------

# Counted by this reader, four of them also by hand: pages, requests, known bytes, unknown sizes, warm pages.
COUNTED = {
    "304": (9, 270, 838_120, 0, 9),
    "aftonbladet.se": (1, 175, 1_362_488, 0, 0),
    "allSizes": (1, 11, 53_553, 0, 0),
    "bbc.com": (1, 35, 50_379, 0, 1),
    "circl.lu": (1, 11, 287_076, 0, 0),
    "enorm-magazin.de-with-bodies": (1, 65, 741_912, 0, 0),
    "ferguson": (1, 174, 2_521_396, 0, 0),
    "http1.1-firefox": (1, 12, 185_861, 0, 0),
    "http2-chrome": (1, 11, 53_553, 0, 0),
    "lalibre-be-2017": (1, 614, 1_998_515, 178, 0),
    "liberation-fr-2017": (1, 510, 2_840_798, 104, 1),
    "minusSizeForContentFirefox": (1, 10, 50_464, 0, 0),
    "nytimes-2015": (2, 328, 2_587_446, 0, 1),
    "spdy-firefox": (1, 18, 118_143, 0, 0),
    "thegreenwebfoundation.org": (1, 51, 704_951, 0, 0),
    "www.etat.lu": (1, 22, 336_958, 0, 0),
}


@pytest.mark.skipif(not CAPTURES.is_dir(), reason="the real captures are not there (they may not enter the project)")
@pytest.mark.parametrize("name", COUNTED)
def test_real_captures(name: str) -> None:
    seen = read_har(CAPTURES / f"{name}.har", now=NOW)
    reference = load()
    found = [totals(PageCase(page, seen.pages, seen, reference)) for page in seen.pages]
    assert (
        len(seen.pages),
        sum(one.requests for one in found),
        sum(one.transfer_bytes for one in found),
        sum(one.unknown_sizes for one in found),
        sum(page.warm for page in seen.pages),
    ) == COUNTED[name]
    assert all(Need.EXECUTED in page.collected for page in seen.pages)
