"""From a source and options to a visit: a stored one, a HAR, or a site that is visited."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from necgreen.cli.progress import progress
from necgreen.errors import InputError, NecgreenError

if TYPE_CHECKING:
    from necgreen.model import Visit


def visit(source: str, given: dict[str, Any], journal: Path) -> "Visit":
    """A stored visit, a HAR, or a site to visit."""
    from necgreen import api

    path = Path(source)
    if path.is_dir() or path.suffix == ".zip":
        return api.load(path)
    if path.is_file():
        return api.read_har(path, state=given["har_state"])
    if "://" not in source and (path.suffix in (".har", ".json") or source.startswith((".", "/", "~"))):
        raise InputError(f"{source}: there is no such file")
    return crawl(source, given, journal)


def crawl(url: str, given: dict[str, Any], journal: Path) -> "Visit":
    """Visit the site, with a bar on a terminal. The options that have a name of their own in the library pass as is.
    ``journal``: where the pages are written as they come, so that even a killed run loses none."""
    from necgreen import api

    same = ("max_pages", "depth", "include", "exclude", "own_site", "delay", "time_out", "connect_to", "resolve",
            "resolver", "ca_bundle", "engine", "browser", "profile", "consent_pages", "revisit", "announce",
            "jobs", "probe_forms")  # fmt: skip
    if given["probe_forms"] and given["engine"] == "static":
        raise InputError("--probe-forms needs the browser engine: nothing is typed over HTTP")
    with progress() as on_event, _nothing_left(journal):
        return api.collect(
            url,
            *given["also"],
            **{name: given[name] for name in same},
            dns=not given["no_dns"],
            states=_states(given["states"]),
            journal=str(journal),
            headers=tuple(_pair(header, "--header is written 'NAME: VALUE'") for header in given["header"]),
            basic_auth=_pair(given["basic_auth"], "--basic-auth is written USER:PASSWORD"),
            command=api.command(["necgreen", *sys.argv[1:]]),
            on_event=on_event,
        )


@contextmanager
def _nothing_left(journal: Path) -> Iterator[None]:
    """A visit that collected nothing leaves nothing behind."""
    try:
        yield
    except NecgreenError:
        shutil.rmtree(journal, ignore_errors=True)
        with suppress(OSError):
            journal.parent.rmdir()
        raise


def _states(text: str) -> tuple[str, ...]:
    """The consent states of ``--states``; the untouched page is always seen."""
    from necgreen.model import State

    every = tuple(state.value for state in State if state is not State.UNKNOWN)
    listed = tuple(part.strip() for part in text.split(",") if part.strip())
    named = {"all": every, "none": ()}.get(text.strip(), listed)
    if unknown := [name for name in named if name not in every]:
        raise InputError(f"--states {unknown[0]}: say all, none, or some of {', '.join(every)}")
    return named


def _pair(text: str | None, wanted: str) -> tuple[str, str] | None:
    """What stands before and after the first colon."""
    if text is None:
        return None
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        raise InputError(wanted)
    return name.strip(), value
