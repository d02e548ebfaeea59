"""What style sheets make a desktop Chrome fetch: imports, images of matching elements, fonts that text uses.

An image is fetched when its declaration wins on a rendered element at rest; a font when rendered text needs it. What
scripts, hovering or scrolling would add is not seen; a rule we cannot evaluate counts, flagged ``sure=False``.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import tinycss2

from necgreen.views.css_cascade import Cascade, cascade, resolve_variables
from necgreen.views.css_faces import FontRule, faces
from necgreen.views.css_fonts import used
from necgreen.views.css_matching import Page
from necgreen.views.css_rules import IMAGE_PROPERTIES, Rule, address, read
from necgreen.views.css_values import DESKTOP, Viewport
from necgreen.views.documents import Document, Element
from necgreen.views.media_queries import matches
from necgreen.views.media_types import IMAGES
from necgreen.views.resources import Wanted, size, unique
from necgreen.views.urls import resolve

__all__ = ["from_styles", "imports", "style_text"]

MAX_IMPORTS = 200  # of one sheet
MAX_SHEETS = 500  # of one page, imports included
_ADDRESS = re.compile(r"url\(|image-set\(|src\(", re.IGNORECASE)
_IMAGE_NAMES = frozenset(IMAGE_PROPERTIES.values())
_INHERITED = frozenset({"list-style-image", "cursor"})


def imports(css: str, url: str, *, viewport: Viewport = DESKTOP) -> tuple[Wanted, ...]:
    """The sheets that this one imports. Chrome fetches those for another medium too."""
    if "@import" not in css.lower():
        return ()
    found = [resolve(url, one.reference) for one in read(css, viewport).imports[:MAX_IMPORTS] if one.reference.strip()]
    return unique([Wanted(address_, "css-import", "style", source=url) for address_ in found if address_])


def style_text(element: Element) -> str:
    """The CSS of a <style> element."""
    return "".join(element.itertext())


def from_styles(
    document: Document, sheets: Sequence[tuple[str, str]], *, viewport: Viewport = DESKTOP
) -> tuple[Wanted, ...]:
    """Images and fonts that the applied styles want: <style> blocks, style attributes, and ``sheets``.

    ``sheets``: (address, text) of every linked or imported sheet that was received, in any order. ``source`` of a want
    says which sheet names it.
    """
    page = Page(document)
    parsed: list[tuple[str, str, Sequence[Rule]]] = []
    fonts: list[FontRule] = []
    layers: list[str] = []
    for source, base, css in _applied(page, document, dict(sheets), viewport):
        sheet = read(css, viewport)
        parsed.append((source, base, sheet.rules))
        layers += sheet.layers
        fonts += faces(sheet.faces, base)
    result = cascade(page, [(source, rules) for source, _, rules in parsed], layers)
    found = list(_drawn(page, document, result))
    for value, source in result.loose:
        urls = _images(value, source or document.base)
        found += [Wanted(url, "css-url", "image", source=source, sure=False) for url in urls]
    for face in used(page, result, fonts):
        if face.sources:
            source = "" if face.sheet == document.base else face.sheet
            found.append(Wanted(face.sources[0], "font-face", "font", source=source, sure=result.whole))
    return unique(found)


def _applied(
    page: Page, document: Document, texts: dict[str, str], viewport: Viewport
) -> Iterator[tuple[str, str, str]]:
    """(source, base, text) of the sheets in the order of the cascade; an import stands before who asks for it."""
    done: set[str] = set()
    preferred = ""

    def expand(source: str, base: str, css: str, above: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
        if len(done) > MAX_SHEETS or len(above) > 10:
            return
        if "@import" in css.lower():
            for one in read(css, viewport).imports[:MAX_IMPORTS]:
                url = resolve(base, one.reference)
                done.add(url)
                if one.applies and url in texts and url not in above:
                    yield from expand(url, url, texts[url], (*above, url))
        yield source, base, css

    for element in page.elements:
        media = element.get("media") or ""
        if element.tag == "style":
            if (element.get("type") or "text/css").strip().lower() == "text/css" and matches(media, viewport):
                yield from expand("", document.base, style_text(element), ())
        elif element.tag == "link" and element.get("href"):
            rel = (element.get("rel") or "").lower().split()
            url = resolve(document.base, element.get("href"))
            if "stylesheet" not in rel:
                done.update([url] if "preload" in rel or "prefetch" in rel else [])
                continue
            title = element.get("title") or ""
            preferred = preferred or ("" if "alternate" in rel else title)
            chosen = not title or title == preferred
            done.add(url)
            if url in texts and chosen and element.get("disabled") is None and matches(media, viewport):
                yield from expand(url, url, texts[url], (url,))
    for url, css in texts.items():
        if url not in done:  # named by nothing we can see: applied
            yield from expand(url, url, css, (url,))


def _drawn(page: Page, document: Document, result: Cascade) -> Iterator[Wanted]:
    """The images of winning declarations, in document order; the same value on many elements is read once."""
    seen: set[tuple[object, ...]] = set()
    for element in page.elements:
        for pseudo in ("", "before", "after", "marker", "first-letter", "first-line"):
            won = result.winners.get((element, pseudo))
            if not won:
                continue
            named = [(name, one) for name, one in won.items() if name in _IMAGE_NAMES]
            if not named or element in result.hidden:
                continue
            if pseudo in ("before", "after") and not _generates(element, pseudo, result):
                continue
            for name, one in named:
                if not _speaks(one.value):
                    continue
                value = resolve_variables(one.value, element, result.winners, pseudo)
                width, height = size(element) if not pseudo and name == "content" else (None, None)
                mark = value, one.source, width, height, one.sure
                if mark in seen:
                    continue
                seen.add(mark)
                for url in _images(value, one.source or document.base):
                    yield Wanted(url, "css-url", "image", False, width, height, source=one.source, sure=one.sure)


@lru_cache(maxsize=1_024)
def _speaks(value: str) -> bool:
    """Whether a value may name an address."""
    return bool(_ADDRESS.search(value) or "var(" in value.lower())


def _generates(element: Element, pseudo: str, result: Cascade) -> bool:
    """A ::before exists only when it has content, and is not hidden itself."""
    won = result.winners[element, pseudo]
    if "display" in won and won["display"].sure and won["display"].value.strip().lower() == "none":
        return False
    if "content" not in won:
        return False
    content = resolve_variables(won["content"].value, element, result.winners, pseudo)[:100].strip().lower()
    return content not in ("", "normal", "initial", "inherit", "unset")


def _images(value: str, base: str) -> list[str]:
    """The addresses an image value makes Chrome fetch: every url(), one option of each image-set()."""
    if not _ADDRESS.search(value):
        return []
    found: list[str] = []
    todo = tinycss2.parse_component_value_list(value, skip_comments=True)[::-1]
    while todo:
        token = todo.pop()
        inner = token.arguments if token.type == "function" else []
        if any(one.type == "error" and not one.kind.startswith("eof") for one in (token, *inner)):
            return []  # Chrome drops the declaration
        reference = address(token) if token.type != "string" else None
        if inner and token.lower_name in ("image-set", "-webkit-image-set"):
            reference = _option(inner)
        elif reference is None:
            todo += inner[::-1]
        if reference and reference.strip() and not reference.lstrip().startswith("#"):
            url = resolve(base, reference)
            if url:
                found.append(url)
    return found


def _option(tokens: Sequence[object]) -> str | None:
    """image-set(): the least dense option at or above 1x whose type is readable, else the densest."""
    options: list[tuple[float, str]] = []
    reference: str | None = None
    density, readable = 1.0, True
    for token in [*tokens, None]:
        kind = getattr(token, "type", "")
        if token is None or (kind == "literal" and token.value == ","):  # type: ignore[attr-defined]
            if reference is not None and readable:
                options.append((density, reference))
            reference, density, readable = None, 1.0, True
        elif kind == "dimension":
            scale = {"x": 1.0, "dppx": 1.0, "dpi": 1 / 96}.get(token.lower_unit, 1.0)  # type: ignore[attr-defined]
            density = float(token.value) * scale  # type: ignore[attr-defined]
        elif kind == "function" and token.lower_name == "type":  # type: ignore[attr-defined]
            types = [inner.value for inner in token.arguments if inner.type == "string"]  # type: ignore[attr-defined]
            readable = bool(types) and types[0].lower() in IMAGES
        elif reference is None:
            reference = address(token)
    options.sort(key=lambda one: one[0])
    return next((url for scale, url in options if scale >= 1), options[-1][1] if options else None)
