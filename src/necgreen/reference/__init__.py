"""Dated knowledge: thresholds, services, operators, models. An argument of every judgement, never a global.

Each set is one file ``data/<name>.toml`` that opens with its source card::

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
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any


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
    """The data of the wheel, read once. ``hash`` changes whenever any file changes."""

    tables: Mapping[str, Mapping[str, Any]]
    hash: str

    def table(self, name: str) -> Mapping[str, Any]:
        """The set ``name``, as its TOML says. KeyError when the wheel has no such set."""
        return self.tables[name]

    def card(self, name: str) -> Card:
        """The source card of the set ``name``."""
        return Card(name=name, **self.tables[name]["card"])

    def cards(self) -> tuple[Card, ...]:
        """All source cards, by name."""
        return tuple(self.card(name) for name in sorted(self.tables))

    def expired(self, day: date) -> tuple[Card, ...]:
        """The sets whose validity ended before ``day`` (the day of the visit, never today)."""
        return tuple(card for card in self.cards() if card.valid_until < day)


@cache
def load() -> Reference:
    """Read every set of the wheel."""
    tables: dict[str, Mapping[str, Any]] = {}
    digest = hashlib.sha256()
    for file in sorted(files(__name__).joinpath("data").iterdir(), key=lambda f: f.name):
        if file.name.endswith(".toml"):
            raw = file.read_bytes()
            digest.update(file.name.encode() + b"\0" + raw + b"\0")
            tables[file.name.removesuffix(".toml")] = MappingProxyType(tomllib.loads(raw.decode()))
    return Reference(MappingProxyType(tables), digest.hexdigest())
