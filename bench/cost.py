"""What a visit costs: CPU and wall seconds of one page state, of three, beside a bare browser and two known tools.

    python -m bench.cost [--runs 5] [--rivals --node PATH --node-modules DIR]

The page is the home page of the heavy sample, on loopback over TLS. The bare visit has our waits at their shortest
(10 s of silence, 0.1 s a screen, 0.5 s of settling), collects nothing, and must meet as many requests: else the run is
void. How CPU is counted, and how the others are installed: bench/rival_cost.py. Runs take turns. Medians.
"""

import argparse
import os
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.server import serve

from bench import rival_cost
from bench.rival_cost import Cost, Tool, adopt, measure

SAMPLE = Path(__file__).parents[1] / "samples" / "sites" / "site-lourd"
RUN = """import sys, necgreen
from pathlib import Path
url, connect, ca, states = sys.argv[1:5]
visit = necgreen.collect(url, engine="browser", connect_to=(connect,), ca_bundle=ca, dns=False, max_pages=1,
    consent_pages=0, jobs=1, states=tuple(filter(None, states.split(","))))
Path("entries").write_text(str(len(visit.pages[0].entries)))
"""


def ours(name: str, url: str, connect: str, ca: str, states: str) -> Tool:
    command = [sys.executable, "-c", RUN, url, connect, ca, states]
    return Tool(name, "", lambda folder: command)


def main(arguments: Sequence[str]) -> int:
    """Print a Markdown table."""
    parser = argparse.ArgumentParser(prog="python -m bench.cost", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rivals", action="store_true", help="Lighthouse and sitespeed.io too")
    parser.add_argument("--node", default="node")
    parser.add_argument("--node-modules", type=Path, default=Path("build/cost/node_modules"))
    asked = parser.parse_args(arguments)
    adopt()
    with serve(SAMPLE, tls=True) as local:
        rules = f"MAP * 127.0.0.1:{local.port}"
        waits = argparse.Namespace(  # noqa: S604
            url=local.url, rules=rules, wait=10.0, scroll=0.1, settle=0.5, shell="/usr/bin/chromium-headless-shell",
            node=asked.node, node_modules=asked.node_modules.resolve(), chromium="/usr/bin/chromium",
            chromedriver="/usr/bin/chromedriver",
        )  # fmt: skip
        us = (local.url, local.connect_to[0], local.ca or "")
        tools = [
            rival_cost.bare(waits),
            ours("necgreen, one page state", *us, "untouched"),
            ours("necgreen, three states", *us, "untouched,refused,accepted"),
        ]
        if asked.rivals:
            tools += [rival_cost.lighthouse(waits), rival_cost.sitespeed(waits)]
        environment = {**os.environ, "CHROME_PATH": waits.chromium, "NO_COLOR": "1"}
        done: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
        met: dict[str, list[int]] = {tool.name: [] for tool in tools}
        for _ in range(asked.runs):
            for tool in tools:
                turn = len(local.log)
                done[tool.name].append(measure(tool, environment))
                met[tool.name].append(len(local.log) - turn)
    floor = statistics.median(one.cpu for one in done[tools[0].name])
    print("| tool | CPU, s | least–most | wall, s | requests | CPU against bare |\n|---|---|---|---|---|---|")
    for name, costs in done.items():
        if why := next((one.failed for one in costs if one.failed), ""):
            print(f"| {name} | failed: {why[-80:]} | | | | |")
            continue
        cpu = [one.cpu for one in costs]
        middle = statistics.median(cpu)
        wall = statistics.median(one.wall for one in costs)
        asked_for = statistics.median(met[name])
        span = f"{min(cpu):.2f}–{max(cpu):.2f}"
        print(f"| {name} | {middle:.2f} | {span} | {wall:.1f} | {asked_for:g} | {middle / floor:.2f} |")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
