"""Audit → one HTML file: no script, no request, readable on paper, by ear and on a phone."""

from bisect import bisect_left
from functools import cache, partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from necgreen import words
from necgreen.model import Audit, Cost
from necgreen.reports import breakdown, details, observed, parties, summary
from necgreen.reports.addresses import host_of, place
from necgreen.reports.details import Depth

LIMIT = 300_000  # bytes of the file
WARNINGS = 30  # shown
# From the fullest report to the barest: the first that fits is kept.
DEPTHS = (
    Depth(), Depth(10, 5), Depth(10, 3), Depth(10, 1), Depth(10, 0), Depth(5, 0, 40), Depth(2, 0, 30), Depth(1, 0, 15),
    Depth(0, 0, 5, 10, 15), Depth(0, 0, 1, 1, 5),
)  # fmt: skip


def html(audit: Audit, lang: str = "fr", cost: Cost | None = None) -> str:
    """The report. What does not fit under 300 kB is counted, and found in audit.csv, tiers.csv and audit.json.

    ``cost``: what this very run cost, told in one paragraph.
    """
    template = _environment().get_template("audit.html.j2")
    fixed = _fixed(audit, lang) | {"cost": _cost(cost, lang)}

    @cache
    def text(depth: Depth) -> str:
        return template.render(fixed | _deep(audit, depth, lang))

    def fits(depth: Depth) -> bool:
        return len(text(depth).encode()) < LIMIT

    found = 0 if fits(DEPTHS[0]) else bisect_left(DEPTHS, True, lo=1, hi=len(DEPTHS) - 1, key=fits)
    return text(DEPTHS[found])


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("necgreen.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _fixed(audit: Audit, lang: str) -> dict[str, Any]:
    """What every depth shows."""
    steps = summary.steps(audit, lang)
    bar, types = breakdown.types(audit, lang)
    overall = words.phrase("grade.label", lang)
    warnings = tuple(dict.fromkeys(audit.warnings))
    return {
        "lang": lang,
        "t": partial(_phrase, lang),
        "label": lambda kind, code: words.label(kind, code, lang),
        "audit": audit,
        "site": words.plain(host_of(audit.site)),
        "home": place(audit.site),
        "date": words.moment(audit.visit.started_at, lang),
        "overall": summary.grade(audit.overall, overall, lang),
        "verdict": summary.verdict(audit, lang),
        "legal": [step for step in steps if step.legal],
        "first": summary.first(steps),
        "steps": steps,
        "pillars": summary.pillars(audit, lang),
        "figures": summary.key_figures(audit, lang),
        "least": any(page.bound.value == "at_least" for page in audit.pages),
        "added": observed.added(audit, lang),
        "again": observed.again(audit, lang),
        "states": observed.tables(audit, lang),
        "type_bar": bar,
        "types": types,
        "facts": _facts(audit, lang),
        "method": _method(audit, lang),
        "dates": [(name, words.date(day, lang)) for name, day in audit.method.dates],
        "assumptions": next((page.footprint.trace[1:] for page in audit.pages if page.footprint), ()),
        "warnings": [words.plain(words.warning(code, lang)) for code in warnings[:WARNINGS]],
        "more_warnings": max(len(warnings) - WARNINGS, 0),
        "statuses": words.statuses(lang),
    }


def _deep(audit: Audit, depth: Depth, lang: str) -> dict[str, Any]:
    """What is cut when the file would be too big."""
    return {
        "others": parties.section(audit, depth.services, lang),
        "rows": breakdown.side_by_side(audit, depth.pages, lang),
        "blocks": details.by_pillar(audit, depth, lang),
        "annex": details.by_page(audit, depth, lang),
        "more_pages": max(len(audit.pages) - depth.pages, 0),
    }


def _facts(audit: Audit, lang: str) -> list[tuple[str, str]]:
    """The visit: (name, value)."""
    visit = audit.visit
    told = [
        ("date", words.moment(visit.started_at, lang)),
        ("command", words.plain(visit.command)),
        ("engine", f"{words.label('engine', visit.engine, lang)} ({words.plain(visit.engine_version)})"),
        ("recorder", words.plain(visit.recorder)),
        ("profile", words.label("profile", visit.profile, lang)),
        ("parts", ", ".join(f"{words.label('part', name, lang)} ({place(url).text})" for name, url in visit.parts)),
        ("pages", words.number(visit.pages, lang)),
        ("hosts", words.number(visit.hosts, lang)),
        ("downloaded", words.size(visit.downloaded_bytes, lang)),
        ("coverage", words.share(audit.overall.coverage, lang)),
        ("hash", visit.hash),
    ]
    return [(words.phrase(f"method.{key}", lang), value) for key, value in told if value]


def _method(audit: Audit, lang: str) -> list[tuple[str, str]]:
    """What makes two audits comparable: (name, value)."""
    weights = ", ".join(
        f"{words.label('pillar', pillar.id, lang)} {words.number(pillar.weight, lang)}" for pillar in audit.pillars
    )
    told = [
        ("version", audit.method.necgreen),
        ("grid", audit.method.grid),
        ("weights", weights),
        ("model", words.label("model", audit.method.footprint_model, lang)),
        ("reference", audit.method.reference),
    ]
    return [(words.phrase(f"method.{key}", lang), value) for key, value in told if value]


def _cost(cost: Cost | None, lang: str) -> str:
    if cost is None:
        return ""
    return words.phrase(
        "method.cost-told", lang,
        duration=cost.duration_s,
        energy=words.rough(cost.energy_kwh * 1e6, lang), grams=words.rough(cost.gco2e * 1e3, lang),
        tool=f"{cost.tool} {cost.version}", factor=cost.grid_factor, source=cost.grid_source, country=cost.country,
    )  # fmt: skip


def _phrase(lang: str, key: str, **values: Any) -> str:
    return words.phrase(key, lang, **values)
