"""What only a browser sees: the requests of scripts and of the scroll, and each state of consent, as table rows."""

from dataclasses import dataclass

from necgreen import words
from necgreen.model import Audit, StateFigures
from necgreen.reports.addresses import place
from necgreen.reports.summary import judged

HOSTS = 4  # named in one cell


@dataclass(frozen=True, slots=True)
class StateRow:
    """One state: what the visitor did, what became of it, who was asked afterwards."""

    did: str
    how: str
    became: str
    hosts: str
    more: str
    cookies: str


@dataclass(frozen=True, slots=True)
class StateTable:
    """The states of one page."""

    title: str
    rows: tuple[StateRow, ...]


def added(audit: Audit, lang: str) -> str:
    """One sentence on what scripts and the scroll added; "" when no browser ran."""
    pages = [page for page in judged(audit) if page.scripted is not None]
    if not pages:
        return ""
    total = sum(page.requests for page in pages)
    return words.phrase(
        "browser.added",
        lang,
        total=total,
        scripted=sum(page.scripted or 0 for page in pages),
        scrolled=sum(page.scrolled or 0 for page in pages),
        pages=len(pages),
    )


def again(audit: Audit, lang: str) -> str:
    """One sentence on the second visit of the home page; "" when there was none."""
    first = {page.url: page for page in audit.pages}
    home = next((page for page in audit.revisits if page.url in first and page.url == audit.site), None)
    if home is None:
        return ""
    sizes = (words.size(one.transfer_bytes, lang) for one in (home, first[home.url]))
    return words.phrase("browser.again", lang, again=next(sizes), first=next(sizes))


def tables(audit: Audit, lang: str) -> tuple[StateTable, ...]:
    """One table per page where consent was tried."""
    found: dict[str, list[StateFigures]] = {}
    for line in audit.states:
        found.setdefault(line.url, []).append(line)
    return tuple(StateTable(place(url).text, _rows(lines, lang)) for url, lines in found.items())


def _rows(lines: list[StateFigures], lang: str) -> tuple[StateRow, ...]:
    first = next((set(line.hosts) for line in lines if line.state == "untouched"), set())
    return tuple(_row(line, first, lang) for line in lines)


def _row(line: StateFigures, first: set[str], lang: str) -> StateRow:
    silent = line.state == "untouched" and line.outcome == "no-banner"
    played = silent or line.outcome not in ("not-performed", "no-banner")
    new = sorted(set(line.hosts) - first) if line.state != "untouched" else []
    named = ", ".join(map(words.plain, new[:HOSTS])) + (" …" if len(new) > HOSTS else "")
    label = words.plain(line.label)
    return StateRow(
        did=words.label("did", line.state, lang),
        how=words.phrase("browser.clicks", lang, count=line.clicks, label=label) if label and played else "",
        became=_became(line, lang),
        hosts=words.number(len(line.hosts), lang) if played else "–",
        more=words.phrase("browser.more", lang, hosts=named) if named and played else "",
        cookies=words.number(len(line.cookies), lang) if played else "–",
    )


def _became(line: StateFigures, lang: str) -> str:
    """What the site made of it."""
    if line.state == "untouched" and line.outcome != "not-performed":
        if line.outcome == "no-banner":
            return words.label("became", "no-banner", lang)
        return words.phrase("browser.banner", lang, platform=line.platform) if line.platform else words.label(
            "became", "banner", lang
        )  # fmt: skip
    if line.outcome == "not-performed":
        return words.phrase("browser.not-done", lang, why=words.label("why", line.why, lang))
    special = f"{line.outcome}-{line.state}"
    known = words.has_label("became", special)
    return words.label("became", special if known else line.outcome or "nothing", lang)
