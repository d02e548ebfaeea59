"""Many fonts, and heavy ones.

Sees: the font files received, the family, weight and slant that each file says of itself. Files of one variant cut by
alphabet are one variant.
Does not see: fonts that a script loads when nothing ran it, and the names inside files whose body was not recorded.
"""

from necgreen.model import Case, Check, Finding, Measure, Scope, Verdict
from necgreen.views.sizes import fetched, kind, requests_bound, weight


def heavy_fonts(case: Case) -> Verdict:
    """One finding, too-many: more families or variants than the limit, and more bytes."""
    limits = case.reference.table("limits")["heavy-fonts"]
    fonts = [(index, entry) for index, entry in case.view(fetched) if kind(entry) == "font"]
    size = sum(weight(entry) or 0 for _, entry in fonts)
    measure = Measure(size, "byte", requests_bound(case.page))
    faces = [entry.facts.font for _, entry in fonts if entry.facts and entry.facts.font and entry.facts.font.family]
    told = [face for face in faces if face.weight is not None and face.italic is not None]
    families = {face.family for face in faces}
    variants = {(face.family, face.weight, face.italic) for face in told}
    if size <= limits["bytes"]:
        return Verdict(measure=measure, untold="sizes-unknown" if any(weight(e) is None for _, e in fonts) else "")
    if len(families) <= limits["families"] and len(variants) <= limits["variants"]:
        most = len(families) + len(fonts) - len(faces), len(variants) + len(fonts) - len(told)
        few = most[0] <= limits["families"] and most[1] <= limits["variants"]
        return Verdict(measure=measure, untold="" if few else "fonts-unknown")
    fonts.sort(key=lambda pair: -(weight(pair[1]) or 0))
    values = (("families", len(families)), ("count", len(variants)), ("size", size), ("limit", limits["bytes"]))
    evidence = tuple(f"page/{case.page.id}/entry/{index}" for index, _ in fonts)
    return Verdict((Finding("too-many", values, evidence, gain_bytes=size - limits["bytes"]),), measure)


CHECK = Check("heavy-fonts", Scope.PAGE, heavy_fonts)
