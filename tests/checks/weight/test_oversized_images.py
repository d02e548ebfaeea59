"""oversized-images: faulty, clean, and what looks faulty and is not."""

import pytest
from tests.build import entry, judge, picture

from necgreen.checks.weight.oversized_images import CHECK
from necgreen.model import Confidence, Entry, Need, Outcome, Result
from necgreen.words.sentences import sentence


def shown(tag: str, *images: Entry, **changes: object) -> Result:
    return judge(CHECK, *images, html=f"<!doctype html><title>Salon</title>{tag}", **changes)


def test_far_larger_than_declared_is_probable() -> None:
    result = shown("<img src=/a.jpg width=300 height=200>", picture("a.jpg", "jpeg", 1_200, 800, 160_000))
    assert (result.outcome, result.confidence) == (Outcome.FAILED, Confidence.LOW)
    (finding,) = result.findings
    assert (finding.code, finding.gain_bytes) == ("oversized", 150_000)
    assert finding.evidence == ("page/1/entry/1",)
    assert sentence(CHECK.id, finding, "fr") == (
        "https://www.salon.fr/a.jpg mesure 1\u202f200 × 800 pixels pour un affichage déclaré de 300 × 200\u202f: "
        "environ 150\u00a0Ko à gagner."
    )


def test_one_declared_side_keeps_the_proportions() -> None:
    assert shown("<img src=/a.jpg width=300>", picture("a.jpg", "jpeg", 1_200, 800, 160_000)).outcome is Outcome.FAILED
    assert shown("<img src=/a.jpg height=200>", picture("a.jpg", "jpeg", 1_200, 800, 160_000)).outcome is Outcome.FAILED


def test_up_to_twice_the_size_is_a_question() -> None:
    result = shown("<img src=/a.jpg width=600 height=400>", picture("a.jpg", "jpeg", 1_200, 800, 160_000))
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "human")
    assert result.findings[0].code == "dense"
    assert sentence(CHECK.id, result.findings[0], "en").endswith("is it meant for dense screens?")


@pytest.mark.parametrize(
    ("tag", "image"),
    [
        ("<img src=/a.jpg width=1200 height=800>", picture("a.jpg", "jpeg", 1_200, 800, 160_000)),
        ("<img src=/a.jpg width=1600 height=900>", picture("a.jpg", "jpeg", 1_200, 800, 160_000)),  # too small
        ("<img src=/a.jpg width=10 height=900>", picture("a.jpg", "jpeg", 1_200, 800, 160_000)),  # cropped one way
        ("<img src=/a.jpg width=30 height=20>", picture("a.jpg", "jpeg", 120, 80, 4_000)),  # under 4,096 bytes
        ("<img src=/a.svg width=30 height=20>", picture("a.svg", "svg", 1_200, 800, 160_000)),  # no pixels
        ("<p>", picture("a.jpg", "jpeg", 1_200, 800, 160_000)),  # named by nothing the document says
    ],
)
def test_looks_faulty_and_is_not(tag: str, image: Entry) -> None:
    assert shown(tag, image).outcome is Outcome.PASSED


def test_without_a_declared_size_nothing_is_established() -> None:
    result = shown("<img src=/a.jpg>", picture("a.jpg", "jpeg", 1_200, 800, 160_000))
    assert (result.outcome, result.reason) == (Outcome.CANT_TELL, "evidence:undeclared-size")


def test_the_image_after_a_redirect_is_the_one_judged() -> None:
    away = entry("logo", "", 0, status=302, redirect_to="https://www.salon.fr/a.jpg")
    result = shown("<img src=/logo width=300 height=200>", away, picture("a.jpg", "jpeg", 1_200, 800, 160_000))
    assert result.findings[0].evidence == ("page/1/entry/2",)


def test_scripts_that_did_not_run_prove_no_absence() -> None:
    assert shown("<p>", scripted=True).reason == "evidence:lower-bound"
    ran = frozenset({Need.ENTRIES, Need.DOCUMENT, Need.EXECUTED})  # the source HTML is not the rendered page
    assert shown("<p>", scripted=True, collected=ran).reason == "evidence:lower-bound"
    assert shown("<p>", scripted=True, collected=ran | {Need.DOM}).outcome is Outcome.PASSED


def test_an_image_that_was_not_read_is_not_established() -> None:
    unread = entry("a.jpg", "image/jpeg", 160_000)
    assert shown("<img src=/a.jpg width=30 height=20>", unread).reason == "evidence:bodies-unknown"
    small = entry("a.jpg", "image/jpeg", 4_000)
    assert shown("<img src=/a.jpg width=30 height=20>", small).outcome is Outcome.PASSED
    sizeless = entry("a.jpg", "image/jpeg", None)
    assert shown("<img src=/a.jpg width=30 height=20>", sizeless).reason == "evidence:bodies-unknown"


def test_a_cropped_image_needs_its_whole() -> None:
    cropped = shown("<img src=/a.jpg width=300 height=100>", picture("a.jpg", "jpeg", 1_200, 800, 160_000))
    assert cropped.findings[0].gain_bytes == 150_000  # as for 300 × 200
