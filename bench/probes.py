"""Pages that two other projects wrote to test such tools: what their tests expect, what we find.

    python -m bench.probes --blacklight DIR --duckduckgo DIR [--rrweb FILE]

DIR: a tree of the-markup/blacklight-collector, and one of duckduckgo/privacy-test-pages. FILE:
dist/record/rrweb-record.min.js of rrweb 1.1.3, which one page loads; without it that page records nothing. The pages
are served on loopback over TLS; nothing of them is kept here.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.server.serving import play
from tests.server.site import Answer, Host, Site

import necgreen
from necgreen.model import Page, Visit

OURS, DUCK, BAD = "pages.example", "privacy-test-pages.site", "bad.third-party.site"
CHECK = "browser-fingerprinting"
PROTECTIONS = "privacy-protections"
BLOCKING = f"/{PROTECTIONS}/request-blocking"
# Kinds of requests of the request page, each by what its address holds.
REQUESTS = (
    "block-me/script.js", "block-me/style.css", "block-me/img.jpg", "block-me/picture.jpg", "block-me/object.png",
    "block-me/audio.wav", "block-me/video.mp4", "block-me/frame.html", "block-me/cssImport.css",
    "block-me/cssfont.woff", "block-me/cssbg.jpg", "block-me/web-socket", "block-me/server-sent-events",
    "block-me/fetch.json?0.", "block-me/ajax.json", "block-me/beacon", "block-me/favicon.ico",
    "fetch.json?iframe-0.", "fetch.json?iframe-depth-2", "fetch.json?webworker", "fetch.json?serviceworker",
    "block-me/csp", "fetch.json?redirected",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trial:
    """A page and what its own project's tests say of it."""

    url: str
    expected: str


BLACKLIGHT = (
    Trial("simple.html", "nothing"),
    Trial("events.html", "nothing"),
    Trial("canvas-fingerprinting.html", "canvas fingerprinting"),
    Trial("audio-fingerprinting.html", "19 audio interfaces"),
    Trial("webrtc-localip.html", "channel, offer, candidates"),
    Trial("property-enumeration.html", "20 properties"),
    Trial("key-logging.html", "no test"),
    Trial("session_recorder.html", "what is typed leaves, plain and base64"),
    Trial("key-logging-hashing-test.html", "what is typed leaves, hashed"),
    Trial("input-form.html", "20 fields filled"),
    Trial("post_request.html", "5 fields filled"),
    Trial("social.html", "6 links, 1 cookie"),
)
DUCKDUCKGO = (
    Trial(f"{PROTECTIONS}/fingerprinting/?run", "all kinds read"),
    Trial(f"{PROTECTIONS}/request-blocking/?run", f"{len(REQUESTS)} kinds of requests"),
)


def blacklight(root: Path, rrweb: Path | None) -> Site:
    script = Answer(rrweb.read_bytes() if rrweb else b"rrwebRecord = () => 0", type="text/javascript")
    hosts = {
        OURS: Host(root=root / "__tests__" / "test-pages"),
        "cdn.jsdelivr.net": Host(table={"/npm/rrweb@1.1.3/dist/record/rrweb-record.min.js": script}),
    }
    return Site(hosts, f"https://{OURS}/simple.html")


def duckduckgo(root: Path, made: Path) -> Site:
    """Their server answers a few addresses by program: the same is written in ``made``."""
    for folder in (PROTECTIONS, "helpers"):
        shutil.copytree(root / folder, made / folder)
    (made / "events.txt").write_text("data: It works\n\n", encoding="utf-8")
    (made / "headers.json").write_text('{"headers": {}}', encoding="utf-8")
    anyone = {"Access-Control-Allow-Origin": "*", "Timing-Allow-Origin": "*"}
    report = f"img-src http: https:; report-uri https://{BAD}/block-me/csp"
    target = f"https://{BAD}{BLOCKING}/block-me/fetch.json?redirected"
    stream = {**anyone, "Content-Type": "text/event-stream"}
    rules = (
        {"path": "/block-me/server-sent-events", "file": "events.txt", "headers": stream},
        {"path": "/block-me/*", "status": 204, "headers": anyone},
        {"path": f"{BLOCKING}/block-me/*", "headers": anyone},
        {"path": f"{BLOCKING}/?run", "headers": {"Content-Security-Policy-Report-Only": report}},
        {"path": "/reflect-headers", "file": "headers.json"},
        {"path": "/redirect?*", "location": target},
    )  # fmt: skip
    there = Host(root=made, rules=rules)
    return Site({DUCK: there, BAD: there}, f"https://{DUCK}/{PROTECTIONS}/")


def visits(site: Site, host: str, trials: Sequence[Trial]) -> Iterator[tuple[Trial, Visit]]:
    shell = shutil.which("chromium-headless-shell") or ""
    with play(site, tls=True) as local:
        for trial in trials:
            visit = necgreen.collect(
                f"https://{host}/{trial.url}", engine="browser", connect_to=local.connect_to, ca_bundle=local.ca,
                dns=False, max_pages=1, consent_pages=0, states=(), browser=shell, probe_forms=True,
            )  # fmt: skip
            yield trial, visit


def interfaces(page: Page) -> str:
    """Each interface with its facts, or its calls."""
    found: dict[str, str] = {}
    for use in page.apis:
        facts = ", ".join(f"{name} {value}" for name, value in use.facts if not name.startswith("read_"))
        found[use.api] = facts or f"{use.calls} calls"
    return "; ".join(f"{api} ({told})" for api, told in sorted(found.items())) or "–"


def judged(visit: Visit) -> str:
    results = [one for one in necgreen.audit(visit, strict=True).results if one.check == CHECK]
    return "; ".join(
        f"{one.outcome.value}: {', '.join(sorted({finding.code for finding in one.findings}))}".removesuffix(": ")
        for one in results
    )


def typed(visit: Visit) -> str:
    """Fields typed in, and ways in which what was typed left."""
    traces = [page.typed for page in visit.pages if page.typed]
    if not traces:
        return "–"
    if not any(trace.fields for trace in traces):
        return "no field"
    leaks = {leak.form for trace in traces for leak in trace.leaks}
    return f"{sum(len(trace.fields) for trace in traces)} fields; {', '.join(sorted(leaks)) or 'none left'}"


def requests(page: Page) -> str:
    held = [kind for kind in REQUESTS if any(kind in one.url and BAD in one.url for one in page.entries)]
    missing = ", ".join(kind.rpartition("/")[2] for kind in REQUESTS if kind not in held)
    return f"{len(held)}/{len(REQUESTS)}" + (f" (not {missing})" if missing else "")


def main(arguments: Sequence[str]) -> int:
    """Print a Markdown table."""
    parser = argparse.ArgumentParser(prog="python -m bench.probes", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--blacklight", type=Path, required=True)
    parser.add_argument("--duckduckgo", type=Path, required=True)
    parser.add_argument("--rrweb", type=Path)
    asked = parser.parse_args(arguments)
    print("| page | their tests expect | interfaces seen | check | typed | requests |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as made:
        sets = (
            (blacklight(asked.blacklight.resolve(), asked.rrweb), OURS, BLACKLIGHT),
            (duckduckgo(asked.duckduckgo.resolve(), Path(made)), DUCK, DUCKDUCKGO),
        )
        for site, host, trials in sets:
            for trial, visit in visits(site, host, trials):
                page = visit.pages[0]
                asks = requests(page) if "request-blocking" in trial.url else "–"
                name = trial.url.removeprefix(f"{PROTECTIONS}/")
                row = (name, trial.expected, interfaces(page), judged(visit), typed(visit), asks)
                print("|", " | ".join(row), "|", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
