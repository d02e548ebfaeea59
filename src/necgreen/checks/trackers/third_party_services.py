"""Services of other companies that the page asks as it opens: measurement, advertising, video, fonts…

Sees: the requests really sent and answered, compared with a list of services known by host and path. A plain link to a
service is no request. A tool that asks for the visitor's choice is expected and is not a finding.
Does not see: services outside the list (they become a question for a person), a service served under the site's own
name, what a script would load when nothing ran it, and what the operator does with what it receives.
"""

from necgreen.model import Case, Check, Finding, Measure, Need, Page, Scope, State, Verdict
from necgreen.views.services import Call, calls
from necgreen.views.sizes import weight

NAMES = 12  # hosts named in one sentence; the evidence holds them all


def third_party_services(case: Case) -> Verdict:
    """One finding per service; unknown hosts alone are a question; a page that stayed at home passes."""
    page = case.page
    asked = case.view(calls)
    found = [call for call in asked.services if call.service.kind != "expected"]
    measure = Measure(len(found), "item")
    if found:
        findings = (
            Finding(
                call.service.category,
                (
                    ("service", call.service.name),
                    ("operator", call.service.operator),
                    ("country", call.service.country or None),
                    ("count", len(call.entries)),
                ),
                tuple(f"page/{page.id}/entry/{index}" for index in call.entries),
                gain_bytes=_weight(call, page),
            )
            for call in found
        )
        return Verdict(tuple(findings), measure)
    if hosts := asked.unrecognised:
        shown = ", ".join(hosts[:NAMES]) + (" …" if len(hosts) > NAMES else "")
        question = Finding(
            "unknown-hosts", (("hosts", shown), ("count", len(hosts))), tuple(f"host/{name}" for name in hosts)
        )
        return Verdict((question,), human=True)
    if page.state is State.UNKNOWN:  # after a refusal, finding nothing says nothing of other visitors
        return Verdict(untold="consent-unknown")
    if page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    return Verdict(measure=measure)


def _weight(call: Call, page: Page) -> int | None:
    """What the page no longer downloads without the service, at least; None when no size is known."""
    known = [size for index in call.entries if (size := weight(page.entries[index])) is not None]
    return sum(known) if known else None


CHECK = Check("third-party-services", Scope.PAGE, third_party_services, cold_only=False)
