"""The bench of consent banners: each page is refused, accepted, closed, withdrawn by our engine, and its own record is
read by an expression of its truth file, which the engine never sees.

    python -m bench.banners.run [--set given|ours|blind] [--page NAME] [--rivals] [--node-modules DIR]
"""

import mimetypes
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from tests.server import Local
from tests.server.serving import play
from tests.server.site import TYPES, Answer, Site

from necgreen.collection.browser import agent
from necgreen.collection.chromium.banner import Finder
from necgreen.collection.chromium.launching import Chromium, find
from necgreen.collection.chromium.loading import Loader
from necgreen.collection.chromium.network import Gatekeeper, flags
from necgreen.collection.chromium.states import Consent
from necgreen.collection.chromium.tab import Browser, Tab
from necgreen.collection.engine import Plan, Store, now
from necgreen.collection.redact import Redactor
from necgreen.collection.tour import Found
from necgreen.model import Page, State
from necgreen.views import documents

HERE = Path(__file__).parent
SETS = {
    "given": HERE / "given.toml",
    "mended": HERE / "given.toml",
    "ours": HERE / "ours" / "truth.toml",
    "blind": HERE / "blind" / "truth.toml",
}
FOLDERS = {of: HERE / ("given" if of == "mended" else of) for of in SETS}
GIF = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
# Four pages of ``given`` write a cookie and never read it. Mended, they do: what a real site of the kind would do.
MEND = b"""<script>if (/(^|; )c=(yes|no)/.test(document.cookie))
for (const box of document.querySelectorAll("#b,.fr-consent-banner,#tc-privacy-wrapper")) box.remove();</script>"""
TRACKERS = ("www.google-analytics.com", "stats.exemple-tiers.example")
STATES = (State.REFUSED, State.ACCEPTED, State.CLOSED, State.WITHDRAWN)


@dataclass(frozen=True)
class Trial:
    """A page and its truth."""

    set: str
    name: str
    truth: dict[str, Any]
    file: Path

    @property
    def url(self) -> str:
        return f"https://{self.name.replace('_', '-')}.banner.example/"


@dataclass
class Seen:
    """What our engine says of one state, and what the page's own record says."""

    outcome: str
    platform: str
    refused: bool
    accepted: bool
    clicks: int
    steps: list[str] = field(default_factory=list)
    trackers: int = 0


def trials(of: str) -> list[Trial]:
    """The pages of a set."""
    told = tomllib.loads(SETS[of].read_text(encoding="utf-8"))
    if of == "mended":
        told = {name: {**truth, "returns": False} for name, truth in told.items() if truth["returns"]}
    return [Trial(of, name, truth, FOLDERS[of] / f"{name}.html") for name, truth in told.items()]


class _Page:
    """A host that serves one page at every path, files beside it, and npm packages under /nm/."""

    dns: ClassVar[dict[str, Any]] = {}

    def __init__(self, file: Path, packages: Path, *, mended: bool = False) -> None:
        self.file, self.packages, self.mended = file, packages, mended

    def answer(self, target: str) -> Answer:
        path = target.partition("?")[0]
        if path.startswith("/nm/"):
            file = (self.packages / path.removeprefix("/nm/")).resolve()
            if not file.is_file() or not file.is_relative_to(self.packages.resolve()):
                return Answer("no such file", 404, "text/plain")
        elif path == "/favicon.ico":
            return Answer(b"", 204)
        else:
            beside = self.file.parent / path.strip("/")
            file = beside if path.strip("/") and beside.is_file() else self.file
        kind = TYPES.get(file.suffix, mimetypes.guess_type(file.name)[0] or "application/octet-stream")
        mend = MEND if self.mended and file == self.file else b""
        return Answer(file.read_bytes() + mend, type=kind)


class _Tracker:
    """A third party that answers everything."""

    dns: ClassVar[dict[str, Any]] = {}

    def answer(self, target: str) -> Answer:
        return Answer(GIF, type="image/gif")


@contextmanager
def served(pages: list[Trial], packages: Path) -> Iterator[Local]:
    """The pages on loopback over TLS, one host name each; ``<name>-frame.html`` has another one, of another site."""
    hosts: dict[str, Any] = {
        trial.url.split("/")[2]: _Page(trial.file, packages, mended=trial.set == "mended") for trial in pages
    }
    for trial in pages:
        frame = trial.file.with_name(f"{trial.file.stem}-frame.html")
        if frame.is_file():
            hosts[f"{frame.stem}.tiers.example"] = _Page(frame, packages)
    hosts |= {name: _Tracker() for name in TRACKERS}
    with play(Site(hosts, pages[0].url), tls=True) as local:
        yield local


class _Watched(Loader):
    """A loader that reads the page's own record before each tab is closed."""

    truth: dict[str, Any]
    record: tuple[bool, bool] = (False, False)

    def open(self) -> Tab:
        tab = super().open()
        close = tab.close

        def read_then_close() -> None:
            asked = [f"Promise.resolve({self.truth[name]}).then(Boolean)" for name in ("refused", "accepted")]
            self.record = tab.ask_page(asked[0]) is True, tab.ask_page(asked[1]) is True
            close()

        tab.close = read_then_close  # type: ignore[method-assign]
        return tab


def judge(
    pages: list[Trial], packages: Path, browser: str = "", states: tuple[State, ...] = STATES
) -> dict[str, dict[str, Seen]]:
    """Play the states of each page: name -> state -> what was seen."""
    found: dict[str, dict[str, Seen]] = {}
    with served(pages, packages) as local:
        starts = tuple(trial.url for trial in pages)
        plan = Plan(starts, connect_to=local.connect_to, ca_bundle=local.ca)
        lookups = ThreadPoolExecutor(2)
        with Chromium(find(browser), flags(plan, starts[:1])) as chromium:
            keeper = Gatekeeper(chromium.devtools, plan, starts, lookups)
            tabs = Browser(chromium.devtools)

            def one(numbered: tuple[int, Trial]) -> tuple[str, dict[str, Seen]]:
                number, trial = numbered
                store = Store(Redactor())
                loader = _Watched(tabs, plan, store, keeper, agent(chromium, plan), now())
                loader.truth = trial.truth
                return trial.name, _play(trial, loader, number * 100, states)

            with ThreadPoolExecutor(2) as pool:
                found.update(pool.map(one, enumerate(pages, 1)))
        lookups.shutdown()
    return found


def _play(trial: Trial, loader: _Watched, number: int, states: tuple[State, ...]) -> dict[str, Seen]:
    text = trial.file.read_text(encoding="utf-8")
    document = documents.parse(text, trial.url)
    page = Found(str(number), trial.url, (), document, "site", True, trial.url)
    other = Found(str(number + 1), f"{trial.url}page2", (), document, "site", False, f"{trial.url}page2")
    consent = Consent(loader, Finder(loader.reference))
    played = {"untouched": (loader.untouched(page, consent.watch), loader.record)}
    for position, state in enumerate(states):
        pages = consent.play(page, state, other, number + 10 * (position + 1))
        loader.store.pages += pages
        played[state.value] = (pages, loader.record)
    consent.compare(page)
    final = {page.id: page for page in loader.store.pages}
    return {name: _told([final.get(p.id, p) for p in pages], record) for name, (pages, record) in played.items()}


def _told(pages: list[Page], record: tuple[bool, bool]) -> Seen:
    trace = pages[0].consent
    assert trace is not None
    outcome = trace.outcome or ("banner" if trace.banner else "no-banner")
    steps = [f"{step.action}{'' if step.worked else '!'}:{step.about[:30]}" for step in trace.steps]
    later = [entry for page in pages[1:] for entry in page.entries]
    third = sum(1 for entry in later if any(f"//{name}/" in entry.url for name in TRACKERS))
    platform = trace.banner.platform if trace.banner else ""
    return Seen(f"{outcome}{'/' + trace.why if trace.why else ''}", platform, *record, trace.clicks, steps, third)
