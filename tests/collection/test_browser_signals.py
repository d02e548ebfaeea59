"""What is left of a visit when it is interrupted, asked to end, killed, or when its browser is: no process, no profile,
and the pages that were collected."""

import gc
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest
from tests.server import Answer, Local, little

import necgreen
from necgreen.collection.chromium import launching

HOME = "http://forum.example/"
HTML = "<!doctype html><html lang=fr><title>{0}</title><link rel=icon href=data:,>{1}"
LATE = Answer(b"\x89PNG", type="image/png", delay_ms=120_000)


def page(title: str, body: str = "") -> Answer:
    return Answer(HTML.format(title, body), type="text/html; charset=utf-8")


def until(true: Callable[[], object], seconds: float = 30.0) -> None:
    """Wait for a condition; the test fails when it never holds."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


def processes(profiles: Path) -> list[psutil.Process]:
    """The processes of a browser whose profile is below a folder."""
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        line = " ".join(process.info["cmdline"] or ())
        if f"--user-data-dir={profiles}" in line and process.info["status"] != psutil.STATUS_ZOMBIE:
            found.append(process)
    return found


def descriptors() -> int:
    """How many descriptors this process holds, once what is no longer used was collected."""
    gc.collect()
    return psutil.Process().num_fds()


class Running(NamedTuple):
    """A command in the middle of a visit: page B is collected, page C waits for an image."""

    command: "subprocess.Popen[str]"
    profiles: Path
    output: Path

    def browser(self) -> psutil.Process:
        (main,) = [one for one in processes(self.profiles) if one.ppid() == self.command.pid]
        return main


@pytest.fixture(scope="module")
def site() -> Iterator[Local]:
    pages = {
        HOME: page("A", "<a href=/b>b</a><a href=/c>c</a>"),
        HOME + "b": page("B"),
        HOME + "c": page("C", "<img src=/late.png>"),
        HOME + "late.png": LATE,
    }
    with little(pages) as local:
        yield local


@pytest.fixture
def running(site: Local, tmp_path: Path) -> Iterator[Running]:
    profiles = tmp_path / "temporary"
    profiles.mkdir()
    output = tmp_path / "visit.zip"
    words = [
        sys.executable, "-m", "necgreen", "collect", HOME, "-o", str(output), "--engine", "browser", "--no-dns",
        "--states", "none", "--consent-pages", "0", "--max-pages", "3", "--connect-to", *site.connect_to,
    ]  # fmt: skip
    before = asked(site)
    command = subprocess.Popen(
        words, env={**os.environ, "TMPDIR": str(profiles)}, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        until(lambda: asked(site) > before)
        yield Running(command, profiles, output)
    finally:
        command.kill()
        command.communicate()


def asked(site: Local) -> int:
    """How often page C was asked, the browser's own time included: the tour asks it once, the browser once."""
    return sum(one.path == "/c" for one in site.written) // 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_visit_keeps_its_pages(running: Running, number: signal.Signals) -> None:
    time.sleep(0.3)  # page C is in its tab
    assert processes(running.profiles)
    began = time.monotonic()
    running.command.send_signal(number)
    _, said = running.command.communicate(timeout=20)
    assert time.monotonic() - began < 15
    assert running.command.returncode == 3, said
    assert "Traceback" not in said
    assert not processes(running.profiles)
    assert not list(running.profiles.iterdir())
    visit = necgreen.load(running.output)
    assert "interrupted" in visit.warnings
    assert "B" in [each.title for each in visit.pages]


def test_a_killed_command_leaves_no_browser_and_loses_no_page(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert processes(running.profiles)
    journal = running.output.with_name("visit.zip.journal")
    until(lambda: b"forum.example/b" in (journal / "pages.jsonl").read_bytes())
    running.command.kill()
    running.command.wait()
    until(lambda: not processes(running.profiles), 10)
    assert [one.name.startswith("necgreen-") for one in running.profiles.iterdir()] == [True]
    monkeypatch.setattr(tempfile, "tempdir", str(running.profiles))
    with launching.Chromium(launching.find()):
        assert len(list(running.profiles.iterdir())) == 1  # that of the dead one is gone
    assert not list(running.profiles.iterdir())
    assert not running.output.exists()
    visit = necgreen.load(journal)
    assert "interrupted" in visit.warnings
    assert {page.title for page in visit.pages} >= {"B"}
    assert necgreen.audit(visit).pages


def test_a_killed_browser_costs_the_pages_that_were_to_come(running: Running) -> None:
    time.sleep(0.3)
    running.browser().kill()
    _, said = running.command.communicate(timeout=30)
    assert "Traceback" not in said
    assert running.command.returncode == 3, said
    assert not processes(running.profiles)
    assert not list(running.profiles.iterdir())
    visit = necgreen.load(running.output)
    assert "interrupted" in visit.warnings
    gaps = {each.url: [gap.kind.value for gap in each.gaps] for each in visit.pages}
    assert gaps[f"{HOME}b"] == []
    assert gaps[f"{HOME}c"] == ["crash"]  # under way when the browser was killed


def test_visits_in_a_row_leave_no_thread_and_no_descriptor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def ours() -> list[str]:
        return [one.name for one in threading.enumerate() if one.name.startswith("necgreen")]

    counts = []
    for _ in range(10):
        with launching.Chromium(launching.find()) as chromium:
            assert re.match(r"(Headless)?Chrome/\d+", chromium.product)
            assert ours()
        assert not ours()
        counts.append(descriptors())
    assert len(set(counts)) == 1
    assert not list(tmp_path.iterdir())
    assert not processes(tmp_path)


def test_a_whole_visit_leaves_no_thread_and_no_descriptor() -> None:
    before = descriptors()
    with little({HOME: page("A", "<img src=/i.png>"), HOME + "i.png": Answer(b"\x89PNG", type="image/png")}) as local:
        options = {"connect_to": local.connect_to, "dns": False, "engine": "browser", "states": (), "consent_pages": 0}
        assert [each.title for each in necgreen.collect(HOME, **options).pages] == ["A"]
        until(lambda: not [one for one in threading.enumerate() if one.name.startswith("necgreen")], 10)
    assert descriptors() == before


def test_a_program_that_is_no_browser_is_said(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("no program at all")
    broken.chmod(0o755)
    before = descriptors()
    with pytest.raises(necgreen.InputError, match="does not start"):
        launching.Chromium(str(broken))
    assert descriptors() == before
