"""Which declaration wins on each element: a cascade of the few properties that can make a request."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from necgreen.views.css_matching import Page
from necgreen.views.css_rules import FONT_PROPERTIES, IMAGE_PROPERTIES, Declaration, Rule, declarations
from necgreen.views.documents import Element

MAX_WINNERS = 1_000_000  # (element, property) pairs kept

_VAR = re.compile(r"var\(\s*(--[^\s,()]+)", re.IGNORECASE)
_ADDRESS = re.compile(r"url\(|image-set\(|src\(", re.IGNORECASE)
_HIDDEN_TAGS = frozenset(
    [
        "head", "script", "style", "template", "title", "meta", "link", "base", "datalist", "param",
        "area", "rp", "source", "track", "noembed", "noframes",
    ]
)
_IMAGES = frozenset(IMAGE_PROPERTIES.values())
_UNLAYERED = 1_000_000


@dataclass(frozen=True, slots=True)
class Won:
    """The value of one property: who says it, and whether it surely applies."""

    rank: tuple[int, int, int, tuple[int, int, int], int]
    value: str
    source: str  # URL of the style sheet, "" = the document
    sure: bool


@dataclass(slots=True)
class Cascade:
    """Winners by (element, pseudo-element), then property.

    ``loose``: rules with an address whose selector could not be read.
    """

    winners: dict[tuple[Element, str], dict[str, Won]] = field(default_factory=dict)
    loose: dict[tuple[str, str], None] = field(default_factory=dict)  # (value, source), in order
    hidden: set[Element] = field(default_factory=set)  # not rendered: display none, itself or an ancestor
    whole: bool = True  # false: a limit was reached or a selector could not be read


def cascade(page: Page, sheets: Sequence[tuple[str, Sequence[Rule]]], layers: Sequence[str]) -> Cascade:
    """Apply (source, rules) in order, then style attributes."""
    result = Cascade()
    inline = [(element, declarations(element.get("style"))) for element in page.elements if element.get("style")]
    needed = _needed(sheets, inline)
    order = {name: place for place, name in enumerate(dict.fromkeys(layers))}
    count = position = 0
    for source, rules in sheets:
        for rule in rules:
            position += 1
            kept = _last(one for one in rule.declarations if not one.name.startswith("--") or one.name in needed)
            if not kept or count > MAX_WINNERS:
                continue
            matched = page.match(rule.selector)
            if matched is None:
                result.whole = False
                result.loose |= {(one.value, source): None for one in kept if one.name in IMAGE_PROPERTIES}
                continue
            layer = _UNLAYERED if rule.layer is None else order.get(rule.layer, 0)
            for pseudo, specificity, found in matched:
                for element, sure in found:
                    count += len(kept)
                    place = (layer, 0, specificity, position)
                    _apply(result, (element, pseudo), kept, source, place, sure and rule.sure)
    for element, own in inline:
        _apply(result, (element, ""), _last(own), "", (_UNLAYERED, 1, (0, 0, 0), 0), True)
    result.whole = result.whole and count <= MAX_WINNERS
    _hide(page, result)
    return result


def _last(own: Iterable[Declaration]) -> list[Declaration]:
    """What remains of one block: the last declaration of each name, the important ones first."""
    kept: dict[str, Declaration] = {}
    for one in own:
        old = kept.get(one.name)
        if old is None or one.important or not old.important:
            kept.pop(one.name, None)
            kept[one.name] = one
    return list(kept.values())


def _needed(
    sheets: Iterable[tuple[str, Sequence[Rule]]], inline: Iterable[tuple[Element, Sequence[Declaration]]]
) -> set[str]:
    """The variables that a property of ours reads, directly or not."""
    spoken = [one for _, rules in sheets for rule in rules for one in rule.declarations if "var(" in one.value.lower()]
    spoken += [one for _, own in inline for one in own if "var(" in one.value.lower()]
    reads: dict[str, set[str]] = {}
    todo: set[str] = set()
    for one in spoken:
        names = set(_VAR.findall(one.value))
        if one.name.startswith("--"):
            reads.setdefault(one.name, set()).update(names)
        else:
            todo |= names
    needed: set[str] = set()
    while todo:
        name = todo.pop()
        needed.add(name)
        todo |= reads.get(name, set()) - needed
    return needed


def _apply(
    result: Cascade,
    key: tuple[Element, str],
    own: Iterable[Declaration],
    source: str,
    place: tuple[int, int, tuple[int, int, int], int],
    sure: bool,
) -> None:
    """Let each declaration win over what it outranks. A rule that may not apply displaces no sure one: both count."""
    won = result.winners.setdefault(key, {})
    layer, inline, specificity, position = place
    for one in own:
        # importance turns the order of layers round
        rank = (int(one.important), -layer if one.important else layer, inline, specificity, position)
        for name in _longhands(one.name):
            new, old = Won(rank, one.value, source, sure), won.get(name)
            above = old is None or rank >= old.rank
            if above and (sure or old is None or not old.sure):
                won[name] = new
                continue
            doubtful = new if above else old
            if sure and not above and old is not None and not old.sure:
                won[name] = new
            if doubtful is not None and not doubtful.sure and name in _IMAGES:
                result.loose[doubtful.value, doubtful.source] = None


def _longhands(name: str) -> tuple[str, ...]:
    if name == "font":
        return "font-family", "font-weight", "font-style"
    return (IMAGE_PROPERTIES.get(name, name),)


def _hide(page: Page, result: Cascade) -> None:
    """Elements that are not rendered. Document order: a parent is judged before its children."""
    for element in page.elements:
        parent = element.getparent()
        if parent is not None and (parent in result.hidden or _covered(element, parent)):
            result.hidden.add(element)
            continue
        won = result.winners.get((element, ""), {}).get("display")
        if won is not None and won.sure:
            value = resolve_variables(won.value, element, result.winners).strip().lower()
            if value == "none":
                result.hidden.add(element)
                continue
            if value not in ("", "revert", "revert-layer"):
                continue
        hidden = element.get("hidden") is not None or element.tag in _HIDDEN_TAGS
        closed = element.tag == "dialog" and element.get("open") is None
        if hidden or closed or (element.tag == "input" and (element.get("type") or "").lower() == "hidden"):
            result.hidden.add(element)


def _covered(element: Element, parent: Element) -> bool:
    """The content of closed <details>, less the summary; what stands in <video> for browsers that have none."""
    if parent.tag == "details":
        return parent.get("open") is None and element.tag != "summary"
    return parent.tag in ("video", "audio")


def resolve_variables(
    value: str, element: Element, winners: Mapping[tuple[Element, str], Mapping[str, Won]], pseudo: str = ""
) -> str:
    """Replace var(--x[, fallback]) by what the element or its nearest ancestor says; "" when one has no value."""
    for _ in range(16):
        start = value.lower().find("var(")
        if start < 0 or len(value) > 20_000:
            return value if start < 0 else ""
        end = _closing(value, start + 4)
        name, comma, fallback = value[start + 4 : end].partition(",")
        found = _variable(name.strip(), element, winners, pseudo)
        if found is None and not comma:
            return ""
        value = value[:start] + (fallback.strip() if found is None else found) + value[end + 1 :]
    return ""


def _variable(
    name: str, element: Element, winners: Mapping[tuple[Element, str], Mapping[str, Won]], pseudo: str
) -> str | None:
    own = winners.get((element, pseudo), {}).get(name) if pseudo else None
    if own is not None:
        return own.value
    for one in (element, *element.iterancestors()):
        won = winners.get((one, ""), {}).get(name)
        if won is not None:
            return won.value
    return None


def _closing(text: str, start: int) -> int:
    depth = 1
    for place in range(start, len(text)):
        depth += (text[place] == "(") - (text[place] == ")")
        if not depth:
            return place
    return len(text)


__all__ = ["FONT_PROPERTIES", "Cascade", "Won", "cascade", "resolve_variables"]
