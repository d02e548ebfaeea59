"""One page as a first visit loads it: its document, then by rounds what it, its style sheets and its frames name.

Within a round requests run in parallel; entries stand in the order the documents name them, whatever came first.
"""

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace

from necgreen.collection import policy
from necgreen.collection.engine import Plan
from necgreen.collection.fetcher import HTML, Fetcher, Hop
from necgreen.collection.policy import Policy
from necgreen.model import Cookie, Entry, Gap, GapKind, Initiator, Moment
from necgreen.views import documents, resources, stylesheets
from necgreen.views.hosts import host, registrable
from necgreen.views.resources import Wanted

MAX_FRAMES = 30  # documents of one page
FRAME_DEPTH = 3
MAX_IMPORTS = 5  # levels of @import
UPGRADED = frozenset({"image", "icon", "video", "audio"})
CHALLENGES = frozenset({"cf-mitigated", "x-datadome"})  # headers of an answer that asks "are you a robot?"


@dataclass(frozen=True, slots=True)
class Frame:
    """A document of the page: the page itself (``name`` empty) or an iframe (``name`` is its URL).

    ``site`` is the share of the browser's cache it uses: "" = that of the page, else the frame's own domain.
    """

    document: documents.Document
    name: str = ""
    depth: int = 0
    after: Moment = Moment.LOAD
    site: str = ""
    policy: Policy = field(default_factory=Policy)


@dataclass(slots=True)
class PageLoad:
    """What one load collects. ``entries`` grow in the order of discovery."""

    fetcher: Fetcher
    pool: Executor
    plan: Plan
    page_id: str
    entries: list[Entry] = field(default_factory=list)
    cookies: dict[tuple[str, str, str], Cookie] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    asked: set[tuple[str, str]] = field(default_factory=set)
    bytes: int = 0
    scripted_frame: bool = False  # a frame has an executable script
    answer: Hop | None = None  # the last one of the page's own document

    def document(self, hops: Sequence[Hop], how: str = "document") -> None:
        """Keep the exchanges that led to the page's document."""
        self.answer = hops[-1]
        empty = Frame(documents.parse("", hops[-1].url))
        self._keep(hops, Wanted(hops[0].url, how, "document"), empty)
        self.asked |= {("", hop.url) for hop in hops}

    def resources(self, document: documents.Document) -> None:
        """Load all that a desktop browser would load for this document, frames included."""
        home = registrable(host(document.url))
        frames = [Frame(document, policy=_policy(self.answer))]
        for frame in frames:  # grows while it is read
            found = self._frame(frame, home)
            frames += found[: max(0, MAX_FRAMES - len(frames))]
            if len(frames) >= MAX_FRAMES:
                self._gap(GapKind.CAP, "frames")

    def _frame(self, frame: Frame, home: str) -> list[Frame]:
        """Load what one document wants. Returns its frames."""
        wanted = resources.wanted(frame.document)
        if frame.name:  # only the page itself has an icon and a manifest
            wanted = tuple(want for want in wanted if want.how not in ("icon", "manifest"))
        elif self.answer:
            known = {want.url for want in wanted}
            preloads = policy.linked(self.answer.entry.headers, frame.document.url)
            wanted += tuple(Wanted(url, "preload", kind) for url, kind in preloads if url not in known)
        chains = self._round(wanted, frame)
        sheets: dict[str, str] = {}
        inner: list[Frame] = []
        for want, hops in zip(wanted, chains, strict=True):
            last = hops[-1] if hops else None
            if last is None or last.text is None or last.entry.status >= 400:
                continue
            if want.destination == "style":
                sheets[want.url] = last.text
            elif want.destination in ("iframe", "object", "embed") and last.entry.mime in HTML:
                if policy.refuses_frame(last.entry.headers, last.url, frame.document.url):
                    continue
                after = Moment.SCROLL if want.lazy else frame.after
                site = registrable(host(last.url))
                document = documents.parse(last.text, last.url)
                self.scripted_frame |= document.scripted
                if frame.depth < FRAME_DEPTH:
                    site = "" if site == home else site
                    inner.append(Frame(document, want.url, frame.depth + 1, after, site, _policy(last)))
        self._styles(frame, sheets)
        return inner

    def _styles(self, frame: Frame, sheets: dict[str, str]) -> None:
        """Load the imports, level by level, then the images and fonts that the sheets apply."""
        level = dict(sheets)
        for _ in range(MAX_IMPORTS):
            wanted = [want for url, css in level.items() for want in stylesheets.imports(css, url)]
            chains = self._round(wanted, frame)
            level = {
                want.url: hops[-1].text
                for want, hops in zip(wanted, chains, strict=True)
                if hops and hops[-1].text is not None and want.url not in sheets
            }
            sheets |= level
            if not level:
                break
        self._round(stylesheets.from_styles(frame.document, list(sheets.items())), frame)

    def _round(self, wanted: Iterable[Wanted], frame: Frame) -> list[tuple[Hop, ...]]:
        """Fetch in parallel what this page has not asked yet. One chain per want, empty when it was not fetched."""
        jobs: list[tuple[Wanted, Future[tuple[Hop, ...]] | None]] = []
        for named in wanted:
            want = _permitted(named, frame)
            mark = (frame.site, want.url)
            if not want.url or mark in self.asked:
                jobs.append((want, None))
            elif len(self.asked) >= self.plan.max_resources or self.bytes >= self.plan.page_cap:
                self._gap(GapKind.CAP, "resources")
                jobs.append((want, None))
            else:
                self.asked.add(mark)
                call = self.fetcher.chain
                job = self.pool.submit(call, want.url, want.destination, frame.document.url, whole=not want.partial)
                jobs.append((want, job))
        chains = []
        for want, answer in jobs:
            hops = answer.result() if answer else ()
            self._keep(hops, want, frame)
            chains.append(hops)
        return chains

    def _keep(self, hops: Sequence[Hop], want: Wanted, frame: Frame) -> None:
        """Make entries of a chain, with who asked for them and where."""
        redactor = self.fetcher.redactor
        top = want.how in ("document", "refresh")
        site = registrable(host(self.answer.url)) if self.answer else ""
        by = redactor.url(want.source or frame.document.url) if want.how != "document" else ""
        for position, hop in enumerate(hops):
            how, source = (want.how, by) if position == 0 else ("redirect", self.entries[-1].url)
            entry = replace(
                hop.entry,
                initiator=Initiator(how, source),
                frame=redactor.url(frame.name) if frame.name else "",
                after=Moment.SCROLL if want.lazy else frame.after,
            )
            locator = f"page/{self.page_id}/entry/{len(self.entries)}"
            self.entries.append(entry)
            self.bytes += entry.body_bytes or 0
            for cookie in hop.cookies if top or registrable(host(hop.url)) == site else filter(_crosses, hop.cookies):
                mark = (cookie.name, cookie.domain, cookie.path)
                if cookie.lifetime is not None and cookie.lifetime <= 0:
                    self.cookies.pop(mark, None)
                else:
                    self.cookies.setdefault(mark, replace(cookie, set_by=locator, after=entry.after))
            if hop.gap is not None:
                self._gap(hop.gap, entry.url)
            if any(header.name in CHALLENGES and header.value for header in entry.headers):
                self._gap(GapKind.CHALLENGE, entry.url)

    def _gap(self, kind: GapKind, about: str) -> None:
        gap = Gap(kind, about)
        if gap not in self.gaps:
            self.gaps.append(gap)


def _permitted(want: Wanted, frame: Frame) -> Wanted:
    """The want as the frame's document lets it go: over TLS, or without address when it is blocked.

    On a secure page images and media named in clear are asked over TLS, the rest is blocked (W3C Mixed Content, 4.1 and
    4.3; Chrome since version 84), unless the policy upgrades everything; then the policy has its word.
    """
    url = want.url
    if frame.document.url.startswith("https://") and url.startswith("http://"):
        upgraded = frame.policy.upgrades or want.destination in UPGRADED
        url = f"https{url.removeprefix('http')}" if upgraded else ""
    return replace(want, url=url if url and frame.policy.allows(url, want.destination) else "")


def _policy(hop: Hop | None) -> Policy:
    return Policy.read(hop.url, hop.entry.headers, hop.text or "") if hop else Policy()


def _crosses(cookie: Cookie) -> bool:
    """Whether Chrome stores a cookie that another site sets (RFC 6265bis, 5.7; Lax is the default)."""
    return cookie.same_site == "none" and cookie.secure
