"""autoconsent on the banner pages, as the rival: what it detects, clicks and says, and what the site then has stored.

    mkdir -p build && cp bench/banners/package.json build/
    npm install --prefix build --no-package-lock --ignore-scripts
    python -m bench.banners.rivals --rules "MAP *:80 127.0.0.1:8000" --url "http://{page}.example/" [PAGE…]

A server must answer there, one page a host or a path; ``bench.banners.run`` brings one and calls ``autoconsent``. Each
call is one visit in a fresh browser, by Python Playwright: not to be made inside another ``sync_playwright`` block.

The rival gets a fair chance: its full rules (the compact ones have no optIn), a browser that hides neither behind
``navigator.webdriver`` nor behind a headless user agent, a French context, and 12 seconds. Its heuristics may click
what refuses, never what acknowledges or accepts; it may not hide a banner, which is no refusal. Repeat the visits:
acceptance on ``tac`` is a race, its one click may come before the page listens.
"""

import argparse
import json
import shutil
import sys
import time
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Error, Frame, Page, sync_playwright

Action = Literal["optOut", "optIn"]

PACKAGE = "@duckduckgo/autoconsent"
AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{}.0.0.0 Safari/537.36"
CONFIG: Mapping[str, Any] = {
    "enabled": True,
    "disabledCmps": [],
    "enablePrehide": False,
    "enableCosmeticRules": False,
    "enableGeneratedRules": True,
    "enableHeuristicDetection": True,
    "heuristicMode": "reject",
    "detectRetries": 20,
    "isMainWorld": False,
    "visualTest": False,
}
GIVEN = Path(__file__).with_name("given.toml")
RETURNED = "optOutResult", "optInResult"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One visit. ``said``: the rival's own account; ``stored``: what the oracle found in the page afterwards."""

    detected: bool
    clicked: bool
    said: str
    stored: bool


@dataclass  # without slots: Playwright marks the methods it calls back
class _Talk:
    """The side of the conversation that autoconsent expects from its host: rules on demand, snippets evaluated."""

    rules: str  # JSON
    config: Mapping[str, Any]
    heard: list[Mapping[str, Any]] = field(default_factory=list)

    def hear(self, source: Mapping[str, Any], message: Mapping[str, Any]) -> None:
        self.heard.append(message)
        frame: Frame = source["frame"]
        try:
            if message["type"] == "init":
                config, rules = json.dumps(self.config), f'{{"autoconsent": {self.rules}}}'
                self.tell(frame, f'{{"type": "initResp", "config": {config}, "rules": {rules}}}')
            elif message["type"] == "eval":
                result = json.dumps(frame.evaluate(message["code"]))
                self.tell(frame, f'{{"type": "evalResp", "id": {json.dumps(message["id"])}, "result": {result}}}')
        except Error:  # the frame is gone
            pass

    @staticmethod
    def tell(frame: Frame, message: str) -> None:
        frame.evaluate(f"void autoconsentReceiveMessage({message})")  # not awaited: the answer is other messages

    def of(self, *kinds: str) -> list[Mapping[str, Any]]:
        return [one for one in self.heard if one["type"] in kinds]

    @property
    def clicks(self) -> int:
        done = [int(one.get("totalClicks") or 0) for one in self.of("autoconsentDone")]
        return max([*done, *(int(one["state"].get("clicks") or 0) for one in self.of("report"))], default=0)

    def account(self) -> str:
        names = sorted({one["cmp"] for one in self.of("cmpDetected")}) or ["nothing"]
        words = [" + ".join(names)]
        words += [f"{one['type']} {str(one['result']).lower()}" for one in self.of(*RETURNED)]
        states = [one["state"]["lifecycle"] for one in self.of("report") if one.get("mainFrame")]
        words += states[-1:]
        errors = {str(one["details"].get("msg", "error")) for one in self.of("autoconsentError")}
        return ", ".join([*words, f"{self.clicks} clicks", *sorted(errors)])


def autoconsent(
    url: str,
    action: Action,
    oracle: str,
    *,
    browser: Path | str,
    node_modules: Path | str,
    host_rules: str,
    seconds: float = 12.0,
    settle: float = 1.0,
    config: Mapping[str, Any] | None = None,
) -> Outcome:
    """Visit ``url`` with autoconsent told to refuse or to accept, then evaluate ``oracle``, a JS expression.

    ``browser``: the path of a Chromium. ``host_rules``: its ``--host-resolver-rules``. The visit ends ``settle``
    seconds after autoconsent says that it is done, at the latest after ``seconds``. ``config`` overrides CONFIG.
    """
    folder = Path(node_modules) / PACKAGE
    rules = json.loads((folder / "rules" / "rules.json").read_text(encoding="utf-8"))["autoconsent"]
    talk = _Talk(json.dumps(rules), {**CONFIG, **(config or {}), "autoAction": action})
    arguments = [
        "--no-sandbox",
        "--ignore-certificate-errors",
        "--disable-blink-features=AutomationControlled",
        f"--host-resolver-rules={host_rules}",
    ]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=browser, args=arguments)
        try:
            context = running.new_context(
                user_agent=AGENT.format(running.version.partition(".")[0]),
                locale="fr-FR",
                viewport={"width": 1280, "height": 900},
                ignore_https_errors=True,
            )
            context.expose_binding("autoconsentSendMessage", talk.hear)
            context.add_init_script(path=folder / "dist" / "autoconsent.playwright.js")
            page = context.new_page()
            until = time.monotonic() + seconds
            page.goto(url, wait_until="commit")
            while time.monotonic() < until and not talk.of("autoconsentDone"):
                page.wait_for_timeout(100)
            page.wait_for_timeout(settle * 1000)
            stored = _holds(page, oracle)
        finally:
            running.close()
    return Outcome(bool(talk.of("cmpDetected")), talk.clicks > 0, talk.account(), stored)


def _holds(page: Page, oracle: str) -> bool:
    try:
        return bool(page.evaluate(oracle))
    except Error:  # the choice reloaded the page under the question
        page.wait_for_load_state()
        return bool(page.evaluate(oracle))


def version(node_modules: Path | str) -> str:
    """The version of autoconsent that stands in ``node_modules``."""
    return str(json.loads((Path(node_modules) / PACKAGE / "package.json").read_text(encoding="utf-8"))["version"])


def given(file: Path = GIVEN) -> dict[str, dict[str, Any]]:
    """What is true of each page, by file stem."""
    return tomllib.loads(file.read_text(encoding="utf-8"))


def main(arguments: Sequence[str]) -> int:
    """Print a Markdown table of the rival on the pages."""
    parser = argparse.ArgumentParser(prog="python -m bench.banners.rivals", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="file stems of given.toml; all without any")
    parser.add_argument("--rules", required=True, help="the browser's --host-resolver-rules")
    parser.add_argument("--url", default="http://{page}.example/", help="the address of a page; {page} is its stem")
    parser.add_argument("--node-modules", type=Path, default=Path("build/node_modules"))
    parser.add_argument("--browser", default=shutil.which("chromium-headless-shell") or shutil.which("chromium"))
    parser.add_argument("--config", type=json.loads, default={}, help="JSON that overrides settings of autoconsent")
    asked = parser.parse_args(arguments)
    known = given()
    ways: tuple[tuple[Action, str], ...] = (("optOut", "refused"), ("optIn", "accepted"))
    print(f"autoconsent {version(asked.node_modules)}\n")
    print("| page | refuse stored | accept stored | optOut said | optIn said |\n|---|---|---|---|---|")
    for name in asked.pages or sorted(known):
        done = [
            autoconsent(
                asked.url.format(page=name), action, known[name][oracle], browser=asked.browser,
                node_modules=asked.node_modules, host_rules=asked.rules, config=asked.config,
            )
            for action, oracle in ways
        ]  # fmt: skip
        stored = ["yes" if one.stored else "no" for one in done]
        if known[name]["refuse"] == "none":
            stored[0] = "none to find" if not done[0].stored else stored[0]
        print("| " + " | ".join([name, *stored, *(one.said for one in done)]) + " |", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
