"""Trackers that answer under a name of the site.

Sees: a name of the site, asked by the page, whose DNS chain ends at a known tracker; without the DNS, an address whose
path only one vendor uses, said probable. A company that only third-party-web knows may host pages there: a question.
Does not see: a tracker reached by an address record instead of a chain, one that the site's own server relays, and the
name of the page itself, whose host may also sell tracking.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Scope, Verdict
from necgreen.views.services import calls, evidence, told


def cloaked_trackers(case: Case) -> Verdict:
    """One finding per tracker and its names; questions are asked when there is no fault."""
    page = case.page
    findings, questions = [], []
    for call in case.view(calls):
        if call.party == "cloaked":
            target = call.chain[-1] if call.chain else None
            values = (*told(call, page), ("hosts", ", ".join(call.hosts)), ("target", target))
            confidence = Confidence.HIGH if call.sure else Confidence.LOW
            # It has one category for all that a company does: a help centre or a blog may be all that is there.
            if call.chain and call.service.known_by == "third-party-web":
                questions.append(Finding("chain-to-company", values, evidence(call, page), confidence))
            else:
                findings.append(Finding("chain" if call.chain else "path", values, evidence(call, page), confidence))
    if questions and not findings:
        return Verdict(tuple(questions), human=True)
    if not findings and page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    return Verdict(tuple(findings))


CHECK = Check("cloaked-trackers", Scope.PAGE, cloaked_trackers, absence_needs=frozenset({Need.DNS}), cold_only=False)
