"""Drawings: what is drawn is in proportion, stays inside, and never carries the only number."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from necgreen.reports.charts import WIDTH, bar, meter, shares, strip

points = st.floats(min_value=0, max_value=100)


def rects(svg: str) -> dict[str, tuple[float, float]]:
    """class -> (left, right)"""
    drawn = (dict(node.attrib) for node in etree.fromstring(svg).iter("rect"))
    return {one["class"]: (left := float(one.get("x", 0)), left + float(one["width"])) for one in drawn}


def test_a_strip_is_in_proportion() -> None:
    drawn = rects(strip([("a", 250), ("b", 500), ("c", 0)], 1000))
    assert set(drawn) == {"a", "b"}
    assert drawn["a"][1] == pytest.approx(248)
    assert drawn["b"] == pytest.approx((250, 748))


def test_an_empty_strip_draws_nothing() -> None:
    assert rects(strip([("a", 0)], 0)) == {}


def test_a_title_is_escaped_and_without_one_the_drawing_is_silent() -> None:
    told = etree.fromstring(strip([("a", 1)], 1, '<script>"&'))
    assert told.get("aria-label") == '<script>"&'
    assert etree.fromstring(strip([("a", 1)], 1)).get("aria-hidden") == "true"


@given(st.tuples(points, points, points).map(sorted))
def test_a_meter_stays_inside_and_hatches_what_is_unknown(scores: list[float]) -> None:
    low, seen, high = scores
    drawn = rects(meter(low, high, seen, "title"))
    assert all(0 <= left <= right <= WIDTH + 0.1 for left, right in drawn.values())
    assert drawn.get("sure", (0, 0))[1] == pytest.approx(low * 10, abs=0.1)
    if high - low > 0.5:
        assert drawn["maybe"] == pytest.approx((low * 10, high * 10), abs=0.11)
    assert drawn["mark"][0] == pytest.approx(min(max(seen * 10 - 4, 0), WIDTH - 8), abs=0.1)


def test_nothing_observed_has_no_mark() -> None:
    drawn = rects(meter(0, 100, None, "title"))
    assert "mark" not in drawn
    assert drawn["maybe"] == (0, WIDTH)


@given(st.lists(st.integers(min_value=0, max_value=10**9), max_size=7))
def test_shares_fill_the_width_and_none_is_too_thin_to_see(values: list[int]) -> None:
    drawn = rects(shares([(f"f-{n}", value) for n, value in enumerate(values)], "title"))
    held = {f"f-{n}": value for n, value in enumerate(values) if value}
    assert set(drawn) == set(held)
    assert all(right - left >= 5.9 for left, right in drawn.values())
    if held:
        assert max(right for _, right in drawn.values()) == pytest.approx(WIDTH - 2, abs=0.3)
    order = sorted(held, key=lambda css: held[css])
    widths = [drawn[css][1] - drawn[css][0] for css in order]
    thinner = [pair for pair in itertools.pairwise(widths) if pair[1] < pair[0] - 0.21]
    assert not thinner, "a greater part is never thinner"


def test_shares_are_in_proportion_when_all_can_be_seen() -> None:
    drawn = rects(shares([("a", 30), ("b", 70)], "title"))
    assert drawn == {"a": (0, pytest.approx(298)), "b": (300, pytest.approx(998))}


@pytest.mark.parametrize(("value", "width", "cut"), [
    (500, 500, False), (1000, 1000, False), (1, 6, False), (9000, 1000, True), (0, 0, False),
])  # fmt: skip
def test_a_bar_is_in_proportion_seen_and_cut_when_it_is_beyond_the_scale(value: int, width: int, cut: bool) -> None:
    svg = bar("a", value, 1000)
    left, right = rects(svg).get("a", (0, 0))
    assert right - left == width
    assert ("cut" in svg) is cut


def test_a_bar_on_no_scale_draws_nothing() -> None:
    assert rects(bar("a", 0, 0)) == {}
