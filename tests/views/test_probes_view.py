"""Which uses of the browser's interfaces meet the published criteria, and which stay below."""

from typing import Any

import pytest
from tests.build import case, entry

from necgreen.model import ApiUse, Moment, Need
from necgreen.views.probes import Probing, meets, probings

SCRIPT = "https://cdn.tiers.example/f.js"
CANVAS = {"characters": 19, "colours": 2, "width": 300, "height": 150, "read_width": 300, "read_height": 150}
SEEN = frozenset({Need.ENTRIES, Need.EXECUTED, Need.INSTRUMENTED})


def use(api: str, script: str = SCRIPT, calls: int = 1, after: Moment = Moment.LOAD, **facts: int) -> ApiUse:
    return ApiUse(api, script, calls, tuple(facts.items()), after)


def found(*uses: ApiUse, **changes: Any) -> tuple[Probing, ...]:
    return probings(case(entry(SCRIPT, "text/javascript"), apis=uses, **{"collected": SEEN, **changes}))


@pytest.mark.parametrize(
    ("below", "ways"),
    [
        ({}, ["canvas"]),
        ({"characters": 3}, ["canvas"]),  # two colours are enough
        ({"colours": 1}, ["canvas"]),
        ({"characters": 9, "colours": 1}, []),
        ({"width": 15}, []),
        ({"height": 15}, []),
        ({"read_width": 15}, []),
        ({"read_height": 1}, []),
    ],
)
def test_a_canvas_needs_size_text_and_reading(below: dict[str, int], ways: list[str]) -> None:
    assert [one.way for one in found(use("canvas-read", **{**CANVAS, **below}))] == ways


def test_a_script_that_saves_its_drawing_state_draws_to_be_seen() -> None:
    read = use("canvas-read", **CANVAS)
    assert found(read, use("canvas-state")) == ()
    assert len(found(read, use("canvas-state", "https://other.example/chart.js"))) == 1


def test_what_is_drawn_and_not_read_is_no_fingerprint() -> None:
    assert found(use("canvas-text", calls=50_000, characters=40, colours=9, width=900, height=400)) == ()


@pytest.mark.parametrize(
    ("uses", "way"),
    [
        (use("font-probe", calls=50, fonts=50), "fonts"),
        (use("font-probe", calls=200, families=50), "element-fonts"),
        (use("audio", oscillators=1, renderings=1), "audio"),
        (use("audio", oscillators=1, analysers=1, processors=1), "audio"),
        (use("webrtc", channels=1, offers=1, candidates=1), "webrtc"),
        (use("webgl-read", unmasked=2), "webgl"),
        (use("key-listener", text=2, pointer=1, kinds=18), "keys"),
    ],
)
def test_each_way(uses: ApiUse, way: str) -> None:
    (one,) = found(uses)
    assert (one.way, one.host, one.calls, one.evidence) == (way, "cdn.tiers.example", uses.calls, ("page/1/entry/1",))


@pytest.mark.parametrize(
    "uses",
    [
        use("font-probe", calls=5_000, fonts=6),  # a chart
        use("font-probe", calls=49, fonts=50),
        use("audio", oscillators=3),  # a beep that is heard
        use("audio", reads=4),  # a player that draws its waves
        use("webrtc", offers=1, candidates=1),  # a call
        use("webgl-read", read_width=1, read_height=1),  # a map that looks under the pointer
        use("key-listener", text=2, kinds=3),  # a menu that closes with Escape
        use("key-listener", text=9, pointer=5, kinds=75),  # a framework that listens to all
        use("property-read", calls=900, properties=14),
    ],
)
def test_below_the_criteria(uses: ApiUse) -> None:
    assert found(uses) == ()


def test_a_known_recorder_that_listens_is_named_once() -> None:
    heard = use("key-listener", "https://static.hotjar.com/c/hotjar-1.js", 20, text=3, pointer=1, kinds=18)
    assert [(one.way, one.host) for one in found(heard)] == [("recorder", "static.hotjar.com")]


def test_only_the_silent_moment_counts() -> None:
    assert found(use("canvas-read", after=Moment.SCROLL, **CANVAS)) == ()
    assert found(use("canvas-read", after=Moment.CHOICE, **CANVAS)) == ()
    both = (use("audio", oscillators=1), use("audio", calls=4, after=Moment.SCROLL, oscillators=1, renderings=1))
    assert found(*both) == ()


def test_an_unknown_script_has_no_host() -> None:
    (one,) = found(use("canvas-read", "", **CANVAS))
    assert (one.script, one.host, one.evidence) == ("", "", ())


def test_a_script_made_in_the_page_bears_the_host_that_made_it() -> None:
    (one,) = found(use("canvas-read", "blob:https://www.salon.fr/0a", **CANVAS))
    assert one.host == "www.salon.fr"


def test_a_figure_that_is_missing_is_not_reached() -> None:
    assert not meets({}, {"calls": 1})
    assert not meets({"calls": 1}, {"calls": 1, "any": {"a": 1}})
    assert meets({"calls": 1, "a": 2}, {"calls": 1, "any": {"a": 1, "b": 1}, "source": "x", "most_a": 2})
