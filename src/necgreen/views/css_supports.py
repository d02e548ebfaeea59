"""Does an @supports condition hold in Chrome. Optimistic: it has all that a page asks about, but for what is known to
be another engine's. Not seen: a property or a selector that no browser has.
"""

import re
from collections.abc import Sequence

import tinycss2

from necgreen.views.css_values import Token, words

MAX_TEXT = 5_000  # characters of one condition
_MAX_DEPTH = 20
# The prefixes of other engines, and two properties of Safari's own.
_FOREIGN = re.compile(r":*-(?:(?:moz|ms|o|khtml|apple)-|webkit-(?:touch-callout|overflow-scrolling)\b)", re.IGNORECASE)


def supports(condition: str) -> bool:
    """The verdict on a whole condition."""
    return _holds(words(tinycss2.parse_component_value_list(condition[:MAX_TEXT])), 0)


def _holds(tokens: Sequence[Token], depth: int) -> bool:
    """``not X``, ``X and Y and …`` or ``X or Y or …``."""
    negated = bool(tokens) and _word(tokens[0]) == "not"
    parts = [_part(token, depth) for token in tokens if token.type in ("() block", "function")]
    return negated != (any(parts) if any(_word(token) == "or" for token in tokens) else all(parts))


def _part(token: Token, depth: int) -> bool:
    inner = words(token.content if token.type == "() block" else token.arguments)
    if token.type == "() block" and inner and (inner[0].type in ("() block", "function") or _word(inner[0]) == "not"):
        return depth >= _MAX_DEPTH or _holds(inner, depth + 1)
    return not _FOREIGN.match("".join(str(one.value) for one in inner[:3] if one.type in ("ident", "literal")))


def _word(token: Token) -> str:
    return str(token.lower_value) if token.type == "ident" else ""
