"""What the home page and the accessibility declaration say: level, rate, dates, sections, contact.

Read: the mention that the home page must show, and the text of the declaration. Not seen: whether the level is true; a
declaration kept in a PDF or on another site.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from necgreen.model import Case, Page
from necgreen.views.legal.days import age, days
from necgreen.views.legal.pages import read_page
from necgreen.views.legal.privacy import MAIL, mail, mailto
from necgreen.views.legal.reading import BOLD, Item, Reading, reading
from necgreen.views.texts import fold

BEFORE = 40  # characters before a date that say what it is the date of
AROUND = 200  # characters around a share that say what it is the share of
HEADINGS = 200  # of a page, compared with those of the format
TITLE = 120  # characters of a heading
WORDS = 0.85  # likeness from which a line that is no heading stands for one
SENTENCE = re.compile(r"[.!?…](?=[\s\]]|$)|\n")
RATE = re.compile(r"(?<![\d.,])(\d{1,3}(?:[.,]\d+)?) ?(?:%|pour ?cent|per cent)")


@dataclass(frozen=True, slots=True)
class Section:
    """A section that the format asks for. ``status``: ``ok``, ``level``, ``order``, ``plain`` (its words stand in the
    text, not as a heading), ``missing``."""

    expected: str
    status: str
    found: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Declaration:
    """The values found; None or empty: not found by the tool.

    ``level``: ``non``, ``partly``, ``fully``. ``rate``: share of the criteria that are met, in per cent; ``rates``: how
    many different shares were read that are neither an average nor an earlier one. ``years``: from the last date that
    is said to be one of the declaration or of its audit to the day of the visit.
    """

    page: str
    url: str
    level: str = ""
    level_item: Item | None = None
    rate: float | None = None
    rate_item: Item | None = None
    rates: int = 0
    established: date | None = None
    updated: date | None = None
    date_item: Item | None = None
    years: float | None = None
    article: Item | None = None
    standard: Item | None = None
    auditor: Item | None = None
    contact: Item | None = None
    recourse: Item | None = None
    sections: tuple[Section, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The sections of which neither the heading nor the words were found."""
        return tuple(section.expected for section in self.sections if section.status == "missing")


@dataclass(frozen=True, slots=True)
class Mention:
    """The level that a home page shows."""

    level: str
    item: Item


def home_mention(case: Case) -> Mention | None:
    """View: the level that the page shows as the law words it."""
    read = case.view(reading)
    return None if read is None else read_mention(read, case.reference.table("legal_items")["declaration"])


def read_mention(read: Reading, table: Mapping[str, Any]) -> Mention | None:
    """« Accessibilité : partiellement conforme », in the words of the text or in its English."""
    for pattern in (table["mention"], table["mention_en"]):
        if seen := re.search(pattern, read.plain):
            return Mention(table["levels"][seen[1]], read.item(seen.start(), seen.end()))
    return None


def declaration(case: Case) -> Declaration | None:
    """View: what the accessibility declaration of the visit says; None when the visit holds none that can be read."""
    read = read_page(case, "accessibility")
    if read is None:
        return None
    return read_declaration(read, case.reference.table("legal_items"), case.visit.started_at)


def read_declaration(read: Reading, items: Mapping[str, Any], visited: str) -> Declaration:
    """What this text says, on the day of the visit."""
    table = items["declaration"]
    level, level_item = _level(read, table)
    rates = list(_rates(read, table))
    established, updated, last = _dates(read, items, visited)
    sections = _sections(read, table)
    return Declaration(
        page=read.page,
        url=read.url,
        level=level,
        level_item=level_item,
        rate=rates[-1][0] if rates else None,
        rate_item=rates[-1][1] if rates else None,
        rates=len({rate for rate, _ in rates}),
        established=established,
        updated=updated,
        date_item=last[1] if last else None,
        years=age(last[0], visited) if last and last[2] else None,
        article=_found(read, table["article"]),
        standard=max(_all(read, table["standard"]), key=lambda item: len(item.value), default=None),
        auditor=_auditor(read, table, sections),
        contact=_contact(read, table, sections),
        recourse=_found(read, table["recourse"]),
        sections=sections,
    )


def home(case: Case) -> Page | None:
    """The home page of the first part."""
    first = case.visit.parts[0].name if case.visit.parts else ""
    return next((page for page in case.pages if page.home and page.part == first), None)


def _all(read: Reading, pattern: str) -> Iterator[Item]:
    return (read.item(seen.start(), seen.end()) for seen in re.finditer(pattern, read.plain))


def _found(read: Reading, pattern: str) -> Item | None:
    return next(_all(read, pattern), None)


def _level(read: Reading, table: Mapping[str, Any]) -> tuple[str, Item | None]:
    """The only level of the section on conformity, else of the text; several, as in a model not filled in: none."""
    spans = [_below(read, heading.at) for heading in read.headings if _like(heading.text, "État de conformité") > 0.8]
    for start, end in [*spans, (0, len(read.plain))]:
        seen = list(re.compile(table["level"]).finditer(read.plain, start, end))
        levels = {table["levels"][next(filter(None, match.groups()))] for match in seen}
        if len(levels) == 1:
            return levels.pop(), read.item(seen[0].start(), seen[0].end())
        if levels:
            return "", None
    return "", None


def _below(read: Reading, at: int) -> tuple[int, int]:
    """From a heading to the next one."""
    later = (heading.at for heading in read.headings if heading.at > at and heading.level < BOLD)
    return at, next(later, len(read.plain))


def _rates(read: Reading, table: Mapping[str, Any]) -> Iterator[tuple[float, Item]]:
    """Shares in a sentence that speaks of criteria or of conformity; neither averages nor what « was »."""
    start = 0
    for end in [*(stop.start() for stop in SENTENCE.finditer(read.plain)), len(read.plain)]:
        at = start
        for seen in RATE.finditer(read.plain, start, end):
            clause = read.plain[max(at, seen.start() - AROUND) : seen.end()]
            rest = read.plain[seen.end() : min(end, seen.end() + AROUND)]
            cue = re.search(table["rate_cue"], clause + rest)
            passed = re.search(table["average"], clause) or re.search(table["past"], clause)
            value = float(seen[1].replace(",", "."))
            if cue and not passed and value <= 100:
                yield value, read.item(seen.start(), seen.end())
            at = seen.end()
        start = end


def _dates(
    read: Reading, items: Mapping[str, Any], visited: str
) -> tuple[date | None, date | None, tuple[date, Item, bool] | None]:
    """When it was made, when it was last changed, and the last date, with whether words say that it is one of them.

    The dates of texts of law, and those to come, are none.
    """
    table = items["declaration"]
    made: list[tuple[date, Item, bool]] = []
    changed: list[tuple[date, Item, bool]] = []
    other: list[tuple[date, Item, bool]] = []
    for found in days(read.plain, items["months"]):
        line = read.plain.rfind("\n", 0, found.start) + 1
        before = read.plain[max(line, found.start - BEFORE) : found.start]
        if not before.strip() and line:  # its own line: « Établie le », a cell, a label above
            before = read.plain[max(0, found.start - BEFORE) : found.start]
        words = before.rpartition(", ")[2] if re.search(table["updated"], before.rpartition(", ")[2]) else before
        item = read.item(found.start, found.end)
        own = _last(f"{table['established']}|{table['updated']}", words)
        if _last(rf"\b(?:{table['not_a_date']})\b", words) > own or (own < 0 and found.day == table["law_day"]):
            continue
        if found.day > date.fromisoformat(visited[:10]):
            continue
        if re.search(table["updated"], words):
            changed.append((found.day, item, True))
        elif re.search(table["established"], words):
            made.append((found.day, item, True))
        else:
            other.append((found.day, item, False))
    first = next(iter(made or other), None)
    last = max(changed, key=lambda held: held[0], default=None)
    newest = max(made + changed or other, key=lambda held: held[0], default=None)
    return first and first[0], last and last[0], newest


def _last(pattern: str, text: str) -> int:
    """Where the last match opens, -1 without any."""
    return max((seen.start() for seen in re.finditer(pattern, text)), default=-1)


def _auditor(read: Reading, table: Mapping[str, Any], sections: tuple[Section, ...]) -> Item | None:
    """Who made the audit: a capitalised name of four words at most, among the results or in a sentence on an audit."""
    results = next((_below(read, section.at) for section in sections[1:2] if section.found), (0, 0))
    for seen in re.finditer(table["auditor"], read.plain):
        told = read.quote(seen.start(), seen.end())
        if not results[0] < seen.start() < results[1] and not re.search(table["audit"], told.lower()):
            continue
        end = re.compile(table["auditor_end"]).search(read.plain, seen.end())
        last = end.start() if end else len(read.plain)
        name = read.text[seen.end() : last].strip()
        if name[:1].isupper() and len(name.split()) <= 4:
            return read.item(seen.end(), last, name)
    return None


def _contact(read: Reading, table: Mapping[str, Any], sections: tuple[Section, ...]) -> Item | None:
    """An address of mail or a link to a form, in the section that is for it; without one, an address anywhere."""
    held = next(section for section in sections if section.expected.startswith("Retour"))
    if held.status == "missing":
        written = MAIL.search(read.text)
        return read.item(written.start(), written.end(), mail(written[0])) if written else None
    start, end = _below(read, held.at)
    if written := MAIL.search(read.text, start, end):
        return read.item(written.start(), written.end(), mail(written[0]))
    for anchor in read.anchors:
        if start <= anchor.at < end and (address := mailto(anchor.url)) and MAIL.fullmatch(address):
            return read.item(anchor.at, anchor.at + len(anchor.text), address)
    for anchor in read.anchors:
        told = f"{fold(anchor.text)} {anchor.url}".lower()
        if start <= anchor.at < end and not anchor.url.startswith("mailto:") and re.search(table["contact_link"], told):
            return read.item(anchor.at, anchor.at + len(anchor.text), anchor.url)
    return None


def _sections(read: Reading, table: Mapping[str, Any]) -> tuple[Section, ...]:
    """Each section with the heading most like it: the best pairs first, so that none takes another's."""
    wanted, own = (
        table["headings"],
        [heading for heading in read.headings if heading.level < BOLD and len(heading.text) <= TITLE][:HEADINGS],
    )
    pairs = sorted(
        ((max(_like(name, heading.text) for name in one["names"]), -place, w, place)
         for w, one in enumerate(wanted) for place, heading in enumerate(own)), reverse=True,
    )  # fmt: skip
    taken: dict[int, int] = {}
    for likeness, _, w, place in pairs:
        if likeness >= table["like"] and w not in taken and place not in taken.values():
            taken[w] = place
    shift = min((own[place].level - wanted[w]["level"] for w, place in taken.items() if w in (0, 2)), default=0)
    made, last = [], -1
    for w, one in enumerate(wanted):
        name = one["names"][0]
        if w not in taken:
            made.append(_plain_section(read, one["names"], table["like"]))
            continue
        heading = own[taken[w]]
        levels = {one["level"] + shift, min(one["level"], 3) + shift}  # the format has h4 where older ones have h3
        status = "order" if taken[w] < last else "ok" if heading.level in levels else "level"
        last = taken[w]
        made.append(Section(name, status, heading.text, heading.at))
    return tuple(made)


def _plain_section(read: Reading, names: list[str], like: float) -> Section:
    """The words of a section on a line of their own."""
    shortest, longest = min(map(len, names)), max(map(len, names))
    at = 0
    for line in read.text.split("\n")[: 10 * HEADINGS]:
        if shortest < 2 * len(line) < 4 * longest and max(_like(name, line) for name in names) >= max(like, WORDS):
            return Section(names[0], "plain", line, at)
        at += len(line) + 1
    return Section(names[0], "missing")


def _like(one: str, other: str) -> float:
    """Likeness of two headings, 0 to 1, whatever their case, accents and numbers."""
    a, b = fold(one), re.sub(r"^\d+ ", "", fold(other))
    return SequenceMatcher(None, a, b, autojunk=False).ratio() if a and b else 0.0
