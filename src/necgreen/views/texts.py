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
    """The links of the page by the legal page they name; None when its HTML was not kept or not read to its end."""
    home = case.view(document)
    if home is None or not home.complete:
        return None
    return named(links(home), case.reference.table("legal_pages"))


def named(among: Iterable[Link], table: Mapping[str, Any]) -> Mapping[str, tuple[Link, ...]]:
    """The links that name each kind of page of the set ``legal_pages``; one link may name several."""
    found: dict[str, list[Link]] = {page: [] for page in table["pages"]}
    for link in among:
        texts = [fold(link.text), address_words(link.url)]
        for page, names in table["pages"].items():
            said = any(rel in link.rel.split() for rel in names["rel"])
            if said or any(_names(text, names, table["links"]) for text in texts):
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
