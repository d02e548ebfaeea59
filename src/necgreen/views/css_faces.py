"""What @font-face rules say: family, weights, characters, and the files of formats Chrome reads."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import tinycss2

from necgreen.views.css_rules import Declaration, address
from necgreen.views.urls import resolve

MAX_FACES = 3_000  # @font-face rules of one page that are read
MAX_FAMILIES = 12  # of one font-family list

_FORMATS = frozenset(
    [
        "woff2", "woff", "truetype", "opentype", "collection", "woff2-variations", "woff-variations",
        "truetype-variations", "opentype-variations",
    ]
)
_WEIGHTS = {"normal": 400, "bold": 700}

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FontRule:
    """One @font-face. ``weight``: least and greatest; ``unicode_range`` empty = every character; ``sources``: absolute
    addresses of formats Chrome reads, in order of preference; ``sheet``: the style sheet that holds it."""

    family: str
    weight: Range = (400, 400)
    style: str = "normal"
    unicode_range: tuple[Range, ...] = ()
    sources: tuple[str, ...] = ()
    sheet: str = ""


def faces(blocks: Sequence[Sequence[Declaration]], url: str) -> tuple[FontRule, ...]:
    """The @font-face rules of the sheet at ``url`` that name a family."""
    found = []
    for block in blocks[:MAX_FACES]:
        said = {one.name: one.value for one in block}
        names = families(said.get("font-family", ""))
        if names and "src" in said:
            style = said.get("font-style", "normal").lower().split()
            found.append(
                FontRule(
                    family=names[0],
                    weight=_weights(said.get("font-weight", "normal")),
                    style=style[0] if style else "normal",
                    unicode_range=_unicode_range(said.get("unicode-range", "")),
                    sources=_sources(said["src"], url),
                    sheet=url,
                )
            )
    return tuple(found)


def families(text: str) -> tuple[str, ...]:
    """Names in lower case, in order."""
    names: list[str] = []
    for part in text.split(",")[:MAX_FAMILIES] if "'" not in text and '"' not in text else _quoted(text):
        name = " ".join(part.split()).strip("\"'").lower()
        if name:
            names.append(name)
    return tuple(names)


def _quoted(text: str) -> list[str]:
    parts = re.findall(r"\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\"']+))\s*(?:,|\Z)", text[:2_000])
    return ["".join(part) for part in parts[:MAX_FAMILIES]]


def _weights(text: str) -> Range:
    values = [value for word in text.lower().split()[:2] if (value := weight(word)) is not None]
    return (min(values), max(values)) if values else (400, 400)


def weight(word: str) -> int | None:
    if word in _WEIGHTS:
        return _WEIGHTS[word]
    return int(float(word)) if re.fullmatch(r"\d{1,4}(?:\.\d{1,9})?", word) else None


def _unicode_range(text: str) -> tuple[Range, ...]:
    found: list[Range] = []
    for low, wild, high in re.findall(r"u\+([0-9a-f]{0,6})(\?{0,6})(?:-([0-9a-f]{1,6}))?", text.lower()):
        if low or wild:
            first = int(low + "0" * len(wild), 16)
            found.append((first, int(high, 16) if high else int(low + "f" * len(wild), 16)))
    return tuple(found)


def _sources(text: str, url: str) -> tuple[str, ...]:
    """Addresses of the formats Chrome reads.

    data: and local() are no request: a data: source ends the list, since it never fails.
    """
    found: list[str] = []
    options: list[list[object]] = [[]]
    for token in tinycss2.parse_component_value_list(text, skip_comments=True):
        if token.type == "literal" and token.value == ",":
            options.append([])
        elif token.type != "whitespace":
            options[-1].append(token)
    for option in options:
        reference = address(option[0]) if option else None
        if reference is None or not _readable(option[1:]):
            continue
        if reference.strip()[:5].lower() == "data:":
            break
        absolute = resolve(url, reference) if reference.strip() else ""
        if absolute:
            found.append(absolute)
    return tuple(found)


def _readable(hints: Sequence[object]) -> bool:
    for hint in hints:
        if getattr(hint, "type", "") == "function" and hint.lower_name == "format":  # type: ignore[attr-defined]
            named = [t.value.lower() for t in hint.arguments if t.type in ("string", "ident")]  # type: ignore[attr-defined]
            return bool(named) and named[0] in _FORMATS
    return True
