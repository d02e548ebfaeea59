"""Raw DNS records of the hosts that were met, dated. Nothing is interpreted, nothing is asked until called.

The system's resolver is asked unless another is given: a tool about hosting does not hand the list of what it visits
to a resolver of its own choice.
"""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import dns.exception
import dns.name
import dns.rdatatype
import dns.resolver

from necgreen.errors import InputError
from necgreen.model import HostRecord

MAX_CHAIN = 8  # CNAMEs that resolvers follow is up to them; longer chains are loops in practice
WORKERS = 8  # more at once overflows small resolvers, which then drop questions
# From the best news to the worst: what one host's two questions (A and AAAA) say together.
ORDER = ("ok", "noanswer", "nxdomain", "loop", "servfail", "timeout")


def look_up(
    hosts: Iterable[str], *, resolver: str = "", time_out: float = 3.0, now: str
) -> tuple[HostRecord, ...]:
    """The A, AAAA and CNAME records of each host, sorted by host, duplicates asked once.

    ``resolver``: ``address[:port]`` of a DNS server, the system's when empty. ``time_out``: seconds for one question,
    tries included. ``now``: ISO 8601 UTC, recorded. A status other than ``ok`` (``nxdomain``, ``noanswer``,
    ``servfail``, ``timeout``, ``loop``) says why the addresses are missing or incomplete: empty is then unknown, except
    for ``nxdomain`` and ``noanswer`` which the DNS itself answered. InputError when ``resolver`` is no address.
    """
    asker, shown = _resolver(resolver, time_out)
    names = sorted({host.strip("[]").rstrip(".").lower() for host in hosts} - {""})
    with ThreadPoolExecutor(WORKERS, "necgreen-dns") as pool:
        return tuple(pool.map(lambda name: _record(asker, name, shown, now), names))


def _resolver(text: str, time_out: float) -> tuple[dns.resolver.Resolver, str]:
    if text:
        address, _, port = text.rpartition(":") if text.count(":") == 1 or "]:" in text else (text, "", "53")
        asker = dns.resolver.Resolver(configure=False)
        try:
            asker.port = int(port)
            asker.nameservers = [address.strip("[]")]
        except ValueError:
            example = "192.0.2.53 or [2001:db8::53]:5353"
            raise InputError(f"--resolver {text!r}: write ADDRESS[:PORT], such as {example}") from None
    else:
        try:
            asker = dns.resolver.Resolver()
        except (dns.exception.DNSException, OSError):  # no configuration on this machine
            asker = dns.resolver.Resolver(configure=False)
    asker.lifetime = time_out
    asker.timeout = time_out / 2
    asker.cache = None
    return asker, text or ",".join(str(server) for server in asker.nameservers)


def _record(asker: dns.resolver.Resolver, host: str, shown: str, now: str) -> HostRecord:
    if _is_address(host):
        six = ":" in host
        return HostRecord(host, a=() if six else (host,), aaaa=(host,) if six else (), observed_at=now)
    status4, a, chain4 = _ask(asker, host, "A")
    if status4 == "nxdomain":
        return HostRecord(host, "nxdomain", cname=chain4, resolver=shown, observed_at=now)
    status6, aaaa, chain6 = _ask(asker, host, "AAAA")
    statuses = {status4, status6}
    # Half an answer is no answer: one family that failed leaves the host's addresses incomplete.
    broken = [status for status in ORDER[2:] if status in statuses]
    status = broken[-1] if broken else "ok" if "ok" in statuses else "noanswer"
    return HostRecord(host, status, a, aaaa, chain4 or chain6, resolver=shown, observed_at=now)


def _is_address(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


def _ask(asker: dns.resolver.Resolver, host: str, kind: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Status, addresses in the order of the answer, CNAME chain without the host itself."""
    try:
        answer = asker.resolve(dns.name.from_text(host), kind, raise_on_no_answer=False, search=False)
    except dns.resolver.NXDOMAIN as error:
        return "nxdomain", (), _chain(error)
    except dns.exception.Timeout:
        return "timeout", (), ()
    except dns.resolver.NoNameservers as error:
        return ("loop" if "CNAME" in str(error) or "chain" in str(error).lower() else "servfail"), (), ()
    except (dns.exception.DNSException, OSError, UnicodeError):
        return "servfail", (), ()
    chain = tuple(_text(record.target) for rrset in answer.chaining_result.cnames for record in rrset)[:MAX_CHAIN]
    if answer.rrset is None:
        return "noanswer", (), chain
    return "ok", tuple(sorted(record.address for record in answer.rrset)), chain


def _chain(error: dns.resolver.NXDOMAIN) -> tuple[str, ...]:
    """The CNAMEs that led to a name that does not exist: a dangling alias is worth knowing."""
    for response in error.responses().values():  # type: ignore[no-untyped-call]
        cnames = [rrset for rrset in response.answer if rrset.rdtype == dns.rdatatype.CNAME]
        return tuple(_text(record.target) for rrset in cnames for record in rrset)[:MAX_CHAIN]
    return ()


def _text(name: dns.name.Name) -> str:
    return name.to_text(omit_final_dot=True).lower()
