"""Audit → CSV for a spreadsheet: one line per finding and piece of evidence."""

import csv as lines
import io

from necgreen import words
from necgreen.model import Audit
from necgreen.words.labels import PHRASES
from necgreen.words.labels import table as words_of

# A cell that opens with one of these is a formula for a spreadsheet (OWASP, CSV injection).
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv(audit: Audit, lang: str = "fr") -> str:
    """The table; semicolons in French, commas in English, as spreadsheets of each language expect.

    No byte order mark: whoever writes the file chooses ``utf-8-sig``. The gain of a finding stands on its first line
    only, so that a sum of the column is right.
    """
    held = io.StringIO()
    writer = lines.writer(held, delimiter=";" if lang == "fr" else ",", lineterminator="\r\n")
    writer.writerow(words_of(PHRASES, lang)["table"].values())
    told = dict(audit.evidence)
    addresses = {page.id: page.final_url or page.url for page in audit.pages}
    pillars = {result.check: result.pillar for result in audit.site_results}
    for result in audit.results:
        card = words.card(result.check, lang)
        for finding in result.findings:
            text = words.sentence(result.check, finding, lang)
            for position, locator in enumerate(finding.evidence or ("",)):
                gain = finding.gain_bytes if position == 0 and finding.gain_bytes is not None else ""
                writer.writerow(cell(value) for value in (
                    result.check,
                    card.title,
                    words.label("pillar", pillars.get(result.check) or "informative", lang),
                    words.status(result.outcome, result.reason, finding.confidence, lang),
                    result.page,
                    addresses.get(result.page, ""),
                    text,
                    told.get(locator) or locator,
                    gain,
                    words.label("who", card.who, lang),
                    words.label("effort", card.effort, lang),
                    ", ".join(card.criteria),
                    finding.code,
                    locator,
                ))  # fmt: skip
    return held.getvalue()


def cell(value: str | int) -> str | int:
    """A cell that is text and nothing else."""
    if isinstance(value, int):
        return value
    text = words.plain(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text
