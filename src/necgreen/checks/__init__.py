"""Judgements. Each file below a family that holds a ``CHECK`` constant is a check: adding one edits no list."""

import pkgutil
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from necgreen.model import Check


@cache
def find() -> tuple[Check, ...]:
    """All checks, by id."""
    found = [
        module.CHECK
        for info in pkgutil.walk_packages(__path__, f"{__name__}.")
        if not info.ispkg and hasattr(module := import_module(info.name), "CHECK")
    ]
    return tuple(sorted(found, key=lambda check: check.id))


@cache
def family(check_id: str) -> str:
    """The folder of a check: ``weight``, ``trackers``… KeyError when there is no such check."""
    for check in find():
        if check.id == check_id:
            return check.run.__module__.split(".")[2]
    raise KeyError(check_id)


@cache
def card(check_id: str) -> Mapping[str, Any]:
    """The card of a check: who, effort, criteria and its words in French and English, as its TOML says.

    KeyError when there is no such check.
    """
    file = files(__name__) / family(check_id) / f"{check_id.replace('-', '_')}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
