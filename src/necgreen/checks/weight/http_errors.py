"""Requests that the page makes and that fail.

Sees: every answer with a status of 400 or more.
Does not see: what a script asks when nothing ran it. A server may refuse a tool and answer people (401, 403, 429, 503):
without a browser, such an answer is only a probable fault.
"""

from necgreen.model import Case, Check, Confidence, Finding, Measure, Need, Scope, Verdict
from necgreen.views.sizes import requests_bound, weight

ERROR = 400
DOUBTFUL = frozenset({401, 403, 405, 407, 429, 451, 503})  # may be meant for tools


def http_errors(case: Case) -> Verdict:
    """One finding per address, error or refused. Its gain is unknown: a file put back in place weighs something."""
    page = case.page
    seen: dict[str, tuple[int, int]] = {}
    for index, entry in enumerate(page.entries):
        if entry.status >= ERROR and not entry.from_cache:
            seen.setdefault(entry.url, (index, entry.status))
    browser = Need.EXECUTED in page.collected
    found = tuple(
        Finding(
            "refused" if status in DOUBTFUL else "error",
            (("url", url), ("status", str(status)), ("size", weight(page.entries[index]))),
            (f"page/{page.id}/entry/{index}",),
            Confidence.LOW if status in DOUBTFUL and not browser else Confidence.HIGH,
        )
        for url, (index, status) in seen.items()
    )
    return Verdict(found, Measure(len(found), "request", requests_bound(page)))


CHECK = Check("http-errors", Scope.PAGE, http_errors, cold_only=False)
