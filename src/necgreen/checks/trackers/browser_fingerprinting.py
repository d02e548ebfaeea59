"""Scripts that tell browsers apart without a cookie, or follow the keys and the pointer.

Sees: what scripts of the page and of its frames drew and read back, the fonts they tried, sounds made to be read, keys
listened to on the whole page, while the visitor does nothing; compared with published criteria.
Does not see: what workers do, what comes later or after a gesture, a drawing spread over several canvases, and what
becomes of what was read. A criterion is a clue: a library may meet it for another reason.
"""

from necgreen.model import Case, Check, Confidence, Finding, Measure, Need, Scope, State, Verdict
from necgreen.views.probes import Probing, probings

TOLD = ("characters", "colours", "width", "height", "fonts", "families", "kinds")


def browser_fingerprinting(case: Case) -> Verdict:
    """One finding per way and script; what many honest scripts do is a question, asked when no fault stands."""
    if case.page.state is State.UNKNOWN:  # nobody knows whether a choice came first
        return Verdict(untold="consent-unknown")
    met = case.view(probings)
    # A recording service is known by its address, and was seen at work; the rest is a clue.
    recorders = _findings(met, "recorder", Confidence.HIGH)
    faults = (*recorders, *_findings(met, "canvas"), *_findings(met, "fonts"), *_findings(met, "audio"))
    if faults:
        return Verdict(faults, Measure(len(faults), "item"))
    asked = (*_findings(met, "element-fonts"), *_findings(met, "webrtc"), *_findings(met, "webgl"))
    if questions := (*asked, *_findings(met, "keys")):
        return Verdict(questions, human=True)
    return Verdict(measure=Measure(0, "item"))


def _findings(met: tuple[Probing, ...], code: str, confidence: Confidence = Confidence.LOW) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code,
            (
                ("host", one.host or None),
                ("count", one.calls),
                ("script", one.script),
                *((name, value) for name, value in one.facts if name in TOLD),
            ),
            one.evidence,
            confidence,
        )
        for one in met
        if one.way == code
    )


CHECK = Check(
    "browser-fingerprinting", Scope.PAGE, browser_fingerprinting, needs=frozenset({Need.ENTRIES, Need.INSTRUMENTED})
)
