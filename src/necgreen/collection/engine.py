"""What every engine is given and gives back."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from necgreen.collection.journal import Journal
from necgreen.collection.redact import Redactor
from necgreen.model import HostRecord, Page, Part, Visit


@dataclass(frozen=True, slots=True)
class Plan:
    """What to visit. Sizes in bytes, delays in seconds.

    ``starts``: the site first, then the other pages of the event (ticketing, live…), each crawled on its own
    registrable domain. ``include``/``exclude``: fnmatch patterns on whole URLs.
    """

    starts: tuple[str, ...]
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    max_pages: int = 20
    depth: int = 5
    own_site: bool = False  # the owner of the site may skip robots.txt
    profile: str = "desktop"
    sitemap: bool = True
    workers: int = 8
    per_host: int = 6
    delay: float = 0.0  # between two pages of one host
    resource_cap: int = 20_000_000
    page_cap: int = 80_000_000
    visit_cap: int = 500_000_000
    time_out: float = 20.0  # one exchange without progress
    resource_time: float = 60.0  # one exchange in all
    max_redirects: int = 10
    max_resources: int = 1_500  # a page
    connect_to: tuple[str, ...] = ()
    resolve: tuple[str, ...] = ()
    ca_bundle: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    basic_auth: tuple[str, str] | None = None
    resolver: str = ""  # "ip:port" of a DNS server; empty = the system's
    dns: bool = True
    engine: str = "static"  # static, browser, auto (the browser when there is one)
    browser: str = ""  # path of the browser; empty = the usual places
    jobs: int = 2  # tabs at once
    states: tuple[str, ...] = ("untouched", "refused", "accepted", "passive", "closed", "withdrawn")
    consent_pages: int = 3  # beside the home page
    revisit: bool = False  # measure the warm second visit too
    announce: bool = False  # keep the marks of an automated browser
    probe_forms: bool = False  # type a visible mark in text fields, on a load of its own, and look for it in requests
    page_time: float = 45.0  # until the load event of a page
    journal: str = ""  # folder where what is collected is written as it comes; removed by whoever stores the visit
    command: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Progress: ``kind`` is ``page`` (found), ``load`` (in the browser) or ``note`` (what ``url`` then says); counts
    are None when unknown."""

    kind: str
    url: str = ""
    done: int = 0
    total: int | None = None


PROFILES = ("desktop", "mobile")
OnEvent = Callable[[Event], None]


def silent(event: Event) -> None:
    """Listen to nothing."""


def now() -> str:
    """This second, ISO 8601, UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Engine(Protocol):
    """Collects. Finished pages go to the store as they come, so an interruption loses none."""

    def visit(self, plan: Plan, store: "Store", on_event: OnEvent = silent) -> Visit: ...


@dataclass(slots=True)
class Store:
    """Where finished pages and kept documents wait for the visit to end. Redacts as it receives; thread-safe."""

    redactor: Redactor
    pages: list[Page] = field(default_factory=list)
    documents: dict[str, str] = field(default_factory=dict)
    screenshots: dict[str, bytes] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    journal: Journal | None = None  # where all of it is also written as it comes

    def keep(self, key: str, text: str) -> str:
        """Keep the redacted text of a document under ``key`` (sha256 of the body as it was). Returns the key."""
        with self.lock:
            known = key in self.documents
        if not known:
            cut = self.redactor.text(text)
            with self.lock:
                self.documents.setdefault(key, cut)
                if self.journal:
                    self.journal.document(key, cut)
        return key

    def keep_text(self, text: str) -> str:
        """Keep a visible text; "" when it is empty. Returns its key."""
        return self.keep(hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), text) if text.strip() else ""

    def picture(self, jpeg: bytes) -> str:
        """Keep a screenshot. Returns its key."""
        key = hashlib.sha256(jpeg).hexdigest()
        with self.lock:
            self.screenshots.setdefault(key, jpeg)
            if self.journal:
                self.journal.picture(key, jpeg)
        return key

    def add(self, page: Page) -> None:
        """Keep a finished page."""
        with self.lock:
            self.pages.append(page)
            if self.journal:
                self.journal.page(page)

    def warn(self, code: str) -> None:
        """Remember a warning of the whole visit, once."""
        with self.lock:
            if code not in self.warnings:
                self.warnings.append(code)

    def close(
        self,
        parts: tuple[Part, ...],
        engine: tuple[str, str],
        plan: Plan,
        started_at: str,
        hosts: tuple[HostRecord, ...],
        downloaded: int | None,
        recorder: str = "",
        waits: tuple[tuple[str, float], ...] = (),
    ) -> Visit:
        """The visit as it stands."""
        kept = {page.document for page in self.pages} | {e.document for page in self.pages for e in page.entries}
        kept |= {page.rendered.text for page in self.pages if page.rendered}
        shown = {step.screenshot for page in self.pages if page.consent for step in page.consent.steps}
        return Visit(
            parts=parts,
            engine=engine[0],
            engine_version=engine[1],
            profile=plan.profile,
            started_at=started_at,
            pages=tuple(self.pages),
            hosts=hosts,
            warnings=tuple(self.warnings),
            documents=tuple(sorted((key, text) for key, text in self.documents.items() if key in kept)),
            command=plan.command,
            downloaded_bytes=downloaded,
            recorder=recorder,
            screenshots=tuple(sorted((key, jpeg) for key, jpeg in self.screenshots.items() if key in shown)),
            waits=waits,
            announced=plan.announce,
        )
