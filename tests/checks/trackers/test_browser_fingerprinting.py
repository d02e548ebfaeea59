"""browser-fingerprinting: faulty, clean, and what looks faulty and is not."""

from typing import Any

import pytest
from tests.build import HOME, judge

from necgreen.checks.trackers.browser_fingerprinting import CHECK
from necgreen.model import ApiUse, Confidence, GapKind, Moment, Need, Outcome, Result, State
from necgreen.model.visit import Gap
from necgreen.words.sentences import sentence

SCRIPT = "https://cdn.tiers.example/f.js"
SEEN = frozenset({Need.ENTRIES, Need.EXECUTED, Need.INSTRUMENTED})
CANVAS = (("characters", 19), ("colours", 2), ("height", 60), ("read_height", 60), ("read_width", 240), ("width", 240))


def said(*uses: ApiUse, **changes: Any) -> Result:
    return judge(CHECK, apis=uses, scripted=True, **{"collected": SEEN, **changes})


def test_a_canvas_drawn_and_read_back_is_probably_a_fingerprint() -> None:
    result = said(ApiUse("canvas-read", SCRIPT, 2, CANVAS))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.LOW)
    (finding,) = result.findings
    assert (finding.code, dict(finding.values)["script"]) == ("canvas", SCRIPT)
    assert sentence(CHECK.id, finding, "fr") == (
        "Un script (hôte\u202f: cdn.tiers.example) dessine un texte avant tout choix du visiteur et relit l’image "
        "obtenue (2 lectures), comme pour reconnaître le navigateur."
    )
    assert "before any choice" in sentence(CHECK.id, finding, "en")


def test_fonts_and_sound() -> None:
    fonts = ApiUse("font-probe", SCRIPT, 120, (("fonts", 60),))
    sound = ApiUse("audio", SCRIPT, 3, (("oscillators", 1), ("renderings", 1)))
    result = said(fonts, sound)
    assert [finding.code for finding in result.findings] == ["fonts", "audio"]
    assert "dans 60 polices" in sentence(CHECK.id, result.findings[0], "fr")


def test_a_known_recorder_that_listens_before_any_choice_is_a_fault() -> None:
    facts = (("kinds", 18), ("pointer", 1), ("text", 3))
    result = said(ApiUse("key-listener", "https://static.hotjar.com/c/hotjar-1.js", 20, facts))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    assert [finding.code for finding in result.findings] == ["recorder"]


@pytest.mark.parametrize(
    ("use", "code"),
    [
        (ApiUse("key-listener", SCRIPT, 20, (("kinds", 18), ("pointer", 1), ("text", 3))), "keys"),
        (ApiUse("webrtc", SCRIPT, 3, (("candidates", 1), ("channels", 1), ("offers", 1))), "webrtc"),
        (ApiUse("webgl-read", SCRIPT, 2, (("unmasked", 2),)), "webgl"),
        (ApiUse("font-probe", SCRIPT, 180, (("families", 60),)), "element-fonts"),
    ],
)
def test_what_honest_scripts_do_too_is_a_question(use: ApiUse, code: str) -> None:
    result = said(use)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    assert [finding.code for finding in result.findings] == [code]
    for lang in ("fr", "en"):
        assert "cdn.tiers.example" in sentence(CHECK.id, result.findings[0], lang)


def test_a_page_whose_scripts_ask_nothing_passes() -> None:
    result = said()
    assert result.outcome is Outcome.PASSED
    assert result.measure is not None
    assert result.measure.value == 0


@pytest.mark.parametrize(
    "uses",
    [
        # The support test of WordPress emoji: seven characters at most, one colour, read back whole.
        (
            ApiUse("canvas-text", f"{HOME}wp-emoji-loader.min.js", 6, (("characters", 7), ("colours", 1))),
            ApiUse(
                "canvas-read",
                f"{HOME}wp-emoji-loader.min.js",
                6,
                tuple({**dict(CANVAS), "characters": 7, "colours": 1}.items()),
            ),
        ),
        # A chart that exports itself once as a picture.
        (
            ApiUse("canvas-text", f"{HOME}chart.js", 50_000, (("characters", 31), ("colours", 6))),
            ApiUse("canvas-state", f"{HOME}chart.js", 100_000),
            ApiUse("canvas-read", f"{HOME}chart.js", 1, CANVAS),
            ApiUse("font-probe", f"{HOME}chart.js", 9_000, (("fonts", 2),)),
        ),
        # A fingerprint after the visitor scrolled or chose: another check's matter.
        (ApiUse("canvas-read", SCRIPT, 1, CANVAS, Moment.SCROLL),),
        (ApiUse("canvas-read", SCRIPT, 1, CANVAS, Moment.CHOICE),),
        (ApiUse("property-read", SCRIPT, 300, (("properties", 15),)),),
    ],
)  # fmt: skip
def test_looks_faulty_and_is_not(uses: tuple[ApiUse, ...]) -> None:
    assert said(*uses).outcome is Outcome.PASSED


def test_without_hooks_nothing_is_known() -> None:
    result = said(collected=SEEN - {Need.INSTRUMENTED})
    assert (result.outcome, result.reason) == (Outcome.UNTESTED, "need:instrumented")


def test_a_page_cut_short_proves_no_absence() -> None:
    assert said(gaps=(Gap(GapKind.TIME_OUT, "load"),)).reason == "evidence:gap"


def test_a_choice_nobody_knows_accuses_nobody() -> None:
    result = said(ApiUse("canvas-read", SCRIPT, 1, CANVAS), state=State.UNKNOWN)
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "evidence:consent-unknown")


def test_an_unknown_script_is_said_unknown() -> None:
    (finding,) = said(ApiUse("canvas-read", "", 1, CANVAS)).findings
    assert "hôte\u202f: inconnu" in sentence(CHECK.id, finding, "fr")
