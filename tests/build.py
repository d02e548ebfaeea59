"""Small visits made by hand: a page with its entries, judged by one check."""

from typing import Any

from necgreen.model import BodyFacts, Check, Entry, FontFace, Header, Need, Outcome, Page, Part, Result, Visit
from necgreen.reference import load
from necgreen.runner import PageCase, run

HOME = "https://www.salon.fr/"
SEEN = frozenset({Need.ENTRIES, Need.DOCUMENT})


def entry(path: str, mime: str = "image/png", body: int | None = 0, headers: str = "", **changes: Any) -> Entry:
    """An answer of ``body`` bytes and 0 bytes of headers. ``path``: below the home page, or a whole URL.

    ``headers``: ``"name: value | name: value"``.
    """
    url = path if "://" in path else HOME + path
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


def page(*entries: Entry, **changes: Any) -> Page:
    """A home page without script, seen in full; its own document is the first entry unless ``entries`` has it."""
    own = () if any(one.url == HOME for one in entries) else (entry(HOME, "text/html", 0, document="d"),)
    known: dict[str, Any] = {"scripted": False, "collected": SEEN, "home": True, "document": "d", **changes}
    return Page("1", HOME, HOME, entries=own + entries, **known)


def visit(*pages: Page, html: str = "<!doctype html><title>Salon</title>") -> Visit:
    """One visit of the site."""
    documents = (("d", html),)
    return Visit((Part("site", HOME),), "static", "1", "desktop", "2026-11-23T10:00:00Z", pages, documents=documents)


def judge(check: Check, *entries: Entry, html: str = "<!doctype html><title>Salon</title>", **changes: Any) -> Result:
    """What the check says of a page with these entries."""
    (result,) = run((check,), visit(page(*entries, **changes), html=html), load(), strict=True)
    return result


def case(*entries: Entry, html: str = "<!doctype html><title>Salon</title>", **changes: Any) -> PageCase:
    """The case of a page with these entries, for views."""
    seen = visit(page(*entries, **changes), html=html)
    return PageCase(seen.pages[0], seen.pages, seen, load())


def places(result: Result) -> list[int]:
    """Which entries the findings name, in order."""
    return [int(locator.rpartition("/")[2]) for finding in result.findings for locator in finding.evidence]


__all__ = ["HOME", "Outcome", "case", "entry", "font", "judge", "page", "picture", "places", "text", "visit"]
