"""Spaces and apostrophes; and characters that would make a text lie about itself."""

import re

NARROW = "\u202f"  # narrow no-break space
NO_BREAK = "\u00a0"

# Order matters: the rules apply one after the other.
FRENCH = (
    (re.compile(r"[ \u00a0]+([;:!?])"), NARROW + r"\1"),
    (re.compile(r"«[ \u00a0]?"), "«" + NO_BREAK),
    (re.compile(r"[ \u00a0]?»"), NO_BREAK + "»"),
    (re.compile(r"(?<=\d) (?=\d{3}(?!\d))"), NARROW),
    (re.compile(r"(?<=[\d}]) (?=(?:%|[KMG]?o\b|octets?\b|g\b|s\b|px\b|€))"), NO_BREAK),
)
APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")

# C0 and C1 controls, line and paragraph separators, zero-width and bidirectional marks (Unicode UAX #9), tags, and
# lone surrogates, which no encoding can write: in a URL or a title they hide or reorder what is read.
MISLEADING = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)


def typeset(text: str, lang: str) -> str:
    """Our own words with the spaces and apostrophes of the language. Never give it a URL."""
    text = APOSTROPHE.sub("’", text)
    if lang == "fr":
        for pattern, wanted in FRENCH:
            text = pattern.sub(wanted, text)
    return text


def plain(text: str) -> str:
    """Text that comes from a site, each misleading character replaced by U+FFFD."""
    return MISLEADING.sub("\ufffd", text)


def middle(text: str, most: int) -> str:
    """``text`` cut in its middle when it has more than ``most`` characters."""
    if len(text) <= most:
        return text
    head = most * 3 // 5
    return f"{text[:head]}…{text[head + 1 - most :]}"
