"""Images larger than the size they are shown at.

Sees: raster images of the page at the size a browser showed them, else at the one its HTML declares in pixels; one
device pixel per CSS pixel. Does not see: other screens (so a finding is only probable), images of style sheets and
frames, without a browser a size set by a style sheet, and the wish for sharpness on dense screens: up to twice the size
in each direction, it is a question.
"""

from necgreen.model import Bound, Case, Check, Confidence, Finding, Measure, Need, Scope, Verdict
from necgreen.views.images import Shown, file_size, shown
from necgreen.views.sizes import requests_bound


def oversized_images(case: Case) -> Verdict:
    """One finding per image, the greatest gain first; images that are only dense are questions."""
    limits = case.reference.table("limits")["oversized-images"]
    seen = case.view(shown)
    worth = [(image, gain) for image in seen if (gain := _gain(image)) >= limits["gain"]]
    worth.sort(key=lambda pair: -pair[1])
    far = [(image, gain) for image, gain in worth if _ratio(image) > limits["density"]]
    # Scripts may show images that the HTML does not name: only the rendered page tells them all.
    rendered = case.page.scripted is False or Need.DOM in case.page.collected
    bound = requests_bound(case.page) if rendered else Bound.AT_LEAST
    measure = Measure(sum(gain for _, gain in far), "byte", bound)
    if far:
        return Verdict(tuple(_finding("oversized", case, image, gain) for image, gain in far), measure)
    if worth:
        return Verdict(tuple(_finding("dense", case, image, gain) for image, gain in worth), measure, human=True)
    heavy = [image for image in seen if (size := file_size(image.entry)) is None or size >= limits["gain"]]
    if any(file_size(image.entry) is None or not image.natural_width or not image.natural_height for image in heavy):
        return Verdict(measure=measure, untold="bodies-unknown")
    unsized = any(image.width is None or image.height is None for image in heavy)
    return Verdict(measure=measure, untold="undeclared-size" if unsized else "")


def _ratio(image: Shown) -> float:
    """How many times larger than shown, in the direction where it is less so."""
    if not image.width or not image.height or not image.natural_width or not image.natural_height:
        return 1.0
    return min(image.natural_width / image.width, image.natural_height / image.height)


def _gain(image: Shown) -> int:
    """Bytes in proportion to the pixels too many; 0 when nothing says so. An image that is cropped needs its whole."""
    ratio = max(_ratio(image), 1.0)
    return round((file_size(image.entry) or 0) * (1 - ratio**-2))


def _finding(code: str, case: Case, image: Shown, gain: int) -> Finding:
    return Finding(
        code,
        (
            ("url", image.entry.url),
            ("width", image.natural_width),
            ("height", image.natural_height),
            ("shown_width", round(image.width or 0)),
            ("shown_height", round(image.height or 0)),
            ("gain", gain),
        ),
        (f"page/{case.page.id}/entry/{image.index}",),
        Confidence.LOW,
        gain if code == "oversized" else None,
    )


CHECK = Check("oversized-images", Scope.PAGE, oversized_images, needs=frozenset({Need.DOCUMENT}))
