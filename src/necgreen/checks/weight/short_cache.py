"""Files of the site that a returning visitor downloads again.

Sees: style sheets, scripts, images, fonts and media of the site's own domain, answered without validator and fresh for
less than a week, by their headers.
Does not see: a service worker that keeps files, what a proxy would keep, third parties' files (their owner decides),
and files that a script loads when nothing ran it.
"""

from necgreen.model import Case, Check, Entry, Finding, Measure, Scope, Verdict
from necgreen.views.caching import header, lifetime, validated
from necgreen.views.sizes import fetched, kind, own, requests_bound, weight

STATIC = frozenset({"css", "js", "image", "font", "video", "audio"})


def short_cache(case: Case) -> Verdict:
    """One finding per file, the heaviest first; its bytes are those of each return visit, not of the first one."""
    page = case.page
    least = case.reference.table("limits")["short-cache"]["seconds"]
    static = [(index, entry) for index, entry in case.view(fetched) if own(entry, page) and _static(entry)]
    judged = [(index, entry) for index, entry in static if _told(entry)]
    faulty = [(index, entry) for index, entry in judged if not validated(entry) and (lifetime(entry) or 0) < least]
    faulty.sort(key=lambda pair: -(weight(pair[1]) or 0))
    found = tuple(_finding(entry, f"page/{page.id}/entry/{index}") for index, entry in faulty)
    measure = Measure(sum(weight(entry) or 0 for _, entry in faulty), "byte", requests_bound(page))
    return Verdict(found, measure, untold="headers-unknown" if len(judged) < len(static) and not found else "")


def _static(entry: Entry) -> bool:
    """A whole file that does not change from one visitor to the next: a picture of one pixel counts visits."""
    counter = entry.facts is not None and entry.facts.width == entry.facts.height == 1
    return entry.status == 200 and kind(entry) in STATIC and not counter


def _told(entry: Entry) -> bool:
    """Whether its headers settle it. An end (Expires) whose beginning (Date) was not recorded is no absence of rule."""
    return bool(entry.headers) and not (lifetime(entry) is None and header(entry, "expires"))


def _finding(entry: Entry, place: str) -> Finding:
    kept = lifetime(entry)
    code = "no-rule" if kept is None else "short" if kept else "never"
    values = (("url", entry.url), ("size", weight(entry)), ("lifetime", kept))
    return Finding(code, values, (place,))


CHECK = Check("short-cache", Scope.PAGE, short_cache)
