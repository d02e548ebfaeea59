"""Photographs and drawings in formats older than WebP, AVIF and JPEG XL.

Sees: the raster images received, by their first bytes, else by the type the server gave. Counters under 1 kB, SVG,
icons and what a third party's frame shows do not count.
Does not see: images that a script loads when nothing ran it (the share is then only probable), what each image would
weigh in another format, and an image whose picture offers a better format to other browsers.
"""

from necgreen.model import Bound, Case, Check, Confidence, Entry, Finding, Measure, Page, Scope, Verdict
from necgreen.views.hosts import is_first_party
from necgreen.views.images import RASTER, file_size, raster
from necgreen.views.sizes import fetched, requests_bound


def legacy_images(case: Case) -> Verdict:
    """One finding, too-few-modern, with the old images, heaviest first."""
    limits = case.reference.table("limits")["legacy-images"]
    bound = requests_bound(case.page)
    rasters = [(index, entry, file_size(entry)) for index, entry in case.view(fetched) if _counts(entry, case.page)]
    images = [(index, entry, size) for index, entry, size in rasters if size is not None and size >= limits["bytes"]]
    unsure = sum(size is None for _, _, size in rasters)  # counters, or images of any format
    old = [(index, size) for index, entry, size in images if not RASTER[raster(entry)]]
    measure = Measure(len(old), "item", bound)
    if not images and not unsure:
        return Verdict(applicable=False) if bound is Bound.EXACT else Verdict(untold="scripted")
    if 1 - len(old) / (len(images) + unsure) > limits["share"]:
        return Verdict(measure=measure, untold="sizes-unknown" if unsure else "")
    old.sort(key=lambda pair: -pair[1])
    values = (("count", len(old)), ("images", len(images)), ("bytes", sum(size for _, size in old)))
    evidence = tuple(f"page/{case.page.id}/entry/{index}" for index, _ in old)
    sure = Confidence.HIGH if bound is Bound.EXACT else Confidence.LOW
    return Verdict((Finding("too-few-modern", values, evidence, sure),), measure)


def _counts(entry: Entry, page: Page) -> bool:
    """An image the site may convert: no icon, which has formats of its own, and nothing of a third party’s frame."""
    icon = "favicon" in entry.url.lower() or (entry.initiator is not None and entry.initiator.how == "icon")
    inside = bool(entry.frame) and not is_first_party(entry.frame, page.final_url or page.url)
    return bool(raster(entry)) and not icon and not inside


CHECK = Check("legacy-images", Scope.PAGE, legacy_images)
