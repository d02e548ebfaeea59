"""Refusing must be as easy as accepting.

Sees: the controls of the first layer as a browser shows them, their size and contrast, and the clicks that a refusal
and an acceptance really took.
Does not see: an interface that the tool did not find, a control whose words it does not read, colours over a picture,
and whether a visitor would understand: no text gives a number for size or contrast, so these are only probable.
"""

from collections.abc import Mapping
from typing import Any

from necgreen.model import Case, Check, Confidence, Control, Finding, Need, Scope, Verdict
from necgreen.views.consent import Paths, followed, paths, studied


def unequal_refusal(case: Case) -> Verdict:
    """no-refusal, more-clicks or weaker-look, once a page; nothing to judge when no interface offers to accept."""
    pages = studied(case)
    if not pages:
        return Verdict(untold="no-consent")
    limits = case.reference.table("limits")["unequal-refusal"]
    met = [(page, found) for page in pages if (found := case.at(page).view(paths)) and found.accept]
    if not met and followed(case, pages):  # there may be one that the tool did not find
        return Verdict(untold="no-banner")
    faults = []
    for page, found in met:
        seen = (f"page/{page.id}/consent",)
        fault = _missing(found, seen) or _longer(found, seen) or _weaker(found, seen, limits)
        faults += [fault] if fault else []
    return Verdict(tuple(faults), applicable=bool(met))


def _missing(found: Paths, seen: tuple[str, ...]) -> Finding | None:
    if found.refuse:
        return None
    labels = ", ".join(dict.fromkeys(control.label for control in found.banner.controls if control.layer == 1))
    closes = any(control.purpose == "close" for control in found.banner.controls)
    sure = Confidence.LOW if closes else Confidence.HIGH  # a cross may be meant as a refusal
    return Finding("no-refusal", (("labels", labels),), seen, sure)


def _longer(found: Paths, seen: tuple[str, ...]) -> Finding | None:
    refuse, accept = found.clicks_to_refuse, found.clicks_to_accept
    if refuse is None or accept is None or refuse <= accept:
        return None
    return Finding("more-clicks", (("refuse", refuse), ("accept", accept)), seen)


def _weaker(found: Paths, seen: tuple[str, ...], limits: Mapping[str, Any]) -> Finding | None:
    refuse, accept = max(found.refuse, key=_area), max(found.accept, key=_area)
    smaller = _area(accept) > 0 and _area(refuse) / _area(accept) < limits["least_share"]
    contrast = limits["least_contrast"]
    paler = refuse.contrast is not None and refuse.contrast < contrast <= (accept.contrast or 0)
    if not (smaller or paler):
        return None
    return Finding("weaker-look", (("refuse", refuse.label), ("accept", accept.label)), seen, Confidence.LOW)


def _area(control: Control) -> int:
    return control.box[2] * control.box[3]


CHECK = Check("unequal-refusal", Scope.SITE, unequal_refusal, needs=frozenset({Need.EXECUTED}), cold_only=False)
