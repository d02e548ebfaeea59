"""A HAR made by another tool, as a Visit.

What a HAR gives, and what it does not:

- ENTRIES always; EXECUTED when creator or browser names a recorder that runs scripts; CONSENT when the caller says the
  state; DOCUMENT when the text of the page's HTML was recorded; COOKIES when at least one answer of the file shows a
  cookie being set. Recorders drop Set-Cookie by default (Chrome's sanitised export) and nothing in the file says so:
  a file without any proves nothing. Cookies set by scripts are in no HAR.
- A page is *warm* when a cache hit or a 304 answers for an address that the same page never fetched in full: something
  had visited before. Its weight is not that of a first visit, and is not judged: record again with an empty cache
  ("Disable cache" in the developer tools). A second use of a file within one page is no such evidence.
- A page is a group of entries with one ``pageref``. Entries that name no declared page form pages of their own;
  without any declared page, all entries form one.
- A frame is known by the Referer of what it asks for; without Referer, all is asked by the page itself.
- Sizes: see ``har_dialects.sizes``. Entries that cross no network (``data:``, extensions, the browser's own redirects
  to https) are dropped.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from necgreen import __version__
from necgreen.collection import har_file, headers
from necgreen.collection.har_dialects import recognise
from necgreen.collection.har_entry import HTML, Read, Reader, crosses_network
from necgreen.collection.har_file import Json, rows, table, text
from necgreen.collection.redact import Redactor
from necgreen.errors import HarError
from necgreen.model import Cookie, Entry, Gap, GapKind, Initiator, Need, Page, Part, State, Visit
from necgreen.views import documents
from necgreen.views.urls import resolve

# Moments outside are slips of a clock: HAR dates from 2009.
YEARS = range(2000, 2100)
REPEAT = re.compile(r"\brepeat view\b", re.IGNORECASE)  # WebPageTest's title of a second visit
CHALLENGES = frozenset({"cf-mitigated", "x-datadome"})
MAX_REDIRECTS = 20
TITLE_CAP = 300


@dataclass(frozen=True, slots=True)
class _Group:
    """The entries of one page, in the order of the file."""

    page: Json  # as declared; empty when it was not
    items: list[Json]


def read_har(source: Path | bytes | str, *, state: State = State.UNKNOWN, now: str) -> Visit:
    """The visit a HAR 1.1 or 1.2 recorded.

    ``source``: a path (``.har``, ``.har.gz``), the bytes, or the JSON text. ``state``: what the visitor had answered
    to the consent interface. ``now``: ISO 8601, stands for the date when the file has none. HarError, in one line
    that names the clause of HAR 1.2, when the file is no such thing.
    """
    log = har_file.read(source)
    dialect = recognise(log)
    reader = Reader(dialect, Redactor(), now)
    kept: dict[str, str] = {}
    pages: list[Page] = []
    found = [(group, _start(group)) for group in _groups(log)]
    read = [(group, [reader.read(item, start) for item in group.items]) for group, start in found]
    shown = any(one.set_cookie for _, ones in read for one in ones if one)
    for group, ones in read:
        needs = {Need.ENTRIES}
        needs |= {Need.EXECUTED} if dialect.executed else set()
        needs |= {Need.CONSENT} if state is not State.UNKNOWN else set()
        needs |= {Need.COOKIES} if shown else set()
        page = _page(group, ones, str(len(pages) + 1), reader, kept)
        if page is not None:
            needs |= {Need.DOCUMENT} if page.document else set()
            pages.append(replace(page, state=state, collected=frozenset(needs), home=not pages))
    if not pages:
        raise HarError("log.entries (HAR 1.2, 'entries' object) holds no request sent over HTTP: nothing to audit")
    starts = [start for _, start in found if start]
    first = min(starts) if starts else headers.when(now) or datetime(1970, 1, 1, tzinfo=UTC)
    used = {page.document for page in pages} | {entry.document for page in pages for entry in page.entries}
    return Visit(
        parts=(Part("site", pages[0].url),),
        engine="har",
        engine_version=__version__,
        profile=_profile(rows(log.get("entries"))),
        started_at=first.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        pages=tuple(pages),
        documents=tuple(sorted((key, words) for key, words in kept.items() if key in used)),
        recorder=reader.redactor.text(dialect.recorder),
    )


def _groups(log: Json) -> list[_Group]:
    """Declared pages in their order, then those that entries name or leave unnamed, in the order met."""
    groups: dict[str, _Group] = {}
    for page in rows(log.get("pages")):
        groups.setdefault(text(page.get("id")), _Group(page, []))
    only = next(iter(groups)) if len(groups) == 1 else ""
    for item in rows(log.get("entries")):
        ref = text(item.get("pageref")) or only
        groups.setdefault(ref, _Group({}, [])).items.append(item)
    return [group for group in groups.values() if group.items]


def _start(group: _Group) -> datetime | None:
    """The earliest moment of a page, declared or of an entry."""
    moments = (headers.when(text(item.get("startedDateTime"))) for item in (group.page, *group.items))
    return min((moment for moment in moments if moment and moment.year in YEARS), default=None)


def _page(
    group: _Group, ones: Sequence[Read | None], page_id: str, reader: Reader, kept: dict[str, str]
) -> Page | None:
    reads = [one for one in ones if one is not None]
    if not reads:
        return None
    # A request without address went somewhere, nobody knows where.
    gaps = [] if all(_url(item) for item in group.items) else [Gap(GapKind.FAILED)]
    for one in reads:
        if not one.entry.status:
            gaps.append(Gap(GapKind.FAILED, one.entry.url))
        elif any(header.name in CHALLENGES and header.value for header in one.entry.headers):
            gaps.append(Gap(GapKind.CHALLENGE, one.entry.url))
    first = _first(group, reads)
    last = _last(first, reads)
    if last.entry.status >= 400:
        gaps.append(Gap(GapKind.ERROR, last.entry.url))
    for one in reads:
        if one.text is not None and one.entry.document and one.entry.document not in kept:
            kept[one.entry.document] = reader.redactor.text(one.text)
    document = last.entry.document if last.entry.mime in HTML else ""
    title = unescape(text(group.page.get("_title"))) or text(group.page.get("title"))  # _title: WebPageTest, escaped
    return Page(
        id=page_id,
        url=first.entry.url,
        final_url=last.entry.url,
        title=(reader.url(title) if crosses_network(title) else reader.redactor.text(title[:TITLE_CAP])),
        profile=_profile(group.items),
        warm=_warm(group.page, reads),
        gaps=tuple(dict.fromkeys(gaps)),
        entries=_framed(first, last, _redirected(reads)),
        cookies=_cookies(page_id, reads),
        document=document,
        scripted=_scripted(reads, kept.get(document, ""), last.entry.url),
    )


def _first(group: _Group, reads: Sequence[Read]) -> Read:
    """The request of the page itself: as the recorder marks it, else the earliest HTML answer or redirect, else the
    earliest of all. Requests of an earlier page may still end in this one: the page's own address goes first."""
    order = sorted(range(len(reads)), key=lambda n: (reads[n].at is None, reads[n].at or 0, n))
    early = [reads[n] for n in order]
    told = [text(group.page.get(key)) for key in ("_url", "_URL", "title")]
    marked = [_url(item) for item in group.items if item.get("_resourceType") == "document"]
    for urls in (told, marked):
        plain = {resolve(url, url, credentials=True) for url in urls} - {""}
        for one in early:
            if one.url in plain:
                return one
    return next((one for one in early if one.entry.mime in HTML or one.location), early[0])


def _last(first: Read, reads: Sequence[Read]) -> Read:
    """Where the redirects of ``first`` end."""
    by_url: dict[str, Read] = {}
    for one in reads:
        if one.url not in by_url or (by_url[one.url].location and not one.location):
            by_url[one.url] = one
    last, seen = first, {first.url}
    while last.location and last.location in by_url and last.location not in seen and len(seen) <= MAX_REDIRECTS:
        last = by_url[last.location]
        seen.add(last.url)
    return last


def _framed(first: Read, last: Read, reads: Sequence[Read]) -> tuple[Entry, ...]:
    """The entries, each with the frame that asked for it: the HTML that its Referer names, else one of the origin it
    names, which is all that browsers tell other sites. No frame: the page itself, a style sheet, or nobody knows."""
    frames = {"": "", first.url: "", last.url: "", resolve(last.url, "/"): ""}
    for one in reads:
        if one.entry.mime in HTML and not one.location:
            frames.setdefault(one.url, one.entry.url)
            frames.setdefault(resolve(one.url, "/"), one.entry.url)
    return tuple(replace(one.entry, frame=frames.get(one.referer, "")) for one in reads)


def _redirected(reads: Sequence[Read]) -> list[Read]:
    """The reads, each that a redirect led to asked by the answer that sent there: recorders repeat the first asker, or
    say nothing. The file need not be in the order of time."""
    order = sorted(range(len(reads)), key=lambda n: (reads[n].at is None, reads[n].at or 0, n))
    led: dict[str, list[Read]] = {}
    found = list(reads)
    for n in order:
        if senders := led.get(reads[n].url):
            by = Initiator("redirect", senders.pop(0).entry.url)
            found[n] = replace(reads[n], entry=replace(reads[n].entry, initiator=by))
        if reads[n].location:
            led.setdefault(reads[n].location, []).append(reads[n])
    return found


def _warm(page: Json, reads: Sequence[Read]) -> bool:
    """Whether something had been cached before this page began."""
    if har_file.number(page.get("_cached")) == 1 or REPEAT.search(text(page.get("title"))):
        return True
    fetched = {one.url for one in reads if not one.entry.from_cache and one.entry.status}
    return any(one.entry.from_cache and one.url not in fetched for one in reads)


def _cookies(page_id: str, reads: Sequence[Read]) -> tuple[Cookie, ...]:
    """Each cookie once, with the first entry that set it."""
    found: dict[tuple[str, str, str], Cookie] = {}
    for index, one in enumerate(reads):
        for cookie in one.cookies:
            mark = (cookie.name, cookie.domain, cookie.path)
            found.setdefault(mark, replace(cookie, set_by=f"page/{page_id}/entry/{index}"))
    return tuple(found.values())


def _scripted(reads: Sequence[Read], document: str, url: str) -> bool | None:
    """Scripts were fetched, or the recorded HTML has some; without its HTML, a page without script is not known."""
    if any("javascript" in one.entry.mime or "ecmascript" in one.entry.mime for one in reads):
        return True
    return documents.parse(document, url).scripted if document else None


def _profile(items: Sequence[Json]) -> str:
    """``mobile`` when the first request says so, by the word that phone browsers put in their name; else "": a HAR
    does not tell the size of the screen."""
    for item in items[:1]:
        for name, value in har_file.pairs(table(item.get("request")).get("headers")):
            if name.lower() == "user-agent" and "Mobi" in value:
                return "mobile"
    return ""


def _url(item: Json) -> str:
    return text(table(item.get("request")).get("url")).strip()
