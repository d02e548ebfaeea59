"""The DevTools events of one tab turned into exchanges: what was asked, by whom, what came back, how many bytes.

Counted when a request is about to be sent, so that a beacon answered 204 or cut by the end of the page is not lost.
"""

import threading
import time
from base64 import b64decode
from typing import Any

from necgreen.collection.chromium.devtools import DevTools
from necgreen.collection.chromium.exchange import Carried, Exchange, Params, lines, mark
from necgreen.model import Moment

STREAMS = frozenset({"WebSocket", "EventSource", "Media"})  # never "finished": nobody waits for them
class Exchanges:
    """All that one tab asked, its frames and workers included. Fed by the reading thread, read by the driving one."""

    def __init__(self, devtools: DevTools, body_cap: int) -> None:
        self._devtools, self._body_cap = devtools, body_cap
        self._lock = threading.Lock()
        self._live: dict[str, Exchange] = {}  # a worker's script is asked by the page and answered to the worker
        self._chains: dict[str, list[Exchange]] = {}  # a request and those it was redirected to share an id
        self._early: dict[str, list[tuple[str, Params]]] = {}  # extra information that came first
        self.all: list[Exchange] = []
        self.after = Moment.LOAD
        self.bytes = 0
        self.touched = time.monotonic()
        self.workers: dict[str, str] = {}  # session -> URL of the worker
        self.known: set[tuple[str, str, int]] = set()  # bodies measured before: URL, validator, size
        self.keeps = False  # what requests carry, for a load made to type in

    def take(self, method: str, params: Params, session: str) -> None:
        """Read one Network event; others are passed over."""
        reader = _READERS.get(method)
        if reader is None:
            return
        with self._lock:
            self.touched = time.monotonic()
            reader(self, params, session)

    def busy(self) -> int:
        """Requests whose answer is still coming; streams apart."""
        with self._lock:
            return sum(1 for one in self._live.values() if not one.ended and one.kind not in STREAMS)

    def snapshot(self, since: int = 0) -> list[Exchange]:
        """Those that crossed the network, in the order they were asked, from the ``since``-th of all."""
        with self._lock:
            return [one for one in self.all[since:] if one.counted]

    def refused(self, since: int) -> list[str]:
        """Addresses that our guard stopped."""
        with self._lock:
            return [one.url for one in self.all[since:] if one.blocked == "inspector"]

    def _asked(self, params: Params, session: str) -> None:
        key = params["requestId"]
        request = params["request"]
        chain = self._chains.setdefault(key, [])
        before = chain[-1] if chain else None
        if before is not None and (answer := params.get("redirectResponse")):
            self._answer(before, answer)
            before.location = request["url"]
            before.ended = params["timestamp"]
            before.bare = not params.get("redirectHasExtraInfo")
        elif before is not None:
            return  # the same event, told by two sessions
        one = Exchange(
            id=key,
            url=request["url"],
            method=request["method"],
            kind=params.get("type", "Other"),
            session=session,
            frame=params.get("frameId", ""),
            document=params.get("documentURL", ""),
            worker=self.workers.get(session, ""),
            initiator=params.get("initiator", {}),
            redirected_from=before,
            after=self.after,
            asked=params["timestamp"],
        )
        if self.keeps:
            one.carried = self._carried(request, key, session)
        self._live[key] = one
        chain.append(one)
        self.all.append(one)
        for name, early in self._early.pop(key, []):
            self._extra_came(name, early, session)

    def _carried(self, request: Params, key: str, session: str) -> Carried:
        """What the request takes away; a body that the event does not hold is asked at once, before it is forgotten."""
        pieces = [piece["bytes"] for piece in request.get("postDataEntries", ()) if "bytes" in piece]
        body = b"".join(map(b64decode, pieces)) or request.get("postData", "").encode("utf-8", "surrogatepass")
        missing = request.get("hasPostData") and (not body or len(pieces) < len(request.get("postDataEntries", ())))
        later = self._devtools.post("Network.getRequestPostData", {"requestId": key}, session) if missing else None
        return Carried(lines(request), body, later, heard=time.monotonic())

    def _extra_came(self, name: str, params: Params, session: str) -> None:
        """Extra information comes in the order of a chain of redirects, before or after the rest of its exchange."""
        key = params["requestId"]
        for one in self._chains.get(key, ()):
            if not one.bare and not (one.sent if name == "sent" else one.extra):
                self._extra(name, params, one)
                return
        self._early.setdefault(key, []).append((name, params))

    def _extra(self, name: str, params: Params, one: Exchange) -> None:
        one.sent = True
        if name == "sent":
            if one.carried:
                one.carried.headers += lines(params)
            return
        one.extra = True
        one.headers = lines(params)
        one.header_text = len(params.get("headersText", "").encode("utf-8"))
        one.status = one.status or int(params.get("statusCode", 0))
        if int(params.get("statusCode", 0)) == 304:
            one.status = 304
        one.refused_cookies = [
            (item.get("cookieLine", ""), ",".join(item.get("blockedReasons", [])))
            for item in params.get("blockedCookies", [])
        ]

    def _answer(self, one: Exchange, answer: Params) -> None:
        one.status = 304 if one.status == 304 else int(answer["status"])
        one.mime = answer.get("mimeType", "").lower()
        one.protocol = answer.get("protocol", "")
        one.address = answer.get("remoteIPAddress", "").strip("[]")
        # The memory of the renderer says so in an event of its own, before.
        one.from_cache = one.from_cache or bool(answer.get("fromDiskCache") or answer.get("fromPrefetchCache"))
        one.from_worker = bool(answer.get("fromServiceWorker"))
        one.header_total = max(0, int(answer.get("encodedDataLength", 0)))
        if not one.headers:
            one.headers = lines(answer)

    def _answered(self, params: Params, session: str) -> None:
        if params["requestId"] not in self._live and session in self.workers:
            # The script of a service worker is asked before anyone can listen to the worker.
            request = {"url": params["response"]["url"], "method": "GET"}
            told = {"requestId": params["requestId"], "request": request, "timestamp": params["timestamp"]}
            self._asked({**told, "type": params.get("type", "Script")}, session)
        if one := self._live.get(params["requestId"]):
            self._answer(one, params["response"])
            one.kind = params.get("type", one.kind)
            one.answered = params["timestamp"]
            self.bytes += one.header_total or 0

    def _cached(self, params: Params, session: str) -> None:
        if one := self._live.get(params["requestId"]):
            one.from_cache = True

    def _data(self, params: Params, session: str) -> None:
        if one := self._live.get(params["requestId"]):
            one.decoded += params["dataLength"]
            one.encoded += params["encodedDataLength"]
            self.bytes += params["encodedDataLength"] or params["dataLength"]

    def _finished(self, params: Params, session: str) -> None:
        if one := self._live.get(params["requestId"]):
            one.total = int(params["encodedDataLength"])
            one.from_cache = one.from_cache and not (one.kind == "Prefetch" and one.decoded)
            one.ended = params["timestamp"]
            if self._wants(one):
                one.body = self._devtools.post("Network.getResponseBody", {"requestId": one.id}, session)

    def _wants(self, one: Exchange) -> bool:
        """Whether its body is to be read: not again for one that its validator says is the same."""
        if not one.counted or not one.decoded or one.decoded > self._body_cap or one.kind in ("Media", "Ping"):
            return False
        return one.kind == "Document" or not mark(one)[1] or mark(one) not in self.known

    def _failed(self, params: Params, session: str) -> None:
        if one := self._live.get(params["requestId"]):
            one.error = params.get("errorText", "")
            one.blocked = params.get("blockedReason", "") or ("cors" if params.get("corsErrorStatus") else "")
            one.ended = params["timestamp"]

    def _socket(self, params: Params, session: str) -> None:
        key = params["requestId"]
        one = Exchange(
            params["requestId"], params["url"], "GET", "WebSocket", session, initiator=params.get("initiator", {}),
            worker=self.workers.get(session, ""), after=self.after, sent=True,
        )  # fmt: skip
        self._live[key] = one
        self.all.append(one)

    def _shaken(self, params: Params, session: str) -> None:
        if one := self._live.get(params["requestId"]):
            answer = params["response"]
            one.status, one.asked = int(answer["status"]), one.asked or params["timestamp"]
            one.headers = list(answer.get("headers", {}).items())
            one.header_text = len(answer.get("headersText", "").encode("utf-8"))
            one.protocol = "http/1.1"

    def _frame_sent(self, params: Params, session: str) -> None:
        if (one := self._live.get(params["requestId"])) and self.keeps:
            text = params["response"].get("payloadData", "")
            said = text.encode("utf-8", "surrogatepass") if params["response"].get("opcode") == 1 else b64decode(text)
            one.carried = one.carried or Carried()
            one.carried.frames.append((self.after, said))
            one.carried.heard = time.monotonic()

    def _frame(self, params: Params, session: str) -> None:
        if one := self._live.get(params["requestId"]):
            told = params["response"]
            text = told.get("payloadData", "")
            one.decoded += len(text.encode()) if told.get("opcode") == 1 else len(b64decode(text))


_READERS: dict[str, Any] = {
    "Network.requestWillBeSent": Exchanges._asked,
    "Network.requestWillBeSentExtraInfo": lambda self, params, session: self._extra_came("sent", params, session),
    "Network.responseReceivedExtraInfo": lambda self, params, session: self._extra_came("got", params, session),
    "Network.responseReceived": Exchanges._answered,
    "Network.requestServedFromCache": Exchanges._cached,
    "Network.dataReceived": Exchanges._data,
    "Network.loadingFinished": Exchanges._finished,
    "Network.loadingFailed": Exchanges._failed,
    "Network.webSocketCreated": Exchanges._socket,
    "Network.webSocketHandshakeResponseReceived": Exchanges._shaken,
    "Network.webSocketFrameSent": Exchanges._frame_sent,
    "Network.webSocketFrameReceived": Exchanges._frame,
}
