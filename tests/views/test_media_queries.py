"""Media queries on the desktop we speak for. Compared with a browser in test_against_chromium."""

from time import process_time

import pytest

from necgreen.views.media_queries import matches


@pytest.mark.parametrize(
    "query",
    [
        "", " ", "all", "screen", "ONLY screen", "print, screen", "(min-width: 1920px)", "(max-width: 120em)",
        "(width >= 1000px)", "(100px < width <= 1920px)", "(1920px = width)", "(orientation: landscape)", "(hover)",
        "(hover: hover) and (pointer: fine)", "not print", "not all and (monochrome)", "(not (max-width: 10px))",
        "(min-width: 1px) or (max-width: 1px)", "(min-aspect-ratio: 16/9)", "(resolution: 96dpi)", "(color)",
        "(prefers-color-scheme: light)", "(scripting: enabled)", "screen and (min-width: calc(1px + 1em))",
    ],
)  # fmt: skip
def test_true(query: str) -> None:
    assert matches(query)


@pytest.mark.parametrize(
    "query",
    [
        "print", "not screen", "speech", "(max-width: 1919px)", "(width < 1920px)", "(orientation: portrait)",
        "(prefers-color-scheme: dark)", "(prefers-reduced-motion)", "(prefers-reduced-motion: reduce)", "(hover: none)",
        "(min-resolution: 2dppx)", "(monochrome)", "not (nonsense)", "(nonsense)", "(nonsense: 1) and (color)",
        "screen and", "and", "(min-width: 1px) and (color) or (hover)", "screen (color)", "(min-width: 10%)",
        "(1px < width > 2px < 3px)", "x" * 6_000,
    ],
)  # fmt: skip
def test_false(query: str) -> None:
    assert not matches(query)


def test_a_narrow_screen() -> None:
    assert matches("(orientation: portrait) and (max-width: 400px)", (360, 800))


@pytest.mark.parametrize("piece", ["(", "(not ", ",", "not ", "(color) and "])
def test_hostile_queries_end(piece: str) -> None:
    began = process_time()
    assert matches(piece * (4_900 // len(piece))) in (True, False)
    assert process_time() - began < 4  # of CPU, on a loaded machine
