"""Images with the size their page declares."""

import pytest
from tests.build import case, entry, picture

from necgreen.model import BodyFacts
from necgreen.views.images import file_size, raster, shown

PAGE = "<!doctype html><title>Salon</title>"


def sizes(tag: str, *images: object, **changes: object) -> list[tuple[int, float | None, float | None]]:
    return [(one.index, one.width, one.height) for one in shown(case(*images, html=PAGE + tag, **changes))]  # type: ignore[arg-type]


def test_declared_sizes_and_proportions() -> None:
    photo = picture("a.jpg", "jpeg", 1_200, 800, 9_000)
    assert sizes("<img src=/a.jpg width=300 height=100>", photo) == [(1, 300, 100)]
    assert sizes("<img src=/a.jpg width=300>", photo) == [(1, 300, 200)]
    assert sizes("<img src=/a.jpg height=200>", photo) == [(1, 300, 200)]
    assert sizes("<img src=/a.jpg>", photo) == [(1, None, None)]
    assert sizes("<img src=/a.jpg style='width:60px;height:40px'>", photo) == [(1, 60, 40)]


def test_shown_twice_the_largest_counts_and_an_unknown_one_settles_nothing() -> None:
    photo = picture("a.jpg", "jpeg", 1_200, 800, 9_000)
    assert sizes("<img src=/a.jpg width=30 height=20><img src=/a.jpg width=300 height=200>", photo) == [(1, 300, 200)]
    assert sizes("<img src=/a.jpg width=30 height=20><img src=/a.jpg>", photo) == [(1, None, None)]


def test_the_chosen_source_of_a_picture() -> None:
    tag = "<picture><source type=image/avif srcset=/a.avif><img src=/a.jpg width=300 height=200></picture>"
    assert sizes(tag, picture("a.avif", "avif", 1_200, 800, 9_000)) == [(1, 300, 200)]


def test_a_redacted_address_is_the_same_in_the_page_and_in_the_entry() -> None:
    mark = "‹query:9:0a1b2c3d›"
    photo = picture(f"a.jpg?token={mark}", "jpeg", 1_200, 800, 9_000)
    assert sizes(f"<img src='/a.jpg?token={mark}' width=300 height=200>", photo) == [(1, 300, 200)]


def test_sizes_say_more_than_attributes() -> None:
    photo = picture("a.jpg", "jpeg", 1_200, 800, 9_000)
    tag = "<img src=/a.jpg srcset='/a.jpg 1200w' sizes='(max-width: 60rem) 100vw, 900px' width=300 height=200>"
    assert sizes(tag, photo) == [(1, 900, 600)]
    assert sizes(tag.replace(" sizes='(max-width: 60rem) 100vw, 900px'", ""), photo) == [(1, 300, 200)]


def test_what_is_left_out() -> None:
    lost = picture("a.jpg", "jpeg", 1_200, 800, 9_000, status=404)
    vector = picture("a.jpg", "svg", 1_200, 800, 9_000)
    for image in (lost, vector):
        assert sizes("<img src=/a.jpg width=30 height=20>", image) == []
    assert sizes("<img src=/a.jpg>", picture("a.jpg", "jpeg", 9, 9, 9), document="") == []


def test_an_image_that_was_not_read_keeps_the_size_it_is_shown_at() -> None:
    (one,) = shown(case(entry("a.jpg", "image/jpeg", 9_000), html=PAGE + "<img src=/a.jpg width=30>"))
    assert (one.natural_width, one.natural_height, one.width, one.height) == (None, None, 30, None)


def test_the_size_of_a_file() -> None:
    facts = BodyFacts(decoded_size=8)
    assert file_size(entry("a", body=9, facts=facts)) == 9
    assert file_size(entry("a", body=None, facts=facts, transfer_bytes=7)) == 8
    assert file_size(entry("a", body=None, transfer_bytes=7)) == 7
    assert file_size(entry("a", body=None)) is None


def test_a_loop_of_redirects_ends() -> None:
    there = entry("a.jpg", "", 0, status=302, redirect_to="https://www.salon.fr/b.jpg")
    back = entry("b.jpg", "", 0, status=302, redirect_to="https://www.salon.fr/a.jpg")
    assert sizes("<img src=/a.jpg>", there, back) == []


@pytest.mark.parametrize(
    ("mime", "read", "wanted"),
    [
        ("image/jpeg", None, "jpeg"), ("image/jpg", None, "jpeg"), ("image/webp", "png", "png"),
        ("image/svg+xml", None, ""), ("image/x-icon", None, ""), ("text/html", None, ""), ("", "avif", "avif"),
        ("image/apng", None, "png"), ("image/x-ms-bmp", None, "bmp"),
    ],
)  # fmt: skip
def test_raster(mime: str, read: str | None, wanted: str) -> None:
    assert raster(entry("x", mime, facts=BodyFacts(image_format=read) if read else None)) == wanted
