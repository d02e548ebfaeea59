"""Which scripts used the browser's interfaces as fingerprinting or recording does, by the published criteria.

Criteria are heuristics: a drawing library may meet one. Not seen: what workers do, what a script does later than the
silent moment, and what becomes of what was read. A page that is not instrumented has no row, and proves no absence.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from necgreen.model import Case, Page
from necgreen.views.catalogue import catalogue
from necgreen.views.cookies import silent
from necgreen.views.hosts import host

INTERFACES = {
    "canvas": "canvas-read", "fonts": "font-probe", "element-fonts": "font-probe", "audio": "audio",
    "webrtc": "webrtc", "webgl": "webgl-read", "keys": "key-listener",
}  # fmt: skip
RECORDING = "session-recording"  # category of the services that replay visits


@dataclass(frozen=True, slots=True)
class Probing:
    """One way that one script meets the criteria of. ``way``: a table of the set ``fingerprinting``, or ``recorder``: a
    known recording service that listens to the keys or the pointer. ``host`` is "" when the script is not known."""

    way: str
    script: str
    host: str
    calls: int
    facts: tuple[tuple[str, int], ...]
    evidence: tuple[str, ...] = ()  # locator of the request that brought the script


def probings(case: Case) -> tuple[Probing, ...]:
    """The scripts that met criteria before any choice or gesture of the visitor, by way, in the order of the set."""
    criteria = case.reference.table("fingerprinting")
    used = _used(case.page)
    drawing = {script for api, script in used if api == "canvas-state"}
    recorders = {script for api, script in used if api == "key-listener" and _records(case, script)}
    found = []
    for way, api in ((way, INTERFACES[way]) for way in criteria if way in INTERFACES):
        for (name, script), (calls, facts) in used.items():
            excluded = (way == "canvas" and script in drawing) or (way == "keys" and script in recorders)
            if name == api and not excluded and meets({"calls": calls, **facts}, criteria[way]):
                found.append(_probing(way, script, calls, facts, case.page))
    for script in sorted(recorders):
        calls, facts = used["key-listener", script]
        if facts.get("text") or facts.get("pointer"):
            found.append(_probing("recorder", script, calls, facts, case.page))
    return tuple(found)


def meets(facts: Mapping[str, int], criterion: Mapping[str, Any]) -> bool:
    """Whether facts reach all the figures of a criterion, one of those of ``any``, and pass no ``most_…``."""
    either = criterion.get("any", {})
    for name, figure in criterion.items():
        if name in ("any", "source"):
            continue
        if name.startswith("most_"):
            if facts.get(name.removeprefix("most_"), 0) > figure:
                return False
        elif facts.get(name, 0) < figure:
            return False
    return not either or any(facts.get(name, 0) >= figure for name, figure in either.items())


def _used(page: Page) -> dict[tuple[str, str], tuple[int, Mapping[str, int]]]:
    """Calls and facts of each interface and script in the silent moments; in each, the facts go on from the last."""
    before = silent(page)
    found: dict[tuple[str, str], tuple[int, Mapping[str, int]]] = {}
    for use in page.apis:
        if use.after in before:
            calls, _ = found.get((use.api, use.script), (0, {}))
            found[use.api, use.script] = (calls + use.calls, dict(use.facts))
    return found


def _records(case: Case, script: str) -> bool:
    service = catalogue(case.reference).service(script) if script else None
    return service is not None and service.category == RECORDING


def _probing(way: str, script: str, calls: int, facts: Mapping[str, int], page: Page) -> Probing:
    from_ = ((number, entry.url) for number, entry in enumerate(page.entries))
    entry = next((number for number, url in from_ if script and url == script), None)
    evidence = () if entry is None else (f"page/{page.id}/entry/{entry}",)
    return Probing(way, script, host(script.removeprefix("blob:")), calls, tuple(sorted(facts.items())), evidence)
