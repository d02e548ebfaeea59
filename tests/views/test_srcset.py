"""The image of a srcset. Compared with a browser in test_against_chromium; here the grammar and the bounds."""

from time import process_time

import pytest

from necgreen.views.srcset import MAX_CANDIDATES, choose, parse, source_size


@pytest.mark.parametrize(
    ("srcset", "found"),
    [
        ("", []),
        (" , ,", []),
        ("a.png", [("a.png", "x", 1.0)]),
        ("a 2x,b 3x", [("a", "x", 2.0), ("b", "x", 3.0)]),
        ("a 100w 50h, b 200w", [("a", "w", 100.0), ("b", "w", 200.0)]),
        ("a,b", [("a,b", "x", 1.0)]),  # no space after the comma: one address
        ("a, b", [("a", "x", 1.0), ("b", "x", 1.0)]),
        ("a 1x 2x, b", [("b", "x", 1.0)]),
        ("a 0w, b -1x, c 1.5w, d w, e 1q, f", [("f", "x", 1.0)]),
        ("a 50h", []),  # a height needs a width
        ("a (1x, 2x) , b", [("b", "x", 1.0)]),
        ("data:,a 1x", [("data:,a", "x", 1.0)]),
        ("a 1e1x", [("a", "x", 10.0)]),
        ("a +1x", []),
    ],
)
def test_parse(srcset: str, found: list[tuple[str, str, float]]) -> None:
    assert parse(srcset) == found


@pytest.mark.parametrize(
    ("sizes", "pixels"),
    [
        ("", 1920),
        ("50vw", 960),
        ("(max-width: 600px) 100vw, 300px", 300),
        ("(min-width: 600px) 25em, 300px", 400),
        ("nonsense, 10px", 10),
        ("calc(100vw - 20px)", 1900),
        ("clamp(1px, 50%, 3px)", 1920),  # percentages are not allowed
        ("12", 1920),
        ("-5px", 1920),
        ("auto", 1920),
        ("print 10px, 20px", 20),
    ],
)
def test_source_size(sizes: str, pixels: float) -> None:
    assert source_size(sizes) == pixels


def test_auto_is_the_declared_width() -> None:
    assert source_size("auto, 50vw", width=200) == 200
    assert choose("s 100w, l 200w", "auto", width=90) == "s"


def test_the_source_is_a_candidate_of_density_one_only_without_widths() -> None:
    assert choose("b 2x", src="a") == "a"
    assert choose("b 1x", src="a") == "b"
    assert choose("b 10w", src="a") == "b"
    assert choose("", src="a") == "a"
    assert choose("") == ""


def test_a_dense_screen_takes_a_dense_image() -> None:
    assert choose("a 1x, b 2x, c 3x", dpr=2) == "b"
    assert choose("a 100w, b 400w", "100px", dpr=3) == "b"


@pytest.mark.parametrize("piece", [",", "a ", "a 1w,", "(", "a (,", " ", "1", "1w "])
def test_a_megabyte_of_it_is_read_in_two_seconds(piece: str) -> None:
    text = "a " + piece * (1_000_000 // len(piece))
    began = process_time()
    choose(text, text)
    assert len(parse(text)) <= MAX_CANDIDATES
    assert process_time() - began < 4  # of CPU, on a loaded machine
