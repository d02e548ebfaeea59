"""Audit → one HTML file: no script, no request, readable on paper, by ear and on a phone."""

from functools import cache, partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from necgreen import words
from necgreen.model import Audit, Cost
from necgreen.reports import breakdown, details, summary
from necgreen.reports.addresses import host_of, place

LIMIT = 300_000  # bytes of the file
# Evidence per finding (by check, by page) and pages, from the fullest report to the barest: the first that fits.
FULL = ((10, 10, 60), (10, 5, 60), (10, 3, 60), (10, 1, 60), (10, 0, 60))
DEPTHS = (*FULL, (5, 0, 40), (2, 0, 30), (1, 0, 15), (0, 0, 5))


def html(audit: Audit, lang: str = "fr", cost: Cost | None = None) -> str:
    """The report. What does not fit under 300 kB is counted, and found in audit.csv and audit.json.

    ``cost``: what this very run cost, told in one paragraph.
    """
    template = _environment().get_template("audit.html.j2")
    fixed = _fixed(audit, lang) | {"cost": _cost(cost, lang)}
    text = ""
    for by_check, by_page, pages in DEPTHS:
        text = template.render(fixed | _deep(audit, by_check, by_page, pages, lang))
        if len(text.encode()) < LIMIT:
            break
    return text


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
        "type_bar": bar,
        "types": types,
        "facts": _facts(audit, lang),
        "method": _method(audit, lang),
        "dates": [(name, words.date(day, lang)) for name, day in audit.method.dates],
        "assumptions": next((page.footprint.trace[1:] for page in audit.pages if page.footprint), ()),
        "warnings": [words.plain(words.warning(code, lang)) for code in dict.fromkeys(audit.warnings)],
        "statuses": words.statuses(lang),
    }


def _deep(audit: Audit, by_check: int, by_page: int, pages: int, lang: str) -> dict[str, Any]:
    """What is cut when the file would be too big."""
    return {
        "rows": breakdown.side_by_side(audit, pages, lang),
        "blocks": details.by_pillar(audit, by_check, lang),
        "annex": details.by_page(audit, pages, by_page, lang),
        "more_pages": max(len(audit.pages) - pages, 0),
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
