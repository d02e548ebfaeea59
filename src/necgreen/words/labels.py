"""Codes in words. A code nobody worded is shown as it is, never hidden."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from necgreen.words.sentences import choose, fill
from necgreen.words.typography import plain, typeset

LANGUAGES = ("fr", "en")
CODES = "labels"
PHRASES = "report"


@cache
def table(file: str, lang: str) -> Mapping[str, Mapping[str, str]]:
    """The words of one file in one language, typeset: section → code → text."""
    raw = tomllib.loads((files(__package__) / f"{file}.toml").read_text(encoding="utf-8"))[lang]
    return {section: {code: typeset(text, lang) for code, text in codes.items()} for section, codes in raw.items()}


def label(kind: str, code: str, lang: str) -> str:
    """The word of a code: ``kind`` is a section of ``labels.toml`` (pillar, who, effort, type, part, state…)."""
    return table(CODES, lang)[kind].get(code) or plain(code)


def has_label(kind: str, code: str) -> bool:
    """Whether a code has a word of its own."""
    return code in table(CODES, LANGUAGES[0])[kind]


def phrase(key: str, lang: str, **values: Any) -> str:
    """A phrase of a report, ``section.key``; with a value ``count`` its forms are ``key.one`` and ``key.other``.

    KeyError when there is none: phrases are ours, not the world's.
    """
    section, _, name = key.partition(".")
    held = table(PHRASES, lang)[section]
    text = choose(held, name, values, lang) if "count" in values else None
    return fill(held[name] if text is None else text, values, lang)


def status_code(outcome: str, reason: str, confidence: str) -> str:
    """observed, probable, person, not-established, not-measured, not-applicable or favourable."""
    if outcome == "failed":
        return "probable" if confidence == "low" else "observed"
    if outcome == "cantTell":
        return "person" if reason == "human" else "not-established"
    return {"untested": "not-measured", "inapplicable": "not-applicable", "passed": "favourable"}[outcome]


def status(outcome: str, reason: str, confidence: str, lang: str) -> str:
    """The status a person reads: « Constaté », « Non établi par cette visite »…"""
    return label("status", status_code(outcome, reason, confidence), lang)


def reason(code: str, lang: str) -> str:
    """Why a check neither passed nor failed. Reads ``need:dom``, ``crash:ValueError``, ``evidence:need:dns``…"""
    held = table(CODES, lang)["reason"]
    if code in held:
        return held[code]
    head, _, rest = code.partition(":")
    if head == "evidence":
        return reason(rest, lang)
    if head == "need":
        return label("need", rest, lang)
    if head == "crash":
        return fill(held["crash"], {"what": rest}, lang)
    return plain(code)


def warning(code: str, lang: str) -> str:
    """A warning of the visit or of the audit. What follows the first colon is its detail."""
    held = table(CODES, lang)["warning"]
    head, _, rest = code.partition(":")
    if head in ("lost-page", "lost-start"):
        answer, _, url = rest.partition(":")
        return fill(held[head], {"answer": gap_word(answer, lang), "what": url}, lang)
    count = int(rest) if rest.isdecimal() and rest.isascii() else None
    values = {"what": rest if count is None else count, "count": count}
    text = held.get(code) or choose(held, head, values, lang) or held.get(head)
    return plain(code) if text is None else fill(text, values, lang)


def gap(kind: str, about: str, lang: str) -> str:
    """A hole in the evidence of a page, and what it concerns."""
    what = label("about", about, lang) if about in table(CODES, lang)["about"] else plain(about)
    word = label("gap", kind, lang)
    return f"{word}{typeset(' : ', lang) if lang == 'fr' else ': '}{what}" if what else word


def gap_word(answer: str, lang: str) -> str:
    """An HTTP status as it is, a failure in words."""
    return answer if answer.isdecimal() and answer.isascii() else label("failure", answer, lang)


def statuses(lang: str) -> tuple[tuple[str, str, str], ...]:
    """Every status: its code, its name, what it means."""
    held = table(CODES, lang)
    return tuple((code, name, held["meaning"][code]) for code, name in held["status"].items())
