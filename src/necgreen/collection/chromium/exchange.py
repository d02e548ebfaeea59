"""One request on the wire, and what is known of its bytes."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from necgreen.model import Moment

Params = dict[str, Any]
NO_BODY = frozenset({204, 205, 304})
# What a server sends before it hears back (RFC 6928): an answer that the browser refuses on its headers had then
# crossed the network whole, although the browser does not count it.
AT_ONCE = 14_600
WEB = ("http://", "https://", "ws://", "wss://")


@dataclass(slots=True)
class Carried:
    """What a request took away, kept while we look for what was typed; never stored. ``later``: a body that the browser
    tells when asked; ``frames``: those a socket sent, each with the moment of the page."""

    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""
    later: "Future[Params] | None" = None
    frames: list[tuple[Moment, bytes]] = field(default_factory=list)
    heard: float = 0.0  # of our clock, never before it left


@dataclass(slots=True)
class Exchange:
    """One request on the wire. Sizes in bytes, moments in seconds of the browser's clock."""

    id: str
    url: str
    method: str
    kind: str  # the browser's word: Document, Stylesheet, Image, Script, Fetch, Ping …
    session: str
    frame: str = ""  # id of the frame
    document: str = ""  # URL of the document it is for
    worker: str = ""  # URL of the worker that asked
    initiator: Params = field(default_factory=dict)
    redirected_from: "Exchange | None" = None
    timed: int | None = None  # body bytes on the wire as the page's own clock tells them (Resource Timing)
    after: Moment = Moment.LOAD
    asked: float = 0.0
    sent: bool = False  # it left the browser
    status: int = 0
    mime: str = ""
    protocol: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)  # as received
    header_text: int = 0  # bytes of the header lines, HTTP/1
    header_total: int | None = None
    address: str = ""
    from_cache: bool = False
    from_worker: bool = False  # answered by a service worker
    decoded: int = 0
    encoded: int = 0
    total: int | None = None  # header and body bytes, once finished
    answered: float = 0.0
    ended: float = 0.0
    error: str = ""
    blocked: str = ""
    location: str = ""
    refused_cookies: list[tuple[str, str]] = field(default_factory=list)  # Set-Cookie line, reason
    body: "Future[Params] | None" = None
    extra: bool = False  # the extra information of its answer came
    bare: bool = False  # it has none: no network answered
    carried: Carried | None = None

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name), "")

    @property
    def counted(self) -> bool:
        """Whether it crossed the network, or tried to."""
        return self.url.startswith(WEB) and not self.from_worker and not (
            self.blocked and not self.sent and not self.status
        )

    @property
    def header_bytes(self) -> int | None:
        """Bytes of the answer's headers. Over HTTP/2 what is told at the answer may hold a body that came along."""
        told, body = self.header_total, self.body_bytes
        if self.protocol == "http/1.1" or told is None or not self.decoded or self.total is None or self.from_cache:
            return self.header_text or told
        if body is None:
            return None  # only the whole is known
        return told - body if told >= body > self.total - told else told

    @property
    def chunked(self) -> bool:
        return "chunked" in self.header("transfer-encoding").lower()

    @property
    def body_bytes(self) -> int | None:
        """Body bytes on the wire, without chunk framing. None when the browser does not tell them.

        What it calls the encoded length is the whole answer, or only its headers, or only its body, by the path the
        bytes took: the length the server announced and the decoded length are surer wherever they apply.
        """
        if self.kind == "WebSocket":
            return self.decoded
        if self.from_cache and self.status != 304:
            return 0
        if self.status in NO_BODY or self.method == "HEAD":
            return 0
        coded = self.header("content-encoding").lower() not in ("", "identity")
        length = self.header("content-length")
        if self.total is None and not self.location:
            if length.isdigit() and self.ended and not self.decoded and int(length) <= AT_ONCE:
                return int(length)
            return (self.decoded if not coded else self.encoded) or None
        if length.isdigit() and not self.chunked:
            return int(length)
        if self.location:  # over HTTP/2 a body without a length may stand in what is told of the headers
            return None if self.chunked or (self.protocol not in ("", "http/1.1") and self.header_total) else 0
        if not coded:
            return self.decoded
        if not self.decoded:
            return 0
        if self.protocol == "http/1.1" and not self.chunked and self.total and self.total > (self.header_total or 0):
            return self.total - (self.header_total or 0)
        return self.timed  # chunks and frames have lines of their own in the total: only the page's clock knows

    @property
    def transfer_bytes(self) -> int | None:
        """Header and body bytes when only their sum is known."""
        if self.body_bytes is not None or (self.location and self.chunked):  # a redirect's chunks are passed over
            return None
        return (self.header_total if self.location else self.total) or None


def lines(told: Params) -> list[tuple[str, str]]:
    """Header lines; the browser joins those of one name by a line feed."""
    return [(name, value) for name, text in told.get("headers", {}).items() for value in text.split("\n")]


def mark(one: Exchange) -> tuple[str, str, int]:
    """What makes two answers the same body."""
    return one.url, one.header("etag") or one.header("last-modified"), one.decoded
