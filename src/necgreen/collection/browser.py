"""The browser engine: what really happens on a page, scripts run, in each state of consent.

Pages are found as the static engine finds them, over HTTP; each is then loaded by Chromium in a context of its own.
"""

import contextlib
import re
import subprocess
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from necgreen import __version__
from necgreen.collection import dns
from necgreen.collection.chromium import launching, loading, typing
from necgreen.collection.chromium.banner import Finder
from necgreen.collection.chromium.choice import AGAIN, BANNER
from necgreen.collection.chromium.devtools import DevToolsError, Params
from necgreen.collection.chromium.launching import Chromium
from necgreen.collection.chromium.loading import Loader
from necgreen.collection.chromium.network import Gatekeeper, flags
from necgreen.collection.chromium.states import Consent
from necgreen.collection.chromium.tab import Browser
from necgreen.collection.chromium.typing import Typist
from necgreen.collection.engine import Event, OnEvent, Plan, Store, now, silent
from necgreen.collection.fetcher import Fetcher
from necgreen.collection.http import Session
from necgreen.collection.request import HOME
from necgreen.collection.static import http_options, look_up, start_urls
from necgreen.collection.tour import Found, Tour
from necgreen.errors import CollectionError, InputError
from necgreen.model import ConsentTrace, Gap, GapKind, HostRecord, Page, State, Visit

Lost = Callable[[GapKind, str], Page]  # the page to keep when nothing of it was collected
WAITS = (*loading.WAITS, ("banner", BANNER), ("banner-again", AGAIN))
OURS = f" necgreen/{__version__} (+{HOME})"


class BrowserEngine:
    """See ``Engine``. ``path``: the browser's program. InputError on a bad plan or when there is no browser,
    CollectionError when no start URL could be audited."""

    def __init__(self, path: str) -> None:
        self._path = path

    def visit(self, plan: Plan, store: Store, on_event: OnEvent = silent) -> Visit:
        starts = start_urls(plan)
        if not self._path:
            raise InputError(launching.MISSING)
        began = now()
        dns.look_up((), resolver=plan.resolver, now=began)
        hosts: tuple[HostRecord, ...] = ()
        lookups = ThreadPoolExecutor(4, "necgreen-guard")
        with Session(http_options(plan), starts) as session, Chromium(
            self._path, [*flags(plan, starts), *_told(self._path, plan)], automated=plan.announce
        ) as chromium:  # fmt: skip
            keeper = Gatekeeper(chromium.devtools, plan, starts, lookups)
            browser = Browser(chromium.devtools)
            loader = Loader(browser, plan, store, keeper, agent(chromium, plan), began)
            round_ = Round(plan, store, loader, on_event, Consent(loader, Finder(loader.reference)))
            tour = Tour(plan, store, Fetcher(session, plan, store, began), round_.load, on_event)
            try:
                tour.run(starts)
                round_.states()
                if plan.probe_forms:
                    round_.typed()
                hosts = look_up(plan, store, began)
            except KeyboardInterrupt:
                store.warn("interrupted")
            finally:
                if chromium.devtools.gone.is_set():  # the browser ended by itself
                    store.warn("interrupted")
                round_.stop()
                lookups.shutdown(wait=False, cancel_futures=True)
            product = chromium.product
        store.pages.sort(key=lambda page: [int(part) for part in re.findall(r"\d+", page.id)])
        if not store.pages:
            raise CollectionError(tour.refusal or "interrupted before the first page: nothing to audit")
        downloaded = tour.fetcher.downloaded + loader.bytes
        engine = ("browser", __version__)
        waits = (*WAITS, *typing.WAITS) if plan.probe_forms else WAITS
        return store.close(tuple(tour.parts), engine, plan, began, hosts, downloaded, product, waits)


@dataclass(slots=True)
class Round:
    """The pages of a visit on their way through the tabs, ``jobs`` at once."""

    plan: Plan
    store: Store
    loader: Loader
    on_event: OnEvent
    consent: Consent
    pool: ThreadPoolExecutor = field(init=False)
    found: list[Found] = field(default_factory=list)
    watched: list[Found] = field(default_factory=list)
    under_way: "list[Future[None]]" = field(default_factory=list)
    done: int = 0
    stopped: bool = False

    def __post_init__(self) -> None:
        self.pool = ThreadPoolExecutor(max(1, self.plan.jobs), "necgreen-tab")

    def load(self, found: Found) -> None:
        """Take a page found by the tour. The home page and the next ones of the site are watched for consent, unless no
        state of consent is wanted."""
        self.found.append(found)
        if self.plan.states and found.part == "site" and len(self.watched) <= self.plan.consent_pages:
            self.watched.append(found)
            work = partial(self.loader.untouched, found, self.consent.watch)
        else:
            work = partial(self.loader.untouched, found)
        self._submit(found, work, partial(self._unseen, found, found.id, State.UNTOUCHED))

    def states(self) -> None:
        """Play the other states of the watched pages, once all pages were seen untouched."""
        self.finish()
        wanted = [state for state in State if state is not State.UNTOUCHED and state.value in self.plan.states]
        number = len(self.found)
        for found in self.watched:
            others = [other for other in self.found if other.part == found.part and other is not found]
            second = others[0] if others else None
            for state in wanted:
                first = number + 1
                number += 2 if state is State.PASSIVE else 3
                play = partial(self.consent.play, found, state, second, first)
                self._submit(found, play, partial(self._unseen, found, str(first), state))
        self.finish()
        for found in self.watched:
            self.consent.compare(found)

    def typed(self) -> None:
        """Type in the pages that show a field, each loaded once more; say so when none does."""
        typist = Typist(self.loader)
        seen = {page.id: page for page in self.store.pages}
        shown = [found for found in self.found if found.id in seen and typing.shows_field(seen[found.id])]
        for found in shown:
            self._submit(found, partial(typist.type, found), partial(typing.unseen, seen[found.id]))
        if not shown and self.found and self.found[0].id in seen:
            self.store.add(typing.nowhere(seen[self.found[0].id]))
        self.finish()

    def _submit(self, found: Found, work: Callable[[], list[Page]], lost: "Lost") -> None:
        self.under_way.append(self.pool.submit(self._work, found, work, lost))

    def _work(self, found: Found, work: Callable[[], list[Page]], lost: "Lost") -> None:
        try:
            pages = work() if self.loader.bytes < self.plan.visit_cap else [lost(GapKind.CAP, "visit")]
        except DevToolsError as error:
            kind = GapKind.TIME_OUT if error.code == "late" else GapKind.CRASH
            pages = [lost(kind, "tab")]
        if self.stopped:  # cut by the end of the visit: no page that was seen
            return
        for page in pages:
            self.store.add(page)
        self.done += 1
        self.on_event(Event("load", found.url, self.done, len(self.under_way)))

    def _unseen(self, found: Found, page: str, state: State, kind: GapKind, about: str) -> Page:
        """A page of which nothing was collected, in a state that was then not played."""
        url = self.store.redactor.url
        told = None if state is State.UNTOUCHED else ConsentTrace(state.value, outcome="not-performed", why="load")
        return Page(
            page, url(found.url), url(found.final_url), found.part, state=state, gaps=(Gap(kind, about),),
            home=found.home, consent=told,
        )  # fmt: skip

    def finish(self) -> None:
        """Wait for every page. A fault of ours is let out."""
        for job in self.under_way:
            job.result()

    def stop(self) -> None:
        self.stopped = True
        self.pool.shutdown(wait=False, cancel_futures=True)


def _told(path: str, plan: Plan) -> list[str]:
    """The user agent as a switch: the one way to reach a service worker, whose script is asked before anyone can speak
    to it. Nothing when the program does not tell its version."""
    if plan.announce:
        return []
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        asked = [path, "--version"]
        said = subprocess.run(asked, capture_output=True, text=True, timeout=10, check=False).stdout  # noqa: S603
        if found := re.search(r"(\d+)\.\d+\.\d+\.\d+", said):
            return [f"--user-agent={_user_agent(found[1], plan)}"]
    return []


def _user_agent(major: str, plan: Plan) -> str:
    mobile = plan.profile == "mobile"
    system, phone = ("Linux; Android 10; K", " Mobile") if mobile else ("X11; Linux x86_64", "")
    webkit = f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko)"
    return f"{webkit} Chrome/{major}.0.0.0{phone} Safari/537.36{OURS}"


def agent(chromium: Chromium, plan: Plan) -> Params | None:
    """The user agent told to servers: the browser's own without its mark of automation, then our name."""
    said = str(chromium.devtools.send("Browser.getVersion")["userAgent"])
    major = (re.search(r"Chrome/(\d+)", said) or ["", "0"])[1]
    if plan.announce:
        return {"userAgent": said + OURS}
    mobile = plan.profile == "mobile"
    brands = [{"brand": "Not:A-Brand", "version": "8"}, {"brand": "Chromium", "version": major}]
    metadata = {
        "brands": brands,
        "platform": "Android" if mobile else "Linux",
        "platformVersion": "",
        "architecture": "",
        "model": "",
        "mobile": mobile,
    }
    language = "fr-FR,fr;q=0.9,en;q=0.8"
    return {"userAgent": _user_agent(major, plan), "userAgentMetadata": metadata, "acceptLanguage": language}
