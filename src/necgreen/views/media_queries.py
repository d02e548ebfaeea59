"""Does a media query hold on the desktop we speak for: a screen, light scheme, mouse, 1 device pixel per CSS pixel.

Media Queries Level 4 logic: what is unknown is neither true nor false, and an unknown query does not match.
"""

from collections.abc import Sequence
from functools import lru_cache

import tinycss2

from necgreen.views.css_values import DESKTOP, Token, Viewport, pixels, words

MAX_TEXT = 5_000  # characters of one media list
_MAX_DEPTH = 20

# What Chrome answers on this desktop (features with words).
_WORDS = {
    "any-hover": "hover", "any-pointer": "fine", "color-gamut": "srgb", "display-mode": "browser",
    "dynamic-range": "standard", "forced-colors": "none", "hover": "hover", "inverted-colors": "none",
    "overflow-block": "scroll", "overflow-inline": "scroll", "pointer": "fine", "prefers-color-scheme": "light",
    "prefers-contrast": "no-preference", "prefers-reduced-data": "no-preference",
    "prefers-reduced-motion": "no-preference", "prefers-reduced-transparency": "no-preference", "scan": "",
    "scripting": "enabled", "update": "fast", "video-dynamic-range": "standard",
}  # fmt: skip
_NO = frozenset({"none", "no-preference", ""})  # values that are false when the feature stands alone
_NUMBERS = {"color": 8.0, "color-index": 0.0, "monochrome": 0.0, "grid": 0.0}
_DENSITY = {"dppx": 1.0, "x": 1.0, "dpi": 1 / 96, "dpcm": 2.54 / 96}
_COMPARE = {"<", ">", "=", "<=", ">="}


@lru_cache(maxsize=2_048)
def matches(query: str, viewport: Viewport = DESKTOP) -> bool:
    """True when one of the queries of the list holds; the empty list holds."""
    if len(query) > MAX_TEXT:
        return False
    return matches_tokens(tinycss2.parse_component_value_list(query), viewport)


def matches_tokens(tokens: Sequence[Token], viewport: Viewport = DESKTOP) -> bool:
    """`matches`, for a prelude that is already tokenized."""
    queries: list[list[Token]] = [[]]
    for token in words(tokens):
        if token.type == "literal" and token.value == ",":
            queries.append([])
        else:
            queries[-1].append(token)
    if queries == [[]]:
        return True
    return any(_query(query, viewport) is True for query in queries)


def _ident(token: Token) -> str:
    return str(token.lower_value) if token.type == "ident" else ""


def _query(tokens: list[Token], viewport: Viewport) -> bool | None:
    """``not screen and (…)``, or a bare condition."""
    if not tokens:
        return None
    modifier = _ident(tokens[0])
    at = 1 if modifier in ("not", "only") and len(tokens) > 1 and tokens[1].type == "ident" else 0
    kind = _ident(tokens[at])
    if not kind or (at == 0 and kind in ("not", "only")):
        return _condition(tokens, viewport, 0)
    if kind in ("and", "or", "not", "only", "layer"):
        return None
    value: bool | None = kind in ("all", "screen")
    rest = tokens[at + 1 :]
    if rest:
        if _ident(rest[0]) != "and":
            return None
        value = _both(value, _condition(rest[1:], viewport, 0))
    return _not(value) if at and modifier == "not" else value


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _both(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _condition(tokens: list[Token], viewport: Viewport, depth: int) -> bool | None:
    """``not X``, ``X and Y and …`` or ``X or Y or …``."""
    if not tokens or depth > _MAX_DEPTH:
        return None
    value: bool | None = None
    joint = ""
    negated = False
    first = True
    for token in tokens:
        word = _ident(token)
        if word == "not" and not negated:
            negated = True
        elif word in ("and", "or"):
            if first or joint not in ("", word):
                return None
            joint = word
        else:
            one = _in_brackets(token, viewport, depth)
            one = _not(one) if negated else one
            negated = False
            if first:
                value = one
            elif joint == "or":
                value = _not(_both(_not(value), _not(one)))
            else:
                value = _both(value, one)
            first = False
    return value


def _in_brackets(token: Token, viewport: Viewport, depth: int) -> bool | None:
    if token.type != "() block":
        return None
    inner = words(token.content)
    if not inner:
        return None
    if inner[0].type == "() block" or _ident(inner[0]) == "not":
        return _condition(inner, viewport, depth + 1)
    return _feature(inner, viewport)


def _feature(tokens: list[Token], viewport: Viewport) -> bool | None:
    """One feature: ``(hover)``, ``(min-width: 600px)``, ``(400px <= width < 70em)``."""
    name = _ident(tokens[0])
    if len(tokens) == 1:
        return _alone(name, viewport)
    if name and tokens[1].type == "literal" and tokens[1].value == ":":
        return _plain(name, tokens[2:], viewport)
    return _range(tokens, viewport)


def _alone(name: str, viewport: Viewport) -> bool | None:
    if name in _WORDS:
        return _WORDS[name] not in _NO
    if name == "orientation":
        return True
    number = _number(name, viewport)
    return None if number is None else number != 0


def _number(name: str, viewport: Viewport) -> float | None:
    """What the desktop answers to a numeric feature."""
    width, height = viewport
    match name:
        case "width" | "device-width":
            return float(width)
        case "height" | "device-height":
            return float(height)
        case "aspect-ratio" | "device-aspect-ratio":
            return width / height if height else None
        case "resolution" | "-webkit-device-pixel-ratio":
            return 1.0
    return _NUMBERS.get(name)


def _value(tokens: list[Token], viewport: Viewport) -> float | None:
    """A length in pixels, a density, a ratio or a number."""
    if len(tokens) == 3 and tokens[1].type == "literal" and tokens[1].value == "/":
        over, under = (token.value if token.type == "number" else None for token in (tokens[0], tokens[2]))
        return over / under if over is not None and under else None
    if len(tokens) != 1:
        return None
    if tokens[0].type == "dimension" and tokens[0].lower_unit in _DENSITY:
        return float(tokens[0].value) * _DENSITY[tokens[0].lower_unit]
    return pixels(tokens[0], viewport)


def _plain(name: str, tokens: list[Token], viewport: Viewport) -> bool | None:
    if name in _WORDS:
        return _ident(tokens[0]) == _WORDS[name] if len(tokens) == 1 else None
    if name == "orientation":
        width, height = viewport
        return _ident(tokens[0]) == ("landscape" if width > height else "portrait") if len(tokens) == 1 else None
    for prefix, sign in (("min-", ">="), ("max-", "<="), ("-webkit-min-", ">="), ("-webkit-max-", "<=")):
        if name.startswith(prefix):
            bare = name.removeprefix(prefix)
            bare = "-webkit-" + bare if prefix.startswith("-webkit-") else bare
            return _compare(_number(bare, viewport), sign, _value(tokens, viewport))
    return _compare(_number(name, viewport), "=", _value(tokens, viewport))


def _range(tokens: list[Token], viewport: Viewport) -> bool | None:
    sides: list[list[Token]] = [[]]
    signs: list[str] = []
    for token in tokens:
        sign = str(token.value) if token.type == "literal" else ""
        if sign == "=" and signs and not sides[-1] and signs[-1] in ("<", ">"):
            signs[-1] += "="
        elif sign in _COMPARE:
            signs.append(sign)
            sides.append([])
        else:
            sides[-1].append(token)
    if not 1 <= len(signs) <= 2:
        return None
    named = [_ident(side[0]) if len(side) == 1 else "" for side in sides]
    if sum(map(bool, named)) != 1 or (len(signs) == 2 and not named[1]):
        return None
    pairs = zip(named, sides, strict=True)
    numbers = [_number(name, viewport) if name else _value(side, viewport) for name, side in pairs]
    result: bool | None = True
    for place, sign in enumerate(signs):
        result = _both(result, _compare(numbers[place], sign, numbers[place + 1]))
    return result


def _compare(one: float | None, sign: str, other: float | None) -> bool | None:
    if one is None or other is None:
        return None
    match sign:
        case "<=":
            return one <= other
        case ">=":
            return one >= other
        case "<":
            return one < other
        case ">":
            return one > other
    return abs(one - other) < 1e-6
