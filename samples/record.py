"""Accepted output: visit each sample site on loopback, store the visit and its audit. `python -m samples.record SITE…`

``site-lourd`` is visited over HTTP; ``site-lourd-desktop`` and ``site-lourd-mobile`` by a browser, consent tried on the
home page. A few pages of the heavy site make the visit that the wheel carries.
"""

import sys
from pathlib import Path
from typing import Any

from tests.server import Local, dns, serve

import necgreen
from necgreen.collection.engine import PROFILES

HERE = Path(__file__).parent
SERVED: dict[str, Local] = {}  # site -> the server of its last visit, closed: its log remains
CARRIED = HERE.parent / "src" / "necgreen" / "samples" / "demo.zip"


def visit(site: str, **options: Any) -> necgreen.Visit:
    """A visit of a sample site, served on loopback with its own DNS."""
    with serve(HERE / "sites" / site, tls=True) as local, dns(local.site.zone()) as names:
        means: dict[str, Any] = {"connect_to": local.connect_to, "ca_bundle": local.ca, "resolver": names.address}
        SERVED[site] = local
        return necgreen.collect(local.url, *local.also, **means, **options)


def recorded(name: str) -> necgreen.Visit:
    """The visit stored under a name: a site, or a site and the profile of a browser."""
    site, _, profile = name.rpartition("-")
    if profile not in PROFILES:
        return visit(name, max_pages=40)
    return visit(site, engine="browser", profile=profile, max_pages=4, consent_pages=0, revisit=profile == "desktop")


def accept(name: str) -> None:
    """Audit the stored visit of a sample again, and keep the result as the accepted one."""
    audit = necgreen.audit(necgreen.load(HERE / "visits" / f"{name}.zip"))
    target = HERE / "audits"
    target.mkdir(exist_ok=True)
    (target / f"{name}.json").write_text(necgreen.render(audit, "json"), encoding="utf-8")
    (target / f"{name}.fr.html").write_text(necgreen.render(audit, "html", "fr"), encoding="utf-8")


def main(names: list[str]) -> None:
    (HERE / "visits").mkdir(exist_ok=True)
    for name in names:
        necgreen.save(recorded(name), HERE / "visits" / f"{name}.zip")
        accept(name)
    CARRIED.parent.mkdir(exist_ok=True)
    necgreen.save(visit("site-lourd", max_pages=9), CARRIED)


if __name__ == "__main__":
    main(sys.argv[1:])
