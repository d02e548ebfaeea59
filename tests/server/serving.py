"""The local web: sockets, threads, and a log of what was really written."""

import contextlib
import http.client
import re
import socket
import ssl
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from tests.server.site import Answer, Site, etag, press

LAST_MODIFIED = "Mon, 02 Nov 2026 08:00:00 GMT"
NO_BODY = (204, 304)


@dataclass(frozen=True, slots=True)
class Sent:
    """One answer as written to the socket, in bytes. ``header_bytes``: status line, headers, blank line (1xx answers
    apart); ``body_bytes``: payload without chunk framing; ``socket_bytes``: all of it."""

    host: str
    path: str
    status: int
    header_bytes: int
    body_bytes: int
    socket_bytes: int
    encoding: str = ""
    asked: tuple[tuple[str, str], ...] = ()  # the request's headers, names in lower case
    method: str = "GET"

    def header(self, name: str) -> str | None:
        return dict(self.asked).get(name.lower())


@dataclass(slots=True)
class Local:
    """A running site. ``url``: its start; everything else is reached through ``connect_to``."""

    site: Site
    port: int
    tls: bool
    ca: str | None = None
    written: list[Sent] = field(default_factory=list)
    connections: int = 0
    busy: int = 0  # answers being written

    @property
    def url(self) -> str:
        return self._spoken(self.site.start)

    @property
    def also(self) -> tuple[str, ...]:
        return tuple(map(self._spoken, self.site.also))

    def _spoken(self, url: str) -> str:
        return url.replace("http://", "https://", 1) if self.tls else url

    @property
    def hosts(self) -> list[str]:
        return list(self.site.hosts)

    @property
    def connect_to(self) -> tuple[str, ...]:
        """Sends every host and port here, as curl's --connect-to."""
        return (f"::127.0.0.1:{self.port}",)

    @property
    def log(self) -> list[Sent]:
        """What was written, in order; waits for the answers that are being written."""
        self.settle()
        return self.written

    def sent(self, url: str) -> list[Sent]:
        """What was written for a URL, in order."""
        parts = urlsplit(url)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return [one for one in self.log if one.host == parts.hostname and one.path == path]

    def settle(self, seconds: float = 3.0) -> None:
        """Wait for the log to be whole: an answer is logged once written, and its reader may be faster."""
        until = time.monotonic() + seconds
        while self.busy and time.monotonic() < until:
            time.sleep(0.002)


class _GoneError(Exception):
    """The client left, or the answer asks to leave."""


class _Server:
    def __init__(self, local: Local, listener: socket.socket, tls: ssl.SSLContext | None) -> None:
        self.local, self.listener, self.tls = local, listener, tls
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self.links: set[socket.socket] = set()
        self.threads: list[threading.Thread] = []
        self.accepting = threading.Thread(target=self.accept, daemon=True)
        self.accepting.start()

    def accept(self) -> None:
        while not self.closing.is_set():
            try:
                link, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.links.add(link)
                self.local.connections += 1
            thread = threading.Thread(target=self.serve, args=(link,), daemon=True)
            self.threads.append(thread)
            thread.start()

    def serve(self, plain: socket.socket) -> None:
        link = plain
        try:
            plain.settimeout(30)
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            hello = plain.recv(1, socket.MSG_PEEK) == b"\x16"
            if self.tls and hello:
                link = self.tls.wrap_socket(plain, server_side=True)
                with self.lock:
                    self.links.add(link)
            elif hello:  # servers that speak plain text answer so
                plain.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
                return
            with link.makefile("rb") as lines:
                while self.one(link, lines):
                    pass
        except (OSError, _GoneError, ValueError):
            pass
        finally:
            with self.lock:
                self.links -= {plain, link}
            link.close()
            plain.close()

    def one(self, link: socket.socket, lines: "socket.SocketIO | object") -> bool:
        """Answer one request. Returns whether the connection goes on."""
        request = lines.readline(65_536)  # type: ignore[attr-defined]
        if not request.strip():
            return False
        method, target, _ = request.decode("latin-1").split(None, 2)
        asked: list[tuple[str, str]] = []
        while (line := lines.readline(65_536)).strip():  # type: ignore[attr-defined]
            name, _, value = line.decode("latin-1").partition(":")
            asked.append((name.lower(), value.strip()))
        named = dict(asked)
        lines.read(int(named.get("content-length", 0)))  # type: ignore[attr-defined]  # else taken for the next request
        name = re.sub(r":\d+$", "", named.get("host", "")).lower()
        host = self.local.site.hosts.get(name)
        answer = host.answer(target) if host else Answer("unknown host", 421, "text/plain")
        return _Reply(self, link, name, method, target, asked, answer).write()

    def close(self) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.accepting.join(5)
        with self.lock:
            links = list(self.links)
        for link in links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
        for thread in self.threads:
            thread.join(5)


class _Reply:
    """One answer on its way out, counted."""

    def __init__(
        self, server: _Server, link: socket.socket, host: str, method: str, target: str, asked: list[tuple[str, str]],
        answer: Answer,
    ) -> None:  # fmt: skip
        self.server, self.link, self.host, self.method, self.target = server, link, host, method, target
        self.asked, self.answer = asked, answer
        self.total = self.head = self.body = 0
        self.coding = ""

    def write(self) -> bool:
        answer = self.answer
        with self.server.lock:
            self.server.local.busy += 1
        try:
            if answer.delay_ms and self.server.closing.wait(answer.delay_ms / 1000):
                raise _GoneError
            if answer.raw is not None:
                self.send(answer.raw)
                return False
            for status in answer.interim:
                reason = http.client.responses.get(status, "Unknown")
                self.send(f"HTTP/1.1 {status} {reason}\r\nLink: </s.css>\r\n\r\n".encode())
            return self.answered()
        finally:
            sizes = self.head, self.body, self.total
            sent = Sent(self.host, self.target, self.answer.status, *sizes, self.coding, tuple(self.asked), self.method)
            with self.server.lock:
                self.server.local.written.append(sent)
                self.server.local.busy -= 1

    def answered(self) -> bool:
        answer, named = self.answer, dict(self.asked)
        body = answer.bytes()
        accepted = {part.partition(";")[0].strip() for part in named.get("accept-encoding", "").split(",")}
        self.coding = next((coding for coding in answer.encodings if coding in accepted and body), "")
        if self.coding:
            body = press(body, self.coding)
        headers = [("Server", "local"), ("Date", "Tue, 03 Nov 2026 09:00:00 GMT")]
        if answer.validators:
            mark = etag(body)
            headers += [("ETag", mark), ("Last-Modified", LAST_MODIFIED)]
            if named.get("if-none-match") == mark:
                self.answer = answer = Answer(status=304, headers=answer.headers)
                body, self.coding = b"", ""
        if answer.type and answer.status not in NO_BODY:
            headers.append(("Content-Type", answer.type))
        if answer.encodings:
            headers.append(("Vary", "Accept-Encoding"))
        if self.coding:
            headers.append(("Content-Encoding", self.coding))
        chunked = answer.chunked or (answer.endless and not answer.close)
        if answer.status not in NO_BODY and not answer.close:
            headers.append(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", str(len(body))))
        if answer.close:
            headers.append(("Connection", "close"))
        headers += answer.headers
        reason = http.client.responses.get(answer.status, "Unknown")
        head = [f"HTTP/1.1 {answer.status} {reason}", *(f"{name}: {value}" for name, value in headers), "", ""]
        self.head = self.send("\r\n".join(head).encode("latin-1"))
        if answer.status in NO_BODY or self.method == "HEAD":
            return True
        self.send_body(body, chunked)
        return not answer.close

    def send_body(self, body: bytes, chunked: bool) -> None:
        answer = self.answer
        goal = len(body) if answer.abort_after is None else min(answer.abort_after, len(body))
        while True:
            for start in range(0, goal, answer.piece):
                piece = body[start : min(start + answer.piece, goal)]
                cut = answer.abort_after is not None and start + answer.piece >= goal
                if chunked:
                    # A chunk that is cut announced more than it gives.
                    self.send(b"%x\r\n" % (len(piece) + (7 if cut else 0)))
                self.body += self.send(piece)
                if chunked and not cut:
                    self.send(b"\r\n")
                if answer.drip_ms and self.server.closing.wait(answer.drip_ms / 1000):
                    raise _GoneError
            if not answer.endless or self.server.closing.is_set():
                break
        if answer.abort_after is not None:
            raise _GoneError
        if chunked:
            self.send(b"0\r\n\r\n")

    def send(self, data: bytes) -> int:
        self.link.sendall(data)
        self.total += len(data)
        return len(data)


@contextlib.contextmanager
def play(site: Site, *, tls: bool = False, port: int = 0, alpn: tuple[str, ...] = ("http/1.1",)) -> Iterator[Local]:
    """Serve a site on loopback until the end of the block. One port for all: with ``tls`` it speaks plain too."""
    with tempfile.TemporaryDirectory() as folder:
        context = ca = None
        if tls:
            context, ca = _certificate(site, Path(folder), alpn)
        listener = socket.create_server(("127.0.0.1", port), backlog=128)
        local = Local(site, listener.getsockname()[1], tls, ca)
        server = _Server(local, listener, context)
        try:
            yield local
        finally:
            server.close()


def serve(site_dir: Path | str, *, tls: bool = False, port: int = 0) -> "contextlib.AbstractContextManager[Local]":
    """Serve a folder that holds a ``site.toml``."""
    return play(Site.read(Path(site_dir)), tls=tls, port=port)


def little(
    pages: "Mapping[str | tuple[str, str], Answer | str | bytes] | Mapping[str, Answer | str | bytes]",
    *,
    tls: bool = False,
    alpn: tuple[str, ...] = ("http/1.1",),
) -> "contextlib.AbstractContextManager[Local]":
    """Serve a table of answers: URLs or (host, path) -> Answer, text or bytes. The first is the start."""
    return play(Site.table(pages), tls=tls, alpn=alpn)  # type: ignore[arg-type]


def _certificate(site: Site, folder: Path, alpn: tuple[str, ...]) -> tuple[ssl.SSLContext, str]:
    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*site.hosts, "localhost", "127.0.0.1").configure_cert(context)
    context.set_alpn_protocols(list(alpn))
    ca = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(ca))
    return context, str(ca)
