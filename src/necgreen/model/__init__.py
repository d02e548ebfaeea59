"""The nouns: frozen dataclasses that hold evidence, judgement and audit, and do no work."""

from necgreen.model.audit import (
    Action,
    Audit,
    Cost,
    EcoIndex,
    Estimate,
    Method,
    PageFigures,
    Pillar,
    Score,
    SiteResult,
    VisitFacts,
)
from necgreen.model.judgement import (
    Bound,
    Case,
    Check,
    Confidence,
    Effort,
    Finding,
    Measure,
    Outcome,
    Result,
    Scope,
    Verdict,
)
from necgreen.model.visit import (
    BodyFacts,
    Cookie,
    Entry,
    FontFace,
    Gap,
    GapKind,
    Header,
    HostRecord,
    Initiator,
    Moment,
    Need,
    Page,
    Part,
    State,
    StorageItem,
    Timings,
    Visit,
)

__all__ = [
    "Action", "Audit", "BodyFacts", "Bound", "Case", "Check", "Confidence", "Cookie", "Cost", "EcoIndex", "Effort",
    "Entry", "Estimate", "Finding", "FontFace", "Gap", "GapKind", "Header", "HostRecord", "Initiator", "Measure",
    "Method", "Moment", "Need", "Outcome", "Page", "PageFigures", "Part", "Pillar", "Result", "Scope", "Score",
    "SiteResult", "State", "StorageItem", "Timings", "Verdict", "Visit", "VisitFacts",
]  # fmt: skip
