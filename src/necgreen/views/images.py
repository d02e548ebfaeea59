"""The images of a page's own document, with the size it declares for each.

Joins what the HTML asks (``views.resources``) with what was received. Not seen: images of style sheets, frames and
scripts, and a style sheet that shows an image at another size than its HTML declares.
"""

from dataclasses import dataclass
from urllib.parse import unquote

from necgreen.model import Case, Entry
from necgreen.views.documents import document
from necgreen.views.resources import wanted

HOWS = frozenset({"img", "picture", "input-image"})
RASTER = {
    "jpeg": False, "png": False, "gif": False, "bmp": False, "tiff": False, "webp": True, "avif": True, "jxl": True,
}  # fmt: skip
_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """An image that was received: its place in ``page.entries``, its natural size and the one it is shown at, in
    pixels. ``width`` and ``height`` are None when the HTML declares neither."""

    index: int
    entry: Entry
    natural_width: int
    natural_height: int
    width: float | None
    height: float | None


def shown(case: Case) -> tuple[Shown, ...]:
    """View: the raster images of the document whose natural size is known, each once, in document order."""
    found = case.view(document)
    if found is None:
        return ()
    # The address of an entry and that of the document were redacted apart: the same mark, percent-encoded or not.
    places: dict[str, int] = {}
    for index, entry in enumerate(case.page.entries):
        places.setdefault(unquote(entry.url), index)
    images: dict[int, Shown] = {}
    for want in wanted(found):
        place = _arrived(places, case.page.entries, want.url) if want.how in HOWS else None
        if place is None or place in images:
            continue
        entry = case.page.entries[place]
        facts = entry.facts
        if facts and facts.width and facts.height and raster(entry) and entry.status == 200:
            width, height = _displayed(facts.width, facts.height, want.width, want.height)
            images[place] = Shown(place, entry, facts.width, facts.height, width, height)
    return tuple(images.values())


def raster(entry: Entry) -> str:
    """``jpeg``, ``webp``…: the raster format of an image by its bytes, else by the type the server gave; else ""."""
    said = entry.mime.removeprefix("image/").removeprefix("x-") if entry.mime.startswith("image/") else ""
    said = {"jpg": "jpeg", "pjpeg": "jpeg", "apng": "png", "ms-bmp": "bmp"}.get(said, said)
    found = entry.facts.image_format if entry.facts and entry.facts.image_format else said
    return found if found in RASTER else ""


def _arrived(places: dict[str, int], entries: tuple[Entry, ...], url: str) -> int | None:
    index = places.get(unquote(url))
    for _ in range(_REDIRECTS):
        if index is None or not entries[index].redirect_to:
            break
        index = places.get(unquote(entries[index].redirect_to))
    return index


def _displayed(
    natural_width: int, natural_height: int, width: int | None, height: int | None
) -> tuple[float | None, float | None]:
    """The declared size; a side that is not declared keeps the proportions."""
    if width is None and height is not None:
        return natural_width * height / natural_height, height
    if height is None and width is not None:
        return width, natural_height * width / natural_width
    return width, height
