"""Videos, maps, forms and other embeds of third parties that load before the visitor clicks.

Sees: frames of known third parties that were loaded in the silent moment, with all that was asked inside them; in a
recording that does not say who asked, a document of such a service, said probable. A host that no list knows is a
question of third-party-services.
Does not see: an embed that a script draws without a frame, a frame that nothing ran, and whether the embed is what the
visitor came for.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Scope, State, Verdict
from necgreen.views.services import Call, early, evidence, framed, gain, shown, told

APART = ("captcha", "payment")  # judged elsewhere, or needed


def early_embeds(case: Case) -> Verdict:
    """One finding per service."""
    page = case.page
    if page.state is State.UNKNOWN:  # a click may have asked for it
        return Verdict(untold="consent-unknown")
    findings = [
        Finding(
            "embed",
            told(call, page),
            evidence(call, page),
            Confidence.HIGH if call.sure and framed(call, page) else Confidence.LOW,
            gain_bytes=gain(call, page),
        )
        for call in case.view(early)
        if call.party == "third" and _embed(call) and (framed(call, page) or shown(call, page))
    ]
    if not findings and page.scripted is not False and Need.EXECUTED not in page.collected:
        return Verdict(untold="scripted")
    return Verdict(tuple(findings))


def _embed(call: Call) -> bool:
    service = call.service
    return bool(service.known_by) and service.kind not in ("following", "expected") and service.category not in APART


CHECK = Check("early-embeds", Scope.PAGE, early_embeds, cold_only=False)
