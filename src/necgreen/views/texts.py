"""Words as a reader takes them: without case, accents or signs; and which legal page a link names.

Not seen: a link whose only text is an image without alternative, and a page named in a language other than French or
English. Errors: a short title of an article may read like the name of a page.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from necgreen.model import Case
from necgreen.views.documents import document
from necgreen.views.links import Link, links
from necgreen.views.urls import resolve

VAGUE = "vague"  # the kind of names that may mean several pages: counts when no other does
MESSY = 2_000_000  # characters of a page that no strict parser reads whole: about two seconds
SIGNS = re.compile(r"[\W_]+")
FILE_TYPE = re.compile(r"\.(html?|php\d?|aspx?|pdf)$", re.IGNORECASE)


def fold(text: str) -> str:
    """Lower case, no accent, every run of signs and spaces a single space: « L’Été ! » → ``l ete``."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return SIGNS.sub(" ", bare).strip()


def holds(text: str, phrase: str) -> bool:
    """Does the folded text hold the folded phrase, on word boundaries?"""
    return f" {phrase} " in f" {text} "


def address_words(url: str) -> str:
    """The last part of the path as folded words: ``/fr/mentions-legales.html`` → ``mentions legales``."""
    try:
        last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return ""
    return fold(FILE_TYPE.sub("", unquote(last)))


def legal_pages(case: Case) -> Mapping[str, tuple[Link, ...]] | None:
    """The links of the page by the legal page they name; None when its HTML was not kept.

    A page that the strict parser could not read whole is read again by a patient one: what it finds is there, what it
    does not find proves nothing (``Document.complete``).
    """
    home = case.view(document)
    if home is None:
        return None
    text = dict(case.visit.documents)[case.page.document]
    found = links(home) if home.complete else messy_links(text, home.base)
    if case.page.rendered is not None:  # what scripts added, named as the browser names it
        found += tuple(Link(link.url, link.name) for link in case.page.rendered.links if link.url.startswith("http"))
    return named(found, case.reference.table("legal_pages"))


def messy_links(text: str, base: str) -> tuple[Link, ...]:
    """The links of an HTML text, whatever its faults."""
    from bs4 import BeautifulSoup  # slow to import, and for rare pages only

    found = BeautifulSoup(text[:MESSY], "html.parser").find_all("a", href=True)
    pairs = ((resolve(base, str(a["href"]), credentials=True), " ".join(a.get_text(" ").split())) for a in found)
    return tuple(Link(url, words) for url, words in pairs if url)


def named(among: Iterable[Link], table: Mapping[str, Any]) -> Mapping[str, tuple[Link, ...]]:
    """The links that name each kind of page of the set ``legal_pages``; one link may name several."""
    found: dict[str, list[Link]] = {page: [] for page in table["pages"]}
    for link in among:
        texts = [fold(link.text), address_words(link.url)]
        named = [
            page
            for page, names in table["pages"].items()
            if any(rel in link.rel.split() for rel in names["rel"])
            or any(_names(text, names, table["links"]) for text in texts)
        ]
        for page in named:
            if page != VAGUE or len(named) == 1:
                found[page].append(link)
    return {page: tuple(kept) for page, kept in found.items()}


def _names(text: str, names: Mapping[str, Any], rules: Mapping[str, Any]) -> bool:
    if not text or len(text.split()) > rules["max_words"]:
        return False
    if any(holds(text, name) for name in names["names"]):
        return True
    for name in names["alone"]:
        if holds(text, name):
            around = f" {text} ".replace(f" {name} ", " ").split()
            if set(around) <= set(rules["around"]):
                return True
    return False
