"""What is handed over: an Audit holds all that a report may read."""

from dataclasses import dataclass, field

from necgreen.model.judgement import Bound, Effort, Result
from necgreen.model.parties import PartyFigures


@dataclass(frozen=True, slots=True)
class Score:
    """Points 0..100 over what was observed (None: nothing was), the least and greatest they could be once the
    unknown is known, and the share of the weight that was observed. ``letter`` is empty when it may not be given."""

    points: float | None
    low: float
    high: float
    coverage: float
    letter: str = ""
    low_letter: str = ""
    high_letter: str = ""


@dataclass(frozen=True, slots=True)
class Pillar:
    id: str  # frugality, trackers, consent, hosting
    weight: float
    score: Score


@dataclass(frozen=True, slots=True)
class Estimate:
    """gCO2e, with its model. ``low``/``high`` are None when the range is unknown. Segments sum to ``value``."""

    model: str
    version: str
    value: float
    low: float | None = None
    high: float | None = None
    rating: str = ""
    segments: tuple[tuple[str, float], ...] = ()
    trace: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EcoIndex:
    """Score 0..100 of the published EcoIndex method and its letter."""

    raw: float
    score: int
    grade: str
    bound: Bound = Bound.EXACT  # at_most when its inputs are lower bounds: the true score can only be lower


@dataclass(frozen=True, slots=True)
class PageFigures:
    """The numbers of one page of the audit. Bytes are those of a first visit, cache empty."""

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
    bound: Bound
    by_type: tuple[tuple[str, int], ...]
    requests_by_type: tuple[tuple[str, int], ...]
    first_party_bytes: int
    third_party_bytes: int
    dom_nodes: int | None
    ecoindex: EcoIndex | None
    footprint: Estimate | None
    gaps: tuple[tuple[str, str], ...] = ()
    scripted: int | None = None  # requests that scripts and workers asked for; None = no browser ran them
    scrolled: int | None = None  # requests that came with the scroll


@dataclass(frozen=True, slots=True)
class StateFigures:
    """One page in one state of consent: what was done, what the site made of it, who was asked afterwards.

    ``outcome``, ``why``: see ``ConsentTrace``. ``hosts``: third-party hosts asked once the choice was made (for the
    untouched page, before any gesture). ``cookies``: how many the jar held at the end, trackers and others.
    """

    page: str
    url: str
    state: str
    outcome: str = ""
    why: str = ""
    label: str = ""  # of the control that was clicked last
    clicks: int = 0
    platform: str = ""
    requests: int = 0
    hosts: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    storage: int = 0


@dataclass(frozen=True, slots=True)
class Action:
    """One line of the plan: one check that failed, wherever it failed."""

    check: str
    who: str  # organiser, integrator, host, dpo, communication, provider
    effort: Effort
    gain_bytes: int | None  # a page on average, over the pages where it failed
    gain_total: int | None  # sum over the pages
    pages: tuple[str, ...]
    priority: int  # 1 = first
    legal: bool = False  # before registrations open
    sure: bool = True  # false: the finding is only probable


@dataclass(frozen=True, slots=True)
class Method:
    """What makes two audits comparable and this one replayable."""

    necgreen: str
    reference: str  # hash of the reference data
    grid: str
    footprint_model: str
    ecoindex: bool
    dates: tuple[tuple[str, str], ...] = ()  # data set -> date


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """The visit, as a report names it."""

    hash: str
    started_at: str
    engine: str
    engine_version: str
    recorder: str
    profile: str
    command: str
    parts: tuple[tuple[str, str], ...]
    pages: int
    hosts: int
    downloaded_bytes: int | None
    announced: bool = False  # the browser kept its marks of automation
    waits: tuple[tuple[str, float], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cost:
    """What our own run cost: seconds, kWh, gCO2e, and the gCO2e per kWh used. ``grid_source`` says whose, of when."""

    duration_s: float
    energy_kwh: float
    gco2e: float
    grid_factor: float
    grid_source: str
    country: str
    tool: str
    version: str


@dataclass(frozen=True, slots=True)
class SiteResult:
    """One check over the whole event: its worst outcome, its points and its pages."""

    check: str
    pillar: str  # "" = informative
    outcome: str
    reason: str
    confidence: str
    points: float | None
    pages_failed: int
    pages_judged: int
    findings: int


@dataclass(frozen=True, slots=True)
class Audit:
    schema: str
    site: str
    method: Method
    visit: VisitFacts
    pages: tuple[PageFigures, ...]
    results: tuple[Result, ...]
    site_results: tuple[SiteResult, ...]
    pillars: tuple[Pillar, ...]
    overall: Score
    plan: tuple[Action, ...]
    warnings: tuple[str, ...] = ()
    evidence: tuple[tuple[str, str], ...] = field(default=())  # locator -> what it is (URL, cookie name)
    states: tuple[StateFigures, ...] = ()  # the pages where consent was tried
    revisits: tuple[PageFigures, ...] = ()  # second visits, cache full
    parties: tuple[PartyFigures, ...] = ()  # the most bytes first
