"""A Chromium found and started: its own empty profile, no background traffic, no mark of automation.

It lives in its own process group and reads its orders from a pipe: it ends when we close it, when we are killed
(the pipe closes), or by force.
"""

import contextlib
import fcntl
import json
import os
import re
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from necgreen.collection.chromium.devtools import DevTools, DevToolsError
from necgreen.errors import InputError

# The headless shell first: the same engine for 2.7 times less CPU.
NAMES = (
    "chromium-headless-shell", "chrome-headless-shell", "headless_shell", "chromium", "chromium-browser",
    "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge",
)  # fmt: skip
PLACES = {
    "darwin": (
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
}
PLAYWRIGHT = (
    "chromium_headless_shell-*/*/*headless*shell", "chromium-*/*/chrome", "chromium-*/*/*.app/Contents/MacOS/*",
)  # fmt: skip
CACHES = {"darwin": "Library/Caches/ms-playwright"}
MISSING = (
    "no Chromium was found: install one (Debian, Ubuntu: apt install chromium-headless-shell or chromium; elsewhere: "
    "pip install 'necgreen[browser]' then playwright install chromium-headless-shell), give yours with --browser "
    "PATH, or stay without scripts with --engine static"
)
# Third-party cookies: Debian builds Chromium to block them. A visitor's Chrome lets them through, so do we.
PREFERENCES = {"profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False}}
FLAGS = (
    "--remote-debugging-pipe", "--headless", "--no-first-run", "--no-default-browser-check", "--no-pings",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
    "--disable-extensions", "--disable-domain-reliability", "--disable-client-side-phishing-detection",
    "--disable-breakpad", "--disable-crash-reporter", "--disable-dev-shm-usage", "--disable-gpu", "--mute-audio",
    "--metrics-recording-only", "--password-store=basic", "--use-mock-keychain", "--hide-scrollbars",
    "--disable-back-forward-cache", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
    "--disable-background-timer-throttling", "--disable-hang-monitor",
    "--autoplay-policy=user-gesture-required", "--lang=fr-FR", "--accept-lang=fr-FR,fr,en-US,en",
    # One process a tab holds its frames: their events come in one session, and a tab costs one renderer.
    "--disable-site-isolation-trials",
    "--disable-features=IsolateOrigins,site-per-process,OptimizationHints,MediaRouter,Translate,HttpsUpgrades,"
    "AutofillServerCommunication,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying,"
    "CertificateTransparencyComponentUpdater,PaintHolding",
    "--enable-blink-features=ComputedAccessibilityInfo",
    # The full browser asks its maker for updates and accounts: sent nowhere.
    "--gaia-url=http://localhost:9", "--component-updater=url-source=http://localhost:9/",
    "--apps-gallery-update-url=http://localhost:9/",
)  # fmt: skip
START = 30.0  # seconds until the browser answers
ENDING = 3.0  # seconds it has to end by itself


def find(path: str = "") -> str:
    """The browser to use: ``path`` when given, else the first in the usual places; "" when there is none.

    InputError when ``path`` is no program.
    """
    if path:
        given = shutil.which(path)
        if not given:
            raise InputError(f"--browser {path}: no program is there; give the path of a Chromium, Chrome or Edge")
        return given
    named = [found for name in NAMES if (found := shutil.which(name))]
    named += [place for place in PLACES.get(sys.platform, ()) if Path(place).is_file()]
    named += _playwright()
    return next((name for name in named if "headless" in Path(name).name), named[0] if named else "")


def _playwright() -> list[str]:
    """The builds that Playwright downloaded, the newest first."""
    given = os.environ.get("PLAYWRIGHT_BROWSERS_PATH", "")
    root = Path(given) if given else Path.home() / CACHES.get(sys.platform, ".cache/ms-playwright")
    found = [str(path) for pattern in PLAYWRIGHT for path in root.glob(pattern) if os.access(path, os.X_OK)]
    return sorted(found, key=lambda name: ("headless" not in name, [-int(n) for n in re.findall(r"-(\d+)/", name)]))


class Chromium:
    """A running browser. ``devtools`` speaks to it; ``product`` is what it calls itself (``Chrome/156.0.8078.73``)."""

    def __init__(self, path: str, extra: Iterable[str] = (), *, automated: bool = False) -> None:
        """``automated``: keep the marks that say a program drives it. InputError when it does not start."""
        _sweep()
        self.path = path
        self.profile = Path(tempfile.mkdtemp(prefix=f"necgreen-{os.getpid()}-"))
        (self.profile / "Default").mkdir()
        (self.profile / "Default" / "Preferences").write_text(json.dumps(PREFERENCES), encoding="utf-8")
        marks = () if automated else ("--disable-blink-features=AutomationControlled",)
        # A container or root has no user namespace to make a sandbox with: said in docs/limits.md.
        root = ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()
        command = [path, *FLAGS, *marks, *root, *extra, f"--user-data-dir={self.profile}", "about:blank"]
        self._ended = threading.Event()
        self._keeper = threading.Thread(target=self._outlive, name="necgreen-browser", daemon=True)
        try:
            self.pid, self.devtools = self._start(command)
        except OSError as error:
            shutil.rmtree(self.profile, ignore_errors=True)
            raise InputError(f"{path} does not start ({error.strerror}): try another with --browser PATH") from None
        self._keeper.start()
        try:
            self.product = str(self.devtools.send("Browser.getVersion", seconds=START)["product"])
        except BaseException as error:  # an interruption too leaves nothing behind
            said = self._said()
            self.close()
            if isinstance(error, DevToolsError):
                told = f"{path} does not start ({said or error}): try another with --browser PATH"
                raise InputError(told) from None
            raise

    def _start(self, command: list[str]) -> tuple[int, DevTools]:
        to_browser, from_us = os.pipe()
        to_us, from_browser = os.pipe()
        high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (to_browser, from_browser)]
        os.close(to_browser)
        os.close(from_browser)
        log = str(self.profile / "stderr")
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, log, os.O_WRONLY | os.O_CREAT, 0o600),
            (os.POSIX_SPAWN_DUP2, high[0], 3),
            (os.POSIX_SPAWN_DUP2, high[1], 4),
        ]
        try:
            pid = os.posix_spawn(command[0], command, os.environ, file_actions=actions, setpgroup=0)
        except OSError:
            os.close(to_us)
            os.close(from_us)
            raise
        finally:
            for end in high:
                os.close(end)
        return pid, DevTools(to_us, from_us)

    def _outlive(self) -> None:
        """Once the browser has ended, end what it left: a helper of its own would hold the pipe open."""
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        self._kill()
        self._ended.set()

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def _said(self) -> str:
        """The last line the browser wrote before it ended."""
        with contextlib.suppress(OSError):
            lines = (self.profile / "stderr").read_text(encoding="utf-8", errors="replace").split("\n")
            return next((line.strip()[:200] for line in reversed(lines) if line.strip()), "")
        return ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the browser and all its processes, and remove its profile."""
        self.devtools.post("Browser.close")
        if not self._ended.wait(ENDING):
            self._kill()
            self._ended.wait(ENDING)
        self._keeper.join(ENDING)
        self.devtools.close()
        shutil.rmtree(self.profile, ignore_errors=True)


def _sweep() -> None:
    """Remove the profiles left by runs of ours that were killed."""
    for folder in Path(tempfile.gettempdir()).glob("necgreen-*-*"):
        owner = re.fullmatch(r"necgreen-(\d+)-\w+", folder.name)
        if owner and not _alive(int(owner[1])):
            shutil.rmtree(folder, ignore_errors=True)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
