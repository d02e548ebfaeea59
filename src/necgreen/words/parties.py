"""Third parties in words: what a service is for, the country of an organisation, who is behind a finding."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from necgreen.words.figures import number, singular, size
from necgreen.words.typography import middle, plain, typeset

LONGEST = 120  # characters of one name


class Told(str):
    """A text of ours, already safe and typeset."""

    __slots__ = ()


@cache
def table(lang: str) -> Mapping[str, Mapping[str, str]]:
    """``parties.toml`` in one language, typeset: section → code → text."""
    raw = tomllib.loads((files(__package__) / "parties.toml").read_text(encoding="utf-8"))[lang]
    return {section: {code: typeset(text, lang) for code, text in codes.items()} for section, codes in raw.items()}


def category(code: Any, lang: str) -> str:
    """What a service is for; a category of another set is shown as it is."""
    held = table(lang)["category"]
    return held.get(str(code)) or middle(plain(str(code)), LONGEST) if code else held["unknown"]


def country(code: Any, lang: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2); « pays à confirmer » when it is not known."""
    held = table(lang)
    known = held["country"].get(str(code)) or middle(plain(str(code)), LONGEST)
    return known if code else held["identity"]["country-unknown"]


def identity(values: Mapping[str, Any], lang: str) -> Told:
    """What stands between the brackets of a finding: how much was asked, of whom, brought by whom, what instead."""
    held = table(lang)["identity"]
    text = {key: middle(plain(str(value)), LONGEST) for key, value in values.items() if value}
    count, weight = (value if isinstance(value, int | float) else None for value in map(values.get, ("count", "bytes")))
    count = count or 0
    told = held[f"{'requests' if weight is None else 'weight'}.{'one' if singular(count, lang) else 'other'}"]
    told = told.replace("{count}", number(count, lang))
    pieces = [told if weight is None else told.replace("{bytes:bytes}", size(weight, lang))]
    if values.get("party") == "first" and "operator" not in text:
        pieces.append(held["installed"])
    elif operator := text.get("operator"):
        where = country(values.get("country"), lang)
        pieces.append(held["operator"].replace("{country}", where).replace("{operator}", operator))
    else:
        pieces.append(held["operator-unknown"])
    if owner := text.get("owner"):
        where = country(values.get("owner_country"), lang)
        pieces.append(held["owner"].replace("{country}", where).replace("{owner}", owner))
    pieces += [held[key].replace(f"{{{key}}}", text[key]) for key in ("by", "instead") if key in text]
    return Told(typeset(" ; " if lang == "fr" else "; ", lang).join(pieces))
