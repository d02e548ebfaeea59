"""The accessibility mention of the home page and the declaration: present, consistent, recent.

Sees: the level that the home page shows, and in the declaration that the visit holds its level, rate, dates, sections,
contact. Does not see: whether the level is true, whether this organiser is bound, a declaration on another site. Faults
are contradictions between two quotations, and a last date more than three years before the visit; when there is one,
only faults are told. What is not found is a question.
"""

from necgreen.model import Case, Check, Confidence, Finding, Need, Page, Scope, Verdict
from necgreen.views.legal.accessibility import Declaration, Mention, declaration, home, home_mention
from necgreen.views.legal.pages import evidence, legal_pages_found
from necgreen.views.legal.reading import reading

NONE, LOW = "non", Confidence.LOW


def accessibility_declaration(case: Case) -> Verdict:
    """Failed: contradiction, other-level (low), old (low). Human: what was not found, and « non » with half of all."""
    start = home(case)
    mention = case.at(start).view(home_mention) if start else None
    told = case.view(declaration)
    faults = _faults(case, told, mention, start)
    if faults:
        return Verdict(tuple(faults))
    found = [] if told is None else _questions(case, told)
    blind = start is None or case.at(start).view(reading) is None
    unseen = start is not None and start.scripted is not False and Need.DOM not in start.collected
    if start is not None and not mention and not blind and not unseen:
        found.append(Finding("no-mention", (("url", start.final_url),), evidence(case, start.id), LOW))
    if found:
        return Verdict(tuple(found), human=True)
    if not mention:
        return Verdict(untold="no-home" if blind else "scripted")
    linked = told is None and "accessibility" in case.view(legal_pages_found)
    if told is None and not linked:
        values = (("url", start.final_url if start else ""), ("level", mention.item.value))
        return Verdict((Finding("no-declaration", values, evidence(case, mention.item.page), LOW),), human=True)
    return Verdict(untold="page-unread" if told is None else "")


def _faults(case: Case, told: Declaration | None, mention: Mention | None, start: Page | None) -> list[Finding]:
    """What two quotations say against each other, and what the visit's date says against the last one."""
    if told is None:
        return []
    table, place = case.reference.table("legal_items")["declaration"], evidence(case, told.page)
    found = []
    half = table["partly_least"]
    least = {"fully": 100, "partly": half}.get(told.level, 0)
    # « non » with half of the criteria stands when the audit is no longer valid.
    valid = told.years is not None and told.years <= table["valid_years"]
    above = told.level == NONE and valid and told.rate is not None and told.rate >= half
    if told.level_item and told.rate_item and told.rate is not None and (told.rate < least or above):
        clash = (
            ("url", told.url), ("level", told.level_item.value), ("rate", told.rate), ("quote", told.rate_item.quote),
            ("at", told.rate_item.at),
        )  # fmt: skip
        sure = Confidence.HIGH if told.rates == 1 and not above else LOW
        found.append(Finding("contradiction", clash, place, sure))
    if mention and start and told.level_item and mention.level != told.level:
        both = (
            ("home", start.final_url), ("mention", mention.item.value), ("url", told.url),
            ("level", told.level_item.value), ("at", told.level_item.at),
        )  # fmt: skip
        found.append(Finding("other-level", both, (*evidence(case, start.id), *place), LOW))
    if told.years is not None and told.date_item and told.years > table["valid_years"]:
        dated = (
            ("url", told.url), ("years", round(told.years, 1)), ("quote", told.date_item.quote),
            ("at", told.date_item.at),
        )  # fmt: skip
        found.append(Finding("old", dated, place, LOW))
    return found


def _questions(case: Case, told: Declaration) -> list[Finding]:
    """What was not found in the declaration; a site without audit owes no rate."""
    place = evidence(case, told.page)
    half = case.reference.table("legal_items")["declaration"]["partly_least"]
    missing = [
        code
        for code, item in (
            ("no-level", told.level_item),
            ("no-rate", told.rate_item or told.level == NONE),
            ("no-date", told.date_item),
            ("no-contact", told.contact),
            ("no-recourse", told.recourse),
        )
        if not item
    ]
    found = [Finding(code, (("url", told.url),), place, LOW) for code in missing]
    if told.missing:
        values = (("url", told.url), ("count", len(told.missing)), ("sections", ", ".join(told.missing)))
        found.append(Finding("missing-sections", values, place, LOW))
    if told.level == NONE and told.rate is not None and told.rate >= half and told.rate_item:
        quoted = (("url", told.url), ("rate", told.rate), ("quote", told.rate_item.quote), ("at", told.rate_item.at))
        found.append(Finding("high-rate", quoted, place, LOW))
    return found


CHECK = Check(
    "accessibility-declaration", Scope.SITE, accessibility_declaration, needs=frozenset({Need.DOCUMENT}),
    cold_only=False,
)  # fmt: skip
