"""Code + values + language → words. French first, English second; nothing here computes or judges.

Every word a reader sees is in ``labels.toml`` (codes), ``report.toml`` (phrases of the reports) or the card of a check.
"""

from necgreen.words.figures import date, duration, grams, moment, number, points, rough, share, size
from necgreen.words.labels import (
    LANGUAGES,
    gap,
    has_label,
    label,
    phrase,
    reason,
    status,
    status_code,
    statuses,
    warning,
)
from necgreen.words.parties import category, country
from necgreen.words.sentences import Words, card, sentence
from necgreen.words.typography import middle, plain, typeset

__all__ = [
    "LANGUAGES", "Words", "card", "category", "country", "date", "duration", "gap", "grams", "has_label", "label",
    "middle", "moment", "number", "phrase", "plain", "points", "reason", "rough", "sentence", "share", "size", "status",
    "status_code", "statuses", "typeset", "warning",
]  # fmt: skip
