"""Which third-party services the page asked, and which third-party hosts nobody here knows.

A service is known by the hosts it answers on, and by a path where a host serves several services. Not seen: a service
served under the site's own name, and what a known host does with what it receives.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from necgreen.model import Case
from necgreen.views.cookies import silent
from necgreen.views.parties import host, parties, registrable


@dataclass(frozen=True, slots=True)
class Service:
    """One service. ``kind``: ``following``, ``functional`` or ``expected``; ``country`` is "" until it is confirmed."""

    name: str
    operator: str
    country: str
    category: str
    kind: str


@dataclass(frozen=True, slots=True)
class Call:
    """A service and the requests it received, as indices in ``page.entries``."""

    service: Service
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Calls:
    """What third parties were asked. ``unrecognised``: hosts of no known service and of no part of the event."""

    services: tuple[Call, ...]
    unrecognised: tuple[str, ...]


Rows = Mapping[str, tuple[tuple[str, Service], ...]]


def calls(case: Case) -> Calls:
    """The third parties that got a request without any choice, services by name, hosts in alphabetical order.

    A request without an answer (status 0) may have been stopped before it left: it is not counted.
    """
    rows = catalogue(case.reference.table("services"))
    ours = {registrable(host(part.url)) for part in case.visit.parts}
    before = silent(case.page)
    asked: dict[Service, list[int]] = {}
    unknown: set[str] = set()
    for party in case.view(parties).values():
        for index in () if party.first else party.entries:
            entry = case.page.entries[index]
            if entry.status == 0 or entry.after not in before:
                continue
            if service := recognise(entry.url, rows):
                asked.setdefault(service, []).append(index)
            elif party.registrable not in ours:
                unknown.add(party.host)
    found = (Call(service, tuple(sorted(indices))) for service, indices in asked.items())
    return Calls(tuple(sorted(found, key=lambda call: call.service.name)), tuple(sorted(unknown)))


def catalogue(table: Mapping[str, Any]) -> Rows:
    """The set ``services`` by host: its path prefixes, longest first, each with its service."""
    kinds = {category: kind for kind, names in table["categories"].items() for category in names}
    rows: dict[str, list[tuple[str, Service]]] = {}
    for row in table["service"]:
        country = row.get("country", "") if row["confirmed"] else ""
        service = Service(row["name"], row["operator"], country, row["category"], kinds[row["category"]])
        for domain in row["domains"]:
            name, slash, path = domain.partition("/")
            rows.setdefault(name, []).append((slash + path, service))
    return {name: tuple(sorted(paths, key=lambda pair: -len(pair[0]))) for name, paths in rows.items()}


def recognise(url: str, rows: Rows) -> Service | None:
    """The service of a URL: the longest host suffix on a label boundary, then the longest path prefix."""
    name = host(url)
    while name:
        for prefix, service in rows.get(name, ()):
            path = urlsplit(url).path if prefix else ""
            if path == prefix or path.startswith(f"{prefix}/"):
                return service
        name = name.partition(".")[2]
    return None
