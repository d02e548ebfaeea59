"""One party of the audit as a row of the table: what it is for, who answers for it, when it was asked, what it cost."""

from dataclasses import dataclass

from necgreen import words
from necgreen.model import Audit, PartyFigures
from necgreen.reports import behind
from necgreen.reports.addresses import clickable
from necgreen.reports.proportions import family
from necgreen.words.parties import Told

NAMES = 5  # cookies, services or other choices named in a cell


@dataclass(frozen=True, slots=True)
class Country:
    """Where an organisation is. ``href`` leads to the source; ``note``: the day it was checked, or that it was not."""

    name: str
    href: str
    note: str


@dataclass(frozen=True, slots=True)
class Row:
    """One service. An empty text has nothing to say."""

    css: str
    name: str
    use: str
    known_by: str
    standing: str
    operator: str
    country: Country | None
    owner: str
    owner_country: Country | None
    moments: tuple[str, ...]
    brought: str
    requests: str
    weight: str
    grams: str
    cookies: str
    instead: str


def row(party: PartyFigures, audit: Audit, lang: str) -> Row:
    """The row of one party."""
    service = party.service
    least = bool(party.unknown_sizes)
    owned = behind.owned(party)
    where = bool(service.operator or service.country)
    return Row(
        css=f"f-{family(party)}",
        name=behind.name(party),
        use=behind.use(party, lang),
        known_by=_known_by(service.known_by, lang),
        standing="" if party.party == "third" else behind.standing(party, lang),
        operator=behind.operator(party, lang),
        country=_country(service.country, service.country_source, service.checked_on, lang) if where else None,
        owner=_owner(party, lang),
        owner_country=_country(service.owner_country, service.owner_source, "", lang) if owned else None,
        moments=behind.moments(party, audit, lang),
        brought=_naming("brought", behind.brought(party, lang), lang),
        requests=words.number(party.requests, lang),
        weight=behind.least(words.size(party.transfer_bytes, lang), least),
        grams=behind.least(words.rough(party.gco2e, lang), least) if party.gco2e is not None else "–",
        cookies=_naming("cookies", party.cookies, lang),
        instead=_naming("instead", service.alternatives, lang),
    )


def _owner(party: PartyFigures, lang: str) -> str:
    """The owner that is somebody else; that nobody confirmed one, where we name the operator ourselves."""
    service = party.service
    if behind.owned(party):
        return words.phrase("parties.owner", lang, owner=behind.short(service.owner))
    unknown = service.known_by == behind.CHECKED and service.operator and not service.owner_country
    return words.phrase("parties.owner-unknown", lang) if unknown else ""


def _known_by(code: str, lang: str) -> str:
    """Said of a set whose rows we did not check ourselves."""
    if code in ("", behind.CHECKED):
        return ""
    return words.phrase("parties.told-by", lang, source=behind.coded("known-by", code, lang))


def _naming(key: str, names: tuple[str, ...], lang: str) -> str:
    return words.phrase(f"parties.{key}", lang, names=Told(behind.listed(names, NAMES, lang))) if names else ""


def _country(code: str, source: str, checked: str, lang: str) -> Country:
    name = behind.country(code, lang)
    if not code:
        return Country(name, "", "")
    if not source:
        return Country(name, "", words.phrase("parties.to-confirm", lang))
    if not clickable(source):
        return Country(name, "", words.phrase("parties.told-by", lang, source=behind.short(source)))
    day = words.phrase("parties.checked", lang, date=words.date(checked, lang)) if checked else ""
    return Country(name, source, day)
