"""Where a document leads: its <a> and <area> links."""

from dataclasses import dataclass

from necgreen.views.documents import Document, Element, elements
from necgreen.views.urls import resolve

MAX_LINKS = 5_000  # of one document, in document order
MAX_WORDS = 300  # characters kept of a link's text


@dataclass(frozen=True, slots=True)
class Link:
    """One http(s) link, fragment dropped. ``text`` is what a person reads: content, or alt, aria-label, title."""

    url: str
    text: str = ""
    rel: str = ""
    nofollow: bool = False


def links(document: Document) -> tuple[Link, ...]:
    """The links of the document, in order, repeated as often as they stand. Links a script adds are not seen."""
    found: list[Link] = []
    for element in elements(document.tree):
        if element.tag not in ("a", "area"):
            continue
        reference = element.get("href", element.get("xlink:href"))
        if reference is None:
            continue
        url = resolve(document.base, reference, credentials=True)
        if url:
            rel = " ".join((element.get("rel") or "").lower().split())
            nofollow = document.robots_nofollow or "nofollow" in rel.split()
            found.append(Link(url, _text(element), rel, nofollow))
            if len(found) >= MAX_LINKS:
                break
    return tuple(found)


def _text(element: Element) -> str:
    """What a person or a screen reader reads of the link."""
    parts: list[str] = []
    length = 0
    for node in element.iter():
        if node.tag in ("script", "style", "template", "noscript"):
            words = node.tail
        elif node.tag == "img":
            words = f" {node.get('alt') or ''} {node.tail or ''}"
        else:
            words = f"{node.text or ''} {node.tail or ''}" if node is not element else node.text
        if words:
            parts.append(words)
            length += len(words)
        if length > MAX_WORDS * 4:
            break
    text = " ".join(" ".join(parts).split())
    if not text:
        text = " ".join((element.get("aria-label") or element.get("alt") or element.get("title") or "").split())
    return text[:MAX_WORDS]
