"""CSS lengths → pixels, for media queries and image sizes. The initial font size is 16 px."""

from collections.abc import Sequence
from typing import Any

import tinycss2

Viewport = tuple[int, int]
DESKTOP: Viewport = (1920, 1080)

Token = Any  # tinycss2 has no types

_MAX_DEPTH = 20  # nested brackets of an expression
_PIXELS = {
    "px": 1.0, "em": 16.0, "rem": 16.0, "ex": 8.0, "rex": 8.0, "ch": 8.0, "rch": 8.0, "ic": 16.0, "ric": 16.0,
    "lh": 19.2, "rlh": 19.2, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "pt": 96 / 72, "pc": 16.0,
}  # fmt: skip


def words(tokens: Sequence[Token]) -> list[Token]:
    """Tokens without spaces and comments."""
    return [token for token in tokens if token.type not in ("whitespace", "comment")]


def length(text: str, viewport: Viewport = DESKTOP) -> float | None:
    """One length or calc() in pixels; None when it is not one."""
    tokens = words(tinycss2.parse_component_value_list(text))
    return pixels(tokens[0], viewport) if len(tokens) == 1 else None


def pixels(token: Token, viewport: Viewport, depth: int = 0) -> float | None:
    """A length token or math function in pixels; a plain number stands for itself (0, or a factor of calc())."""
    if depth > _MAX_DEPTH:
        return None
    if token.type == "number":
        return float(token.value)
    if token.type == "dimension":
        return _dimension(float(token.value), token.lower_unit, viewport)
    if token.type == "() block":
        return _sum(words(token.content), viewport, depth + 1)
    if token.type == "function":
        return _function(token, viewport, depth + 1)
    return None


def _dimension(value: float, unit: str, viewport: Viewport) -> float | None:
    if unit in _PIXELS:
        return value * _PIXELS[unit]
    unit = unit[1:] if unit[:1] in ("s", "l", "d") and unit[1:2] == "v" else unit  # svw, lvh, dvw…
    width, height = viewport
    sides = {"vw": width, "vi": width, "vh": height, "vb": height, "vmin": min(viewport), "vmax": max(viewport)}
    return value * sides[unit] / 100 if unit in sides else None


def _function(token: Token, viewport: Viewport, depth: int) -> float | None:
    arguments: list[list[Token]] = [[]]
    for inner in words(token.arguments):
        if inner.type == "literal" and inner.value == ",":
            arguments.append([])
        else:
            arguments[-1].append(inner)
    values = [_sum(argument, viewport, depth) for argument in arguments]
    known = [value for value in values if value is not None]
    if len(known) != len(values):
        return None
    match token.lower_name:
        case "calc" | "-webkit-calc" if len(known) == 1:
            return known[0]
        case "min":
            return min(known)
        case "max":
            return max(known)
        case "clamp" if len(known) == 3:
            return max(known[0], min(known[1], known[2]))
    return None


def _sum(tokens: Sequence[Token], viewport: Viewport, depth: int) -> float | None:
    """a * b + c / d, evaluated in that order of precedence."""
    total, sign = 0.0, 1.0
    product: float | None = None
    operator = ""
    for token in tokens:
        if token.type == "literal" and token.value in ("+", "-", "*", "/"):
            if product is None or operator:
                return None
            if token.value in ("+", "-"):
                total, sign, product = total + sign * product, 1.0 if token.value == "+" else -1.0, None
            else:
                operator = token.value
            continue
        value = pixels(token, viewport, depth)
        if value is None or (product is not None and not operator) or (operator == "/" and value == 0):
            return None
        if product is None:
            product = value
        else:
            product = product * value if operator == "*" else product / value
            operator = ""
    return None if product is None or operator else total + sign * product
