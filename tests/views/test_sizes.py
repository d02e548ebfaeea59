"""What a page weighs: totals, bounds, kinds, parties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import case, entry

from necgreen.model import Bound, Gap, GapKind, Initiator, Need
from necgreen.views.sizes import KINDS, fetched, heaviest, kind, totals


def test_headers_and_bodies_of_every_request() -> None:
    seen = totals(case(entry("a.css", "text/css", 300, header_bytes=50), entry("https://t.example/b.js", body=700)))
    assert (seen.requests, seen.transfer_bytes, seen.body_bytes, seen.header_bytes) == (3, 1_050, 1_000, 50)
    assert (seen.first_party_bytes, seen.third_party_bytes) == (350, 700)
    assert (seen.bound, seen.requests_bound, seen.unknown_sizes) == (Bound.EXACT, Bound.EXACT, 0)


def test_a_sum_whose_parts_are_unknown_counts() -> None:
    seen = totals(case(entry("a.css", "text/css", None, header_bytes=None, transfer_bytes=400)))
    assert (seen.transfer_bytes, seen.body_bytes, seen.unknown_sizes) == (400, 0, 0)


def test_unknown_is_counted_and_never_zero() -> None:
    seen = totals(case(entry("a.css", body=None), entry("b.css", body=5, header_bytes=None)))
    assert (seen.unknown_sizes, seen.bound, seen.requests_bound) == (2, Bound.AT_LEAST, Bound.EXACT)


@pytest.mark.parametrize(
    ("changes", "bound"),
    [
        ({"scripted": False}, Bound.EXACT),
        ({"scripted": True}, Bound.AT_LEAST),
        ({"scripted": None}, Bound.AT_LEAST),
        ({"scripted": True, "collected": frozenset({Need.ENTRIES, Need.EXECUTED})}, Bound.EXACT),
        ({"gaps": (Gap(GapKind.FAILED),)}, Bound.AT_LEAST),
    ],
)
def test_bounds(changes: dict[str, object], bound: Bound) -> None:
    assert totals(case(**changes)).bound is bound


def test_what_our_cap_cut_counts_as_announced_and_a_video_does_not() -> None:
    cut = entry("a.zip", "application/zip", None, content_length=900, truncated=True, header_bytes=10)
    seen = totals(case(cut, gaps=(Gap(GapKind.CAP, cut.url),)))
    assert (seen.transfer_bytes, seen.bound) == (910, Bound.AT_LEAST)
    assert totals(case(cut)).unknown_sizes == 1  # nobody says that our cap did it
    film = entry("a.mp4", "video/mp4", None, content_length=900, truncated=True)
    assert totals(case(film, gaps=(Gap(GapKind.CAP, film.url),))).transfer_bytes == 0


def test_a_cache_of_the_browser_is_no_request() -> None:
    assert totals(case(entry("a.css", body=300, from_cache=True))).requests == 1


@pytest.mark.parametrize(
    ("mime", "how", "wanted"),
    [
        ("text/html", "", "html"), ("text/css", "", "css"), ("application/x-javascript", "", "js"),
        ("text/javascript", "", "js"), ("application/ld+json", "", "json"), ("image/svg+xml", "", "image"),
        ("application/font-woff2", "", "font"), ("font/woff2", "", "font"), ("video/mp4", "", "video"),
        ("audio/wav", "", "audio"), ("application/pdf", "", "document"), ("application/zip", "", "other"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "", "document"),
        ("", "font-face", "font"), ("application/octet-stream", "img", "image"), ("", "", "other"),
    ],
)  # fmt: skip
def test_kinds(mime: str, how: str, wanted: str) -> None:
    assert kind(entry("x", mime, initiator=Initiator(how) if how else None)) == wanted
    assert wanted in KINDS


def test_what_was_received_in_full_once() -> None:
    twice = entry("a.css", body=300)
    lost = [entry("b", status=404), entry("c", truncated=True), entry("d", error="reset"), entry("e", from_cache=True)]
    assert [one.url[-5:] for _, one in fetched(case(twice, twice, *lost))][1:] == ["a.css"]


def test_the_heaviest_first() -> None:
    seen = case(entry("a", body=5), entry("b", body=9), entry("c", body=None))
    assert [place for place, _ in heaviest(seen)] == [2, 1]


sizes = st.lists(st.tuples(st.sampled_from(["a", "https://t.example/b"]), st.none() | st.integers(0, 10**9)))


@given(sizes)
def test_types_and_parties_sum_to_the_total(found: list[tuple[str, int | None]]) -> None:
    seen = totals(case(*(entry(path, "image/png", size) for path, size in found)))
    assert sum(seen.by_type.values()) == seen.transfer_bytes
    assert sum(seen.requests_by_type.values()) == seen.requests
    assert seen.first_party_bytes + seen.third_party_bytes == seen.transfer_bytes


def test_a_304_crossed_the_network() -> None:
    seen = totals(case(entry("a.css", body=0, header_bytes=200, status=304, from_cache=True)))
    assert (seen.requests, seen.transfer_bytes) == (2, 200)
