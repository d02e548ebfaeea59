"""How many third parties of real French public home pages are named, and by which set.

    python -m bench.parties PAGES.jsonl.gz [--half odd|even] [--unknown N] [--by-hand PATTERN]

``PAGES``: the DashLord home pages (GouvernementFR/dashlord, Apache-2.0), one JSON object a line, with their requests.
Services were chosen with the even half in sight (parity of sha256 of the site); the odd half measures. A host is
classified when its service is known and its category is neither "other" nor "unknown"; an administration's host that
carries no known tool is not.
"""

import argparse
import gzip
import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from necgreen.reference import load
from necgreen.views.catalogue import catalogue
from necgreen.views.hosts import host, registrable

VAGUE = ("other", "unknown")
WATCHED = (
    "Matomo", "Google Fonts", "Google Tag Manager", "Google Analytics", "Piano Analytics (AT Internet)", "Eulerian",
)  # fmt: skip


def pages(path: Path, half: str) -> Iterator[tuple[str, str, list[str]]]:
    """Site, its own registrable domain, the addresses it asked."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            page: dict[str, Any] = json.loads(line)
            odd = int(hashlib.sha256(page["site"].encode()).hexdigest(), 16) % 2 == 1
            if page.get("requests") and odd == (half == "odd"):
                own = registrable(host(page.get("finalUrl") or page["site"]))
                yield page["site"], own, [request["url"] for request in page["requests"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--half", choices=("odd", "even"), default="odd")
    parser.add_argument("--unknown", type=int, default=40)
    parser.add_argument("--by-hand", default="", help="print every address of this service, to read it")
    given = parser.parse_args()
    known = catalogue(load())
    sites: dict[str, set[str]] = defaultdict(set)
    requests: Counter[str] = Counter()
    classified: Counter[str] = Counter()
    sets: Counter[str] = Counter()
    watched: dict[str, set[str]] = {name: set() for name in WATCHED}
    cloaked: dict[str, set[str]] = defaultdict(set)
    count = 0
    for site, own, urls in pages(given.pages, given.half):
        count += 1
        for url in urls:
            name = host(url)
            first = registrable(name) == own
            signed = known.signature(url)
            service = (signed.service if signed else None) if first else known.service(url)
            if service and service.name in watched:
                watched[service.name].add(site)
                if first:
                    cloaked[service.name].add(site)
            if service and given.by_hand and service.name == given.by_hand:
                print(site, url[:160])
            if not name or first:
                continue
            sites[name].add(site)
            requests[name] += 1
            if service and service.category not in VAGUE:
                classified[name] += 1
                sets[service.known_by] += 1
    shared = [name for name, seen in sites.items() if len(seen) > 1]
    named = [name for name in shared if classified[name] > requests[name] / 2]
    print(f"{count} pages of the {given.half} half, {len(sites)} third-party hosts, {sum(requests.values())} requests")
    print(f"hosts seen on two sites or more: {len(named)} of {len(shared)} classified, {len(named) / len(shared):.1%}")
    print(f"hosts in all: {sum(1 for n in sites if classified[n] > requests[n] / 2)} of {len(sites)} classified")
    total = sum(classified.values())
    every = sum(requests.values())
    print(f"requests: {total} of {every} classified, {total / every:.1%}; {dict(sets)}")
    print("services, on how many sites (under the site's own name):")
    for service_name in WATCHED:
        print(f"  {service_name}: {len(watched[service_name])} ({len(cloaked[service_name])})")
    print(f"the {given.unknown} most frequent hosts that are not:")
    left = [n for n in sites if classified[n] <= requests[n] / 2]
    for name in sorted(left, key=lambda n: (-len(sites[n]), -requests[n], n))[: given.unknown]:
        print(f"  {len(sites[name]):3} sites {requests[name]:4} requests  {name}")


if __name__ == "__main__":
    main()
