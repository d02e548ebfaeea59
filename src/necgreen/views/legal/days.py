"""Dates written in a text, French or English, and how old they are."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Day:
    """A date as it is written: without a day of the month, the first. ``start`` and ``end``: places in the text."""

    day: date
    start: int
    end: int


def days(plain: str, months: Mapping[str, int]) -> Iterator[Day]:
    """The dates of a plain text, in order. A day that the calendar does not have is no date."""
    name = "|".join(months)
    written = re.compile(
        rf"(?<![\d/.-])(?:(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)? )?(?P<month>{name})\.?,? (?P<year>\d{{4}})\b"
        rf"|(?P<amonth>{name}) (?P<aday>\d{{1,2}}),? (?P<ayear>\d{{4}})\b"
        r"|(?<![\d/.-])(?P<nday>\d{1,2})[/.-](?P<nmonth>\d{1,2})[/.-](?P<nyear>\d{4})(?!\d)"
        r"|(?<![\d/.-])(?P<iyear>\d{4})-(?P<imonth>\d{2})-(?P<iday>\d{2})(?!\d)"
    )
    for seen in written.finditer(plain):
        kind = next((mark for mark in ("", "a", "n", "i") if seen[f"{mark}year"]), "")
        month = seen[f"{kind}month"]
        if not seen[f"{kind}day"] and re.search(r"\d(?:er)? $", plain[max(0, seen.start() - 4) : seen.start()]):
            continue  # « 35 mai 2024 »
        try:
            day = date(int(seen[f"{kind}year"]), months.get(month) or int(month), int(seen[f"{kind}day"] or 1))
        except ValueError:
            continue
        yield Day(day, seen.start(), seen.end())


def age(day: date, visited: str) -> float:
    """Years from a day to that of the visit (ISO 8601)."""
    return (date.fromisoformat(visited[:10]) - day).days / 365.25
