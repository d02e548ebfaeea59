"""Tag managers that load before the visitor answered anything, and what they bring.

Sees: the requests to known tag managers in the silent moment, and the services whose requests their scripts made.
Does not see: what the tag manager would bring after a consent or on another page, nor, without a browser, anything that
it brings.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Scope, State, Verdict
from necgreen.views.services import early, evidence, told


def tag_managers(case: Case) -> Verdict:
    """A finding when it brought a service that follows visitors; a question when it brought none."""
    page = case.page
    if page.state is State.UNKNOWN:
        return Verdict(untold="consent-unknown")
    asked = case.view(early)
    managers = [call for call in asked if call.service.category == "tag-manager"]
    if not managers and page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    findings, questions = [], []
    for call in managers:
        confidence = Confidence.HIGH if call.sure else Confidence.LOW
        brought = [
            other.service.name
            for other in asked
            if call.service.name in other.brought_by and other.service.kind == "following"
        ]
        if brought:
            values = (*told(call, page), ("brought", ", ".join(brought)))
            findings.append(Finding("brings", values, evidence(call, page), confidence))
        else:
            questions.append(Finding("alone", told(call, page), evidence(call, page), confidence))
    return Verdict(tuple(findings)) if findings else Verdict(tuple(questions), human=bool(questions))


CHECK = Check("tag-managers", Scope.PAGE, tag_managers, cold_only=False)
