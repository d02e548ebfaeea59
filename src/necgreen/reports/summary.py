"""What is understood in a minute: the grade, the verdict, the first actions, the key figures."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median_low

from markupsafe import Markup

from necgreen import words
from necgreen.model import Action, Audit, Bound, PageFigures, Score
from necgreen.reports import charts
from necgreen.reports.addresses import host_of

NAMES = 4  # services or operators named in an action
FIRST = 3  # actions of the first minute
LEAST_SHARE = 0.005  # a smaller share of the page is not worth a percentage
LEAST_COVERAGE = 0.8  # under it no letter is given (design, section 3): only used to say why there is none


@dataclass(frozen=True, slots=True)
class Grade:
    """A score as printed. ``letter`` is empty when none may be given; ``told`` says the same in words."""

    letter: str
    best: str
    worst: str
    told: str
    detail: str
    meter: Markup


@dataclass(frozen=True, slots=True)
class PillarLine:
    name: str
    weight: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class Step:
    """One action as printed."""

    check: str
    rank: int
    what: str
    title: str
    named: str  # the services or operators it is about, the most met first
    who: str
    gain: str  # "" when it is not counted in bytes
    effect: str
    effort: str
    effort_code: str
    pages: str
    legal: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """``before`` says when the value is a bound: « au moins », « au mieux »."""

    label: str
    value: str
    note: str
    before: str = ""


def judged(audit: Audit) -> tuple[PageFigures, ...]:
    """The pages whose figures are those of a first visit: cold, banner untouched when there are such pages."""
    cold = [page for page in audit.pages if not page.warm]
    untouched = [page for page in cold if page.state == "untouched"]
    return tuple(untouched or cold)


def grade(score: Score, name: str, lang: str) -> Grade:
    """A score in words: a letter, or what it could be at best and at worst."""
    low, high = words.points(score.low, lang), words.points(score.high, lang)
    seen = None if score.points is None else words.points(score.points, lang)
    span = low != high
    if score.letter:
        told = in_points(score, lang)
        detail = words.phrase("grade.between", lang, low=low, high=high) if span else ""
    elif seen is None and score.high >= 100 and score.low <= 0:
        told, detail = words.phrase("grade.not-established-long", lang), ""
    elif seen is None:
        told = words.phrase("grade.best-unknown", lang, high=score.high_letter)
        detail = words.phrase("grade.best-worst-points", lang, high_points=high, low_points=low)
    else:
        told = words.phrase("grade.best-worst", lang, high=score.high_letter, low=score.low_letter)
        detail = words.phrase("grade.best-worst-points", lang, high_points=high, low_points=low)
    if span or seen is None:
        title = words.phrase("grade.meter", lang, name=name, low=low, high=high)
    else:
        title = words.phrase("grade.meter-exact", lang, name=name, points=seen)
    meter = charts.meter(score.low, score.high, score.points, title)
    return Grade(score.letter, score.high_letter, score.low_letter, told, detail, meter)


def in_points(score: Score, lang: str) -> str:
    """« 62 points sur 100 »."""
    return words.phrase("grade.points", lang, count=round(score.points or 0))


def pillars(audit: Audit, lang: str) -> tuple[PillarLine, ...]:
    """The pillars, in the order of the grid."""
    whole = sum(pillar.weight for pillar in audit.pillars) or 1
    lines = []
    for pillar in audit.pillars:
        name = words.label("pillar", pillar.id, lang)
        weight = words.phrase("grade.weight", lang, share=words.share(pillar.weight / whole, lang))
        lines.append(PillarLine(name, weight, grade(pillar.score, name, lang)))
    return tuple(lines)


def verdict(audit: Audit, lang: str) -> str:
    """One paragraph in plain words."""
    site = words.plain(host_of(audit.site))
    day = words.date(audit.visit.started_at, lang)
    pages = judged(audit)
    if not pages:
        return words.phrase("verdict.nothing", lang, site=site, date=day)
    told = [words.phrase("verdict.seen", lang, count=len(audit.pages), site=site, date=day)]
    least = words.phrase("verdict.least", lang) if any(page.bound is Bound.AT_LEAST for page in pages) else ""
    told.append(words.phrase(
        "verdict.weight", lang, least=least, weight=words.size(median_low([p.transfer_bytes for p in pages]), lang),
        count=median_low([page.requests for page in pages])))  # fmt: skip
    told.append(_counts(audit, lang))
    told.append(_graded(audit.overall, lang))
    return " ".join(told)


def _counts(audit: Audit, lang: str) -> str:
    failed = [result for result in audit.site_results if result.outcome == "failed"]
    doubtful = sum(result.confidence == "low" for result in failed)
    unknown = sum(result.outcome in ("cantTell", "untested") for result in audit.site_results)
    return "".join((
        words.phrase("verdict.to-fix", lang, count=len(failed)) if failed else words.phrase("verdict.no-fix", lang),
        words.phrase("verdict.to-confirm", lang, count=doubtful) if doubtful else "",
        words.phrase("verdict.unknown", lang, count=unknown) if unknown else words.phrase("verdict.unknown-none", lang),
    ))  # fmt: skip


def _graded(score: Score, lang: str) -> str:
    share = words.share(score.coverage, lang)
    if score.letter:
        return words.phrase("verdict.graded", lang, letter=score.letter, points=in_points(score, lang), share=share)
    key = "verdict.ungraded" if score.coverage < LEAST_COVERAGE else "verdict.ungraded-wide"
    return words.phrase(key, lang, share=share, high=score.high_letter, low=score.low_letter)


def steps(audit: Audit, lang: str) -> tuple[Step, ...]:
    """All actions, first first."""
    weights = {page.id: page.transfer_bytes for page in audit.pages}
    ranked = sorted(audit.plan, key=lambda action: action.priority)
    return tuple(_step(action, weights, _named(action.check, audit), lang) for action in ranked)


def first(every: Iterable[Step]) -> tuple[Step, ...]:
    """The three first actions that are not said before them as legal ones."""
    return tuple(step for step in every if not step.legal)[:FIRST]


def _step(action: Action, weights: dict[str, int], named: str, lang: str) -> Step:
    card = words.card(action.check, lang)
    count = len(action.pages)
    return Step(
        check=action.check,
        rank=action.priority,
        what=opening(card.fix) or card.title,
        title=card.title,
        named=named,
        who=words.label("who", action.who, lang),
        gain=_gain(action, weights, lang),
        effect=card.effect,
        effort=words.label("effort", action.effort.value, lang),
        effort_code=action.effort.value,
        pages=words.phrase("actions.on-pages", lang, count=count) if count else words.phrase("actions.site-wide", lang),
        legal=action.legal,
        sure=action.sure,
    )


def _named(check: str, audit: Audit) -> str:
    """The services or operators that the findings of a check name, the most met first."""
    findings = (finding for result in audit.results if result.check == check for finding in result.findings)
    told = (dict(finding.values) for finding in findings)
    met = Counter(str(name) for values in told if (name := values.get("service") or values.get("operator")))
    named = [words.plain(name) for name, _ in met.most_common(NAMES)]
    return ", ".join(named) + (" …" if len(met) > NAMES else "")


def _gain(action: Action, weights: dict[str, int], lang: str) -> str:
    """Bytes a page, and their share of the pages where the fault is."""
    if not action.gain_bytes:
        return ""
    total = sum(weights.get(page, 0) for page in action.pages)
    if not total or action.gain_total is None:
        return words.phrase("actions.gain-page", lang, gain=action.gain_bytes)
    share = min(action.gain_total / total, 1.0)
    if share < LEAST_SHARE:
        return words.phrase("actions.gain-page", lang, gain=action.gain_bytes)
    return words.phrase("actions.gain-share", lang, gain=action.gain_bytes, share=share)


def opening(text: str) -> str:
    """The first sentence."""
    head, stop, _ = text.partition(". ")
    return (head + "." if stop else head).strip()


def key_figures(audit: Audit, lang: str) -> tuple[KeyFigure, ...]:
    """The figures of the median page (« page type »); each says when it is only a bound."""
    pages = judged(audit)
    if not pages:
        return ()
    least = words.phrase("figures.least", lang) if any(page.bound is Bound.AT_LEAST for page in pages) else ""
    medians = [
        ("weight", words.size(median_low([page.transfer_bytes for page in pages]), lang)),
        ("requests", words.number(median_low([page.requests for page in pages]), lang)),
    ]
    if nodes := [page.dom_nodes for page in pages if page.dom_nodes is not None]:
        medians.append(("dom", words.number(median_low(nodes), lang)))
    figures = [KeyFigure(words.phrase(f"figures.{key}", lang), told, _note(key, lang), least) for key, told in medians]
    figures += [*_third(pages, lang), *_footprint(pages, least, lang), *_ecoindex(pages, lang)]
    return tuple(figures)


def _note(key: str, lang: str) -> str:
    return words.phrase(f"figures.{key}-note", lang)


def _footprint(pages: Sequence[PageFigures], least: str, lang: str) -> Iterable[KeyFigure]:
    known = sorted((page.footprint for page in pages if page.footprint), key=lambda estimate: estimate.value)
    if not known:
        return
    middle = known[(len(known) - 1) // 2]
    span = words.phrase("figures.range-unknown", lang)
    if middle.low is not None and middle.high is not None:
        low, high = words.grams(middle.low, lang), words.grams(middle.high, lang)
        span = words.phrase("figures.range", lang, low=low, high=high)
    note = words.phrase("figures.footprint-note", lang, model=words.label("model", middle.model, lang), range=span)
    yield KeyFigure(words.phrase("figures.footprint", lang), words.grams(middle.value, lang), note, least)


def _ecoindex(pages: Sequence[PageFigures], lang: str) -> Iterable[KeyFigure]:
    known = sorted((page.ecoindex for page in pages if page.ecoindex), key=lambda index: index.raw)
    if not known:
        return
    middle = known[(len(known) - 1) // 2]
    most = words.phrase("figures.most", lang) if any(index.bound is Bound.AT_MOST for index in known) else ""
    told = f"{middle.score} · {middle.grade}"
    yield KeyFigure(words.phrase("figures.ecoindex", lang), told, _note("ecoindex", lang), most)


def _third(pages: Sequence[PageFigures], lang: str) -> Iterable[KeyFigure]:
    total = sum(page.first_party_bytes + page.third_party_bytes for page in pages)
    if total:
        share = words.share(sum(page.third_party_bytes for page in pages) / total, lang)
        yield KeyFigure(words.phrase("figures.third", lang), share, _note("third", lang))
