"""Small sites with legal pages, for tests: the home page, then pages by path."""

from collections.abc import Iterable
from typing import Any

from tests.build import HOME, entry

from necgreen.model import Check, Entry, Need, Page, Part, Result, State, Visit
from necgreen.reference import load
from necgreen.runner import PageCase, run
from necgreen.views.documents import parse
from necgreen.views.legal.reading import Reading, read_tree

SEEN = frozenset({Need.ENTRIES, Need.DOCUMENT, Need.DOM, Need.EXECUTED})
DAY = "2026-11-23T10:00:00Z"
ITEMS = load().table("legal_items")


def read(body: str) -> Reading:
    """The text of a page."""
    source = parse(f"<!doctype html><body>{body}", HOME)
    return read_tree(source.tree, "1", HOME, source.base)


def site(
    home: str, pages: dict[str, str] | None = None, asked: Iterable[Entry] = (), only: dict[str, Any] | None = None,
    **changes: Any,
) -> Visit:  # fmt: skip
    """A visit of a home page, whose requests are ``asked``, and of the pages at these paths. ``only``: changes of the
    home page alone."""
    known: dict[str, Any] = {"scripted": False, "collected": SEEN, **changes}
    made, documents = [], []
    for number, (path, body) in enumerate({"": home, **(pages or {})}.items(), 1):
        url, key = HOME + path, f"k{number}"
        own = entry(path, "text/html", document=key)
        more = tuple(asked) if not path else ()
        mine = {"document": key, **known, **(only or {} if not path else {}), "home": not path}
        made.append(Page(str(number), url, url, entries=(own, *more), **mine))
        documents.append((key, f"<!doctype html><html lang=fr><body>{body}"))
    return Visit((Part("site", HOME),), "browser", "1", "desktop", DAY, tuple(made), documents=tuple(documents))


def look(visit: Visit) -> PageCase:
    """The case of the home page of a visit."""
    return PageCase(visit.pages[0], visit.pages, visit, load())


def judged(check: Check, visit: Visit) -> Result:
    """What the check says of the visit."""
    (result,) = run((check,), visit, load(), strict=True)
    return result


def codes(result: Result) -> list[str]:
    """The codes of its findings."""
    return [finding.code for finding in result.findings]


__all__ = ["DAY", "HOME", "ITEMS", "SEEN", "State", "codes", "judged", "look", "read", "site"]
