"""Results with their evidence: by check, then by page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from necgreen import words
from necgreen.model import Audit, Confidence, Finding, Outcome, PageFigures, Result, SiteResult
from necgreen.reports.addresses import Place, place
from necgreen.reports.breakdown import ecoindex, titles

ORDER = ("failed", "cantTell", "untested", "passed", "inapplicable")
GAPS = 10  # shown per page
INFORMATIVE = "informative"


@dataclass(frozen=True, slots=True)
class Depth:
    """How much is shown: pieces of evidence per sentence (by check, by page), pages, sentences per check, services."""

    by_check: int = 10
    by_page: int = 10
    pages: int = 60
    sentences: int = 10
    services: int = 25


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, how many pages it is true of, its worst evidence and how much more there is.

    ``page`` and ``title`` name the page when there is only one and the place does not say it already.
    """

    text: str
    pages: int = 0
    evidence: tuple[Place, ...] = ()
    more: int = 0
    page: str = ""
    title: str = ""
    unsure: bool = False  # probable, among sentences that are observed


@dataclass(frozen=True, slots=True)
class CheckBlock:
    id: str
    title: str
    status: str
    status_code: str
    extent: str
    reason: str
    card: words.Words
    who: str
    said: tuple[Said, ...]
    more: int


@dataclass(frozen=True, slots=True)
class PillarBlock:
    id: str
    name: str
    checks: tuple[CheckBlock, ...]


@dataclass(frozen=True, slots=True)
class PageFound:
    """What one check says of one page."""

    check: str
    title: str
    status: str
    status_code: str
    said: tuple[Said, ...]
    more: int


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One page of the annex."""

    id: str
    title: str
    place: Place
    arrived: Place | None
    facts: tuple[str, ...]
    gaps: tuple[str, ...]
    more_gaps: int
    judged: bool
    found: tuple[PageFound, ...]


@dataclass(slots=True)
class Gathered:
    """One sentence over the pages, while it is counted."""

    gain: int = 0
    sure: bool = False
    beside: bool = False  # its result is observed
    pages: set[str] = field(default_factory=set)
    evidence: dict[str, int] = field(default_factory=dict)  # what it is -> on how many pages


def by_pillar(audit: Audit, depth: Depth, lang: str) -> tuple[PillarBlock, ...]:
    """All checks, worst first, in the order of the pillars; those outside the grid last."""
    results: dict[str, list[Result]] = {}
    for result in audit.results:
        results.setdefault(result.check, []).append(result)
    told = dict(audit.evidence)
    blocks = []
    for pillar in (*(pillar.id for pillar in audit.pillars), ""):
        inside = sorted((r for r in audit.site_results if r.pillar == pillar), key=lambda r: ORDER.index(r.outcome))
        if inside:
            checks = tuple(_check(site, results.get(site.check, ()), told, audit, depth, lang) for site in inside)
            name = pillar or INFORMATIVE
            blocks.append(PillarBlock(name, words.label("pillar", name, lang), checks))
    return tuple(blocks)


def _check(
    site: SiteResult, results: Iterable[Result], told: Mapping[str, str], audit: Audit, depth: Depth, lang: str
) -> CheckBlock:
    card = words.card(site.check, lang)
    said, more = _gather(site.check, results, told, audit, depth, lang)
    extent = ""
    if site.outcome == "failed" and any(result.page for result in results):
        extent = words.phrase("results.failed-on", lang, count=site.pages_failed, pages=len(audit.pages))
    return CheckBlock(
        id=site.check,
        title=card.title,
        status=words.status(site.outcome, site.reason, site.confidence, lang),
        status_code=words.status_code(site.outcome, site.reason, site.confidence),
        extent=extent,
        reason=words.reason(site.reason, lang) if site.reason else "",
        card=card,
        who=words.label("who", card.who, lang),
        said=said,
        more=more,
    )


def _gather(
    check: str, results: Iterable[Result], told: Mapping[str, str], audit: Audit, depth: Depth, lang: str
) -> tuple[tuple[Said, ...], int]:
    """The same sentence on several pages is said once; so is the same evidence. Greatest gain first."""
    names = titles(audit)
    groups: dict[str, Gathered] = {}
    for result in results:
        for finding in result.findings:
            group = groups.setdefault(words.sentence(check, finding, lang), Gathered())
            group.gain = max(group.gain, finding.gain_bytes or 0)
            group.sure |= finding.confidence is Confidence.HIGH
            group.beside |= result.outcome is Outcome.FAILED and result.confidence is Confidence.HIGH
            group.pages |= {result.page} - {""}
            for what in dict.fromkeys(_named(finding, told)):
                group.evidence[what] = group.evidence.get(what, 0) + 1
    ranked = sorted(groups.items(), key=lambda item: (-item[1].gain, -len(item[1].pages)))
    said = []
    for text, group in ranked[: depth.sentences]:
        # Stable: among evidence seen on as many pages, the order of the check stays, worst first.
        worst = sorted(group.evidence, key=lambda what: -group.evidence[what])
        places = tuple(place(what, audit.site) for what in worst[: depth.by_check])
        only = next(iter(group.pages)) if len(group.pages) == 1 else ""
        said.append(Said(text, len(group.pages), places, len(worst) - len(places), only, names.get(only, ""),
                         group.beside and not group.sure))  # fmt: skip
    return tuple(said), len(ranked) - len(said)


def by_page(audit: Audit, depth: Depth, lang: str) -> tuple[PageBlock, ...]:
    """The annex: the first pages, in the order of the visit."""
    results: dict[str, list[Result]] = {}
    for result in audit.results:
        results.setdefault(result.page, []).append(result)
    told = dict(audit.evidence)
    shown = audit.pages[: depth.pages]
    names = titles(audit)
    return tuple(
        _page(page, names[page.id], results.get(page.id, ()), told, audit.site, depth, lang) for page in shown
    )


def _page(
    page: PageFigures,
    name: str,
    results: Iterable[Result],
    told: Mapping[str, str],
    home: str,
    depth: Depth,
    lang: str,
) -> PageBlock:
    ordered = sorted(results, key=lambda result: ORDER.index(result.outcome))
    found = []
    for result in ordered:
        if result.findings:
            findings = sorted(result.findings, key=lambda finding: -(finding.gain_bytes or 0))
            shown = findings[: depth.sentences]
            observed = result.outcome is Outcome.FAILED and result.confidence is Confidence.HIGH
            said = tuple(_said(result.check, finding, told, home, depth.by_page, lang, observed) for finding in shown)
            code = words.status_code(result.outcome, result.reason, result.confidence)
            title, status = words.card(result.check, lang).title, words.label("status", code, lang)
            found.append(PageFound(result.check, title, status, code, said, len(findings) - len(said)))
    arrived = place(page.final_url, home) if page.final_url and page.final_url != page.url else None
    return PageBlock(
        id=page.id,
        title=name,
        place=place(page.url, home),
        arrived=arrived,
        facts=tuple(_facts(page, lang)),
        gaps=tuple(words.gap(kind, place(about, home).text, lang) for kind, about in page.gaps[:GAPS]),
        more_gaps=max(len(page.gaps) - GAPS, 0),
        judged=bool(ordered),
        found=tuple(found),
    )


def _said(
    check: str, finding: Finding, told: Mapping[str, str], home: str, most: int, lang: str, observed: bool
) -> Said:
    named_evidence = tuple(dict.fromkeys(_named(finding, told)))
    places = tuple(place(what, home) for what in named_evidence[:most])
    unsure = observed and finding.confidence is Confidence.LOW
    return Said(words.sentence(check, finding, lang), 1, places, len(named_evidence) - len(places), unsure=unsure)


def _named(finding: Finding, told: Mapping[str, str]) -> Iterable[str]:
    return (told.get(locator) or locator for locator in finding.evidence)


def _facts(page: PageFigures, lang: str) -> Iterable[str]:
    least = page.bound.value == "at_least"
    weight = words.size(page.transfer_bytes, lang)
    headers = words.phrase("results.headers", lang, size=page.header_bytes)
    yield (words.phrase("figures.at-least", lang, value=weight) if least else weight) + f" ({headers})"
    yield f"{words.number(page.requests, lang)} {words.phrase('figures.requests-short', lang).lower()}"
    if page.dom_nodes is not None:
        yield f"{words.number(page.dom_nodes, lang)} {words.phrase('figures.dom-short', lang).lower()}"
    if page.ecoindex:
        yield f"EcoIndex {ecoindex(page)}"
    if page.footprint:
        yield words.grams(page.footprint.value, lang)
    if page.status:
        yield words.phrase("results.status-code", lang, status=str(page.status))
    yield words.label("state", page.state, lang)
    if page.warm:
        yield words.phrase("results.warm", lang)
    if page.unknown_sizes:
        yield words.phrase("figures.unknown-sizes", lang, count=page.unknown_sizes).rstrip(".")
