"""What a legal notice says: who publishes the site, who answers for it, who hosts it.

Read: lines, headings and sentences of the page. A topic opens at its heading, its label or its verb and ends where the
next one opens: a name, an address or a number belongs to the topic it stands in. Not seen: what is drawn as an image,
what stands behind a link, and whether what is written is true.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from necgreen.model import Case
from necgreen.views.legal.pages import read_page
from necgreen.views.legal.reading import BOLD, Item, Reading

TOPICS = ("publisher", "director", "host", "other")
LONGEST = 120  # characters of a name
LINE = 60  # characters of a label
NAMES = 6  # lines read after a mark to find a name
_SIGNS = re.compile(r"[\s:«»\"–—\-•·*.]*")
_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'.-]*|[\w’'-]+|\S")


@dataclass(frozen=True, slots=True)
class Notice:
    """The values found; None: not found by the tool. ``director``: somebody's name; ``director_role``: what stands
    there instead of a name."""

    page: str
    url: str
    publisher: Item | None = None
    publisher_address: Item | None = None
    publisher_phone: Item | None = None
    director: Item | None = None
    director_role: Item | None = None
    host: Item | None = None
    host_address: Item | None = None
    host_phone: Item | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a topic opens. ``how``: ``verb``, ``label`` or ``heading``, the surest first."""

    at: int
    end: int
    topic: str
    how: str
    level: int = 0


def legal_notice(case: Case) -> Notice | None:
    """View: what the legal notice of the visit says; None when the visit holds none that can be read."""
    read = read_page(case, "legal-notice")
    return None if read is None else read_notice(read, case.reference.table("legal_items")["notice"])


def read_notice(read: Reading, table: Mapping[str, Any]) -> Notice:
    """What this text says."""
    words = table["words"]
    parts = tuple(segments(read, table))
    named = {topic: _named(read, [part for part in parts if part[0].topic == topic], words) for topic in TOPICS[::2]}
    director, role = _director(read, [part for part in parts if part[0].topic == "director"], words)
    spans = {topic: [(mark.at, end) for mark, end in parts if mark.topic == topic] for topic in (*TOPICS, "")}
    # The address of a publisher often stands under « Contact » or « Siège social ».
    ours = spans["publisher"] + spans["director"] + spans[""]
    return Notice(
        page=read.page,
        url=read.url,
        publisher=named["publisher"],
        publisher_address=_first(address(read, span, words) for span in ours),
        publisher_phone=_first(phone(read, span, words) for span in ours),
        director=director,
        director_role=role,
        host=named["host"],
        host_address=_first(address(read, span, words) for span in spans["host"]),
        host_phone=_first(phone(read, span, words) for span in spans["host"]),
    )


def segments(read: Reading, table: Mapping[str, Any]) -> Iterator[tuple[Mark, int]]:
    """The marks of the text, each with the place where the next one opens. A mark without topic is the start of the
    text, or a heading that says something else; the rooms of an event are no host of its site."""
    rooms = re.compile(table["host"]["rooms"])
    marks = [Mark(0, 0, "", "heading", 1)]
    opened = 0  # level of the last heading
    for mark in sorted(_marks(read, table), key=lambda mark: (mark.at, -mark.level)):
        if mark.topic == "host" and rooms.search(read.plain, mark.at, mark.end + LINE):
            mark = replace(mark, topic="other")
        if mark.how == "heading":
            if not mark.topic and marks[-1].topic and mark.level > opened > 0:
                continue  # « Adresse » below « Éditeur »
            opened = mark.level
        marks.append(mark)
    ends = [mark.at for mark in marks[1:]] + [len(read.text)]
    yield from zip(marks, ends, strict=True)


def _marks(read: Reading, table: Mapping[str, Any]) -> Iterator[Mark]:
    level_at = {heading.at: heading.level for heading in read.headings}
    at = 0
    for line in read.plain.split("\n"):
        level = level_at.get(at, 0)
        if level:
            topic = next((t for t in TOPICS if _opens(table[t]["headings"], line)), "")
            if topic or level < BOLD:
                yield Mark(at, at + len(line), topic, "heading", level)
        for topic in TOPICS:
            yield from _labels(line, at, topic, table[topic]["labels"])
            for pattern in table[topic]["verbs"]:
                for seen in re.finditer(pattern, line):
                    yield Mark(at + seen.start(), at + seen.end(), topic, "verb")
        at += len(line) + 1


def _opens(patterns: list[str], line: str) -> bool:
    return any(re.search(pattern, line[:LINE]) for pattern in patterns)


def _labels(line: str, at: int, topic: str, patterns: list[str]) -> Iterator[Mark]:
    """A label opens a line or a sentence, and « : », a dash or nothing follows it."""
    for pattern in patterns:
        for seen in re.finditer(
            rf"(?:^|(?<=[.;•|] )|(?<=[-–•] ))[\d.)•–\- ]{{0,12}}(?:{pattern})\s*(?::|–|—|$| - |\|)", line
        ):
            yield Mark(at + seen.start(), at + seen.end(), topic, "label")


# ---- names -----------------------------------------------------------------------------------------------------------


def _named(read: Reading, parts: list[tuple[Mark, int]], words: Mapping[str, Any]) -> Item | None:
    """The name that follows the surest mark of a topic."""
    for how in ("verb", "label", "heading"):
        for mark, end in parts:
            if mark.how == how and (found := _name_after(read, mark.end, end, words)):
                return found
    return None


def _name_after(read: Reading, start: int, end: int, words: Mapping[str, Any]) -> Item | None:
    """The first line that is a name, past labels such as « Raison sociale »."""
    label = re.compile(rf"[-•–\s]*(?:{words['name']})\s*(?::\s*|$|\n)")
    for _ in range(NAMES):
        signs = _SIGNS.match(read.text, start, end)
        start = signs.end() if signs else start
        line_end = read.text.find("\n", start, end)
        line_end = end if line_end < 0 else line_end
        if start >= end:
            return None
        if told := label.match(read.plain, start, line_end):
            start = told.end()
            if start >= line_end:
                continue
        elif _other_label(read, start, line_end, words):
            start = line_end
            continue
        if found := _name(read, start, line_end, words):
            return found
        start = line_end
    return None


def _other_label(read: Reading, start: int, end: int, words: Mapping[str, Any]) -> bool:
    """A line such as « SIRET : 123 », or the label of an address whose value is below."""
    label, colon, value = read.plain[start:end].partition(":")
    if not colon or len(label) >= LINE // 2:
        return False
    return bool(value.strip() or re.fullmatch(words["address"], label.strip()))


def _name(read: Reading, start: int, end: int, words: Mapping[str, Any]) -> Item | None:
    """What stands before the first sign or word that ends a name. In lower case only after « la société »."""
    begun = start
    while lead := re.match(words["lead"], read.plain[start:end]):
        start += lead.end()
    stop = re.search(words["stop"], read.plain[start:end])
    last = start + stop.start() if stop else end
    told = read.text[start:last].strip(' :«»"')
    if not 1 < len(told) <= LONGEST or re.search(words["blank"], read.plain[begun:last]):
        return None
    if re.match(words["no_name"], read.plain[start:last]):
        return None
    led = len(told.split()) <= 2 and bool(re.search(r"[a-z]", read.plain[begun:start]))
    if not led and not any(letter.isupper() or letter.isdigit() for letter in told) and "." not in told:
        return None
    return read.item(start, last, told)


def _director(
    read: Reading, parts: list[tuple[Mark, int]], words: Mapping[str, Any]
) -> tuple[Item | None, Item | None]:
    """Somebody's name, else what stands there."""
    role = None
    for mark, end in parts:
        stop = min(end, mark.end + 2 * LONGEST)
        if found := person(read, mark.end, stop, words):
            return found, None
        before = max(read.text.rfind("\n", 0, mark.at) + 1, mark.at - LINE)
        if mark.how == "verb" and (found := person(read, before, mark.at, words, last=True)):
            return found, None
        if role is None and (told := _first_line(read, mark.end, stop)):
            whole = slice(read.text.rfind("\n", 0, told[0]) + 1, (read.text + "\n").find("\n", told[1]))
            role = None if re.search(words["blank"], read.plain[whole]) else read.item(*told)
    return None, role


def person(read: Reading, start: int, end: int, words: Mapping[str, Any], last: bool = False) -> Item | None:
    """A name of two capitalised words or more, none of which is a function or a kind of organisation."""
    runs: list[list[re.Match[str]]] = [[]]
    for token in _WORD.finditer(read.text, start, end):
        low = read.plain[token.start() : token.end()].strip(".")
        broken = "\n" in read.text[(runs[-1][-1].end() if runs[-1] else token.start()) : token.start()]
        if broken or (len(token[0]) == 1 and not token[0].isalpha()):
            runs.append([])
            if not broken:
                continue
        title = re.fullmatch(words["titles"], read.plain[token.start() : token.end()])
        if title and not runs[-1]:
            continue
        capital = token[0][0].isupper() and low not in words["functions"]
        if capital or (runs[-1] and low in words["particles"]):
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
    for run in reversed(runs) if last else runs:
        while run and not run[-1][0][0].isupper():
            run.pop()
        if len([token for token in run if token[0][0].isupper()]) >= 2 and len(run) <= 6:
            told = read.text[run[0].start() : run[-1].end()]
            line = slice(read.text.rfind("\n", 0, run[0].start()) + 1, run[-1].end() + LINE)
            if re.search(words["blank"], read.plain[line].partition("\n")[0]):
                continue
            return read.item(run[0].start(), run[-1].end(), told.rstrip(".") if len(run[-1][0]) > 2 else told)
    return None


def _first_line(read: Reading, start: int, end: int) -> tuple[int, int] | None:
    signs = _SIGNS.match(read.text, start, end)
    start = signs.end() if signs else start
    line = read.text[start:end].partition("\n")[0]
    return (start, start + len(line)) if line.strip() else None


# ---- addresses and numbers -------------------------------------------------------------------------------------------


def address(read: Reading, span: tuple[int, int], words: Mapping[str, Any]) -> Item | None:
    """A street, or a postal code and its town."""
    start, end = span
    street = re.compile(words["street"]).search(read.plain, start, end)
    flat = read.plain[start:end].replace("\n", " ")
    code = re.compile(words["postal"]).search(flat)
    if code is None and street is None:
        return None
    at = start + code.start() if code else end
    first = min(street.start() if street else at, at)
    if code is None or (street and at - street.start() > LONGEST):
        assert street is not None
        line = read.text.find("\n", street.end(), end)
        return read.item(street.start(), min(end if line < 0 else line, street.start() + LONGEST))
    town = re.match(r"[\w .-]*?(?=\s*(?:[,;|(]|\. |\.$|\n| [-–—] |\btel|$))", read.text[start + code.end() : end])
    last = start + code.end() + (min(town.end(), LINE) if town else 0)
    return read.item(first, last, " ".join(read.text[first:last].replace("\n", ", ").split()).strip(" ,;"))


def phone(read: Reading, span: tuple[int, int], words: Mapping[str, Any]) -> Item | None:
    """A number written as a phone number, or after the word."""
    start, end = span
    if seen := re.compile(words["phone"]).search(read.plain, start, end):
        return read.item(seen.start(), seen.end())
    if seen := re.compile(words["phone_label"]).search(read.plain, start, end):
        return read.item(seen.start(1), seen.end(1))
    return None


def _first(found: Iterator[Item | None]) -> Item | None:
    return next((item for item in found if item), None)
