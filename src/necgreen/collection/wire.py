"""HTTP/1.x as it comes off the socket, counted to the byte.

A reader of ours stands in for that of http.client, which forgets the size of what it parsed: interim answers, header
lines, chunk framing, and the bytes of a body that was cut.
"""

import contextlib
import http.client
import io
import re
import socket
import threading
import time
from dataclasses import dataclass
from typing import Any

from necgreen.collection.guard import ExchangeError, Gate

STEP = 65_536
# Chrome refuses more than 256 KB of headers in one answer (net::ERR_RESPONSE_HEADERS_TOO_BIG).
HEAD_CAP = 262_144
MAX_INTERIM = 20
STATUS_LINE = re.compile(rb"HTTP/(1\.[01]) +(\d{3})(?: ([^\r\n]*))?\r?\n?")
CHUNK_SIZE = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")


@dataclass(slots=True, eq=False)
class Trace:
    """One exchange in flight: what to ask, how long it may still take, what came back."""

    gate: Gate
    path: str
    time_out: float  # seconds without progress
    deadline: float  # of time.monotonic()
    fresh: bool = False  # a connection was opened for it
    address: str = ""
    link: socket.socket | None = None
    answer: "Answer | None" = None

    def left(self) -> float:
        """Seconds that the next step may take. TimeoutError when there are none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("total time")
        return min(left, self.time_out)

    def stop(self) -> None:
        """End it now, from another thread."""
        self.deadline = 0.0
        if self.link is not None:
            with contextlib.suppress(OSError):
                # Not the method of an SSL socket, which would pull the ground from under its reader.
                socket.socket.shutdown(self.link, socket.SHUT_RDWR)


class _Current(threading.local):
    trace: Trace | None = None


CURRENT = _Current()  # one exchange at a time in each thread; urllib3 leaves no other road to its connections


def current() -> Trace:
    """The exchange of this thread."""
    assert CURRENT.trace is not None, "a connection of ours is used by Session.fetch only"
    return CURRENT.trace


class _Tap(io.RawIOBase):
    """The reading end of a socket: counts what comes, and waits no longer than the exchange may last."""

    def __init__(self, raw: io.RawIOBase, link: socket.socket, trace: Trace) -> None:
        self._raw, self._link, self._trace = raw, link, trace
        self.received = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._link.settimeout(self._trace.left())
        count = self._raw.readinto(buffer) or 0
        self.received += count
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class Answer(http.client.HTTPResponse):
    """One answer. Sizes in bytes, as received: ``head`` of the final answer (blank line included), ``interim`` of the
    1xx answers before it, ``count`` of the body without chunk framing, ``framing`` apart."""

    def __init__(self, sock: socket.socket, debuglevel: int = 0, method: str | None = None, url: str | None = None):
        super().__init__(sock, debuglevel, method=method, url=url)
        trace = current()
        self.tap = _Tap(self.fp.detach(), sock, trace)
        self.fp: Any = io.BufferedReader(self.tap, STEP)
        self.head = b""
        self.interim = 0
        self.fields: list[tuple[str, str]] = []
        self.announced: int | None = None
        self.count = 0
        self.framing = 0
        self.wire = bytearray()
        self.headed_at = 0.0
        trace.answer = self

    def begin(self) -> None:
        """Read up to the blank line of the final answer. ConnectionError when the server hangs up before it."""
        for _ in range(MAX_INTERIM):
            lines = self._head()
            match = STATUS_LINE.fullmatch(lines[0])
            if match is None:
                raise ExchangeError("protocol")
            if not (100 <= int(match[2]) < 200 and int(match[2]) != 101):
                break
            self.interim += sum(map(len, lines))
        else:
            raise ExchangeError("too-many-interim")
        self.headed_at = time.monotonic()
        self.head = b"".join(lines)
        self.fields = _fields(lines[1:-1])
        self.version = 10 if match[1] == b"1.0" else 11
        self.code = self.status = int(match[2])
        self.reason = (match[3] or b"").decode("latin-1").strip()
        self.headers = self.msg = http.client.HTTPMessage()
        for name, value in self.fields:
            self.msg[name] = value
        self.length, self.chunk_left = None, None
        self._frame()

    def _head(self) -> list[bytes]:
        lines: list[bytes] = []
        size = 0
        while not lines or lines[-1].strip(b"\r\n"):
            line = self.fp.readline(HEAD_CAP + 1)
            size += len(line)
            if not line.endswith(b"\n") and size <= HEAD_CAP:
                raise http.client.RemoteDisconnected("hung up before the end of the headers")
            if size > HEAD_CAP:
                raise ExchangeError("too-many-headers")
            lines.append(line)
            # HTTP/0.9 or another protocol: nothing says where such an answer ends.
            if len(lines) == 1 and not line.startswith(b"HTTP/1."):
                raise ExchangeError("protocol")
        return lines

    def _frame(self) -> None:
        """How the body ends: RFC 9112, 6.3."""
        codings = [word.strip().lower() for word in ",".join(self.values("transfer-encoding")).split(",")]
        lengths = {word.strip() for word in ",".join(self.values("content-length")).split(",")} - {""}
        self.chunked = codings[-1] == "chunked"
        if len(lengths) > 1 and not self.chunked:
            raise ExchangeError("protocol")
        if lengths and (text := lengths.pop()).isascii() and text.isdigit() and len(text) < 19:
            self.announced = int(text)
        self.bare = self.status in (204, 304) or self.status < 200 or self._method == "HEAD"  # type: ignore[attr-defined]
        options = ",".join(self.values("connection")).lower()
        alive = "close" not in options and (self.version == 11 or "keep-alive" in options)
        self.will_close = not alive or not (self.bare or self.chunked or self.announced is not None)

    def values(self, name: str) -> list[str]:
        """Every value of a header, in order."""
        return [value for key, value in self.fields if key.lower() == name]

    def take(self, cap: int, keep: bool) -> str:
        """Read the body. Returns ``""`` when it is whole, else ``cap``, ``time-out``, ``reset`` or ``protocol``."""
        try:
            if self.bare:
                return ""
            elif self.chunked:
                return self._take_chunks(cap, keep)
            elif self.announced is None:
                return self._take(None, cap, keep)
            return "cap" if self.announced > cap else self._take(self.announced, cap, keep)
        except TimeoutError:
            return "time-out"
        except (OSError, ValueError):  # ValueError: the session was closed while it read
            return "reset"

    def _take(self, length: int | None, cap: int, keep: bool) -> str:
        goal = None if length is None else self.count + length
        while goal is None or self.count < goal:
            # No more than the cap and one byte: that one byte tells a body that is too long.
            room = cap + 1 - self.count
            piece = self.fp.read1(min(STEP, room if goal is None else min(room, goal - self.count)))
            if not piece:
                return "" if goal is None else "reset"
            self.count += len(piece)
            if self.count > cap:
                return "cap"
            if keep:
                self.wire += piece
        return ""

    def _take_chunks(self, cap: int, keep: bool) -> str:
        while True:
            line = self._framing_line()
            match = CHUNK_SIZE.fullmatch(line)
            if match is None:
                return "protocol" if line.endswith(b"\n") else "reset"
            if (size := int(match[1], 16)) == 0:
                break
            if end := self._take(size, cap, keep):
                return end
            if self._framing_line().strip(b"\r\n"):
                return "protocol"
        start = self.framing
        while (line := self._framing_line()).strip(b"\r\n"):  # trailers
            if self.framing - start > HEAD_CAP:
                return "too-many-headers"
        return ""  # a last blank line that never came takes nothing away from the body

    def _framing_line(self) -> bytes:
        line: bytes = self.fp.readline(HEAD_CAP)
        self.framing += len(line)
        return line

    @property
    def clean(self) -> bool:
        """Whether nothing but this answer was received: else the connection may not serve again."""
        return self.tap.received == len(self.head) + self.interim + self.count + self.framing


def _fields(lines: list[bytes]) -> list[tuple[str, str]]:
    """Header lines as pairs, folded lines joined; a line that is no header is passed over, as browsers do."""
    fields: list[tuple[str, str]] = []
    for line in lines:
        text = _decoded(line.rstrip(b"\r\n"))
        if text[:1] in (" ", "\t"):
            if fields:
                fields[-1] = fields[-1][0], f"{fields[-1][1]} {text.strip()}"
            continue
        name, colon, value = text.partition(":")
        if colon and name.strip() and not re.search(r"[\s\x00]", name.rstrip()):
            fields.append((name.rstrip(), value.replace("\x00", "").replace("\r", " ").strip(" \t")))
    return fields


def _decoded(line: bytes) -> str:
    """Header bytes as browsers read them: UTF-8, else latin-1 (a Location with accents)."""
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("latin-1")
