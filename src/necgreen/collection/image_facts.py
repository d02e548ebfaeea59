"""The format of an image by its first bytes, its natural size in pixels, its frames. No pixel is decoded."""

import io
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass

import imagesize

MAGIC = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"\xff\x0a", "jxl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jxl"),
    (b"BM", "bmp"),
    (b"\0\0\1\0", "ico"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
)
AVIF = frozenset({b"avif", b"avis"})
HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
SVG = re.compile(rb"<(?:[\w-]{1,20}:)?svg\b([^>]{0,20000})>", re.IGNORECASE)
BEFORE_SVG = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|(?:[\w-]{1,20}:)?svg)", re.IGNORECASE)
ATTRIBUTE = re.compile(r"(?<![\w:.-])(width|height|viewBox)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
LENGTH = re.compile(r"\s*\+?(\d{0,9}\.?\d{0,9})(px|pt|pc|in|cm|mm|q|)\s*", re.IGNORECASE)
# CSS Values 4, absolute lengths: pixels in one unit.
PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6}
MAX_FRAMES = 100_000


@dataclass(frozen=True, slots=True)
class Image:
    """``width`` and ``height`` as a browser shows them (Exif rotation applied); None: not told or broken."""

    format: str
    width: int | None = None
    height: int | None = None
    frames: int | None = None


def read(body: bytes) -> Image | None:
    """None when the body is no image we know."""
    form = _format(body)
    if not form:
        return None
    measure = _SIZES.get(form, _listed)
    count = _FRAMES.get(form, _one)
    try:
        width, height = measure(body)
    except Exception:  # a broken or hostile header, in our reader or in the library: the size is not known
        width = height = None
    if not width or not height or width < 0 or height < 0:
        width = height = None
    try:
        frames = count(body)
    except (struct.error, IndexError, ValueError):
        frames = None
    return Image(form, width, height, frames)


def _format(body: bytes) -> str:
    for start, name in MAGIC:
        if body.startswith(start):
            return name if name != "bmp" or body[6:10] == b"\0\0\0\0" else ""
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "webp"
    if body[4:8] == b"ftyp":
        brands = {body[8:12], *(body[at : at + 4] for at in range(16, min(int.from_bytes(body[:4], "big"), 128), 4))}
        return "avif" if brands & AVIF else "heic" if brands & HEIC else ""
    if BEFORE_SVG.match(body[:200]) and SVG.search(body[:40_000]):
        # An HTML page may hold an svg element after a comment.
        return "" if re.search(rb"<(?:html|head|body|!doctype html)\b", body[:40_000], re.IGNORECASE) else "svg"
    return ""


def _listed(body: bytes) -> tuple[int | None, int | None]:
    width, height = imagesize.get(io.BytesIO(body))
    return int(width), int(height)


def _avif(body: bytes) -> tuple[int | None, int | None]:
    width, height = _listed(body)
    if width and width > 0 and height and height > 0:
        return width, height
    # The greatest image spatial extent: the others are tiles, thumbnails or the alpha plane (ISO 23008-12, 6.5.3).
    head = body[:65_536]
    sizes = [struct.unpack_from(">II", head, at.end() + 4) for at in re.finditer(b"ispe", head)]
    return max(sizes, key=lambda size: size[0] * size[1], default=(None, None))


def _bmp(body: bytes) -> tuple[int | None, int | None]:
    width, height = struct.unpack_from("<ii", body, 18)
    return width, abs(height)  # a negative height: lines from top to bottom


def _ico(body: bytes) -> tuple[int | None, int | None]:
    """The greatest picture of the file; 0 stands for 256."""
    count = min(int.from_bytes(body[4:6], "little"), 64)
    sizes = [(body[at] or 256, body[at + 1] or 256) for at in range(6, 6 + 16 * count, 16) if at + 16 <= len(body)]
    return max(sizes, default=(None, None))


def _svg(body: bytes) -> tuple[int | None, int | None]:
    """Width and height of the root element, else its viewBox (one side may come from the other, by ratio)."""
    found = SVG.search(body[:40_000])
    root = found[1].decode("latin-1") if found else ""
    named = {name.lower(): one or two for name, one, two in ATTRIBUTE.findall(root)}
    width, height = _pixels(named.get("width", "")), _pixels(named.get("height", ""))
    box = re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?", named.get("viewbox", ""), re.IGNORECASE)
    if len(box) == 4 and float(box[2]) > 0 and float(box[3]) > 0:
        across, down = float(box[2]), float(box[3])
        if width and not height:
            height = width * down / across
        elif height and not width:
            width = height * across / down
        elif not width and not height:
            width, height = across, down
    return (max(1, round(width)), max(1, round(height))) if width and height else (None, None)


def _pixels(length: str) -> float | None:
    found = LENGTH.fullmatch(length)
    if not found or not found[1].strip("."):
        return None
    return float(found[1]) * PIXELS[found[2].lower()]


def _jxl(body: bytes) -> tuple[int | None, int | None]:
    """SizeHeader of the codestream (ISO 18181-1, 9.2.1), bits taken from the least significant."""
    at = 2 if body[:2] == b"\xff\x0a" else body[:65_536].find(b"\xff\x0a") + 2
    bits = int.from_bytes(body[at : at + 16], "little")

    def take(count: int) -> int:
        nonlocal bits
        value, bits = bits & ((1 << count) - 1), bits >> count
        return value

    small = take(1)

    def side() -> int:
        return (take(5) + 1) * 8 if small else take((9, 13, 18, 30)[take(2)]) + 1

    height = side()
    ratio = take(3)
    shapes = ((0, 0), (1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
    width = height * shapes[ratio][0] // shapes[ratio][1] if ratio else side()
    return width, height


def _gif_frames(body: bytes) -> int:
    """Image descriptors, up to where the file is cut."""
    at = 13 + (3 << ((body[10] & 7) + 1) if body[10] & 0x80 else 0)
    frames = 0
    while at < len(body) and frames < MAX_FRAMES:
        kind = body[at]
        if kind == 0x2C and at + 10 <= len(body):
            frames += 1
            at += 11 + (3 << ((body[at + 9] & 7) + 1) if body[at + 9] & 0x80 else 0)
        elif kind == 0x21:
            at += 2
        else:
            break
        while at < len(body) and body[at]:
            at += body[at] + 1
        at += 1
    return max(frames, 1)


def _png_frames(body: bytes) -> int:
    """``acTL`` stands before the pixels in an animated PNG (PNG 3rd edition, 11.3.7.1)."""
    at = 8
    while at + 12 <= len(body):
        size, kind = int.from_bytes(body[at : at + 4], "big"), body[at + 4 : at + 8]
        if kind == b"acTL":
            return max(1, int(struct.unpack_from(">I", body, at + 8)[0]))
        if kind == b"IDAT":
            break
        at += 12 + size
    return 1


def _webp_frames(body: bytes) -> int:
    if body[12:16] != b"VP8X" or not body[20] & 0x02:
        return 1
    at, frames = 12, 0
    while at + 8 <= len(body):
        size = int.from_bytes(body[at + 4 : at + 8], "little")
        frames += body[at : at + 4] == b"ANMF"
        at += 8 + size + (size & 1)
    return max(frames, 1)


def _avif_frames(body: bytes) -> int | None:
    """Samples of the first track of a sequence."""
    if body[8:12] != b"avis":
        return 1
    at = body.find(b"stsz")
    return max(1, int(struct.unpack_from(">I", body, at + 12)[0])) if at > 0 else None


def _one(body: bytes) -> int:
    return 1


def _unknown(body: bytes) -> None:
    return None


_SIZES: dict[str, Callable[[bytes], tuple[int | None, int | None]]] = {
    "avif": _avif, "heic": _avif, "bmp": _bmp, "ico": _ico, "svg": _svg, "jxl": _jxl,
}  # fmt: skip
_FRAMES: dict[str, Callable[[bytes], int | None]] = {
    "gif": _gif_frames, "png": _png_frames, "webp": _webp_frames, "avif": _avif_frames, "heic": _unknown,
    "jxl": _unknown, "tiff": _unknown,
}  # fmt: skip
