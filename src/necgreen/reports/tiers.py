"""Audit → ``tiers.csv``: one line per service, for the register of processing and the privacy policy.

The site's own files have their line too, so that requests and bytes add up to those of the pages. What is not known is
an empty cell or « à confirmer », never a zero.
"""

import csv as lines
import io

from necgreen import words
from necgreen.model import Audit, PartyFigures
from necgreen.reports import behind
from necgreen.reports.table import cell
from necgreen.words.labels import PHRASES
from necgreen.words.labels import table as words_of

DIGITS = 6  # of grams: a service of one kilobyte is not lost in the sum
NAME = 300  # characters of one name among others
CELL = 30_000  # characters; a spreadsheet reads 32,767 of one cell


def tiers(audit: Audit, lang: str = "fr") -> str:
    """The table; semicolons and decimal commas in French, commas and points in English, as spreadsheets expect.

    No byte order mark: whoever writes the file chooses ``utf-8-sig``. Requests, bytes and grams are those of the pages
    measured; ``pages`` are the page numbers of audit.csv and audit.json.
    """
    held = io.StringIO()
    writer = lines.writer(held, delimiter=";" if lang == "fr" else ",", lineterminator="\r\n")
    writer.writerow(words_of(PHRASES, lang)["tiers"].values())
    for party in audit.parties:
        writer.writerow(cell(_short(value)) for value in _line(party, audit, lang))
    return held.getvalue()


def _line(party: PartyFigures, audit: Audit, lang: str) -> tuple[str | int, ...]:
    service = party.service
    own = party.party == "first"
    return (
        service.name,
        behind.use(party, lang),
        "" if behind.is_site(party) else behind.operator(party, lang),
        "" if own and not service.country else behind.country(service.country, lang),
        service.country_source,
        service.checked_on if service.country else "",
        service.owner if behind.owned(party) else "",
        behind.country(service.owner_country, lang) if behind.owned(party) else "",
        _joined(party.hosts),
        behind.standing(party, lang),
        _joined(behind.moments(party, audit, lang)),
        _joined(behind.brought(party, lang)),
        party.requests,
        party.transfer_bytes,
        party.unknown_sizes,
        _grams(party.gco2e, lang),
        words.label("model", audit.method.footprint_model, lang) if party.gco2e is not None else "",
        _joined(party.cookies),
        _joined(party.pages),
        behind.coded("exempt", service.exempt, lang) if service.exempt else "",
        _joined(service.alternatives),
        "" if behind.is_site(party) else behind.coded("known-by", service.known_by or "nobody", lang),
    )


def _joined(names: tuple[str, ...]) -> str:
    return ", ".join(words.middle(name, NAME) for name in names)


def _short(value: str | int) -> str | int:
    return words.middle(value, CELL) if isinstance(value, str) else value


def _grams(value: float | None, lang: str) -> str:
    """A number that a spreadsheet of the language reads."""
    if value is None:
        return ""
    text = f"{value:.{DIGITS}f}"
    return text.replace(".", ",") if lang == "fr" else text
