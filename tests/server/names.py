"""A DNS server on loopback, in threads, with faults on demand."""

import contextlib
import itertools
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dnslib import AAAA, CAA, CNAME, MX, NS, QTYPE, RCODE, RR, SOA, TXT, A, DNSRecord
from dnslib.server import BaseResolver, DNSLogger, DNSServer

Zone = Mapping[str, Mapping[str, Any]]


@dataclass(slots=True)
class Names:
    """A running DNS server. ``address`` is ``127.0.0.1:port``; ``questions`` holds (name, type) in order."""

    address: str
    questions: list[tuple[str, str]] = field(default_factory=list)


class _Zone(BaseResolver):  # type: ignore[misc]
    def __init__(self, zone: Zone, questions: list[tuple[str, str]], patience: float) -> None:
        self.zone = {name.lower().rstrip("."): records for name, records in zone.items()}
        # ``a`` beside ``cname``: the addresses are those of the end of the chain.
        for records in list(self.zone.values()):
            chain = _list(records.get("cname", ()))
            for alias, target in itertools.pairwise(chain):
                self.zone.setdefault(alias, {"cname": target})
            if chain and records.keys() & {"a", "aaaa"}:
                end = {kind: records[kind] for kind in ("a", "aaaa") if kind in records}
                self.zone.setdefault(chain[-1], end)
        self.questions, self.patience = questions, patience

    def resolve(self, request: DNSRecord, handler: object) -> DNSRecord:
        reply = request.reply()
        name, kind = str(request.q.qname).lower().rstrip("."), QTYPE[request.q.qtype]
        self.questions.append((name, kind))
        for _ in range(20):
            records = self.zone.get(name)
            if records is None:
                reply.header.rcode = RCODE.NXDOMAIN
                return reply
            fault = records.get("fault", "")
            if fault == "timeout":
                time.sleep(self.patience)
            if fault in ("servfail", "timeout") or fault == f"servfail-{kind}":
                reply.header.rcode = RCODE.SERVFAIL
                return reply
            chain = _list(records.get("cname", ()))
            if chain and kind != "CNAME":
                reply.add_answer(RR(name, QTYPE.CNAME, rdata=CNAME(chain[0]), ttl=60))
                name = chain[0].lower().rstrip(".")
                continue
            for data in _data(records, kind):
                reply.add_answer(RR(name, getattr(QTYPE, kind), rdata=data, ttl=60))
            return reply
        return reply


def _list(value: Any) -> Sequence[str]:
    return (value,) if isinstance(value, str) else tuple(value)


def _data(records: Mapping[str, Any], kind: str) -> list[Any]:
    said = records.get(kind.lower(), ())
    if kind == "A":
        return [A(one) for one in _list(said)]
    if kind == "AAAA":
        return [AAAA(one) for one in _list(said)]
    if kind == "CNAME":
        return [CNAME(one) for one in _list(said)[:1]]
    if kind == "NS":
        return [NS(one) for one in _list(said)]
    if kind == "TXT":
        return [TXT(one) for one in _list(said)]
    if kind == "MX":
        return [MX(host, preference) for preference, host in said]
    if kind == "CAA":
        return [CAA(flags, tag, value) for flags, tag, value in said]
    if kind == "SOA" and said:
        return [SOA(said[0], said[1], (1, 3600, 600, 86400, 300))]
    return []


@contextlib.contextmanager
def dns(zone: Zone, *, patience: float = 1.0) -> Iterator[Names]:
    """Serve a zone: name -> {a, aaaa, cname, ns, soa, mx, txt, caa, fault}. ``fault``: servfail, servfail-AAAA,
    timeout (an answer after ``patience`` seconds)."""
    names = Names("")
    resolver = _Zone(zone, names.questions, patience)
    quiet = DNSLogger("-request,-reply,-truncated,-error,-recv,-send,-data", prefix=False)
    server = DNSServer(resolver, port=0, address="127.0.0.1", logger=quiet)
    names.address = f"127.0.0.1:{server.server.server_address[1]}"
    thread = threading.Thread(target=server.server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield names
    finally:
        server.server.shutdown()
        server.server.server_close()
        thread.join(5)
