"""What the hooks in a page said of the interfaces its scripts used, as rows. Nothing of it is trusted.

A script gives its name itself (``sourceURL`` changes it): an address that nothing on the page was asked at is unknown.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from necgreen.collection.chromium.tab import Tab
from necgreen.collection.chromium.watched import MAX_TOLD, Told
from necgreen.collection.redact import Redactor
from necgreen.model import ApiUse, Moment

APIS = frozenset({
    "canvas-text", "canvas-read", "canvas-state", "webgl-read", "audio", "font-probe", "webrtc", "key-listener",
    "property-read",
})  # fmt: skip
MAX_ROWS = 500
MAX_FACTS = 12
MOST = 2**53  # JavaScript counts no further
FACT = re.compile(r"[a-z_]{1,30}")
ORDER = {moment: number for number, moment in enumerate(Moment)}
Facts = dict[str, int]


@dataclass(slots=True)
class _Row:
    """One interface, script and moment. ``calls`` of each document: its count goes on from moment to moment."""

    calls: dict[int, int] = field(default_factory=dict)
    facts: dict[int, Facts] = field(default_factory=dict)


def placed(tab: Tab, began: int) -> bool:
    """Whether the hooks stand in the page itself, and all they said was heard."""
    heard = tab.told["probes"]
    return len(heard) < MAX_TOLD and any(one.asked > began and '"top":true' in one.payload for one in list(heard))


def uses(tab: Tab, began: int, redactor: Redactor) -> tuple[ApiUse, ...]:
    """The rows of a load: its requests are those from the ``began``-th on."""
    heard = [one for one in list(tab.told["probes"]) if one.asked > began]
    addresses = {one.url.partition("#")[0] for one in list(tab.exchanges.all)}
    return rows(heard, addresses, redactor)


def rows(heard: Iterable[Told], addresses: Iterable[str], redactor: Redactor) -> tuple[ApiUse, ...]:
    """Rows in the order they were first heard of, those of one moment together; at most ``MAX_ROWS``."""
    asked = set(addresses)
    sites = {_origin(url) for url in asked}
    found: dict[tuple[Moment, str, str], _Row] = {}
    before: dict[tuple[int, str, str], dict[Moment, int]] = {}
    for one in heard:
        read = _read(one.payload)
        if read is None:
            continue
        api, script, calls, facts = read
        where = script.partition("#")[0]
        known = _origin(where.removeprefix("blob:")) in sites if where.startswith("blob:") else where in asked
        name = redactor.url(where) if known else ""
        key = (one.after, api, name)
        if key not in found and len(found) >= MAX_ROWS:
            continue
        row = found.setdefault(key, _Row())
        past = before.setdefault((one.context, api, script), {})
        earlier = max((count for moment, count in past.items() if moment is not one.after), default=0)
        past[one.after] = calls
        own = hash((one.context, script))  # two scripts of one name, or two documents: each counts its own
        row.calls[own] = max(calls - earlier, 0)
        row.facts[own] = facts
    made = (
        ApiUse(api, script, min(sum(row.calls.values()), MOST), _merged(api, row.facts.values()), after)
        for (after, api, script), row in found.items()
    )
    return tuple(sorted((use for use in made if use.calls), key=lambda use: ORDER[use.after]))


def _read(payload: str) -> tuple[str, str, int, Facts] | None:
    try:
        said = json.loads(payload)
        api, script, calls = said["api"], said["script"], said["calls"]
        facts = {name: value for name, value in said["facts"].items() if FACT.fullmatch(name) and _count(value)}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    if not isinstance(api, str) or api not in APIS or not isinstance(script, str):
        return None
    if not _count(calls) or len(facts) > MAX_FACTS:
        return None
    return api, script, calls, facts


def _count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST


def _merged(api: str, told: Iterable[Facts]) -> tuple[tuple[str, int], ...]:
    """The facts of several documents. Those of a canvas that was read go together: the one that holds most."""
    several = list(told)
    if api == "canvas-read":
        return tuple(sorted(max(several, key=lambda one: (one.get("characters", 0), one.get("colours", 0))).items()))
    merged: Facts = {}
    for facts in several:
        for name, value in facts.items():
            merged[name] = max(value, merged.get(name, 0))
    return tuple(sorted(merged.items()))


def _origin(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}"
