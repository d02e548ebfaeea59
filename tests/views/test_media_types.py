"""The types Chrome reads."""

import pytest

from necgreen.views.media_types import IMAGES, essence, preloaded, shown


def test_parameters_and_case_do_not_count() -> None:
    assert essence(" Text/HTML; charset=utf-8") == "text/html"
    assert essence(None) == essence("") == ""


def test_images() -> None:
    assert {"image/avif", "image/svg+xml", "image/jxl"} <= IMAGES
    assert not {"image/tiff", "image/heic"} & IMAGES


@pytest.mark.parametrize("kind", [None, "", "text/html", "image/svg+xml", "application/pdf"])
def test_shown_in_an_object(kind: str | None) -> None:
    assert shown(kind)


def test_a_plugin_is_not_shown() -> None:
    assert not shown("application/x-shockwave-flash")


@pytest.mark.parametrize(
    ("destination", "good", "bad"),
    [
        ("image", "image/webp", "image/tiff"),
        ("font", "font/woff2", "text/css"),
        ("style", "text/css", "text/less"),
        ("script", "text/javascript", "text/plain"),
        ("track", "text/vtt", "text/plain"),
    ],
)
def test_a_preload_of_another_type_is_of_no_use(destination: str, good: str, bad: str) -> None:
    assert preloaded(destination, good)
    assert preloaded(destination, None)
    assert not preloaded(destination, bad)
    assert preloaded("fetch", "any/thing")
