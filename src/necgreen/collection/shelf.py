"""Where a user's lists are kept, and how old they are. The clock is read here: an audit never asks."""

import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from necgreen.errors import InputError
from necgreen.reference import lists, load


@dataclass(frozen=True, slots=True)
class Held:
    """One list of a folder, on a given day. ``problem``: why it cannot be used, "" when it can."""

    name: str
    title: str
    licence: str
    url: str
    path: str
    rules: int
    bytes: int
    sha256: str
    version: str
    downloaded_at: str
    current_at: str
    age_days: int
    old: bool
    problem: str


@dataclass(frozen=True, slots=True)
class Status:
    """What a folder holds; no list when nothing was ever downloaded there."""

    folder: str
    valid_days: int
    lists: tuple[Held, ...]


def cache_folder() -> Path:
    """Where a user's lists are kept: ``$NECGREEN_CACHE``, else the folder of the platform."""
    if given := os.environ.get("NECGREEN_CACHE"):
        return Path(given)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME", ""))
        if not base.is_absolute():  # XDG Base Directory Specification: a relative path is to be ignored
            base = Path.home() / ".cache"
    return base / "necgreen"


def place(folder: str | Path | None) -> Path:
    """The folder that the user means: the one given, the cache when it is None or ``cache``."""
    return cache_folder() if folder is None or str(folder) == "cache" else Path(folder)


def valid_days() -> int:
    """How long a list may be trusted after it was known to be current."""
    return int(load().table("downloads")["valid_days"])


def status(folder: Path) -> Status:
    """What a folder holds, today. InputError when its manifest cannot be read."""
    days, today = valid_days(), datetime.now(UTC)
    found = []
    for row in lists.rows(folder):
        try:
            lists.read(folder, row)
            problem = ""
        except InputError as error:
            problem = str(error)
        age = (today - datetime.fromisoformat(row.current_at)) // timedelta(days=1)
        found.append(
            Held(row.name, row.title, row.licence, row.url, str(folder / row.file), row.rules, row.bytes, row.sha256,
                 row.version, row.downloaded_at, row.current_at, max(age, 0), age > days, problem)
        )  # fmt: skip
    return Status(str(folder), days, tuple(found))
