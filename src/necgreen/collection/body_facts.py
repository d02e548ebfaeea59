"""What a check must know of a body that is not kept, measured once, from bytes that may be hostile.

Nothing here renders: headers of files are read, a text is compressed once. No function raises.
"""

import gzip
import hashlib
import re

from necgreen.collection import font_facts, image_facts
from necgreen.model import BodyFacts

# Level 6 is what web servers use unless told otherwise (nginx: 1; Apache, zlib: 6); sizes of other zlib builds differ
# by about one percent.
GZIP_LEVEL = 6
GZIP_CAP = 50_000_000  # longer texts would hold a core for seconds
TEXT = re.compile(
    r"text/.*|application/(?:(?:x-)?javascript|ecmascript|json|manifest\+json|xml|rtf|x-json|x-httpd-php|.*\+(?:xml|json))|"
    r"image/svg\+xml|model/gltf\+json"
)
BLANKS = b" \t\r\n\f\v"
BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be"))
META = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})|^@charset \"([\w:.-]{2,40})\"", re.IGNORECASE
)


def measure(body: bytes, mime: str, charset: str = "") -> BodyFacts:
    """The facts of a decoded body. ``mime`` in lower case, without parameters; ``charset`` as the server said.

    ``None`` where a fact has no sense (pixels of a script) or could not be read (a broken file).
    """
    image = image_facts.read(body)
    face = None if image else font_facts.read(body)
    blank: float | None = None
    packed: int | None = None
    said: str | None = None
    if face is None and (image is None or image.format == "svg") and _is_text(body, mime):
        said = charset or _charset(body) or None
        if body:
            blank = round((len(body) - len(body.translate(None, BLANKS))) / len(body), 4)
        if len(body) <= GZIP_CAP:
            packed = len(gzip.compress(body, GZIP_LEVEL, mtime=0))
    return BodyFacts(
        decoded_size=len(body),
        gzip_size=packed,
        sha256=hashlib.sha256(body).hexdigest(),
        charset=said,
        whitespace_share=blank,
        image_format=image.format if image else None,
        width=image.width if image else None,
        height=image.height if image else None,
        frames=image.frames if image else None,
        font=face,
    )


def _is_text(body: bytes, mime: str) -> bool:
    if mime in ("", "application/octet-stream"):
        return b"\0" not in body[:1024] and bool(body)
    return TEXT.fullmatch(mime) is not None


def _charset(body: bytes) -> str:
    """From the byte order mark, else from the first 1,024 bytes (WHATWG HTML, 13.2.3.2)."""
    for mark, name in BOMS:
        if body.startswith(mark):
            return name
    found = META.search(body[:1024])
    return (found[1] or found[2]).decode("ascii", "replace").lower() if found else ""
