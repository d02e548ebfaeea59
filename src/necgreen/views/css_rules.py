"""A style sheet's text → the few rules that can make a request, without tokenizing the rest.

A whole tokenizer takes about a second for 500 kB of CSS; this splitter looks at braces, strings and comments only, and
keeps the declarations that name an address, a font, a display or a variable. Values are read with tinycss2, once they
matter.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import tinycss2

from necgreen.views.css_supports import supports
from necgreen.views.css_values import DESKTOP, Viewport, words
from necgreen.views.media_queries import matches, matches_tokens

MAX_TEXT = 3_000_000  # characters of one sheet that are read
MAX_RULES = 50_000  # kept rules of one sheet
MAX_VALUE = 100_000  # characters of one declaration that are read
MAX_DEPTH = 24  # nested blocks; deeper ones are skipped

IMAGE_PROPERTIES = {
    "background": "background-image", "background-image": "background-image", "list-style": "list-style-image",
    "list-style-image": "list-style-image", "border-image": "border-image-source",
    "border-image-source": "border-image-source", "-webkit-border-image": "border-image-source",
    "mask": "mask-image", "mask-image": "mask-image", "-webkit-mask": "mask-image", "-webkit-mask-image": "mask-image",
    "mask-border": "mask-border-source", "-webkit-mask-box-image": "mask-border-source", "content": "content",
    "cursor": "cursor", "shape-outside": "shape-outside", "filter": "filter", "clip-path": "clip-path",
}  # fmt: skip
FONT_PROPERTIES = frozenset({"font", "font-family", "font-weight", "font-style"})
_KEPT = IMAGE_PROPERTIES.keys() | FONT_PROPERTIES | {"display", "src", "unicode-range"}


@dataclass(frozen=True, slots=True)
class Declaration:
    """``name: value``; custom properties keep their case."""

    name: str
    value: str
    important: bool = False


@dataclass(frozen=True, slots=True)
class Import:
    """One @import: its reference, and whether its rules apply to this screen. Its layer is not seen."""

    reference: str
    applies: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """Declarations under one selector list. ``layer`` None = outside layers. ``sure`` false: under a condition we do
    not evaluate (@container, a doubtful @supports)."""

    selector: str
    declarations: tuple[Declaration, ...]
    layer: str | None = None
    sure: bool = True


@dataclass(slots=True)
class Sheet:
    """What one style sheet says that concerns us, in order."""

    imports: list[Import] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    faces: list[tuple[Declaration, ...]] = field(default_factory=list)
    layers: list[str] = field(default_factory=list)  # named before use: @layer a, b;


@dataclass(slots=True)
class _Block:
    prelude: str
    items: list["str | _Block"] = field(default_factory=list)


_STRING = r"\"(?:[^\"\\\n]|\\.)*+\"?|'(?:[^'\\\n]|\\.)*+'?"
_URL = r"url\(\s*+(?![\"'\s])(?:[^)\\]|\\.)*+\)?"  # unquoted: neither comment nor string begins in it
_COMMENT = re.compile(rf"/\*.*?(?:\*/|\Z)|{_STRING}|{_URL}", re.DOTALL | re.IGNORECASE)
_SPECIAL = re.compile(rf"\\.|{_STRING}|{_URL}|[{{}};]|[()\[\]]", re.DOTALL | re.IGNORECASE)
_IMPORTANT = re.compile(r"!\s*important\s*\Z", re.IGNORECASE)


def read(css: str, viewport: Viewport = DESKTOP) -> Sheet:
    """The sheet, its conditions evaluated for this screen. Never raises."""
    text = css[:MAX_TEXT]
    if "/*" in text:
        text = _COMMENT.sub(lambda found: " " if found[0].startswith("/*") else found[0], text)
    text = text.replace("<!--", " ").replace("-->", " ")
    sheet = Sheet()
    top = True  # imports count before any other rule
    for item in _split(text).items:
        if isinstance(item, str):
            word = item[:8].lower()
            if word.startswith("@import"):
                if top and (found := _import(item[7:], viewport)):
                    sheet.imports.append(found)
            elif word.startswith("@layer"):
                sheet.layers += [name.strip() for name in item[6:].split(",")]
            elif not word.startswith("@charset"):
                top = False
        else:
            top = False
            _block(item, sheet, viewport, "", None, True)
    return sheet


def declarations(text: str) -> tuple[Declaration, ...]:
    """The declarations of interest in a style attribute."""
    if "/*" in text:
        text = _COMMENT.sub(lambda found: " " if found[0].startswith("/*") else found[0], text)
    return tuple(_declared(item for item in _split(text[:MAX_TEXT]).items if isinstance(item, str)))


def _split(text: str) -> _Block:
    """Blocks within blocks. Text up to ";" is an item; brackets protect ";" and braces."""
    root = _Block("")
    stack = [root]
    start = brackets = skipped = 0
    for found in _SPECIAL.finditer(text):
        mark = found[0]
        if mark in "([":
            brackets += 1
        elif mark in ")]":
            brackets = max(0, brackets - 1)
        elif mark == "{":
            if skipped or len(stack) > MAX_DEPTH:
                skipped += 1
            else:
                block = _Block(text[start : found.start()].strip())
                stack[-1].items.append(block)
                stack.append(block)
            start, brackets = found.end(), 0
        elif mark == "}":
            if skipped:
                skipped -= 1
            else:
                if len(stack) == 1:
                    continue  # a stray brace spoils the selector that follows
                _keep(stack.pop(), text[start : found.start()])
            start, brackets = found.end(), 0
        elif mark == ";" and not brackets:
            if not skipped:
                _keep(stack[-1], text[start : found.start()])
            start = found.end()
    _keep(stack[-1], text[start:])
    return root


def _keep(block: _Block, text: str) -> None:
    text = text.strip()
    if text:
        block.items.append(text)


def _declared(items: Iterator[str]) -> Iterator[Declaration]:
    for item in items:
        name, colon, value = item.partition(":")
        name = name.strip()
        if not colon:
            continue
        if name.startswith("--"):
            yield Declaration(name, value[:MAX_VALUE].strip())
            continue
        name = name.lower()
        if name in _KEPT:
            value = value[:MAX_VALUE].strip()
            mark = _IMPORTANT.search(value) if "!" in value else None
            yield Declaration(name, value[: mark.start()].strip() if mark else value, mark is not None)


def _block(block: _Block, sheet: Sheet, viewport: Viewport, parent: str, layer: str | None, sure: bool) -> None:
    prelude = block.prelude
    if not prelude or len(sheet.rules) >= MAX_RULES:
        return
    if not prelude.startswith("@"):
        selector = nested(prelude, parent) if parent else prelude
        kept = tuple(_declared(item for item in block.items if isinstance(item, str)))
        if kept:
            sheet.rules.append(Rule(selector, kept, layer, sure))
        _inner(block, sheet, viewport, selector, layer, sure)
        return
    name, _, rest = prelude.partition(" ")
    name, bracket, glued = name.partition("(")  # "@media(min-width:1px)"
    condition = bracket + glued + " " + rest if bracket else rest
    match name.lower():
        case "@font-face":
            sheet.faces.append(tuple(_declared(item for item in block.items if isinstance(item, str))))
            return
        case "@media":
            if not matches(condition.strip(), viewport):
                return
        case "@supports":
            if not supports(condition):
                return
        case "@layer":
            layer = f"{layer}.{rest.strip()}" if layer else rest.strip()
            sheet.layers.append(layer)
        case "@container" | "@scope" | "@starting-style":
            sure = False
        case _:  # keyframes, page, property, counter-style …
            return
    if parent:
        kept = tuple(_declared(item for item in block.items if isinstance(item, str)))
        if kept:
            sheet.rules.append(Rule(parent, kept, layer, sure))
    _inner(block, sheet, viewport, parent, layer, sure)


def _inner(block: _Block, sheet: Sheet, viewport: Viewport, parent: str, layer: str | None, sure: bool) -> None:
    for item in block.items:
        if isinstance(item, _Block):
            _block(item, sheet, viewport, parent, layer, sure)


def nested(selector: str, parent: str) -> str:
    """CSS nesting: "&" is the parent, and a selector without "&" is a descendant."""
    if len(selector) + len(parent) > 5_000:
        return ":unreadable"
    inner = parent if "," not in parent else f":is({parent})"
    parts = [part.strip() for part in split_list(selector)]
    return ", ".join(part.replace("&", inner) if "&" in part else f"{inner} {part}" for part in parts)


def split_list(text: str) -> list[str]:
    """Split at commas outside brackets and strings."""
    if "(" not in text and "[" not in text:
        return text.split(",")
    parts, start, depth = [], 0, 0
    for found in re.finditer(r"\\.|\"[^\"]*+\"?|'[^']*+'?|[(),\[\]]", text, re.DOTALL):
        mark = found[0]
        if mark in "([":
            depth += 1
        elif mark in ")]":
            depth -= 1
        elif mark == "," and depth <= 0:
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]]


def _import(text: str, viewport: Viewport) -> Import | None:
    """``"a.css" layer(x) supports(…) screen and (…)``. None when it names nothing."""
    tokens = words(tinycss2.parse_component_value_list(text[:5_000]))
    reference = address(tokens[0]) if tokens else None
    if reference is None:
        return None
    rest, applies = tokens[1:], True
    while rest and getattr(rest[0], "lower_name", getattr(rest[0], "lower_value", "")) in ("layer", "supports"):
        if rest[0].type == "function" and rest[0].lower_name == "supports":
            applies = supports(tinycss2.serialize(rest[0].arguments))
        rest = rest[1:]
    return Import(reference, applies and matches_tokens(rest, viewport))


def address(token: object) -> str | None:
    """The reference a token holds: a string, url(x) or url("x")."""
    kind = getattr(token, "type", "")
    if kind in ("url", "string"):
        return str(token.value)  # type: ignore[attr-defined]
    if kind == "function" and token.lower_name in ("url", "src"):  # type: ignore[attr-defined]
        for inner in token.arguments:  # type: ignore[attr-defined]
            if inner.type == "string":
                return str(inner.value)
    return None
