"""Play the banner bench and print one Markdown table per set, then what it comes to.

    npm install --ignore-scripts --prefix bench/banners    (the preinstall script of the DSFR package refuses otherwise)
    python -m bench.banners.run [--set given|ours|blind]… [--page NAME]… [--browser PATH] [--rivals]
        --node-modules bench/banners/node_modules

A verdict compares what the engine says with the page's own record (read after the reload and another page) and with
the truth file. *right*: both agree. *miss*: the engine says that it could not do it, or cannot tell. *FALSE*: it claims
what the record or the truth denies. The exit code is 1 when there is one. ``R``/``A``: the record holds a refusal, an
acceptance. Four pages of ``given`` never read their own cookie: the banner returns, and that is what has to be said.
"""

import argparse
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.banners.play import SETS, Seen, Trial, judge, served, trials
from necgreen.model import State

RIGHT, MISS, FALSE = "right", "miss", "**FALSE**"
UNDONE = frozenset({"not-performed", "banner"})  # "banner": seen, and nothing more could be said
COLUMNS = (State.REFUSED, State.ACCEPTED, State.CLOSED, State.WITHDRAWN)
Truth = Mapping[str, Any]


def offered(truth: Truth, state: State) -> bool | None:
    """Whether a visitor can do it; None when the truth file does not say."""
    if state is State.REFUSED:
        return bool(truth["refuse"] != "none")
    if state is State.ACCEPTED:
        return bool(truth["accept"])
    told = truth.get("close" if state is State.CLOSED else "withdraw")
    return None if told is None else bool(told)


def registers(truth: Truth, state: State) -> bool:
    """Whether the site stores what was chosen and does not ask again."""
    refuses = bool(truth.get("refuse_registers", truth["refuse"] != "none" and not truth["returns"]))
    if state is State.ACCEPTED:
        return bool(truth.get("accept_registers", truth["accept"] and not truth["returns"]))
    if state is State.CLOSED:
        return refuses and bool(truth.get("close_registers", True))
    return refuses


def verdict(truth: Truth, state: State, seen: Seen) -> str:
    """``right``, ``miss``, ``FALSE``, or "" when there is nothing to judge by."""
    said = seen.outcome.partition("/")[0]
    if not truth.get("banner", True):
        return RIGHT if said == "no-banner" else MISS if said in UNDONE else FALSE
    if said == "no-banner":
        return FALSE
    can = offered(truth, state)
    if said in UNDONE:
        return {True: MISS, False: RIGHT, None: ""}[can]
    if can is False:
        return FALSE  # it says what became of a choice that cannot be made
    good, bad = (seen.accepted, seen.refused) if state is State.ACCEPTED else (seen.refused, seen.accepted)
    if said in ("registered", "returns") and not good:
        return FALSE
    if said in ("unstored", "contradicted") and (good or bad is (said == "unstored")):
        return FALSE
    if can is None:
        return RIGHT if said != "unclear" else ""
    if registers(truth, state):
        return {"registered": RIGHT, "unclear": MISS}.get(said, FALSE)
    if truth["returns"]:
        return {"returns": RIGHT, "unclear": MISS}.get(said, FALSE)
    if state is State.CLOSED and said == "unclear":
        return RIGHT  # the cross chose nothing
    return {"contradicted": RIGHT, "unstored": RIGHT, "unclear": MISS}.get(said, FALSE)


def found(truth: Truth, seen: Seen) -> str:
    """The verdict on the look in silence."""
    return RIGHT if (seen.outcome == "banner") is bool(truth.get("banner", True)) else FALSE


def cell(truth: Truth, state: State, seen: Seen) -> str:
    record = ("R" if seen.refused else "") + ("A" if seen.accepted else "") or "–"
    tracked = f", {seen.trackers} tracked" if seen.trackers and state in (State.REFUSED, State.WITHDRAWN) else ""
    return " ".join(filter(None, [f"{seen.outcome} ({record}{tracked})", verdict(truth, state, seen)]))


def table(pages: Sequence[Trial], results: Mapping[str, Mapping[str, Seen]], rivals: Mapping[str, str]) -> list[str]:
    """The Markdown table of one set."""
    columns = ["page", "banner found", *(state.value for state in COLUMNS), *(["autoconsent"] if rivals else [])]
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    for page in pages:
        seen, silent = results[page.name], results[page.name]["untouched"]
        cells = [page.name, f"{silent.platform or silent.outcome} {found(page.truth, silent)}"]
        cells += [cell(page.truth, state, seen[state.value]) for state in COLUMNS]
        lines.append(f"| {' | '.join([*cells, *([rivals[page.name]] if rivals else [])])} |")
    return lines


def summary(pages: Sequence[Trial], results: Mapping[str, Mapping[str, Seen]]) -> tuple[list[str], int]:
    """What a set comes to, and how many false claims there are."""
    false: list[str] = []
    misses: list[str] = []
    for page in pages:
        seen = results[page.name]
        verdicts = {"found": found(page.truth, seen["untouched"])}
        if verdicts["found"] is RIGHT:  # otherwise the states say the same falsehood again
            verdicts |= {state.value: verdict(page.truth, state, seen[state.value]) for state in COLUMNS}
        false += [f"{page.name} {name}" for name, one in verdicts.items() if one is FALSE]
        misses += [f"{page.name} {name}" for name, one in verdicts.items() if one is MISS]
    lines = []
    for state, name in ((State.REFUSED, "refusals"), (State.ACCEPTED, "acceptances")):
        asked = [page for page in pages if offered(page.truth, state)]
        told = [results[page.name][state.value] for page in asked]
        stored = [one for one in told if (one.accepted if state is State.ACCEPTED else one.refused)]
        done = sum(1 for one in stored if one.outcome.partition("/")[0] == "registered")
        able = sum(1 for page in asked if registers(page.truth, state))
        lines.append(f"- {name}: stored {len(stored)}/{len(asked)} of those offered; registered (stored, no banner "
                     f"after the reload, and so said) {done}/{able} of those that the site registers")  # fmt: skip
    lines.append(f"- false claims: {len(false)}{': ' if false else ''}{', '.join(false)}")
    lines.append(f"- misses: {len(misses)}{': ' if misses else ''}{', '.join(misses)}")
    return lines, len(false)


def rival(pages: Sequence[Trial], packages: Path, browser: str) -> tuple[dict[str, str], list[str]]:
    """autoconsent on the same pages: page -> what the record held after it refused, after it accepted; a summary."""
    from bench.banners.rivals import Action, autoconsent

    cells: dict[str, str] = {}
    done = {"refused": 0, "accepted": 0}
    ways: tuple[tuple[Action, str], ...] = (("optOut", "refused"), ("optIn", "accepted"))
    with served(list(pages), packages) as local:
        for page in pages:
            told = []
            for action, oracle in ways:
                one = autoconsent(
                    page.url, action, page.truth[oracle], browser=browser, node_modules=packages,
                    host_rules=f"MAP * 127.0.0.1:{local.port}",
                )  # fmt: skip
                done[oracle] += one.stored
                told.append("stored" if one.stored else "clicked" if one.clicked else "seen" if one.detected else "no")
            cells[page.name] = f"refuse {told[0]}, accept {told[1]}"
    able = [sum(1 for page in pages if offered(page.truth, state)) for state in (State.REFUSED, State.ACCEPTED)]
    counts = f"refusals stored {done['refused']}/{able[0]}, acceptances stored {done['accepted']}/{able[1]}"
    return cells, [f"- autoconsent: {counts} (its claims are not judged)"]


def main(arguments: Sequence[str]) -> int:
    """Play, print, and say by the exit code whether a claim was false."""
    parser = argparse.ArgumentParser(prog="python -m bench.banners.run", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--set", action="append", choices=sorted(SETS), help="all that stand in the folder without any")
    parser.add_argument("--page", action="append", metavar="NAME", help="only these pages")
    parser.add_argument("--browser", default="", help="the path of a Chromium")
    parser.add_argument("--rivals", action="store_true", help="also autoconsent, through Playwright")
    parser.add_argument("--node-modules", type=Path, default=Path("build/node_modules"), help="default: %(default)s")
    parser.add_argument("--steps", action="store_true", help="also each step of each state")
    asked = parser.parse_args(arguments)
    claims = 0
    for name in asked.set or [name for name in ("given", "mended", "ours", "blind") if SETS[name].is_file()]:
        pages = [page for page in trials(name) if not asked.page or page.name in asked.page]
        if not pages:
            continue
        results = judge(pages, asked.node_modules, asked.browser)
        rivals: dict[str, str] = {}
        more: list[str] = []
        if asked.rivals:
            browser = asked.browser or shutil.which("chromium-headless-shell") or shutil.which("chromium") or ""
            rivals, more = rival(pages, asked.node_modules, browser)
        lines, false = summary(pages, results)
        claims += false
        print("\n".join([f"## {name}\n", *table(pages, results, rivals), "", *lines, *more, ""]), flush=True)
        if asked.steps:
            for page in pages:
                for state, seen in results[page.name].items():
                    print(f"    {page.name} {state}: {seen.outcome} | {', '.join(seen.steps)}")
    return 1 if claims else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
