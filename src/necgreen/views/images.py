"""The images of a page's own document, with the size each is shown at: as rendered, else as the HTML declares it.

Joins what the HTML asks (``views.resources``) with what was received. Not seen: images of style sheets and frames;
without a browser, those of scripts, and a style sheet that shows an image at another size than its HTML declares.
"""

from dataclasses import dataclass
from urllib.parse import unquote

from necgreen.model import Case, Entry, Page, ShownImage
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
    pixels. The natural size is None when the file was not read, ``width`` and ``height`` when the HTML declares
    neither."""

    index: int
    entry: Entry
    natural_width: int | None
    natural_height: int | None
    width: float | None
    height: float | None


def shown(case: Case) -> tuple[Shown, ...]:
    """View: the raster images of the document, each once, in document order."""
    if case.page.rendered is not None:
        return _rendered(case.page, case.page.rendered.images, case.page.rendered.density)
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
        if raster(entry) and entry.status == 200:
            natural = (entry.facts.width, entry.facts.height) if entry.facts else (None, None)
            images[place] = Shown(place, entry, *natural, *_displayed(*natural, want.width, want.height))
    return tuple(images.values())


def _rendered(page: Page, images: tuple[ShownImage, ...], density: float) -> tuple[Shown, ...]:
    """The images that a browser showed, each once, at its greatest size in pixels of the screen; one that was not
    displayed has no size."""
    places = {unquote(entry.url): index for index, entry in reversed(list(enumerate(page.entries)))}
    found: dict[int, Shown] = {}
    for image in images:
        place = _arrived(places, page.entries, image.url) if not image.frame else None
        if place is None or not raster(entry := page.entries[place]) or entry.status != 200:
            continue
        facts = entry.facts
        read = (facts.width, facts.height) if facts and facts.width else image.natural
        wide, high = (side or None for side in read)
        width, height = (side * density or None for side in image.shown)
        known = found.get(place)
        if known is None or (width or 0) * (height or 0) > (known.width or 0) * (known.height or 0):
            found[place] = Shown(place, entry, wide, high, width, height)
    return tuple(found.values())


def file_size(entry: Entry) -> int | None:
    """Bytes of an image file: its body as transferred; else decoded, for images are not compressed again; else with
    the headers, when only that sum is known."""
    decoded = entry.facts.decoded_size if entry.facts else None
    return next((size for size in (entry.body_bytes, decoded, entry.transfer_bytes) if size is not None), None)


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
    natural_width: int | None, natural_height: int | None, width: int | None, height: int | None
) -> tuple[float | None, float | None]:
    """The declared size; a side that is not declared keeps the proportions."""
    if not natural_width or not natural_height:
        return width, height
    if width is None and height is not None:
        return natural_width * height / natural_height, height
    if height is None and width is not None:
        return width, natural_height * width / natural_width
    return width, height
