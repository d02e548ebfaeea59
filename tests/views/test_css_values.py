"""Lengths → pixels."""

import pytest

from necgreen.views.css_values import length


@pytest.mark.parametrize(
    ("text", "pixels"),
    [
        ("10px", 10), ("2em", 32), ("1in", 96), ("72pt", 96), ("50vw", 960), ("10VH", 108), ("10svh", 108), ("1vmin", 10.8),
        ("0", 0), ("calc(100vw - 2 * 10px)", 1900), ("calc(10px / 4 + 1px)", 3.5), ("min(10px, 5px)", 5),
        ("max(1px, calc(2px + 1px))", 3), ("clamp(1px, 5px, 3px)", 3), ("calc((1px + 2px) * 3)", 9),
        ("10%", None), ("auto", None), ("10px 20px", None), ("calc(1px / 0)", None), ("calc(1px +)", None), ("", None),
        ("calc()", None), ("min()", None), ("clamp(1px)", None), ("10parsec", None), ("calc(" * 500, None),
    ],
)  # fmt: skip
def test_length(text: str, pixels: float | None) -> None:
    found = length(text)
    assert found == (None if pixels is None else pytest.approx(pixels))
