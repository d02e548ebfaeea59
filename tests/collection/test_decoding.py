"""Content codings undone, hostile ones included."""

import gzip
import tracemalloc
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from necgreen.collection.decoding import Decoded, decode

TEXT = b"Rencontres de la sobri\xc3\xa9t\xc3\xa9 " * 4_000
BARE = zlib.compressobj(wbits=-15)
DEFLATED = BARE.compress(TEXT) + BARE.flush()
PACKED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT[:9]) + gzip.compress(TEXT[9:]),
    "deflate": zlib.compress(TEXT),
    "Deflate": DEFLATED,
    "br": brotli.compress(TEXT),
    "zstd": zstandard.compress(TEXT[:99]) + zstandard.compress(TEXT[99:]),
    "gzip, br": brotli.compress(gzip.compress(TEXT)),
    "": TEXT,
    "identity": TEXT,
    "utf-8": TEXT,
}


@pytest.mark.parametrize("coding", PACKED)
def test_codings(coding):
    assert decode(PACKED[coding], coding, 10_000_000) == Decoded(TEXT)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_what_is_cut_gives_what_could_be_read(coding):
    short = decode(PACKED[coding][:-9], coding, 10_000_000)
    assert short.error == "decoding"
    assert TEXT.startswith(short.body or b"")


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_what_is_not_in_that_coding_is_an_error(coding):
    assert decode(b"<html>plain</html>" * 9, coding, 1_000) == Decoded(None, "decoding")


def test_padding_after_gzip_is_ignored():
    assert decode(PACKED["gzip"] + b"\0\0\0", "gzip", 10_000_000) == Decoded(TEXT)


def test_unreadable_and_empty():
    assert decode(b"x", "compress", 10) == Decoded(None, "decoding")
    assert decode(b"", "br", 10) == Decoded(b"")


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "gzip, gzip"])
def test_a_bomb_costs_its_ceiling_at_most(coding):
    zeros = bytes(50_000_000)
    pack = {
        "gzip": gzip.compress, "deflate": zlib.compress, "br": lambda b: brotli.compress(b, quality=1),
        "zstd": zstandard.compress, "gzip, gzip": lambda b: gzip.compress(gzip.compress(b)),
    }  # fmt: skip
    bomb = pack[coding](zeros)
    del zeros
    tracemalloc.start()
    try:
        assert decode(bomb, coding, 1_000_000) == Decoded(None, "bomb")
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, br"]))
def test_no_bytes_raise(wire, coding):
    decode(wire, coding, 100_000)
