"""Small visits made by hand: a page with its entries, judged by one check."""

import json
from typing import Any

from necgreen.collection.har import read_har
from necgreen.model import (
    BodyFacts,
    Check,
    Confidence,
    Entry,
    FontFace,
    Header,
    Initiator,
    Need,
    Outcome,
    Page,
    Part,
    Result,
    State,
    Visit,
)
from necgreen.reference import load
from necgreen.runner import PageCase, run

HOME = "https://www.salon.fr/"
SEEN = frozenset({Need.ENTRIES, Need.DOCUMENT})
RAN = SEEN | {Need.EXECUTED, Need.DOM, Need.COOKIES, Need.STORAGE, Need.CONSENT, Need.DNS}
OF_VISIT = ("engine", "parts", "hosts")  # what ``judge`` and ``case`` give to the visit, and not to the page


def entry(path: str, mime: str = "image/png", body: int | None = 0, headers: str = "", **changes: Any) -> Entry:
    """An answer of ``body`` bytes and 0 bytes of headers. ``path``: below the home page, or a whole URL.

    ``headers``: ``"name: value | name: value"``.
    """
    url = path if "://" in path or path.startswith("data:") else HOME + path
    kept = tuple(Header(*(part.strip() for part in line.split(":", 1))) for line in headers.split("|") if ":" in line)
    known: dict[str, Any] = {"status": 200, "header_bytes": 0, **changes}
    return Entry(url, mime=mime, body_bytes=body, headers=kept, **known)


def picture(path: str, format: str, width: int, height: int, body: int, **changes: Any) -> Entry:
    """An image whose file was read."""
    facts = BodyFacts(decoded_size=body, image_format=format, width=width, height=height)
    return entry(path, f"image/{format}", body, facts=facts, **changes)


def text(path: str, mime: str, body: int, packed: int | None, headers: str = "content-type: x", **more: Any) -> Entry:
    """A text of ``body`` bytes on the wire that gzip would make ``packed`` bytes."""
    return entry(path, mime, body, headers, facts=BodyFacts(decoded_size=body, gzip_size=packed), **more)


def font(path: str, family: str, weight: int, body: int, **changes: Any) -> Entry:
    """A font file that says its name."""
    return entry(path, "font/woff2", body, facts=BodyFacts(font=FontFace(family, weight, False)), **changes)


def asked(url: str, body: int | None = 1_000, by: str = HOME, how: str = "script", **changes: Any) -> Entry:
    """A request of ``body`` bytes that ``by`` (the page, a script, a frame) made."""
    return entry(url, "text/javascript", body, initiator=Initiator(how, by), **changes)


def page(*entries: Entry, **changes: Any) -> Page:
    """A home page without script, seen in full; its own document is the first entry unless ``entries`` has it."""
    home = changes.get("final_url", HOME)
    own = () if any(one.url == home for one in entries) else (entry(home, "text/html", 0, document="d"),)
    known: dict[str, Any] = {"scripted": False, "collected": SEEN, "home": True, "document": "d"}
    return Page(entries=own + entries, **{"id": "1", "url": home, "final_url": home, **known, **changes})


def visit(*pages: Page, html: str = "<!doctype html><title>Salon</title>", **changes: Any) -> Visit:
    """One visit of the site."""
    known: dict[str, Any] = {"parts": (Part("site", HOME),), "engine": "static", "documents": (("d", html),), **changes}
    return Visit(engine_version="1", profile="desktop", started_at="2026-11-23T10:00:00Z", pages=pages, **known)


def judge(check: Check, *entries: Entry, html: str = "<!doctype html><title>Salon</title>", **changes: Any) -> Result:
    """What the check says of a page with these entries."""
    of_visit = {name: changes.pop(name) for name in OF_VISIT if name in changes}
    reference = changes.pop("reference", load())
    (result,) = run((check,), visit(page(*entries, **changes), html=html, **of_visit), reference, strict=True)
    return result


def case(*entries: Entry, html: str = "<!doctype html><title>Salon</title>", **changes: Any) -> PageCase:
    """The case of a page with these entries, for views."""
    of_visit = {name: changes.pop(name) for name in OF_VISIT if name in changes}
    reference = changes.pop("reference", load())
    seen = visit(page(*entries, **changes), html=html, **of_visit)
    return PageCase(seen.pages[0], seen.pages, seen, reference)


def recorded(*urls: str, state: State = State.UNKNOWN) -> Visit:
    """A HAR of Chrome that loads the home page, then these addresses, read by our own reader."""
    entries = [_har(HOME, "text/html", "<!doctype html><script src=/a.js></script>")]
    entries += [_har(url, "text/javascript", "", Referer=HOME) for url in urls]
    start = {"startedDateTime": "2026-11-23T10:00:00Z", "id": "p", "title": HOME, "pageTimings": {}}
    log = {
        "version": "1.2",
        "creator": {"name": "WebInspector", "version": "537"},
        "pages": [start],
        "entries": entries,
    }
    return read_har(json.dumps({"log": log}), state=state, now="2026-11-23T10:00:00Z")


def _har(url: str, mime: str, text: str, **asking: str) -> dict[str, Any]:
    request = {"method": "GET", "url": url, "headers": [{"name": n, "value": v} for n, v in asking.items()]}
    content = {"size": len(text) or 10, "mimeType": mime, **({"text": text} if text else {})}
    answer = {
        "status": 200,
        "headers": [],
        "content": content,
        "_transferSize": 500,
        "bodySize": 400,
        "headersSize": 100,
    }
    return {
        "pageref": "p",
        "startedDateTime": "2026-11-23T10:00:01Z",
        "request": request,
        "response": answer,
        "time": 1,
    }


def places(result: Result) -> list[int]:
    """Which entries the findings name, in order."""
    return [int(locator.rpartition("/")[2]) for finding in result.findings for locator in finding.evidence]


def outcome(result: Result) -> tuple[Outcome, str, Confidence]:
    """The outcome, its reason, and how sure it is."""
    return result.outcome, result.reason, result.confidence


__all__ = [
    "HOME", "RAN", "Outcome", "asked", "case", "entry", "font", "judge", "outcome", "page", "picture", "places",
    "recorded", "text", "visit",
]  # fmt: skip
