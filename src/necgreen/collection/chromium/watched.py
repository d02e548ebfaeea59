"""What the events of one page say: where its frames stand, whether it loaded, what it tried on its visitor.

Everything here runs in the reading thread: it notes, and posts commands without waiting for their answer.
"""

import json
import secrets
import threading
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from necgreen.collection.chromium.devtools import DevTools, Params
from necgreen.collection.chromium.exchanges import Exchanges
from necgreen.collection.chromium.network import Gatekeeper
from necgreen.model import Moment

ATTACH: Params = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}
# At the top, pages and the workers that outlive them; in a page, its own workers and frames.
TOP = [{"type": kind, "exclude": True} for kind in ("browser", "browser_ui", "tab", "webview", "other")] + [{}]
WITHIN = [{"type": kind, "exclude": True} for kind in ("service_worker", "shared_worker", "tab", "page")] + [{}]
BUFFERS = {"maxTotalBufferSize": 200_000_000, "maxResourceBufferSize": 100_000_000}
MAX_NAVIGATIONS = 12  # of the main frame: beyond, the page leads nowhere
MAX_POPUPS = 10  # whose first request is read, once we typed
MAX_TOLD = 5_000  # messages of each script of ours, in one tab
LONGEST = 20_000  # characters of one
SCRIPTS = files("necgreen.collection.chromium") / "scripts"
TELLERS = ("writes", "probes")  # run in the page's own world; each speaks through a binding that it takes away
OFFLINE: Params = {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}


@dataclass(frozen=True, slots=True)
class Screen:
    """Size in CSS pixels, and whether it is touched."""

    width: int
    height: int
    mobile: bool = False
    scale: float = 1.0


@dataclass(slots=True)
class FrameNode:
    """A frame of the page: where it stands and what it shows."""

    id: str
    parent: str = ""
    url: str = ""
    world: int = 0  # our isolated world in it, 0 = not made


@dataclass(frozen=True, slots=True)
class Told:
    """What a script of ours said from inside the page. The page may have forged it."""

    payload: str
    after: Moment
    context: int  # the document in which it runs
    asked: int  # how many requests had left before


def in_page() -> str:
    """Our scripts of the page's own world, as one; the key by which its windows know each other is drawn here."""
    key, names = json.dumps(secrets.token_hex(16)), json.dumps([f"__necgreen_{name}" for name in TELLERS])
    hooks, *users = ((SCRIPTS / f"{name}.js").read_text(encoding="utf-8") for name in ("hooks", *TELLERS))
    return f"({hooks})({key}, {names}, [{','.join(users)}]);"


class Watched:
    """A page, listened to. ``exchanges`` is what it asked."""

    def __init__(
        self, devtools: DevTools, screen: Screen, agent: Params | None, keeper: Gatekeeper | None, body_cap: int
    ) -> None:
        self.devtools, self.screen, self.agent, self.keeper = devtools, screen, agent, keeper
        self.exchanges = Exchanges(devtools, body_cap)
        self.session = self.target = self.main = ""
        self.frames: dict[str, FrameNode] = {}
        self.told: dict[str, list[Told]] = {name: [] for name in TELLERS}
        self.navigations = 0
        self.popups = 0
        self.dialogs = 0
        self.downloads = 0
        self.crashed = False
        self.pierced = 0.0  # when closed shadow roots were last looked for
        self.capped = False
        self.held = ""  # what no document may carry away: we typed it
        self._aside: dict[str, str] = {}  # windows opened since: session -> target; nothing leaves them
        self._loaded = threading.Event()
        self._ready = threading.Event()
        self.scripts = [in_page()]

    @property
    def endless(self) -> bool:
        """It goes from address to address."""
        return self.navigations > MAX_NAVIGATIONS

    def attached(self, session: str, info: Params, by: str) -> None:
        """A page, frame or worker of this tab appeared; it waits until we listen. Runs in the reading thread."""
        post = self.devtools.post
        kind = info["type"]
        if kind == "page" and self.session:
            self.popups += 1
            if self.held and self.popups <= MAX_POPUPS:  # a form may send what we typed to a window of its own
                self._aside[session] = info["targetId"]
                post("Network.enable", BUFFERS, session)
                post("Fetch.enable", {}, session)
            else:
                post("Target.closeTarget", {"targetId": info["targetId"]})
            post("Runtime.runIfWaitingForDebugger", None, session)  # else its opener waits with it
            return
        if kind == "page":
            self.session = session
        if "worker" in kind:
            self.exchanges.workers[session] = info.get("url", "")
        post("Network.enable", BUFFERS, session)
        post("Target.setAutoAttach", {**ATTACH, "filter": WITHIN}, session)
        if kind in ("page", "iframe"):
            post("Page.enable", None, session)
            post("Runtime.enable", None, session)
            for name in TELLERS:
                post("Runtime.addBinding", {"name": f"__necgreen_{name}"}, session)
            for script in self.scripts:
                post("Page.addScriptToEvaluateOnNewDocument", {"source": script, "runImmediately": True}, session)
            if self.keeper:
                post("Fetch.enable", {"patterns": self.keeper.patterns}, session)
            size = {"width": self.screen.width, "height": self.screen.height}
            metrics = {**size, "deviceScaleFactor": self.screen.scale, "mobile": self.screen.mobile}
            post("Emulation.setDeviceMetricsOverride", metrics, session)
            if self.screen.mobile:
                post("Emulation.setTouchEmulationEnabled", {"enabled": True}, session)
        if self.agent:
            post("Emulation.setUserAgentOverride", self.agent, session)
        post("Runtime.runIfWaitingForDebugger", None, session)
        if kind == "page":
            self._ready.set()

    def event(self, method: str, params: Params, session: str) -> None:
        """One event of a session of this page."""
        if method.startswith("Network."):
            if self.capped and method == "Network.requestWillBeSent" and "redirectResponse" not in params:
                return  # it does not leave the browser
            self.exchanges.take(method, params, session)
            if self._full() and not self.capped:
                self.capped = True
                for one in {self.session, session}:
                    self.devtools.post("Network.emulateNetworkConditions", OFFLINE, one)
                self.devtools.post("Page.stopLoading", None, self.session)  # what is under way, too
        elif method == "Fetch.requestPaused" and self.keeper:
            if session in self._aside or (params.get("resourceType") == "Document" and self._stops(params)):
                refusal = {"requestId": params["requestId"], "errorReason": "Aborted"}
                self.devtools.post("Fetch.failRequest", refusal, session)
                if popup := self._aside.get(session):
                    self.devtools.post("Target.closeTarget", {"targetId": popup})
            else:
                self.keeper.paused(params, session)
        elif reader := _READERS.get(method):
            reader(self, params)

    def _stops(self, params: Params) -> bool:
        """Whether a document stays here: the next one of an endless page; any that a form would send once we typed."""
        main, request = params.get("frameId") == self.main, params["request"]
        if self.held:
            return main or request["method"] != "GET" or self.held in request["url"].lower()
        return self.endless and main

    def _full(self) -> bool:
        """Whether it asked more than a page may."""
        keeper, asked = self.keeper, self.exchanges
        return keeper is not None and (asked.bytes > keeper.page_cap or len(asked.all) > keeper.max_resources)

    def _navigated(self, params: Params) -> None:
        frame = params["frame"]
        node = self.frames.setdefault(frame["id"], FrameNode(frame["id"]))
        node.parent, node.url, node.world = frame.get("parentId", ""), frame.get("url", ""), 0
        if not node.parent and frame["url"] != "about:blank":
            self.navigations += 1
            self.main = frame["id"]

    def _within(self, params: Params) -> None:
        if node := self.frames.get(params["frameId"]):
            node.url = params["url"]

    def _attached_frame(self, params: Params) -> None:
        self.frames.setdefault(params["frameId"], FrameNode(params["frameId"], params.get("parentFrameId", "")))

    def _detached(self, params: Params) -> None:
        if params.get("reason") != "swap":
            self.frames.pop(params["frameId"], None)

    def _dialog(self, params: Params) -> None:
        self.dialogs += 1
        accept = params.get("type") == "beforeunload"
        self.devtools.post("Page.handleJavaScriptDialog", {"accept": accept}, self.session)

    def _crash(self, params: Params) -> None:
        if params.get("targetId", self.target) == self.target:
            self.crashed = True
            self._loaded.set()

    def _told(self, params: Params) -> None:
        held = self.told.get(params.get("name", "").removeprefix("__necgreen_"))
        if held is not None and len(held) < MAX_TOLD:
            payload = params.get("payload", "")
            context, asked = int(params.get("executionContextId", 0)), len(self.exchanges.all)
            held.append(Told(payload if len(payload) <= LONGEST else "", self.exchanges.after, context, asked))

    def _download(self, params: Params) -> None:
        self.downloads += 1

    def _load(self, params: Params) -> None:
        self._loaded.set()


_READERS: dict[str, Any] = {
    "Page.frameNavigated": Watched._navigated,
    "Page.navigatedWithinDocument": Watched._within,
    "Page.frameAttached": Watched._attached_frame,
    "Page.frameDetached": Watched._detached,
    "Page.javascriptDialogOpening": Watched._dialog,
    "Page.loadEventFired": Watched._load,
    "Page.downloadWillBegin": Watched._download,
    "Inspector.targetCrashed": Watched._crash,
    "Target.targetCrashed": Watched._crash,
    "Runtime.bindingCalled": Watched._told,
}
