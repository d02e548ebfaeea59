"""What a local site answers: a folder with its ``site.toml``, or a table of answers written in a test."""

import gzip
import hashlib
import mimetypes
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import brotli
import zstandard

TYPES = {
    ".avif": "image/avif", ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon", ".ics": "text/calendar", ".js": "text/javascript; charset=utf-8",
    ".json": "application/json", ".mjs": "text/javascript", ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json", ".webp": "image/webp",
    ".woff": "font/woff", ".woff2": "font/woff2", ".xml": "application/xml",
}  # fmt: skip
SQUEEZED = ("text/", "application/json", "application/xml", "application/manifest+json", "image/svg+xml")
PRESS = {
    "gzip": lambda body: gzip.compress(body, 6, mtime=0),
    "br": lambda body: brotli.compress(body, quality=5),
    "zstd": lambda body: zstandard.ZstdCompressor(level=3).compress(body),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. ``encodings``: the order of preference among what the client accepts; () = as is."""

    body: bytes | str = b""
    status: int = 200
    type: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    encodings: tuple[str, ...] = ()
    chunked: bool = False
    abort_after: int | None = None  # body bytes, then the connection is cut
    delay_ms: int = 0  # before the first byte
    drip_ms: int = 0  # between pieces of ``piece`` bytes
    piece: int = 16_384
    endless: bool = False  # the body again and again, until the client leaves
    validators: bool = False
    raw: bytes | None = None  # written as it is, then the connection is closed
    interim: tuple[int, ...] = ()  # 1xx answers sent before
    close: bool = False  # the end of the connection ends the body

    def bytes(self) -> bytes:
        return self.body.encode() if isinstance(self.body, str) else self.body


@dataclass(frozen=True, slots=True)
class Host:
    """A virtual host: a folder and its rules, or a table of answers (path and query -> answer)."""

    root: Path | None = None
    encodings: tuple[str, ...] = ()
    cache: str = ""
    validators: bool = False
    rules: tuple[Mapping[str, Any], ...] = ()
    dns: Mapping[str, Any] = field(default_factory=dict)
    table: Mapping[str, Answer] = field(default_factory=dict)

    def answer(self, target: str) -> Answer:
        """What ``/path?query`` gets."""
        path = unquote(target.partition("?")[0])
        if self.table:
            return self.table.get(target) or self.table.get(path) or Answer("<h1>404</h1>", 404, TYPES[".html"])
        rule = next((rule for rule in self.rules if fnmatchcase(target, rule["path"])), {})
        file = self._file(f"/{rule['file'].lstrip('/')}" if "file" in rule else path)
        status = int(rule.get("status", 200))
        if file is None and not rule.keys() & {"status", "location"}:
            file, status = self._file("/404.html"), 404
        kind = TYPES.get(file.suffix, mimetypes.guess_type(file.name)[0] or "application/octet-stream") if file else ""
        extra = [(str(name), str(value)) for name, value in rule.get("headers", {}).items()]
        kind = next((value for name, value in extra if name.lower() == "content-type"), kind)
        extra = [pair for pair in extra if pair[0].lower() != "content-type"]
        if caching := rule.get("cache", self.cache if status == 200 else ""):
            extra.append(("Cache-Control", caching))
        if "location" in rule:
            extra.append(("Location", rule["location"]))
            status = status if "status" in rule else 302
        wanted = rule.get("encodings", self.encodings if kind.startswith(SQUEEZED) else ())
        return Answer(
            body=file.read_bytes() if file and status not in (204, 304) else b"",
            status=status,
            type=kind,
            headers=tuple(extra),
            encodings=tuple(wanted),
            chunked=bool(rule.get("chunked", False)),
            abort_after=rule.get("abort_after"),
            delay_ms=int(rule.get("delay_ms", 0)),
            endless=bool(rule.get("endless", False)),
            validators=bool(rule.get("validators", self.validators)) and status == 200,
        )

    def _file(self, path: str) -> Path | None:
        assert self.root is not None
        tail = path.lstrip("/")
        names = [tail, f"{tail}.html", f"{tail}/index.html"]
        if not tail or tail.endswith("/"):
            names = [f"{tail}index.html"]
        for name in names:
            file = (self.root / name).resolve()
            if file.is_file() and file.is_relative_to(self.root.resolve()):
                return file
        return None


@dataclass(frozen=True, slots=True)
class Site:
    """All the hosts one server plays, and where a visit starts."""

    hosts: Mapping[str, Host]
    start: str
    also: tuple[str, ...] = ()
    title: str = ""

    @classmethod
    def read(cls, folder: Path) -> "Site":
        """From its ``site.toml``."""
        said = tomllib.loads((folder / "site.toml").read_text(encoding="utf-8"))
        hosts = {
            name.lower(): Host(
                root=folder / one["root"],
                encodings=tuple(one.get("encodings", ())),
                cache=one.get("cache", ""),
                validators=bool(one.get("validators", False)),
                rules=tuple(one.get("rules", ())),
                dns=one.get("dns", {}),
            )
            for name, one in said["hosts"].items()
        }
        return cls(hosts, said["start"], tuple(said.get("also", ())), said.get("title", ""))

    @classmethod
    def table(cls, pages: Mapping[str | tuple[str, str], "Answer | str | bytes"]) -> "Site":
        """From URLs, or (host, path) pairs. A text or bytes is a 200 whose type comes from the path."""
        tables: dict[str, dict[str, Answer]] = {}
        start = ""
        for where, what in pages.items():
            if isinstance(where, str):
                parts = urlsplit(where)
                host, path = parts.hostname or "", (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
                start = start or where
            else:
                host, path = where
                start = start or f"http://{host}{path}"
            answer = what if isinstance(what, Answer) else Answer(what)
            if not answer.type and answer.body:
                suffix = Path(path.partition("?")[0]).suffix or ".html"
                answer = replace(answer, type=TYPES.get(suffix, mimetypes.guess_type(f"x{suffix}")[0] or ""))
            tables.setdefault(host.lower(), {})[unquote(path) if "?" not in path else path] = answer
        return cls({name: Host(table=table) for name, table in tables.items()}, start)

    def zone(self) -> dict[str, Mapping[str, Any]]:
        """The DNS of the site, as ``tests.server.dns`` takes it."""
        return {name: host.dns for name, host in self.hosts.items()}


def press(body: bytes, coding: str) -> bytes:
    """The body under a content coding, computed once."""
    return _press(body, coding)


@cache
def _press(body: bytes, coding: str) -> bytes:
    return PRESS[coding](body)


def etag(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'
