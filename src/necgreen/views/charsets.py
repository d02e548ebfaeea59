"""The bytes of an HTML page or style sheet → their text, as browsers decode it (Encoding Standard, WHATWG)."""

import codecs
import re
from functools import cache

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"))
_PRESCAN = 1_024  # bytes (HTML Standard, "prescan a byte stream to determine its encoding")
_META = re.compile(rb"<meta[\s/]([^>]*)", re.IGNORECASE)
_META_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:\-]+)", re.IGNORECASE)
_CSS_CHARSET = re.compile(rb'@charset "([\x20\x21\x23-\x7f]{1,60})";')
_BYTE_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
# Encoding Standard: what a label really means on the web.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "utf-16": "utf-16-le",
}
_WEB_CODEC = re.compile(
    r"utf-8|utf-16-[lb]e|iso8859-\d+|cp(125\d|866|874|932|949|950)|koi8-[ru]|gb18030|big5(hkscs)?|euc_jp|mac-(roman|cyrillic)"
)


def decode(body: bytes, header_charset: str = "") -> str:
    """The text of an HTML or CSS body: byte order mark, else the header's charset, else what the text declares,
    else UTF-8 when it is valid, else windows-1252. Never raises; bad bytes become U+FFFD."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    name = _codec(header_charset) or _declared(body)
    if name:
        return body.decode(name, "replace")
    try:  # a body cut by a limit may end within a character
        return codecs.getincrementaldecoder("utf-8")("strict").decode(body, final=False)
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _declared(body: bytes) -> str:
    if css := _CSS_CHARSET.match(body):
        name = _codec(css[1].decode("ascii"))
    else:
        head = _BYTE_COMMENT.sub(b"", body[:_PRESCAN])
        found = (_META_CHARSET.search(meta[1]) for meta in _META.finditer(head))
        name = next((_codec(match[1].decode("ascii")) for match in found if match), "")
    return "utf-8" if name.startswith("utf-16") else name


@cache
def _codec(label: str) -> str:
    """The Python codec of a web label, "" when browsers know no such label."""
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return ""
    name = _MEANT.get(name, name)
    return name if _WEB_CODEC.fullmatch(name) else ""
