"""Addresses as they are printed: what is hostile is neither linked nor shown as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.build import HOSTILE

from necgreen.reports.addresses import LONGEST_LINK, MOST, clickable, host_of, place, shown

HOME = "https://x.example/accueil"


@pytest.mark.parametrize("address", ["https://x.example/", "http://x.example:8080/a?b=c#d", "https://é.example/à"])
def test_a_plain_address_is_linked(address: str) -> None:
    assert clickable(address)
    assert place(address).href == address


@pytest.mark.parametrize("address", [
    *(what for what in HOSTILE if "<" not in what and '"on' not in what), "", "x.example", "ftp://x.example/",
    "https://x.example/a b", "https://x.example/?mail=‹mail:12:ab›", "https:///x", "//x.example/", "HTTPS://[::1",
    "https://x.example/\n", "https://x.example/" + "a" * LONGEST_LINK, "vbscript:x", " https://x.example/",
])  # fmt: skip
def test_any_other_is_only_shown(address: str) -> None:
    assert not clickable(address)
    assert place(address).href == ""


@pytest.mark.parametrize(("address", "home", "text"), [
    ("https://x.example/a/b.css", HOME, "/a/b.css"), ("http://x.example/a", HOME, "/a"),
    ("https://cdn.example/a", HOME, "cdn.example/a"), ("https://x.example/a", "", "x.example/a"),
    ("https://x.example", HOME, "x.example"), ("https://x.example.evil/a", HOME, "x.example.evil/a"),
    ("https://x.example:8443/a", HOME, "x.example:8443/a"), ("_ga@x.example", HOME, "_ga@x.example"),
    ("https://x.example/\u202egnp", HOME, "/\ufffdgnp"),
])  # fmt: skip
def test_shown(address: str, home: str, text: str) -> None:
    assert shown(address, home) == text


@given(st.text(alphabet="htps:/.xé‹<>\"' \u202e\n[]@", max_size=200))
def test_whatever_the_site_writes_is_short_and_never_lies(address: str) -> None:
    told = place(address, HOME)
    assert len(told.text) <= MOST
    assert not set(told.text) & set("\u202e\n")
    assert told.href in ("", address)


@pytest.mark.parametrize(("address", "host"), [
    ("https://x.example:81/a", "x.example:81"), ("x.example", "x.example"), ("https://[broken/", "https://[broken/"),
])  # fmt: skip
def test_host_of(address: str, host: str) -> None:
    assert host_of(address) == host
