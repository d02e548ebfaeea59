"""Which icons Chrome asks for, for the tab of a page.

Every icon without a size is tried, from the last; when all have one, only the best is. Not seen: that an icon without
a size turned out too small, after which Chrome tries the sized ones as well.
"""

import re

from necgreen.views.css_values import Viewport
from necgreen.views.documents import Document, Element
from necgreen.views.media_queries import matches

MAX_ICONS = 20  # of one page
_SIZE = re.compile(r"(\d{1,5})x\d{1,5}", re.IGNORECASE)


def icons(document: Document, viewport: Viewport) -> list[str]:
    """The references of the icons; empty when the page names none."""
    links = [
        link
        for link in document.tree.iterfind("./head/link")
        if "icon" in (link.get("rel") or "").lower().split()
        and (link.get("href") or "").strip()
        and matches(link.get("media") or "", viewport)
    ][-MAX_ICONS:]
    chosen = [link for link in links if not _sides(link)] or sorted(links, key=_fitness)[-1:]
    return [link.get("href") for link in chosen]


def _sides(link: Element) -> set[int]:
    return {int(side) for side in _SIZE.findall(link.get("sizes") or "")}


def _fitness(link: Element) -> tuple[bool, bool, int]:
    """A tab wants 32 pixels on a dense screen, 16 on another, else the nearest above."""
    sides = _sides(link)
    return 32 in sides, 16 in sides, -min((side for side in sides if side > 32), default=99_999)
