"""Where each writer of HAR files leaves the norm: the rows of ``reference/data/har_dialects.toml``, applied."""

import re
from dataclasses import dataclass, replace
from functools import cache

from necgreen import reference
from necgreen.collection.har_file import Json, pairs, rows, size, table, text

DATA = "har_dialects"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one file is to be read. ``recorder`` as reports name it; the rest as in the reference."""

    recorder: str = ""
    executed: bool = False
    body: str = "wire"
    content: str = "decoded"
    packed: bool = False


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes of one answer, named as in ``Entry``."""

    header: int | None = None
    body: int | None = None
    transfer: int | None = None

    @property
    def known(self) -> bool:
        """Whether the size of the body, or of the whole, is known."""
        return self.body is not None or self.transfer is not None


@dataclass(frozen=True, slots=True)
class _Writer:
    pattern: re.Pattern[str]
    version: re.Pattern[str]
    dialect: Dialect


@cache
def _writers() -> tuple[_Writer, ...]:
    found = []
    for row in reference.load().table(DATA)["writer"]:
        dialect = Dialect(
            executed=row["executed"],
            body=row.get("body", "wire"),
            content=row.get("content", "decoded"),
            packed=row.get("packed", False),
        )
        # The whole word: chrome-har is not chrome-har-capturer.
        pattern = re.compile(rf"(?:{row['name']})(?![\w-])")
        found.append(_Writer(pattern, re.compile(row.get("version", "")), dialect))
    return tuple(found)


@cache
def _protocols() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row["name"]), row["is"]) for row in reference.load().table(DATA)["protocol"])


def recognise(log: Json) -> Dialect:
    """The dialect of a file, by its creator; whether scripts ran, by its creator or its browser."""
    creator, browser = table(log.get("creator")), table(log.get("browser"))
    own = _find(creator)
    dialect = own or Dialect()
    if own is None and (shown := _find(browser)) is not None:
        dialect = replace(dialect, executed=shown.executed)
    if dialect.body == "wire" and _headers_inside(rows(log.get("entries"))):
        dialect = replace(dialect, body="headers-inside")
    names = (_name(creator), _name(browser))
    return replace(dialect, recorder=" / ".join(dict.fromkeys(name for name in names if name)))


def _find(maker: Json) -> Dialect | None:
    name, version = text(maker.get("name")).strip().lower(), text(maker.get("version")).strip()
    for writer in _writers():
        if writer.pattern.match(name) and writer.version.match(version):
            return writer.dialect
    return None


def _name(maker: Json) -> str:
    return " ".join(f"{text(maker.get('name'))} {text(maker.get('version'))}".split())[:100]


def _headers_inside(entries: list[Json]) -> bool:
    """Whether the file itself shows that bodySize counts the headers too: the answers that announce their length
    and exceed it by exactly headersSize are more than those that equal it."""
    inside = outside = 0
    for entry in entries:
        response = table(entry.get("response"))
        headers, body = size(response.get("headersSize")), size(response.get("bodySize"))
        if not headers or not body or response.get("status") != 200 or "_transferSize" in response:
            continue
        told = next((value for name, value in pairs(response.get("headers")) if name.lower() == "content-length"), None)
        announced = size(told)
        inside += announced is not None and body == announced + headers
        outside += announced is not None and body == announced
    return inside > outside


def sizes(response: Json, dialect: Dialect, coded: bool) -> Sizes:
    """What crossed the network for one answer. ``coded``: it has a Content-Encoding.

    ``_transferSize`` when it is known; else ``bodySize`` and ``headersSize``, read as the dialect writes them. A size
    that cannot be told is None.
    """
    head, body = size(response.get("headersSize")), size(response.get("bodySize"))
    measured = size(response.get("_transferSize"))
    if measured is not None:
        if head is not None and body is not None and head + body == measured:
            return Sizes(head, body)
        return Sizes(transfer=measured)
    if dialect.body == "decoded" and coded:
        content = table(response.get("content"))
        decoded, saved = size(content.get("size")), size(content.get("compression"))
        if dialect.packed and decoded is not None and saved is not None and decoded >= saved:
            return Sizes(transfer=decoded - saved)
        return Sizes(head)
    if body is not None and dialect.body == "with-headers" and head is None:
        return Sizes(transfer=body)
    if dialect.body == "headers-inside" and body is not None:
        return Sizes(head, body - head) if head is not None and body >= head else Sizes(transfer=body)
    return Sizes(head, body)


def protocol(*said: str) -> str:
    """The protocol as ALPN names it (RFC 7301), from the first of the names that says one; "" when none does."""
    for name in said:
        low = name.strip().lower()
        for pattern, known in _protocols():
            if match := pattern.fullmatch(low):
                return match.expand(known)
    return ""
