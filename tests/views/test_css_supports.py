"""@supports conditions. Compared with a browser in test_against_chromium."""

import pytest

from necgreen.views.css_supports import supports


@pytest.mark.parametrize(
    "condition",
    [
        "(display: grid)", "(--css: variables)", "not (-moz-appearance: none)", "selector(:has(a))",
        "(-moz-x: y) or (display: grid)", "(not (-webkit-touch-callout: none)) and (display: grid)",
        "not selector(:-moz-focusring)", "((display: grid))", "(-webkit-appearance: none)", "",
    ],
)  # fmt: skip
def test_true(condition: str) -> None:
    assert supports(condition)


@pytest.mark.parametrize(
    "condition",
    [
        "not (display: grid)", "(-MS-ime-align: auto)", "(-webkit-touch-callout: none)", "NOT (display:grid)",
        "(display: grid) and (not (display: grid))", "selector(::-moz-range-track)", "(-moz-x: y) or (-ms-x: y)",
    ],
)  # fmt: skip
def test_false(condition: str) -> None:
    assert not supports(condition)


@pytest.mark.parametrize("piece", ["(", "not ", "(not ", "and ", "x("])
def test_hostile_conditions_end(piece: str) -> None:
    assert supports(piece * 100_000) in (True, False)
