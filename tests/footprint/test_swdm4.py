"""SWDM v4 against the results of @tgwf/co2 0.19.0 (vectors.json), and what that package gets wrong."""

import json
from math import fsum, isclose
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from necgreen.errors import InputError
from necgreen.footprint import MODELS, estimate_bytes
from necgreen.footprint.swdm4 import Options, estimate
from necgreen.reference import load

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text())
REFERENCE = load()
NINE_DIGITS = 1e-9
FRANCE = Options(data_centre="FRA", network="FRA", device="FRA")
shares = st.floats(0, 1)


def options_of(vector: dict[str, Any]) -> Options:
    """The options of CO2.js said with ours. Its ``green`` flag overrides its green hosting factor."""
    told = vector["options"]
    grid = {
        ours: value["country"] if isinstance(value, dict) else float(value)
        for ours, theirs in (("data_centre", "dataCenter"), ("network", "network"), ("device", "device"))
        if (value := told.get("gridIntensity", {}).get(theirs)) is not None
    }
    return Options(
        green_hosting=1.0 if vector["green"] else told.get("greenHostingFactor"),
        first_visits=told.get("firstVisitPercentage"),
        return_visits=told.get("returnVisitPercentage"),
        reload_ratio=told.get("dataReloadRatio"),
        **grid,
    )


def name_of(vector: dict[str, Any]) -> str:
    return f"{vector['method']}-{vector['bytes']}-{'green' if vector['green'] else 'grey'}-{vector['options']}"


@pytest.mark.parametrize("vector", VECTORS["co2js"], ids=name_of)
def test_matches_the_reference_implementation_to_nine_digits(vector: dict[str, Any]) -> None:
    found = estimate(vector["bytes"], reference=REFERENCE, options=options_of(vector))
    expected = vector["expected"]
    assert isclose(found.value, expected["total"], rel_tol=NINE_DIGITS)
    if "rating" in expected:
        assert found.rating == expected["rating"]


@pytest.mark.parametrize("vector", VECTORS["segments"], ids=lambda vector: vector["model"])
def test_segments_match_the_reference_implementation(vector: dict[str, Any]) -> None:
    segments = dict(estimate(vector["bytes"], reference=REFERENCE).segments)
    assert segments.keys() == vector["expected"].keys()
    for name, grams in vector["expected"].items():
        assert isclose(segments[name], grams, rel_tol=NINE_DIGITS), name


@given(
    size=st.integers(0, 10**12),
    green=st.none() | shares,
    first=shares,
    back=shares,
    reload_ratio=shares,
    grid=st.sampled_from(["world", "FRA", "IRL", "USA"]) | st.floats(0, 2000),
)
def test_segments_sum_to_the_total_whatever_the_options(
    size: int, green: float | None, first: float, back: float, reload_ratio: float, grid: str | float
) -> None:
    # CO2.js leaves green hosting and caching out of its segments, which then do not add up.
    options = Options(grid, grid, grid, green, first, back, reload_ratio)
    found = estimate(size, reference=REFERENCE, options=options)
    assert isclose(fsum(grams for _, grams in found.segments), found.value, rel_tol=1e-12, abs_tol=1e-12)
    assert isclose(sum(grams for _, grams in found.segments), found.value, rel_tol=1e-12, abs_tol=1e-12)


@given(size=st.integers(0, 10**12), more=st.integers(0, 10**9))
def test_more_bytes_never_weigh_less(size: int, more: int) -> None:
    assert estimate(size + more, reference=REFERENCE).value >= estimate(size, reference=REFERENCE).value


def test_nothing_transferred_is_zero_grams_with_its_segments() -> None:
    found = estimate(0, reference=REFERENCE)
    assert found.value == 0
    assert [grams for _, grams in found.segments] == [0.0] * 6


def test_a_range_is_unknown_with_one_model_only() -> None:
    found = estimate_bytes(1_000_000, reference=REFERENCE)
    assert len(MODELS) == 1
    assert (found.low, found.high) == (None, None)


def test_the_trace_names_every_input() -> None:
    trace = dict(estimate_bytes(1_000_000, reference=REFERENCE).trace)
    assert trace["bytes"] == "1000000"
    assert trace["grid device"] == "world 494 g/kWh (constant of the model)"
    assert trace["green hosting"] == "unknown, not assumed"
    told = dict(estimate(1, reference=REFERENCE, options=FRANCE).trace)
    assert told["grid network"] == "FRA 44.18 g/kWh (2024)"
    assert told["grid embodied"] == "world 494 g/kWh (constant of the model)"


def test_unknown_hosting_is_not_taken_for_green() -> None:
    unknown = estimate(1_000_000, reference=REFERENCE)
    grey = estimate(1_000_000, reference=REFERENCE, options=Options(green_hosting=0.0))
    assert unknown.value == grey.value


@pytest.mark.parametrize(
    "options",
    [
        Options(device="XXX"),
        Options(network="CAF"),  # zero in the tables of several tools; absent from ours
        Options(network=-1.0),
        Options(data_centre=float("nan")),
        Options(data_centre=float("inf")),
        Options(green_hosting=1.5),
        Options(first_visits=-0.1),
        Options(reload_ratio=float("nan")),
    ],
)
def test_an_unusable_option_is_refused(options: Options) -> None:
    with pytest.raises(InputError):
        estimate(1000, reference=REFERENCE, options=options)


def test_a_negative_size_is_refused() -> None:
    with pytest.raises(InputError, match="negative"):
        estimate_bytes(-1, reference=REFERENCE)


def test_an_unknown_model_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="swdm4"):
        estimate_bytes(1, model="swdm5", reference=REFERENCE)
