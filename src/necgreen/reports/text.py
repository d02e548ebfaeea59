"""Plain text for a terminal: an audit in four lines, the card of a check."""

from statistics import median

from necgreen import words
from necgreen.model import Audit, Bound, Score

LINES = {
    "fr": {
        "pages": "{site} : {pages} page(s) visitée(s) ; page médiane :{bound} {median}, {requests} requêtes",
        "grade": "Note : {grade} · couverture {coverage}",
        "pillars": "Piliers : {pillars}",
        "first": "À corriger d’abord : {first}",
        "nothing": "Aucun défaut constaté par cette visite",
        "best": "au mieux {letter}",
        "none": "non établi",
        "least": " au moins",
    },
    "en": {
        "pages": "{site}: {pages} page(s) visited; median page:{bound} {median}, {requests} requests",
        "grade": "Grade: {grade} · coverage {coverage}",
        "pillars": "Pillars: {pillars}",
        "first": "Repair first: {first}",
        "nothing": "No fault observed by this visit",
        "best": "{letter} at best",
        "none": "not established",
        "least": " at least",
    },
}


def brief(audit: Audit, lang: str = "fr") -> tuple[str, ...]:
    """Four lines: the pages, the grade, the pillars, what to repair first."""
    said = LINES[lang]
    cold = [page for page in audit.pages if not page.warm] or list(audit.pages)
    weights = [page.transfer_bytes for page in cold] or [0]
    least = any(page.bound is not Bound.EXACT for page in cold)
    pages = said["pages"].format(
        site=audit.site,
        pages=len(audit.pages),
        median=words.size(round(median(weights)), lang),
        bound=said["least"] if least else "",
        requests=round(median([page.requests for page in cold] or [0])),
    )
    pillars = " · ".join(f"{words.label('pillar', p.id, lang)} {_grade(p.score, lang)}" for p in audit.pillars)
    first = audit.plan[0].check if audit.plan else ""
    return (
        pages,
        said["grade"].format(grade=_grade(audit.overall, lang), coverage=words.share(audit.overall.coverage, lang)),
        said["pillars"].format(pillars=pillars),
        said["first"].format(first=words.card(first, lang).title) if first else said["nothing"],
    )


def explain(check: str, lang: str = "fr") -> str:
    """The card of a check, ready to read."""
    card = words.card(check, lang)
    told = [f"{check} · {card.title}", "", card.why, "", card.fix, "", card.limits, "", " · ".join(card.criteria)]
    return "\n".join(told).rstrip() + "\n"


def _grade(score: Score, lang: str) -> str:
    if score.letter:
        return score.letter
    return LINES[lang]["best"].format(letter=score.high_letter) if score.high_letter != "A" else LINES[lang]["none"]
