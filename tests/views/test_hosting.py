"""Who answers for a host: by its name, by its addresses, or nobody knows."""

import pytest

from necgreen.model import HostRecord
from necgreen.reference import load
from necgreen.views.hosting import recognise

TABLE = load().table("operators")


def names(record: HostRecord) -> list[str]:
    return [operator.name for operator in recognise(record, TABLE).operators]


@pytest.mark.parametrize(
    ("record", "wanted", "how", "whole"),
    [
        (HostRecord("salon.fr", a=("213.186.33.5",)), ["OVHcloud"], "address", True),
        (HostRecord("salon.fr", a=("213.186.33.5", "192.0.2.7")), ["OVHcloud"], "address", False),
        (HostRecord("salon.fr", a=("192.0.2.7",)), [], "", False),
        (HostRecord("salon.fr", cname=("x.osc-fr1.scalingo.io.",), a=("192.0.2.7",)), ["Scalingo"], "name", True),
        (HostRecord("salon.fr", cname=("osc-fr1.scalingo.io.example.net",), a=("192.0.2.7",)), [], "", False),
        (HostRecord("salon.fr", a=("not an address",)), [], "", False),
    ],
)
def test_recognise(record: HostRecord, wanted: list[str], how: str, whole: bool) -> None:
    found = recognise(record, TABLE)
    assert (names(record), found.how, found.whole) == (wanted, how, whole)


def test_a_seat_in_the_eea_with_a_parent_outside_is_not_of_the_eea() -> None:
    rows = TABLE["operator"]
    assert any(row["country"] != row["owner"] for row in rows)
    for row in rows:
        for suffix in row["names"][:1]:
            (found, *_) = recognise(HostRecord(f"x.{suffix}", a=("192.0.2.7",)), TABLE).operators
            both = {row["country"], row["owner"]} <= set(TABLE["eea"]["countries"])
            assert found.eea is both


def test_twenty_operators_with_valid_addresses() -> None:
    from ipaddress import ip_network

    rows = TABLE["operator"]
    assert len(rows) >= 20
    assert len({row["name"] for row in rows}) == len(rows)
    for row in rows:
        for prefix in row["addresses"]:
            ip_network(prefix)
