"""What we type in fields, and the shapes under which a request may carry it away.

Seen: as it is, percent-encoded up to three times, with JSON escapes, in base64 (any alignment), in hexadecimal, inside
gzip or zlib, one key at a time, and hashed by md5, sha1, sha256 or sha512. Not seen: what is encrypted, salted before
it is hashed, packed by another algorithm, or sent outside HTTP and WebSocket.
"""

import hashlib
import json
import re
import zlib
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

TEXT = "necgreen-test"
MAIL = "necgreen-test@example.org"
VALUES = {"text": TEXT, "email": MAIL}
LEAST = 6  # characters: a shorter beginning is no evidence
OURS = 10  # characters from which it is nobody else's: our name alone stands in the user agent
ALGORITHMS = ("md5", "sha1", "sha256", "sha512")
CAP = 5_000_000  # characters of one body
ROUNDS = 3  # of percent-encoding
BEGINNING = re.compile(
    MAIL[:LEAST] + "".join(f"(?:{re.escape(one)}" for one in MAIL[LEAST:]) + ")?" * len(MAIL[LEAST:]), re.IGNORECASE
)
# A short beginning must stand alone: « necgreen/1.0 » is our browser's name, « necgreen.example » an address.
BEFORE = re.compile(r"[\w%.@-]")
AFTER = re.compile(r"[\w%./@\\-]")
ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\+(?=[\"/\\])")
PACKED = re.compile(r"(?:H4sI|eJ[wyxz])[\w+/-]{12,}={0,2}")  # gzip and zlib in base64, by their first bytes
BASE64 = re.compile(r"[\w+/-]*")
HEX = re.compile(r"[0-9a-f]*")
SCALAR = re.compile(r".|\d{2,3}")


@dataclass(frozen=True, slots=True)
class Hit:
    """What we typed, met. ``value``: as much of it as is there; its whole for a hash."""

    form: str
    value: str


def hits(carried: str | bytes) -> set[Hit]:
    """Every shape under which ``carried`` holds what we typed; the longest beginning of each."""
    found: dict[str, set[str]] = {}
    for text in readings(carried):
        for hit in (*_plain(text), *_base64(text), *_hexadecimal(text), *_hashed(text)):
            found.setdefault(hit.form, set()).add(hit.value)
    return {Hit(form, max(values, key=len)) for form, values in found.items()}


def readings(carried: str | bytes) -> list[str]:
    """The text as it is, and as whoever receives it reads it."""
    known = [carried if isinstance(carried, str) else _text(carried)]
    known[0] = known[0][:CAP]
    for _ in range(ROUNDS):
        plainer = ESCAPE.sub(_character, unquote(known[-1]))
        if plainer == known[-1]:
            break
        known.append(plainer)
    return known + [text for one in known[-1:] for text in _unpacked(one)]


def _text(carried: bytes) -> str:
    return (inflate(carried) or carried)[:CAP].decode("utf-8", "replace")


def inflate(carried: bytes) -> bytes:
    """The content of gzip or zlib, as far as it goes; empty when it is neither."""
    if not carried.startswith((b"\x1f\x8b", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")):
        return b""
    try:
        return zlib.decompressobj(47).decompress(carried, CAP)
    except zlib.error:
        return b""


def _unpacked(text: str) -> Iterator[str]:
    for found in PACKED.finditer(text):
        raw = inflate(_decoded(found[0]))
        if raw:
            yield raw[:CAP].decode("utf-8", "replace")


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else ""


def _plain(text: str) -> Iterator[Hit]:
    for found in BEGINNING.finditer(text):
        before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
        if len(found[0]) >= OURS or not (BEFORE.match(before) or AFTER.match(after)):
            yield Hit("plain", found[0].lower())


def begun(text: str) -> str:
    """As much of what we type as ``text`` starts with, "" when it is too little to tell it from our name."""
    found = BEGINNING.match(text)
    return found[0].lower() if found and len(found[0]) >= OURS else ""


def _base64(text: str) -> Iterator[Hit]:
    for core, pad in _cores(MAIL[:OURS]):
        at = text.find(core)
        while at >= 0:
            run = BASE64.match(text, at)
            raw = _decoded("A" * -(-pad * 4 // 3) + (run[0] if run else "")[:80])[pad + 1 :]
            if value := begun(MAIL[0] + raw.decode("latin-1")):  # its first character is mixed with what comes before
                yield Hit("base64", value)
            at = text.find(core, at + 1)


def _decoded(text: str) -> bytes:
    """Base64 of either alphabet, whatever is missing at its end."""
    text = text.rstrip("=").replace("-", "+").replace("_", "/")
    return b64decode(text[: len(text) - (len(text) % 4 == 1)] + "=" * (-len(text) % 4 % 3))


@cache
def _cores(value: str) -> tuple[tuple[str, int], ...]:
    """The characters of base64 that do not depend on what surrounds ``value``, for 0, 1 and 2 bytes before it in its
    group of three."""
    found: dict[tuple[str, int], None] = {}
    for pad in range(3):
        raw = b"\0" * pad + value.encode()
        for coded in (b64encode(raw), urlsafe_b64encode(raw)):
            found[coded.decode()[-(-pad * 4 // 3) : len(raw) * 8 // 6], pad] = None
    return tuple(found)


def _hexadecimal(text: str) -> Iterator[Hit]:
    low = text.lower()
    at = low.find(MAIL[:OURS].encode().hex())
    if at >= 0:
        run = HEX.match(low, at)
        digits = (run[0] if run else "")[: 2 * len(MAIL)]
        raw = bytes.fromhex(digits[: len(digits) // 2 * 2])
        yield Hit("hex", begun(raw.decode("latin-1")))


def _hashed(text: str) -> Iterator[Hit]:
    low = text.lower()
    for form, value, digits, coded in _digests():
        if digits in low or any(one in text for one in coded):
            yield Hit(form, value)


@cache
def _digests() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    """Algorithm, value, hexadecimal digest, and the digest in base64: itself, or its hexadecimal text."""
    found = []
    for value in VALUES.values():
        for name in ALGORITHMS:
            digest = hashlib.new(name, value.encode(), usedforsecurity=False)
            raw, digits = digest.digest(), digest.hexdigest()
            coded = {one.decode().rstrip("=") for one in (b64encode(raw), urlsafe_b64encode(raw))}
            coded |= {core for text in (digits, digits.upper()) for core, _ in _cores(text)}
            found.append((name, value, digits, tuple(sorted(coded))))
    return tuple(found)


Key = tuple[str, int]  # one value, and the index of the request it came with


def keystrokes(sent: Iterable[tuple[int, str, Iterable[str | bytes]]]) -> list[tuple[int, Hit]]:
    """What left one key at a time. ``sent``: index, address and bodies of each request, in order. Keys that come under
    one name, to one address, are put end to end; each may come several times, as itself or as its code."""
    streams: dict[tuple[str, str], list[Key]] = {}
    for index, url, bodies in sent:
        parts = urlsplit(url)
        place = f"{parts.netloc}{parts.path}"
        named = [*parse_qsl(parts.query), *(pair for body in bodies for pair in _pairs(body))]
        for name, value in named:
            if SCALAR.fullmatch(value):
                streams.setdefault((place, name), []).append((value, index))
    return [one for stream in streams.values() for one in _spelled(stream)]


def _spelled(stream: list[Key]) -> Iterator[tuple[int, Hit]]:
    """The requests of a stream that spell what we typed."""
    keys = [(value if len(value) == 1 else chr(int(value)), index) for value, index in stream]
    single = [key for at, key in enumerate(keys) if not at or key[0].lower() != keys[at - 1][0].lower()]
    for run, wanted in ((keys, MAIL), (single, re.sub(r"(.)\1", r"\1", MAIL))):
        spelled = "".join(key for key, _ in run).lower()
        at = spelled.find(wanted[:LEAST])
        if at >= 0:
            length = next(size for size in range(len(wanted), 0, -1) if spelled.startswith(wanted[:size], at))
            value = MAIL[: length + len(MAIL) - len(wanted)]
            yield from ((index, Hit("keys", value)) for index in dict.fromkeys(i for _, i in run[at : at + length]))
            return


def _pairs(body: str | bytes) -> Iterator[tuple[str, str]]:
    """Names and values of a body in JSON or of a form; the place in a list is no name."""
    text = body[:CAP] if isinstance(body, str) else _text(body)
    try:
        yield from _flat("", json.loads(text), 0)
    except (ValueError, RecursionError):
        if "=" in text[:1000]:
            yield from parse_qsl(text[:100_000])
        elif len(text) == 1:
            yield "", text


def _flat(name: str, value: Any, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}", inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _flat(name, inner, depth + 1)
    elif isinstance(value, str | int) and not isinstance(value, bool):
        yield name, str(value)
