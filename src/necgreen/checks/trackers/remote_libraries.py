"""Fonts, icons and code libraries fetched from a third party, which the site could hold itself.

Sees: the requests that fonts, icons and libraries of known services really got, asked by the page, by one of them or by
a tag manager. What a video or a map asks for itself, in its frame or by its script, is no file of the site.
Does not see: a library that another script fetches when nothing ran it, whether the licence of a font allows its
hosting, and files of a host that no list knows.
"""

from necgreen.model import Case, Check, Confidence, Finding, Measure, Need, Scope, Verdict
from necgreen.views.hosts import host
from necgreen.views.parties import parties
from necgreen.views.services import among, evidence, told

HELD = ("fonts", "cdn")
PLACED = (*HELD, "tag-manager")  # what they bring, the site chose


def remote_libraries(case: Case) -> Verdict:
    """One finding per service. Held by the site, the files weigh the same: no byte is said to be saved."""
    page = case.page
    ours = {name for name, party in case.view(parties).items() if party.own}
    asked = among(case, (at for at, e in enumerate(page.entries) if not e.frame or host(e.frame) in ours))
    placed = {"", *(call.service.name for call in asked if call.service.category in PLACED)}
    findings = tuple(
        Finding("remote", told(call, page), evidence(call, page), Confidence.HIGH if call.sure else Confidence.LOW)
        for call in asked
        if call.service.category in HELD
        and call.party == "third"
        and (not call.brought_by or placed.intersection(call.brought_by))
    )
    if not findings and page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    return Verdict(findings, Measure(len(findings), "item"))


CHECK = Check("remote-libraries", Scope.PAGE, remote_libraries, cold_only=False)
