"""The labelled sites: visited once by the browser engine, judged from the stored visits, compared with their truth.

    python -m bench.consent.run --visits DIR [--set blind|ours] [--site NAME] [--jobs N]

DIR keeps the visits: a site that is there is judged again without being visited. Prints per criterion: right, wrong
"failed" (an accusation), missed faults, "cannot tell", with the sites of each.
"""

import argparse
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.server.serving import serve

import necgreen
from necgreen.model import Outcome, Result

HERE = Path(__file__).parent
# Criterion -> the check that judges it and, where it judges several, the codes of its findings.
JUDGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "CK-03": ("early-trackers", ()),
    "CK-01": ("early-cookies", ()),
    "CK-05": ("trackers-after-refusal", ()),
    "BN-02": ("unequal-refusal", ("no-refusal",)),
    "BN-03": ("unequal-refusal", ("no-refusal", "more-clicks")),
    "BN-04": ("unequal-refusal", ("weaker-look",)),
    "BN-07": ("pre-ticked-choices", ()),
    "LG-01": ("legal-links", ("no-legal-notice",)),
    "LG-03": ("legal-links", ("no-privacy-page",)),
    "LG-02": ("legal-notice-items", ()),
    "LCEN-02": ("legal-notice-items", ("no-publisher", "no-publisher-address", "no-publisher-phone")),
    "LCEN-03": ("legal-notice-items", ("no-director", "unnamed-director")),
    "LCEN-04": ("legal-notice-items", ("no-host", "no-host-address", "no-host-phone")),
    "LG-04": ("privacy-policy-items", ()),
    "LG-05": ("undeclared-third-parties", ()),
    "RGPD-02": ("privacy-policy-items", ("no-controller",)),
    "RGPD-03": ("privacy-policy-items", ("no-contact",)),
    "RGPD-04": ("privacy-policy-items", ("no-purposes",)),
    "RGPD-05": ("privacy-policy-items", ("no-basis",)),
    "RGPD-06": ("privacy-policy-items", ("no-recipients",)),
    "RGPD-07": ("privacy-policy-items", ("no-retention", "vague-retention")),
    "RGPD-08": ("privacy-policy-items", ("few-rights",)),
    "RGPD-09": ("privacy-policy-items", ("no-complaint",)),
    "A11Y-01": ("accessibility-declaration", ("no-mention",)),
    "A11Y-05": ("accessibility-declaration", ("contradiction",)),
    "A11Y-06": ("accessibility-declaration", ("old",)),
}
ORDER = (Outcome.FAILED, Outcome.CANT_TELL, Outcome.UNTESTED, Outcome.PASSED, Outcome.INAPPLICABLE)


def visited(site: Path, folder: Path) -> Path:
    """The stored visit of a site, made when it is missing."""
    stored = folder / f"{site.parent.name}-{site.name}.zip"
    if not stored.exists():
        with serve(site, tls=True) as local:
            visit = necgreen.collect(
                local.url, engine="browser", connect_to=tuple(local.connect_to), ca_bundle=local.ca, dns=False,
                max_pages=6, consent_pages=1, own_site=True,
            )  # fmt: skip
        necgreen.save(visit, stored)
    return stored


def judged(results: Sequence[Result], criterion: str) -> Outcome | None:
    """The worst outcome of the check of a criterion over the pages of the site; None: no check judges it yet."""
    if criterion not in JUDGES:
        return None
    check, codes = JUDGES[criterion]
    found = []
    for result in results:
        if result.check == check:
            outcome = result.outcome
            named = {finding.code for finding in result.findings}
            if named and codes and not named & set(codes):
                outcome = Outcome.PASSED  # the fault or the question is another criterion's
            found.append(outcome)
    return min(found, key=ORDER.index) if found else None


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.consent.run", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--visits", type=Path, required=True)
    parser.add_argument("--set", choices=("blind", "ours"), action="append")
    parser.add_argument("--site", action="append")
    parser.add_argument("--jobs", type=int, default=3)
    asked = parser.parse_args(arguments)
    asked.visits.mkdir(parents=True, exist_ok=True)
    sites = [file.parent for of in asked.set or ("blind", "ours") for file in sorted((HERE / of).glob("*/site.toml"))]
    sites = [site for site in sites if not asked.site or site.name in asked.site]
    told: dict[str, Counter[str]] = defaultdict(Counter)
    where: dict[tuple[str, str], list[str]] = defaultdict(list)
    with ThreadPoolExecutor(asked.jobs) as pool:
        for site, stored in zip(sites, pool.map(lambda one: visited(one, asked.visits), sites), strict=True):
            truth: dict[str, Any] = tomllib.loads((site / "expected.toml").read_text(encoding="utf-8"))
            results = necgreen.audit(necgreen.load(stored), strict=True).results
            for criterion, wanted in truth["expect"].items():
                outcome = judged(results, criterion)
                if outcome is None:
                    told[criterion]["no check"] += 1
                    continue
                said = outcome.value
                fault = wanted.rstrip("?") == "failed"
                verdict = (
                    "found" if fault and said == "failed" else "false" if said == "failed" else
                    "right" if said == wanted else "missed" if fault and said in ("passed", "inapplicable") else
                    "cannot tell" if said in ("cantTell", "untested") else "other"
                )  # fmt: skip
                told[criterion][verdict] += 1
                where[criterion, verdict].append(f"{site.name} ({wanted} → {said})")
            print(site.name, file=sys.stderr, flush=True)
    names = ("found", "missed", "false", "right", "cannot tell", "other", "no check")
    print("| criterion | " + " | ".join(names) + " |\n|---|" + "---|" * len(names))
    for criterion in sorted(told):
        print(f"| {criterion} | " + " | ".join(str(told[criterion][name] or "") for name in names) + " |")
    for (criterion, verdict), places in sorted(where.items()):
        if verdict in ("false", "missed", "cannot tell", "other"):
            print(f"- {criterion} {verdict}: {', '.join(places)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
