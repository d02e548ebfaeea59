"""Every distinct URL once per visit: its chain of redirects, each hop turned into an entry and its measured body."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from urllib.parse import urlsplit

from necgreen.collection import body_facts, headers
from necgreen.collection.engine import Plan, Store
from necgreen.collection.http import Exchange, Session
from necgreen.collection.redact import Redactor
from necgreen.model import Cookie, Entry, GapKind, Timings
from necgreen.views import documents
from necgreen.views.urls import resolve

TEXT_CAP = 10_000_000  # decoded bytes of an HTML page or style sheet that is kept and parsed
REDIRECTS = frozenset({301, 302, 303, 307, 308})
HTML = frozenset({"text/html", "application/xhtml+xml"})
GAPS = {"time-out": GapKind.TIME_OUT, "guard": GapKind.BLOCKED, "cap": GapKind.CAP, "bomb": GapKind.CAP}


@dataclass(frozen=True, slots=True)
class Hop:
    """One exchange. ``entry`` lacks its initiator, ``cookies`` their setter; ``text`` is what may be parsed."""

    url: str  # as asked, before redaction
    entry: Entry
    location: str = ""  # where a redirect leads, absolute
    cookies: tuple[Cookie, ...] = ()
    text: str | None = None
    body: bytes | None = None  # of robots.txt and sitemaps only
    gap: GapKind | None = None


class Fetcher:
    """Thread-safe. A URL asked twice is fetched once; ``downloaded`` counts the body bytes of the whole visit."""

    def __init__(self, session: Session, plan: Plan, store: Store, now: str) -> None:
        self._session, self._plan, self._store, self._now = session, plan, store, now
        self._known: dict[str, Future[Hop]] = {}
        self._lock = threading.Lock()
        self.downloaded = 0

    @property
    def redactor(self) -> Redactor:
        """The one that cuts what this visit stores."""
        return self._store.redactor

    def chain(
        self,
        url: str,
        destination: str,
        referer: str = "",
        *,
        whole: bool = True,
        allowed: Callable[[str], bool] = lambda url: True,
    ) -> tuple[Hop, ...]:
        """The hops from ``url`` to its end; a loop, too many redirects or one not ``allowed`` end on a redirect.

        ``whole`` false: only the headers are wanted (media that a browser starts and leaves).
        """
        hops: list[Hop] = []
        seen: set[str] = set()
        while url and url not in seen and len(hops) <= self._plan.max_redirects:
            seen.add(url)
            hops.append(self._hop(url, destination, referer, whole))
            url = hops[-1].location
            if url and not allowed(url):
                break
        return tuple(hops)

    def _hop(self, url: str, destination: str, referer: str, whole: bool) -> Hop:
        with self._lock:
            known = self._known.get(url)
            future = known or self._known.setdefault(url, Future())
        if known is None:
            try:
                future.set_result(self._exchange(url, destination, referer, whole))
            except Exception:  # a fault of ours on one address must not cost the visit
                entry = Entry(self._store.redactor.url(url), error="crash")
                future.set_result(Hop(url, entry, gap=GapKind.CRASH))
            except BaseException as error:
                future.set_exception(error)
        return future.result()

    def _exchange(self, url: str, destination: str, referer: str, whole: bool) -> Hop:
        if self.downloaded >= self._plan.visit_cap:
            entry = Entry(self._store.redactor.url(url), truncated=True, error="cap")
            return Hop(url, entry, gap=GapKind.CAP)
        limit = self._plan.resource_cap if whole else 0
        answer = self._session.fetch(url, destination=destination, referer=referer, limit=limit)
        with self._lock:
            self.downloaded += answer.received_bytes
        return self._read(url, answer, destination, whole)

    def _read(self, url: str, answer: Exchange, destination: str, whole: bool) -> Hop:
        redactor = self._store.redactor
        named = {name.lower(): value for name, value in answer.headers}
        mime, _, parameters = named.get("content-type", "").partition(";")
        mime = mime.strip().lower()
        location = named.get("location", "").strip() if answer.status in REDIRECTS else ""
        location = resolve(url, location, credentials=True) if location else ""
        charset = parameters.partition("charset=")[2].strip(" \"';").lower()
        body = answer.body if whole and answer.body is not None else None
        facts = body_facts.measure(body, mime, charset) if body is not None and not location else None
        text = key = None
        if body is not None and facts is not None and not location and _is_text(mime, destination):
            text = documents.decode(body[:TEXT_CAP], charset)
            key = self._store.keep(facts.sha256 or "", text)
        entry = Entry(
            url=redactor.url(url),
            status=answer.status,
            mime=mime,
            protocol=self._protocol(url, answer),
            header_bytes=answer.header_bytes,
            body_bytes=answer.body_bytes,
            content_length=answer.content_length if answer.body_bytes is None else None,
            headers=headers.kept(answer.headers, redactor),
            redirect_to=redactor.url(location) if location else "",
            address=answer.address,
            error=answer.error,
            truncated=answer.truncated or (not whole and answer.status == 200),
            timings=Timings(None, answer.wait_ms, answer.total_ms),
            facts=facts,
            document=key or "",
        )
        cookies = headers.cookies(answer.headers, url, "", self._now, redactor)
        kept = body if destination in ("robots", "sitemap") else None
        return Hop(url, entry, location, cookies, text, kept, _gap(answer, whole))

    def _protocol(self, url: str, answer: Exchange) -> str:
        """What a browser would speak with this host: h2 when the host offers it (one probe per host)."""
        parts = urlsplit(url)
        if parts.scheme != "https" or not answer.status or not parts.hostname:
            return answer.protocol
        return self._session.alpn(parts.hostname, parts.port or 443) or answer.protocol


def _is_text(mime: str, destination: str) -> bool:
    return mime in HTML or (destination == "style" and mime in ("text/css", ""))


def _gap(answer: Exchange, whole: bool) -> GapKind | None:
    if answer.error:
        return GAPS.get(answer.error, GapKind.FAILED)
    if answer.truncated and whole:
        return GapKind.CAP
    return None
