"""Every service of a visit, over its pages: what it received, when, who brought it, which cookies it set.

The requests and bytes of all rows, the site's own included, add up to those of the pages as a first visitor meets them.
Not seen: what a service does with what it receives, and cookies whose writer no script gives away.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from necgreen.model import Case, Cookie, Moment, Page, Service, State
from necgreen.views.catalogue import catalogue
from necgreen.views.hosts import host, registrable
from necgreen.views.services import among, owners
from necgreen.views.sizes import weights

SITE = "site"  # category of the site's own files
ORDER = ("load", "scroll", *(state.value for state in State if state is not State.UNTOUCHED))


@dataclass(slots=True)
class Tally:
    """One service while it is counted. ``cold_bytes`` are those of the pages that no cache helped."""

    service: Service
    party: str
    requests: int = 0
    transfer_bytes: int = 0
    cold_bytes: int = 0
    unknown_sizes: int = 0
    hosts: set[str] = field(default_factory=set)
    moments: set[str] = field(default_factory=set)
    brought_by: set[str] = field(default_factory=set)
    pages: set[str] = field(default_factory=set)
    cookies: set[str] = field(default_factory=set)


def inventory(case: Case, judged: Iterable[Page]) -> tuple[Tally, ...]:
    """The services, the most bytes first. ``judged``: the pages whose bytes are counted; the others of the visit only
    tell when a service was asked."""
    found: dict[tuple[Service, str], Tally] = {}
    counted = {page.id for page in judged}
    for page in case.visit.pages:
        here = case.at(page)
        if page.id in counted:
            _count(here, found)
            _tell(here, found, range(len(page.entries)), "")
        elif page.state is not State.UNTOUCHED:
            _tell(here, found, chosen(page), page.state.value)
        _cookies(here, found)
    return tuple(sorted(found.values(), key=lambda row: (-row.transfer_bytes, -row.requests, row.service.name)))


def chosen(page: Page) -> tuple[int, ...]:
    """The requests of a page of a state that its choice came before: on the page of the choice what followed it (after
    no choice at all, what followed the scroll), on a later page all of them."""
    late = Moment.SCROLL if page.state is State.PASSIVE else Moment.CHOICE
    return tuple(at for at, entry in enumerate(page.entries) if page.step or entry.after is late)


def _count(case: Case, found: dict[tuple[Service, str], Tally]) -> None:
    """Requests and bytes, each request in one row."""
    page = case.page
    of = case.view(owners)
    standing = {index: call.party for call in among(case, range(len(page.entries))) for index in call.entries}
    for index, size in case.view(weights):
        held = of.get(index)
        row = _row(found, held[0], standing.get(index, "third")) if held else _row(found, _site(page), "first")
        row.requests += 1
        row.transfer_bytes += size or 0
        row.cold_bytes += 0 if page.warm else size or 0
        row.unknown_sizes += size is None
        row.pages.add(page.id)
        if name := host(page.entries[index].url):
            row.hosts.add(name)


def _tell(case: Case, found: dict[tuple[Service, str], Tally], places: Iterable[int], state: str) -> None:
    """When each service was asked, and by whom."""
    page = case.page
    for call in among(case, places):
        row = _row(found, call.service, call.party)
        row.hosts |= set(call.hosts)
        row.pages.add(page.id)
        row.brought_by |= set(call.brought_by)
        known = state or ("" if page.state is State.UNTOUCHED else page.state.value)
        row.moments |= {known or page.entries[index].after.value for index in call.entries}


def _cookies(case: Case, found: dict[tuple[Service, str], Tally]) -> None:
    rows: dict[str, list[Tally]] = {}
    for row in found.values():
        rows.setdefault(row.service.name, []).append(row)
    for cookie in case.page.cookies:
        for row in rows.get(_writer(case, cookie), ()):
            row.cookies.add(cookie.name)


def _writer(case: Case, cookie: Cookie) -> str:
    """The name of the service that set a cookie: the answer or the script that did, else the owner of its domain."""
    place = cookie.set_by.rpartition("/entry/")[2]
    held = case.view(owners).get(int(place)) if place.isdecimal() else None
    if held:
        return held[0].name
    known = catalogue(case.reference)
    domain = cookie.domain.lstrip(".")
    if registrable(domain) == registrable(host(case.page.final_url)):
        service = known.service(cookie.set_by) if "://" in cookie.set_by else None
    else:
        service = known.by_host(domain)
    own = registrable(domain) == registrable(host(case.page.final_url))
    return service.name if service else _site(case.page).name if own else ""


def _site(page: Page) -> Service:
    return Service(registrable(host(page.final_url or page.url)), SITE, "expected", "necgreen")


def _row(found: dict[tuple[Service, str], Tally], service: Service, party: str) -> Tally:
    return found.setdefault((service, party), Tally(service, party))


def ordered(moments: Iterable[str]) -> tuple[str, ...]:
    """Moments in the order of a visit."""
    return tuple(sorted(moments, key=ORDER.index))
