"""Which pages: robots.txt, sitemaps and links, within one registrable domain, a budget, and no trap.

Nothing here connects: the engine fetches, this module decides what comes next.
"""

import gzip
import heapq
import io
import re
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from lxml import etree
from protego import Protego

from necgreen.views.hosts import host, registrable
from necgreen.views.urls import resolve

AGENT = "necgreen"  # our name in robots.txt
ROBOTS_CAP = 512_000  # RFC 9309, 2.5: a crawler reads at least 500 KiB of robots.txt
SITEMAP_CAP = 52_428_800  # sitemaps.org: 50 MB decoded and 50,000 addresses a file
SITEMAP_URLS = 50_000
MAX_SITEMAPS = 50  # files of one index that we open
MAX_QUEUE = 20_000
MAX_URL = 2_000
MAX_SEGMENTS = 12
MAX_REPEAT = 3  # times the same segment may stand in one path
MAX_VARIANTS = 20  # query strings visited of one path: SPIP and Drupal name every page so, calendars never end
NOT_PAGES = re.compile(
    r"\.(?:7z|aac|avi|avif|bmp|css|csv|dmg|doc|docx|eot|epub|exe|gif|gz|ico|ics|jpe?g|js|json|jxl|m4a|m4v|mjs|mkv|mov|"
    r"mp3|mp4|mpe?g|odp|ods|odt|oga|ogg|ogv|otf|pdf|png|ppt|pptx|rar|rss|rtf|svg|tar|tiff?|ttf|vcf|wav|webm|"
    r"webmanifest|webp|woff2?|xls|xlsx|xml|zip)$",
    re.IGNORECASE,
)
# A visit with the user's own credentials must not end their session.
LEAVES = re.compile(r"(?:log|sign)[-_]?(?:out|off)|d[eé]connexion|action=logout", re.IGNORECASE)
# Campaign and session marks: they do not make another page.
NOISE = re.compile(
    r"utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|phpsessid|jsessionid|sid|_ga|_gl|pk_\w+|mtm_\w+", re.IGNORECASE
)


def key(url: str) -> str:
    """What makes two URLs the same page: case of the host, default port, fragment and campaign marks do not count."""
    parts = urlsplit(url)
    netloc = parts.netloc.rpartition("@")[2].lower()
    default = {"http": ":80", "https": ":443"}.get(parts.scheme, "")
    query = parts.query
    if query:
        pairs = parse_qsl(query, keep_blank_values=True)
        kept = [pair for pair in pairs if not NOISE.fullmatch(pair[0])]
        query = query if len(kept) == len(pairs) else urlencode(kept)
    path = re.sub(r";jsessionid=[^/?#]*", "", parts.path, flags=re.IGNORECASE) or "/"
    return urlunsplit((parts.scheme, netloc.removesuffix(default) if default else netloc, path, query, ""))


@dataclass(frozen=True, slots=True)
class Robots:
    """The robots.txt of one origin. ``body`` None: unreachable or a server error, which forbids (RFC 9309, 2.3.1.4)."""

    rules: Protego | None

    @classmethod
    def read(cls, status: int, body: bytes | None) -> "Robots":
        """From its answer. 4xx: there is none, all is allowed (RFC 9309, 2.3.1.3). 5xx, no answer: all is closed."""
        if 200 <= status < 300:
            return cls(Protego.parse((body or b"")[:ROBOTS_CAP].decode("utf-8", "replace").lstrip("\ufeff")))
        return cls(Protego.parse("") if 400 <= status < 500 else None)

    def allows(self, url: str) -> bool:
        return self.rules is not None and bool(self.rules.can_fetch(url, AGENT))

    @property
    def delay(self) -> float:
        """Seconds asked between two pages, 30 at most: beyond, the crawl would never end."""
        asked = self.rules.crawl_delay(AGENT) if self.rules else None
        return min(float(asked or 0.0), 30.0)

    @property
    def sitemaps(self) -> tuple[str, ...]:
        return tuple(self.rules.sitemaps) if self.rules else ()


@dataclass(frozen=True, slots=True)
class Sitemap:
    """One sitemap file: the pages it lists, or the files its index lists."""

    pages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    @classmethod
    def read(cls, body: bytes, url: str) -> "Sitemap":
        """From XML, gzipped XML or plain text; empty when it is neither. No entity is resolved, nothing is fetched."""
        if body[:2] == b"\x1f\x8b":
            try:
                body = gzip.GzipFile(fileobj=io.BytesIO(body)).read(SITEMAP_CAP)
            except (OSError, EOFError, zlib.error):
                return cls()
        body = body[:SITEMAP_CAP].removeprefix(b"\xef\xbb\xbf").lstrip()
        if not body.startswith(b"<"):
            lines = body.decode("utf-8", "replace").split()
            return cls(pages=tuple(line for line in lines if line.startswith(("http://", "https://")))[:SITEMAP_URLS])
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
        try:
            root = etree.fromstring(body, parser)
        except etree.XMLSyntaxError:
            return cls()
        if root is None:
            return cls()
        texts = ((location.text or "").strip() for location in root.iterfind("{*}*/{*}loc"))
        found = [address for text in texts if text and (address := resolve(url, text, credentials=True))][:SITEMAP_URLS]
        if etree.QName(root).localname == "sitemapindex":
            return cls(files=tuple(found[:MAX_SITEMAPS]))
        return cls(pages=tuple(found))


@dataclass(slots=True)
class Frontier:
    """The pages of one part still to visit, the most telling first.

    Order: fewest variants of the same path, then depth, then links before sitemap, then first met. ``seen`` is
    shared by the parts of a visit, so that no page is visited twice.
    """

    domain: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    depth: int
    seen: set[str]
    queue: list[tuple[int, int, int, int, str]] = field(default_factory=list)
    variants: Counter[str] = field(default_factory=Counter)
    met: int = 0
    forbidden: int = 0  # pages that robots.txt closes
    secure: str = ""  # host of the start page when it was reached over TLS

    def add(self, urls: Iterable[str], depth: int, *, listed: bool = False) -> None:
        """Queue what is new, in scope and no trap. ``listed``: named by a sitemap and not by a link."""
        if depth > self.depth:
            return
        for url in urls:
            # Chrome asks over TLS first; a site that serves both would be visited twice.
            if self.secure and url.startswith(f"http://{self.secure}/"):
                url = f"https{url.removeprefix('http')}"
            same = _key(url)
            if same is None or same in self.seen or len(self.queue) >= MAX_QUEUE or not self.wants(url):
                continue
            self.seen.add(same)
            path = same.partition("?")[0]
            rank = self.variants[path]
            self.variants[path] += 1
            self.met += 1
            heapq.heappush(self.queue, (rank, depth, int(listed), self.met, url))

    def wants(self, url: str) -> bool:
        """Whether a URL may be a page of this part."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or registrable(host(url)) != self.domain or len(url) > MAX_URL:
            return False
        segments = [segment for segment in parts.path.split("/") if segment]
        if len(segments) > MAX_SEGMENTS or any(n >= MAX_REPEAT for n in Counter(segments).values()):
            return False
        if NOT_PAGES.search(parts.path) or LEAVES.search(url):
            return False
        if self.include and not any(fnmatchcase(url, pattern) for pattern in self.include):
            return False
        return not any(fnmatchcase(url, pattern) for pattern in self.exclude)

    def next(self) -> tuple[str, int] | None:
        """The next URL and its depth; None when the part is done. Variants of a path beyond the limit are a trap."""
        if not self.queue or self.queue[0][0] >= MAX_VARIANTS:
            return None
        _, depth, _, _, url = heapq.heappop(self.queue)
        return url, depth

    @property
    def left(self) -> int:
        """Pages found and not visited."""
        return len(self.queue)


def _key(url: str) -> str | None:
    try:
        return key(url)
    except ValueError:
        return None
