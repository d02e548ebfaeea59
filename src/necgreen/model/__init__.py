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
    StateFigures,
    VisitFacts,
)
from necgreen.model.consent import (
    Banner,
    ConsentTrace,
    Control,
    GoogleSignal,
    Step,
    StoredChoice,
    TcfFacts,
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
from necgreen.model.moments import Moment
from necgreen.model.parties import Identified, PartyFigures, Service
from necgreen.model.probed import ApiUse, TypedField, TypedLeak, TypedTrace
from necgreen.model.rendered import (
    FormField,
    FrameFacts,
    Named,
    Rendered,
    ShownForm,
    ShownImage,
    ShownLink,
    ShownMedia,
    UsedFont,
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
    Need,
    Page,
    Part,
    RefusedCookie,
    State,
    StorageItem,
    Timings,
    Visit,
)

__all__ = [
    "Action", "ApiUse", "Audit", "Banner", "BodyFacts", "Bound", "Case", "Check", "Confidence", "ConsentTrace",
    "Control", "Cookie", "Cost", "EcoIndex", "Effort", "Entry", "Estimate", "Finding", "FontFace", "FormField",
    "FrameFacts", "Gap", "GapKind", "GoogleSignal", "Header", "HostRecord", "Identified", "Initiator", "Measure",
    "Method", "Moment", "Named", "Need", "Outcome", "Page", "PageFigures", "Part", "PartyFigures", "Pillar",
    "RefusedCookie", "Rendered", "Result", "Scope", "Score", "Service", "ShownForm", "ShownImage", "ShownLink",
    "ShownMedia", "SiteResult", "State", "StateFigures", "Step", "StorageItem", "StoredChoice", "TcfFacts", "Timings",
    "TypedField", "TypedLeak", "TypedTrace", "UsedFont", "Verdict", "Visit", "VisitFacts",
]  # fmt: skip
