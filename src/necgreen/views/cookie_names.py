"""Which service public lists give a cookie name to: ours, the Open Cookie Database, tarteaucitron's services.

A name is a clue and no more: anyone may use it. One that lists give to several services, or that is too short to be
anyone's, says nothing. Where the list names domains, the cookie must be of one of them, or of the page's own when the
list says "1st party".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from necgreen.reference import Reference
from necgreen.views.hosts import registrable

LEAST = 4  # characters of a name, or of the fixed part of one, that can be somebody's
HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
ANY = frozenset({""})
OWN = "1st party"

Known = Mapping[str, frozenset[tuple[str, frozenset[str]]]]  # name -> (service, the domains it may be set for)


@dataclass(frozen=True, slots=True)
class Names:
    """Names, and beginnings of names, with the services they are given to."""

    whole: Known
    starts: Known

    def service(self, name: str, domain: str, own: str) -> str:
        """The service; "" when no list has the name for this domain, or gives it to several. ``domain`` and ``own``
        (the page's) are registrable domains."""
        found = self.whole.get(name)
        for end in range(len(name), LEAST - 1, -1):
            found = found or self.starts.get(name[:end])
        here = {"", domain, OWN if domain == own else domain}
        services = {service for service, domains in found or () if domains & here}
        return services.pop() if len(services) == 1 else ""


@dataclass(frozen=True, slots=True)
class _Held:
    reference: Reference = field(compare=False)


def names(reference: Reference) -> Names:
    """The names of a reference, gathered at first use."""
    return _gathered(reference.hash, _Held(reference))


@lru_cache(maxsize=4)
def _gathered(_: str, held: _Held) -> Names:
    whole: dict[str, set[tuple[str, frozenset[str]]]] = {}
    starts: dict[str, set[tuple[str, frozenset[str]]]] = {}
    for row in held.reference.table("services")["service"]:
        for name in row.get("cookies", ()):
            (starts if name.endswith("*") else whole).setdefault(name.removesuffix("*"), set()).add((row["name"], ANY))
    ours = {*whole, *starts}
    for name, prefix, _category, platform, where in held.reference.table("open_cookie_database")["cookies"]:
        if name not in ours and platform:
            (starts if prefix else whole).setdefault(name.removesuffix("*"), set()).add((platform, _domains(where)))
    known = {*whole, *starts}
    for _key, service, _type, _need, cookies, _hosts in held.reference.table("tarteaucitron")["services"]:
        for name in cookies:
            if name not in known:
                whole.setdefault(name, set()).add((service, ANY))
    return Names(_long(whole), _long(starts))


def _domains(where: str) -> frozenset[str]:
    found = {registrable(name) for name in HOST.findall(where.lower())}
    return frozenset(found | ({OWN} if OWN in where else set())) or ANY


def _long(given: Mapping[str, set[tuple[str, frozenset[str]]]]) -> Known:
    return {name: frozenset(services) for name, services in given.items() if len(name) >= LEAST}
