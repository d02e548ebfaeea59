"""One page loaded by the browser, from the first byte to the bottom of the page, in the state ``untouched``."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from necgreen.collection.chromium import entries, jar, probes, rendered, tcf
from necgreen.collection.chromium.devtools import DevToolsError, Params
from necgreen.collection.chromium.entries import Bodies
from necgreen.collection.chromium.exchange import Exchange
from necgreen.collection.chromium.jar import Jar
from necgreen.collection.chromium.network import Gatekeeper
from necgreen.collection.chromium.tab import SCREENS, SCRIPTS, Browser, Tab
from necgreen.collection.engine import Plan, Store, now
from necgreen.collection.tour import Found
from necgreen.model import ConsentTrace, Gap, GapKind, Moment, Need, Page, Rendered, State, TcfFacts
from necgreen.reference import load as load_reference
from necgreen.views.hosts import host, registrable

# Seconds. They are the same for every page of every visit, and stand in the visit.
SILENT = 10.0  # after the load event, on the pages where consent is looked at: as long as a banner has to appear
QUIET = 2.0  # at most, on the other pages
STILL = 0.5  # without a byte on the wire: quiet
SETTLE = 3.0  # at most, after the scroll and after a click
SCROLL_STEP = 0.1
SCROLL_STEPS = 40  # screens: a page that grows without end is left there
WAITS = (
    ("silent", SILENT), ("quiet", QUIET), ("still", STILL), ("settle", SETTLE), ("scroll-step", SCROLL_STEP),
    ("scroll-steps", float(SCROLL_STEPS)),
)  # fmt: skip
SCROLL = (SCRIPTS / "scroll.js").read_text(encoding="utf-8")
SEEN = frozenset({Need.ENTRIES, Need.EXECUTED, Need.COOKIES, Need.STORAGE, Need.CONSENT, Need.INSTRUMENTED})
FAILURES = {
    "time-out": GapKind.TIME_OUT, "crash": GapKind.CRASH, "endless": GapKind.ENDLESS,
    "cap": GapKind.CAP,
}
CHALLENGED = ("cf-chl", "challenge-platform", "captcha-delivery.com", "_Incapsula_Resource", "px-captcha")
ERROR_STATUS = 400
LOGIN = re.compile(r"log-?_?in|sign-?_?in|connexion|auth|sso|/cas/|identification", re.IGNORECASE)


@dataclass(slots=True)
class Load:
    """A page under way in one tab. ``looks``: the jar at each moment; ``began``: the exchanges before are not its."""

    tab: Tab
    page: str
    found: Found
    state: State = State.UNTOUCHED
    step: str = ""
    warm: bool = False
    began: int = 0
    looks: list[tuple[Jar, Moment]] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    trace: ConsentTrace | None = None  # what was seen of consent
    tcf: TcfFacts | None = None
    kept: Sequence[Exchange] = ()  # those that became its entries, in their order
    started: float = field(default_factory=time.monotonic)

    def elapsed(self) -> int:
        """Milliseconds since it began."""
        return round((time.monotonic() - self.started) * 1000)

    def look(self) -> Jar:
        """Remember what the jar holds now."""
        seen = jar.look(self.tab)
        self.looks.append((seen, self.tab.exchanges.after))
        return seen

    def failed(self, why: str) -> None:
        if why:
            self.gaps.append(Gap(FAILURES.get(why, GapKind.FAILED), why if why.startswith("net::") else "load"))

    def exchanges(self) -> Sequence[Exchange]:
        self.kept = self.tab.exchanges.snapshot(self.began)
        return self.kept


class Loader:
    """Opens tabs and turns what they did into pages. Thread-safe: each page has its own tab."""

    def __init__(
        self, browser: Browser, plan: Plan, store: Store, keeper: Gatekeeper, agent: Params | None, began: str
    ) -> None:
        self.browser, self.plan, self.store, self.keeper, self.agent = browser, plan, store, keeper, agent
        self.began = began
        self.reference = load_reference()
        self.bodies = Bodies()
        self.bytes = 0

    def open(self) -> Tab:
        """A tab of its own context, routed and guarded."""
        tab = self.browser.open(SCREENS[self.plan.profile], self.agent, self.keeper, self.plan.resource_cap)
        tab.exchanges.known = self.bodies.marks()
        return tab

    def untouched(self, found: Found, watch: Callable[[Load], None] | None = None) -> list[Page]:
        """The page as a first visitor meets it: silent, then scrolled. ``watch`` looks at a page where consent is
        studied, in silence, and takes the time it needs. With ``revisit``, the warm second visit comes after."""
        tab = self.open()
        try:
            load = Load(tab, found.id, found)
            why = tab.go(found.final_url, self.plan.page_time)
            load.failed(why)
            silent = time.monotonic() + SILENT
            if why != "crash":
                if watch:
                    watch(load)
                    tab.rest(silent - time.monotonic())
                else:
                    tab.rest(QUIET, quiet=STILL)
            seen = load.look()
            if watch:
                load.tcf = tcf.read(tab, seen.values)
            if not why:
                self.scroll(tab)
                load.look()
                if watch and load.trace and load.trace.outcome == "no-banner":
                    watch(load)  # some interfaces wait for a gesture
            facts = rendered.read(tab, self.store) if why != "crash" else None
            page = self.page(load)
            if facts is not None:
                page = replace(page, rendered=facts, collected=page.collected | {Need.DOM})
                page = replace(page, gaps=page.gaps + walls(page, facts))
            made = [page]
            if self.plan.revisit and not why:
                made.append(self._again(load))
            return made
        finally:
            self.bytes += tab.exchanges.bytes
            tab.close()

    def _again(self, first: Load) -> Page:
        """The second visit of the same visitor, cache full."""
        tab = first.tab
        tab.exchanges.after = Moment.LOAD
        load = Load(tab, f"{first.page}w", first.found, warm=True, began=len(tab.exchanges.all))
        load.failed(tab.go("about:blank", 5.0))
        load.failed(tab.go(first.found.final_url, self.plan.page_time))
        tab.rest(QUIET, quiet=STILL)
        load.look()
        return self.page(load)

    def scroll(self, tab: Tab) -> None:
        """Go down to the bottom, one screen at a time, and let what that asked for come."""
        tab.exchanges.after = Moment.SCROLL
        try:
            for _ in range(SCROLL_STEPS):
                where = tab.ask(tab.frames[tab.main], SCROLL)
                if not where or where[0] + where[1] >= where[2] - 1:
                    break
                tab.wheel(where[1] * 0.9)
                tab.rest(SCROLL_STEP)
                after = tab.ask(tab.frames[tab.main], SCROLL)
                if not after or after[0] <= where[0]:  # the wheel is held by an overlay
                    tab.ask(tab.frames[tab.main], "(to) => { scrollTo(0, to); }", where[0] + where[1] * 0.9)
                    tab.rest(SCROLL_STEP)
        except DevToolsError:
            return
        tab.rest(SETTLE, quiet=STILL)

    def page(self, load: Load) -> Page:
        """What the load collected."""
        tab, found, url = load.tab, load.found, self.store.redactor.url
        tab.time()
        exchanges = load.exchanges()
        made, gaps = entries.entries(tab, exchanges, load.page, self.bodies, self.store)
        main = tab.frames.get(tab.main)
        final = main.url if main and main.url.startswith("http") else found.final_url
        top = [entry for entry in made if entry.initiator and entry.initiator.how == "document"]
        document = next((entry.document for entry in reversed(top) if entry.document), "")
        answer = next((entry for entry in top if not entry.redirect_to), None)
        gaps = [*load.gaps, *gaps]
        known = {gap.kind for gap in load.gaps}
        gaps += [Gap(FAILURES[word], "tab") for word in tab.troubles() if FAILURES[word] not in known]
        gaps += [Gap(GapKind.BLOCKED, url(address)) for address in tab.exchanges.refused(load.began)]
        if answer and answer.status >= ERROR_STATUS:
            gaps.append(Gap(GapKind.ERROR, str(answer.status)))
            if any(mark in one.url for one in exchanges for mark in CHALLENGED):
                gaps.append(Gap(GapKind.CHALLENGE, answer.url))
        if registrable(host(final)) != registrable(host(found.final_url)):
            gaps.append(Gap(GapKind.FAILED, url(final)))  # a script took the visitor elsewhere
        return Page(
            id=load.page,
            url=url(found.url),
            final_url=url(final),
            part=found.part,
            title=self.store.redactor.text(found.document.title),
            profile=self.plan.profile,
            warm=load.warm,
            state=load.state,
            collected=(SEEN if probes.placed(tab, load.began) else SEEN - {Need.INSTRUMENTED})
            | ({Need.DOCUMENT} if document else frozenset()),
            gaps=tuple(dict.fromkeys(gaps)),
            entries=tuple(made),
            cookies=jar.cookies(load.looks, exchanges, tab, load.page, now(), self.store.redactor),
            storage=jar.storage(load.looks, tab, self.store.redactor),
            document=document,
            scripted=found.document.scripted,
            home=found.home,
            step=load.step,
            refused_cookies=jar.refused(exchanges, load.page, self.store.redactor),
            google=entries.google(exchanges, load.page),
            consent=load.trace,
            tcf=load.tcf,
            apis=probes.uses(tab, load.began, self.store.redactor),
        )


def walls(page: Page, facts: Rendered) -> tuple[Gap, ...]:
    """A login that came instead of the page that was asked; never worked around."""
    asked = any(field.kind == "password" for form in facts.forms for field in form.fields)
    moved = urlsplit(page.final_url).path != urlsplit(page.url).path
    return (Gap(GapKind.LOGIN, page.final_url),) if asked and moved and LOGIN.search(page.final_url) else ()
