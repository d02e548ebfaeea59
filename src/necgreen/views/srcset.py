"""Which image of a `srcset` a browser takes (HTML Standard, "select an image source"; density rule as in Chromium)."""

import re
from itertools import pairwise

import tinycss2

from necgreen.views.css_values import DESKTOP, Viewport, pixels, words
from necgreen.views.media_queries import matches_tokens

MAX_CANDIDATES = 200
MAX_SIZES = 10_000  # characters of a sizes attribute
_SPACE = " \t\n\f\r"
_FLOAT = re.compile(r"-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?")
_SPACES_AND_COMMAS = re.compile(r"[ \t\n\f\r,]*")
_WORD = re.compile(r"[^ \t\n\f\r]*")


def choose(
    srcset: str,
    sizes: str = "",
    viewport: Viewport = DESKTOP,
    dpr: float = 1,
    width: float | None = None,
    src: str = "",
) -> str:
    """The reference the browser loads, "" when there is none.

    ``width``: the displayed width in CSS pixels when it is declared; used for ``sizes="auto"`` only. ``src`` counts as
    a 1x candidate when no candidate has a width or is 1x itself.
    """
    candidates: list[tuple[str, float]] = []
    has_width = False
    slot: float | None = None
    for url, kind, number in parse(srcset):
        if kind == "w":
            has_width = True
            slot = source_size(sizes, viewport, width) if slot is None else slot
            number = number / slot if slot else float("inf")
        candidates.append((url, number))
    if src and not has_width and all(density != 1 for _, density in candidates):
        candidates.append((src, 1.0))
    unique: dict[float, str] = {}
    for url, density in candidates:
        unique.setdefault(density, url)
    return _select(sorted(unique.items()), dpr)


def _select(ordered: list[tuple[float, str]], dpr: float) -> str:
    """Chromium takes the next denser image at 1x as soon as the current one is too coarse, and above 1x once the
    screen passes the geometric mean of the two."""
    if not ordered:
        return ""
    for (current, url), (denser, better) in pairwise(ordered):
        if denser < dpr:
            continue
        if (dpr <= 1 and dpr > current) or dpr >= (current * denser) ** 0.5:
            return better
        return url
    return ordered[-1][1]


def parse(srcset: str) -> list[tuple[str, str, float]]:
    """(reference, "w" or "x", number) of each valid candidate, at most `MAX_CANDIDATES`."""
    found: list[tuple[str, str, float]] = []
    at = 0
    while len(found) < MAX_CANDIDATES:
        at = _end(_SPACES_AND_COMMAS, srcset, at)
        end = _end(_WORD, srcset, at)
        url = srcset[at:end]
        if not url:
            break
        at = end
        descriptors: list[str] = []
        if url.endswith(","):
            url = url.rstrip(",")
        else:
            descriptors, at = _descriptors(srcset, at)
        read = _read(descriptors)
        if url and read is not None:
            found.append((url, *read))
    return found


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _descriptors(text: str, at: int) -> tuple[list[str], int]:
    """Words up to the next comma outside brackets."""
    depth, start = 0, at
    while at < len(text):
        letter = text[at]
        if letter == "(":
            depth += 1
        elif letter == ")":
            depth = max(0, depth - 1)
        elif letter == "," and not depth:
            break
        at += 1
    return text[start:at].split(), at + 1


def _read(descriptors: list[str]) -> tuple[str, float] | None:
    width = density = height = None
    for word in descriptors:
        number, unit = word[:-1], word[-1]
        if unit in "wh" and number.isascii() and number.isdigit() and len(number) < 10 and int(number) > 0:
            if unit == "w" and width is None and density is None:
                width = float(number)
                continue
            if unit == "h" and height is None and density is None:
                height = float(number)
                continue
        elif unit == "x" and _FLOAT.fullmatch(number) and width is density is height is None and float(number) >= 0:
            density = float(number)
            continue
        return None
    if height is not None and width is None:
        return None
    return ("w", width) if width is not None else ("x", 1.0 if density is None else density)


def source_size(sizes: str, viewport: Viewport = DESKTOP, width: float | None = None) -> float:
    """The width in CSS pixels the page announces; 100vw when it announces nothing readable."""
    default = float(viewport[0])
    if not sizes.strip() or len(sizes) > MAX_SIZES:
        return default
    entries: list[list[object]] = [[]]
    for token in tinycss2.parse_component_value_list(sizes, skip_comments=True):
        if token.type == "literal" and token.value == ",":
            entries.append([])
        else:
            entries[-1].append(token)
    for tokens in entries:
        value = words(tokens)
        if not value:
            continue
        last = value[-1]
        if last.type == "ident" and last.lower_value == "auto" and len(value) == 1:
            if width is not None:
                return width
            continue
        size = pixels(last, viewport)
        if size is None or size < 0 or (last.type == "number" and last.value != 0):
            continue
        if len(value) == 1 or matches_tokens(value[:-1], viewport):
            return size
    return default
