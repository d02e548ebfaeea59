"""The verbs: collect, load, save, read_har, audit, render. The command line says the same words."""

import difflib
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec

from necgreen import checks, figures, metering, planning, reports, runner, scoring, words
from necgreen.collection import bundle, downloads, engines, har, journal, redact, shelf
from necgreen.collection.engine import OnEvent, Plan, Store, now, silent
from necgreen.collection.redact import Redactor
from necgreen.errors import InputError
from necgreen.footprint import estimate_bytes
from necgreen.model import Audit, Cost, Estimate, Identified, State, Visit
from necgreen.reference import Reference
from necgreen.reference import load as load_reference
from necgreen.reports.text import brief
from necgreen.reports.text import explain as explanation
from necgreen.views import parties, states

SCHEMA = "necgreen.audit/1"
FORMATS = ("html", "json", "csv")


def collect(*urls: str, on_event: OnEvent = silent, **options: Any) -> Visit:
    """Visit the pages of an event and return what was seen.

    ``urls``: the site first, then the other sites of the same event. ``options``: the fields of ``Plan``
    (``engine``, ``max_pages``, ``depth``, ``include``, ``connect_to``…); ``engine`` is ``static`` (over HTTP, the
    default), ``browser`` or ``auto`` (the browser when one is found). Raises InputError (bad URL or option, no
    browser) or CollectionError (nothing answered). Ctrl-C returns what was collected, with the warning ``interrupted``.
    """
    try:
        plan = Plan(starts=urls, **options)
    except TypeError as error:
        raise InputError(f"unknown option: {error}") from None
    engine, note = engines.choose(plan)
    store = Store(Redactor(_secrets(plan)), journal=engines.journal(plan, engine))
    return engine.visit(plan, store, engines.saying(note, on_event))


def _secrets(plan: Plan) -> list[str]:
    """What the user gave and no evidence may hold: header values, credentials, user information of the start URLs."""
    given: list[str] = []
    for _, value in plan.headers:  # whole, without its scheme ("Bearer x"), and each value of a list of cookies
        pieces = [piece.partition("=")[2] for piece in value.split(";")]
        given += [value, value.partition(" ")[2], *map(str.strip, pieces)]
    pairs = [plan.basic_auth] if plan.basic_auth else []
    for start in plan.starts:
        try:
            parts = urlsplit(start)
            pairs += [(unquote(parts.username or ""), unquote(parts.password or ""))] if parts.username else []
        except ValueError:  # said to the user by the engine
            continue
    for user, password in pairs:
        given += [password, b64encode(f"{user}:{password}".encode()).decode()]
    return given


def load(path: str | Path) -> Visit:
    """The visit stored in a bundle (zip or folder), or what a killed visit left. BundleError when it was altered."""
    found = Path(path)
    return journal.recover(found) if journal.is_journal(found) else bundle.load(found)[0]


def save(visit: Visit, path: str | Path) -> str:
    """Store a visit as a bundle, a zip when the name ends so, else a folder. Returns the visit hash (sha256)."""
    return bundle.save(visit, Path(path))


def read_har(path: str | Path, *, state: str = "unknown") -> Visit:
    """The visit recorded in a HAR 1.1 or 1.2 by another tool.

    ``state``: what the visitor had answered to the consent banner: unknown, untouched, refused, accepted. HarError
    names the clause the file breaks.
    """
    if state not in (State.UNKNOWN, State.UNTOUCHED, State.REFUSED, State.ACCEPTED):
        raise InputError(f"unknown consent state {state!r}: say unknown, untouched, refused or accepted")
    return har.read_har(Path(path), state=State(state), now=now())


def audit(
    visit: Visit,
    *,
    grid: str | Path | None = None,
    with_ecoindex: bool = True,
    data: str | Path | None = None,
    trackerdb: str | Path | None = None,
    strict: bool = False,
) -> Audit:
    """Judge and grade a visit, offline: the same visit, version and data give the same audit, any day.

    ``grid``: the path of another published grid. ``data``: a folder of downloaded lists, or ``"cache"``; ``trackerdb``:
    your copy of a tracker database; both change ``method.reference``. ``strict``: let the crash of a check out.
    """
    reference = _reference(data, trackerdb)
    chosen = scoring.load_grid(Path(grid) if grid else None)
    results = runner.run(checks.find(), visit, reference, strict=strict)
    site_results = scoring.site_results(results, chosen)
    pillars = scoring.pillars(results, chosen)
    first, again = figures.loads(visit)
    pages = tuple(figures.figures(page, visit, reference, with_ecoindex) for page in first)
    plan = planning.plan(
        results,
        site_results,
        checks.card,
        {page.id: page.transfer_bytes for page in pages},
        chosen.shares,
        chosen.pillars.get("frugality", 0.0),
    )
    expired = tuple(f"expired:{card.name}" for card in reference.expired(figures.day(visit)))
    warm = ("warm",) if first and all(page.warm for page in first) else ()
    return Audit(
        schema=SCHEMA,
        site=visit.parts[0].url if visit.parts else "",
        method=figures.method(reference, chosen.id, with_ecoindex),
        visit=figures.facts(visit),
        pages=pages,
        results=results,
        site_results=site_results,
        pillars=pillars,
        overall=scoring.overall(pillars, chosen),
        plan=plan,
        warnings=visit.warnings + warm + expired,
        evidence=figures.evidence(results, visit),
        states=states.figures(visit),
        parties=figures.parties(visit, reference),
        revisits=tuple(figures.figures(page, visit, reference, False) for page in again),
    )


def _reference(data: str | Path | None, trackerdb: str | Path | None) -> Reference:
    place = None if data is None else shelf.place(None if data == "cache" else data)
    return load_reference(data=place, trackerdb=None if trackerdb is None else Path(trackerdb))


def identify(*addresses: str, **options: Any) -> tuple[Identified, ...]:
    """Who answers each URL or host: service, operator, countries with their source; no network.

    ``options``: see ``identifier``. InputError on what is neither a URL nor a host.
    """
    return tuple(map(identifier(**options), addresses))


def identifier(
    *, site: str = "", data: str | Path | None = None, trackerdb: str | Path | None = None
) -> Callable[[str], Identified]:
    """The function that ``identify`` maps, its data read once. ``site``: a URL or host to stand beside, which tells a
    third party from the site's own. ``data``, ``trackerdb``: see ``audit``."""
    reference = _reference(data, trackerdb)
    return lambda address: parties.identify(address, reference, site)


def load_grid(path: Path) -> scoring.Grid:
    """A grid of a file, as ``audit(grid=…)`` reads it. InputError when it is none."""
    return scoring.load_grid(path)


def render(audit: Audit, format: str = "html", lang: str = "fr", *, cost: Cost | None = None) -> str:
    """The text of a report: ``html``, ``json`` (the same in both languages), ``csv`` (the findings) or ``tiers`` (the
    third parties, as CSV). ``cost``: what this run cost, told in the HTML only."""
    if lang not in ("fr", "en"):
        raise InputError(f"unknown language {lang!r}: say fr or en")
    if format == "json":
        return reports.json(audit)
    if format == "csv":
        return reports.csv(audit, lang)
    if format == "html":
        return reports.html(audit, lang, cost)
    if format == "tiers":
        return reports.tiers(audit, lang)
    raise InputError(f"unknown format {format!r}: say {', '.join((*FORMATS, 'tiers'))}")


def read_audit(path: str | Path) -> Audit:
    """The audit stored in an ``audit.json``. InputError when the file is none."""
    return reports.read_json(Path(path).read_bytes())


def demo() -> Visit:
    """The small recorded visit that the wheel carries."""
    with as_file(files("necgreen") / "samples" / "demo.zip") as path:
        return load(path)


def footprint(size: int, *, model: str = figures.MODEL) -> Estimate:
    """gCO2e of so many bytes on the wire, by a published model. InputError when the model is unknown."""
    return estimate_bytes(size, model=model, reference=load_reference())


def summary(audit: Audit, lang: str = "fr") -> tuple[str, ...]:
    """An audit in four lines."""
    return brief(audit, lang)


def explain(check: str, lang: str = "fr") -> str:
    """The card of a check: what it looks at, why, how to repair, what it cannot see. InputError when there is none."""
    known = [each.id for each in checks.find()]
    if check not in known:
        close = difflib.get_close_matches(check, known, n=1)
        raise InputError(f"there is no check {check!r}" + (f": did you mean {close[0]}?" if close else ""))
    return explanation(check, lang)


def catalogue(lang: str = "fr") -> tuple[tuple[str, str, str], ...]:
    """Every check: its id, its family, its title."""
    return tuple((check.id, checks.family(check.id), words.card(check.id, lang).title) for check in checks.find())


def command(arguments: Iterable[str]) -> str:
    """A command line as a report may print it: secrets cut."""
    return redact.command(arguments)


def render_plain(value: Cost | Estimate) -> str:
    """One value as JSON: a footprint, or what our own run cost (``metering.json``; the audit never changes with it)."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"


def render_identified(found: Identified, form: str = "text", lang: str = "fr") -> str:
    """What ``identify`` found, as ``json`` (one line) or ``text`` for people."""
    return reports.identified_json(found) if form == "json" else reports.identified_text(found, lang)


def meter() -> metering.Meter:
    """Measures what our own run costs: ``with meter() as running: …`` then ``running.cost``. Needs necgreen[meter]."""
    return metering.meter(reference=load_reference())


def update_data(
    folder: str | Path | None = None,
    *,
    source_dir: str | Path | None = None,
    only: Iterable[str] = (),
    on_event: OnEvent = silent,
    ca_bundle: str | None = None,
    connect_to: Iterable[str] = (),
) -> tuple[downloads.Outcome, ...]:
    """Download the block lists into ``folder`` (default: the user's cache), or take them from ``source_dir`` without
    network. What is refused leaves the copy that was there; CollectionError (InputError with ``source_dir``) then says
    which, the others being kept."""
    options = replace(downloads.LONG, ca_bundle=ca_bundle, connect_to=tuple(connect_to))
    source = None if source_dir is None else Path(source_dir)
    place = shelf.place(folder)
    return downloads.update(place, source_dir=source, only=only, on_event=on_event, options=options)


def data_status(folder: str | Path | None = None) -> shelf.Status:
    """The lists of ``folder`` (default: the user's cache), their age and whether each is whole."""
    return shelf.status(shelf.place(folder))
