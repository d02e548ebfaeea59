"""Who serves the start host of each part of the event, as the public DNS shows it.

Sees: the host name, its CNAME chain and its A and AAAA records, compared with names and addresses that operators
publish. The law an operator lives under is that of its seat and of its parent.
Does not see: what stands behind a content network, where the machine is, where data is kept or copied, and the many
operators whose addresses are not in the list: those hosts stay unknown, they do not pass.
"""

from necgreen.model import Case, Check, Finding, Need, Part, Scope, Verdict
from necgreen.views.hosting import Observed, Operator, operator
from necgreen.views.hosts import host


def observed_host(case: Case) -> Verdict:
    """Failed: an operator under United States law. A question: another seat outside the EEA. Passed: EEA throughout."""
    hosts = dict.fromkeys(_served(case, part) for part in case.visit.parts)
    seen = [(name, operator(case, name)) for name in hosts]
    if faults := tuple(_findings(seen, "us")):
        return Verdict(faults)
    if questions := tuple(_findings(seen, "other")):
        return Verdict(questions, human=True)
    if any(found is None or not found.whole for _, found in seen):
        return Verdict(untold="operator-unknown")
    if any(who.front for _, found in seen if found for who in found.operators):
        return Verdict(untold="hidden-origin")
    return Verdict(applicable=bool(seen))


def _served(case: Case, part: Part) -> str:
    """The host that really serves the part: after the redirects of its start page, when that page was seen."""
    home = next((page for page in case.pages if page.home and page.part == part.name), None)
    return host(home.final_url if home else part.url)


def _findings(seen: list[tuple[str, Observed | None]], law: str) -> list[Finding]:
    return [
        Finding(
            f"{law}-front" if who.front else f"{law}-operator",
            (("host", name), ("operator", who.name), ("country", who.country)),
            (f"host/{name}",),
        )
        for name, found in seen
        if found
        for who in found.operators
        if _law(who) == law
    ]


def _law(who: Operator) -> str:
    if "US" in (who.country, who.owner):
        return "us"
    return "" if who.eea else "other"


CHECK = Check("observed-host", Scope.SITE, observed_host, needs=frozenset({Need.DNS}), cold_only=False)
