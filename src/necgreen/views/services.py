"""Which services the page asked, who brought them, and which third-party hosts nobody here knows.

A request belongs to one service at most: the one its address gives away. A tool that the site hosts itself (a Matomo
under its own name) is a service of the site. What no set knows is a service named by its host: it is listed and counted
like the others. Not seen: what a service does with what it receives.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from necgreen.model import Case, Entry, Page, Service
from necgreen.views.catalogue import Catalogue, catalogue, installed, listed
from necgreen.views.cookies import silent
from necgreen.views.hosts import host
from necgreen.views.lists import request_type
from necgreen.views.parties import Party, parties
from necgreen.views.sizes import weight

TOLD = (
    "service", "category", "party", "operator", "country", "owner", "owner_country", "count", "bytes", "by", "instead",
)  # fmt: skip

DOCUMENTS = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Call:
    """A service and what it was asked, as indices in ``page.entries``.

    ``party``: ``first`` (a tool of the site), ``sister``, ``cloaked`` or ``third``. ``brought_by``: the services whose
    scripts, style sheets or frames asked it, in alphabetical order; "" stands for the page itself; empty: nobody knows.
    ``chain``: the CNAME records behind a cloaked name; ``sure``: false when only the shape of an address tells, or a
    set we did not check.
    """

    service: Service
    party: str
    hosts: tuple[str, ...]
    entries: tuple[int, ...]
    brought_by: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    sure: bool = True


def calls(case: Case) -> tuple[Call, ...]:
    """Every service of others that the page asked and that answered, and tools of the site, by name."""
    return _gathered(case, [index for index, entry in enumerate(case.page.entries) if answered(entry)])


def early(case: Case) -> tuple[Call, ...]:
    """The same, before any choice or gesture of the visitor."""
    before = silent(case.page)
    entries = case.page.entries
    return _gathered(case, [at for at, entry in enumerate(entries) if answered(entry) and entry.after in before])


def among(case: Case, places: Iterable[int]) -> tuple[Call, ...]:
    """The same, among the requests at these places."""
    return _gathered(case, [index for index in places if answered(case.page.entries[index])])


def framed(call: Call, page: Page) -> bool:
    """Whether the service was shown in a frame of its own."""
    entries = [page.entries[index] for index in call.entries]
    own = set(call.hosts)
    return any((e.initiator and e.initiator.how == "iframe") or (e.frame and host(e.frame) in own) for e in entries)


def shown(call: Call, page: Page) -> bool:
    """Whether it answered a document, and the recording does not say what asked it: most likely a frame."""
    entries = [page.entries[index] for index in call.entries]
    return any(e.initiator is None and e.status == 200 and e.mime in DOCUMENTS for e in entries)


def told(call: Call, page: Page) -> tuple[tuple[str, str | int | None], ...]:
    """A call as the values of a finding: `TOLD`. ``bytes`` is None as soon as one size is unknown; ``by`` is "" when
    the page itself asked."""
    sizes = [weight(page.entries[index]) for index in call.entries]
    service = call.service
    return (
        ("service", service.name),
        ("category", service.category),
        ("party", call.party),
        ("operator", service.operator or None),
        ("country", service.country or None),
        ("owner", service.owner or None),
        ("owner_country", service.owner_country or None),
        ("count", len(call.entries)),
        ("bytes", None if None in sizes else sum(size or 0 for size in sizes)),
        ("by", ", ".join(name for name in call.brought_by if name)),
        ("instead", ", ".join(service.alternatives)),
    )


def evidence(call: Call, page: Page) -> tuple[str, ...]:
    """The locators of its requests."""
    return tuple(f"page/{page.id}/entry/{index}" for index in call.entries)


def gain(call: Call, page: Page) -> int | None:
    """What the page no longer downloads without the service, at least; None when no size is known."""
    known = [size for index in call.entries if (size := weight(page.entries[index])) is not None]
    return sum(known) if known else None


def answered(entry: Entry) -> bool:
    """A request without an answer (status 0) may have been stopped before it left; a cache asks nobody."""
    return bool(entry.status) and (not entry.from_cache or entry.status == 304)


def owners(case: Case) -> Mapping[int, tuple[Service, Party] | None]:
    """The service of each request, by index; None: the site itself, or a host without a name."""
    known = catalogue(case.reference)
    found: dict[int, tuple[Service, Party] | None] = {}
    for party in case.view(parties).values():
        for index in party.entries:
            service = _service(case, party, case.page.entries[index], known)
            found[index] = (service, party) if service else None
    return found


def _service(case: Case, party: Party, entry: Entry, known: Catalogue) -> Service | None:
    if party.cloak:
        return party.cloak.service
    if party.first:
        signed = known.signature(entry.url)
        if signed is None:
            return None
        return installed(signed.service, {}) if signed.self_hosted else signed.service
    service = known.service(entry.url)
    home = case.page.final_url
    return service or listed(entry.url, home, request_type(entry, home), case.reference) or known.unknown(party.host)


def _gathered(case: Case, indices: Iterable[int]) -> tuple[Call, ...]:
    of = case.view(owners)
    asked: dict[tuple[Service, bool], list[int]] = {}
    for index in indices:
        if found := of.get(index):
            asked.setdefault((found[0], found[1].cloak is not None), []).append(index)
    by_url = {entry.url: index for index, entry in reversed(list(enumerate(case.page.entries)))}
    known = catalogue(case.reference)
    made = (_call(case, service, places, of, by_url, known) for (service, _), places in asked.items())
    return tuple(sorted(made, key=lambda call: (call.service.name.casefold(), call.service.operator)))


def _call(
    case: Case,
    service: Service,
    indices: list[int],
    of: Mapping[int, tuple[Service, Party] | None],
    by_url: Mapping[str, int],
    known: Catalogue,
) -> Call:
    entries = case.page.entries
    inside = [held[1] for index in indices if (held := of[index])]
    cloak = next((party.cloak for party in inside if party.cloak), None)
    standing = "cloaked" if cloak else "first" if all(p.first for p in inside) else "third"
    if standing == "third" and all(party.own for party in inside):
        standing = "sister"
    brought = set()
    for index in indices:
        by = entries[index].initiator
        place = by_url.get(by.url) if by and by.url else None
        if place is None:  # something of its frame did, whoever it was
            place = by_url.get(entries[index].frame)
        if place is None:
            continue  # nobody knows who asked
        source = of.get(place)
        if source and source[0].category == "monitoring":
            continue  # such tools wrap XMLHttpRequest and fetch: they stand on top of what every other script asks
        if source is None or source[0] != service:
            brought.add(source[0].name if source else "")
    return Call(
        service=service,
        party=standing,
        hosts=tuple(sorted({host(entries[index].url) for index in indices})),
        entries=tuple(sorted(indices)),
        brought_by=tuple(sorted(brought)),
        chain=cloak.chain if cloak else (),
        sure=bool(cloak.chain) and service.known_by in ("necgreen", "cname")
        if cloak
        else service.known_by == "necgreen" and any(_named(service, entries[index].url, known) for index in indices),
    )


def _named(service: Service, url: str, known: Catalogue) -> bool:
    """Whether the host tells, or a file that only this tool has; the shape of a vendor's address alone does not."""
    signed = known.signature(url)
    return (signed is not None and signed.self_hosted) or known.by_host(host(url), url) == service
