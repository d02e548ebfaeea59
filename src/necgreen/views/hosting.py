"""Which operator answers for a host: its name, its CNAME chain and its addresses, compared with published ones.

What is observed is the front: behind a content network the machine that holds the site is hidden. An operator's country
is that of its seat; where the machine stands is not said here. Error of the method: the addresses we hold are few, so
most hosts without a telling name stay unknown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from typing import Any

from necgreen.model import Case, HostRecord
from necgreen.views.hosts import ascii_host


@dataclass(frozen=True, slots=True)
class Operator:
    """A company. ``country``: its seat, ``owner``: its last known parent; ``front``: a content network."""

    name: str
    country: str
    owner: str
    front: bool
    eea: bool  # seat and parent both in the European Economic Area


@dataclass(frozen=True, slots=True)
class Observed:
    """Who answers for a host. ``whole``: every address is explained; ``how``: ``name`` or ``address``."""

    host: str
    operators: tuple[Operator, ...]
    whole: bool
    how: str


def operator(case: Case, host: str) -> Observed | None:
    """The operators seen behind ``host``, in the order of the evidence. None: no usable DNS record of that host."""
    record = next((record for record in case.visit.hosts if ascii_host(record.host) == ascii_host(host)), None)
    # An address given on the command line, or half an answer, says nothing of what the public gets.
    if record is None or record.overridden or record.status != "ok" or not record.a + record.aaaa:
        return None
    return recognise(record, case.reference.table("operators"))


def recognise(record: HostRecord, table: Mapping[str, Any]) -> Observed:
    """A telling name explains all the addresses behind it; otherwise each address must be known for ``whole``."""
    by_name = [row for name in (record.host, *record.cname) for row in table["operator"] if _under(name, row["names"])]
    by_address = [_announcer(address, table) for address in (*record.a, *record.aaaa)]
    rows = by_name + [row for row in by_address if row is not None]
    operators = dict.fromkeys(_operator(row, table["eea"]["countries"]) for row in rows)
    whole = bool(by_name) or (bool(by_address) and None not in by_address)
    return Observed(record.host, tuple(operators), whole, "name" if by_name else "address" if rows else "")


def _under(name: str, suffixes: list[str]) -> bool:
    bare = ascii_host(name)
    return any(bare == suffix or bare.endswith(f".{suffix}") for suffix in suffixes)


def _announcer(address: str, table: Mapping[str, Any]) -> Mapping[str, Any] | None:
    try:
        place = ip_address(address)
    except ValueError:
        return None
    for row in table["operator"]:
        if any(place in ip_network(prefix) for prefix in row["addresses"]):
            found: Mapping[str, Any] = row
            return found
    return None


def _operator(row: Mapping[str, Any], eea: list[str]) -> Operator:
    both = row["country"] in eea and row["owner"] in eea
    return Operator(row["name"], row["country"], row["owner"], row["front"], both)
