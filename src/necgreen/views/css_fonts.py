"""Which font files a page's text makes a browser fetch: @font-face rules against families, weights and characters.

A font is fetched only when rendered text uses it (CSS Fonts 4, § 5). Assumed: the families of a Windows desktop are
installed and draw every character outside the private use areas; a ``local()`` source is not installed.
Not seen: text added by scripts, fonts of frames, ``font-stretch``.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import tinycss2

from necgreen.views.css_cascade import Cascade, Won, resolve_variables
from necgreen.views.css_faces import MAX_FACES, FontRule, Range, families, weight
from necgreen.views.css_matching import Page
from necgreen.views.documents import Element

# Windows desktop; generic names end every search.
_INSTALLED = frozenset(
    [
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif",
        "ui-monospace", "ui-rounded", "math", "emoji", "arial", "arial black", "bahnschrift", "calibri", "cambria",
        "cambria math", "candara", "comic sans ms", "consolas", "constantia", "corbel", "courier", "courier new",
        "ebrima", "franklin gothic medium", "gabriola", "gadugi", "georgia", "helvetica", "impact", "ink free",
        "javanese text", "leelawadee ui", "lucida console", "lucida sans unicode", "malgun gothic",
        "microsoft sans serif", "microsoft yahei", "mv boli", "myanmar text", "nirmala ui", "palatino linotype",
        "segoe print", "segoe script", "segoe ui", "segoe ui emoji", "segoe ui historic", "segoe ui symbol", "sitka",
        "sylfaen", "symbol", "tahoma", "times", "times new roman", "trebuchet ms", "verdana", "webdings", "wingdings",
        "yu gothic",
    ]
)
_BOLD_TAGS = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"})
_ITALIC_TAGS = frozenset({"i", "em", "cite", "dfn", "var", "address"})
_MONOSPACE_TAGS = frozenset({"code", "kbd", "samp", "pre", "tt", "xmp", "textarea"})
_CONTROLS = frozenset({"button", "input", "select"})
_SILENT = frozenset(
    {"script", "style", "title", "template", "noscript", "iframe", "object", "video", "audio", "canvas"}
)

@dataclass(frozen=True, slots=True)
class _Look:
    """How a run of text is set."""

    families: tuple[str, ...]
    weight: int
    italic: bool


def used(page: Page, result: Cascade, rules: Sequence[FontRule]) -> tuple[FontRule, ...]:
    """The faces that rendered text needs, in order of first need."""
    known: dict[str, list[FontRule]] = {}
    for rule in rules[:MAX_FACES]:
        known.setdefault(rule.family, []).append(rule)
    if not known:
        return ()
    needed: dict[FontRule, None] = {}
    for look, letters in _texts(page, result).items():
        rest = letters
        for family in look.families:
            if family in known:
                rest = _cover(_closest(known[family], look), rest, needed)
            elif family in _INSTALLED:
                rest = {letter for letter in rest if 0xE000 <= letter <= 0xF8FF or letter >= 0xF0000}
            if not rest:
                break
    return tuple(needed)


def _cover(group: Sequence[FontRule], letters: set[int], needed: dict[FontRule, None]) -> set[int]:
    """Note the faces that hold these characters; return the others. The last rule wins where two ranges overlap."""
    rest = letters
    for rule in reversed(group):
        ranges = rule.unicode_range
        held = {letter for letter in rest if not ranges or any(a <= letter <= b for a, b in ranges)}
        if held:
            needed.setdefault(rule)
            rest = rest - held
    return rest


def _closest(group: Sequence[FontRule], look: _Look) -> list[FontRule]:
    """CSS Fonts 4 § 5.2: style first, then weight. The faces that share the best descriptors."""
    slanted = [rule for rule in group if (rule.style != "normal") == look.italic] or list(group)
    best = min(_distance(rule.weight, look.weight) for rule in slanted)
    return [rule for rule in slanted if _distance(rule.weight, look.weight) == best]


def _distance(held: Range, asked: int) -> tuple[int, int]:
    low, high = held
    if low <= asked <= high:
        return 0, 0
    if 400 <= asked <= 500:
        if asked < low <= 500:
            return 1, low - asked
        return (2, asked - high) if high < asked else (3, low - asked)
    lighter = asked < 400
    if high < asked:
        return (1 if lighter else 2), asked - high
    return (2 if lighter else 1), low - asked


def _texts(page: Page, result: Cascade) -> dict[_Look, set[int]]:
    """The characters of each look, generated content included."""
    root = _Look((), 400, False)
    looks: dict[Element, _Look] = {}
    letters: dict[_Look, set[int]] = {}
    strings: dict[_Look, list[str]] = {}
    for element in page.elements:
        parent = element.getparent()
        above = looks.get(parent, root) if parent is not None else root
        won = result.winners.get((element, ""), {})
        look = looks[element] = _look(element, element.tag, above, won, result)
        if element.tail and parent is not None and parent not in result.hidden and parent.tag not in _SILENT:
            strings.setdefault(above, []).append(element.tail)
        if element in result.hidden or element.tag in _SILENT:
            continue
        if element.text:
            strings.setdefault(look, []).append(element.text)
        shown = _shown(element)
        if shown:
            strings.setdefault(look, []).append(shown)
        for pseudo in ("before", "after", "marker"):
            own = result.winners.get((element, pseudo))
            if own and "content" in own:
                content = resolve_variables(own["content"].value, element, result.winners, pseudo)
                drawn = generated(content, element)
                if drawn:
                    strings.setdefault(_look(element, "", look, own, result, pseudo), []).append(drawn)
    for look, texts in strings.items():
        found = {ord(letter) for letter in set("".join(text for text in texts if text.strip()))} - {9, 10, 13}
        if found:
            letters[look] = found
    return letters


def _shown(element: Element) -> str:
    """Text that controls draw from their attributes."""
    if element.tag == "input":
        kind = (element.get("type") or "text").lower()
        if kind in ("checkbox", "radio", "image", "file", "range", "color"):
            return ""
        return str(element.get("value") or element.get("placeholder") or ("Submit" if kind == "submit" else ""))
    if element.tag == "textarea":
        return str(element.get("placeholder") or "")
    return str(element.get("alt") or "") if element.tag == "img" and not element.get("src") else ""


def generated(content: str, element: Element) -> str:
    """The text of a ``content`` value: strings, attr(), marks; "" for none, normal and images."""
    return "".join(str(element.get(attribute) or "") if attribute else text for text, attribute in _parts(content))


@lru_cache(maxsize=1_024)
def _parts(content: str) -> tuple[tuple[str, str], ...]:
    """(text, "") or ("", name of the attribute that holds it)."""
    drawn: list[tuple[str, str]] = []
    for token in tinycss2.parse_component_value_list(content[:2_000]):
        if token.type == "literal" and token.value == "/":
            break  # what follows is for screen readers
        if token.type == "string":
            drawn.append((str(token.value), ""))
        elif token.type == "function" and token.lower_name == "attr":
            drawn += [("", inner.value.lower()) for inner in token.arguments if inner.type == "ident"][:1]
        elif token.type == "function" and token.lower_name in ("counter", "counters"):
            drawn.append(("1", ""))
        elif token.type == "ident" and token.lower_value in ("open-quote", "close-quote"):
            drawn.append(("“", ""))
    return tuple(drawn)


def _look(
    element: Element, tag: str, above: _Look, won: Mapping[str, Won], result: Cascade, pseudo: str = ""
) -> _Look:
    """The look of an element: its own declarations, else the browser's sheet, else its parent's."""
    names, weight, italic = above.families, above.weight, above.italic
    if tag in _BOLD_TAGS:
        weight = 700
    if tag in _ITALIC_TAGS:
        italic = True
    if tag in _MONOSPACE_TAGS:
        names = ("monospace",)
    if tag in _CONTROLS or tag == "textarea":
        names, weight, italic = names if tag == "textarea" else ("arial",), 400, False
    for name in ("font-family", "font-weight", "font-style"):
        if name not in won:
            continue
        value = resolve_variables(won[name].value, element, result.winners, pseudo).strip()
        lower = value.lower()
        if lower in ("inherit", "unset"):
            names = above.families if name == "font-family" else names
            weight = above.weight if name == "font-weight" else weight
            italic = above.italic if name == "font-style" else italic
            continue
        if not value or lower in ("revert", "revert-layer", "initial"):
            continue
        short = _shorthand(value)
        if name == "font-family":
            names = families(short[0] if short else value)
        elif name == "font-weight":
            weight = _bolder(short[1] if short else lower, above.weight)
        else:
            italic = (short[2] if short else lower).startswith(("italic", "oblique"))
    return _Look(names, weight, italic)


def _bolder(word: str, above: int) -> int:
    if word == "bolder":
        return 400 if above < 350 else 700 if above < 550 else 900
    if word == "lighter":
        return 100 if above < 550 else 400 if above < 750 else 700
    value = weight(word)
    return above if value is None else value


_SHORTHAND = re.compile(
    r"(?P<before>(?:[a-z0-9%-]+\s+)*?)(?P<size>[\d.]+(?:[a-z]+|%)|(?:calc|clamp|min|max|var)\(.*?\)|(?:xx?|xxx)-(?:small|large)|small(?:er)?|medium|large(?:r)?)"
    r"(?:\s*/\s*[\w.%()-]+)?\s+(?P<families>[^\d].*)",
    re.IGNORECASE | re.DOTALL,
)


def _shorthand(value: str) -> tuple[str, str, str] | None:
    """Family, weight and style of a ``font`` shorthand, None when the value is a longhand's."""
    if " " not in value or not (found := _SHORTHAND.fullmatch(value[:1_000])):
        return None
    before = found["before"].lower().split()
    weight = next((word for word in before if word in ("bold", "bolder", "lighter") or word.isdigit()), "400")
    style = next((word for word in before if word in ("italic", "oblique")), "normal")
    return found["families"], weight, style
