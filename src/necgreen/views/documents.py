"""An HTML text → what a desktop browser reads in it: its tree, its base address, what it says of itself.

Scripting is ON in the browser we speak for: <noscript> holds text, not elements. The content of <template> is inert.
The tree is lxml's; where it differs from a browser's, `parse` mends what changes requests or the element count.
Not seen: anything a script adds or removes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import lxml.html
from lxml import etree

from necgreen.model import Case
from necgreen.views.charsets import decode
from necgreen.views.urls import resolve

__all__ = ["Document", "Element", "decode", "document", "elements", "parse", "script_kind"]

MAX_TEXT = 10_000_000  # characters of a page that are read; the rest is cut
MAX_DEPTH = 2_048  # nested elements libxml2 accepts; deeper pages are read without their purely visual tags
REFRESH_SECONDS = 10.0  # a later <meta refresh> is not part of the load of the page

Element = Any  # lxml has no types for its elements


@dataclass(frozen=True, slots=True)
class Document:
    """One HTML document. Every URL is absolute or "".

    ``element_count``: what ``document.querySelectorAll("*")`` would count less the descendants of <svg>, <html> and
    <head> included, content of <template> and <noscript> excluded, frames apart. It is EcoIndex's definition;
    Lighthouse counts those of <body> only, with the shadow trees.
    ``complete`` is false when the page was cut or flattened by a limit of ours.
    """

    tree: Element = field(compare=False, repr=False)
    url: str
    base: str
    title: str = ""
    lang: str = ""
    canonical: str = ""
    refresh: str = ""
    scripted: bool = False
    element_count: int = 0
    robots_nofollow: bool = False
    robots_noindex: bool = False
    complete: bool = True


# ---- tree ----------------------------------------------------------------------------------------------------------

_RAW = "script|style|title|textarea|xmp|iframe|noembed|noframes|noscript"
# A tag; quotes count only after "=". Possessive, and ended by the end of the text too: time stays linear.
_TAG = r"(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+|[\"'])*+(?:>|\Z)"
_TOKEN = re.compile(
    rf"<!--(?:-?>|.*?(?:--!?>|\Z))|<(?P<raw>{_RAW})(?=[\s/>])(?P<rest>{_TAG})|</?[a-z]{_TAG}|<plaintext",
    re.IGNORECASE | re.DOTALL,
)
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])|\Z", re.IGNORECASE) for name in _RAW.split("|")}
_VISUAL = re.compile(
    r"</?(?:div|span|p|b|i|u|em|strong|font|center|small|big|section|blockquote|ul|ol|li)\b[^>]*>", re.IGNORECASE
)
_NUL = re.compile(r"[\x00\ufffe\uffff\ud800-\udfff]")


def parse(text: str, url: str) -> Document:
    """The document of this text. Never raises: what cannot be read at all is an empty page."""
    complete = len(text) <= MAX_TEXT
    tree, whole = _tree(text[:MAX_TEXT])
    base = _base(tree, url)
    robots: set[str] = set()
    title = canonical = refresh = ""
    for element in elements(tree):
        match element.tag:
            case "title" if not title and not _within_svg(element):
                title = " ".join("".join(element.itertext()).split())
            case "meta":
                if (element.get("name") or "").strip().lower() == "robots":
                    robots |= {word.strip() for word in (element.get("content") or "").lower().split(",")}
                elif not refresh and (element.get("http-equiv") or "").strip().lower() == "refresh":
                    refresh = _refresh(element.get("content") or "", base, url)
            case "link" if not canonical and "canonical" in (element.get("rel") or "").lower().split():
                canonical = resolve(base, element.get("href") or "", credentials=True) if element.get("href") else ""
    return Document(
        tree=tree,
        url=url,
        base=base,
        title=title,
        lang=(tree.get("lang") or "").strip(),
        canonical=canonical,
        refresh=refresh,
        scripted=any(map(_runs, elements(tree))),
        element_count=_count(tree),
        robots_nofollow=bool(robots & {"nofollow", "none"}),
        robots_noindex=bool(robots & {"noindex", "none"}),
        complete=complete and whole,
    )


def document(case: Case) -> Document | None:
    """View: the HTML of the page as it was received. None when it was not kept."""
    page = case.page
    text = dict(case.visit.documents).get(page.document) if page.document else None
    return None if text is None else parse(text, page.final_url or page.url)


def elements(tree: Element) -> Iterator[Element]:
    """Elements in document order, as far as a browser sees them: nothing inside <template>."""
    if next(tree.iter("template"), None) is None:
        yield from tree.iter("*")
        return
    inert: Element = None
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if inert is None and event == "start":
            yield element
            if element.tag == "template":
                inert = element
        elif event == "end" and element is inert:
            inert = None


def _tree(text: str) -> tuple[Element, bool]:
    text = _NUL.sub("\ufffd", _silence(text))
    parser = lxml.html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    tree = _read(text, parser)
    whole = not any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    if not whole:
        tree = _read(_VISUAL.sub(" ", text), parser)
    for element in [*tree.iter("source", "track", "wbr")]:
        _empty(element)
    _open_body(tree)
    return tree, whole


def _empty(element: Element) -> None:
    """Put beside an element what libxml2, which knows HTML 4, put inside it: in HTML these elements hold nothing."""
    after, inside = element.tail or "", list(element)
    element.tail, element.text = element.text, None
    for child in reversed(inside):
        tail, child.tail = child.tail, None
        element.addnext(child)
        child.tail = tail
    last = inside[-1] if inside else element
    last.tail = (last.tail or "") + after


_HEAD = frozenset(
    {"base", "basefont", "bgsound", "link", "meta", "noframes", "noscript", "script", "style", "template", "title"}
)


def _open_body(tree: Element) -> None:
    """Begin <body> where a browser does: libxml2 leaves in <head> the elements that HTML 4 did not have."""
    head, body = tree.find("head"), tree.find("body")
    first = None if head is None else next((place for place, one in enumerate(head) if one.tag not in _HEAD), None)
    if first is None:
        return
    moved = head[first:]
    if body is None:
        body = etree.SubElement(tree, "body")
    if body.text:
        moved[-1].tail = (moved[-1].tail or "") + body.text
        body.text = None
    body[:0] = moved


def _read(text: str, parser: Any) -> Element:
    try:
        return lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return lxml.html.document_fromstring(b"<html><head></head><body></body></html>")


def _silence(text: str) -> str:
    """Empty every <noscript>: with scripting on its content is text, up to its end tag, wherever that falls."""
    if "<noscript" not in text.lower():
        return text
    kept: list[str] = []
    at = copied = 0
    while found := _TOKEN.search(text, at):
        at = found.end()
        name = (found["raw"] or "").lower()
        if not name:
            continue
        end = _ENDS[name].search(text, at)
        assert end is not None  # \Z always matches
        if name == "noscript":
            kept.append(text[copied:at])
            copied = end.start()
        at = end.start()
    return "".join(kept) + text[copied:]


def _base(tree: Element, url: str) -> str:
    for element in elements(tree):
        if element.tag == "base" and element.get("href") is not None:
            return resolve(url, element.get("href"), credentials=True) or url
    return url


_REFRESH = re.compile(r"\s*(\d*)(\.[\d.]*)?\s*(?:[;,\s]\s*(?:url\s*=\s*)?(.*))?", re.IGNORECASE | re.DOTALL)


def _refresh(content: str, base: str, url: str) -> str:
    """Where a <meta refresh> leads; "" when it is late or reloads the page itself."""
    found = _REFRESH.fullmatch(content[:5_000])
    if not found or not (found[1] or found[2]) or float(found[1][:9] or 0) > REFRESH_SECONDS:
        return ""
    target = (found[3] or "").strip()
    if target[:1] in ("'", '"') and target:
        target = target[1:].split(target[0], 1)[0]
    address = resolve(base, target, credentials=True) if target else ""
    return "" if address == resolve(url, "") else address


# ---- scripts -------------------------------------------------------------------------------------------------------

# HTML Standard, "JavaScript MIME type essence match"
_JAVASCRIPT = frozenset(
    f"{major}/{minor}"
    for major in ("application", "text")
    for minor in ("ecmascript", "javascript", "x-ecmascript", "x-javascript")
) | {"text/jscript", "text/livescript", *(f"text/javascript1.{n}" for n in range(6))}
_INNER_SCRIPT = re.compile(r"<script|\son\w+\s*=|javascript:", re.IGNORECASE)  # in the srcdoc of a frame
_SCRIPT_URL = re.compile(r"[\x00-\x20]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:", re.IGNORECASE)


def script_kind(element: Element) -> str:
    """``classic`` or ``module`` for a <script> the browser would run, "" for data blocks, import maps and nomodule."""
    kind = element.get("type")
    if kind is None:
        language = element.get("language")
        kind = "text/" + language if language else "text/javascript"
    kind = kind.lower().strip(" \t\n\f\r") if kind else "text/javascript"
    if kind == "module":
        return "module"
    return "classic" if kind in _JAVASCRIPT and element.get("nomodule") is None else ""


def _runs(element: Element) -> bool:
    if element.tag == "script":
        if not script_kind(element):
            return False
        source = element.get("src") or element.get("href") or element.get("xlink:href")
        return bool(source or (element.get("src") is None and (element.text or "").strip()))
    for name, value in element.attrib.items():
        if (name.startswith("on") and value.strip()) or (name == "srcdoc" and _INNER_SCRIPT.search(value)):
            return True
        if name in ("href", "src", "action", "formaction", "xlink:href") and _SCRIPT_URL.match(value[:100]):
            return True
    return False


# ---- count ---------------------------------------------------------------------------------------------------------


def _within_svg(element: Element) -> bool:
    return any(parent.tag == "svg" for parent in element.iterancestors())


def _count(tree: Element) -> int:
    """Elements less SVG children, plus those a browser adds and lxml does not: head, body, tbody, colgroup."""
    total = 0
    closed: Element = None  # the <svg> or <template> whose content is not counted
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            if element is closed:
                closed = None
        elif closed is None:
            total += 1
            if element.tag in ("svg", "template"):
                closed = element
            elif element.tag == "table":
                total += _implied(element, "tr") + _implied(element, "col")
    present = {child.tag for child in tree}
    return total + ("head" not in present) + (not present & {"body", "frameset"})


def _implied(table: Element, tag: str) -> int:
    """Runs of rows (or columns) that stand directly in a table: a browser wraps each run."""
    runs, inside = 0, False
    for child in table:
        is_one = child.tag == tag
        runs += is_one and not inside
        inside = is_one
    return runs
