"""Requests and urllib3 under our rules: sockets from the gate, answers read by ``wire``, one TLS context."""

import socket
import ssl
from pathlib import Path
from typing import Any

import certifi
import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.ssl_ import create_urllib3_context

from necgreen.collection.guard import ExchangeError
from necgreen.collection.wire import Answer, current
from necgreen.errors import InputError


class _Plain(HTTPConnection):
    """A connection to a checked address, that answers with an ``Answer``."""

    response_class = Answer
    peer = ""

    def _new_conn(self) -> socket.socket:
        trace = current()
        link, self.peer = trace.gate.dial(self.host, self.port, trace.left)
        trace.link, trace.address, trace.fresh = link, self.peer, True
        try:
            link.settimeout(trace.left())  # for the TLS handshake
        except TimeoutError:
            link.close()
            raise
        return link

    def putrequest(self, method: str, url: str, skip_host: bool = False, skip_accept_encoding: bool = False) -> None:
        trace = current()
        trace.link, trace.address = self.sock or trace.link, self.peer
        # urllib3 rewrites percent signs that browsers leave alone: ours is the path that goes out.
        super().putrequest(method, trace.path, skip_host, skip_accept_encoding)


class _Secure(_Plain, HTTPSConnection):
    """The same over TLS."""


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure


class Adapter(HTTPAdapter):
    """Requests' way to urllib3, with our connections and one TLS context for all hosts."""

    def __init__(self, tls: ssl.SSLContext, per_host: int) -> None:
        self._tls = tls
        super().__init__(pool_connections=1_000, pool_maxsize=per_host, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **more: Any) -> None:
        """The pools, without proxy."""
        self.poolmanager = PoolManager(num_pools=connections, maxsize=maxsize, block=block, ssl_context=self._tls)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, verify: Any, proxies: Any = None, cert: Any = None
    ) -> Any:
        """The pool of the request's host."""
        return self.poolmanager.connection_from_url(request.url or "")

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Nothing: the context verifies."""


def tls_context(ca_bundle: str | None) -> ssl.SSLContext:
    """What verifies servers: the given certificates, or those that requests carries. InputError when unreadable."""
    context = create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED)
    try:
        if ca_bundle and Path(ca_bundle).is_dir():
            context.load_verify_locations(capath=ca_bundle)
        else:
            context.load_verify_locations(ca_bundle or certifi.where())
    except (OSError, ssl.SSLError):
        raise InputError(f"--ca-bundle {ca_bundle}: not a readable file of PEM certificates") from None
    return context


def code(problem: BaseException) -> str:
    """The ``error`` of an exception that ended an exchange before its headers."""
    if isinstance(problem, ExchangeError):
        return problem.code
    if isinstance(problem, requests.exceptions.SSLError):
        return "tls"
    if isinstance(problem, requests.exceptions.Timeout | TimeoutError):
        return "time-out"
    if isinstance(problem, requests.exceptions.InvalidURL):
        return "url"
    chain = [problem]
    for item in chain:
        if isinstance(item, TimeoutError | urllib3.exceptions.TimeoutError):
            return "time-out"
        if isinstance(item, ssl.SSLError):
            return "tls"
        causes = (item.__cause__, item.__context__, *item.args)
        chain += [cause for cause in causes if isinstance(cause, BaseException) and cause not in chain]
    return "reset"
