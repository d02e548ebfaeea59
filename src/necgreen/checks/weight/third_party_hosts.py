"""How many hosts outside the site's own domain the page asks.

Sees: the hosts that answered, compared with the page by registrable domain (public suffix list, private section).
Does not see: what a script asks when nothing ran it, another domain of the same organisation (it counts as a third
party), and a third party served under the site's own name.
"""

from necgreen.model import Bound, Case, Check, Finding, Measure, Scope, Verdict
from necgreen.views.parties import parties
from necgreen.views.sizes import requests_bound

NAMES = 12  # hosts named in the sentence; the evidence holds them all


def third_party_hosts(case: Case) -> Verdict:
    """One finding, over-limit or over-limit-at-least, the most asked host first."""
    entries = case.page.entries
    asked = {
        party.host: sum(bool(entries[index].status) for index in party.entries)
        for party in case.view(parties).values()
        if not party.first
    }
    hosts = sorted((host for host, answers in asked.items() if answers), key=lambda host: (-asked[host], host))
    limit = case.reference.table("limits")["third-party-hosts"]["hosts"]
    measure = Measure(len(hosts), "host", requests_bound(case.page))
    if len(hosts) <= limit:
        return Verdict(measure=measure)
    named = ", ".join(hosts[:NAMES]) + (" …" if len(hosts) > NAMES else "")
    code = "over-limit" if measure.bound is Bound.EXACT else "over-limit-at-least"
    values = (("count", len(hosts)), ("limit", limit), ("hosts", named))
    return Verdict((Finding(code, values, tuple(f"host/{host}" for host in hosts)),), measure)


CHECK = Check("third-party-hosts", Scope.PAGE, third_party_hosts)
