"""A page as a person reads it: its lines one below the other, which of them are headings, and where its links stand.

A place is a number of characters from the start of that text. Read: the HTML as it was received; when the browser
showed at least twice as much, the text it showed, whose headings are then unknown. Not seen: whether a style hides a
text, and texts drawn as images or kept in a PDF.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache

from lxml import etree

from necgreen.model import Case
from necgreen.views.documents import Element, document
from necgreen.views.urls import resolve

BOLD = 7  # level of a short line all in bold, of a term or of a head of table: a heading for some, a value for others
SHORT = 12  # words
QUOTED = 240  # characters
SENTENCE = 1_000  # characters of a sentence, before and after a place
MOST = 200_000  # characters of a page; what comes after is not read
RENDERED_WINS = 2  # times as long as the text of the HTML
_BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary "
    "table tbody td tfoot th thead tr ul".split()
)
_SILENT = frozenset("head iframe noscript object script select style svg template textarea title".split())
_HEADS = {f"h{n}": n for n in range(1, 7)} | {"dt": BOLD, "th": BOLD, "legend": BOLD, "summary": BOLD}
_END = re.compile(r"[.!?…](?=[\s\]]|$)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that opens what follows. ``level`` 1 to 6, or ``BOLD``."""

    text: str
    level: int
    at: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link of the text. ``url`` is absolute; an address of mail keeps its ``mailto:``."""

    text: str
    url: str
    at: int


@dataclass(frozen=True, slots=True)
class Item:
    """One value read on a page, and the sentence it stands in."""

    value: str
    quote: str
    page: str
    url: str
    at: int


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of one page. ``plain`` is the same, character for character: lower case, without accents, every
    apostrophe a space."""

    page: str
    url: str
    text: str
    plain: str = field(repr=False)
    headings: tuple[Heading, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    rendered: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The sentence around a place, within its line."""
        first = max(self.text.rfind("\n", 0, start) + 1, start - SENTENCE)
        last = self.text.find("\n", end)
        last = min(len(self.text) if last < 0 else last, end + SENTENCE)
        for stop in _END.finditer(self.text, first, last):
            if stop.end() <= start:
                first = stop.end()
            elif stop.start() >= end:
                last = stop.end()
                break
        return first, last

    def quote(self, start: int, end: int) -> str:
        """That sentence: 240 characters at most."""
        first, last = self.span(start, end)
        if last - first > QUOTED:
            first = max(first, self.text.rfind(" ", first, max(first, start - QUOTED // 3)) + 1)
            last = min(last, max(first + QUOTED, min(end, start + QUOTED)))
        return self.text[first:last].strip()

    def item(self, start: int, end: int, value: str = "") -> Item:
        """What stands between two places, as a value with its quotation."""
        value = value or " ".join(self.text[start:end].split()).strip(' :;,-–—«»"')
        return Item(value, self.quote(start, end), self.page, self.url, start)

    def under(self, at: int) -> Heading | None:
        """The last heading before a place."""
        place = bisect_right([heading.at for heading in self.headings], at)
        return self.headings[place - 1] if place else None


def reading(case: Case) -> Reading | None:
    """View: the text of the page; None when nothing of it was kept."""
    texts = dict(case.visit.documents)
    page, source, shown = case.page, case.view(document), case.page.rendered
    url = page.final_url or page.url
    seen = texts.get(shown.text, "") if shown and shown.text else ""
    read = None if source is None else read_tree(source.tree, page.id, url, source.base)
    if seen and (read is None or len(seen) >= RENDERED_WINS * len(read.text)):
        lines = "\n".join(line for raw in seen[:MOST].splitlines() if (line := " ".join(raw.split())))
        return Reading(page.id, url, lines, plain(lines), rendered=True)
    return read


def read_tree(tree: Element, page: str = "", url: str = "", base: str = "") -> Reading:
    """The text of a document."""
    walk = _Walk(base or url)
    silent: Element = None
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if silent is not None:
            if event == "end" and element is silent:
                silent = None
                walk.add(element.tail)
            continue
        if event == "start":
            if element.tag in _SILENT:
                silent = element
                continue
            walk.open(element)
            walk.add(element.text)
        else:
            walk.close(element)
            walk.add(element.tail)
    walk.flush()
    text = "\n".join(walk.lines)
    return Reading(page, url, text, plain(text), tuple(walk.headings), tuple(walk.anchors))


def plain(text: str) -> str:
    """Lower case, without accents nor apostrophes, as long as the text: a place in one is the same in the other."""
    return "".join(map(_bare, text))


@cache
def _bare(letter: str) -> str:
    if letter in "'’ʼ‘\u00a0\u202f\t":
        return " "
    if letter == "\u2011":
        return "-"
    return unicodedata.normalize("NFD", letter)[0].lower()[0]


class _Walk:
    """Lines as they are made. A line ends where a block opens or closes."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.lines: list[str] = []
        self.headings: list[Heading] = []
        self.anchors: list[Anchor] = []
        self.length = 0  # of the text so far
        self.parts: list[str] = []
        self.level = 0
        self.bold = 0  # open bold elements
        self.faint = False  # the line has words that are not in bold
        self.links: list[tuple[str, str]] = []  # of the line, in order

    def open(self, element: Element) -> None:
        if element.tag in _BLOCKS:
            self.flush()
        if level := self._level(element):
            self.level = level
        self.bold += element.tag in ("b", "strong")
        if element.tag == "img":
            self.add(f" {element.get('alt') or ''} ")
        elif element.tag == "a" and (href := (element.get("href") or "").strip()):
            words = " ".join("".join(element.itertext()).split()) or (element.get("aria-label") or "")
            url = href if href.lower().startswith("mailto:") else resolve(self.base, href, credentials=True)
            if url:
                self.links.append((words, url))

    def close(self, element: Element) -> None:
        if element.tag in _BLOCKS or self._level(element):
            self.flush()
        if self._level(element):
            self.level = 0
        self.bold -= element.tag in ("b", "strong")

    def add(self, words: str | None) -> None:
        if words:
            self.parts.append(words)
            self.faint = self.faint or (not self.bold and bool(words.strip(" \t\n\r:.–—-")))

    def flush(self) -> None:
        """End the line, unless it is empty. Its links wait for their words."""
        line = " ".join("".join(self.parts).split())[:MOST]
        whole = not self.faint
        self.parts, self.faint = [], False
        if not line:
            return
        at = self.length
        if at > MOST:
            self.links = []
            return
        level = self.level or (BOLD if whole and len(line.split()) <= SHORT else 0)
        if level:
            self.headings.append(Heading(line, level, at))
        for words, url in self.links:
            self.anchors.append(Anchor(words, url, at + max(line.find(words), 0)))
        self.links = []
        self.lines.append(line)
        self.length += len(line) + 1

    def _level(self, element: Element) -> int:
        if element.get("role") == "heading":
            given = element.get("aria-level") or ""
            return int(given) if given in ("1", "2", "3", "4", "5", "6") else 2
        return _HEADS.get(element.tag, 0)
