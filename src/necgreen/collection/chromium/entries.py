"""Exchanges turned into entries: who asked, in which frame or worker, sizes, facts of the bodies, documents kept."""

import re
import threading
from base64 import b64decode
from collections.abc import Sequence
from concurrent.futures import TimeoutError as LateError
from typing import Any
from urllib.parse import parse_qs, urlsplit

from necgreen.collection import body_facts, headers
from necgreen.collection.chromium.devtools import DevToolsError
from necgreen.collection.chromium.exchange import NO_BODY, Exchange, mark
from necgreen.collection.chromium.network import is_private
from necgreen.collection.chromium.tab import Tab
from necgreen.collection.engine import Store
from necgreen.model import BodyFacts, Entry, Gap, GapKind, GoogleSignal, Initiator, Timings

BODY_WAIT = 5.0  # seconds for a body the browser holds
TEXT_CAP = 10_000_000
MAX_GAPS = 20  # of one page: the entries tell the others
HTML = frozenset({"text/html", "application/xhtml+xml"})
# The network errors of Chromium (net/base/net_error_list.h) in the words of the static engine.
ERRORS = (
    (re.compile(r"NAME_NOT_RESOLVED|NAME_RESOLUTION"), "dns"),
    (re.compile(r"TIMED_OUT"), "time-out"),
    (re.compile(r"CERT|SSL|TLS"), "tls"),
    (re.compile(r"CONNECTION_REFUSED|ADDRESS_UNREACHABLE|CONNECTION_FAILED|INTERNET_DISCONNECTED"), "refused"),
    (re.compile(r"CONNECTION_(?:RESET|CLOSED)|EMPTY_RESPONSE|LENGTH_MISMATCH|INCOMPLETE_CHUNKED"), "reset"),
    (re.compile(r"BLOCKED_BY_LOCAL_NETWORK|BLOCKED_BY_PRIVATE|BLOCKED_BY_CLIENT"), "guard"),
    (re.compile(r"ABORTED"), "aborted"),
    (re.compile(r"BLOCKED_BY"), "blocked"),
)
HOW = {
    "Preflight": "preflight", "Ping": "beacon", "WebSocket": "websocket", "Prefetch": "prefetch",
    "Manifest": "manifest",
}  # fmt: skip
GAPS = {"time-out": GapKind.TIME_OUT, "guard": GapKind.BLOCKED}
# A consent hit of Google carries its state (https://developers.google.com/tag-platform/security/guides/consent-debugging)
GCS = re.compile(r"G[12][01-][01-]")
GCD = re.compile(r"[0-9a-zA-Z]{4,40}")


class Bodies:
    """The facts of bodies, each measured once per visit: the same URL, validator and size are the same body."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], tuple[BodyFacts, str]] = {}
        self._lock = threading.Lock()

    def marks(self) -> set[tuple[str, str, int]]:
        with self._lock:
            return set(self._known)

    def measure(self, one: Exchange, store: Store) -> tuple[BodyFacts | None, str]:
        """Facts of the body, and the key of its text when it is an HTML page or a style sheet."""
        if (known := self._known.get(mark(one))) and one.body is None:
            return known
        body = _body(one)
        if body is None:
            size = one.decoded or (0 if one.total is not None else None)
            return (BodyFacts(decoded_size=size) if size else None), ""
        charset = headers_charset(one)
        facts = body_facts.measure(body, one.mime, charset)
        key = ""
        if one.mime in HTML or one.kind == "Stylesheet":
            key = store.keep(facts.sha256 or "", body[:TEXT_CAP].decode("utf-8", "replace"))
        with self._lock:
            self._known[mark(one)] = (facts, key)
        return facts, key


def headers_charset(one: Exchange) -> str:
    return one.header("content-type").partition("charset=")[2].partition(";")[0].strip(" \"'").lower()


def _body(one: Exchange) -> bytes | None:
    """The decoded body, as the browser holds it; a text comes in UTF-8 whatever its charset was."""
    if one.body is None:
        return None
    try:
        told = one.body.result(BODY_WAIT)
    except (DevToolsError, LateError):
        return None
    text = str(told["body"])
    return b64decode(text) if told.get("base64Encoded") else text.encode("utf-8", "replace")


def entries(
    tab: Tab, exchanges: Sequence[Exchange], page: str, bodies: Bodies, store: Store
) -> tuple[list[Entry], list[Gap]]:
    """The entries of a page in the order they were asked, and what of them is missing."""
    url = store.redactor.url
    start = exchanges[0].asked if exchanges else 0.0
    made: list[Entry] = []
    gaps: list[Gap] = []
    for one in exchanges:
        facts, key = bodies.measure(one, store)
        error = _error(one)
        cut = bool(one.status) and one.kind != "WebSocket" and (not one.ended or error == "aborted")
        # Refused on its headers once all of it was on its way: whole (see AT_ONCE).
        cut = cut and one.method != "HEAD" and one.status not in NO_BODY
        cut = cut and not (one.ended and one.body_bytes is not None and one.body_bytes == _length(one))
        entry = Entry(
            url=url(one.url),
            method=one.method,
            status=one.status,
            mime=one.mime or one.header("content-type").partition(";")[0].strip().lower(),
            protocol=one.protocol,
            header_bytes=one.header_bytes,
            body_bytes=one.body_bytes,
            content_length=_length(one) if cut or one.body_bytes is None else None,
            transfer_bytes=one.transfer_bytes,
            headers=headers.kept(one.headers, store.redactor),
            initiator=_initiator(tab, one, store),
            frame=_frame(tab, one, store),
            worker=url(one.worker) if one.worker else "",
            after=one.after,
            from_cache=one.from_cache or one.status == 304,
            truncated=cut,
            redirect_to=url(one.location) if one.location else "",
            address=one.address,
            error="" if one.status and error == "aborted" else error,
            timings=_timings(one, start),
            facts=facts,
            document=key,
        )
        made.append(entry)
        if not entry.status and entry.error not in ("aborted", ""):
            gaps.append(Gap(GAPS.get(entry.error, GapKind.FAILED), entry.url))
        if any(header.name in ("cf-mitigated", "x-datadome") and header.value for header in entry.headers):
            gaps.append(Gap(GapKind.CHALLENGE, entry.url))
    return made, list(dict.fromkeys(gaps))[:MAX_GAPS]


def google(exchanges: Sequence[Exchange], page: str) -> tuple[GoogleSignal, ...]:
    """The consent that hits of Google carry."""
    found = []
    for number, one in enumerate(exchanges):
        parts = urlsplit(one.url)
        if "gcs=" not in parts.query and "gcd=" not in parts.query:
            continue
        asked = parse_qs(parts.query)
        gcs, gcd = (asked.get(name, [""])[0] for name in ("gcs", "gcd"))
        found.append(
            GoogleSignal(
                f"page/{page}/entry/{number}",
                gcs if GCS.fullmatch(gcs) else "",
                gcd if GCD.fullmatch(gcd) else "",
            )
        )
    return tuple(found)


def _error(one: Exchange) -> str:
    if not one.error:
        return ""
    word = next((word for pattern, word in ERRORS if pattern.search(one.error)), "failed")
    return "guard" if word == "dns" and is_private(one.url) else word


def _length(one: Exchange) -> int | None:
    told = one.header("content-length")
    return int(told) if told.isdigit() else None


def _initiator(tab: Tab, one: Exchange, store: Store) -> Initiator:
    url = store.redactor.url
    if one.redirected_from is not None:
        return Initiator("redirect", url(one.redirected_from.url))
    how: Any = one.initiator.get("type", "other")
    by = str(one.initiator.get("url", "")) or _script(one.initiator.get("stack", {}))
    if one.kind == "Document":
        how = "document" if one.frame == tab.main else "iframe"
        by = "" if one.frame == tab.main else by
    else:
        if one.kind == "Image" and how == "parser":
            by = ""  # Chrome says the same of an image of the page and of one that a script made
        how = HOW.get(one.kind, how)
    return Initiator(how, url(by) if by.startswith("http") else "")


def _script(stack: dict[str, Any]) -> str:
    """The script on top of the stack that asked, its asynchronous parents included."""
    for _ in range(20):
        for call in stack.get("callFrames", ()):
            if str(call.get("url", "")).startswith("http"):
                return str(call["url"])
        stack = stack.get("parent") or {}
        if not stack:
            break
    return ""


def _frame(tab: Tab, one: Exchange, store: Store) -> str:
    """URL of the document that holds the request; a frame's own document stands in the one that holds the frame."""
    node = tab.frames.get(one.frame)
    if one.kind == "Document":
        parent = tab.frames.get(node.parent) if node else None
        return store.redactor.url(parent.url) if parent and parent.id != tab.main else ""
    if not one.frame or one.frame == tab.main:
        return ""
    return store.redactor.url(one.document) if one.document.startswith("http") else ""


def _timings(one: Exchange, start: float) -> Timings:
    def since(moment: float, origin: float) -> float | None:
        return round(max(0.0, moment - origin) * 1000, 1) if moment and origin else None

    return Timings(since(one.asked, start), since(one.answered, one.asked), since(one.ended, one.asked))
