"""How many requests a first visit of the page makes.

Sees: every request that left for the network, redirects and errors included, on any host.
Does not see: what a script asks when nothing ran it, and what a cache of the browser gave back.
"""

from necgreen.model import Bound, Case, Check, Finding, Measure, Scope, Verdict
from necgreen.views.sizes import totals


def request_count(case: Case) -> Verdict:
    """One finding, over-limit or over-limit-at-least."""
    weighed = case.view(totals)
    limit = case.reference.table("limits")["request-count"]["requests"]
    measure = Measure(weighed.requests, "request", weighed.requests_bound)
    if weighed.requests <= limit:
        return Verdict(measure=measure)
    code = "over-limit" if measure.bound is Bound.EXACT else "over-limit-at-least"
    values = (("count", weighed.requests), ("limit", limit))
    return Verdict((Finding(code, values, (f"page/{case.page.id}",)),), measure)


CHECK = Check("request-count", Scope.PAGE, request_count)
