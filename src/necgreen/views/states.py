"""The states of consent of a visit, page by page: what was done, what the site made of it, who was asked.

Not seen: what a third party does with a request, and whether a cookie that stays is still read.
"""

from necgreen.model import Cookie, Entry, Moment, Page, State, StateFigures, Visit
from necgreen.views.hosts import host, is_first_party
from necgreen.views.sizes import crossed

ORDER = tuple(State)
SCRIPTED = ("script", "beacon", "websocket")


def figures(visit: Visit) -> tuple[StateFigures, ...]:
    """One line per page and state where consent was looked at, in the order of the pages, then of the states."""
    watched = [page for page in visit.pages if page.consent is not None]
    first = {page.url: number for number, page in reversed(list(enumerate(watched)))}
    ordered = sorted(watched, key=lambda page: (first[page.url], ORDER.index(page.state)))
    return tuple(_line(page, _later(page, visit)) for page in ordered)


def by_script(entry: Entry) -> bool:
    """Whether a script or a worker asked for it, as far as the browser tells."""
    return bool(entry.worker) or (entry.initiator is not None and entry.initiator.how in SCRIPTED)


def _later(page: Page, visit: Visit) -> list[Page]:
    """The pages that the same visitor loaded once the choice was made."""
    at = visit.pages.index(page)
    found = []
    for other in visit.pages[at + 1 :]:
        if other.state is not page.state or not other.step:
            break
        found.append(other)
    return found


def _named(cookie: Cookie) -> str:
    """Two sites may set cookies of the same name."""
    return f"{cookie.name}@{cookie.domain}"


def _line(page: Page, later: list[Page]) -> StateFigures:
    trace = page.consent
    assert trace is not None
    if page.state is State.UNTOUCHED:
        entries = [entry for entry in page.entries if entry.after is Moment.LOAD]
        cookies = {_named(cookie) for cookie in page.cookies if cookie.after is Moment.LOAD}
        storage = sum(1 for item in page.storage if item.after is Moment.LOAD)
    else:
        seen = later or [page]
        entries = [entry for entry in page.entries if later and entry.after is Moment.CHOICE]
        entries += [entry for one in seen for entry in one.entries]
        cookies = {_named(cookie) for cookie in seen[-1].cookies}
        storage = len(seen[-1].storage)
    entries = [entry for entry in entries if crossed(entry) and entry.status]
    third = {host(entry.url) for entry in entries if not is_first_party(entry.url, page.final_url)}
    clicked = [step.about for step in trace.steps if step.action == "click" and step.worked]
    return StateFigures(
        page=page.id,
        url=page.url,
        state=page.state.value,
        outcome=trace.outcome,
        why=trace.why,
        label=clicked[-1] if clicked else "",
        clicks=trace.clicks,
        platform=trace.banner.platform if trace.banner else "",
        requests=len(entries),
        hosts=tuple(sorted(third)),
        cookies=tuple(sorted(cookies)),
        storage=storage,
    )
