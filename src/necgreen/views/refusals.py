"""What was asked once a visitor had refused.

Not seen: a refusal that the tool could not make, and what a server does behind the site's own name.
"""

from necgreen.model import Case, ConsentTrace, Entry, Moment, Page, State

KEPT = ("registered",)  # outcomes after which a reloaded page is still one where the visitor refused
MADE = ("registered", "returns", "unclear")


def after(case: Case) -> tuple[int, ...] | None:
    """The requests of the page that a refusal came before, as indices; None when no refusal is established.

    On the page where it was made, what followed it; on a reload or another page, all of it when the site kept the
    choice. A recording that its author says was made after a refusal counts whole.
    """
    page = case.page
    if page.state is not State.REFUSED:
        return None
    every = tuple(range(len(page.entries)))
    if case.visit.engine != "browser":
        return every
    made = _made(page, case.visit.pages)
    if made is None or made.consent is None or made.consent.outcome not in (KEPT if page.step else MADE):
        return None
    if page.step:
        return every
    since = _since(made.consent)
    return tuple(index for index in every if _later(page.entries[index], since))


def _since(trace: ConsentTrace) -> int:
    """When the step before the last click was over, in milliseconds: opening the settings refuses nothing yet."""
    clicks = [at for at, step in enumerate(trace.steps) if step.action == "click" and step.worked]
    return max((step.at for step in trace.steps[: clicks[-1]]), default=0) if len(clicks) > 1 else 0


def _later(entry: Entry, since: int) -> bool:
    return entry.after is Moment.CHOICE and (not since or (entry.timings.started or 0) >= since)


def _made(page: Page, pages: tuple[Page, ...]) -> Page | None:
    """The page where the choice that holds on ``page`` was made: itself, or the last one before it."""
    at = pages.index(page)
    return next((other for other in reversed(pages[: at + 1]) if other.state is page.state and not other.step), None)
