"""The images of a rendered page, at the size a screen showed them."""

from tests.build import case, picture

from necgreen.model import Rendered, ShownImage
from necgreen.views.images import shown

PHOTO = picture("/a.jpg", "jpeg", 900, 600, 200_000)


def sizes(*images: ShownImage, density: float = 1.0) -> list[tuple[float | None, float | None]]:
    rendered = Rendered(images=images, density=density)
    return [(image.width, image.height) for image in shown(case(PHOTO, rendered=rendered))]


def at(width: int, height: int) -> ShownImage:
    return ShownImage(PHOTO.url, (900, 600), (width, height))


def test_the_size_is_the_one_on_screen() -> None:
    assert sizes(at(300, 200)) == [(300, 200)]


def test_a_dense_screen_needs_its_pixels() -> None:
    assert sizes(at(300, 200), density=3.0) == [(900, 600)]


def test_an_image_shown_twice_counts_at_its_greatest() -> None:
    assert sizes(at(30, 20), at(300, 200), at(60, 40)) == [(300, 200)]


def test_an_image_that_is_not_displayed_has_no_size() -> None:
    assert sizes(at(0, 0)) == [(None, None)]


def test_an_image_of_a_frame_or_that_did_not_come_is_left_out() -> None:
    assert sizes(ShownImage(PHOTO.url, (900, 600), (300, 200), frame="https://tiers.example/")) == []
    assert sizes(ShownImage("https://www.forum.example/autre.jpg", (9, 9), (9, 9))) == []
