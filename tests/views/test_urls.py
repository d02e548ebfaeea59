"""References → addresses."""

from time import process_time

import pytest

from necgreen.views.urls import MAX_LENGTH, resolve

BASE = "https://a.example/dir/page?x=1"


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        ("b.png", "https://a.example/dir/b.png"),
        ("/b.png", "https://a.example/b.png"),
        ("../../../b", "https://a.example/b"),
        ("./", "https://a.example/dir/"),
        ("..", "https://a.example/"),
        ("?y", "https://a.example/dir/page?y"),
        ("", "https://a.example/dir/page?x=1"),
        ("#top", "https://a.example/dir/page?x=1"),
        ("b#c?d", "https://a.example/dir/b"),
        ("//cdn.example", "https://cdn.example/"),
        ("HTTP://CDN.Example:80/A", "http://cdn.example/A"),
        ("https://cdn.example:8443", "https://cdn.example:8443/"),
        ("https:b", "https://a.example/dir/b"),
        ("http:b", "http://b/"),
        ("https:///cdn.example/x", "https://cdn.example/x"),
        ("\\\\cdn.example\\x", "https://cdn.example/x"),
        (" \n b\tc \r", "https://a.example/dir/bc"),
        ("é à", "https://a.example/dir/%C3%A9%20%C3%A0"),
        ("a|b^c", "https://a.example/dir/a%7Cb%5Ec"),
        ("a?é|'\"", "https://a.example/dir/a?%C3%A9|%27%22"),
        ("%zz%2e%2E/x", "https://a.example/dir/%zz%2e%2E/x"),
        ("%2e%2E/x", "https://a.example/x"),
        ("//été.example/", "https://xn--t-9fab.example/"),
        ("//0x7f.1/", "https://127.0.0.1/"),
        ("//[::1]:81/", "https://[::1]:81/"),
        ("//user@cdn.example/", ""),
        ("//@cdn.example/", "https://cdn.example/"),
    ],
)
def test_resolve(reference: str, address: str) -> None:
    assert resolve(BASE, reference) == address


@pytest.mark.parametrize(
    "reference",
    [
        "data:,x", "blob:x", "javascript:x", "mailto:a@b", "about:blank", "JAVA\nSCRIPT:x", "ftp://a/", "http://",
        "//a b/", "//a:99999/", "//a:x/", "//[::1", "//[x]/", "//%00/", "//1.2.3.4.5/", "//256.256.256.256/", "//./",
        "a" * (MAX_LENGTH + 1),
    ],
)  # fmt: skip
def test_no_request(reference: str) -> None:
    assert resolve(BASE, reference) == ""


def test_credentials_are_cut_when_a_person_follows_the_link() -> None:
    assert resolve(BASE, "//u:p@b.example/x", credentials=True) == "https://b.example/x"


def test_without_a_base_only_absolute_addresses() -> None:
    assert resolve("", "http://a/") == "http://a/"
    assert resolve("", "b") == resolve("about:blank", "//b/") == ""


@pytest.mark.parametrize("piece", ["/..", "/.", "\\", "%2e", "http://", "@", "1.", "é", ":", "?"])
def test_a_megabyte_of_it_is_read_in_two_seconds(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    began = process_time()
    for reference in (text, "//" + text[: MAX_LENGTH - 2], text[:MAX_LENGTH]):
        resolve(BASE, reference)
    assert process_time() - began < 4  # of CPU, on a loaded machine
