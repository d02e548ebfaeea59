"""Where a visit stands, on a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from necgreen.collection.engine import Event


@contextmanager
def progress() -> "Iterator[Callable[[Event], None]]":
    """A bar on a terminal; when piped, only what must be known (which engine was taken)."""
    if not sys.stderr.isatty():
        yield _note
        return
    from tqdm import tqdm

    with tqdm(unit=" page", file=sys.stderr, leave=False, dynamic_ncols=True) as bar:

        def show(event: "Event") -> None:
            if event.kind == "note":
                bar.clear()
                _note(event)
                return
            if event.kind == "load":
                bar.unit = " page load"
            elif bar.unit != " page":  # the browser counts the loads; pages found meanwhile are part of them
                return
            bar.total = event.total
            bar.set_description_str(event.url[-60:], refresh=False)
            bar.n = event.done
            bar.refresh()

        yield show


def _note(event: "Event") -> None:
    """Say which engine ``auto`` took."""
    if event.kind != "note":
        return
    kind, _, path = event.url.partition(":")
    told = f"with {path}, scripts run" if kind == "browser" else "without a browser, scripts do not run (see --engine)"
    print(f"necgreen: visiting {told}", file=sys.stderr)
