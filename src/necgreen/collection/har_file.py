"""The ``log`` of a HAR file, whatever the bytes. What breaks the format is named by its clause of HAR 1.2.

http://www.softwareishard.com/blog/har-12-spec/ (1.2), also at https://w3c.github.io/web-performance/specs/HAR/Overview.html
"""

import gzip
import io
import json
import math
import zlib
from pathlib import Path
from typing import Any

import msgspec

from necgreen.errors import HarError

CAP = 300_000_000  # bytes, unpacked
MAX_SIZE = 10**13  # bytes: beyond, a size is a slip of the recorder
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
STARTS = ((b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"PK\x03\x04", "a zip archive"),
          (b"%PDF", "a PDF"), (b"<", "an HTML or XML page"))  # fmt: skip
Json = dict[str, Any]


def read(source: Path | bytes | str) -> Json:
    """The ``log`` object: it has a list of entries, each of them an object.

    ``source``: a path, the bytes, or the JSON text itself. Packed by gzip, a byte order mark and UTF-16 are accepted.
    HarError, in one line, on anything else.
    """
    name, raw = _bytes(source)
    try:
        return _log(_json(raw))
    except HarError as error:
        raise HarError(f"{name}{error}") from None


def _bytes(source: Path | bytes | str) -> tuple[str, bytes]:
    if isinstance(source, bytes):
        return "", _unpacked(source)
    if isinstance(source, str) and source.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return "", source.encode("utf-8", "replace")
    name = " ".join(str(source).split())[:200]
    try:
        with Path(source).open("rb") as stream:
            raw = stream.read(CAP + 1)
    except (OSError, ValueError) as error:  # ValueError: a null in the name
        why = getattr(error, "strerror", None) or "it is no file name"
        raise HarError(f"{name}: cannot be read ({why})") from None
    try:
        return f"{name}: ", _unpacked(raw)
    except HarError as error:
        raise HarError(f"{name}: {error}") from None


def _unpacked(raw: bytes) -> bytes:
    if raw.startswith(b"\x1f\x8b"):
        try:
            raw = gzip.GzipFile(fileobj=io.BytesIO(raw)).read(CAP + 1)
        except (OSError, EOFError, zlib.error):
            raise HarError("is not a HAR: the gzip archive is damaged") from None
    if len(raw) > CAP:
        raise HarError(f"is larger than {CAP // 10**6} MB: record fewer pages, or leave the bodies out")
    return raw


def _json(raw: bytes) -> Any:
    encoding = next((name for mark, name in BOMS if raw.startswith(mark)), "")
    try:
        if encoding:
            raw = raw.decode(encoding).encode()
        elif raw[:2] in (b"{\0", b"[\0"):
            raw = raw.decode("utf-16-le").encode()
        elif raw[:2] in (b"\0{", b"\0["):
            raw = raw.decode("utf-16-be").encode()
        try:
            return msgspec.json.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            # Slower and less strict: NaN and lone surrogates, which some recorders write.
            return json.loads(raw.decode())
    except UnicodeError:
        raise HarError(f"is not a HAR: {_nature(raw)} (HAR 1.2, 'HAR Data Structure': JSON in UTF-8)") from None
    except (ValueError, RecursionError):
        raise HarError(f"is not a HAR: {_nature(raw)} (HAR 1.2, 'HAR Data Structure': a JSON object)") from None


def _nature(raw: bytes) -> str:
    start = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        return "it is empty"
    if start.startswith((b"{", b"[")):
        return "its JSON is cut or damaged"
    return "it is " + next((what for mark, what in STARTS if start.startswith(mark)), "no JSON")


def _log(whole: Any) -> Json:
    if not isinstance(whole, dict):
        raise HarError("is not a HAR: the file (HAR 1.2, 'HAR Data Structure') is not an object")
    log = whole.get("log")
    if not isinstance(log, dict):
        raise HarError("is not a HAR: log (HAR 1.2, 'HAR Data Structure') is missing or is not an object")
    version = text(log.get("version")).strip()  # "if empty, the value 1.1 is assumed"
    if version and not version.startswith("1."):
        raise HarError(f"log.version (HAR 1.2, 'log' object) is {version[:20]!r}: HAR 1.1 and 1.2 are read")
    entries = log.get("entries")
    if not isinstance(entries, list):
        raise HarError("log.entries (HAR 1.2, 'entries' object) is missing or is not a list")
    for number, entry in enumerate(entries):
        where = f"log.entries[{number}]"
        if not isinstance(entry, dict):
            raise HarError(f"{where} (HAR 1.2, 'entries' object) is not an object")
        request = entry.get("request")
        if not isinstance(request, dict):
            raise HarError(f"{where}.request (HAR 1.2, 'entries' object) is missing or is not an object")
        if not isinstance(request.get("url"), str):
            raise HarError(f"{where}.request.url (HAR 1.2, 'request' object) is missing or is not a text")
    return log


def text(value: Any) -> str:
    """A JSON string, or a number as text; "" for anything else. Half characters, which no UTF-8 holds, are replaced."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value) if abs(value) < MAX_SIZE else ""
    return ""


def number(value: Any) -> float | None:
    """A finite number, also when a recorder wrote it as a string."""
    if isinstance(value, str):
        try:
            value = float(value[:40])
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not -MAX_SIZE < value < MAX_SIZE:
        return None
    return float(value) if math.isfinite(value) else None


def size(value: Any) -> int | None:
    """Bytes; None when absent or negative (HAR 1.2: -1 if the info is not available)."""
    found = number(value)
    return int(found) if found is not None and found >= 0 else None


def table(value: Any) -> Json:
    """An object; empty when it is none."""
    return value if isinstance(value, dict) else {}


def rows(value: Any) -> list[Json]:
    """The objects of a list; empty when it is none."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def pairs(value: Any) -> list[tuple[str, str]]:
    """Headers, as a list of name and value (the norm) or as an object."""
    if isinstance(value, dict):
        return [(text(name), text(item)) for name, item in value.items()]
    return [(text(row.get("name")), text(row.get("value"))) for row in rows(value)]
