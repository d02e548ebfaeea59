"""Whose service answers a URL, by host, by path, or by the name its DNS points at.

Sets are asked in this order: ours (by host, then by the path of tools that sites host themselves), the user's own,
third-party-web, tarteaucitron. What none of them knows has no service. Not seen: a service whose host and paths were
renamed, and who really holds a tool that anyone may install.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from necgreen.model import Service
from necgreen.reference import Reference
from necgreen.views.hosts import ascii_host, host, registrable
from necgreen.views.lists import matcher

Rules = Mapping[str, tuple[tuple[str, Service], ...]]  # host -> (path prefix, service), longest prefix first
BEHIND = ("country", "country_source", "owner", "owner_country", "owner_source")
MOST_HELD = 20_000  # hosts whose rules are kept at hand
SHARED = frozenset({"hosting"})  # their hosts carry the tools of their customers
HOUSING = SHARED | {"site-builder"}  # their hosts carry the sites of their customers


@dataclass(frozen=True, slots=True)
class Signature:
    """A path that gives a service away whatever the host. ``self_hosted``: anyone may install it; else a vendor
    answers under a name of its customer."""

    service: Service
    self_hosted: bool


@dataclass(frozen=True, slots=True)
class Signatures:
    """Paths of several signatures as one expression, a group each."""

    pattern: "re.Pattern[str]"
    held: tuple[Signature, ...]

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Signature]], start: str) -> "Signatures":
        """All rows begin with ``start``, said once: an expression that begins with a fixed text is far quicker."""
        found = list(rows)
        branches = "|".join(f"({path.removeprefix(start)})" for path, _ in found)
        return cls(re.compile(f"{start}(?:{branches})" if found else "(?!)"), tuple(signed for _, signed in found))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sets, by host. Built once per reference."""

    ours: Rules
    user: Rules
    others: Rules
    exact: Mapping[str, Service]  # hosts known without what is below them
    cloaks: Mapping[str, Service]
    signatures: tuple["Signatures", ...]
    organisations: Mapping[str, Mapping[str, Any]]  # domain -> organisation
    held: dict[str, tuple[tuple[str, Service], ...]] = field(default_factory=dict, repr=False, compare=False)

    def service(self, url: str) -> Service | None:
        """The service of a URL; None when no set knows it."""
        name = host(url)
        known = self.by_host(name, url)
        if known is None or known.known_by != "necgreen" or known.category in SHARED:
            signed = self.signature(url)
            if signed and signed.self_hosted:
                return installed(signed.service, self._holder(name) or {"name": registrable(name)})
            if signed and (known is None or known.known_by != "necgreen"):
                return signed.service
        return known

    def by_host(self, name: str, url: str = "") -> Service | None:
        """The service of a host, the path of ``url`` telling which when there are several."""
        rules = self.held.get(name)
        if rules is None:
            if len(self.held) >= MOST_HELD:  # a stream of addresses may be endless
                self.held.clear()
            rules = self.held[name] = self._rules(name)
        if len(rules) == 1 and not rules[0][0]:
            return rules[0][1]
        path = _path(url) if rules and url else ""
        for prefix, service in rules:
            if not prefix or path == prefix or path.startswith(prefix if prefix.endswith("/") else f"{prefix}/"):
                return service
        return None

    def signature(self, url: str) -> Signature | None:
        """What the path of a URL gives away."""
        path = _path(url)
        for signatures in self.signatures:
            found = signatures.pattern.search(path)
            if found and found.lastindex:
                return signatures.held[found.lastindex - 1]
        return None

    def cloak(self, name: str) -> Service | None:
        """The tracker that answers under this name, met in a chain of CNAME records."""
        name = ascii_host(name)
        service = self.by_host(name)
        if service and service.kind == "following":
            return service
        return next((self.cloaks[part] for part in _suffixes(name) if part in self.cloaks), None)

    def organisation(self, name: str) -> str:
        """The organisation whose domain this host is under; "" when it is not known."""
        return str(self._holder(name).get("name", ""))

    def unknown(self, name: str) -> Service:
        """The service of a host that no set knows: its name, and the organisation of its domain when that is known."""
        return installed(Service(name), self._holder(name))

    def holders(self, name: str) -> frozenset[str]:
        """All the organisations this host is under (an agency, then the State), and who operates its service."""
        found = {self.organisations[part]["name"] for part in _suffixes(name) if part in self.organisations}
        service = self.by_host(name)
        if service and service.known_by == "necgreen" and service.operator and service.category not in HOUSING:
            found.add(service.operator)
        return frozenset(found)

    def _holder(self, name: str) -> Mapping[str, Any]:
        return next((self.organisations[part] for part in _suffixes(name) if part in self.organisations), {})

    def _rules(self, name: str) -> tuple[tuple[str, Service], ...]:
        found: list[tuple[str, Service]] = []
        for rules in (self.ours, self.user, self.others):
            for part in _suffixes(name):
                found += rules.get(part, ())
            if rules is self.user and name in self.exact:
                found.append(("", self.exact[name]))
        last = next((place for place, (prefix, _) in enumerate(found) if not prefix), len(found) - 1)
        return tuple(found[: last + 1])


def _path(url: str) -> str:
    """The path of a URL; "" when it cannot be read (an unclosed bracket, in the name that a script gives itself)."""
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _suffixes(name: str) -> Iterable[str]:
    """The host, then each domain above it."""
    while name:
        yield name
        name = name.partition(".")[2]


def catalogue(reference: Reference) -> Catalogue:
    """The catalogue of a reference, built at first use."""
    return _built(reference.hash, _Held(reference))


@dataclass(frozen=True, slots=True)
class _Held:
    """A reference, told apart by its hash alone: its tables cannot be hashed."""

    reference: Reference = field(compare=False)


@lru_cache(maxsize=4)
def _built(_: str, held: _Held) -> Catalogue:
    reference = held.reference
    table, organisations = reference.table("services"), reference.table("organisations")["organisation"]
    companies = {row["name"]: row for row in organisations}
    kinds = {category: kind for kind, names in table["categories"].items() for category in names}
    ours: dict[str, list[tuple[str, Service]]] = {}
    signed: list[tuple[str, Signature]] = []
    for row in table["service"]:
        service = _ours(row, companies.get(row["operator"], {}), kinds)
        _add(ours, row["domains"], service)
        signed += [(path, Signature(service, row.get("self_hosted", False))) for path in row.get("paths", ())]
    others, exact = _others(reference, table, kinds)
    return Catalogue(
        ours=_sorted(ours),
        user=_sorted(_user(reference, kinds)),
        others=others,
        exact=exact,
        cloaks={
            domain: Service(company, "listed", "following", "cname")
            for domain, company in reference.table("cname_trackers")["trackers"]
        },
        signatures=(
            Signatures.of((pair for pair in signed if pair[0].startswith("^/")), "^/"),
            Signatures.of((pair for pair in signed if not pair[0].startswith("^/")), "/"),
        ),
        organisations={domain: row for row in organisations for domain in row.get("domains", ())},
    )


def _ours(row: Mapping[str, Any], company: Mapping[str, Any], kinds: Mapping[str, str]) -> Service:
    service = Service(
        name=row["name"],
        category=row["category"],
        kind=kinds[row["category"]],
        known_by="necgreen",
        exempt=row.get("exempt", ""),
        alternatives=tuple(row.get("alternatives", ())),
    )
    return installed(service, {"name": row["operator"], **company})


def installed(service: Service, company: Mapping[str, Any]) -> Service:
    """The service operated by this organisation, a row of ``organisations`` (empty: nobody is known)."""
    told = {key: company.get(key, "") for key in BEHIND}
    day = company["checked_on"].isoformat() if "checked_on" in company else ""
    return replace(service, operator=company.get("name", ""), checked_on=day, **told)


def _add(rules: dict[str, list[tuple[str, Service]]], domains: Iterable[str], service: Service) -> None:
    for domain in domains:
        name, slash, path = domain.partition("/")
        rules.setdefault(name, []).append((slash + path, service))


def _sorted(rules: Mapping[str, list[tuple[str, Service]]]) -> Rules:
    return {name: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for name, found in rules.items()}


def _user(reference: Reference, kinds: Mapping[str, str]) -> dict[str, list[tuple[str, Service]]]:
    rules: dict[str, list[tuple[str, Service]]] = {}
    for row in reference.user:
        kind = kinds.get(row.category, "unclassified")
        service = Service(row.service, row.category, kind, "user", row.operator, row.country, "trackerdb")
        _add(rules, (row.domain,), service)
    return rules


def _others(
    reference: Reference, table: Mapping[str, Any], kinds: Mapping[str, str]
) -> tuple[Rules, Mapping[str, Service]]:
    """third-party-web, then the hosts that only tarteaucitron knows."""
    translated, corrected = table["translated"], table["corrected"]
    rules: dict[str, list[tuple[str, Service]]] = {}
    exact: dict[str, Service] = {}
    for name, company, category, domains in reference.table("third_party_web")["entities"]:
        of_all = translated.get(category, category)
        for domain in domains:
            category = corrected.get(domain.removeprefix("*."), of_all)
            service = Service(name, category, kinds.get(category, "unclassified"), "third-party-web", company)
            if domain.startswith("*."):
                rules.setdefault(domain[2:], []).append(("", service))
            else:
                exact[domain] = service
    told: dict[str, set[Service]] = {}
    for _, name, category, _, _, hosts in reference.table("tarteaucitron")["services"]:
        category = translated.get(category, category)
        service = Service(name, category, kinds.get(category, "unclassified"), "tarteaucitron")
        if len(hosts) == 1:  # with several, which one is the service's own is not said
            told.setdefault(hosts[0], set()).add(service)
    for name, services in told.items():
        if len(services) == 1 and name not in exact and not any(part in rules for part in _suffixes(name)):
            exact[name] = services.pop()
    return _sorted(rules), exact


def listed(url: str, page_url: str, kind: str, reference: Reference) -> Service | None:
    """What a block list of the user would stop, when no set knows its host."""
    found = matcher(reference).match(url, page_url, kind)
    return Service(host(url), "listed", "following", "list") if found else None
