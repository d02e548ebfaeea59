"""Texts of the site sent without compression.

Sees: pages, style sheets, scripts, data and SVG of the site's own domain, answered without a Content-Encoding, and what
gzip would save on each.
Does not see: third parties' files (their owner decides), files that a script loads when nothing ran it, and the texts
whose body was not recorded: what compression would save on them is unknown.
"""

from necgreen.model import Case, Check, Entry, Finding, Measure, Scope, Verdict
from necgreen.views.caching import header
from necgreen.views.sizes import fetched, kind, own, requests_bound

TEXTS = frozenset({"html", "css", "js", "json"})


def uncompressed_text(case: Case) -> Verdict:
    """One finding per file, the greatest gain first."""
    page = case.page
    limits = case.reference.table("limits")["uncompressed-text"]
    found, unknown = [], False
    for index, entry in case.view(fetched):
        if not own(entry, page) or not _bare(entry):
            continue
        size, packed = entry.body_bytes, entry.facts.gzip_size if entry.facts else None
        if size is None or packed is None or not entry.headers:
            unknown = unknown or (_text(entry) and (size is None or size > limits["bytes"]))
        elif size > limits["bytes"] and size - packed >= limits["gain"]:
            values = (("url", entry.url), ("size", size), ("gain", size - packed))
            place = f"page/{page.id}/entry/{index}"
            found.append(Finding("sent-as-is", values, (place,), gain_bytes=size - packed))
    found.sort(key=lambda finding: -(finding.gain_bytes or 0))
    measure = Measure(sum(finding.gain_bytes or 0 for finding in found), "byte", requests_bound(page))
    return Verdict(tuple(found), measure, untold="bodies-unknown" if unknown and not found else "")


def _text(entry: Entry) -> bool:
    mime = entry.mime
    said = kind(entry) in TEXTS or mime.startswith("text/") or mime.endswith(("/xml", "+xml"))
    return said and mime != "application/wasm"


def _bare(entry: Entry) -> bool:
    return (header(entry, "content-encoding") or "identity").strip().lower() in ("", "identity")


CHECK = Check("uncompressed-text", Scope.PAGE, uncompressed_text)
