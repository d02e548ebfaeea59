"""Audience measurement asked before the visitor answered anything.

Sees: the measurement tools that got a request in the silent moment, the site's own ones included. A tool whose vendor
says that it can be set within the exemption is a question for a person; one that cannot be is a finding.
Does not see: how the tool is set (lifetime of cookies, addresses cut short, sharing): that decides of the exemption,
and nobody validates it any more since 1 January 2026.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Page, Scope, State, Verdict
from necgreen.views.services import Call, early, evidence, gain, told

MEASURES = ("analytics", "ab-testing")


def early_measurement(case: Case) -> Verdict:
    """Tools that cannot be exempt first; else the others, as questions."""
    page = case.page
    if page.state is State.UNKNOWN:
        return Verdict(untold="consent-unknown")
    asked = [call for call in case.view(early) if call.service.category in MEASURES]
    if faults := [call for call in asked if call.service.exempt == "no" and call.service.category == "analytics"]:
        return Verdict(tuple(_finding("not-exempt", call, page) for call in faults))
    if asked:
        questions = (
            _finding("may-be-exempt" if call.service.exempt == "configurable" else "unclear", call, page)
            for call in asked
        )
        return Verdict(tuple(questions), human=True)
    if page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    return Verdict()


def _finding(code: str, call: Call, page: Page) -> Finding:
    confidence = Confidence.HIGH if call.sure else Confidence.LOW
    return Finding(code, told(call, page), evidence(call, page), confidence, gain_bytes=gain(call, page))


CHECK = Check("early-measurement", Scope.PAGE, early_measurement, cold_only=False)
