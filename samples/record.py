"""Accepted output: visit each sample site on loopback, store the visit and its audit. `python -m samples.record SITE…`

A few pages of the heavy site make the visit that the wheel carries.
"""

import sys
from pathlib import Path
from typing import Any

from tests.server import dns, serve

import necgreen

HERE = Path(__file__).parent
CARRIED = HERE.parent / "src" / "necgreen" / "samples" / "demo.zip"


def visit(site: str, **options: Any) -> necgreen.Visit:
    """A visit of a sample site, served on loopback with its own DNS."""
    with serve(HERE / "sites" / site, tls=True) as local, dns(local.site.zone()) as names:
        means: dict[str, Any] = {"connect_to": local.connect_to, "ca_bundle": local.ca, "resolver": names.address}
        return necgreen.collect(local.url, *local.also, **means, **options)


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
        necgreen.save(visit(name, max_pages=40), HERE / "visits" / f"{name}.zip")
        accept(name)
    CARRIED.parent.mkdir(exist_ok=True)
    necgreen.save(visit("site-lourd", max_pages=9), CARRIED)


if __name__ == "__main__":
    main(sys.argv[1:])
