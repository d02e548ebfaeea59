"""legacy-images: faulty, clean, and what looks faulty and is not."""

import pytest
from tests.build import HOME, entry, judge, picture, places

from necgreen.checks.weight.legacy_images import CHECK
from necgreen.model import Confidence, Entry, Initiator, Outcome
from necgreen.words.sentences import sentence


def test_three_in_four_are_not_enough() -> None:
    modern = [picture(f"{n}.webp", "webp", 10, 10, 9_000) for n in range(3)]
    result = judge(CHECK, *modern, picture("a.jpg", "jpeg", 10, 10, 40_000))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.HIGH)
    assert places(result) == [4]
    assert "1 image sur 4 est dans un ancien format (40\u00a0Ko en tout)" in sentence(
        CHECK.id, result.findings[0], "fr"
    )


def test_four_in_five_pass() -> None:
    modern = [picture(f"{n}.avif", "avif", 10, 10, 9_000) for n in range(4)]
    assert judge(CHECK, *modern, picture("a.jpg", "jpeg", 10, 10, 40_000)).outcome is Outcome.PASSED


def test_the_file_says_its_format_whatever_its_name_and_type() -> None:
    disguised = picture("a.jpg", "webp", 10, 10, 9_000)
    assert judge(CHECK, disguised).outcome is Outcome.PASSED
    assert judge(CHECK, entry("a.webp", "image/jpg", 9_000)).outcome is Outcome.FAILED  # only its type is known


def test_looks_faulty_and_is_not() -> None:
    dot = picture("pixel.gif", "gif", 1, 1, 43)
    drawing = picture("a.svg", "svg", 10, 10, 9_000)
    icon = picture("favicon.ico", "ico", 32, 32, 9_000)
    assert judge(CHECK, dot, drawing, icon).outcome is Outcome.INAPPLICABLE


def test_with_a_script_the_share_is_only_probable_and_none_is_not_established() -> None:
    result = judge(CHECK, picture("a.jpg", "jpeg", 10, 10, 40_000), scripted=True)
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.LOW)
    assert judge(CHECK, scripted=True).reason == "evidence:scripted"


@pytest.mark.parametrize(
    "fine",
    [
        entry("icone.png", body=5_000, initiator=Initiator("icon", HOME)),
        entry("favicon.png", body=5_000),  # a HAR does not say that it is the icon
        entry("https://i.ytimg.com/v/x.jpg", "image/jpeg", 50_000, frame="https://www.youtube.com/embed/x"),
    ],
)
def test_what_the_site_cannot_convert_does_not_count(fine: Entry) -> None:
    assert judge(CHECK, fine).outcome is Outcome.INAPPLICABLE


def test_an_image_of_unknown_size_may_be_a_counter() -> None:
    unknown = entry("c.gif", "image/gif", None)
    assert judge(CHECK, unknown).reason == "evidence:sizes-unknown"
    assert judge(CHECK, unknown, picture("a.webp", "webp", 9, 9, 5_000)).reason == "evidence:sizes-unknown"
    old = [picture(f"{n}.jpg", "jpeg", 9, 9, 5_000) for n in range(3)]
    assert judge(CHECK, unknown, *old).outcome is Outcome.FAILED  # whatever the unknown one is


def test_a_size_known_with_the_headers_only_is_no_zero() -> None:
    whole = entry("a.jpg", "image/jpeg", None, header_bytes=None, transfer_bytes=90_000)
    assert dict(judge(CHECK, whole).findings[0].values)["bytes"] == 90_000
