"""A choice made as a visitor makes it, step by step, then checked: what the site stored, whether it asks again.

A click is not a choice. ``registered`` needs the site's own stored choice and no interface after the reload. A banner
is never hidden, and what could not be done is said.
"""

import re
import time
from base64 import b64decode
from dataclasses import dataclass, field, replace

from necgreen.collection import headers
from necgreen.collection.chromium import banner, stored
from necgreen.collection.chromium.banner import Finder, Seen
from necgreen.collection.chromium.jar import Jar, Key, look
from necgreen.collection.chromium.loading import SETTLE, STILL, Load
from necgreen.collection.chromium.tab import Tab
from necgreen.collection.engine import Store
from necgreen.model import ConsentTrace, Moment, State, Step, StoredChoice
from necgreen.views.hosts import host

BANNER = 10.0  # seconds after the load event that an interface has to appear
LOOK = 0.5  # between two looks
PANEL = 4.0  # seconds that a second layer has to open
AGAIN = 2.0  # beyond the time the interface took the first time, before saying that it does not come back
HANDLERS = 0.6  # between the moment an interface is seen and the click: its script attaches its handlers late
MAX_SWITCHES = 40
REDRAWN = 4  # times that a control which is gone is looked for
DEAF = 3.0  # seconds: an interface whose script has not started yet is clicked again after that
WAYS = 3  # links that are tried on the way back to the choice


@dataclass(slots=True)
class Chooser:
    """One state on one page. ``trace`` grows with each step."""

    load: Load
    store: Store
    finder: Finder
    trace: ConsentTrace
    before: Jar | None = None
    written: dict[Key, str] = field(default_factory=dict)
    marks: dict[Key, str] = field(default_factory=dict)  # fingerprints, never stored

    @property
    def tab(self) -> Tab:
        return self.load.tab

    def step(self, action: str, about: str = "", layer: int = 0, *, worked: bool = True, shoot: bool = False) -> None:
        """Write down what was just done."""
        picture = self.tab.picture() if shoot else ""
        key = self.store.picture(b64decode(picture)) if picture else ""
        said = self.store.redactor.text(about)
        step = Step(action, said, layer, self.load.elapsed(), worked, key)
        clicks = self.trace.clicks + (action in ("click", "switch-off") and worked)
        self.trace = replace(self.trace, steps=(*self.trace.steps, step), clicks=clicks)

    def find(self, seconds: float = BANNER) -> Seen | None:
        """Wait for the interface, describe it, take its picture."""
        began = time.monotonic()
        while True:
            seen = self.finder.find(self.tab)
            if seen or time.monotonic() - began >= seconds or self.tab.lost:
                break
            self.tab.rest(LOOK)
        appeared = round((time.monotonic() - began) * 1000)
        if seen:
            self.tab.rest(HANDLERS)  # it may still be moving
            seen = self.finder.find(self.tab) or seen
            self.trace = replace(self.trace, banner=banner.describe(seen, self.tab, self.store, appeared))
        self.step("find", seen.told["platform"] if seen else "", 1, worked=bool(seen), shoot=True)
        return seen

    def click(self, seen: Seen, at: int, label: str) -> bool:
        """Click a control and wait for what it does."""
        done = banner.click(self.tab, seen, at)
        for _ in range(REDRAWN):
            if done:
                break
            if cross := banner.uncover(self.tab, seen, at):
                self.step("click", cross)
                self.tab.rest(1.0)
            now = self.finder.find(self.tab, seen.layer)  # it may have been drawn anew since it was seen
            told = (seen.told["controls"][at]["purpose"], label)
            listed = enumerate(now.told["controls"]) if now else ()
            same = [place for place, one in listed if (one["purpose"], one["label"]) == told]
            done = now is not None and bool(same) and banner.click(self.tab, now, same[0])
        self.step("click", label, seen.layer, worked=done)
        if done:
            self.tab.rest(SETTLE, quiet=STILL)
        return done or self.failed("covered")

    def refuse(self, seen: Seen, layer: int = 1) -> bool:
        """Refuse on the first layer when it offers to, else through the second."""
        if found := seen.first("refuse"):
            return self.click(seen, found[0], found[1]["label"]) and self._finish(seen)
        opener = seen.first("settings")
        if layer > 1 or not opener:
            return self._switch_off(seen)
        if not self.click(seen, opener[0], opener[1]["label"]):
            return False
        panel = self._panel(seen)
        if panel is None:
            return self.failed("second-layer")
        self.trace = replace(self.trace, second=banner.controls(panel, self.store))
        self.step("find", panel.told["platform"], 2, shoot=True)
        return self.refuse(panel, 2)

    def accept(self, seen: Seen) -> bool:
        """Accept on the first layer."""
        found = seen.first("accept")
        if not found:
            return self.failed("no-accept")
        return self.click(seen, found[0], found[1]["label"]) and self._insist(seen, "accept")

    def close(self, seen: Seen) -> bool:
        """Click the cross."""
        found = seen.cross()
        return self.click(seen, found[0], found[1]["label"]) if found else self.failed("no-close")

    def withdraw(self) -> bool:
        """Come back on the choice: find what leads back, open it, refuse."""
        self.tab.rest(1.0)
        if back := self.finder.find(self.tab):  # the interface is still there: it is the way back
            return self.refuse(back)
        for turn in range(WAYS):
            way = self.finder.reopeners(self.tab)
            ranked = sorted(enumerate(way.told["controls"]), key=lambda pair: not pair[1]["stays"]) if way else []
            if way is None or turn >= max(2, len(ranked)):  # the only one twice: its script may not have started yet
                break
            at, one = ranked[turn % len(ranked)]
            if not self.click(way, at, one["label"]):
                continue
            panel = self._panel(None)
            if panel is not None:
                self.trace = replace(self.trace, second=banner.controls(panel, self.store))
                self.step("find", panel.told["platform"], panel.layer, shoot=True)
                return self.refuse(panel, panel.layer)
            if not one["stays"]:
                break
        self.step("find", "withdraw", worked=False, shoot=True)
        return self.failed("no-way-back")

    def _panel(self, first: Seen | None) -> Seen | None:
        """The layer that a click opened: one where something can be refused or saved."""
        until = time.monotonic() + PANEL
        while time.monotonic() < until:
            one = self.finder.find(self.tab)
            if one and one.first("refuse") and (first is None or one.mark() != first.mark()):
                return Seen(one.frame, one.told, 2 if first else 1)
            panel = self.finder.find(self.tab, layer=2)
            if panel and panel.first("refuse", "save") and (first is None or panel.told != first.told):
                return panel
            if one and first is None and one.first("settings"):
                return self.finder.find(self.tab)  # the last look is the one whose controls can be reached
            self.tab.rest(LOOK)
        return None

    def _switch_off(self, seen: Seen) -> bool:
        """No refusal to click: switch off what is on, then save."""
        if not seen.first("save"):
            return self.failed("no-refuse")
        for _ in range(MAX_SWITCHES):
            on = next(((at, one) for at, one in seen.controls("toggle") if one.get("wanted", one["on"])), None)
            if on is None:
                break
            done = banner.click(self.tab, seen, on[0])
            self.step("switch-off", on[1]["label"], 2, worked=done)
            self.tab.rest(0.2)
            again = self.finder.find(self.tab, layer=2)
            if again is None or not done:
                return self.failed("switch")
            seen = again
        found = seen.first("save")
        return self.click(seen, found[0], found[1]["label"]) if found else self.failed("no-save")

    def _finish(self, seen: Seen) -> bool:
        """Some panels want their choice saved once everything was refused."""
        if seen.layer < 2:
            return self._insist(seen, "refuse")
        panel = self.finder.find(self.tab, layer=2)
        if panel and panel.mark() == seen.mark() and (found := panel.first("save")):
            return self.click(panel, found[0], found[1]["label"])
        return True

    def _insist(self, seen: Seen, purpose: str) -> bool:
        """Nothing was stored and the interface is still there: it wants a confirmation, or was not listening yet."""
        for _ in range(3):
            if self.before is None or look(self.tab).values != self.before.values:
                return True
            now = self.finder.find(self.tab)
            if now and now.frame.id == seen.frame.id and (found := now.first(purpose)):
                self.tab.rest(DEAF)
                if look(self.tab).values != self.before.values:
                    return True
                now = self.finder.find(self.tab)
                if now and (found := now.first(purpose)):
                    self.click(now, found[0], found[1]["label"])
                    continue
                return True
            panel = self.finder.find(self.tab, layer=2)
            if panel and panel.frame.id == seen.frame.id and (found := panel.first("save")):
                self.click(panel, found[0], found[1]["label"])
                continue
            return True
        return True

    def failed(self, why: str) -> bool:
        """Say why it could not be done. False."""
        self.trace = replace(self.trace, outcome="not-performed", why=why)
        return False

    def prove(self, wanted: State, after: Jar, reloaded: Jar, returns: bool) -> None:
        """What the site made of the choice."""
        assert self.before is not None
        words = self.finder.stored
        platform = self.trace.banner.platform if self.trace.banner else ""
        keys = self.finder.platforms.get(platform, {}).get("keys", ())
        self.written = stored.changed(self.before, after, host(self.load.found.final_url), words, keys)
        self.marks = marks(self.before, after, reloaded)
        life = {("cookie", str(one["domain"]).lstrip("."), one["name"]): one for one in after.cookies}
        found = []
        for key, value in self.written.items():
            expires = float(life[key].get("expires", -1)) if key in life else -1
            left = None if expires < 0 else max(0, round(expires - time.time()))
            said = stored.says(key[2], reloaded.values.get(key, value), words)  # what the site made of it since
            name = headers.cookie_name(key[2], self.store.redactor)
            found.append(StoredChoice(name, key[0], key[1], said, key in reloaded.values, left))
        told = {one.says for one in found if one.kept}
        self.trace = replace(self.trace, stored=tuple(found), outcome=outcome(wanted, told, returns))


def outcome(wanted: State, told: set[str], returns: bool) -> str:
    """What became of a choice. ``told``: what the keys that stayed say."""
    good, bad = ("acceptance", "refusal") if wanted is State.ACCEPTED else ("refusal", "acceptance")
    if not told:  # it does not ask again: its record is out of sight (a database, a server, a frame that is gone)
        return "unstored" if returns else "unclear"
    if bad in told:
        return "contradicted"
    if good in told:
        return "returns" if returns else "registered"
    return "unclear"


Marks = dict[Key, str]


def marks(before: Jar, after: Jar, later: Jar) -> Marks:
    """Fingerprints of all that came with a choice and stayed, whatever its name."""
    new = stored.written(before, after)
    return {key: stored.fingerprint(later.values[key]) for key in new if key in later.values}


def compared(
    own: Marks, refused: Marks, accepted: Marks, again: Marks, wanted: State, returns: bool, named: str
) -> str:
    """The outcome of a choice whose record cannot be read: does the site store something else for the contrary choice?
    ``again``: of a second acceptance, by another visitor; what differs between the two acceptances tells nothing.
    ``named``: what a choice is called, by which the same record twice is a choice that changes nothing. "" when that
    cannot be told."""
    stable = {key for key, mark in accepted.items() if again.get(key) == mark}
    telling = {key for key in stable if key in refused and refused[key] != accepted[key]}
    if telling:
        good, bad = (accepted, refused) if wanted is State.ACCEPTED else (refused, accepted)
        if all(own.get(key) == good[key] for key in telling):
            return "returns" if returns else "registered"
        return "contradicted" if all(own.get(key) == bad[key] for key in telling) else ""
    same = own == refused == accepted and stable == set(accepted) and any(re.search(named, key[2]) for key in own)
    return "contradicted" if same and wanted is not State.ACCEPTED else ""


def moment(chooser: Chooser) -> Jar:
    """The jar before the choice; what comes from here on is its consequence."""
    seen = chooser.load.look()
    chooser.before = seen
    chooser.tab.exchanges.after = Moment.CHOICE
    return seen
