"""Plain text for a terminal: an audit in four lines, the card of a check."""

from statistics import median_low

from necgreen import words
from necgreen.model import Audit, Bound, Score
from necgreen.reports.summary import judged


def brief(audit: Audit, lang: str = "fr") -> tuple[str, ...]:
    """Four lines: the pages, the grade, the pillars, what to repair first."""
    return (
        _pages(audit, lang),
        words.phrase(
            "brief.grade", lang, grade=_grade(audit.overall, lang), share=words.share(audit.overall.coverage, lang)
        ),
        words.phrase(
            "brief.pillars", lang,
            pillars=" · ".join(f"{words.label('pillar', p.id, lang)} {_grade(p.score, lang)}" for p in audit.pillars),
        ),
        _first(audit, lang),
    )  # fmt: skip


def explain(check: str, lang: str = "fr") -> str:
    """The card of a check, ready to read."""
    card = words.card(check, lang)
    told = [f"{check} · {card.title}", "", card.why, "", card.fix, "", card.limits, "", " · ".join(card.criteria)]
    return "\n".join(told).rstrip() + "\n"


def _pages(audit: Audit, lang: str) -> str:
    pages = judged(audit)
    if not pages:
        return words.phrase("brief.no-page", lang, site=audit.site)
    least = words.phrase("verdict.least", lang) if any(page.bound is Bound.AT_LEAST for page in pages) else ""
    return words.phrase(
        "brief.pages", lang, count=len(audit.pages), site=audit.site, least=least,
        weight=words.size(median_low([page.transfer_bytes for page in pages]), lang),
        requests=median_low([page.requests for page in pages]),
    )  # fmt: skip


def _first(audit: Audit, lang: str) -> str:
    if not audit.plan:
        return words.phrase("brief.nothing" if judged(audit) else "actions.nothing-seen", lang)
    return words.phrase("brief.first", lang, first=words.card(audit.plan[0].check, lang).title)


def _grade(score: Score, lang: str) -> str:
    """The letter, or the best it could be; nothing when that says nothing."""
    if score.letter:
        return score.letter
    if score.points is None and score.high >= 100:
        return words.phrase("brief.none", lang)
    return words.phrase("brief.best", lang, letter=score.high_letter)
