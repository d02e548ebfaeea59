"""Which addresses a desktop Chrome asks for because this HTML names them, no script executed.

A screen of 1920×1080 CSS pixels, one device pixel each, light scheme, scripting on. Style sheets name more: see
`stylesheets.from_styles`. Compared with Chromium in tests/views/test_against_chromium.py.

Choices, and what is not seen:
- one want for each address in a document, as the memory cache of a browser does; a real use wins over its preload;
- a style sheet for another medium is wanted: Chrome fetches it, late, at low priority;
- a style sheet that only stands as an alternative is wanted too, for the same reason;
- lazy images and frames are wanted, flagged: they come when the reader scrolls;
- ``prefetch`` is wanted (idle fetch); ``dns-prefetch``, ``preconnect``, ``prerender`` transfer no resource;
- the icons of the tab, or /favicon.ico, and the manifest;
- not seen: imports of module scripts, Link headers, second choices after a failure (<object>, <source>).
"""

import re
from dataclasses import dataclass, replace
from itertools import islice

from necgreen.views.css_values import DESKTOP, Viewport
from necgreen.views.documents import Document, Element, elements, parse, script_kind
from necgreen.views.icons import icons
from necgreen.views.media_queries import matches
from necgreen.views.media_types import IMAGES, MEDIA, essence, preloaded, shown
from necgreen.views.srcset import choose, source_size
from necgreen.views.srcset import parse as candidates
from necgreen.views.urls import resolve

MAX_WANTED = 5_000  # of one document
MAX_SRCDOC = 3  # nested srcdoc frames
MAX_SOURCES = 50  # of one <picture>


@dataclass(frozen=True, slots=True)
class Wanted:
    """One address a document or style sheet makes the browser ask for.

    ``how``: see `model.Initiator`. ``destination``: document, style, script, image, font, iframe, video, audio, track,
    manifest, object, embed, icon or fetch. ``width``, ``height``: declared CSS pixels, None when not declared in
    pixels. ``partial``: only a part of the file is fetched (media metadata). ``source``: the style sheet that names it,
    "" = the document. ``sure`` is false when a rule we could not evaluate decides.
    """

    url: str
    how: str
    destination: str
    lazy: bool = False
    width: int | None = None
    height: int | None = None
    partial: bool = False
    charset: str = ""
    source: str = ""
    sure: bool = True


def wanted(document: Document, *, viewport: Viewport = DESKTOP) -> tuple[Wanted, ...]:
    """What the elements of the document want, in document order; the icon and the manifest come last."""
    reading = _Reading(document, viewport)
    reading.read(document, 0)
    reading.last(document)
    return unique(reading.found)[:MAX_WANTED]


def unique(wants: list[Wanted]) -> tuple[Wanted, ...]:
    """One want an address, where it first stands. A use wins over a preload, eager over lazy, whole over partial."""
    kept: dict[str, Wanted] = {}
    for want in wants:
        first = kept.setdefault(want.url, want)
        if first is want:
            continue
        winner = want if first.how == "preload" else first
        kept[want.url] = replace(
            winner,
            lazy=first.lazy and want.lazy,
            partial=first.partial and want.partial,
            sure=first.sure or want.sure,
            width=_widest(first.width, want.width, winner),
            height=_widest(first.height, want.height, winner),
        )
    return tuple(kept.values())


def _widest(one: int | None, other: int | None, winner: Wanted) -> int | None:
    """Shown twice, the largest size counts; a size that is unknown once is unknown. Only images have a size."""
    if winner.destination != "image":
        return one
    return None if one is None or other is None else max(one, other)


# ---- sizes -----------------------------------------------------------------------------------------------------------

_PRELOADS = frozenset({"script", "style", "image", "font", "fetch", "track"})  # Chrome ignores the others
_BACKGROUNDS = frozenset({"body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"})
_PIXELS = re.compile(r"\s*\+?(\d{1,6})(?:\.\d*)?\s*(?:px)?\s*\Z", re.IGNORECASE)
_STYLE_SIZE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*(\d{1,6})(?:\.\d+)?px\s*(?:!important\s*)?(?=;|\Z)", re.I)


def size(element: Element) -> tuple[int | None, int | None]:
    """Declared width and height in CSS pixels: inline style, else attributes."""
    found = {side: _attribute(element.get(side)) for side in ("width", "height")}
    style = element.get("style")
    if style and ("width" in style or "height" in style):
        for side in ("width", "height"):
            if re.search(rf"(?:^|;)\s*{side}\s*:", style[:5_000], re.IGNORECASE):
                found[side] = None
        found |= {match[1].lower(): int(match[2]) for match in _STYLE_SIZE.finditer(style[:5_000])}
    return found["width"], found["height"]


def _attribute(value: str | None) -> int | None:
    match = _PIXELS.match(value) if value else None
    return int(match[1]) if match else None


# ---- reading ---------------------------------------------------------------------------------------------------------


class _Reading:
    """One pass over a document and its srcdoc frames."""

    def __init__(self, document: Document, viewport: Viewport) -> None:
        self.base = ""
        self.viewport = viewport
        self.found: list[Wanted] = []
        self.manifest = ""

    def read(self, document: Document, depth: int) -> None:
        self.base = document.url  # until <base> is read
        for element in elements(document.tree):
            if len(self.found) > MAX_WANTED * 2:
                return
            if element.get("background") and element.tag in _BACKGROUNDS:
                self.want(element.get("background"), "css-url", "image")
            match element.tag:
                case "base" if element.get("href") is not None:
                    self.base = document.base
                case "link":
                    self.link(element)
                case "script":
                    self.script(element)
                case "style":
                    self.style(element)
                case "img":
                    self.image(element)
                case "image" | "feimage" | "use":
                    self.drawing(element)
                case "input" if (element.get("type") or "").strip().lower() == "image":
                    self.want(element.get("src"), "input-image", "image", *size(element))
                case "video" | "audio":
                    self.media(element)
                case "iframe" | "frame":
                    self.frame(element, depth)
                case "object" if shown(element.get("type")):
                    self.want(element.get("data"), "object", "object", *size(element))
                case "embed" if shown(element.get("type")):
                    self.want(element.get("src"), "embed", "embed", *size(element))

    def want(
        self,
        reference: str | None,
        how: str,
        destination: str,
        width: int | None = None,
        height: int | None = None,
        *,
        lazy: bool = False,
        partial: bool = False,
        charset: str = "",
    ) -> None:
        if reference is None or not reference.strip():
            return
        url = resolve(self.base, reference)
        if url:
            self.found.append(Wanted(url, how, destination, lazy, width, height, partial, charset))

    def link(self, element: Element) -> None:
        rel = set((element.get("rel") or "").lower().split())
        reference = element.get("href")
        media = element.get("media") or ""
        charset = (element.get("charset") or "").strip()
        if "stylesheet" in rel:
            if element.get("disabled") is None and essence(element.get("type")) in ("", "text/css"):
                self.want(reference, "link-stylesheet", "style", charset=charset)
        elif "preload" in rel:
            self.preload(element)
        elif "modulepreload" in rel:
            if (element.get("as") or "script").strip().lower() == "script" and matches(media, self.viewport):
                self.want(reference, "modulepreload", "script")
        elif "prefetch" in rel:
            self.want(reference, "preload", "fetch")
        elif "manifest" in rel and not self.manifest:
            self.manifest = reference or ""

    def preload(self, element: Element) -> None:
        kind = (element.get("as") or "").strip().lower()
        readable = kind in _PRELOADS and preloaded(kind, element.get("type"))
        if not readable or not matches(element.get("media") or "", self.viewport):
            return
        reference = element.get("href")
        if kind == "image" and (source := element.get("imagesrcset")):
            reference = choose(source, element.get("imagesizes") or "", self.viewport) or reference
        self.want(reference, "preload", kind, charset=(element.get("charset") or "").strip())

    def script(self, element: Element) -> None:
        if script_kind(element):
            reference = element.get("src") or element.get("href") or element.get("xlink:href")
            self.want(reference, "script", "script", charset=(element.get("charset") or "").strip())

    def style(self, element: Element) -> None:
        from necgreen.views.stylesheets import imports, style_text  # it builds on this module

        css = style_text(element)
        if "@" in css:
            self.found += [replace(want, source="") for want in imports(css, self.base, viewport=self.viewport)]

    def image(self, element: Element) -> None:
        lazy = (element.get("loading") or "").strip().lower() == "lazy"
        width, height = size(element)
        auto = width if lazy else None  # sizes=auto is for lazy images only
        parent = element.getparent()
        if parent is not None and parent.tag == "picture":
            for source in reversed(list(islice(element.itersiblings("source", preceding=True), MAX_SOURCES))):
                kind = essence(source.get("type"))
                if (kind and kind not in IMAGES) or not matches(source.get("media") or "", self.viewport):
                    continue
                chosen = choose(source.get("srcset") or "", source.get("sizes") or "", self.viewport, width=auto)
                if chosen:
                    self.want(chosen, "picture", "image", *self.slot(source, width, height), lazy=lazy)
                    return
        chosen = element.get("src") or ""
        if source := element.get("srcset"):
            chosen = choose(source, element.get("sizes") or "", self.viewport, width=auto, src=chosen) or chosen
        self.want(chosen, "img", "image", *self.slot(element, width, height), lazy=lazy)

    def slot(self, holder: Element, width: int | None, height: int | None) -> tuple[int | None, int | None]:
        """The size an image is laid out at: ``sizes`` says it better than attributes, which then give proportions."""
        if holder.get("sizes") and any(kind == "w" for _, kind, _ in candidates(holder.get("srcset") or "")):
            return round(source_size(holder.get("sizes"), self.viewport, width)), None
        return width, height

    def drawing(self, element: Element) -> None:
        within = any(parent.tag == "svg" for parent in element.iterancestors())
        reference = element.get("href") or element.get("xlink:href") or ""
        if element.tag == "image" and not within:
            self.image(element)  # a browser reads <image> as <img>
        elif within and not reference.lstrip().startswith("#"):
            self.want(reference, "svg-image", "image", *size(element))

    def media(self, element: Element) -> None:
        how = element.tag
        if how == "video":
            self.want(element.get("poster"), "poster", "image", *size(element))
        preload = element.get("preload")
        preload = preload.strip().lower() if preload is not None else "metadata"
        # Chrome plays by itself only a muted video
        plays = how == "video" and element.get("autoplay") is not None and element.get("muted") is not None
        eager = plays or preload in ("auto", "")
        if eager or preload != "none":
            self.want(self.playable(element), how, how, *size(element), partial=not eager)
        for track in element.iterchildren("track"):
            if track.get("default") is not None:
                self.want(track.get("src"), "track", "track")
                break

    def playable(self, element: Element) -> str | None:
        """The address of the first source Chrome can play."""
        own: str | None = element.get("src")
        if own is not None:
            return own
        for source in element.iterchildren("source"):
            kind = essence(source.get("type"))
            playable = source.get("src") and (not kind or kind in MEDIA)
            if playable and matches(source.get("media") or "", self.viewport):
                return str(source.get("src"))
        return None

    def frame(self, element: Element, depth: int) -> None:
        inline = element.get("srcdoc")
        if inline is None or element.tag == "frame":
            lazy = (element.get("loading") or "").strip().lower() == "lazy"
            self.want(element.get("src"), "iframe", "iframe", *size(element), lazy=lazy)
        elif depth < MAX_SRCDOC:  # it waits for no scroll: there is nothing to fetch
            outer, manifest = self.base, self.manifest
            self.read(parse(inline, outer), depth + 1)
            self.base, self.manifest = outer, manifest

    def last(self, document: Document) -> None:
        """The icons of the tab and the manifest, which Chrome asks for once the page is loaded."""
        self.base = document.base
        for reference in icons(document, self.viewport) or [resolve(document.url, "/favicon.ico")]:
            self.want(reference, "icon", "icon")
        self.want(self.manifest, "manifest", "manifest")
