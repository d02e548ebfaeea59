"""One tab in a context of its own: no cookie, no cache, no storage of another. Driven from one thread.

Dialogs are dismissed, downloads refused, popups closed and counted; a tab that crashes or hangs is closed, and what it
had sent is kept.
"""

import contextlib
import threading
import time
from typing import Any

from necgreen.collection.chromium.devtools import DevTools, DevToolsError, Params
from necgreen.collection.chromium.network import Gatekeeper
from necgreen.collection.chromium.watched import ATTACH, SCRIPTS, TOP, FrameNode, Screen, Watched

WORLD = "necgreen"
ANSWER = 10.0  # seconds a page has to answer a question
PAINTED = 6.0  # seconds for a screenshot: a page that never paints gives none
ALIVE = 3.0  # seconds a page that was late has to say that it is alive
# Resource Timing, 4.3: encodedBodySize is 0 when another site does not allow it to be told.
TIMES = """() => Object.fromEntries([...performance.getEntriesByType("navigation"),
  ...performance.getEntriesByType("resource")].filter((one) => one.encodedBodySize > 0).map(
  (one) => [one.name, one.encodedBodySize]))"""

__all__ = ["SCREENS", "SCRIPTS", "Browser", "FrameNode", "Screen", "Tab"]
SCREENS = {"desktop": Screen(1920, 1080), "mobile": Screen(390, 844, True, 3.0)}


class Browser:
    """Gives tabs of one Chromium and hands each event to the tab it concerns."""

    def __init__(self, devtools: DevTools) -> None:
        self.devtools = devtools
        self._tabs: dict[str, Tab] = {}  # browser context -> tab
        self._sessions: dict[str, Tab] = {}
        self._lock = threading.Lock()
        devtools.listen("", self._event)
        devtools.send("Target.setAutoAttach", {**ATTACH, "filter": TOP})

    def open(self, screen: Screen, agent: Params | None, keeper: Gatekeeper | None, body_cap: int) -> "Tab":
        """A new tab in a new context. ``agent``: parameters of Emulation.setUserAgentOverride."""
        context = self.devtools.send("Target.createBrowserContext", {"disposeOnDetach": True})["browserContextId"]
        tab = Tab(self, context, screen, agent, keeper, body_cap)
        with self._lock:
            self._tabs[context] = tab
        tab.start()
        return tab

    def close(self, tab: "Tab") -> None:
        with contextlib.suppress(DevToolsError):
            self.devtools.send("Target.disposeBrowserContext", {"browserContextId": tab.context}, seconds=ANSWER)
        with self._lock:
            self._tabs.pop(tab.context, None)
            ended = [session for session, owner in self._sessions.items() if owner is tab]
            for session in ended:
                del self._sessions[session]
        for session in ended:
            self.devtools.forget(session)

    def _event(self, method: str, params: Params, session: str) -> None:
        if method == "Target.attachedToTarget":
            info = params["targetInfo"]
            tab = self._sessions.get(session) or self._tabs.get(info.get("browserContextId", ""))
            if tab is None:  # the browser's own first page
                self.devtools.post("Runtime.runIfWaitingForDebugger", session=params["sessionId"])
                return
            with self._lock:
                self._sessions[params["sessionId"]] = tab
            tab.attached(params["sessionId"], info, session)
        elif (tab := self._sessions.get(session)) is not None:
            tab.event(method, params, session)
        elif method in ("Target.targetCrashed", "Target.targetDestroyed"):
            for tab in list(self._tabs.values()):
                tab.event(method, params, session)


class Tab(Watched):
    """See the module. ``session`` speaks to its page; ``hung``: its scripts leave it no time to answer."""

    def __init__(
        self, browser: Browser, context: str, screen: Screen, agent: Params | None, keeper: Gatekeeper | None,
        body_cap: int,
    ) -> None:  # fmt: skip
        super().__init__(browser.devtools, screen, agent, keeper, body_cap)
        self.browser, self.context = browser, context
        self.hung = False

    @property
    def lost(self) -> bool:
        """There is nothing more to learn from the page."""
        return self.crashed or self.hung or self.devtools.gone.is_set()

    def troubles(self) -> list[str]:
        """What kept the page from being seen whole: ``crash``, ``time-out``, ``endless``, ``cap``."""
        told = {
            "crash": self.crashed or self.devtools.gone.is_set(),
            "time-out": self.hung,
            "endless": self.endless,
            "cap": self.capped,
        }
        return [word for word, true in told.items() if true]

    def start(self) -> None:
        """Open the page of the tab, blank."""
        self.target = self.devtools.send(
            "Target.createTarget", {"url": "about:blank", "browserContextId": self.context}
        )["targetId"]
        if not self._ready.wait(ANSWER):
            raise DevToolsError("late", "the browser opens no tab")
        tree = self.send("Page.getFrameTree")["frameTree"]["frame"]
        self.main = tree["id"]
        self.frames[self.main] = FrameNode(self.main, url=tree.get("url", ""))
        self.devtools.post("Browser.setDownloadBehavior", {"behavior": "deny", "browserContextId": self.context})

    def send(self, method: str, params: Params | None = None, seconds: float = ANSWER) -> Params:
        """Ask the page. DevToolsError; one that hangs is not waited for again."""
        if self.crashed:
            raise DevToolsError("gone", "the page crashed")
        if self.hung:
            raise DevToolsError("late", "the page no longer answers")
        try:
            return self.devtools.send(method, params, self.session, seconds)
        except DevToolsError as error:
            if error.code == "late":
                self._listens()
            raise

    def _listens(self) -> None:
        """Find out whether the page hangs, or only had something else to do."""
        try:
            self.devtools.send("Runtime.evaluate", {"expression": "1"}, self.session, ALIVE)
        except DevToolsError as error:
            self.hung = error.code == "late"

    def go(self, url: str, seconds: float) -> str:
        """Navigate and wait for the load event. Returns "" or why it did not come: ``time-out``, ``crash``,
        ``endless``, or the browser's own word (``net::ERR_…``)."""
        self._loaded.clear()
        self.navigations = 0
        until = time.monotonic() + seconds
        try:
            answer = self.send("Page.navigate", {"url": url}, seconds)
        except DevToolsError as error:
            return "time-out" if error.code == "late" else "crash"
        if failed := answer.get("errorText"):
            return str(failed)
        return self._arrive(until)

    def reload(self, seconds: float) -> str:
        """Load the page again, as a visitor would, and wait for the load event."""
        self._loaded.clear()
        self.navigations = 0
        until = time.monotonic() + seconds
        try:
            self.send("Page.reload", None, seconds)
        except DevToolsError as error:
            return "time-out" if error.code == "late" else "crash"
        return self._arrive(until)

    def _arrive(self, until: float) -> str:
        while not self._loaded.wait(0.1):
            if self.endless:
                return "endless"
            if self.devtools.gone.is_set():
                return "crash"
            if time.monotonic() > until:
                self.devtools.post("Page.stopLoading", None, self.session)
                self._listens()
                return "time-out"
        return "crash" if self.crashed or self.devtools.gone.is_set() else ""

    def rest(self, seconds: float, *, quiet: float = 0.0) -> None:
        """Let ``seconds`` pass; with ``quiet``, less when nothing was on the wire for that long from now on."""
        began = time.monotonic()
        until = began + seconds
        while (left := until - time.monotonic()) > 0 and not self.lost:
            if quiet and not self.exchanges.busy() and time.monotonic() - max(began, self.exchanges.touched) >= quiet:
                return
            time.sleep(min(left, 0.1))

    def world(self, frame: FrameNode) -> int:
        """Our isolated world in a frame: the page does not see it, it sees the page's document."""
        if not frame.world:
            params = {"frameId": frame.id, "worldName": WORLD, "grantUniveralAccess": False}
            frame.world = int(self.send("Page.createIsolatedWorld", params)["executionContextId"])
        return frame.world

    def ask(self, frame: FrameNode, script: str, argument: Any = None, seconds: float = ANSWER) -> Any:
        """The JSON value of ``script`` (a function of one argument) run in our world of a frame; None when it fails."""
        for _ in range(2):
            try:
                call = {
                    "functionDeclaration": script,
                    "executionContextId": self.world(frame),
                    "arguments": [{"value": argument}],
                    "returnByValue": True,
                    "awaitPromise": True,
                }
                answer = self.send("Runtime.callFunctionOn", call, seconds)
            except DevToolsError as error:
                if error.code == "late":
                    return None
                frame.world = 0  # the frame went elsewhere: once more in its new document
                continue
            return None if "exceptionDetails" in answer else answer["result"].get("value")
        return None

    def ask_page(self, expression: str, seconds: float = ANSWER) -> Any:
        """The JSON value of an expression in the page's own world; None when it fails."""
        call = {"expression": expression, "returnByValue": True, "awaitPromise": True}
        try:
            answer = self.send("Runtime.evaluate", call, seconds)
        except DevToolsError:
            return None
        return None if "exceptionDetails" in answer else answer["result"].get("value")

    def living(self) -> list[FrameNode]:
        """The frames, the page itself first."""
        known = list(self.frames.values())
        return sorted(known, key=lambda frame: frame.id != self.main)

    def click(self, x: float, y: float) -> None:
        """A left click as a person makes it: the pointer comes, presses, releases."""
        where = {"x": x, "y": y, "button": "left", "clickCount": 1}
        self.send("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": x, "y": y})
        self.send("Input.dispatchMouseEvent", {"type": "mousePressed", **where})
        self.send("Input.dispatchMouseEvent", {"type": "mouseReleased", **where})

    def wheel(self, distance: float) -> None:
        """Scroll by a turn of the wheel over the middle of the page."""
        middle = {"x": self.screen.width / 2, "y": self.screen.height / 2}
        turn = {"type": "mouseWheel", **middle, "deltaX": 0, "deltaY": distance}
        self.send("Input.dispatchMouseEvent", turn, seconds=5.0)

    def time(self) -> None:
        """Ask the pages' own clocks for the sizes that the protocol does not tell (chunked and compressed answers)."""
        unknown = [one for one in self.exchanges.snapshot() if one.body_bytes is None and one.total is not None]
        if not unknown:
            return
        sizes: dict[str, int] = {}
        for frame in self.living():
            sizes.update(self.ask(frame, TIMES) or {})
        for session in {one.session for one in unknown} & set(self.exchanges.workers):
            call = {"expression": f"({TIMES})()", "returnByValue": True}
            with contextlib.suppress(DevToolsError):
                told = self.devtools.send("Runtime.evaluate", call, session, 2.0)
                sizes.update(told["result"].get("value") or {})
        for one in unknown:
            one.timed = sizes.get(one.url)

    def cookies(self) -> list[Params]:
        """The cookie jar of the context, values included: the caller cuts them."""
        try:
            found = self.devtools.send("Storage.getCookies", {"browserContextId": self.context}, seconds=ANSWER)
        except DevToolsError:
            return []
        return list(found["cookies"])

    def picture(self, quality: int = 60) -> str:
        """A JPEG of what is in view, base64; "" when it cannot be taken."""
        try:
            answer = self.send("Page.captureScreenshot", {"format": "jpeg", "quality": quality}, PAINTED)
        except DevToolsError:
            return ""
        return str(answer["data"])

    def close(self) -> None:
        self.browser.close(self)
