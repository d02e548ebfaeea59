"""Who else is on the pages: a few sentences, the share of each, bars on one scale, then a row per service."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from necgreen import words
from necgreen.model import Audit, Bound, PartyFigures
from necgreen.reports import behind, proportions, services
from necgreen.words.parties import Told

BARS = 13  # the site and twelve services
COUNTRIES = 8  # named in the sentence
ASKED = 10  # unknown hosts named under the table


@dataclass(frozen=True, slots=True)
class Section:
    """All that the template shows. ``alone``: the one sentence of a site where nobody else was seen; then nothing else
    is said. ``bound``: why the numbers are least values. ``ask``: the hosts that no set knows."""

    alone: str
    told: tuple[str, ...] = ()
    bound: str = ""
    strips: tuple[tuple[str, Markup], ...] = ()
    families: tuple[proportions.Family, ...] = ()
    bars: tuple[proportions.Bar, ...] = ()
    more_bars: int = 0
    cut: str = ""
    rows: tuple[services.Row, ...] = ()
    more: str = ""
    ask: str = ""


def section(audit: Audit, most: int, lang: str) -> Section | None:
    """The section, its table cut after ``most`` services; None when the audit says nothing of parties: an older one, or
    one of a visit that saw nothing."""
    if not audit.parties:
        return None
    others = [party for party in audit.parties if not behind.is_site(party)]
    if not others:
        return Section(_alone(audit, lang))
    bars, cut = proportions.bars(audit, lang)
    return Section(
        alone="",
        told=tuple(told for told in (_seen(others, lang), _unknown(others, lang), _before(audit, lang)) if told),
        bound=_bound(audit, lang),
        strips=proportions.strips(audit.parties, lang),
        families=proportions.families(audit.parties, lang),
        bars=bars[:BARS],
        more_bars=max(len(bars) - BARS, 0),
        cut=cut,
        rows=tuple(services.row(party, audit, lang) for party in others[:most]),
        more=_more(others[most:], lang),
        ask=_ask(_hosts(others), lang),
    )


def _alone(audit: Audit, lang: str) -> str:
    """Glad only when nothing that the pages asked can have been missed."""
    if not audit.pages or any(page.bound is Bound.AT_LEAST or page.gaps for page in audit.pages):
        return words.phrase(f"parties.alone-{'static' if audit.visit.engine == 'static' else 'partial'}", lang)
    return words.phrase("parties.alone", lang, count=len(audit.pages))


def _seen(others: Sequence[PartyFigures], lang: str) -> str:
    """How many services, of how many organisations, in which countries."""
    third = [party for party in others if behind.is_third(party)]
    known = {party.service for party in third if not behind.is_unknown(party)}
    if not known:
        return "" if third else words.phrase("parties.no-third", lang)
    orphans = sum(not service.operator for service in known)
    without = words.phrase("parties.orphans", lang, count=orphans) if orphans else ""
    told = words.phrase("parties.services", lang, count=len(known), orphans=Told(without))
    homes: dict[str, str] = {}
    for service in known:
        if service.operator:
            homes[service.operator] = max(homes.get(service.operator, ""), service.country)
    if not homes:
        return told
    countries = Told(_countries(homes.values(), lang))
    return f"{told} {words.phrase('parties.companies', lang, count=len(homes), countries=countries)}"


def _countries(codes: Iterable[str], lang: str) -> str:
    """The countries of the organisations, most met first, and how many organisations have none that is known."""
    met = Counter(codes)
    stateless = met.pop("", 0)
    named = {code: behind.country(code, lang) for code in met}
    ordered = sorted(met, key=lambda code: (-met[code], code))
    names = ", ".join(f"{named[code]} ({words.number(met[code], lang)})" for code in ordered[:COUNTRIES])
    names += " …" if len(ordered) > COUNTRIES else ""
    told = words.phrase("parties.countries", lang, count=len(met), names=Told(names)) if met else ""
    return told + (words.phrase("parties.stateless", lang, count=stateless) if stateless else "")


def _hosts(parties: Iterable[PartyFigures]) -> tuple[str, ...]:
    """The hosts that no set knows, the heaviest first."""
    return tuple(dict.fromkeys(host for party in parties if behind.is_unknown(party) for host in party.hosts))


def _unknown(others: Sequence[PartyFigures], lang: str) -> str:
    count = len(_hosts(others))
    known = any(behind.is_third(party) and not behind.is_unknown(party) for party in others)
    return words.phrase(f"parties.{'and' if known else 'only'}-unknown", lang, count=count) if count else ""


def _before(audit: Audit, lang: str) -> str:
    """The share of third parties in the requests and bytes of the pages measured; "" when there is none at all."""
    third = [party for party in audit.parties if behind.is_third(party)]
    asked, total = (sum(party.requests for party in held) for held in (third, audit.parties))
    sent, whole = (sum(party.transfer_bytes for party in held) for held in (third, audit.parties))
    if not third or not total:
        return ""
    key = "before" if all(page.state == "untouched" for page in audit.pages) else "on-pages"
    if not asked:
        return words.phrase(f"parties.{key}-none", lang)
    told = {"requests": words.share(asked / total, lang), "bytes": words.share(sent / whole if whole else None, lang)}
    if not whole or any(party.unknown_sizes for party in audit.parties if behind.is_site(party)):
        key += "-requests"  # beside a site of unknown size, a share of bytes says nothing
    strange = sum(party.requests for party in third if behind.is_unknown(party))
    unknown = words.phrase("parties.unknown-share", lang, share=words.share(strange / total, lang)) if strange else ""
    return " ".join(filter(None, (words.phrase(f"parties.{key}", lang, **told), unknown)))


def _bound(audit: Audit, lang: str) -> str:
    least = any(page.bound is Bound.AT_LEAST for page in audit.pages)
    if least and audit.visit.engine == "static":
        return words.phrase("parties.static", lang)
    unknown = any(party.unknown_sizes for party in audit.parties)
    return words.phrase("parties.partial", lang) if least or unknown else ""


def _more(rest: Sequence[PartyFigures], lang: str) -> str:
    """What the table leaves out, the unknown hosts among it counted apart."""
    if not rest:
        return ""
    told = words.phrase("parties.more", lang, count=len(rest))
    strange = len(_hosts(rest))
    return words.phrase("parties.more-unknown", lang, count=strange, services=Told(told)) if strange else told


def _ask(hosts: Sequence[str], lang: str) -> str:
    if not hosts:
        return ""
    return words.phrase("parties.ask", lang, count=len(hosts), names=Told(behind.listed(hosts, ASKED, lang)))
