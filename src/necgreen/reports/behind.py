"""One party in words: what it is to the site, when it was asked, who brought it, who answers for it.

Codes that nobody worded (an audit of another version) are shown as they are; names come from sites and are made safe.
"""

from collections.abc import Iterable

from necgreen import words
from necgreen.model import Audit, PartyFigures
from necgreen.words.labels import PHRASES, table
from necgreen.words.parties import Told
from necgreen.words.typography import NO_BREAK

SITE = "site"  # category of the site's own files
OWN = ("first", "sister")  # parties that are no third party
NAME = 60  # characters of one name
CHECKED = "necgreen"  # the set whose rows we checked one by one


def is_site(party: PartyFigures) -> bool:
    """The site's own files, not a tool installed beside them."""
    return party.party == "first" and party.service.category == SITE


def is_third(party: PartyFigures) -> bool:
    """Somebody else, under their own name or under one of the site."""
    return party.party not in OWN


def is_unknown(party: PartyFigures) -> bool:
    """A host that no set knows: its name is all that is known."""
    return is_third(party) and not party.service.known_by


def coded(section: str, code: str, lang: str) -> str:
    """The word of a code of a party: ``section`` of ``report.toml``."""
    return table(PHRASES, lang)[section].get(code) or short(code)


def name(party: PartyFigures) -> str:
    return short(party.service.name)


def short(text: str) -> str:
    """A name that comes from a site or from a set, on one line and of a bearable length."""
    return words.middle(words.plain(text), NAME)


def use(party: PartyFigures, lang: str) -> str:
    """What the service is for."""
    if is_site(party):
        return coded("standing", SITE, lang)
    return short(words.category(party.service.category, lang))


def standing(party: PartyFigures, lang: str) -> str:
    return coded("standing", SITE if is_site(party) else party.party, lang)


def moments(party: PartyFigures, audit: Audit, lang: str) -> tuple[str, ...]:
    """When it was asked, in the order of a visit. « Seulement » is said when the page was also seen without answer."""
    if party.moments == ("accepted",) and any(page.state == "untouched" for page in audit.pages):
        return (words.phrase("parties.only-accepted", lang),)
    return tuple(coded("moment", moment, lang) for moment in party.moments)


def brought(party: PartyFigures, lang: str) -> tuple[str, ...]:
    """Who asked for it: the site, or other services."""
    return tuple(short(one) if one else words.phrase("parties.by-page", lang) for one in party.brought_by)


def operator(party: PartyFigures, lang: str) -> str:
    """Who answers for it; for a tool of the site, that it is installed there."""
    if party.service.operator:
        return short(party.service.operator)
    return words.phrase("parties.installed" if party.party == "first" else "parties.operator-unknown", lang)


def country(code: str, lang: str) -> str:
    """The name of a country, or « pays à confirmer »."""
    return short(words.country(code or None, lang))


def owned(party: PartyFigures) -> bool:
    """Whether its owner is known to be somebody else than its operator."""
    return bool(party.service.owner) and party.service.owner != party.service.operator


def listed(names: Iterable[str], most: int, lang: str) -> str:
    """« a, b, c + 4 »."""
    held = [short(one) for one in names]
    told = ", ".join(held[:most])
    more = len(held) - most
    return words.phrase("parties.others", lang, names=Told(told), count=more) if more > 0 else told


def least(text: str, bound: bool) -> str:
    """A number, or the least that it can be."""
    return f"≥{NO_BREAK}{text}" if bound else text
