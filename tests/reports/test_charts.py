"""Drawings: what is drawn is in proportion, stays inside, and never carries the only number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from necgreen.reports.charts import WIDTH, meter, strip

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
