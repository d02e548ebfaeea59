"""Judgements. Each file below a family that holds a ``CHECK`` constant is a check: adding one edits no list."""

import pkgutil
from functools import cache
from importlib import import_module

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
