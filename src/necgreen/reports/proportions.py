"""How much of the pages each party is: the share of each family, and bars on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from necgreen import words
from necgreen.model import Audit, PartyFigures
from necgreen.reports import behind, charts

CUT = 4  # a site this many times heavier than its heaviest service has its bar cut
ROOM = 2  # what a cut bar still measures, in heaviest services
FAMILIES = ("site", "own", "following", "functional", "expected", "public", "unclassified")


@dataclass(frozen=True, slots=True)
class Family:
    """What services of a kind are for, and their share. ``services`` is empty for the site itself."""

    css: str
    name: str
    services: str
    requests: str
    weight: str


@dataclass(frozen=True, slots=True)
class Bar:
    css: str
    name: str
    use: str
    drawing: Markup
    weight: str
    requests: str
    grams: str  # "" when not estimated


def family(party: PartyFigures) -> str:
    """The group and the colour of a party: what it is to the site, else what it is for."""
    if behind.is_site(party):
        return "site"
    if not behind.is_third(party):
        return "own"
    return party.service.kind if party.service.kind in FAMILIES[2:] else FAMILIES[-1]


def strips(parties: Sequence[PartyFigures], lang: str) -> tuple[tuple[str, Markup], ...]:
    """One bar of the families in bytes, one in requests; each says its shares by ear."""
    return _strip("bytes", [(family(one), one.transfer_bytes) for one in parties], lang), _strip(
        "requests", [(family(one), one.requests) for one in parties], lang
    )


def _strip(key: str, counted: Sequence[tuple[str, int]], lang: str) -> tuple[str, Markup]:
    total = sum(value for _, value in counted)
    parts = [(code, sum(value for held, value in counted if held == code)) for code in FAMILIES]
    name = words.phrase(f"parties.strip-{key}", lang)
    told = ", ".join(
        f"{behind.coded('family', code, lang)} {words.share(value / total, lang)}" for code, value in parts if value
    )
    title = name + words.phrase("page.colon", lang) + told
    return name, charts.shares([(f"f-{code}", value) for code, value in parts], title)


def families(parties: Sequence[PartyFigures], lang: str) -> tuple[Family, ...]:
    """The legend of the strips: what each family is for, how many services, which share."""
    requests = sum(party.requests for party in parties)
    weight = sum(party.transfer_bytes for party in parties)
    rows = []
    for code in FAMILIES:
        held = [party for party in parties if family(party) == code]
        if held:
            asked, sent = sum(party.requests for party in held), sum(party.transfer_bytes for party in held)
            rows.append(Family(
                css=f"f-{code}",
                name=behind.coded("family", code, lang),
                services="" if code == "site" else words.number(len({party.service for party in held}), lang),
                requests=words.share(asked / requests, lang) if requests else "–",
                weight=words.share(sent / weight, lang) if weight else "–",
            ))  # fmt: skip
    return tuple(rows)


def bars(audit: Audit, lang: str) -> tuple[tuple[Bar, ...], str]:
    """The site, then what was asked on the pages measured, on one scale; and a word when the site's bar is cut."""
    sites = [party for party in audit.parties if behind.is_site(party)]
    met = [party for party in audit.parties if not behind.is_site(party) and party.requests]
    own = sum(party.transfer_bytes for party in sites)
    heaviest = max((party.transfer_bytes for party in met), default=0)
    scale = ROOM * heaviest if heaviest and own > CUT * heaviest else max(own, heaviest)
    cut = words.phrase("parties.cut", lang, times=words.number(own / scale, lang, 1)) if own > scale else ""
    held = [_bar("site", words.phrase("parties.site", lang), "", sites, scale, lang)] if sites else []
    held += [_bar(family(party), behind.name(party), _used(party, lang), [party], scale, lang) for party in met]
    return tuple(held), cut


def _used(party: PartyFigures, lang: str) -> str:
    """What it is for, and what it is to the site when it is not simply a third party."""
    use = behind.use(party, lang)
    return use if party.party == "third" else f"{use}, {behind.standing(party, lang)}"


def _bar(css: str, name: str, use: str, held: Sequence[PartyFigures], scale: int, lang: str) -> Bar:
    weight = sum(party.transfer_bytes for party in held)
    grams = [party.gco2e for party in held if party.gco2e is not None]
    least = any(party.unknown_sizes for party in held)
    return Bar(
        css=f"f-{css}",
        name=name,
        use=use,
        drawing=charts.bar(f"f-{css}", weight, scale),
        weight=behind.least(words.size(weight, lang), least),
        requests=words.phrase("parties.requests", lang, count=sum(party.requests for party in held)),
        grams=behind.least(words.grams(sum(grams), lang), least) if len(grams) == len(held) else "",
    )
