"""Audit <-> audit.json. The classes below are the JSON Schema of ``docs/schema/audit.schema.json``.

Bytes are integers, unknown is null, sentences are there in French and in English. The same audit gives the same bytes.
"""

from typing import Any

import msgspec

from necgreen import words
from necgreen.errors import InputError
from necgreen.model import Audit

LANGUAGES = ("fr", "en")
Value = str | int | float | None


class Score(msgspec.Struct):
    points: float | None
    low: float
    high: float
    coverage: float
    letter: str
    low_letter: str
    high_letter: str


class Pillar(msgspec.Struct):
    id: str
    weight: float
    score: Score


class CheckOverall(msgspec.Struct):
    check: str
    pillar: str
    outcome: str
    reason: str
    confidence: str
    points: float | None
    pages_failed: int
    pages_judged: int
    findings: int


class Scores(msgspec.Struct):
    pillars: list[Pillar]
    overall: Score
    checks: list[CheckOverall]


class Footprint(msgspec.Struct):
    model: str
    version: str
    value: float
    low: float | None
    high: float | None
    rating: str
    segments: dict[str, float]
    trace: dict[str, str]


class EcoIndexScore(msgspec.Struct):
    raw: float
    score: int
    grade: str
    bound: str


class Gap(msgspec.Struct):
    kind: str
    about: str


class Page(msgspec.Struct):
    id: str
    url: str
    final_url: str
    part: str
    title: str
    state: str
    warm: bool
    status: int
    requests: int
    transfer_bytes: int
    body_bytes: int
    header_bytes: int
    unknown_sizes: int
    bound: str
    by_type: dict[str, int]
    requests_by_type: dict[str, int]
    first_party_bytes: int
    third_party_bytes: int
    dom_nodes: int | None
    ecoindex: EcoIndexScore | None
    footprint: Footprint | None
    gaps: list[Gap]
    scripted: int | None = None
    scrolled: int | None = None


class State(msgspec.Struct):
    """One page in one state of consent, as the browser engine played it."""

    page: str
    url: str
    state: str
    outcome: str
    why: str
    label: str
    clicks: int
    platform: str
    requests: int
    hosts: list[str]
    cookies: list[str]
    storage: int


class Service(msgspec.Struct):
    """A third party and who answers for it. Empty = unknown."""

    name: str
    category: str
    kind: str
    known_by: str
    operator: str
    country: str
    country_source: str
    owner: str
    owner_country: str
    owner_source: str
    checked_on: str
    exempt: str
    alternatives: list[str]


class Party(msgspec.Struct):
    """One service over the pages; the parts of all services and of the site add up to the pages."""

    service: Service
    party: str
    hosts: list[str]
    requests: int
    transfer_bytes: int
    unknown_sizes: int
    gco2e: float | None
    moments: list[str]
    brought_by: list[str]
    pages: list[str]
    cookies: list[str]


class Measured(msgspec.Struct):
    value: int | float
    unit: str
    bound: str


class FindingText(msgspec.Struct):
    fr: str
    en: str


class Found(msgspec.Struct):
    code: str
    values: dict[str, Value]
    evidence: list[str]
    confidence: str
    gain_bytes: int | None
    text: FindingText


class CheckResult(msgspec.Struct):
    check: str
    scope: str
    page: str
    outcome: str
    reason: str
    confidence: str
    measure: Measured | None
    findings: list[Found]


class Action(msgspec.Struct):
    check: str
    who: str
    effort: str
    gain_bytes: int | None
    gain_total: int | None
    pages: list[str]
    priority: int
    legal: bool
    sure: bool


class Method(msgspec.Struct):
    necgreen: str
    reference: str
    grid: str
    footprint_model: str
    ecoindex: bool
    dates: dict[str, str]


class VisitFacts(msgspec.Struct):
    hash: str
    started_at: str
    engine: str
    engine_version: str
    recorder: str
    profile: str
    command: str
    parts: dict[str, str]
    pages: int
    hosts: int
    downloaded_bytes: int | None
    announced: bool
    waits: dict[str, float]
    warnings: list[str]


class Document(msgspec.Struct):
    """The whole file."""

    schema: str
    site: str
    method: Method
    visit: VisitFacts
    pages: list[Page]
    results: list[CheckResult]
    score: Scores
    coverage: float
    plan: list[Action]
    warnings: list[str]
    evidence: dict[str, str]
    states: list[State]
    revisits: list[Page]
    parties: list[Party] = []


# Where the file says {"name": value} and the model ((name, value), …)
PAIRS = {"dates", "parts", "waits", "by_type", "requests_by_type", "segments", "trace", "values"}


def json(audit: Audit) -> str:
    """``audit.json``, two spaces of indentation, ending with a new line."""
    plain = _plain(msgspec.to_builtins(audit))
    pillars, overall, checks = plain.pop("pillars"), plain.pop("overall"), plain.pop("site_results")
    plain["score"] = {"pillars": pillars, "overall": overall, "checks": checks}
    plain["coverage"] = overall["coverage"]
    plain["evidence"] = dict(audit.evidence)
    for told, result in zip(plain["results"], audit.results, strict=True):
        for said, finding in zip(told["findings"], result.findings, strict=True):
            said["text"] = {lang: words.sentence(result.check, finding, lang) for lang in LANGUAGES}
    for page in (*plain["pages"], *plain["revisits"]):
        page["gaps"] = [{"kind": kind, "about": about} for kind, about in page["gaps"]]
    document = msgspec.convert(plain, Document)
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def read_json(text: str | bytes) -> Audit:
    """The audit of an ``audit.json``. InputError in one line when it is none."""
    try:
        plain = _pairs(msgspec.to_builtins(msgspec.json.decode(text, type=Document)))
        score = plain.pop("score")
        plain.pop("coverage")
        plain["evidence"] = list(plain["evidence"].items())
        plain["pillars"], plain["overall"], plain["site_results"] = score["pillars"], score["overall"], score["checks"]
        for result in plain["results"]:
            for finding in result["findings"]:
                finding.pop("text")
        for page in (*plain["pages"], *plain["revisits"]):
            page["gaps"] = [[gap["kind"], gap["about"]] for gap in page["gaps"]]
        return msgspec.convert(plain, Audit)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InputError(f"this is not an audit.json of necgreen: {error}") from None


def schema() -> str:
    """The JSON Schema of ``audit.json``."""
    made: dict[str, Any] = msgspec.json.schema(Document)
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "necgreen audit", **made}
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode() + "\n"


def _plain(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _plain(held, key) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return dict(value) if name in PAIRS else [_plain(held) for held in value]
    return value


def _pairs(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return list(value.items()) if name in PAIRS else {key: _pairs(held, key) for key, held in value.items()}
    return [_pairs(held) for held in value] if isinstance(value, list) else value
