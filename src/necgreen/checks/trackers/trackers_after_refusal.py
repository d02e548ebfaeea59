"""Services that follow visitors, asked after a refusal.

Sees: the requests made once the refusal was clicked, then on the reloaded page and on another page when the site had
kept the choice. A measurement tool that may be exempt is a question for a person, and so are hosts that no list knows.
Does not see: a refusal that the tool could not make, choices other than a refusal of everything, and what is sent
through the site's own server.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Page, Scope, Verdict
from necgreen.views.refusals import after
from necgreen.views.services import Call, among, evidence, told

FAULTS = ("advertising", "social", "session-recording")
NAMES = 12  # hosts named in one sentence; the evidence holds them all


def trackers_after_refusal(case: Case) -> Verdict:
    """Faults first; else what may be exempt, or may only wait, as questions."""
    page = case.page
    places = case.view(after)
    if places is None:
        return Verdict(untold="no-refusal")
    everyone = among(case, places)
    asked = [call for call in everyone if call.service.kind == "following"]
    if faults := [call for call in asked if _fault(call)]:
        return Verdict(tuple(_finding("asked", call, page) for call in faults))
    questions = [_finding("may-be-exempt", call, page) for call in asked]
    # Nobody knows that such a host does not follow: passed would say so.
    if hosts := [call.service.name for call in everyone if call.party == "third" and not call.service.known_by]:
        shown = ", ".join(hosts[:NAMES]) + (" …" if len(hosts) > NAMES else "")
        values = (("hosts", shown), ("count", len(hosts)))
        questions.append(Finding("unknown-hosts", values, tuple(f"host/{name}" for name in hosts)))
    return Verdict(tuple(questions), human=bool(questions))


def _fault(call: Call) -> bool:
    return call.service.category in FAULTS or (call.service.category == "analytics" and call.service.exempt == "no")


def _finding(code: str, call: Call, page: Page) -> Finding:
    confidence = Confidence.HIGH if call.sure else Confidence.LOW
    return Finding(code, told(call, page), evidence(call, page), confidence)


CHECK = Check(
    "trackers-after-refusal",
    Scope.PAGE,
    trackers_after_refusal,
    absence_needs=frozenset({Need.EXECUTED}),
    states=frozenset({"refused"}),
    cold_only=False,
)
