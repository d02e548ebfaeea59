"""Advertising, social and visit-recording services asked before the visitor answered anything.

Sees: the requests really sent and answered in the silent moment, recognised by host or path; identifiers in the
address of a request to another party. A service that only a list we did not check knows is said probable.
Does not see: what a script would load when nothing ran it, services of no list (a question of third-party-services),
and what the service does with what it receives.
"""

from necgreen.model import Case, Check, Confidence, Finding, Measure, Moment, Need, Page, Scope, State, Verdict
from necgreen.views.identifiers import identifiers
from necgreen.views.services import Call, among, early, evidence, gain, told

FAULTS = ("advertising", "social", "session-recording")


def early_trackers(case: Case) -> Verdict:
    """One finding per service; an identifier sent to a party that is none of them is a finding of its own."""
    page = case.page
    if page.state is State.UNKNOWN:  # nobody knows whether a choice came first
        return Verdict(untold="consent-unknown")
    asked = case.view(early)
    trackers = [call for call in asked if call.service.category in FAULTS or _listed(call)]
    findings = [
        Finding("tracker", told(call, page), evidence(call, page), _confidence(call), gain_bytes=gain(call, page))
        for call in trackers
    ]
    findings += _identified([call for call in asked if call.service.kind not in ("following", "expected")], page)
    measure = Measure(len(findings), "item")
    if not findings and (late := _scrolled(case)):
        return Verdict(late, human=True)
    if not findings and page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    return Verdict(tuple(findings), measure)


def _scrolled(case: Case) -> tuple[Finding, ...]:
    """Trackers that a scroll was enough to bring: whether that visitor had agreed to anything is a question."""
    page = case.page
    places = (at for at, entry in enumerate(page.entries) if entry.after is Moment.SCROLL)
    asked = [call for call in among(case, places) if call.service.category in FAULTS]
    return tuple(Finding("on-scroll", told(call, page), evidence(call, page), _confidence(call)) for call in asked)


def _identified(others: list[Call], page: Page) -> list[Finding]:
    found = []
    for call in others:
        sent = {index: names for index in call.entries if (names := identifiers(page.entries[index].url))}
        if sent and call.party == "third":
            named = ", ".join(sorted({name for names in sent.values() for name in names}))
            values = (*told(call, page), ("identifiers", named))
            places = tuple(f"page/{page.id}/entry/{index}" for index in sent)
            found.append(Finding("identifier", values, places, Confidence.LOW))
    return found


def _listed(call: Call) -> bool:
    """Only a block list of the user names it: nobody says what it is for."""
    return call.service.known_by == "list" and call.party == "third"


def _confidence(call: Call) -> Confidence:
    return Confidence.HIGH if call.sure else Confidence.LOW


CHECK = Check("early-trackers", Scope.PAGE, early_trackers, cold_only=False)
