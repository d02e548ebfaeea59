"""The one HTTP session: one exchange at a time, counted as on the wire, within limits, to checked addresses only.

Stateless: no cookie is carried from one request to the next, no redirect is followed, no proxy, ``.netrc`` or
environment variable is read. Each exchange is that of a first visit.
"""

import http.client
import ssl
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import requests
import urllib3.exceptions

from necgreen.collection import wire
from necgreen.collection.connections import Adapter, code, tls_context
from necgreen.collection.decoding import decode
from necgreen.collection.guard import ExchangeError, Gate
from necgreen.collection.request import DEFAULT_PORTS, Target, headers_for, secrets
from necgreen.errors import InputError

NETWORK = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class HttpOptions:
    """Limits and the user's wishes. Sizes in bytes, times in seconds; ``connect_to`` and ``resolve`` as in curl."""

    connect_to: tuple[str, ...] = ()
    resolve: tuple[str, ...] = ()
    ca_bundle: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    basic_auth: tuple[str, str] | None = field(default=None, repr=False)
    time_out: float = 20.0  # without progress
    total_time: float = 60.0  # one exchange
    body_cap: int = 20_000_000  # on the wire
    decoded_cap: int = 100_000_000
    per_host: int = 6


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer. Bytes are counted as received from the server, decrypted.

    ``error``: ``""``, or why the answer is missing or not whole: ``url scheme guard dns refused time-out tls reset
    protocol too-many-headers too-many-interim decoding bomb``. ``body_bytes`` is exact when the exchange came to its
    end or the server cut it, and None when a limit of ours did (``truncated``: cap, time-out): ``received_bytes`` is
    then what came before. ``body`` is decoded; None when truncated, a bomb or not kept; the part that came when the
    server cut it (``complete`` false).
    """

    url: str
    status: int = 0  # 0: no answer
    reason: str = ""
    protocol: str = ""  # "http/1.1", "http/1.0"
    headers: tuple[tuple[str, str], ...] = ()  # as received, not redacted
    header_bytes: int | None = None  # status line, header lines, blank line; interim 1xx answers excluded
    body_bytes: int | None = None  # as transferred, before content decoding, without chunk framing
    framing_bytes: int = 0  # chunk sizes, line ends and trailers
    received_bytes: int = 0  # body bytes that came, whole or not
    complete: bool = False
    truncated: bool = False  # cut by a limit of ours
    content_length: int | None = None
    body: bytes | None = field(default=None, repr=False)
    error: str = ""
    address: str = ""  # IP address that answered, or was refused
    overridden: bool = False  # --connect-to or --resolve chose the address
    wait_ms: float | None = None  # from the start (connection included) to the end of the headers
    total_ms: float | None = None


class Session:
    """Fetches. Thread-safe. ``start_urls``: the sites the user asked for; their hosts may be private, and only their
    origins are sent the user's headers and credentials. InputError when an option is unusable."""

    def __init__(self, options: HttpOptions, start_urls: Iterable[str]) -> None:
        self._options = options
        self._secrets: dict[tuple[str, str, int], dict[str, bytes]] = {}
        starts = [_start(url) for url in start_urls]
        for start in starts:
            self._secrets.setdefault(start.origin, {}).update(secrets(start, options.headers, options.basic_auth))
        self._gate = Gate({start.host for start in starts}, options.connect_to, options.resolve)
        self._adapter = Adapter(tls_context(options.ca_bundle), options.per_host)
        self._slots: dict[tuple[str, int], threading.BoundedSemaphore] = {}
        self._active: set[wire.Trace] = set()
        self._closed = False
        self._probe_tls: ssl.SSLContext | None = None
        self._alpn: dict[tuple[str, int], str] = {}
        self._probing: dict[tuple[str, int], threading.Lock] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End what is under way (its exchanges return ``reset`` or ``time-out``) and close every connection."""
        with self._lock:
            self._closed = True
            active = list(self._active)
        for trace in active:
            trace.stop()
        self._adapter.close()

    def fetch(
        self,
        url: str,
        *,
        destination: str = "document",
        referer: str = "",
        limit: int | None = None,
        keep_body: bool = True,
    ) -> Exchange:
        """One exchange, redirects not followed. ``destination`` as in the Fetch standard (document, style, image…).
        ``limit``: wire bytes of the body beyond which it is dropped, 0 = headers only; a body announced longer is
        not downloaded at all. Never raises for what the network or a page does."""
        try:
            target = Target.read(url)
        except ValueError:
            return Exchange(url, error="url")
        if target.scheme not in DEFAULT_PORTS:
            return Exchange(url, error="scheme")
        # Browsers refuse the resources whose URL carries credentials; a link to such a page is followed without them.
        if target.login and target.origin not in self._secrets and destination != "document":
            return Exchange(url, error="guard")
        headers: dict[str, str | bytes] = {**headers_for(target, destination, referer)}
        for name, value in self._secrets.get(target.origin, {}).items():
            headers = {key: kept for key, kept in headers.items() if key.lower() != name.lower()} | {name: value}
        cap = self._options.body_cap if limit is None else min(limit, self._options.body_cap)
        with self._slot(target):
            exchange, stale = self._once(url, target, headers, cap, keep_body)
            if stale:  # an idle connection that the server had closed: browsers ask again too
                exchange, _ = self._once(url, target, headers, cap, keep_body)
        return exchange

    def alpn(self, host: str, port: int = 443) -> str:
        """What the host chooses when offered h2 and http/1.1, as a browser does: ``h2``, ``http/1.1`` (also when it
        chooses nothing), or ``""`` when unknown. One probe per host and port."""
        key = (host.lower(), port)
        with self._lock:
            probing = self._probing.setdefault(key, threading.Lock())
        with probing:
            if key not in self._alpn:
                self._alpn[key] = self._probe(host, port)
            return self._alpn[key]

    def overridden(self, host: str, port: int) -> bool:
        """Whether the user's options, not the DNS, say where this host is."""
        return self._gate.route(host, port).given

    def _slot(self, target: Target) -> threading.BoundedSemaphore:
        with self._lock:
            return self._slots.setdefault(
                (target.host, target.port), threading.BoundedSemaphore(self._options.per_host)
            )

    def _once(
        self, url: str, target: Target, headers: dict[str, str | bytes], cap: int, keep: bool
    ) -> tuple[Exchange, bool]:
        """The exchange, and whether it must be tried again on a new connection."""
        options, began = self._options, time.monotonic()
        trace = wire.Trace(self._gate, target.path, options.time_out, began + options.total_time)
        with self._lock:
            if self._closed:
                return Exchange(url, error="reset"), False
            self._active.add(trace)
        try:
            return self._run(url, target, headers, cap, keep, trace, began)
        finally:
            with self._lock:
                self._active.discard(trace)

    def _run(
        self, url: str, target: Target, headers: dict[str, str | bytes], cap: int, keep: bool, trace: wire.Trace,
        began: float,
    ) -> tuple[Exchange, bool]:  # fmt: skip
        options = self._options
        overridden = self.overridden(target.host, target.port)
        request = requests.PreparedRequest()
        request.method, request.url, request.body = "GET", f"{target.prefix}/", None
        request.headers = requests.structures.CaseInsensitiveDict(headers)  # type: ignore[arg-type]  # bytes are sent as is
        request.hooks = {}
        wire.CURRENT.trace = trace
        try:
            response = self._adapter.send(request, stream=True, timeout=min(options.time_out, options.total_time))
        except (ExchangeError, *NETWORK) as problem:
            error = code(problem)
            address = problem.address if isinstance(problem, ExchangeError) and problem.address else trace.address
            received = trace.answer is not None and trace.answer.tap.received > 0
            failed = Exchange(url, error=error, address=address, overridden=overridden, total_ms=_ms(began))
            return failed, error == "reset" and not trace.fresh and not received
        finally:
            wire.CURRENT.trace = None
        answer = trace.answer
        assert answer is not None
        end = answer.take(cap, keep)
        if end or answer.will_close or not answer.clean:
            response.close()
        answer.close()
        response.raw.release_conn()
        return self._exchange(url, answer, end, keep, trace, began, overridden), False

    def _exchange(
        self, url: str, answer: wire.Answer, end: str, keep: bool, trace: wire.Trace, began: float, overridden: bool
    ) -> Exchange:
        ours = end in ("cap", "time-out")
        body, error = None, "" if end == "cap" else end
        if keep and not ours:
            coding = ",".join(answer.values("content-encoding"))
            decoded = decode(bytes(answer.wire), coding, self._options.decoded_cap)
            body = decoded.body
            error = error or decoded.error
        return Exchange(
            url=url,
            status=answer.status,
            reason=answer.reason,
            protocol="http/1.0" if answer.version == 10 else "http/1.1",
            headers=tuple(answer.fields),
            header_bytes=len(answer.head),
            body_bytes=None if ours else answer.count,
            framing_bytes=answer.framing,
            received_bytes=answer.count,
            complete=not end,
            truncated=ours,
            content_length=answer.announced,
            body=body,
            error=error,
            address=trace.address,
            overridden=overridden,
            wait_ms=round((answer.headed_at - began) * 1000, 3),
            total_ms=_ms(began),
        )

    def _probe(self, host: str, port: int) -> str:
        options = self._options
        trace = wire.Trace(self._gate, "", options.time_out, time.monotonic() + options.total_time)
        with self._lock:
            if self._probe_tls is None:
                self._probe_tls = tls_context(options.ca_bundle)
                self._probe_tls.set_alpn_protocols(["h2", "http/1.1"])
            context = self._probe_tls
        try:
            link, _ = self._gate.dial(host, port, trace.left)
            with link:
                link.settimeout(trace.left())
                with context.wrap_socket(link, server_hostname=host.strip("[]")) as secure:
                    return secure.selected_alpn_protocol() or "http/1.1"
        except (ExchangeError, OSError, ValueError):
            return ""


def _ms(began: float) -> float:
    return round((time.monotonic() - began) * 1000, 3)


def _start(url: str) -> Target:
    try:
        return Target.read(url)
    except ValueError:
        raise InputError(f"{url!r} is not the address of a web page: write it as https://www.example.org/") from None
