"""Which addresses a desktop Chrome asks for because this HTML names them, no script executed.

A screen of 1920×1080 CSS pixels, one device pixel each, light scheme, scripting on. Style sheets name more: see
`stylesheets.from_styles`. Compared with Chromium in tests/views/test_against_chromium.py.

Choices, and what is not seen:
- one want for each address in a document, as the memory cache of a browser does; a real use wins over its preload;
- a style sheet for another medium is wanted: Chrome fetches it, late, at low priority;
- lazy images and frames are wanted, flagged: they come when the reader scrolls;
- ``prefetch`` is wanted (idle fetch); ``dns-prefetch``, ``preconnect``, ``prerender`` transfer no resource;
- one icon, the one Chrome would show on a tab, or /favicon.ico; and the manifest: headless Chromium fetches neither;
- not seen: imports of module scripts, Link headers, second choices after a failure (<object>, <source>).
"""

import re
from dataclasses import dataclass, replace

from necgreen.views.css_values import DESKTOP, Viewport
from necgreen.views.documents import Document, Element, elements, parse, script_kind
from necgreen.views.media_queries import matches
from necgreen.views.srcset import choose
from necgreen.views.urls import resolve

MAX_WANTED = 5_000  # of one document
MAX_SRCDOC = 3  # nested srcdoc frames


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
    reading.icon(document)
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


# ---- types -----------------------------------------------------------------------------------------------------------

IMAGES = frozenset(
    "image/" + name
    for name in (
        "apng", "avif", "bmp", "gif", "jpeg", "jpg", "pjpeg", "png", "svg+xml", "vnd.microsoft.icon", "webp", "x-icon",
        "x-png", "x-xbitmap", "x-ms-bmp",
    )
)  # fmt: skip
_MEDIA = frozenset(
    [
        "video/mp4", "video/x-m4v", "video/webm", "video/ogg", "audio/mp4", "audio/x-m4a", "audio/aac", "audio/mpeg",
        "audio/mp3", "audio/x-mp3", "audio/ogg", "audio/webm", "audio/wav", "audio/x-wav", "audio/flac",
        "application/ogg", "application/vnd.apple.mpegurl", "application/x-mpegurl",
    ]
)
_FONT_TYPES = frozenset(
    [
        "font/woff2", "font/woff", "font/ttf", "font/otf", "font/sfnt", "font/collection", "application/font-woff",
        "application/font-woff2", "application/x-font-woff", "application/x-font-ttf", "application/x-font-otf",
        "application/font-sfnt",
    ]
)
_PRELOADS = {  # as → destination; the others are ignored by Chrome
    "script": "script", "style": "style", "image": "image", "font": "font", "fetch": "fetch", "track": "track",
}  # fmt: skip
_BACKGROUNDS = frozenset({"body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"})
_PIXELS = re.compile(r"\s*\+?(\d{1,6})(?:\.\d*)?\s*(?:px)?\s*\Z", re.IGNORECASE)
_STYLE_SIZE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*(\d{1,6})(?:\.\d+)?px\s*(?:!important\s*)?(?=;|\Z)", re.I)


def _essence(kind: str | None) -> str:
    return (kind or "").split(";", 1)[0].strip().lower()


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
        self.base = document.base
        self.viewport = viewport
        self.found: list[Wanted] = []
        self.manifest = ""

    def read(self, document: Document, depth: int) -> None:
        for element in elements(document.tree):
            if len(self.found) > MAX_WANTED * 2:
                return
            if element.get("background") and element.tag in _BACKGROUNDS:
                self.want(element.get("background"), "css-url", "image")
            match element.tag:
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
                case "object":
                    self.object(element)
                case "embed":
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
            if "alternate" in rel and element.get("title"):
                return
            if element.get("disabled") is None and _essence(element.get("type")) in ("", "text/css"):
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
        essence = _essence(element.get("type"))
        if kind not in _PRELOADS or not matches(element.get("media") or "", self.viewport):
            return
        if kind == "image":
            if essence and essence not in IMAGES:
                return
            source = element.get("imagesrcset")
            chosen = choose(source, element.get("imagesizes") or "", self.viewport) if source else ""
            self.want(chosen or element.get("href"), "preload", "image")
        elif not essence or self.readable(kind, essence):
            self.want(element.get("href"), "preload", _PRELOADS[kind], charset=(element.get("charset") or "").strip())

    @staticmethod
    def readable(kind: str, essence: str) -> bool:
        """Whether Chrome reads a preload of this type."""
        match kind:
            case "font":
                return essence in _FONT_TYPES
            case "style":
                return essence == "text/css"
            case "script":
                return "javascript" in essence or "ecmascript" in essence or essence == "module"
            case "track":
                return essence == "text/vtt"
        return True

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
        parent = element.getparent()
        if parent is not None and parent.tag == "picture":
            for source in reversed(list(element.itersiblings("source", preceding=True))):
                essence = _essence(source.get("type"))
                if (essence and essence not in IMAGES) or not matches(source.get("media") or "", self.viewport):
                    continue
                chosen = choose(source.get("srcset") or "", source.get("sizes") or "", self.viewport, width=width)
                if chosen:
                    self.want(chosen, "picture", "image", width, height, lazy=lazy)
                    return
        source = element.get("srcset")
        chosen = element.get("src") or ""
        if source:
            chosen = choose(source, element.get("sizes") or "", self.viewport, width=width, src=chosen) or chosen
        self.want(chosen, "img", "image", width, height, lazy=lazy)

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
        eager = element.get("autoplay") is not None or preload in ("auto", "")
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
            essence = _essence(source.get("type"))
            playable = source.get("src") and (not essence or essence in _MEDIA)
            if playable and matches(source.get("media") or "", self.viewport):
                return str(source.get("src"))
        return None

    def frame(self, element: Element, depth: int) -> None:
        lazy = (element.get("loading") or "").strip().lower() == "lazy"
        inline = element.get("srcdoc")
        if inline is None or element.tag == "frame":
            self.want(element.get("src"), "iframe", "iframe", *size(element), lazy=lazy)
        elif depth < MAX_SRCDOC:
            start = len(self.found)
            outer, icon = self.base, self.manifest
            inner = parse(inline, outer)
            self.base = inner.base
            self.read(inner, depth + 1)
            self.base, self.manifest = outer, icon
            if lazy:
                self.found[start:] = [replace(want, lazy=True) for want in self.found[start:]]

    def object(self, element: Element) -> None:
        essence = _essence(element.get("type"))
        if not essence or essence in IMAGES or essence.startswith("text/") or essence in _DOCUMENTS:
            self.want(element.get("data"), "object", "object", *size(element))

    def icon(self, document: Document) -> None:
        """The icon of the tab and the manifest, which Chrome asks for once the page is loaded."""
        candidates = [
            (_icon_rank(link), place, link.get("href"))
            for place, link in enumerate(document.tree.iterfind("./head/link"))
            if "icon" in (link.get("rel") or "").lower().split() and link.get("href")
        ]
        best = max(candidates, default=None)
        self.want(best[2] if best else "/favicon.ico", "icon", "icon")
        self.want(self.manifest, "manifest", "manifest")


_DOCUMENTS = frozenset({"application/pdf", "application/xhtml+xml", "application/xml"})


def _icon_rank(link: Element) -> int:
    """How well the announced sizes suit a tab (16 px, and 32 px on dense screens). Among equals the last one wins."""
    sides = {int(match) for match in re.findall(r"(\d{1,5})x\d{1,5}", (link.get("sizes") or "").lower())}
    if {16, 32} <= sides:
        return 5
    for rank, good in ((4, 32 in sides), (3, any(side > 32 for side in sides)), (2, bool(sides))):
        if good:
            return rank
    return 1
