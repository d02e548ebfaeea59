"""What a font file says of itself: family, weight, slope. TrueType, OpenType, collections, WOFF and WOFF2."""

import re
import struct
import zlib

from necgreen.collection.decoding import decode
from necgreen.model import FontFace

SFNT = (b"\0\1\0\0", b"OTTO", b"true", b"typ1")
TABLE_CAP = 1_000_000  # unfolded bytes of one table of ours; real name tables are under 100 kB
WOFF2_CAP = 40_000_000  # unfolded bytes of a whole font: the largest CJK fonts weigh about 25 MB
MAX_TABLES = 512
# Table tags that WOFF2 writes as a number (W3C WOFF2, 5.2), up to those we read; 63 = the tag follows.
WOFF2_TAGS = {5: b"name", 6: b"OS/2"}
GLYF, LOCA = 10, 11


def read(body: bytes) -> FontFace | None:
    """None when the body is no font we know; an empty face when its tables cannot be read."""
    try:
        if body.startswith(SFNT):
            tables = _sfnt(body, 0)
        elif body.startswith(b"ttcf"):
            tables = _sfnt(body, struct.unpack_from(">I", body, 12)[0])
        elif body.startswith(b"wOFF"):
            tables = _woff(body)
        elif body.startswith(b"wOF2"):
            tables = _woff2(body)
        else:
            return None
        return _face(tables)
    except (struct.error, IndexError, ValueError, zlib.error):
        return FontFace()


def _sfnt(body: bytes, at: int) -> dict[bytes, bytes]:
    count = min(struct.unpack_from(">H", body, at + 4)[0], MAX_TABLES)
    tables = {}
    for number in range(count):
        tag, _, offset, length = struct.unpack_from(">4sIII", body, at + 12 + 16 * number)
        if tag in (b"name", b"OS/2"):
            tables[tag] = body[offset : offset + min(length, TABLE_CAP)]
    return tables


def _woff(body: bytes) -> dict[bytes, bytes]:
    count = min(struct.unpack_from(">H", body, 12)[0], MAX_TABLES)
    tables = {}
    for number in range(count):
        tag, offset, packed, length, _ = struct.unpack_from(">4sIIII", body, 44 + 20 * number)
        if tag in (b"name", b"OS/2"):
            piece = body[offset : offset + packed]
            tables[tag] = piece if packed >= length else zlib.decompressobj().decompress(piece, TABLE_CAP)
    return tables


def _woff2(body: bytes) -> dict[bytes, bytes]:
    """Tables stand one after the other in a single Brotli stream."""
    collection = body[4:8] == b"ttcf"
    count, packed = min(struct.unpack_from(">H", body, 12)[0], MAX_TABLES), struct.unpack_from(">I", body, 20)[0]
    at, start = 48, 0
    places: dict[bytes, tuple[int, int]] = {}
    for _ in range(count):
        flags = body[at]
        at += 1
        number, version = flags & 63, flags >> 6
        tag = WOFF2_TAGS.get(number, b"")
        if number == 63:
            tag = body[at : at + 4]
            at += 4
        length, at = _base128(body, at)
        # glyf and loca are transformed unless the version is 3; any other table unless it is 0 (W3C WOFF2, 5.1).
        if (version != 3) if number in (GLYF, LOCA) or tag in (b"glyf", b"loca") else (version != 0):
            length, at = _base128(body, at)
        if tag:
            places.setdefault(tag, (start, length))
        start += length
    if collection:
        at = _past_collection(body, at)
    if start > WOFF2_CAP:
        raise ValueError("too long")
    whole = decode(body[at : at + packed], "br", WOFF2_CAP).body or b""
    return {tag: whole[begin : begin + min(length, TABLE_CAP)] for tag, (begin, length) in places.items()}


def _past_collection(body: bytes, at: int) -> int:
    """Where the collection directory ends (W3C WOFF2, 5.3)."""
    fonts, at = _short(body, at + 4)
    for _ in range(min(fonts, MAX_TABLES)):
        tables, at = _short(body, at)
        at += 4
        for _ in range(min(tables, MAX_TABLES)):
            _, at = _short(body, at)
    return at


def _base128(body: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(5):
        value = value << 7 | body[at + step] & 127
        if not body[at + step] & 128:
            return value, at + step + 1
    raise ValueError("UIntBase128")


def _short(body: bytes, at: int) -> tuple[int, int]:
    """255UInt16."""
    code = body[at]
    if code == 253:
        return int.from_bytes(body[at + 1 : at + 3], "big"), at + 3
    if code in (254, 255):
        return body[at + 1] + (506 if code == 254 else 253), at + 2
    return code, at + 1


def _face(tables: dict[bytes, bytes]) -> FontFace:
    weight = italic = None
    os2 = tables.get(b"OS/2", b"")
    if len(os2) >= 64:
        weight = struct.unpack_from(">H", os2, 4)[0]
        weight = weight if 1 <= weight <= 1000 else None
        italic = bool(struct.unpack_from(">H", os2, 62)[0] & 0x201)  # fsSelection: italic, oblique
    return FontFace(_family(tables.get(b"name", b"")), weight, italic)


def _family(table: bytes) -> str:
    """Typographic family (16) before family (1), Windows' Unicode before Macintosh, English first."""
    if len(table) < 6:
        return ""
    _, count, strings = struct.unpack_from(">HHH", table)
    best: tuple[tuple[bool, bool, bool], str] | None = None
    for number in range(min(count, 2_000)):
        if 18 + 12 * number > len(table):
            break
        platform, _, language, name, length, offset = struct.unpack_from(">HHHHHH", table, 6 + 12 * number)
        if name not in (1, 16) or platform not in (0, 1, 3):
            continue
        raw = table[strings + offset : strings + offset + length]
        text = raw.decode("mac_roman" if platform == 1 else "utf-16-be", "replace")
        text = re.sub(r"[\x00-\x1f\x7f]", "", text).strip()[:100]
        rank = (name == 16, platform == 3, language in (0, 0x409))
        if text and (best is None or rank > best[0]):
            best = rank, text
    return best[1] if best else ""
