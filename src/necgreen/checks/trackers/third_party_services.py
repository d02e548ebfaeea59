"""The other services of third parties that the page asks as it opens, and the hosts that no list knows.

Sees: the requests really sent and answered. A plain link to a service is no request. Trackers, embeds, remote
libraries, tag managers and anti-robot checks are judged by checks of their own; a tool that asks the visitor's choice
is expected.
Does not see: what a script would load when nothing ran it, whether the organiser needs the service, and what its
operator does with what it receives: all of it is a question for a person.
"""

from necgreen.model import Case, Check, Finding, Measure, Need, Page, Scope, State, Verdict
from necgreen.views.services import Call, early, evidence, framed, gain, shown, told

ELSEWHERE = ("captcha", "fonts", "cdn")
NAMES = 12  # hosts named in one sentence; the evidence holds them all


def third_party_services(case: Case) -> Verdict:
    """One question per service, and one for all unknown hosts."""
    page = case.page
    left = [call for call in case.view(early) if call.party == "third" and _left(call, page)]
    findings = [
        Finding("service", told(call, page), evidence(call, page), gain_bytes=gain(call, page))
        for call in left
        if call.service.known_by
    ]
    if hosts := [call.service.name for call in left if not call.service.known_by]:
        shown = ", ".join(hosts[:NAMES]) + (" …" if len(hosts) > NAMES else "")
        values = (("hosts", shown), ("count", len(hosts)))
        findings.append(Finding("unknown-hosts", values, tuple(f"host/{name}" for name in hosts)))
    if findings:
        return Verdict(tuple(findings), human=True)
    if page.state is State.UNKNOWN:  # after a refusal, finding nothing says nothing of other visitors
        return Verdict(untold="consent-unknown")
    if page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    return Verdict(measure=Measure(0, "item"))


def _left(call: Call, page: Page) -> bool:
    """What no other check judges: a payment service is no embed, although its script draws frames."""
    if call.service.kind in ("following", "expected") or call.service.category in ELSEWHERE:
        return False
    if call.service.category == "payment" or not call.service.known_by:
        return True
    return not (framed(call, page) or shown(call, page))


CHECK = Check("third-party-services", Scope.PAGE, third_party_services, cold_only=False)
