"""Addresses that lead to others that lead to others.

Sees: the redirects that servers answer, one after the other, for the page and for its files.
Does not see: a redirect that a script makes, and one that the browser kept in its cache.
"""

from collections.abc import Iterator

from necgreen.model import Case, Check, Entry, Finding, Measure, Scope, Verdict
from necgreen.views.sizes import requests_bound, weight


def redirect_chains(case: Case) -> Verdict:
    """One finding per chain of more than one redirect; its gain is that of the redirects after the first."""
    page = case.page
    limit = case.reference.table("limits")["redirect-chains"]["redirects"]
    chains = [chain for chain in _chains(page.entries) if len(chain) > limit]
    found = tuple(
        Finding(
            "chain",
            (
                ("url", page.entries[chain[0]].url),
                ("end", page.entries[chain[-1]].redirect_to),
                ("count", len(chain)),
            ),
            tuple(f"page/{page.id}/entry/{index}" for index in chain),
            gain_bytes=sum(weight(page.entries[index]) or 0 for index in chain[limit:]),
        )
        for chain in chains
    )
    return Verdict(found, Measure(len(found), "item", requests_bound(page)))


def _chains(entries: tuple[Entry, ...]) -> Iterator[tuple[int, ...]]:
    """The redirects that follow one another, as indices, each chain from its start; a loop is followed once round."""
    hops: dict[str, int] = {}
    for index, entry in enumerate(entries):
        if entry.redirect_to and not entry.from_cache:
            hops.setdefault(entry.url, index)
    targets = {entries[index].redirect_to for index in hops.values()}
    for url, index in hops.items():
        if url in targets:
            continue
        chain = [index]
        while (following := hops.get(entries[chain[-1]].redirect_to)) is not None and following not in chain:
            chain.append(following)
        yield tuple(chain)


CHECK = Check("redirect-chains", Scope.PAGE, redirect_chains)
