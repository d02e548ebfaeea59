"""Photographs and drawings in formats older than WebP, AVIF and JPEG XL.

Sees: the raster images received, by their first bytes, else by the type the server gave. Counters under 1 kB and SVG do
not count.
Does not see: images that a script loads when nothing ran it (the share is then only probable), what each image would
weigh in another format, and an image whose picture offers a better format to other browsers.
"""

from necgreen.model import Bound, Case, Check, Confidence, Finding, Measure, Scope, Verdict
from necgreen.views.images import RASTER, raster
from necgreen.views.sizes import fetched, requests_bound


def legacy_images(case: Case) -> Verdict:
    """One finding, too-few-modern, with the old images, heaviest first."""
    limits = case.reference.table("limits")["legacy-images"]
    bound = requests_bound(case.page)
    images = [
        (index, entry)
        for index, entry in case.view(fetched)
        if raster(entry) and (entry.body_bytes is None or entry.body_bytes >= limits["bytes"])
    ]
    old = [(index, entry) for index, entry in images if not RASTER[raster(entry)]]
    measure = Measure(len(old), "item", bound)
    if not images:
        return Verdict(applicable=False) if bound is Bound.EXACT else Verdict(untold="scripted")
    if (len(images) - len(old)) / len(images) > limits["share"]:
        return Verdict(measure=measure)
    old.sort(key=lambda pair: -(pair[1].body_bytes or 0))
    values = (("count", len(old)), ("images", len(images)), ("bytes", sum(entry.body_bytes or 0 for _, entry in old)))
    evidence = tuple(f"page/{case.page.id}/entry/{index}" for index, _ in old)
    sure = Confidence.HIGH if bound is Bound.EXACT else Confidence.LOW
    return Verdict((Finding("too-few-modern", values, evidence, sure),), measure)


CHECK = Check("legacy-images", Scope.PAGE, legacy_images)
