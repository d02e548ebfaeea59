"""Choices of the consent interface that are ticked in advance.

Sees: switches and boxes of the layers that the tool opened, still on before anyone touched them. One that is disabled,
or that its label calls necessary, is none.
Does not see: a layer that it did not open, a switch drawn without a role, and what the switch does.
"""

from necgreen.model import Case, Check, Control, Finding, Need, Scope, Verdict
from necgreen.views.consent import followed, paths, studied
from necgreen.views.texts import fold, holds

NAMES = 6  # labels named in one sentence


def pre_ticked_choices(case: Case) -> Verdict:
    """One finding a page, the labels of what was on."""
    pages = studied(case)
    if not pages:
        return Verdict(untold="no-consent")
    if not any(page.consent and page.consent.banner for page in pages) and followed(case, pages):
        return Verdict(untold="no-banner")
    findings, offered = [], False
    for page in pages:
        switches = _switches(case.at(page))
        offered |= bool(switches)
        on = list(dict.fromkeys(control.label for control in switches if control.on))
        if on:
            named = ", ".join(on[:NAMES]) + (" …" if len(on) > NAMES else "")
            values = (("labels", named), ("count", len(on)))
            findings.append(Finding("ticked", values, (f"page/{page.id}/consent",)))
    return Verdict(tuple(findings), applicable=offered)


def _switches(case: Case) -> list[Control]:
    """The switches that are a choice."""
    found = case.view(paths)
    if found is None:
        return []
    always = case.reference.table("consent_words")["stored"]["always"]
    switches = [control for control in (*found.banner.controls, *found.second) if control.purpose == "toggle"]
    return [one for one in switches if not any(holds(fold(one.label), word) for word in always)]


CHECK = Check("pre-ticked-choices", Scope.SITE, pre_ticked_choices, needs=frozenset({Need.EXECUTED}), cold_only=False)
