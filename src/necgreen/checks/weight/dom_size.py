"""How many elements the page's document holds.

Sees: the elements of the HTML as it was received, children of svg not counted.
Does not see: what scripts add or remove when nothing ran them, and the documents of frames.
"""

from necgreen.model import Bound, Case, Check, Finding, Measure, Need, Scope, Verdict
from necgreen.views.documents import document


def dom_size(case: Case) -> Verdict:
    """One finding, over-limit or over-limit-at-least."""
    page = case.page
    found = case.view(document)
    if found is None:
        return Verdict(untold="no-document")
    limit = case.reference.table("limits")["dom-size"]["elements"]
    whole = found.complete and (page.scripted is False or Need.DOM in page.collected)
    measure = Measure(found.element_count, "element", Bound.EXACT if whole else Bound.AT_LEAST)
    if found.element_count <= limit:
        return Verdict(measure=measure)
    code = "over-limit" if measure.bound is Bound.EXACT else "over-limit-at-least"
    values = (("count", found.element_count), ("limit", limit))
    return Verdict((Finding(code, values, (f"page/{page.id}",)),), measure)


CHECK = Check("dom-size", Scope.PAGE, dom_size, needs=frozenset({Need.DOCUMENT}))
