"""Selectors → elements, on a page at rest: nothing hovered, focused, visited or typed.

cssselect reads the selectors; the matching is ours, from right to left with memory, because XPath is quadratic on
deep or wide pages. Three answers: True, False, and None when the state of the page decides (``:has``, ``:valid``).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from cssselect import parser as css

from necgreen.views.css_rules import split_list
from necgreen.views.documents import Document, Element, elements

MAX_STEPS = 700_000  # comparisons in one document; beyond, every answer is None
MAX_PARSED = 20_000  # selectors read for one document; those that name absent classes are free
MAX_SELECTOR = 2_000  # characters

# What no page at rest is.
_NEVER = frozenset(
    [
        "hover", "focus", "focus-visible", "focus-within", "active", "visited", "target", "target-within",
        "fullscreen", "modal", "popover-open", "autofill", "-webkit-autofill", "playing", "seeking", "stalled",
        "buffering", "user-valid", "user-invalid", "host", "host-context", "current", "past", "future",
        "picture-in-picture", "-webkit-full-screen", "has-slotted", "state",
    ]
)
_ALWAYS = frozenset({"defined", "scope"})
_GENERATED = frozenset({"before", "after", "marker", "first-letter", "first-line"})
_NAMES = re.compile(r"([.#])((?:[\w-]|[^\x00-\x7f])+)")
_FOREIGN = re.compile(r":-(?:moz|ms|o|khtml)-")


class Page:
    """The elements of a document, indexed; and what was already compared."""

    def __init__(self, document: Document) -> None:
        self.elements: list[Element] = list(elements(document.tree))
        self.root = document.tree
        self.steps = self.parsed = 0
        self.classes: dict[Element, frozenset[str]] = {}
        self.by_class: dict[str, list[Element]] = defaultdict(list)
        self.by_id: dict[str, list[Element]] = defaultdict(list)
        self.by_tag: dict[str, list[Element]] = defaultdict(list)
        self._memory: dict[tuple[int, Element], bool | None] = {}
        self._places: dict[tuple[Element, str], dict[Element, tuple[int, int]]] = {}
        self._series: dict[int, tuple[int, int]] = {}
        self._kept: list[object] = []  # parsed selectors whose id() is a key of the memory
        for element in self.elements:
            self.by_tag[element.tag].append(element)
            if names := element.get("class"):
                self.classes[element] = frozenset(names.split())
                for name in self.classes[element]:
                    self.by_class[name].append(element)
            if identity := element.get("id"):
                self.by_id[identity].append(element)

    def may_match(self, selector: str) -> bool:
        """Quick refusal: a class or id outside brackets that the page does not have."""
        if "(" in selector or "[" in selector or "\\" in selector:
            selector = re.sub(r"\([^()]*\)|\[[^\]]*\]", "", selector)
            if "(" in selector or "\\" in selector:
                return True
        known = {".": self.by_class, "#": self.by_id}
        return all(name in known[kind] for kind, name in _NAMES.findall(selector))

    def match(self, selectors: str) -> list[tuple[str, tuple[int, int, int], list[tuple[Element, bool]]]] | None:
        """For each selector of a list that matches: pseudo-element ("" = the element), specificity, and the elements
        with whether the match is sure. None when the list cannot be read."""
        if _FOREIGN.search(selectors):
            return []  # one selector of another engine voids the whole rule
        found = []
        for text in dict.fromkeys(split_list(selectors)):
            text = text.strip()
            if not text or not self.may_match(text):
                continue
            self.parsed += 1
            if len(text) > MAX_SELECTOR or self.parsed > MAX_PARSED or self.steps > MAX_STEPS:
                return None
            try:
                parsed = css.parse(text)
            except (css.SelectorError, RecursionError, ValueError, AttributeError):
                # our parser lacks some functions and flags; of the rest, Chrome drops the whole rule too
                return None if re.search(r"[(\[|\\]", text) else []
            for selector in parsed:
                pseudo = selector.pseudo_element
                if pseudo is not None and pseudo not in _GENERATED:
                    continue
                matched = self._all(selector.parsed_tree)
                if matched:
                    found.append((pseudo or "", selector.specificity(), matched))
        return found

    def _all(self, tree: object) -> list[tuple[Element, bool]]:
        self._kept.append(tree)
        matched = []
        for element in self._candidates(tree):
            try:
                answer = self._one(tree, element)
            except RecursionError:
                answer = None
            if answer is not False:
                matched.append((element, answer is True))
        return matched

    def _candidates(self, tree: object) -> Sequence[Element]:
        """The elements that have the id, class or tag the selector ends with."""
        node = tree.subselector if isinstance(tree, css.CombinedSelector) else tree
        best: Sequence[Element] = self.elements
        while node is not None:
            match node:
                case css.Hash():
                    return self.by_id.get(node.id, ())
                case css.Class():
                    named = self.by_class.get(node.class_name, ())
                    best = named if len(named) < len(best) else best
                case css.Element():
                    if node.element and len(self.by_tag.get(node.element.lower(), ())) < len(best):
                        best = self.by_tag.get(node.element.lower(), ())
                    break
            node = getattr(node, "selector", None)
        return best

    def _one(self, node: object, element: Element) -> bool | None:
        self.steps += 1
        if self.steps > MAX_STEPS:
            return None
        match node:
            case css.Element():
                return not node.element or node.element.lower() == element.tag
            case css.Class():
                return node.class_name in self.classes.get(element, ()) and self._one(node.selector, element)
            case css.Hash():
                return bool(element.get("id") == node.id) and self._one(node.selector, element)
            case css.CombinedSelector():
                key = (id(node), element)
                if key not in self._memory:
                    self._memory[key] = _and(
                        self._one(node.subselector, element),
                        lambda: self._related(node.selector, node.combinator, element),
                    )
                return self._memory[key]
            case css.Attrib():
                return _and(self._one(node.selector, element), lambda: _attribute(node, element))
            case css.Negation():
                inner = self._one(node.subselector, element)
                return _and(self._one(node.selector, element), lambda: None if inner is None else not inner)
            case css.Matching() | css.SpecificityAdjustment():
                return _and(self._one(node.selector, element), lambda: self._any(node.selector_list, element))
            case css.Pseudo():
                return _and(self._one(node.selector, element), lambda: self._pseudo(node.ident.lower(), element))
            case css.Function():
                return _and(self._one(node.selector, element), lambda: self._function(node, element))
        return None

    def _any(self, options: Iterable[object], element: Element) -> bool | None:
        answer: bool | None = False
        for option in options:
            one = self._one(option, element)
            if one is True:
                return True
            answer = None if one is None else answer
        return answer

    def _related(self, selector: object, combinator: str, element: Element) -> bool | None:
        match combinator:
            case ">":
                parent = element.getparent()
                return parent is not None and self._one(selector, parent)
            case "+":
                sibling = element.getprevious()
                return sibling is not None and self._one(selector, sibling)
            case " ":
                return self._first(selector, element.iterancestors())
            case "~":
                return self._first(selector, element.itersiblings("*", preceding=True))
        return None

    def _first(self, selector: object, others: Iterable[Element]) -> bool | None:
        answer: bool | None = False
        for other in others:
            one = self._one(selector, other)
            if one is True or self.steps > MAX_STEPS:
                return one
            answer = None if one is None else answer
        return answer

    def _pseudo(self, name: str, element: Element) -> bool | None:
        if name in _NEVER or name in _ALWAYS:
            return name in _ALWAYS
        match name:
            case "root":
                return element is self.root
            case "link" | "any-link" | "-webkit-any-link":
                return element.tag in ("a", "area") and element.get("href") is not None
            case "first-child":
                return self._place(element, "*")[0] == 1
            case "last-child":
                return self._place(element, "*")[1] == 1
            case "only-child":
                return self._place(element, "*") == (1, 1)
            case "first-of-type":
                return self._place(element, element.tag)[0] == 1
            case "last-of-type":
                return self._place(element, element.tag)[1] == 1
            case "only-of-type":
                return self._place(element, element.tag) == (1, 1)
            case "empty":
                return len(element) == 0 and not element.text
            case "checked":
                return element.get("checked" if element.tag == "input" else "selected") is not None
            case "disabled" | "enabled":
                control = element.tag in ("input", "button", "select", "textarea", "option", "optgroup", "fieldset")
                return control and (element.get("disabled") is not None) == (name == "disabled")
            case "open":
                return element.tag in ("details", "dialog") and element.get("open") is not None
            case "required" | "optional":
                field = element.tag in ("input", "select", "textarea")
                return field and (element.get("required") is not None) == (name == "required")
        return None

    def _function(self, node: css.Function, element: Element) -> bool | None:
        name = node.name.lower()
        if name in ("host", "host-context", "state", "part", "slotted", "cue"):
            return False
        try:
            if name == "lang":
                wanted = str(node.arguments[0].value).lower()
                tongue = next((e.get("lang") for e in (element, *element.iterancestors()) if e.get("lang")), "").lower()
                return bool(tongue == wanted or tongue.startswith(wanted + "-"))
            if name == "dir":
                return None
            step, offset = self._series.get(id(node)) or self._series.setdefault(
                id(node), css.parse_series(node.arguments)
            )
        except (ValueError, IndexError, AttributeError, TypeError):
            return None
        match name:
            case "nth-child":
                place = self._place(element, "*")[0]
            case "nth-last-child":
                place = self._place(element, "*")[1]
            case "nth-of-type":
                place = self._place(element, element.tag)[0]
            case "nth-last-of-type":
                place = self._place(element, element.tag)[1]
            case _:
                return None
        if step == 0:
            return place == offset
        return (place - offset) % step == 0 and (place - offset) // step >= 0

    def _place(self, element: Element, tag: str) -> tuple[int, int]:
        """Rank among its siblings of this tag, from the first and from the last; the root is alone."""
        parent = element.getparent()
        if parent is None:
            return 1, 1
        key = (parent, tag)
        if key not in self._places:
            siblings = list(parent.iterchildren(tag))
            total = len(siblings)
            self._places[key] = {one: (place + 1, total - place) for place, one in enumerate(siblings)}
            self.steps += total
        return self._places[key].get(element, (1, 1))


def _and(first: bool | None, then: object) -> bool | None:
    """Lazy: the second question is asked only when the first is not False."""
    if first is False:
        return False
    second = then()  # type: ignore[operator]
    if second is False:
        return False
    return None if first is None or second is None else True


def _attribute(node: css.Attrib, element: Element) -> bool | None:
    value = element.get(node.attrib.lower())
    if value is None:
        return False
    if node.operator == "exists":
        return True
    wanted = str(node.value.value) if node.value else ""
    match node.operator:
        case "=":
            return bool(value == wanted)
        case "~=":
            return bool(wanted) and wanted in value.split()
        case "|=":
            return bool(value == wanted or value.startswith(wanted + "-"))
        case "^=":
            return bool(wanted and value.startswith(wanted))
        case "$=":
            return bool(wanted and value.endswith(wanted))
        case "*=":
            return bool(wanted and wanted in value)
        case "!=":
            return bool(value != wanted)
    return None
