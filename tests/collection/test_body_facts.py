"""Files built byte by byte, and a few real ones of the samples; nothing that is read may raise."""

import gzip
import hashlib
import struct
import time
import zlib
from pathlib import Path

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from necgreen.collection import font_facts, image_facts
from necgreen.collection.body_facts import measure
from necgreen.model import FontFace

SITES = Path(__file__).parents[2] / "samples" / "sites"


def png(width, height, frames=0):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    moving = chunk(b"acTL", struct.pack(">II", frames, 0)) if frames else b""
    return b"\x89PNG\r\n\x1a\n" + head + moving + chunk(b"IDAT", zlib.compress(b"\0" * 9)) + chunk(b"IEND", b"")


def gif(width, height, frames):
    one = b"\x21\xf9\x04\0\0\0\0\0" + b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\0"
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6) + one * frames + b";"


def webp(width, height, frames):
    def chunk(kind, data):
        return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)

    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    parts = chunk(b"VP8X", bytes([2, 0, 0, 0]) + size) + chunk(b"ANIM", bytes(6)) + chunk(b"ANMF", bytes(17)) * frames
    return b"RIFF" + struct.pack("<I", len(parts) + 4) + b"WEBP" + parts


def tables(family="Forum Titre", weight=700, selection=0x21):
    text = family.encode("utf-16-be")
    other = b"Old Mac"
    records = struct.pack(">HHHHHH", 1, 0, 0, 1, len(other), len(text))
    records += struct.pack(">HHHHHH", 3, 1, 0x409, 16, len(text), 0)
    name = struct.pack(">HHH", 0, 2, 6 + 24) + records + text + other
    os2 = struct.pack(">HHH", 4, 500, weight) + bytes(56) + struct.pack(">H", selection) + bytes(14)
    return {b"OS/2": os2, b"glyf": bytes(40), b"name": name}


def sfnt(found):
    at, directory, data = 12 + 16 * len(found), b"", b""
    for tag, table in found.items():
        directory += struct.pack(">4sIII", tag, 0, at + len(data), len(table))
        data += table
    return b"OTTO" + struct.pack(">HHHH", len(found), 0, 0, 0) + directory + data


def woff(found):
    at, directory, data = 44 + 20 * len(found), b"", b""
    for tag, table in found.items():
        packed = min(zlib.compress(table), table, key=len)
        directory += struct.pack(">4sIIII", tag, at + len(data), len(packed), len(table), 0)
        data += packed
    return b"wOFF" + b"OTTO" + struct.pack(">IHH", 0, len(found), 0) + bytes(28) + directory + data


def woff2(found):
    numbers = {b"name": 5, b"OS/2": 6}
    directory = b""
    for tag, table in found.items():
        size = bytes([0x80 | len(table) >> 7, len(table) & 127]) if len(table) > 127 else bytes([len(table)])
        if tag == b"glyf":  # transformed: a second length
            directory += bytes([10]) + b"\x7f" + size
        else:
            directory += (bytes([numbers[tag]]) if tag in numbers else b"\x3f" + tag) + size
    packed = brotli.compress(b"".join(found.values()))
    head = b"wOF2" + b"OTTO" + struct.pack(">IHHII", 0, len(found), 0, 0, len(packed)) + bytes(24)
    return head + directory + packed


JXL_SMALL = b"\xff\x0a" + (1 | (9 << 1) | (1 << 6)).to_bytes(4, "little")  # 80 high, square
JXL = b"\xff\x0a" + ((1 << 1) | (599 << 3) | (0 << 16) | (1 << 19) | (799 << 21)).to_bytes(8, "little")
AVIF = (
    b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf" + b"\0\0\0\x14ispe\0\0\0\0" + struct.pack(">II", 64, 64)
    + b"\0\0\0\x14ispe\0\0\0\0" + struct.pack(">II", 640, 480)
)  # fmt: skip


@pytest.mark.parametrize(
    ("body", "form", "width", "height", "frames"),
    [
        (png(640, 480), "png", 640, 480, 1),
        (png(64, 48, frames=12), "png", 64, 48, 12),
        (gif(30, 20, 1), "gif", 30, 20, 1),
        (gif(30, 20, 7), "gif", 30, 20, 7),
        (webp(300, 200, 5), "webp", 300, 200, 5),
        (AVIF, "avif", 640, 480, 1),
        (JXL_SMALL, "jxl", 80, 80, None),
        (JXL, "jxl", 800, 600, None),
        (b"BM" + struct.pack("<IIII", 90, 0, 54, 40) + struct.pack("<ii", 33, -44) + bytes(28), "bmp", 33, 44, 1),
        (b"\0\0\1\0\2\0" + bytes([16, 16]) + bytes(14) + bytes([0, 0]) + bytes(14), "ico", 256, 256, 1),
        (b'<svg xmlns="x" width="120" height="80.4px"/>', "svg", 120, 80, 1),
        (b'<?xml version="1.0"?>\n<!-- a --><svg viewBox="0 0 24 48" stroke-width="3"></svg>', "svg", 24, 48, 1),
        (b"<svg width='50%' height='100%' viewBox='0,0,200,100'></svg>", "svg", 200, 100, 1),
        (b'<svg width="10" viewBox="0 0 4 2"></svg>', "svg", 10, 5, 1),
        (b'<svg width="1in" height="72pt"></svg>', "svg", 96, 96, 1),
        (b'<svg xmlns="x"></svg>', "svg", None, None, 1),
        (b"\x89PNG\r\n\x1a\nbroken", "png", None, None, 1),
        (b"\xff\xd8\xff\xe0", "jpeg", None, None, 1),
    ],
)
def test_images(body, form, width, height, frames):
    facts = measure(body, "")
    assert (facts.image_format, facts.width, facts.height, facts.frames) == (form, width, height, frames)
    assert facts.font is None
    assert (facts.gzip_size is not None) == (form == "svg")


def test_a_page_that_holds_a_drawing_is_no_image():
    page = b"<!-- x --><!doctype html><html><body><svg width='1' height='1'></svg></body></html>"
    assert measure(page, "text/html").image_format is None
    assert image_facts.read(b"BM, said the letter") is None


@pytest.mark.parametrize("build", [sfnt, woff, woff2])
def test_fonts(build):
    face = measure(build(tables()), "font/woff2").font
    assert face == FontFace("Forum Titre", 700, True)
    assert measure(build(tables("Été", 400, 0x40)), "").font == FontFace("Été", 400, False)


def test_a_collection_reads_its_first_font():
    font = sfnt(tables())
    shifted = bytearray(font)
    for number in range(3):
        at = 12 + 16 * number + 8
        shifted[at : at + 4] = struct.pack(">I", struct.unpack_from(">I", font, at)[0] + 16)
    body = b"ttcf" + struct.pack(">III", 0x10000, 1, 16) + bytes(shifted)
    assert measure(body, "font/collection").font == FontFace("Forum Titre", 700, True)


def test_a_broken_font_is_still_a_font():
    assert measure(b"wOF2" + bytes(3), "font/woff2").font == FontFace()
    assert measure(b"wOFF" + b"\xff" * 200, "").font == FontFace()
    assert font_facts.read(b"hello") is None


def test_fonts_and_images_of_the_samples():
    fonts = sorted(SITES.rglob("*.woff2"))
    assert {measure(font.read_bytes(), "font/woff2").font.weight for font in fonts} <= set(range(100, 1000, 100))
    for image in (file for suffix in ("avif", "webp", "jpg", "png", "gif") for file in SITES.rglob(f"*.{suffix}")):
        facts = measure(image.read_bytes(), "")
        assert facts.width, image
        assert facts.height, image


def test_texts():
    body = b"body {\n  color : red ;\n}\n" * 40
    facts = measure(body, "text/css")
    assert facts.decoded_size == len(body) == 1000
    assert facts.gzip_size == len(gzip.compress(body, 6, mtime=0))
    assert facts.whitespace_share == 0.36
    assert facts.sha256 == hashlib.sha256(body).hexdigest()
    assert (facts.width, facts.font, facts.image_format, facts.charset) == (None, None, None, None)


@pytest.mark.parametrize(
    ("body", "said", "charset"),
    [
        (b"<p>", "iso-8859-1", "iso-8859-1"),
        (b"\xef\xbb\xbf<p>", "", "utf-8"),
        (b'<html><META http-equiv=x content="text/html; charset=Windows-1252">', "", "windows-1252"),
        (b"<meta charset='utf-8'>", "", "utf-8"),
        (b'@charset "latin1";', "", "latin1"),
        (b"<p>", "", None),
    ],
)
def test_charset(body, said, charset):
    assert measure(body, "text/html", said).charset == charset


@pytest.mark.parametrize(
    ("body", "mime", "text"),
    [
        (b"{}", "application/ld+json", True),
        (b"a", "application/javascript", True),
        (b"a", "", True),
        (b"a\0b", "", False),
        (b"a\0b", "application/octet-stream", False),
        (b"%PDF-1.7", "application/pdf", False),
        (b"", "text/html", True),
        (b"\0asm", "application/wasm", False),
    ],
)
def test_what_is_text(body, mime, text):
    facts = measure(body, mime)
    assert (facts.gzip_size is not None) == text
    assert (facts.whitespace_share is not None) == (text and bool(body))


SEEDS = [png(9, 9, 3), gif(3, 3, 4), webp(4, 4, 3), AVIF, JXL, sfnt(tables()), woff(tables()), woff2(tables())]
SEEDS += [b'<svg width="1" height="2" viewBox="0 0 1 1">', b"\xff\xd8\xff\xc0\0\x11\x08\0\1\0\1" + bytes(20)]
SEEDS += [b"II*\0\x08\0\0\0\2\0" + bytes(24), b"ttcf" + bytes(40), b"BM" + bytes(40), b"\0\0\1\0\xff\xff" + bytes(30)]


CHANGES = st.lists(st.tuples(st.integers(4, 400), st.integers(0, 255)), max_size=30)


@given(st.sampled_from(SEEDS), CHANGES, st.integers(4))
def test_hostile_bytes_raise_nothing(seed, changes, cut):
    body = bytearray(seed)
    for place, value in changes:
        body[place % len(body)] = value
    body[:4] = seed[:4]
    measure(bytes(body[:cut]), "")


@given(st.binary(max_size=300))
def test_any_bytes_raise_nothing(body):
    measure(body, "text/html")


def test_a_hostile_gif_is_read_in_one_pass():
    began = time.perf_counter()
    measure(b"GIF89a" + bytes(7) + b"\x21\xf9" + b"\1\0" * 2_000_000, "")
    measure(b"<svg " + b"<svg " * 8_000 + b"width=" * 100_000, "image/svg+xml")
    measure(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0tEXt\0\0\0\0" * 200_000, "")
    assert time.perf_counter() - began < 2
