"""Records as a real DNS server gives them; a failure is never an empty fact."""

import time

import pytest

from necgreen.collection.dns import look_up
from necgreen.errors import InputError

NOW = "2026-11-24T08:00:00Z"
ZONE = {
    "www.event.example": {
        "cname": ("event.cdn.example", "edge.cdn.example"),
        "a": ["192.0.2.10"],
        "aaaa": ["2001:db8::1"],
    },
    "four.example": {"a": ["192.0.2.2", "192.0.2.1"]},
    "six.example": {"aaaa": ["2001:db8::6"]},
    "mail.example": {"mx": [(10, "mx.example")], "txt": ["v=spf1 -all"]},
    "broken.example": {"fault": "servfail"},
    "half.example": {"a": ["192.0.2.3"], "fault": "servfail-AAAA"},
    "slow.example": {"fault": "timeout"},
    "round.example": {"cname": "round2.example"},
    "round2.example": {"cname": "round.example"},
    "dangling.example": {"cname": "gone.example"},
    "xn--t-9fab.example": {"a": ["192.0.2.4"]},
}


@pytest.fixture
def asked(names):
    server = names(ZONE)

    def ask(*hosts, **options):
        records = look_up(hosts, resolver=server.address, now=NOW, **options)
        return records[0] if len(hosts) == 1 else records

    ask.questions = server.questions
    return ask


def test_addresses_and_the_chain_that_leads_to_them(asked):
    record = asked("WWW.event.example.")
    assert (record.host, record.status) == ("www.event.example", "ok")
    assert (record.a, record.aaaa) == (("192.0.2.10",), ("2001:db8::1",))
    assert record.cname == ("event.cdn.example", "edge.cdn.example")
    assert record.observed_at == NOW
    assert record.resolver.startswith("127.0.0.1:")


def test_one_family_is_enough(asked):
    assert (asked("four.example").a, asked("four.example").status) == (("192.0.2.1", "192.0.2.2"), "ok")
    assert (asked("six.example").a, asked("six.example").aaaa) == ((), ("2001:db8::6",))


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("mail.example", "noanswer"),
        ("nowhere.example", "nxdomain"),
        ("broken.example", "servfail"),
        ("round.example", "loop"),
        ("dangling.example", "nxdomain"),
        ("a" * 70 + ".example", "servfail"),
    ],
)
def test_why_there_is_no_address(asked, host, status):
    record = asked(host)
    assert (record.status, record.a, record.aaaa) == (status, (), ())


def test_a_dangling_alias_is_kept(asked):
    assert asked("dangling.example").cname == ("gone.example",)


def test_half_an_answer_says_so(asked):
    record = asked("half.example")
    assert (record.status, record.a) == ("servfail", ("192.0.2.3",))


def test_a_silent_server_is_a_time_out(asked):
    began = time.monotonic()
    assert asked("slow.example", time_out=0.2).status == "timeout"
    assert time.monotonic() - began < 1


def test_each_host_is_asked_once_and_addresses_never(asked):
    records = asked("four.example", "FOUR.example.", "192.0.2.7", "[2001:db8::7]", "six.example")
    assert [record.host for record in records] == ["192.0.2.7", "2001:db8::7", "four.example", "six.example"]
    assert (records[0].a, records[1].aaaa) == (("192.0.2.7",), ("2001:db8::7",))
    assert len(asked.questions) == 4
    assert look_up([], now=NOW) == ()


def test_names_with_accents(asked):
    assert asked("été.example").a == ("192.0.2.4",)


def test_no_server_at_all():
    record = look_up(["www.event.example"], resolver="127.0.0.1:1", time_out=0.3, now=NOW)[0]
    assert record.status in ("timeout", "servfail")


@pytest.mark.parametrize("bad", ["resolver", "127.0.0.1:dns", "127.0.0.1:53:1"])
def test_a_bad_resolver_is_said(bad):
    with pytest.raises(InputError, match="--resolver"):
        look_up(["a.example"], resolver=bad, now=NOW)
