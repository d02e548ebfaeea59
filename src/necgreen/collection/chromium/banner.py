"""The consent interface of a page: found in its frames and shadow trees, described, its controls clicked."""

import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from necgreen.collection.chromium.devtools import DevToolsError
from necgreen.collection.chromium.tab import SCRIPTS, FrameNode, Tab
from necgreen.collection.engine import Store
from necgreen.model import Banner, Control
from necgreen.reference import Reference

FIND = (SCRIPTS / "banner.js").read_text(encoding="utf-8")
AIM = (SCRIPTS / "aim.js").read_text(encoding="utf-8")
COVER = (SCRIPTS / "cover.js").read_text(encoding="utf-8")
REOPEN = (SCRIPTS / "reopen.js").read_text(encoding="utf-8")
ALL = re.compile(r"\b(?:tout|tous|toutes|all|alles?|tutt[oi]|tutte|todo|todos|todas)\b", re.IGNORECASE)
DEEP = 2.0  # seconds between two looks for closed shadow roots
CLOSED = "function () { (globalThis.__closed = globalThis.__closed || new WeakMap()).set(this.host, this); }"
Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """An interface as it stands now: ``frame`` holds it, ``controls`` are in the order of its document."""

    frame: FrameNode
    told: Told
    layer: int = 1

    def controls(self, purpose: str) -> list[tuple[int, Told]]:
        """Those of a purpose, with their place in the list."""
        return [(at, one) for at, one in enumerate(self.told["controls"]) if one["purpose"] == purpose]

    def first(self, *purposes: str) -> tuple[int, Told] | None:
        """The first control of the first purpose that has one; « Fermer et refuser » comes after « Refuser »."""
        for purpose in purposes:
            if found := self.controls(purpose):
                return min(found, key=lambda pair: (*_last(purpose, pair[1]), pair[0]))
        return None

    def cross(self) -> tuple[int, Told] | None:
        """The control that closes, whatever else it says."""
        told = self.told["controls"]
        return self.first("close") or next(((at, one) for at, one in enumerate(told) if one.get("closes")), None)

    def mark(self) -> tuple[str, str]:
        """What tells an interface from another of the same page."""
        return self.frame.id, self.told["text"][:80]


def _last(purpose: str, one: Told) -> tuple[bool, bool, bool]:
    """What makes a control the last to be tried: a link that leads elsewhere, a part only, a cross."""
    partial = purpose == "accept" and not ALL.search(one["label"])
    return bool(one.get("leaves")), partial, bool(one.get("closes")) and purpose != "close"


class Finder:
    """Looks for interfaces by the words and marks of the reference."""

    def __init__(self, reference: Reference) -> None:
        words = reference.table("consent_words")
        self.stored: Mapping[str, Any] = words["stored"]
        self.platforms: Mapping[str, Any] = reference.table("consent_platforms")["platforms"]
        purposes = {name: list(found) for name, found in words["purposes"].items()}
        topic = {name: list(found) for name, found in words["topic"].items()}
        self._asked: Told = {
            "words": {**purposes, **topic},
            "platforms": {name: list(one["container"]) for name, one in self.platforms.items()},
        }
        reopen = [selector for one in self.platforms.values() for selector in one.get("reopen", ())]
        self._reopen: Told = {"withdraw": purposes["withdraw"], "reopen": reopen}

    def find(self, tab: Tab, layer: int = 1, *, deep: bool = False) -> Seen | None:
        """The interface in view, the most likely of all frames; None when there is none."""
        found: list[Seen] = []
        for frame in tab.living():
            inner = frame.id != tab.main
            if inner and not frame.url.startswith(("http", "about:srcdoc", "about:blank", "blob:")):
                continue
            told = tab.ask(frame, FIND, {**self._asked, "layer": layer, "inner": inner}, 5.0)
            if told and (not inner or _shown(tab, frame)):
                found.append(Seen(frame, told, layer))
        if not found and not deep and pierce(tab):
            return self.find(tab, layer, deep=True)
        return max(found, key=lambda seen: float(seen.told["score"]), default=None)

    def reopeners(self, tab: Tab) -> Seen | None:
        """The controls of the page itself that lead back to the choice."""
        frame = tab.frames[tab.main]
        told = tab.ask(frame, REOPEN, self._reopen)
        return Seen(frame, {"controls": told, "text": "", "score": 0}) if told else None


def pierce(tab: Tab) -> bool:
    """Hand the closed shadow roots to our worlds, as open ones already are. False when there is none."""
    if time.monotonic() - tab.pierced < DEEP:
        return False
    tab.pierced = time.monotonic()
    met = False
    try:
        tree = tab.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
        for node, frame in _closed(tree, tab.main):
            if frame in tab.frames:
                where = {"backendNodeId": node, "executionContextId": tab.world(tab.frames[frame])}
                found = tab.send("DOM.resolveNode", where)["object"]["objectId"]
                tab.send("Runtime.callFunctionOn", {"functionDeclaration": CLOSED, "objectId": found})
                met = True
        tab.send("DOM.disable")
    except DevToolsError:
        pass
    return met


def _closed(node: Told, frame: str) -> Iterator[tuple[int, str]]:
    """Closed shadow roots of a DOM tree, each with its frame."""
    todo = [(node, frame)]
    while todo:
        node, frame = todo.pop()
        for root in node.get("shadowRoots", ()):
            if root.get("shadowRootType") == "closed":
                yield root["backendNodeId"], frame
            todo.append((root, frame))
        todo += [(child, frame) for child in node.get("children", ())]
        if inner := node.get("contentDocument"):
            todo.append((inner, node.get("frameId", frame)))


def describe(seen: Seen, tab: Tab, store: Store, appeared: int) -> Banner:
    """An interface as evidence."""
    told, text = seen.told, store.redactor.text
    inner = seen.frame.id != tab.main
    return Banner(
        where="iframe" if inner else "shadow" if told["shadow"] else "page",
        platform=told["platform"],
        frame=store.redactor.url(seen.frame.url) if inner else "",
        text=text(told["text"]),
        language=str(told["language"])[:20],
        box=_box(told["box"]),
        modal=bool(told["modal"]),
        appeared=appeared,
        controls=controls(seen, store),
    )


def controls(seen: Seen, store: Store) -> tuple[Control, ...]:
    """The controls of an interface as evidence."""
    return tuple(
        Control(
            purpose=one["purpose"],
            label=store.redactor.text(one["label"]),
            role=one["role"],
            layer=seen.layer,
            box=_box(one["box"]),
            font_size=float(one["font_size"]),
            font_weight=int(one.get("font_weight", 400)),
            colour=one.get("colour", ""),
            background=one.get("background", ""),
            contrast=one.get("contrast"),
            on=one.get("on"),
        )
        for one in seen.told["controls"]
    )


def click(tab: Tab, seen: Seen, at: int) -> bool:
    """Click a control as a person would: on it, in view, nothing over it. False when that cannot be."""
    spot = tab.ask(seen.frame, AIM, at)
    if not spot or not spot[2]:
        return False
    left, top = _offset(tab, seen.frame)
    try:
        tab.click(spot[0] + left, spot[1] + top)
    except DevToolsError:
        return False
    return True


def uncover(tab: Tab, seen: Seen, at: int) -> str:
    """Close the window that lies over a control: click its cross. Its label; "" when there is none."""
    if seen.frame.id != tab.main:
        return ""
    found = tab.ask(seen.frame, COVER, at)
    if not found:
        return ""
    try:
        tab.click(found[0], found[1])
    except DevToolsError:
        return ""
    return str(found[2])


def _offset(tab: Tab, frame: FrameNode) -> tuple[float, float]:
    """Where the document of a frame starts in the window: boxes are counted from there, however deep the frame is."""
    box = None if frame.id == tab.main else _owner(tab, frame)
    return (box[0], box[1]) if box else (0.0, 0.0)


def _owner(tab: Tab, frame: FrameNode) -> tuple[float, float, float, float] | None:
    """The content box of the element that holds a frame: left, top, width, height in the window."""
    try:
        node = tab.send("DOM.getFrameOwner", {"frameId": frame.id})["backendNodeId"]
        quad = tab.send("DOM.getBoxModel", {"backendNodeId": node})["model"]["content"]
    except DevToolsError:
        return None
    return quad[0], quad[1], quad[4] - quad[0], quad[5] - quad[1]


def _shown(tab: Tab, frame: FrameNode) -> bool:
    box = _owner(tab, frame)
    return box is not None and box[2] >= 50 and box[3] >= 20 and box[1] < tab.screen.height * 3


def _box(box: list[float]) -> tuple[int, int, int, int]:
    return int(box[0]), int(box[1]), int(box[2]), int(box[3])
