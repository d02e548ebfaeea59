"""Findings and cards of checks, in words."""

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from necgreen import checks
from necgreen.model import Finding
from necgreen.words import figures, parties
from necgreen.words.typography import middle, plain, typeset

LONGEST = 300  # characters of a value inside a sentence; the values themselves stay whole in audit.json
FORMATS = {
    "bytes": figures.size,
    "number": figures.number,
    "share": figures.share,
    "seconds": figures.duration,
}
NAMED = {"category": parties.category, "country": parties.country}


@dataclass(frozen=True, slots=True)
class Words:
    """What a reader is told of a check. ``who`` and ``effort`` are codes, worded by ``label``."""

    title: str
    why: str
    fix: str
    effect: str
    limits: str
    who: str
    effort: str
    legal: bool
    criteria: tuple[str, ...]


class Filler(string.Formatter):
    """Fills ``{name}`` and ``{name:kind}``; a value that is missing or ``None`` is said unknown.

    ``{identity}`` is made of several values: see ``parties.identity``.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return parties.identity(kwargs, self.lang) if key == "identity" else kwargs.get(str(key))

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return self.get_value(field_name, args, kwargs), field_name  # no attribute, no index

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec in NAMED:
            return NAMED[format_spec](value, self.lang)
        if value is None:
            return figures.UNKNOWN[self.lang]
        if isinstance(value, parties.Told):
            return value
        if isinstance(value, str):
            return middle(plain(value), LONGEST)
        return FORMATS.get(format_spec, figures.number)(value, self.lang)


def fill(text: str, values: Mapping[str, Any], lang: str) -> str:
    """``text`` with its placeholders filled."""
    return Filler(lang).vformat(text, (), values)


def choose(table: Mapping[str, Any], code: str, values: Mapping[str, Any], lang: str) -> str | None:
    """The sentence of ``code`` in the number of the value ``count``; None when the table has none."""
    count = values.get("count")
    one = not isinstance(count, int | float) or figures.singular(count, lang)
    wanted = ("one", "other") if one else ("other", "one")
    found = next((table[key] for form in wanted if (key := f"{code}.{form}") in table), None)
    return found if found is None else str(found)


def card(check_id: str, lang: str) -> Words:
    """The card of a check; of a check we do not know (a stored audit of another version), its id alone."""
    return _card(check_id, lang)


def sentence(check_id: str, finding: Finding, lang: str) -> str:
    """One finding as a sentence; its code when no card words it."""
    values = dict(finding.values)
    text = choose(_findings(check_id, lang), finding.code, values, lang)
    return plain(finding.code) if text is None else fill(text, values, lang)


@cache
def _raw(check_id: str) -> Mapping[str, Any]:
    try:
        return checks.card(check_id)
    except (KeyError, OSError):
        return {}


@cache
def _findings(check_id: str, lang: str) -> Mapping[str, str]:
    return {key: typeset(text, lang) for key, text in _raw(check_id).get(lang, {}).get("findings", {}).items()}


@cache
def _card(check_id: str, lang: str) -> Words:
    raw = _raw(check_id)
    told = raw.get(lang, {})
    return Words(
        title=typeset(told.get("title", plain(check_id)), lang),
        why=typeset(told.get("why", ""), lang),
        fix=typeset(told.get("fix", ""), lang),
        effect=typeset(told.get("effect", ""), lang),
        limits=typeset(told.get("limits", ""), lang),
        who=raw.get("who", ""),
        effort=raw.get("effort", ""),
        legal=bool(raw.get("legal", False)),
        criteria=tuple(raw.get("criteria", ())),
    )
