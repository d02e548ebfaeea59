"""A real Chromium, driven from page to page by the pages themselves; what it asked for is read in the server's log.

Every page carries a script that waits for the load and the fonts, then leads to the next one. No DevTools, no port to
talk to, one process: about 0.15 s a page.
"""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.server import Local

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--hide-scrollbars", "--ignore-certificate-errors",
    "--window-size=1920,1223",  # less the bars of the window: 1920×1080
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",  # a mouse
)  # fmt: skip
WARM_UP = "http://warm-up.example/"  # the first page of a process has an odd height
OVER = "/chromium-is-done"


def then(following: str, *, wait_ms: int = 80) -> str:
    """The script that ends a page: it goes to ``following`` ("" = the end) once all is loaded and drawn."""
    leave = f'location.href="{following}"' if following else f'new Image().src="{OVER}"'
    return f"<script>onload=()=>document.fonts.ready.then(()=>setTimeout(()=>{{{leave}}},{wait_ms}))</script>"


def drive(local: Local, start: str, *, seconds: float = 40.0) -> None:
    """Let Chromium go from ``start`` to the page that ends the journey. A journey that stops fails the test."""
    with chromium(local, "--remote-debugging-port=0", start) as process:
        until = time.monotonic() + seconds
        while not any(one.path == OVER for one in list(local.log)):
            last = [f"{one.host}{one.path}" for one in local.log[-3:]]
            assert process.poll() is None, f"Chromium stopped with {process.returncode}, after {last}"
            assert time.monotonic() < until, f"Chromium is stuck after {last}"
            time.sleep(0.02)
    local.settle()


def load(local: Local, url: str) -> None:
    """Let Chromium load one page, which knows nothing of us, until nothing more happens on it."""
    with chromium(local, "--dump-dom", "--virtual-time-budget=4000", url) as process:
        assert process.wait(40) == 0
    local.settle()


@contextmanager
def chromium(local: Local, *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A new Chromium for which the local server is the whole world. Missing, it fails the test: it is never skipped."""
    assert CHROMIUM.exists(), f"{CHROMIUM} is missing: install Debian's chromium"
    rules = ", ".join([*(f"MAP {host} 127.0.0.1:{local.port}" for host in local.hosts), "MAP * ~NOTFOUND"])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}", f"--host-resolver-rules={rules}", *arguments]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield process
        finally:
            process.terminate()
            process.wait(10)
