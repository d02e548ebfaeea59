"""What an audit tells of a visit besides its judgements: the figures of each page, the facts of the visit, the method.

Bytes become grams and an EcoIndex here, with the models of ``footprint``; nothing is judged.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from necgreen import __version__, runner
from necgreen.collection import bundle
from necgreen.footprint import ecoindex, estimate_bytes
from necgreen.model import (
    Bound,
    EcoIndex,
    Method,
    Moment,
    Need,
    Page,
    PageFigures,
    PartyFigures,
    Result,
    State,
    Visit,
    VisitFacts,
)
from necgreen.reference import Reference
from necgreen.views import documents, inventory, sizes, states

MODEL = "swdm4"


def loads(visit: Visit) -> tuple[tuple[Page, ...], tuple[Page, ...]]:
    """The pages whose figures are told, and the second visits of the browser engine; its states of consent apart."""
    if visit.engine != "browser":
        return visit.pages, ()
    untouched = [page for page in visit.pages if page.state is State.UNTOUCHED and not page.step]
    return tuple(page for page in untouched if not page.warm), tuple(page for page in untouched if page.warm)


def day(visit: Visit) -> date:
    """The day of the visit: data is judged fresh or not against it."""
    return date.fromisoformat(visit.started_at[:10])


def method(reference: Reference, grid: str, with_ecoindex: bool) -> Method:
    """What makes two audits comparable."""
    dates = tuple((card.name, card.retrieved.isoformat()) for card in reference.cards())
    return Method(__version__, reference.hash, grid, MODEL, with_ecoindex, dates)


def facts(visit: Visit) -> VisitFacts:
    """The visit, as a report names it."""
    hosts = {entry.url.split("/")[2] for page in visit.pages for entry in page.entries if "://" in entry.url}
    return VisitFacts(
        hash=bundle.visit_hash(bundle.pack(visit)),
        started_at=visit.started_at,
        engine=visit.engine,
        engine_version=visit.engine_version,
        recorder=visit.recorder,
        profile=visit.profile,
        command=visit.command,
        parts=tuple((part.name, part.url) for part in visit.parts),
        pages=len(loads(visit)[0]),
        hosts=len(hosts),
        downloaded_bytes=visit.downloaded_bytes,
        warnings=visit.warnings,
        announced=visit.announced,
        waits=visit.waits,
    )


def figures(page: Page, visit: Visit, reference: Reference, with_ecoindex: bool) -> PageFigures:
    """Requests, bytes, elements, EcoIndex and grams of one page."""
    case = runner.PageCase(page, visit.pages, visit, reference)
    totals = sizes.totals(case)
    document = documents.document(case)
    dom = page.rendered.nodes_without_svg if page.rendered else document.element_count if document else None
    ran = Need.EXECUTED in page.collected
    main = next((entry for entry in page.entries if entry.url == page.final_url), None)
    return PageFigures(
        id=page.id,
        url=page.url,
        final_url=page.final_url,
        part=page.part,
        title=page.title,
        state=page.state.value,
        warm=page.warm,
        status=main.status if main else 0,
        requests=totals.requests,
        transfer_bytes=totals.transfer_bytes,
        body_bytes=totals.body_bytes,
        header_bytes=totals.header_bytes,
        unknown_sizes=totals.unknown_sizes,
        bound=totals.bound,
        by_type=tuple(totals.by_type.items()),
        requests_by_type=tuple(totals.requests_by_type.items()),
        first_party_bytes=totals.first_party_bytes,
        third_party_bytes=totals.third_party_bytes,
        dom_nodes=dom,
        ecoindex=_ecoindex(page, dom, totals, reference) if with_ecoindex else None,
        footprint=None if page.warm else estimate_bytes(totals.transfer_bytes, model=MODEL, reference=reference),
        gaps=tuple((gap.kind.value, gap.about) for gap in page.gaps),
        scripted=sum(1 for entry in page.entries if states.by_script(entry)) if ran else None,
        scrolled=sum(1 for entry in page.entries if entry.after is Moment.SCROLL) if ran else None,
    )


def parties(visit: Visit, reference: Reference) -> tuple[PartyFigures, ...]:
    """Every service of the visit, the site's own files included, the most bytes first. The grams of a service are its
    share of those of the pages: the model is proportional to bytes."""
    judged, _ = loads(visit)
    if not judged:
        return ()
    case = runner.PageCase(judged[0], visit.pages, visit, reference)
    cold = any(not page.warm for page in judged)
    return tuple(
        PartyFigures(
            service=row.service,
            party=row.party,
            hosts=tuple(sorted(row.hosts)),
            requests=row.requests,
            transfer_bytes=row.transfer_bytes,
            unknown_sizes=row.unknown_sizes,
            gco2e=estimate_bytes(row.cold_bytes, model=MODEL, reference=reference).value if cold else None,
            moments=inventory.ordered(row.moments),
            brought_by=tuple(sorted(row.brought_by)),
            pages=tuple(page.id for page in visit.pages if page.id in row.pages),
            cookies=tuple(sorted(row.cookies)),
        )
        for row in inventory.inventory(case, judged)
    )


def _ecoindex(page: Page, dom: int | None, totals: sizes.Totals, reference: Reference) -> EcoIndex | None:
    """Only of a cold page whose document was kept. Its inputs being lower bounds, the score is an upper one."""
    if dom is None or page.warm or Need.ENTRIES not in page.collected:
        return None
    found = ecoindex(dom, totals.requests, totals.transfer_bytes / 1000, reference=reference)
    rendered = page.scripted is False or Need.DOM in page.collected
    return found if rendered and totals.bound is Bound.EXACT else replace(found, bound=Bound.AT_MOST)


def evidence(results: Iterable[Result], visit: Visit) -> tuple[tuple[str, str], ...]:
    """What each locator of the findings points at: a URL, the name of a cookie, a host."""
    pages = {page.id: page for page in visit.pages}
    told = {}
    for result in results:
        for finding in result.findings:
            for locator in finding.evidence:
                told[locator] = _pointed(locator, pages)
    return tuple(sorted(told.items()))


def _pointed(locator: str, pages: dict[str, Page]) -> str:
    kind, _, rest = locator.partition("/")
    if kind != "page":
        return rest
    page_id, _, inner = rest.partition("/")
    what, _, name = inner.partition("/")
    page = pages.get(page_id)
    if page is not None and what == "entry" and name.isdigit() and int(name) < len(page.entries):
        return page.entries[int(name)].url
    return name or (page.final_url if page else "")
