"""Which third parties that the site asks its policy names: by the service, who operates or owns it, or its domain.

Read: the privacy policy, the page on cookies and the legal notice, less the lines that the home page holds too (a link
to a social network in the footer names nobody). Not seen: a third party told by a category (« nos prestataires »),
which the law allows, and whether the sentence that names one speaks of data.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from necgreen.model import Case, Need, Service, State
from necgreen.views.hosts import registrable
from necgreen.views.legal.accessibility import home
from necgreen.views.legal.pages import read_page
from necgreen.views.legal.reading import Reading, reading
from necgreen.views.services import Call, calls
from necgreen.views.texts import fold, holds

ASKED = (State.UNTOUCHED, State.UNKNOWN, State.ACCEPTED)
READ = ("privacy", "cookies", "legal-notice")


def third_parties(case: Case) -> Mapping[str, tuple[str, Call]]:
    """The services of others that pages ask before any choice or after an acceptance, by name, with the first page."""
    found: dict[str, tuple[str, Call]] = {}
    for page in case.visit.pages:
        if page.state not in ASKED or Need.TYPED in page.collected:
            continue
        for call in case.at(page).view(calls):
            if call.party in ("third", "cloaked"):
                found.setdefault(call.service.name, (page.id, call))
    return found


def unnamed(case: Case) -> tuple[tuple[str, Call], ...] | None:
    """Those that none of the pages read names, each with the page that asks it; None without a policy to read."""
    if read_page(case, "privacy") is None:
        return None
    read = {one.page: one for kind in READ if (one := read_page(case, kind))}
    start = home(case)
    shown = case.at(start).view(reading) if start else None
    words = " ".join(text for one in read.values() for text in _own_lines(one, shown))
    table = case.reference.table("legal_items")["named"]
    parties = third_parties(case)
    return tuple(
        parties[name]
        for name in sorted(parties, key=str.casefold)
        if not any(holds(words, alias) for alias in aliases(parties[name][1], table))
    )


def aliases(call: Call, table: Mapping[str, Any]) -> frozenset[str]:
    """What a policy may call it, folded."""
    given = {*_names(call.service, table["forms"])}
    for name in call.hosts:
        given |= {fold(name), fold(registrable(name))}
    return frozenset(name for name in given if len(name) >= table["least"])


def _names(service: Service, forms: list[str]) -> Iterator[str]:
    for name in (service.name, service.operator, service.owner):
        for part in (name, *re.split(r"[()/,]", name)):
            words = fold(part).split()
            while len(words) > 1 and words[-1] in forms:
                words.pop()
            if words and words[0] not in forms:
                yield " ".join(words)


def _own_lines(read: Reading, home_read: Reading | None) -> Iterator[str]:
    common = set(home_read.text.split("\n")) if home_read and home_read.page != read.page else set()
    return (fold(line) for line in read.text.split("\n") if line not in common)
