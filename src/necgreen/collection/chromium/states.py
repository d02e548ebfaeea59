"""The states of consent of one page, each in a context of its own: act, reload, then another page."""

import contextlib
from dataclasses import replace

from necgreen.collection.chromium import tcf
from necgreen.collection.chromium.banner import Finder
from necgreen.collection.chromium.choice import AGAIN, BANNER, LOOK, Chooser, Marks, compared, marks, moment
from necgreen.collection.chromium.devtools import DevToolsError
from necgreen.collection.chromium.jar import Jar
from necgreen.collection.chromium.loading import QUIET, STILL, Load, Loader
from necgreen.collection.tour import Found
from necgreen.model import ConsentTrace, Gap, GapKind, Moment, Page, State

ACTED = (State.REFUSED, State.ACCEPTED, State.CLOSED, State.WITHDRAWN)


class Consent:
    """Plays the states of pages. ``appeared``: seconds the interface of each page took to come."""

    def __init__(self, loader: Loader, finder: Finder) -> None:
        self.loader, self.finder = loader, finder
        self.appeared: dict[str, float | None] = {}
        self.marks: dict[tuple[str, State], tuple[Marks, bool]] = {}
        self.stirred: set[str] = set()  # pages whose interface waits for a gesture
        self.again: dict[str, Marks] = {}  # of the acceptance that a withdrawal follows

    def watch(self, load: Load) -> None:
        """In silence, look for the interface; nothing is touched."""
        again = load.trace is not None
        chooser = Chooser(load, self.loader.store, self.finder, load.trace or ConsentTrace(load.state.value))
        if again:
            chooser.step("scroll")
        seen = chooser.find(AGAIN if again else BANNER)
        if again and seen:
            self.stirred.add(load.found.id)
        if seen is None and (load.gaps or load.tab.lost):  # a page that did not come shows no banner: it proves nothing
            load.trace = replace(chooser.trace, outcome="not-performed", why="load")
            return
        self.appeared[load.found.id] = chooser.trace.banner.appeared / 1000 if chooser.trace.banner else None
        load.trace = replace(chooser.trace, outcome="" if seen else "no-banner")

    def play(self, found: Found, state: State, second: Found | None, first_id: int) -> list[Page]:
        """The pages of one state: the page where it was acted, its reload, another page of the site."""
        if state in ACTED and self.appeared.get(found.id, 0.0) is None:
            return [self._not_played(found, state, first_id)]
        tab = self.loader.open()
        try:
            load = Load(tab, str(first_id), found, state)
            chooser = Chooser(load, self.loader.store, self.finder, ConsentTrace(state.value))
            why = tab.go(found.final_url, self.loader.plan.page_time)
            load.failed(why)
            if why == "crash":
                chooser.failed("load")
                return [self._page(load, chooser)]
            if state is State.PASSIVE:
                return self._passive(load, chooser, second, first_id)
            if not self._act(chooser, state):
                load.gaps.append(Gap(GapKind.NOT_PERFORMED, chooser.trace.why or "no-banner"))
                load.look()
                return [self._page(load, chooser)]
            after = load.look()
            acted = self._page(load, chooser)
            pages = [acted]
            again = Load(tab, str(first_id + 1), found, state, "reload", warm=True, began=len(tab.exchanges.all))
            tab.exchanges.after = Moment.LOAD
            again.failed(tab.reload(self.loader.plan.page_time))
            returns = self._returns(chooser, self.appeared.get(found.id) or 0.0)
            tab.rest(QUIET, quiet=STILL)
            reloaded = again.look()
            pages.append(self._page(again, None))
            self._prove(chooser, state, after, reloaded, returns)
            pages[0] = replace(acted, consent=chooser.trace)
            if second is not None:
                pages.append(self._second(tab_load=again, second=second, page=str(first_id + 2)))
            return pages
        finally:
            self.loader.bytes += tab.exchanges.bytes
            tab.close()

    def _act(self, chooser: Chooser, state: State) -> bool:
        """Do what the state says. False when it could not be done; the trace says why."""
        self._stir(chooser)
        seen = chooser.find()
        if seen is None and (chooser.load.gaps or chooser.tab.lost):
            return chooser.failed("load")
        if seen is None:
            chooser.trace = replace(chooser.trace, outcome="no-banner", why="no-banner")
            return False
        chooser.tab.rest(QUIET, quiet=STILL)
        moment(chooser)
        if state is State.REFUSED:
            return chooser.refuse(seen)
        if state is State.CLOSED:
            return chooser.close(seen)
        if state is State.WITHDRAWN:  # that is the choice of this page: what the acceptance brings comes before it
            chooser.tab.exchanges.after = Moment.LOAD
        if not chooser.accept(seen):
            return False
        if state is State.ACCEPTED:
            return True
        accepted = chooser.load.look()
        chooser.step("reload")
        if chooser.tab.reload(self.loader.plan.page_time):
            return chooser.failed("load")
        self._stir(chooser)
        before, chooser.before = chooser.before, chooser.load.look()
        if before:
            self.again[chooser.load.found.id] = marks(before, accepted, chooser.before)
        chooser.tab.exchanges.after = Moment.CHOICE
        return chooser.withdraw()

    def _prove(self, chooser: Chooser, state: State, after: Jar, reloaded: Jar, returns: bool) -> None:
        chooser.step("reload", worked=True)
        chooser.prove(state, after, reloaded, returns)
        self.marks[chooser.load.found.id, state] = chooser.marks, returns
        chooser.step("find", "", 1, worked=returns, shoot=True)

    def _returns(self, chooser: Chooser, appeared: float) -> bool:
        """Whether the interface comes back after the reload: it is given more time than it took at first."""
        tab = chooser.tab
        self._stir(chooser)
        left = min(BANNER, appeared + AGAIN)
        while left > 0:
            if self.finder.find(tab):
                return True
            tab.rest(LOOK)
            left -= LOOK
        return False

    def _stir(self, chooser: Chooser) -> None:
        """Scroll a little where the interface waits for that."""
        if chooser.load.found.id in self.stirred:
            with contextlib.suppress(DevToolsError):
                chooser.tab.wheel(100)
            chooser.step("scroll")

    def _passive(self, load: Load, chooser: Chooser, second: Found | None, first_id: int) -> list[Page]:
        """No choice at all: scroll, then go to another page."""
        tab = load.tab
        tab.rest(min(BANNER, (self.appeared.get(load.found.id) or 0.0) + 1.0))
        load.look()
        self.loader.scroll(tab)
        load.look()
        chooser.step("scroll")
        pages = [self._page(load, chooser)]
        if second is not None:
            pages.append(self._second(load, second, str(first_id + 1)))
        return pages

    def _second(self, tab_load: Load, second: Found, page: str) -> Page:
        """Another page of the site, by the same visitor."""
        tab = tab_load.tab
        tab.exchanges.after = Moment.LOAD
        load = Load(tab, page, second, tab_load.state, "second", warm=True, began=len(tab.exchanges.all))
        load.failed(tab.go(second.final_url, self.loader.plan.page_time))
        tab.rest(QUIET, quiet=STILL)
        if load.state is State.PASSIVE:
            self.loader.scroll(tab)
        load.look()
        return self._page(load, None)

    def _page(self, load: Load, chooser: Chooser | None) -> Page:
        page = self.loader.page(load)
        facts = tcf.read(load.tab, load.looks[-1][0].values if load.looks else {})
        return replace(page, consent=chooser.trace if chooser else None, tcf=facts)

    def compare(self, found: Found) -> None:
        """Once all states were played: read the records that said nothing alone beside those of the contrary choice."""
        pages = self.loader.store.pages
        url = self.loader.store.redactor.url(found.url)
        for position, page in enumerate(pages):
            trace = page.consent
            if page.url != url or trace is None or trace.outcome != "unclear":
                continue
            states = page.state, State.REFUSED, State.ACCEPTED
            own, refused, accepted = (self.marks.get((found.id, one)) for one in states)
            if not (own and refused and accepted):
                continue
            again = self.again.get(found.id, {})
            if told := compared(own[0], refused[0], accepted[0], again, page.state, own[1], self.finder.stored["keys"]):
                pages[position] = replace(page, consent=replace(trace, outcome=told, why="compared"))

    def _not_played(self, found: Found, state: State, page: int) -> Page:
        """No interface was seen in silence: there is nothing to act on."""
        url = self.loader.store.redactor.url
        return Page(
            id=str(page),
            url=url(found.url),
            final_url=url(found.final_url),
            part=found.part,
            title=self.loader.store.redactor.text(found.document.title),
            profile=self.loader.plan.profile,
            state=state,
            gaps=(Gap(GapKind.NOT_PERFORMED, "no-banner"),),
            home=found.home,
            consent=ConsentTrace(state.value, outcome="no-banner", why="no-banner"),
        )

