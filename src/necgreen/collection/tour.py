"""The crawl of one event: start pages first, then each part in turn, politely, until the budget is spent."""

import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from necgreen.collection.crawl import Frontier, Robots, Sitemap, key
from necgreen.collection.engine import Event, OnEvent, Plan, Store
from necgreen.collection.fetcher import HTML, Fetcher, Hop
from necgreen.model import Part
from necgreen.views import documents, links
from necgreen.views.hosts import host, registrable
from necgreen.views.urls import resolve

MAX_REFRESH = 3  # meta refresh followed in a row
MAX_SITEMAPS = 20  # sitemap files opened for one part
INDEX = re.compile(r"/index\.\w+$")


@dataclass(frozen=True, slots=True)
class Found:
    """A page to load: what was asked, the chains of exchanges that led to its document, one per meta refresh."""

    id: str
    url: str
    chains: tuple[tuple[Hop, ...], ...]
    document: documents.Document
    part: str
    home: bool
    final_url: str


@dataclass(slots=True)
class Tour:
    """``load`` is given each page to keep. ``parts`` are those whose start page could be audited; ``refusal`` says in
    one line why another could not."""

    plan: Plan
    store: Store
    fetcher: Fetcher
    load: Callable[[Found], None]
    on_event: OnEvent
    kept: int = 0
    parts: list[Part] = field(default_factory=list)
    refusal: str = ""
    seen: set[str] = field(default_factory=set)  # keys of the URLs queued or visited
    bodies: set[tuple[str, str]] = field(default_factory=set)  # domain and sha256 of the documents kept as pages
    homes: set[str] = field(default_factory=set)  # keys of the start pages, and of the canonical they give
    robots: dict[str, Robots] = field(default_factory=dict)
    last: dict[str, float] = field(default_factory=dict)  # host -> when its last page was asked

    def run(self, starts: Sequence[str]) -> None:
        """Visit. Finished pages are in the store, whatever stops the tour."""
        if self.plan.own_site:
            self.store.warn("robots-skipped")
        fronts = [(part, front) for number, start in enumerate(starts) for part, front in self._start(start, number)]
        waiting = list(fronts)
        while waiting and self.kept < self.plan.max_pages:
            part, front = waiting.pop(0)
            following = front.next()
            if following is not None:
                self._page(*following, part, front)
                waiting.append((part, front))
        if left := sum(front.left for _, front in fronts):
            self.store.warn(f"more-pages:{left}")
        if closed := sum(front.forbidden for _, front in fronts):
            self.store.warn(f"robots-closed:{closed}")

    def _start(self, start: str, number: int) -> Iterable[tuple[Part, Frontier]]:
        """Visit a start page; its part and frontier, or nothing (``refusal`` then says why)."""
        if key(start) in self.seen:
            return
        if not self._allowed(start):
            self._refuse(start, self._closed(start), "robots")
            return
        part = Part("site" if number == 0 else host(start), self.fetcher.redactor.url(start))
        domain = registrable(host(start))
        front = Frontier(domain, self.plan.include, self.plan.exclude, self.plan.depth, self.seen)
        self.seen.add(key(start))
        final = self._page(start, 0, part, front, home=True)
        if not final:
            return
        self.parts.append(part)
        if self.plan.sitemap:
            for sitemap in self._sitemaps(final):
                front.add(sitemap.pages, 1, listed=True)
        yield part, front

    def _page(self, url: str, depth: int, part: Part, front: Frontier, *, home: bool = False) -> str:
        """Visit one page. Returns its final URL, or "" when it is no page to keep."""
        if not self._allowed(url):
            front.forbidden += 1
            return ""
        self._wait(url)
        self.on_event(Event("page", url, self.kept, self.plan.max_pages))
        chains = [self.fetcher.chain(url, "document", allowed=self._allowed)]
        if (forbidden := chains[0][-1].location) and not self._allowed(forbidden):
            return self._closed_page(url, forbidden, front, home)
        problem = refusal(chains[0])
        if problem:
            self._no_page(url, problem, chains[0][-1], home)
            return ""
        document = _document(chains[0][-1])
        while len(chains) <= MAX_REFRESH and _leads_away(document, chains):
            if not self._allowed(document.refresh):
                return self._closed_page(url, document.refresh, front, home)
            chain = self.fetcher.chain(document.refresh, "document", referer=document.url, allowed=self._allowed)
            if refusal(chain):
                break
            chains.append(chain)
            document = _document(chain[-1])
        last = chains[-1][-1]
        if home:  # a start URL may lead to another domain: that one is the site
            if key(last.url) != key(url) and key(last.url) in self.seen:
                return ""  # and to a page already visited, for another start
            self.homes |= {key(last.url), key(document.canonical or last.url)}
            front.domain = registrable(host(last.url))
            front.secure = host(last.url) if last.url.startswith("https://") else ""
        elif registrable(host(last.url)) != front.domain or self._known(last, document, front, url):
            return ""
        self.seen.add(key(last.url))
        if document.canonical and registrable(host(document.canonical)) == front.domain:
            self.seen.add(key(document.canonical))
        self.bodies.add((front.domain, last.entry.document))
        self.kept += 1
        self.load(Found(str(self.kept), url, tuple(chains), document, part.name, home, last.url))
        self.on_event(Event("page", url, self.kept, self.plan.max_pages))
        front.add((link.url for link in links.links(document)), depth + 1)
        return last.url

    def _known(self, last: Hop, document: documents.Document, front: Frontier, url: str) -> bool:
        """Whether this page was already kept under another address."""
        if key(last.url) != key(url) and key(last.url) in self.seen:
            return True
        canonical = document.canonical
        if canonical and key(canonical) not in (key(url), key(last.url)) and key(canonical) in self.seen:
            # A site that names its home page as the canonical of every page is mistaken: not believed.
            same = urlsplit(canonical).path == INDEX.sub("/", urlsplit(last.url).path)
            if same or key(canonical) not in self.homes:
                return True
        return (front.domain, last.entry.document) in self.bodies

    def _closed_page(self, url: str, forbidden: str, front: Frontier, home: bool) -> str:
        """A page that leads where robots.txt forbids to go."""
        front.forbidden += 1
        if home:
            self._refuse(url, self._closed(forbidden), "robots")
        return ""

    def _allowed(self, url: str) -> bool:
        return self.plan.own_site or self._robots(url).allows(url)

    def _robots(self, url: str) -> Robots:
        """The robots.txt of an origin, read once."""
        origin = _origin(url)
        if origin not in self.robots:
            last = self._robots_file(url)[-1]
            self.robots[origin] = Robots.read(last.entry.status, last.body)
        return self.robots[origin]

    def _robots_file(self, url: str) -> tuple[Hop, ...]:
        return self.fetcher.chain(f"{_origin(url)}/robots.txt", "robots")

    def _closed(self, url: str) -> str:
        """Why robots.txt keeps us out. One that gives no answer, or an error of the server, closes all (RFC 9309,
        2.3.1.4)."""
        chain = self._robots_file(url)
        status = chain[-1].entry.status
        if not status:
            return refusal(chain)
        why = f"its robots.txt answers {status}" if status >= 500 else "its robots.txt closes this page"
        return f"{why}: ask its owner, or add --own-site if the site is yours"

    def _wait(self, url: str) -> None:
        """Let the delay asked by the user or by the site pass between two pages of one host."""
        name = host(url)
        delay = self.plan.delay if self.plan.own_site else max(self.plan.delay, self._robots(url).delay)
        pause = self.last.get(name, float("-inf")) + delay - time.monotonic()
        if pause > 0:
            time.sleep(pause)
        self.last[name] = time.monotonic()

    def _sitemaps(self, home: str) -> Iterable[Sitemap]:
        """The sitemaps that robots.txt names, else the usual place; indexes opened, gzip undone."""
        named = [found for url in self._robots(home).sitemaps if (found := resolve(home, url))]
        named = named or [resolve(home, "/sitemap.xml")]
        opened: set[str] = set()
        while named and len(opened) < MAX_SITEMAPS:
            url = named.pop(0)
            if url in opened or registrable(host(url)) != registrable(host(home)):
                continue
            opened.add(url)
            last = self.fetcher.chain(url, "sitemap")[-1]
            if last.entry.status == 200 and last.body:
                sitemap = Sitemap.read(last.body, last.url)
                named += sitemap.files
                yield sitemap

    def _no_page(self, url: str, problem: str, last: Hop, home: bool) -> None:
        if home:
            self._refuse(url, problem, _failure(last) or "no-page")
        elif failure := _failure(last):
            self.store.warn(f"lost-page:{failure}:{self.fetcher.redactor.url(url)}")

    def _refuse(self, url: str, problem: str, code: str) -> None:
        shown = self.fetcher.redactor.url(url)
        if not self.refusal:
            self.refusal = f"{shown}: {problem}"
        self.store.warn(f"lost-start:{code}:{shown}")


def refusal(chain: Sequence[Hop]) -> str:
    """Why the end of a chain is no page, in words for the person who gave the address; "" when it is one."""
    last = chain[-1]
    entry = last.entry
    name = host(last.url)
    if not entry.status:
        return {
            "dns": f"the host name {name} does not exist, or no DNS server answered: check the address",
            "refused": f"{name} refuses the connection: check the address and the port",
            "time-out": f"{name} did not answer in time: try again later, or raise --time-out",
            "tls": f"the certificate of {name} cannot be trusted: give its authority with --ca-bundle",
            "guard": f"{name} leads to a private address: give it as a start URL to audit it",
        }.get(entry.error, f"{name} gave no usable answer ({entry.error or 'connection lost'})")
    if last.location:
        return "it redirects without end"
    if entry.status in (401, 403, 407, 429, 451):
        return (
            f"it answers {entry.status}, access refused: ask its owner to let necgreen in (--basic-auth, --header), "
            "or record a HAR in a browser and audit that"
        )
    if entry.status >= 400:
        return f"it answers {entry.status}, an error: check the address"
    if entry.mime not in HTML:
        return f"it is no web page ({entry.mime or 'no Content-Type'}): give the address of an HTML page"
    if not last.text or not last.text.strip():
        return "it is an empty page: nothing to audit"
    return ""


def _failure(hop: Hop) -> str:
    """The status of an error, or why there is no answer; "" when there is one."""
    status = hop.entry.status
    return str(status) if status >= 400 else hop.entry.error or "no-answer" if not status else ""


def _origin(url: str) -> str:
    return "{0.scheme}://{0.netloc}".format(urlsplit(url))


def _document(hop: Hop) -> documents.Document:
    return documents.parse(hop.text or "", hop.url)


def _leads_away(document: documents.Document, chains: list[tuple[Hop, ...]]) -> bool:
    """A meta refresh to another page; one that reloads a page already met is a ticker and not a way out."""
    target = document.refresh
    return bool(target) and all(key(target) != key(hop.url) for chain in chains for hop in chain)
