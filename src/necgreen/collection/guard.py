"""Where a request may go: curl's ``--connect-to`` and ``--resolve``, then an address checked before it is used.

A name is resolved once per session, its addresses are judged, and the socket is opened to a judged address: a DNS
server that changes its mind (rebinding) changes nothing.
"""

import ipaddress
import re
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from necgreen.errors import InputError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
# One unanswering address must not eat the time of the next one: browsers race them, we only shorten the wait.
PATIENCE = 4.0  # seconds, for every address but the last
TRIES = 2  # a host that was silent as often is not waited for again: a page may name it fifty times
NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))  # RFC 6052, RFC 8215
CONNECT_TO = re.compile(r"(\[[^\]]*\]|[^:\[\]]*):(\d*):(\[[^\]]*\]|[^:\[\]]*):(\d*)")
RESOLVE = re.compile(r"\+?(\*|\[[^\]]*\]|[^:\[\]*]+):(\d+):(.+)")


class ExchangeError(Exception):
    """An exchange stops here. ``code`` is the ``error`` of the Exchange."""

    def __init__(self, code: str, address: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.address = address


@dataclass(frozen=True, slots=True)
class Route:
    """Where a host and port lead. ``given``: the user named the target, which may then be private."""

    host: str
    port: int
    given: bool = False
    addresses: tuple[str, ...] = ()  # as --resolve gives them; () = ask the DNS


def plain(host: str) -> str:
    """A host as it is compared: lower case, no brackets, no final dot."""
    return host.strip("[]").lower().rstrip(".")


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the Internet: not private, loopback, link-local, CGNAT, multicast, reserved,
    nor an IPv6 form that embeds such an IPv4 address. False when it is no address."""
    try:
        found: Address = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour
        if inner is None and any(found in network for network in NAT64):
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if found.is_site_local or found.teredo is not None:
            return False
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


class Gate:
    """Opens sockets to checked addresses only. Thread-safe.

    ``trusted``: hosts of the start URLs, which may be private. Raises InputError on a bad specification.
    """

    def __init__(self, trusted: Iterable[str], connect_to: Iterable[str] = (), resolve: Iterable[str] = ()) -> None:
        self._trusted = frozenset(plain(host) for host in trusted)
        self._connect_to = [_connect_to(text) for text in connect_to]
        self._resolve: dict[tuple[str, int], tuple[str, ...]] = {}
        for text in resolve:
            self._add(text)
        self._known: dict[str, tuple[str, ...]] = {}
        self._silences: Counter[tuple[str, int]] = Counter()
        self._lock = threading.Lock()

    def _add(self, text: str) -> None:
        if forgotten := re.fullmatch(r"-(\*|\[[^\]]*\]|[^:\[\]*]+):(\d+)", text):
            self._resolve.pop((plain(forgotten[1]), _port(forgotten[2], text)), None)
            return
        match = RESOLVE.fullmatch(text)
        bad = f"--resolve {text!r}: write HOST:PORT:ADDRESS[,ADDRESS], such as www.example.org:443:192.0.2.10"
        if not match:
            raise InputError(bad)
        addresses = tuple(part.strip().strip("[]") for part in match[3].split(","))
        try:
            for address in addresses:
                ipaddress.ip_address(address)
        except ValueError:
            raise InputError(bad) from None
        self._resolve[plain(match[1]), _port(match[2], text)] = addresses

    def route(self, host: str, port: int) -> Route:
        """What the user's options make of a host and port; the first ``--connect-to`` that matches wins (curl)."""
        given = False
        for host1, port1, host2, port2 in self._connect_to:
            if host1 in ("", plain(host)) and port1 in (0, port):
                given = bool(host2)
                host, port = host2 or host, port2 or port
                break
        addresses = self._resolve.get((plain(host), port)) or self._resolve.get(("*", port)) or ()
        return Route(host, port, given or bool(addresses), addresses)

    def dial(self, host: str, port: int, left: Callable[[], float]) -> tuple[socket.socket, str]:
        """A connected socket and the address it reached. ``left()``: seconds that this step may still take, or
        raises TimeoutError. ExchangeError: guard, dns, refused, time-out."""
        route, addresses, allowed = self._judged(host, port, left)
        if not allowed:
            raise ExchangeError("guard", addresses[0])
        if self._silences[route.host, route.port] >= TRIES:
            raise ExchangeError("time-out", allowed[-1])
        error = ExchangeError("refused")
        for position, address in enumerate(allowed):
            patience = left()
            if position + 1 < len(allowed):
                patience = min(patience, PATIENCE)
            try:
                return _connect(address, route.port, patience), address
            except TimeoutError:
                error = ExchangeError("time-out", address)
            except OSError:
                error = ExchangeError("refused", address)
        if error.code == "time-out":
            with self._lock:
                self._silences[route.host, route.port] += 1
        raise error

    def allows(self, host: str, port: int, left: Callable[[], float]) -> bool:
        """Whether a host and port may be reached. ExchangeError when the name leads nowhere."""
        return bool(self._judged(host, port, left)[2])

    def _judged(
        self, host: str, port: int, left: Callable[[], float]
    ) -> tuple[Route, tuple[str, ...], list[str]]:
        """Where a host and port lead: the route, its addresses, those that may be used."""
        route = self.route(host, port)
        addresses = route.addresses or self._look_up(route.host, left)
        allowed = [address for address in addresses if is_public(address)]
        # A trusted name with a public address has no need of a private one.
        if route.addresses or (not allowed and (route.given or plain(host) in self._trusted)):
            allowed = list(addresses)
        return route, addresses, allowed

    def _look_up(self, host: str, left: Callable[[], float]) -> tuple[str, ...]:
        name = plain(host)
        with self._lock:
            known = self._known.get(name)
        if known is None:
            answer = _resolve(host.strip("[]"), left())
            with self._lock:
                if isinstance(answer, tuple):
                    known = self._known.setdefault(name, answer)
                else:
                    # A resolver that failed may do better the next time, once.
                    self._silences[name, 0] += 1
                    if self._silences[name, 0] >= TRIES:
                        self._known.setdefault(name, ())
                    raise ExchangeError(answer)
        if not known:
            raise ExchangeError("dns")
        return known


def _resolve(host: str, seconds: float) -> tuple[str, ...] | str:
    """What the system answers: addresses, () when the name does not exist, or the error of this try. The system's
    call takes no time-out: it is left behind in a thread of its own."""
    found: list[tuple[str, ...] | str] = []

    def ask() -> None:
        try:
            answers = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except UnicodeError:
            found.append(())
        except OSError as error:
            found.append("dns" if error.errno == socket.EAI_AGAIN else ())
        else:
            found.append(tuple(dict.fromkeys(str(answer[4][0]) for answer in answers)))

    asker = threading.Thread(target=ask, name="necgreen-dns", daemon=True)
    asker.start()
    asker.join(seconds)
    return found[0] if found else "time-out"


def _connect(address: str, port: int, seconds: float) -> socket.socket:
    # create_connection would resolve again: an address given as digits leaves it nothing to resolve.
    link = socket.create_connection((address, port), timeout=seconds)
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return link


def _connect_to(text: str) -> tuple[str, int, str, int]:
    match = CONNECT_TO.fullmatch(text)
    if not match:
        example = "www.example.org:443:preprod.example.org:8443"
        raise InputError(f"--connect-to {text!r}: write HOST1:PORT1:HOST2:PORT2, such as {example}")
    return plain(match[1]), _port(match[2], text), match[3].strip("[]"), _port(match[4], text)


def _port(digits: str, text: str) -> int:
    if digits and not 0 < int(digits) < 65_536:
        raise InputError(f"{text!r}: {digits} is no port (1 to 65535)")
    return int(digits or 0)
