"""Links from the home page to the legal notice and to the page on personal data.

Sees: the text and the address of the links of the first part's home page, as its HTML was received. One link to a page
that holds both counts for both.
Does not see: links that a script adds, buttons, images without alternative, and what the linked pages say. Hence an
absence is never more than « not found by the tool », and is said only of a home page without scripts, or rendered.
"""

from necgreen.model import Case, Check, Confidence, Entry, Finding, GapKind, Need, Page, Scope, Verdict
from necgreen.views.documents import document
from necgreen.views.texts import legal_pages


def legal_links(case: Case) -> Verdict:
    """At most two findings, both of low confidence: no-legal-notice, no-privacy-page."""
    home = _home(case)
    if home is None or _refused(home):
        return Verdict(untold="no-home")
    found = case.at(home).view(legal_pages)
    if found is None:
        return Verdict(untold="no-home")
    missing = [
        (code, page)
        for code, page in (("no-legal-notice", "legal-notice"), ("no-privacy-page", "privacy"))
        if not found[page]
    ]
    if not missing:
        lost = {what.split(":", 2)[2] for what in case.visit.warnings if what.startswith("lost-page:4")}
        dead = any(all(link.url in lost for link in found[page]) for page in ("legal-notice", "privacy"))
        return Verdict(untold="dead-link" if dead else "")
    read = case.at(home).view(document)
    if read is None or not read.complete:
        return Verdict(untold="no-home")
    if home.scripted is not False and Need.DOM not in home.collected:
        return Verdict(untold="scripted")
    # General terms often hold both pages, and a vague name may be either: such a link leaves nothing proven.
    if found["terms"] or found["vague"]:
        return Verdict(untold="terms-only" if found["terms"] else "vague-only")
    seen = next((index for index, entry in enumerate(home.entries) if entry.url == home.final_url), 0)
    evidence = (f"page/{home.id}/entry/{seen}",)
    return Verdict(tuple(Finding(code, (("url", home.final_url),), evidence, Confidence.LOW) for code, _ in missing))


def _home(case: Case) -> Page | None:
    first = case.visit.parts[0].name if case.visit.parts else ""
    return next((page for page in case.pages if page.home and page.part == first), None)


def _refused(home: Page) -> bool:
    """The home page was not served: an error, an anti-robot page, or a body cut short."""
    entry = next((entry for entry in home.entries if entry.url == home.final_url), Entry(home.final_url))
    challenged = any(gap.kind is GapKind.CHALLENGE for gap in home.gaps)
    return challenged or entry.status >= 400 or entry.truncated


CHECK = Check("legal-links", Scope.SITE, legal_links, needs=frozenset({Need.DOCUMENT}), cold_only=False)
