"""Audits built by hand: a heavy site, a clean one, an empty one, a hostile one, a huge one; and who else is on them."""

from dataclasses import replace

from tests.reports import crowd

from necgreen.model import (
    Action,
    Audit,
    Bound,
    Confidence,
    EcoIndex,
    Effort,
    Estimate,
    Finding,
    Method,
    Outcome,
    PageFigures,
    PartyFigures,
    Pillar,
    Result,
    Scope,
    Score,
    SiteResult,
    VisitFacts,
)

SITE = "https://rencontres.example/"
TITLES = (
    "Accueil", "Programme des trois jours", "Intervenantes et intervenants", "S’inscrire", "Venir", "Partenaires",
    "Retransmission en direct", "Revoir les éditions passées", "Presse", "Mentions légales", "Contact", "Actualités",
)  # fmt: skip


def method(ecoindex: bool = True) -> Method:
    dates = (("ecoindex", "2026-11-23"), ("services", "2026-11-20"), ("swdm4", "2026-11-23"))
    return Method("0.1.0", "9f" * 32, "2026.0", "swdm4", ecoindex, dates)


def facts(pages: int, engine: str = "static", warnings: tuple[str, ...] = ()) -> VisitFacts:
    return VisitFacts(
        hash="3c" * 32,
        started_at="2026-11-24T09:12:00Z",
        engine=engine,
        engine_version="0.1.0",
        recorder="",
        profile="desktop",
        command="necgreen audit https://rencontres.example/ --also https://billetterie.example/ --max-pages 12",
        parts=(("site", SITE), ("billetterie.example", "https://billetterie.example/")),
        pages=pages,
        hosts=9,
        downloaded_bytes=7_412_331,
        warnings=warnings,
    )


def page(
    number: int, weight: int, *, requests: int = 47, bound: Bound = Bound.AT_LEAST, title: str = ""
) -> PageFigures:
    third = weight // 4
    types = (
        ("html", weight // 20), ("css", weight // 12), ("js", weight // 5), ("json", 0), ("image", weight // 2),
        ("font", weight // 10), ("video", 0), ("audio", 0), ("document", 0), ("other", weight // 60),
    )  # fmt: skip
    return PageFigures(
        id=str(number),
        url=f"{SITE}page-{number}",
        final_url=f"{SITE}page-{number}/",
        part="site",
        title=title,
        state="untouched",
        warm=False,
        status=200,
        requests=requests,
        transfer_bytes=weight,
        body_bytes=weight - requests * 300,
        header_bytes=requests * 300,
        unknown_sizes=0,
        bound=bound,
        by_type=types,
        requests_by_type=(("html", 1), ("css", 5), ("js", 12), ("image", requests - 22), ("font", 4)),
        first_party_bytes=weight - third,
        third_party_bytes=third,
        dom_nodes=900 + 10 * number,
        ecoindex=EcoIndex(42.4, 42, "D", Bound.AT_MOST if bound is Bound.AT_LEAST else Bound.EXACT),
        footprint=Estimate(
            "swdm4",
            "4",
            weight / 1e9 * 97,
            rating="C",
            trace=(("bytes", str(weight)), ("green hosting", "not assumed")),
        ),
    )


def score(points: float | None, low: float, high: float, coverage: float, letters: str = "") -> Score:
    letter, low_letter, high_letter = [*letters.split("/"), "", "", ""][:3]
    return Score(points, low, high, coverage, letter, low_letter, high_letter)


def result(
    check: str, page_id: str, findings: tuple[Finding, ...] = (), outcome: Outcome = Outcome.FAILED, reason: str = ""
) -> Result:
    confidence = findings[0].confidence if findings else Confidence.HIGH
    return Result(check, Scope.PAGE if page_id else Scope.SITE, page_id, outcome, reason, confidence, findings=findings)


def site_results(results: tuple[Result, ...], pillars: dict[str, str]) -> tuple[SiteResult, ...]:
    order = [Outcome.FAILED, Outcome.CANT_TELL, Outcome.UNTESTED, Outcome.PASSED, Outcome.INAPPLICABLE]
    told = []
    for check in sorted({r.check for r in results}):
        group = [r for r in results if r.check == check]
        worst = min(group, key=lambda r: order.index(r.outcome))
        failed = sum(r.outcome is Outcome.FAILED for r in group)
        judged = sum(r.outcome in (Outcome.FAILED, Outcome.PASSED) for r in group)
        told.append(SiteResult(
            check, pillars.get(check, ""), worst.outcome.value, worst.reason, worst.confidence.value, None,
            failed, judged, sum(len(r.findings) for r in group)))  # fmt: skip
    return tuple(told)


PILLARS = {
    "page-weight": "frugality", "request-count": "frugality", "uncompressed-text": "frugality",
    "oversized-images": "frugality", "short-cache": "frugality", "legacy-images": "frugality", "dom-size": "frugality",
    "third-party-services": "trackers", "early-cookies": "consent", "observed-host": "hosting",
}  # fmt: skip


CODES = {
    "uncompressed-text": "sent-as-is", "oversized-images": "oversized", "short-cache": "short",
    "legacy-images": "too-few-modern", "invented-check": "invented",
}  # fmt: skip


def heavy(pages: int = 12, findings: int = 1, evidence: int = 4) -> Audit:
    """Failures, doubts, a legal action, a check no card words; no overall letter."""
    figures = tuple(
        page(n, 2_900_000 - 170_000 * (n % 12), title=TITLES[(n - 1) % len(TITLES)]) for n in range(1, pages + 1)
    )
    told: dict[str, str] = {}
    results: list[Result] = []
    for check, code in CODES.items():
        for n in range(1, pages + 1):
            made = []
            for f in range(findings):
                locators = tuple(f"page/{n}/entry/{check[:2]}{f * evidence + e}" for e in range(evidence))
                for e, locator in enumerate(locators):
                    told[locator] = f"{SITE}{check}/{'shared' if e < 2 else n}/media-{f}-{e}.css"
                url = f"{SITE}{check}/media-{f}.css"
                values = (("url", url), ("size", 420_000), ("gain", 312_000), ("count", evidence), ("lifetime", 86_400))
                made.append(Finding(code, values, locators, gain_bytes=312_000 - 9_000 * f))
            results.append(result(check, str(n), tuple(made)))
    for n in range(1, pages + 1):
        weight = figures[n - 1].transfer_bytes
        results.append(
            result("page-weight", str(n), (Finding("over-limit", (("weight", weight), ("limit", 1_000_000)), ()),))
        )
        results.append(result("dom-size", str(n), outcome=Outcome.CANT_TELL, reason="evidence:lower-bound"))
        results.append(result("request-count", str(n), outcome=Outcome.PASSED))
    told["page/1/cookie/_ga@rencontres.example"] = "_ga@rencontres.example"
    values = (("count", 1), ("service", "Google Analytics"), ("cookies", "_ga"))
    cookie = Finding("audience-cookies", values, ("page/1/cookie/_ga@rencontres.example",))
    results += [
        result("early-cookies", "1", (cookie,)),
        result("legal-links", "", (Finding("no-legal-notice", (("url", SITE),), (), Confidence.LOW),)),
        result("third-party-services", "", outcome=Outcome.CANT_TELL, reason="evidence:need:executed"),
        result("observed-host", "", outcome=Outcome.UNTESTED, reason="need:dns"),
    ]
    everywhere = tuple(str(n) for n in range(1, pages + 1))
    plan = (
        Action("uncompressed-text", "host", Effort.LOW, 312_000, 312_000 * pages, everywhere, 1),
        Action("oversized-images", "communication", Effort.LOW, 480_000, 480_000 * pages, everywhere, 2),
        Action("early-cookies", "dpo", Effort.MEDIUM, None, None, ("1",), 3, legal=True),
        Action("short-cache", "host", Effort.LOW, None, None, everywhere, 4),
        Action("legacy-images", "integrator", Effort.MEDIUM, 210_000, 210_000 * pages, everywhere, 5),
        Action("legal-links", "dpo", Effort.LOW, None, None, (), 6, legal=True, sure=False),
        Action("page-weight", "integrator", Effort.HIGH, None, None, everywhere, 7),
        Action("invented-check", "provider", Effort.HIGH, None, None, everywhere, 8),
    )  # fmt: skip
    results_ = tuple(results)
    warnings = ("more-pages:14", "robots-closed:1", f"lost-page:404:{SITE}ancien", "expired:services", "odd-code:3")
    return Audit(
        schema="necgreen.audit/1",
        site=SITE,
        method=method(),
        visit=facts(pages, warnings=warnings),
        pages=figures,
        results=results_,
        site_results=site_results(results_, PILLARS),
        pillars=(
            Pillar("frugality", 30, score(34.0, 30.0, 41.0, 0.93, "E/E/E")),
            Pillar("trackers", 25, score(None, 0.0, 100.0, 0.0, "/G/A")),
            Pillar("consent", 25, score(0.0, 0.0, 0.0, 1.0, "G/G/G")),
            Pillar("hosting", 20, score(None, 0.0, 80.0, 0.0, "/G/B")),
        ),
        overall=score(18.0, 9.0, 54.0, 0.53, "/G/D"),
        plan=plan,
        warnings=warnings,
        evidence=tuple(sorted(told.items())),
    )


def clean() -> Audit:
    """A frugal site, exact numbers, a letter, nothing to fix."""
    figures = tuple(page(n, 180_000 + 20_000 * n, requests=24, bound=Bound.EXACT, title=TITLES[n]) for n in range(1, 7))
    passed = (result(check, str(n), outcome=Outcome.PASSED) for check in PILLARS for n in range(1, 7))
    results = (*passed, result("heavy-fonts", "1", outcome=Outcome.INAPPLICABLE))
    full = score(93.0, 93.0, 93.0, 1.0, "A/A/A")
    return replace(
        heavy(6),
        visit=facts(6),
        pages=figures,
        results=results,
        site_results=site_results(results, PILLARS),
        pillars=tuple(replace(pillar, score=full) for pillar in heavy(1).pillars),
        overall=full,
        plan=(),
        warnings=(),
        evidence=(),
    )


def met(*parties: PartyFigures) -> Audit:
    """The clean site, where these parties were met; all of ``CROWD`` when none is said."""
    return replace(clean(), parties=parties or crowd.CROWD)


def throng(count: int = 60, name: str = "Service {}") -> Audit:
    """The clean site among ``count`` others."""
    return met(*crowd.throng(count, name))


def empty() -> Audit:
    """Nothing was seen."""
    unknown = score(None, 0.0, 100.0, 0.0, "/G/A")
    return replace(
        heavy(1),
        visit=replace(facts(0), downloaded_bytes=None, warnings=("interrupted",)),
        pages=(),
        results=(),
        site_results=(),
        pillars=tuple(Pillar(name, 25, unknown) for name in ("frugality", "trackers", "consent", "hosting")),
        overall=unknown,
        plan=(),
        warnings=("interrupted",),
        evidence=(),
    )


def flood() -> Audit:
    """More of everything than a file can hold: every text long and made of four-byte characters."""
    long = "\U0001f4a7" * 5_000
    checks = [f"check-{number}" for number in range(43)] + ["uncompressed-text", "short-cache"]
    values = (("url", long), ("size", 1), ("gain", 1))
    results = tuple(
        result(check, str(n), tuple(Finding(CODES.get(check, f"{long}{f}"[-300:]), values, (f"page/{n}/entry/{f}",))
                                    for f in range(12)))
        for check in checks for n in range(1, 13)
    )  # fmt: skip
    gaps = (("failed", long),) * 50
    return replace(
        heavy(60),
        pages=tuple(replace(page(n, 100_000 * n, title=long), gaps=gaps, url=long) for n in range(1, 61)),
        results=results,
        site_results=site_results(results, {}),
        plan=tuple(Action(check, "host", Effort.LOW, 1, 60, ("1",), n) for n, check in enumerate(checks, 1)),
        warnings=tuple(f"lost-page:404:{n}{long}" for n in range(500)),
        evidence=tuple(
            (f"page/{n}/entry/{f}", f"https://x.example/{f}{long}") for n in range(1, 13) for f in range(12)
        ),
        parties=crowd.throng(60, f"{long}{{}}"),
    )


HOSTILE = (
    "https://x.example/<script>alert(1)</script>",
    "javascript:alert(document.domain)",
    "data:text/html,<script>alert(2)</script>",
    "https://user:secret@x.example/",
    "https://x.example/\u202egnp.exe",
    'https://x.example/"onmouseover="alert(3)',
    "https://x.example/" + "a" * 4_000,
    '=HYPERLINK("https://x.example")',
    "https://[broken/",
)


def hostile() -> Audit:
    """URLs, titles and values that attack the reader."""
    attack = "<img src=x onerror=alert(4)>{{ 7*7 }}{% raw %}\u202e"
    told = {f"page/1/entry/{n}": what for n, what in enumerate(HOSTILE)}
    finding = Finding("attack", (("what", attack),), tuple(told))
    worded = Finding("sent-as-is", (("url", attack), ("size", 9_000), ("gain", 8_000)), tuple(told))
    results = (
        result("<script>check</script>", "1", (finding,)),
        result("uncompressed-text", "1", (worded,)),
        result("legal-links", "", (Finding("x\u202ey"),)),
    )
    odd = replace(
        page(1, 900_000, title=attack), url=HOSTILE[1], final_url=HOSTILE[0],
        gaps=(("time-out", HOSTILE[1]), ("unheard-of", attack)))  # fmt: skip
    return replace(
        heavy(1),
        site="https://<b>x</b>.example/",
        pages=(odd,),
        visit=replace(facts(1), command=f"necgreen audit '{attack}'", parts=((attack, HOSTILE[1]),)),
        results=results,
        site_results=site_results(results, {}),
        plan=(),
        warnings=(f"lost-start:{attack}", attack),
        evidence=tuple(told.items()),
        parties=(crowd.HOME, *(crowd.attacker(what) for what in (*HOSTILE, attack))),
    )
