"""Anti-robot checks that load before anyone needs them.

Sees: the requests to known anti-robot services in the silent moment, and whether the page has a field to fill in.
Does not see: a form that a script draws without fields, and how the service is set. On a page with a form, whether the
check may wait until the visitor starts to fill it in is a question for a person.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Page, Scope, State, Verdict
from necgreen.views.forms import asks
from necgreen.views.services import Call, early, evidence, gain, told


def early_captcha(case: Case) -> Verdict:
    """A finding when a page without a form asked by itself; else a question."""
    page = case.page
    if page.state is State.UNKNOWN:
        return Verdict(untold="consent-unknown")
    asked = [call for call in case.view(early) if call.service.category == "captcha"]
    if not asked and page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    # What another service brought (a ticket shop in a frame) protects a form of its own.
    if case.view(asks) is False and (faults := [call for call in asked if "" in call.brought_by]):
        return Verdict(tuple(_finding("no-form", call, page) for call in faults))
    return Verdict(tuple(_finding("with-form", call, page) for call in asked), human=bool(asked))


def _finding(code: str, call: Call, page: Page) -> Finding:
    confidence = Confidence.HIGH if call.sure else Confidence.LOW
    return Finding(code, told(call, page), evidence(call, page), confidence, gain_bytes=gain(call, page))


CHECK = Check("early-captcha", Scope.PAGE, early_captcha, cold_only=False)
