"""One HAR entry as one Entry, its body if the recorder kept it, and the cookies its answer set. All redacted."""

import base64
import binascii
import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from ipaddress import ip_address

import msgspec

from necgreen.collection import body_facts, headers
from necgreen.collection.har_dialects import Dialect, protocol, sizes
from necgreen.collection.har_file import Json, number, pairs, rows, size, table, text
from necgreen.collection.redact import Redactor
from necgreen.model import BodyFacts, Cookie, Entry, Initiator, Timings
from necgreen.views import documents
from necgreen.views.hosts import host
from necgreen.views.urls import resolve

SCHEMES = frozenset({"http", "https", "ws", "wss"})  # data:, blob:, chrome-extension:… cross no network
REDIRECTS = frozenset({301, 302, 303, 307, 308})
HTML = frozenset({"text/html", "application/xhtml+xml"})
TEXT_CAP = 10_000_000  # characters of a page or style sheet that is kept
WEEK = 7 * 86_400_000  # ms: a recording that lasts longer has a wrong clock
NO_CODING = frozenset({"", "identity"})
INSIDE = "non-authoritative-reason"  # Chrome redirects to https by itself (HSTS): no server was asked
CACHES = re.compile(r"cache|service.?worker", re.IGNORECASE)  # _fromCache of Chrome, _fetchType of Safari
# Share by which a text may differ from content.size and still be the whole body: recorders re-encode to UTF-8.
RECODED = 0.1


@dataclass(frozen=True, slots=True)
class Read:
    """One entry and what its page needs of it. ``url``, ``location`` and ``referer`` are written as browsers ask
    for them, not redacted; ``at``: when it was asked."""

    entry: Entry
    url: str
    referer: str = ""
    location: str = ""  # where a redirect leads
    at: datetime | None = None
    cookies: tuple[Cookie, ...] = ()
    text: str | None = None  # of an HTML page or style sheet
    set_cookie: bool = False  # the recorder shows a cookie being set


@dataclass(slots=True)
class Reader:
    """Reads the entries of one file. Addresses met twice are redacted once."""

    dialect: Dialect
    redactor: Redactor
    now: str
    _urls: dict[str, str] = field(default_factory=dict)

    def url(self, url: str) -> str:
        """The redacted address."""
        known = self._urls.get(url)
        if known is None:
            known = self._urls[url] = self.redactor.url(url)
        return known

    def read(self, item: Json, start: datetime | None) -> Read | None:
        """``start``: when the page began. None when the address crosses no network, or is empty."""
        request, response = table(item.get("request")), table(item.get("response"))
        url = text(request.get("url")).strip()
        found = pairs(response.get("headers"))
        named = _named(found)
        if not crosses_network(url) or INSIDE in named:
            return None
        status = int(number(response.get("status")) or 0)
        status = status if 100 <= status <= 999 else 0
        coded = named.get("content-encoding", "").strip().lower() not in NO_CODING
        known = sizes(response, self.dialect, coded)
        cached = self._cached(item, response, status)
        announced = size(named.get("content-length"))
        location = text(response.get("redirectURL")) or named.get("location", "")
        location = resolve(url, location, credentials=True) if status in REDIRECTS and location.strip() else ""
        mime, charset = _mime(response, named)
        body, exact = self._body(response, charset)
        facts, words = self._facts(response, body, exact, mime, charset)
        at = headers.when(text(item.get("startedDateTime")))
        entry = Entry(
            url=self.url(url),
            method=text(request.get("method"))[:20].upper() or "GET",
            status=status,
            mime=mime,
            protocol=_protocol(item, request, response, named),
            header_bytes=known.header,
            body_bytes=known.body,
            content_length=announced if status and not known.known and not cached else None,
            transfer_bytes=known.transfer,
            headers=headers.kept(found, self.redactor),
            initiator=self._initiator(item),
            from_cache=cached,
            truncated=item.get("_splash_processing_state", "finished") != "finished",
            redirect_to=self.url(location) if location else "",
            address=_address(item),
            error="" if status else _error(response),
            timings=_timings(item, at, start),
            facts=facts,
            document=facts.sha256 or "" if facts and words is not None else "",
        )
        set_cookie, cookies = self._cookies(found, response, url, at)
        # What a cache gives back sets no cookie again; a 304 may.
        cookies = () if cached and status != 304 else cookies
        plain = resolve(url, url, credentials=True) or url
        referer = _named(pairs(request.get("headers"))).get("referer", "")
        return Read(entry, plain, resolve(referer, referer), location, at, cookies, words, set_cookie)

    def _cached(self, item: Json, response: Json, status: int) -> bool:
        """Whether a cache of the browser answered, or a server confirmed what it holds."""
        if status == 304 or table(item.get("_necgreen")).get("from_cache") is True:
            return True
        for key in ("_fromCache", "_fromDiskCache", "_fromMemoryCache", "_fetchType", "_servedFromCache"):
            said = item.get(key, response.get(key))
            if said is True or (isinstance(said, str) and (CACHES.search(said) or said in ("disk", "memory"))):
                return True
        moved = size(response.get("_transferSize"))
        body = size(response.get("bodySize"))
        if moved or (body and moved is None):
            return False
        # HAR 1.2, 'response' object: bodySize is "set to zero in case of responses coming from the cache".
        decoded = size(table(response.get("content")).get("size")) if self.dialect.content == "decoded" else None
        held = 200 <= status < 300 and bool(decoded) and text(table(item.get("request")).get("method")) != "HEAD"
        return (held and (moved == 0 or (body == 0 and self.dialect.body != "decoded"))) or (
            bool(table(table(item.get("cache")).get("beforeRequest"))) and (moved == 0 or body == 0)
        )

    def _body(self, response: Json, charset: str) -> tuple[bytes | None, bool]:
        """The decoded body, if the recorder kept it, and whether these are its very bytes."""
        content = table(response.get("content"))
        kept = content.get("text")
        if not isinstance(kept, str) or not kept:
            return None, False
        told = size(content.get("size")) if self.dialect.content == "decoded" else None
        if text(content.get("encoding")).lower() == "base64":
            try:
                body = base64.b64decode(kept, validate=False)
            except (binascii.Error, ValueError):
                return None, False
        else:
            body = text(kept).encode(charset_name(charset), "xmlcharrefreplace")
        if not told or len(body) == told:
            return body, bool(told)
        # Another length: a text recoded, or something else than the body ("REMOVED").
        return (body, False) if abs(len(body) - told) <= RECODED * told else (None, False)

    def _facts(
        self, response: Json, body: bytes | None, exact: bool, mime: str, charset: str
    ) -> tuple[BodyFacts | None, str | None]:
        """What is known of the body, and its text when it is kept."""
        told = size(table(response.get("content")).get("size")) if self.dialect.content == "decoded" else None
        if body is None:
            # Zero is also what some recorders write when they do not know.
            return (BodyFacts(decoded_size=told), None) if told else (None, None)
        facts = body_facts.measure(body, mime, charset)
        if not exact:
            facts = replace(facts, decoded_size=told or facts.decoded_size)
        keep = mime in HTML or mime == "text/css"
        return facts, documents.decode(body[:TEXT_CAP], charset) if keep else None

    def _cookies(
        self, found: list[tuple[str, str]], response: Json, url: str, at: datetime | None
    ) -> tuple[bool, tuple[Cookie, ...]]:
        now = at.isoformat() if at else self.now
        if any(name.strip().lower() == "set-cookie" for name, _ in found):
            return True, headers.cookies(found, url, "", now, self.redactor)
        lines = [("set-cookie", line) for row in rows(response.get("cookies")) if (line := _cookie_line(row))]
        return bool(lines), headers.cookies(lines, url, "", now, self.redactor) if lines else ()

    def _initiator(self, item: Json) -> Initiator | None:
        said = item.get("_initiator")
        how = text(item.get("_initiator_type"))
        url = said if isinstance(said, str) else ""
        if not isinstance(said, dict) and not crosses_network(url):
            # chrome-har keeps the address of the top frame only; it is empty for what a tag manager wrote in the page.
            said = _detail(item)
        if isinstance(said, dict):
            how, url = text(said.get("type")), text(said.get("url"))
            stack = said
            for _ in range(20):  # the script that asked, through asynchronous callers
                stack = table(stack.get("stack") or stack.get("parent"))
                calls = (text(row.get("url")) for row in rows(stack.get("callFrames")))
                url = url or next((call for call in calls if crosses_network(call)), "")
        if how == "parser" and text(item.get("_resourceType")).lower() == "image":
            url = ""  # Chrome says the same of an image of the page and of one that a script made
        if not how and not url:
            return None
        return Initiator(how.lower()[:40] or "other", self.url(text(url)) if crosses_network(url) else "")


def _detail(item: Json) -> Json:
    """The initiator as the browser told it, which chrome-har keeps as JSON in a text."""
    try:
        return table(msgspec.json.decode(text(item.get("_initiator_detail"))))
    except (msgspec.DecodeError, RecursionError):
        return {}


def _named(found: list[tuple[str, str]]) -> dict[str, str]:
    return {name.strip().lower(): value for name, value in found}


def crosses_network(url: str) -> bool:
    """Whether the address is one that a request leaves the machine for."""
    scheme, colon, rest = url.partition(":")
    return bool(colon) and scheme.lower() in SCHEMES and rest.startswith("//") and bool(host(url))


def charset_name(charset: str) -> str:
    """A codec that can write any text, the declared one when Python has it."""
    try:
        "é".encode(charset, "xmlcharrefreplace")
    except (LookupError, ValueError):
        return "utf-8"
    return charset


def _mime(response: Json, named: dict[str, str]) -> tuple[str, str]:
    """Type and charset. The header tells the charset, which ``content.mimeType`` often drops."""
    header = named.get("content-type", "")
    told = text(table(response.get("content")).get("mimeType")) or header
    mime = told.partition(";")[0].strip().lower()[:100]
    charset = (header if "charset" in header.lower() else told).lower().partition("charset=")[2]
    return "" if mime == "x-unknown" or "/" not in mime else mime, charset.partition(";")[0].strip(" \"'")[:40]


def _protocol(item: Json, request: Json, response: Json, named: dict[str, str]) -> str:
    said = (named.get("x-firefox-spdy"), item.get("_protocol"), response.get("httpVersion"), request.get("httpVersion"))
    return protocol(*(text(name) for name in said))


def _address(item: Json) -> str:
    for key in ("serverIPAddress", "_ip_addr"):
        try:
            return str(ip_address(text(item.get(key)).strip().strip("[]")))
        except ValueError:
            continue
    return ""


def _error(response: Json) -> str:
    said = re.sub(r"[^\w:.-]+", "-", text(response.get("_error")).lower())[:60].strip("-")
    return said or "no-answer"


def _timings(item: Json, at: datetime | None, start: datetime | None) -> Timings:
    started = (at - start).total_seconds() * 1_000 if at and start else None
    return Timings(
        started=round(started, 3) if started is not None and 0 <= started < WEEK else None,
        wait=_span(table(item.get("timings")).get("wait")),
        total=_span(item.get("time")),
    )


def _span(value: object) -> float | None:
    """Milliseconds; -1 is unknown."""
    found = number(value)
    return round(found, 3) if found is not None and 0 <= found < WEEK else None


def _cookie_line(row: Json) -> str:
    """The Set-Cookie line of a HAR cookie object. Its value, which is not kept, does not matter."""
    name = text(row.get("name"))
    if not name or any(mark in name for mark in ";=\n\r\0"):
        return ""
    parts = [f"{name}=‹›"]
    for key, attribute in (("path", "Path"), ("domain", "Domain"), ("sameSite", "SameSite")):
        value = text(row.get(key))
        if value and not any(mark in value for mark in ";\n\r\0"):
            parts.append(f"{attribute}={value}")
    expires = row.get("expires")
    end = headers.when(text(expires)) or headers.cookie_date(text(expires))
    if end is not None:
        parts.append(f"Expires={end:%d %b %Y %H:%M:%S} GMT")
    parts.extend(word for key, word in (("httpOnly", "HttpOnly"), ("secure", "Secure")) if row.get(key) is True)
    return "; ".join(parts)
