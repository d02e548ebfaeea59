"""What a privacy policy says: who answers for the data, what for, on which basis, to whom, for how long, with which
rights.

Read: sentences and headings, by the words that name each item; a heading counts when a text follows it. Not seen:
whether what is written is true, complete, or about this site; a policy kept in a PDF or on another site.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from necgreen.model import Case
from necgreen.views.legal.pages import read_page
from necgreen.views.legal.reading import BOLD, Item, Reading

MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} ?(?:@|\[at\]|\(at\)|\[a\]|\(a\)| arobase ) ?[\w.-]{1,200}\.[a-z]{2,}"
    r"|‹mail:[^›]{1,40}›", re.IGNORECASE,
)  # fmt: skip
CAPITAL = re.compile(r"(?:(?<=\s)|^)(?:[lLdD][’'])?[A-ZÀ-Ý][\w&’'.-]+")
LINK = re.compile(r" (?:est|sont|agit comme|agit en tant que|en qualite de|is|acts as)(?: les?| la| the| a)? ?$")
OPENING = re.compile(r"(?:[^.\n:]{0,80}?(?P<verb>\b(?:est|sont|is|are)\b|:)|[\s,–-]*)\s*(?:(?:la|les?|l|the) )?")
LABEL = 60  # characters at the start of a line that say what it is about
NEAR = 160  # characters of the name of a controller, with what follows it
AWAY = 3  # words before its first capital, when no verb says who it is
FAR = 600  # characters between the words for a contact and its address


@dataclass(frozen=True, slots=True)
class Retention:
    """A length of time that data are kept. ``unit``: hour, day, week, month, year."""

    number: int
    unit: str
    item: Item


@dataclass(frozen=True, slots=True)
class Privacy:
    """The values found; None or empty: not found by the tool. ``contact``: an address beside the words for the data
    protection officer, else any; ``officer``: whether those words stand in the policy. ``vague``: a sentence on keeping
    data, when no length of time was read. ``bases`` and ``rights``: their kinds, as the set ``legal_items`` names
    them."""

    page: str
    url: str
    controller: Item | None = None
    officer: Item | None = None
    contact: Item | None = None
    purposes: Item | None = None
    bases: tuple[tuple[str, Item], ...] = ()
    recipients: Item | None = None
    retentions: tuple[Retention, ...] = ()
    vague: Item | None = None
    rights: tuple[tuple[str, Item], ...] = ()
    complaint: Item | None = None
    transfers: Item | None = None


def privacy_policy(case: Case) -> Privacy | None:
    """View: what the privacy policy of the visit says; None when the visit holds none that can be read."""
    read = read_page(case, "privacy")
    return None if read is None else read_privacy(read, case.reference.table("legal_items"))


def read_privacy(read: Reading, items: Mapping[str, Any]) -> Privacy:
    """What this text says."""
    table = items["privacy"]
    kept = tuple(_retentions(read, table))
    officer = _first(read, table["contact"])
    return Privacy(
        page=read.page,
        url=read.url,
        controller=_controller(read, table, items["notice"]["words"]),
        officer=officer,
        contact=_contact(read, table["contact"]),
        purposes=_first(read, table["purposes"]),
        bases=_kinds(read, table["bases"]),
        recipients=_first(read, table["recipients"]),
        retentions=kept,
        vague=None if kept else _first(read, [table["vague"]]),
        rights=_rights(read, table["rights"]),
        complaint=_first(read, table["complaint"]),
        transfers=_first(read, table["transfers"]),
    )


def _seen(read: Reading, patterns: list[str]) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from re.finditer(pattern, read.plain)


def _first(read: Reading, patterns: list[str]) -> Item | None:
    """The first place where one of the patterns stands, outside of links; a heading gives what follows it."""
    for seen in sorted(_seen(read, patterns), key=lambda match: match.start()):
        if any(anchor.at <= seen.start() < anchor.at + len(anchor.text) for anchor in read.anchors):
            continue
        return _item(read, seen.start(), seen.end())
    return None


def _item(read: Reading, start: int, end: int) -> Item | None:
    under = read.under(start)
    while under and under.at <= start < under.at + len(under.text):  # heads of a table follow one another
        start = end = under.at + len(under.text) + 1
        under = read.under(start)
        if start >= len(read.text) or (under and under.at == start and under.level < BOLD):
            return None
    return Item(read.quote(start, end), read.quote(start, end), read.page, read.url, start)


def _controller(read: Reading, table: Mapping[str, Any], words: Mapping[str, Any]) -> Item | None:
    """A name after the words for the controller, on the next line when they end theirs; before them after « est »."""
    for seen in _seen(read, table["controller"]):
        first, last = read.span(seen.start(), seen.end())
        if re.search(table["denied"], read.plain[first : seen.end()]):
            continue
        before = LINK.search(read.plain, first, seen.start())
        if before:
            start, end = first, before.start()
        elif read.text[seen.end() : last].strip(" :?.!"):
            start, end = seen.end(), last
        else:
            start = min(read.text.find("\n", seen.end()) % (len(read.text) + 1) + 1, len(read.text))
            end = read.span(start, start)[1]
        opening = OPENING.match(read.plain, start, end)
        start = opening.end() if opening else start
        end = min(end, start + NEAR)
        capital = CAPITAL.search(read.text[start:end])
        stated = bool(opening and opening["verb"]) or not (seen.start() < start < last)
        far = capital is None or (not stated and len(read.text[start : start + capital.start()].split()) > AWAY)
        if far or re.search(words["blank"], read.plain[start:end]) or re.match(words["no_name"], read.plain[start:end]):
            continue
        stop = re.search(words["stop"], read.plain[start:end])
        return read.item(start, start + stop.start() if stop and stop.start() else end)
    return None


def _contact(read: Reading, patterns: list[str]) -> Item | None:
    """An address of mail after the words for the officer, else the first one of the page."""
    places = sorted({*(m.start() for m in MAIL.finditer(read.text)), *(a.at for a in read.anchors if mailto(a.url))})
    if not places:
        return None
    officers = [seen.start() for seen in _seen(read, patterns)]
    near = [at for at in places if any(0 <= at - officer < FAR for officer in officers)]
    at = (near or places)[0]
    written = MAIL.match(read.text, at)
    if written:
        return read.item(at, written.end(), mail(written[0]))
    address = next(mailto(anchor.url) for anchor in read.anchors if anchor.at == at and mailto(anchor.url))
    return read.item(at, at, address)


def mail(written: str) -> str:
    """An address as one writes it, without what hides it from robots."""
    return re.sub(r" ?(?:\[at\]|\(at\)|\[a\]|\(a\)| arobase ) ?", "@", written, flags=re.IGNORECASE)


def mailto(url: str) -> str:
    """The address of a ``mailto:`` link, "" for any other."""
    return url[7:].partition("?")[0] if url.lower().startswith("mailto:") else ""


def _kinds(read: Reading, table: Mapping[str, list[str]]) -> tuple[tuple[str, Item], ...]:
    found = ((kind, next(_seen(read, patterns), None)) for kind, patterns in table.items())
    return tuple((kind, read.item(seen.start(), seen.end())) for kind, seen in found if seen)


def _rights(read: Reading, table: Mapping[str, str]) -> tuple[tuple[str, Item], ...]:
    """Rights named in a line that says « droit », or under a heading that does."""
    spans = []
    at = 0
    for line in read.plain.split("\n"):
        under = read.under(at)
        if re.search(r"\bdroits?\b|\brights?\b|vous pouvez|you (?:may|can)\b", line) or (
            under and re.search(r"\bdroits?\b|\brights?\b", read.plain[under.at : under.at + len(under.text)])
        ):
            spans.append((at, at + len(line)))
            if line.endswith(":"):  # a list follows
                spans.append((at, at + len(line) + FAR))
        at += len(line) + 1
    found = []
    for kind, pattern in table.items():
        seen = next((m for start, end in spans if (m := re.compile(pattern).search(read.plain, start, end))), None)
        if seen:
            found.append((kind, read.item(seen.start(), seen.end())))
    return tuple(found)


def _retentions(read: Reading, table: Mapping[str, Any]) -> Iterator[Retention]:
    """Every number of a unit of time beside a word for keeping, each once."""
    numbers = "|".join(sorted(table["numbers"], key=len, reverse=True))
    units = "|".join(f"(?P<{unit}>{'|'.join(words)})" for unit, words in table["units"].items())
    length = re.compile(rf"\b(?P<number>\d{{1,3}}|{numbers}) ?(?:\((?P<figure>\d{{1,3}})\) ?)?(?:{units})\b")
    told = set()
    for seen in length.finditer(read.plain):
        sentence = read.quote(seen.start(), seen.end())
        under = read.under(seen.start())
        around = read.plain[slice(*read.span(seen.start(), seen.end()))]
        line = read.plain.rfind("\n", 0, seen.start()) + 1
        label = read.plain[slice(*read.span(line, line))][:LABEL]  # « Durées de conservation. Billets : 10 ans. »
        heading = read.plain[under.at : under.at + len(under.text)] if under else ""
        if not re.search(table["kept"], f"{heading}\n{label}\n{around}") or re.search(table["not_kept"], around):
            continue
        unit = next(unit for unit in table["units"] if seen[unit])
        figure = seen["figure"] or seen["number"]
        number = int(figure) if figure.isdigit() else table["numbers"][figure]
        if (number, unit, sentence) not in told:
            told.add((number, unit, sentence))
            yield Retention(number, unit, read.item(seen.start(), seen.end()))
