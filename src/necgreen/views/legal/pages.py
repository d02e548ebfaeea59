"""Which legal pages a visit holds: from the links of the home page first, then of every page, then from their titles.

Not seen: a page behind a button, one whose link is named in another language than French or English, and one that the
visit did not load (``page`` is then empty).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from necgreen.model import Case, Need, Page, State
from necgreen.reference import Reference
from necgreen.views.documents import document
from necgreen.views.legal.reading import BOLD, Reading, reading
from necgreen.views.links import Link, links
from necgreen.views.texts import fold, messy_links, named

KINDS = ("legal-notice", "privacy", "accessibility", "cookies", "ecodesign", "licence")
FILES = ("security", "carbon")
SHELL = 300  # characters of text under which a page is a shell that scripts fill


@dataclass(frozen=True, slots=True)
class LegalPage:
    """One legal page. ``page``: its id in the visit, "" when it was not loaded; ``on``: the page that links to it, ""
    when its own title names it; ``section``: a page of another kind holds it, under this heading."""

    kind: str
    url: str
    page: str = ""
    on: str = ""
    text: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class FileAtPlace:
    """A file at a fixed place whose answer the visit holds. ``entry``: its locator."""

    kind: str
    url: str
    status: int
    entry: str


def legal_pages_found(case: Case) -> Mapping[str, LegalPage]:
    """View: by kind, the page of the first link that leads to a page of the visit, else the first link.

    The same for every page of the visit.
    """
    found: dict[str, LegalPage] = {}
    for page in _home_first(case):
        for kind, pointed in case.at(page).view(pointed_pages).items():
            for link in pointed:
                if page.home and _bare(link.url) in (_bare(page.url), _bare(page.final_url)):
                    continue  # a name that leads nowhere
                held = found.get(kind)
                if held is None or not held.page:
                    loaded = _loaded(case, link.url)
                    if held is None or loaded:
                        found[kind] = LegalPage(kind, link.url, loaded.id if loaded else "", page.id, link.text)
    for page in _home_first(case):
        if not page.home:
            for kind in case.at(page).view(named_itself):
                if kind not in found or not found[kind].page:
                    found[kind] = LegalPage(kind, page.final_url or page.url, page.id, text=page.title)
    for kind, holder in (("privacy", "legal-notice"), ("cookies", "privacy"), ("accessibility", "legal-notice")):
        inside = _section(case, kind, found.get(holder))
        if inside and (kind not in found or (not found[kind].page and kind == "cookies")):
            found[kind] = inside
    return found


def pointed_pages(case: Case) -> Mapping[str, tuple[Link, ...]]:
    """View: the links of this page, by the kind of legal page they name."""
    source = case.view(document)
    if source is None:
        return {}
    text = dict(case.visit.documents)[case.page.document]
    seen = links(source) if source.complete else messy_links(text, source.base)
    if shown := case.page.rendered:
        seen += tuple(Link(link.url, link.name) for link in shown.links if link.url.startswith("http"))
    return {kind: held for kind, held in named(seen, names(case.reference)).items() if held and kind in KINDS}


def named_itself(case: Case) -> tuple[str, ...]:
    """View: the kinds that the title or the first heading of this page names."""
    read = case.view(reading)
    first = next((heading.text for heading in read.headings if heading.level < BOLD), "") if read else ""
    title = case.page.title.partition(" | ")[0].partition(" - ")[0].partition(" – ")[0]
    return tuple(dict.fromkeys(kind for text in (title, first) for kind in kinds(text, case.reference)))


def kinds(text: str, reference: Reference) -> tuple[str, ...]:
    """The kinds of legal page that a short text names."""
    told = named([Link("", text)], names(reference))
    return tuple(kind for kind, held in told.items() if held and kind in KINDS)


def files_at_place(case: Case) -> tuple[FileAtPlace, ...]:
    """View: security.txt and carbon.txt, when some page of the visit holds their answer. Their absence says nothing:
    the visit does not ask for them."""
    places = case.reference.table("legal_items")["files"]
    found = {}
    for page in case.visit.pages:
        for index, entry in enumerate(page.entries):
            kind = next((kind for kind in FILES if urlsplit(entry.url).path in places[kind]), "")
            if kind and kind not in found:
                found[kind] = FileAtPlace(kind, entry.url, entry.status, f"page/{page.id}/entry/{index}")
    return tuple(found.values())


def read_page(case: Case, kind: str) -> Reading | None:
    """The text of the legal page of this kind; None when the visit did not load it, or only its shell."""
    found = case.view(legal_pages_found).get(kind)
    page = next((page for page in case.visit.pages if found and page.id == found.page), None)
    if page is None or _failed(page):
        return None
    read = case.at(page).view(reading)
    return None if read is None or (len(read.text) < SHELL and page.scripted is not False) else read


def evidence(case: Case, page_id: str) -> tuple[str, ...]:
    """The locator of the document of a page."""
    page = next(page for page in case.visit.pages if page.id == page_id)
    at = next((index for index, entry in enumerate(page.entries) if entry.url == page.final_url), 0)
    return (f"page/{page.id}/entry/{at}",)


def names(reference: Reference) -> Mapping[str, Any]:
    """The names of every kind, as `named` takes them."""
    first, more = reference.table("legal_pages"), reference.table("legal_items")
    return {"links": first["links"], "pages": {**first["pages"], **more["pages"]}}


def _home_first(case: Case) -> Iterator[Page]:
    """Every page of the visit, whatever the pages of the check: a view is shared. Untouched pages before others."""
    seen = (page for page in case.visit.pages if Need.TYPED not in page.collected)
    return iter(sorted(seen, key=lambda page: (page.state is not State.UNTOUCHED, not page.home)))


def _loaded(case: Case, url: str) -> Page | None:
    """The page of the visit that this link leads to."""
    wanted = _bare(url)
    same = (page for page in _home_first(case) if wanted in (_bare(page.url), _bare(page.final_url)))
    return next((page for page in same if not _failed(page)), None)


def _bare(url: str) -> str:
    return url.partition("#")[0].rstrip("/").removeprefix("https://").removeprefix("http://")


def _failed(page: Page) -> bool:
    entry = next((entry for entry in page.entries if entry.url == page.final_url), None)
    return entry is not None and (entry.status >= 400 or entry.truncated)


def _section(case: Case, kind: str, holder: LegalPage | None) -> LegalPage | None:
    page = next((page for page in case.visit.pages if holder and page.id == holder.page), None)
    read = case.at(page).view(reading) if page else None
    for heading in read.headings if read else ():
        if kind in kinds(numbered(heading.text), case.reference):
            assert holder is not None
            return LegalPage(kind, holder.url, holder.page, holder.on, holder.text, heading.text)
    return None


def numbered(text: str) -> str:
    """A heading without the number or the letter that orders it."""
    words = fold(text).split()
    while words and (words[0].isdigit() or words[0] in ("article", "i", "ii", "iii", "iv", "v", "vi", "vii")):
        words = words[1:]
    return " ".join(words)
