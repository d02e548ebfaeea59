"""Results + cards → ranked actions: one line per check that failed, wherever it failed.

Rank = (share of the bytes saved × share of frugality in the grade + points of the grade lost) × ease. Both terms are in
points of the overall grade, 0 to 100; docs/method.md explains the choice.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from necgreen.model import Action, Confidence, Effort, Outcome, Result, SiteResult

EASE = {Effort.LOW: 1.0, Effort.MEDIUM: 0.6, Effort.HIGH: 0.3}


def plan(
    results: Iterable[Result],
    site_results: Iterable[SiteResult],
    card: Callable[[str], Mapping[str, Any]],
    page_bytes: Mapping[str, int],
    shares: Mapping[str, float],
    frugality: float,
) -> tuple[Action, ...]:
    """The actions, first first.

    ``page_bytes``: bytes on the wire by page id. ``shares``: what each check is worth in the overall grade, in points.
    ``frugality``: what the pillar of frugality is worth, in points.
    """
    failed: dict[str, list[Result]] = {}
    for result in results:
        if result.outcome is Outcome.FAILED:
            failed.setdefault(result.check, []).append(result)
    points = {result.check: result.points for result in site_results}
    ranked = []
    for check, group in failed.items():
        action = _action(check, group, card(check))
        gain = _gain_share(action, page_bytes)
        lost = shares.get(check, 0.0) * (100.0 - (points.get(check) or 0.0)) / 100.0
        rank = (gain * frugality + lost) * EASE[action.effort]
        # A symptom comes after its remedies: « page too heavy » is repaired by the other lines.
        symptom = any(remedy in failed for remedy in card(check).get("remedies", ()))
        ranked.append((symptom, -rank, check, action))
    ranked.sort(key=lambda item: item[:3])
    return tuple(replace(action, priority=number) for number, (*_, action) in enumerate(ranked, 1))


def _action(check: str, group: list[Result], card: Mapping[str, Any]) -> Action:
    gains = [gain for result in group if (gain := _gain(result)) is not None]
    return Action(
        check=check,
        who=card["who"],
        effort=Effort(card["effort"]),
        gain_bytes=round(sum(gains) / len(gains)) if gains else None,
        gain_total=sum(gains) if gains else None,
        pages=tuple(result.page for result in group if result.page),
        priority=0,
        legal=bool(card.get("legal", False)),
        sure=any(result.confidence is Confidence.HIGH for result in group),
    )


def _gain(result: Result) -> int | None:
    """Bytes saved on one page; None when no finding knows."""
    known = [finding.gain_bytes for finding in result.findings if finding.gain_bytes is not None]
    return sum(known) if known else None


def _gain_share(action: Action, page_bytes: Mapping[str, int]) -> float:
    """Share of all the bytes of the visited pages that the action would save, 0 to 1."""
    total = sum(page_bytes.values())
    return min((action.gain_total or 0) / total, 1.0) if total else 0.0
