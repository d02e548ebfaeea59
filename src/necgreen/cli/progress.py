"""Where a visit stands, on a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from necgreen.collection.engine import Event


@contextmanager
def progress() -> "Iterator[Callable[[Event], None]]":
    """A bar on a terminal; nothing when piped."""
    if not sys.stderr.isatty():
        yield lambda event: None
        return
    from tqdm import tqdm

    with tqdm(unit=" page", file=sys.stderr, leave=False, dynamic_ncols=True) as bar:

        def show(event: "Event") -> None:
            bar.total = event.total
            bar.set_description_str(event.url[-60:], refresh=False)
            bar.n = event.done
            bar.refresh()

        yield show
