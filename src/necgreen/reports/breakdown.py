"""The weight of the pages, by type and side by side, as rows of a table with their bar."""

import re
from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup

from necgreen import words
from necgreen.model import Audit, Bound, PageFigures
from necgreen.reports import charts
from necgreen.reports.addresses import Place, place
from necgreen.reports.summary import judged

LONGEST = 80  # characters of a title
ENDING = re.compile(r"(.+) ([|–—·•-] .+)")


@dataclass(frozen=True, slots=True)
class TypeRow:
    css: str
    name: str
    weight: str
    share: str
    requests: str


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page in the table of pages. Empty cells say « non mesuré »."""

    id: str
    title: str
    place: Place
    bar: Markup
    weight: str
    requests: str
    dom: str
    ecoindex: str
    footprint: str


def types(audit: Audit, lang: str) -> tuple[Markup, tuple[TypeRow, ...]]:
    """The mean page by type: one stacked bar and its rows, heaviest first."""
    pages = judged(audit)
    weights: dict[str, int] = {}
    requests: dict[str, int] = {}
    for page in pages:
        for name, size in page.by_type:
            weights[name] = weights.get(name, 0) + size
        for name, count in page.requests_by_type:
            requests[name] = requests.get(name, 0) + count
    total = sum(weights.values())
    if not total:
        return Markup(""), ()
    ordered = sorted((item for item in weights.items() if item[1]), key=lambda item: (-item[1], item[0]))
    rows = tuple(
        TypeRow(
            css=f"t-{number}",
            name=words.label("type", name, lang),
            weight=words.size(size / len(pages), lang),
            share=words.share(size / total, lang),
            requests=words.number(requests[name] / len(pages), lang, 1) if name in requests else "–",
        )
        for number, (name, size) in enumerate(ordered)
    )
    told = ", ".join(f"{row.name} {row.share}" for row in rows)
    title = words.phrase("figures.types-desc", lang) + words.phrase("page.colon", lang) + told
    return charts.strip([(f"t-{n}", size) for n, (_, size) in enumerate(ordered)], total, title, 40), rows


def side_by_side(audit: Audit, most: int, lang: str) -> tuple[PageRow, ...]:
    """The ``most`` heaviest pages, heaviest first, on one scale."""
    pages = sorted(audit.pages, key=lambda page: -page.transfer_bytes)
    greatest = max((page.transfer_bytes for page in pages), default=0)
    names = titles(audit)
    return tuple(_row(page, names[page.id], greatest, audit.site, lang) for page in pages[:most])


def titles(audit: Audit) -> dict[str, str]:
    """The name of each page, by id, without the ending that they share (« Accueil | Le Forum »)."""
    whole = {page.id: _named(page, audit.site) for page in audit.pages}
    cut = {page: ENDING.fullmatch(title) for page, title in whole.items()}
    endings = Counter(found[2] for found in cut.values() if found)
    return {
        page: words.middle(found[1] if (found := cut[page]) and endings[found[2]] > 2 else title, LONGEST)
        for page, title in whole.items()
    }


def _named(page: PageFigures, home: str) -> str:
    """The title of a page, or its address when it has none."""
    title = " ".join(words.plain(page.title.replace("\n", " ").replace("\t", " ")).split())
    return title or place(page.final_url or page.url, home).text


def _row(page: PageFigures, title: str, greatest: int, home: str, lang: str) -> PageRow:
    least = page.bound is Bound.AT_LEAST
    bar = charts.strip([("own", page.first_party_bytes), ("third", page.third_party_bytes)], greatest, height=12)
    return PageRow(
        id=page.id,
        title=title,
        place=place(page.final_url or page.url, home),
        bar=bar,
        weight=_least(words.size(page.transfer_bytes, lang), least),
        requests=_least(words.number(page.requests, lang), least),
        dom=_least(words.number(page.dom_nodes, lang), least) if page.dom_nodes is not None else "–",
        ecoindex=ecoindex(page),
        footprint=_least(words.rough(page.footprint.value, lang), least) if page.footprint else "–",
    )


def ecoindex(page: PageFigures) -> str:
    """Score and letter of a page; « ≤ » when the true score can only be lower."""
    index = page.ecoindex
    if index is None:
        return "–"
    most = "≤\u00a0" if index.bound is Bound.AT_MOST else ""
    return f"{most}{index.score}\u00a0{index.grade}"


def _least(text: str, least: bool) -> str:
    return f"≥\u00a0{text}" if least else text
