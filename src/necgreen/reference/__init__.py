"""Dated knowledge: thresholds, services, operators, models. An argument of every judgement, never a global.

Each set is one file ``data/<name>.toml``, written by hand, or ``data/<name>.json``, made from a package by
``make reference``. It opens with its source card::

    [card]
    title = "…"            # what it is, in English
    publisher = "…"        # whose facts these are
    url = "…"
    licence = "…"
    retrieved = 2026-11-23
    valid_until = 2027-11-23
"""

import hashlib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from necgreen.errors import InputError
from necgreen.reference import lists, trackerdb
from necgreen.reference.trackerdb import UserRow


def _toml(raw: bytes) -> dict[str, Any]:
    return tomllib.loads(raw.decode())


READERS: Mapping[str, Callable[[bytes], dict[str, Any]]] = {"toml": _toml, "json": msgspec.json.decode}


@dataclass(frozen=True, slots=True)
class Card:
    """Where a set of data comes from and until when it may be trusted."""

    name: str
    title: str
    publisher: str
    url: str
    licence: str
    retrieved: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class Reference:
    """The data of the wheel, and what the user added. ``hash`` changes whenever any of it changes.

    ``user``: rows of the user's own tracker database. ``lists``: name and text of the block lists that were downloaded,
    in the order of the set ``downloads``.
    """

    tables: Mapping[str, Mapping[str, Any]]
    hash: str
    user: tuple[UserRow, ...] = ()
    lists: tuple[tuple[str, str], ...] = ()

    def table(self, name: str) -> Mapping[str, Any]:
        """The set ``name``, as its TOML says. KeyError when the wheel has no such set."""
        return self.tables[name]

    def card(self, name: str) -> Card:
        """The source card of the set ``name``."""
        return msgspec.convert({**self.tables[name]["card"], "name": name}, Card)

    def cards(self) -> tuple[Card, ...]:
        """All source cards, by name."""
        return tuple(self.card(name) for name in sorted(self.tables))

    def expired(self, day: date) -> tuple[Card, ...]:
        """The sets whose validity ended before ``day`` (the day of the visit, never today)."""
        return tuple(card for card in self.cards() if card.valid_until < day)


def load(*, data: Path | None = None, trackerdb: Path | None = None) -> Reference:
    """Every set of the wheel, read once; with it what the user has.

    ``data``: a folder that ``necgreen data update`` filled. ``trackerdb``: the user's copy of a tracker database. Both
    are read at each call. InputError in one line when a file is missing, changed or unreadable.
    """
    wheel = _wheel()
    if data is None and trackerdb is None:
        return wheel
    days = int(wheel.table("downloads")["valid_days"])
    added: dict[str, Mapping[str, Any]] = {}
    texts: tuple[tuple[str, str], ...] = ()
    rows: tuple[UserRow, ...] = ()
    if data is not None:
        added, texts = lists.load(data, days)
        if taken := added.keys() & wheel.tables.keys():
            raise InputError(f"{data / lists.MANIFEST} names a set of necgreen's own: {min(taken)}")
    if trackerdb is not None:
        added["trackerdb"], rows = _database(trackerdb, days)
    told = msgspec.json.encode([wheel.hash, sorted(added.items())], order="deterministic")
    tables = {**wheel.tables, **{name: MappingProxyType(dict(table)) for name, table in added.items()}}
    return Reference(MappingProxyType(tables), hashlib.sha256(told).hexdigest(), rows, texts)


def _database(path: Path, days: int) -> tuple[dict[str, Any], tuple[UserRow, ...]]:
    found = trackerdb.read(path)
    card = {
        "title": found.title,
        "publisher": found.publisher,
        "url": found.url,
        "licence": trackerdb.LICENCE,
        "retrieved": found.day,
        "valid_until": found.day + timedelta(days=days),
    }
    return {"card": card, "sha256": found.sha256, "rows": len(found.rows)}, found.rows


@cache
def _wheel() -> Reference:
    """Read every set of the wheel."""
    tables: dict[str, Mapping[str, Any]] = {}
    digest = hashlib.sha256()
    for file in sorted(files(__name__).joinpath("data").iterdir(), key=lambda f: f.name):
        name, _, kind = file.name.rpartition(".")
        if kind in READERS:
            raw = file.read_bytes()
            digest.update(file.name.encode() + b"\0" + raw + b"\0")
            tables[name] = MappingProxyType(READERS[kind](raw))
    return Reference(MappingProxyType(tables), digest.hexdigest())
