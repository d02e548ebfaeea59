"""What a first visit of the page downloads.

Sees: headers and bodies of every request, as transferred, cache empty, lazy images included.
Does not see: what a script loads when nothing ran it, a size nobody told (the total is then a lower bound), and the
part of a video that a visitor watches.
"""

from necgreen.model import Bound, Case, Check, Finding, Measure, Scope, Verdict
from necgreen.views.sizes import heaviest, totals

NAMED = 10  # heaviest files given as evidence


def page_weight(case: Case) -> Verdict:
    """One finding, over-limit or over-limit-at-least, with the heaviest files."""
    weighed = case.view(totals)
    limit = case.reference.table("limits")["page-weight"]["bytes"]
    measure = Measure(weighed.transfer_bytes, "byte", weighed.bound)
    if weighed.transfer_bytes <= limit:
        return Verdict(measure=measure)
    code = "over-limit" if measure.bound is Bound.EXACT else "over-limit-at-least"
    values = (("weight", weighed.transfer_bytes), ("limit", limit))
    evidence = tuple(f"page/{case.page.id}/entry/{index}" for index, _ in case.view(heaviest)[:NAMED])
    return Verdict((Finding(code, values, evidence),), measure)


CHECK = Check("page-weight", Scope.PAGE, page_weight)
