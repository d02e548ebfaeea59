"""Bytes → text."""

from time import process_time

import pytest

from necgreen.views.charsets import decode


@pytest.mark.parametrize(
    ("body", "header", "text"),
    [
        ("é".encode(), "", "é"),
        (b"\xe9!", "", "é!"),  # no UTF-8: windows-1252
        (b"\xe9", "iso-8859-1", "é"),
        (b"\x80", "iso-8859-1", "€"),  # the label means windows-1252 on the web
        (b"\xef\xbb\xbf\xc3\xa9", "iso-8859-1", "é"),  # the mark wins
        ("é".encode("utf-16-le"), "utf-16", "é"),
        (b"\xff\xfe\xe9\x00", "utf-8", "é"),
        (b"<meta charset=windows-1251>\xe9", "", "<meta charset=windows-1251>й"),
        (b"<meta http-equiv=x content='text/html; charset=koi8-r'>\xc1", "", None),
        (b"<!-- <meta charset=windows-1251> -->\xe9!", "", "<!-- <meta charset=windows-1251> -->é!"),
        (b"<meta charset=utf-16>\xc3\xa9", "", "<meta charset=utf-16>é"),
        (b'@charset "windows-1251";\xe9', "", '@charset "windows-1251";й'),
        (b"\xe9!", "no-such-label", "é!"),
        (b"\xe9!", "rot13", "é!"),  # a codec of Python's, not of the web's
        (b"\xc3\xa9\xc3", "", "é"),  # cut within a character
        (b"\xff\xc3", "utf-8", "\ufffd\ufffd"),
        (b"", "", ""),
    ],
)
def test_decode(body: bytes, header: str, text: str | None) -> None:
    if text is None:
        assert decode(body, header).endswith("а")
    else:
        assert decode(body, header) == text


@pytest.mark.parametrize("piece", [b"<meta ", b"<!--", b"<meta charset=", b'@charset "'])
def test_a_megabyte_of_it_is_read_in_two_seconds(piece: bytes) -> None:
    began = process_time()
    decode(piece * (1_000_000 // len(piece)))
    assert process_time() - began < 4  # of CPU, on a loaded machine
