"""What keeps the browser on the roads that the user opened: host mapping, no private address, his headers to his own
sites only, his certificate authority.

Chromium itself keeps pages of the Internet from reaching private addresses by name (Local Network Access); addresses
written as digits are refused by the host rules, documents are checked one by one.
"""

import contextlib
import hashlib
import ipaddress
import re
import ssl
import time
from base64 import b64encode
from concurrent.futures import Executor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from necgreen.collection.chromium.devtools import DevTools, Params
from necgreen.collection.engine import Plan
from necgreen.collection.guard import CONNECT_TO, RESOLVE, ExchangeError, Gate, is_public, plain
from necgreen.collection.request import Target, secrets

CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)
LOOK_UP = 5.0  # seconds
# Names of this machine, and addresses as the browser writes them; of IPv6, only 2000::/3 is the Internet. The last star
# stands for the port.
PRIVATE = (
    "localhost", "*.localhost", "localhost.", "*.localhost.", "127.*", "10.*", "192.168.*", "169.254.*", "0.*",
    *(f"172.{number}.*" for number in range(16, 32)), *(f"100.{number}.*" for number in range(64, 128)),
    *(f"[{first}*" for first in ":01456789abcdef"),
)  # fmt: skip


def flags(plan: Plan, starts: tuple[str, ...]) -> list[str]:
    """The command-line switches that route and trust as the plan says."""
    rules: list[str] = []
    for text in plan.connect_to:
        if (found := CONNECT_TO.fullmatch(text)) and found[3]:
            asked, used = (f":{port}" if port else "" for port in (found[2], found[4]))
            rules.append(f"MAP {found[1] or '*'}{asked} {found[3]}{used}")
    for text in plan.resolve:
        if found := RESOLVE.fullmatch(text):
            rules.append(f"MAP {found[1]}:{found[2]} {found[3].split(',')[0].strip()}:{found[2]}")
    trusted = [Target.read(url).host for url in starts]
    rules += [f"EXCLUDE {host}" for host in trusted if not _is_public_name(host)]
    rules += [f"MAP {pattern} ~NOTFOUND" for pattern in PRIVATE]
    made = [f"--host-resolver-rules={', '.join(rules)}"]
    if plan.ca_bundle:
        pins = _pins(plan, starts)
        made.append(f"--ignore-certificate-errors-spki-list={','.join(pins)}")
    return made


def is_private(url: str) -> bool:
    """Whether a URL names this machine or a private address without the DNS: the rules above refuse it."""
    host = plain(urlsplit(url).hostname or "")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    with contextlib.suppress(ValueError):
        ipaddress.ip_address(host)
        return not is_public(host)
    return False


def _is_public_name(host: str) -> bool:
    """A name of the DNS: it needs no exception to the rules on digits."""
    if host == "localhost" or host.endswith(".localhost"):
        return False
    with contextlib.suppress(ValueError):
        ipaddress.ip_address(host.strip("[]"))
        return False
    return True


def _pins(plan: Plan, starts: tuple[str, ...]) -> list[str]:
    """Public keys that the user's authority vouches for: its own, and those that the start hosts show."""
    text = Path(plan.ca_bundle or "").read_text(encoding="ascii", errors="replace")
    found = [_pin(ssl.PEM_cert_to_DER_cert(one)) for one in CERTIFICATE.findall(text)]
    context = ssl.create_default_context(cafile=plan.ca_bundle)
    gate = Gate({Target.read(url).host for url in starts}, plan.connect_to, plan.resolve)
    for url in starts:
        target = Target.read(url)
        with contextlib.suppress(OSError, ssl.SSLError, ExchangeError):
            link, _ = gate.dial(target.host, target.port, lambda: LOOK_UP)
            with link, context.wrap_socket(link, server_hostname=target.host) as secure:
                if shown := secure.getpeercert(binary_form=True):
                    found.append(_pin(shown))
    return [pin for pin in dict.fromkeys(found) if pin]


def _pin(certificate: bytes) -> str:
    """Base64 of the sha256 of the SubjectPublicKeyInfo of a DER certificate (RFC 5280, 4.1); "" when unreadable."""
    try:
        body = _inside(_inside(certificate, 0), 0)
        position = 0
        fields = []
        while position < len(body):
            end = _end(body, position)
            fields.append(body[position:end])
            position = end
        return b64encode(hashlib.sha256(fields[6 if fields[0][0] == 0xA0 else 5]).digest()).decode()
    except IndexError:
        return ""


def _header(data: bytes, at: int) -> tuple[int, int]:
    """Where the content of a DER element starts, and its length."""
    length = data[at + 1]
    if length < 0x80:
        return at + 2, length
    count = length & 0x7F
    return at + 2 + count, int.from_bytes(data[at + 2 : at + 2 + count], "big")


def _end(data: bytes, at: int) -> int:
    start, length = _header(data, at)
    return start + length


def _inside(data: bytes, at: int) -> bytes:
    start, length = _header(data, at)
    return data[start : start + length]


class Gatekeeper:
    """Stops the documents that lead to private addresses, and adds the user's headers on the way to his sites."""

    def __init__(self, devtools: DevTools, plan: Plan, starts: tuple[str, ...], pool: Executor) -> None:
        self._devtools, self._pool = devtools, pool
        self.page_cap, self.max_resources = plan.page_cap, plan.max_resources  # bytes, requests
        self._secrets: dict[tuple[str, str, int], dict[str, str]] = {}
        hosts = set()
        for url in starts:
            target = Target.read(url)
            hosts.add(target.host)
            given = secrets(target, plan.headers, plan.basic_auth)
            if given:
                told = {name: value.decode("latin-1") for name, value in given.items()}
                self._secrets.setdefault(target.origin, {}).update(told)
        self._gate = Gate(hosts, plan.connect_to, plan.resolve)
        self.patterns: list[Params] = [{"urlPattern": "*", "resourceType": "Document"}]
        self.patterns += [{"urlPattern": f"{_prefix(origin)}/*"} for origin in self._secrets]

    def paused(self, params: Params, session: str) -> None:
        """A request waits for our word. Runs in the reading thread: the address is looked up elsewhere."""
        self._pool.submit(self._judge, params, session)

    def _judge(self, params: Params, session: str) -> None:
        request = params["request"]
        try:
            target = Target.read(request["url"])
        except ValueError:
            self._devtools.post("Fetch.continueRequest", {"requestId": params["requestId"]}, session)
            return
        if not self._reachable(target):
            refusal = {"requestId": params["requestId"], "errorReason": "BlockedByClient"}
            self._devtools.post("Fetch.failRequest", refusal, session)
            return
        answer: dict[str, Any] = {"requestId": params["requestId"]}
        if extra := self._secrets.get(target.origin):
            names = {name.lower() for name in extra}
            kept = [(name, value) for name, value in request["headers"].items() if name.lower() not in names]
            answer["headers"] = [{"name": name, "value": value} for name, value in [*kept, *extra.items()]]
        self._devtools.post("Fetch.continueRequest", answer, session)

    def _reachable(self, target: Target) -> bool:
        until = time.monotonic() + LOOK_UP
        try:
            return self._gate.allows(target.host, target.port, lambda: max(0.1, until - time.monotonic()))
        except (ExchangeError, OSError):
            return True  # the browser will say why it cannot reach it


def _prefix(origin: tuple[str, str, int]) -> str:
    scheme, host, port = origin
    default = {"http": 80, "https": 443}.get(scheme)
    return f"{scheme}://{plain(host)}" + (f":{port}" if port != default else "")
