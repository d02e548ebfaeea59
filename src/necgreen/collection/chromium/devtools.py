"""The DevTools protocol over a pipe: commands answered by id, events handed to whoever listens to their session.

One thread reads; handlers run in it and must not wait for an answer. The browser ends when the pipe is closed, even
by a parent that was killed.
"""

import contextlib
import itertools
import json
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as LateError
from typing import Any

import msgspec

Params = dict[str, Any]
Handler = Callable[[str, Params, str], None]  # method, parameters, session
PIECE = 1 << 20
ENDING = 2.0  # seconds the reading thread has to see the end of the pipe


class DevToolsError(Exception):
    """A command was refused, or its target is gone. ``code`` is ``refused``, ``late`` or ``gone``."""

    def __init__(self, code: str, text: str = "") -> None:
        super().__init__(text or code)
        self.code = code


class DevTools:
    """One browser, spoken to. Thread-safe."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._ids = itertools.count(1)
        self._waiting: dict[int, tuple[str, Future[Params]]] = {}
        self._handlers: dict[str, Handler] = {}
        self._lock = threading.Lock()  # of the two tables
        self._pen = threading.Lock()  # of the pipe
        self._encoder = msgspec.json.Encoder()
        self.gone = threading.Event()
        self._thread = threading.Thread(target=self._read, name="necgreen-devtools", daemon=True)
        self._thread.start()

    def send(self, method: str, params: Params | None = None, session: str = "", seconds: float = 20.0) -> Params:
        """The answer to a command. DevToolsError when it is refused, late, or the target is gone."""
        future = self.post(method, params, session)
        try:
            return future.result(seconds)
        except LateError:
            raise DevToolsError("late", f"{method}: no answer in {seconds:g} s") from None

    def post(self, method: str, params: Params | None = None, session: str = "") -> "Future[Params]":
        """Send a command and go on; its answer will be in the future."""
        number = next(self._ids)
        message: Params = {"id": number, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        future: Future[Params] = Future()
        with self._lock:
            if self.gone.is_set():
                future.set_exception(DevToolsError("gone", "the browser is gone"))
                return future
            self._waiting[number] = (session, future)
        try:
            with self._pen:
                view = memoryview(self._encoder.encode(message) + b"\0")
                while view:
                    view = view[os.write(self._writing, view) :]
        except OSError:
            self._end()
        return future

    def listen(self, session: str, handler: Handler) -> None:
        """Hand the events of a session ("" = the browser itself) to ``handler``."""
        with self._lock:
            self._handlers[session] = handler

    def forget(self, session: str) -> None:
        """Stop listening to a session that ended; what waits for it gets ``gone``."""
        with self._lock:
            self._handlers.pop(session, None)
            ended = [number for number, (of, _) in self._waiting.items() if of == session]
            futures = [self._waiting.pop(number)[1] for number in ended]
        for future in futures:
            future.set_exception(DevToolsError("gone", "the page is gone"))

    def _read(self) -> None:
        rest = bytearray()
        while True:
            try:
                piece = os.read(self._reading, PIECE)
            except OSError:
                piece = b""
            if not piece:
                break
            rest += piece
            if b"\0" not in piece:
                continue
            *messages, tail = bytes(rest).split(b"\0")
            rest = bytearray(tail)
            for message in messages:
                self._dispatch(_decoded(message))
        self._end()

    def _dispatch(self, message: Params) -> None:
        if (number := message.get("id")) is not None:
            with self._lock:
                _, future = self._waiting.pop(number, ("", None))
            if future is None:
                return
            if "error" in message:
                text = str(message["error"].get("message", ""))
                code = "gone" if "not found" in text or "closed" in text or "detached" in text else "refused"
                future.set_exception(DevToolsError(code, text))
            else:
                future.set_result(message.get("result", {}))
            return
        session = message.get("sessionId", "")
        with self._lock:
            handler = self._handlers.get(session) or self._handlers.get("")
        if handler:
            handler(message["method"], message.get("params", {}), session)

    def _end(self) -> None:
        with self._lock:
            self.gone.set()
            waiting, self._waiting = list(self._waiting.values()), {}
        for _, future in waiting:
            if not future.done():
                future.set_exception(DevToolsError("gone", "the browser is gone"))

    def close(self) -> None:
        """Close the pipe: the browser ends by itself. The other end is closed once nobody reads it: its number will
        serve again."""
        with contextlib.suppress(OSError):
            os.close(self._writing)
        self._thread.join(ENDING)
        with contextlib.suppress(OSError):
            os.close(self._reading)
        self._end()


def _decoded(message: bytes) -> Params:
    """One message. A page may choose a name that holds half a character, which strict JSON refuses."""
    try:
        told: Params = msgspec.json.decode(message)
    except (msgspec.DecodeError, UnicodeDecodeError):
        whole = json.dumps(json.loads(message.decode("utf-8", "replace")), ensure_ascii=False)
        told = json.loads(whole.encode("utf-8", "replace"))
    return told
