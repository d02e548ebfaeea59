"""How many elements the page's document holds.

Sees: the elements of the rendered page, else those of the HTML as it was received; children of svg not counted.
Does not see: what scripts add or remove when nothing ran them, shadow trees, and the documents of frames.
"""

from necgreen.model import Bound, Case, Check, Finding, Measure, Need, Scope, Verdict
from necgreen.views.documents import document


def dom_size(case: Case) -> Verdict:
    """One finding, over-limit or over-limit-at-least."""
    page = case.page
    found = case.view(document)
    if page.rendered is not None:
        count, whole = page.rendered.nodes_without_svg, True
    elif found is not None:
        count, whole = found.element_count, found.complete and page.scripted is False
    else:
        return Verdict(untold="no-document")
    limit = case.reference.table("limits")["dom-size"]["elements"]
    measure = Measure(count, "element", Bound.EXACT if whole else Bound.AT_LEAST)
    if count <= limit:
        return Verdict(measure=measure)
    code = "over-limit" if measure.bound is Bound.EXACT else "over-limit-at-least"
    values = (("count", count), ("limit", limit))
    return Verdict((Finding(code, values, (f"page/{page.id}",)),), measure)


CHECK = Check("dom-size", Scope.PAGE, dom_size, needs=frozenset({Need.DOCUMENT}))
