"""When something happened on a page."""

from enum import StrEnum


class Moment(StrEnum):
    """What had happened on the page when an entry was requested."""

    LOAD = "load"
    SCROLL = "scroll"  # the page was scrolled first (lazy images)
    CHOICE = "choice"
    TYPED = "typed"  # we had typed in a field, never submitted
