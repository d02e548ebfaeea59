"""The entries of a visit as a legal HAR 1.2, and back, exactly.

What HAR has a field for stands in that field; the rest of an Entry stands in ``_necgreen``, default values left out.
"""

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import msgspec

from necgreen import __version__
from necgreen.model import Entry, Visit

IN_HAR = frozenset(
    {"url", "method", "status", "mime", "protocol", "header_bytes", "body_bytes", "headers", "redirect_to", "address"}
)


def plain(value: Any) -> Any:
    """JSON values of a frozen dataclass, recursively; a field that holds its default is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        defaults = _defaults(type(value))
        found = ((name, getattr(value, name)) for name in defaults)
        return {name: plain(item) for name, item in found if item is not defaults[name] and item != defaults[name]}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(value)
    return value


@cache
def _defaults(kind: type) -> dict[str, Any]:
    """Field names with their default (MISSING, equal to nothing, when the field must be given)."""
    return {field.name: field.default for field in fields(kind)}


def write(visit: Visit) -> dict[str, Any]:
    """The ``log`` of all pages."""
    start = _moment(visit.started_at)
    stamp = _stamp(start)
    pages = [
        {"startedDateTime": stamp, "id": page.id, "title": page.title or page.url, "pageTimings": {}}
        for page in visit.pages
    ]
    entries = [_har_entry(entry, page.id, start) for page in visit.pages for entry in page.entries]
    creator = {"name": "necgreen", "version": __version__}
    return {"log": {"version": "1.2", "creator": creator, "pages": pages, "entries": entries}}


def read(har: dict[str, Any]) -> dict[str, tuple[Entry, ...]]:
    """Entries by page id, from a HAR that ``write`` made."""
    found: dict[str, list[Entry]] = {}
    for item in har["log"]["entries"]:
        found.setdefault(item["pageref"], []).append(_entry(item))
    return {page: tuple(entries) for page, entries in found.items()}


def _har_entry(entry: Entry, page: str, start: datetime) -> dict[str, Any]:
    ours = {name: value for name, value in plain(entry).items() if name not in IN_HAR}
    total = entry.timings.total or 0.0
    wait = entry.timings.wait or 0.0
    decoded = entry.facts.decoded_size if entry.facts else None
    return {
        "pageref": page,
        "startedDateTime": _stamp(start + timedelta(milliseconds=entry.timings.started or 0.0)),
        "time": total,
        "request": {
            "method": entry.method,
            "url": entry.url,
            "httpVersion": entry.protocol,
            "cookies": [],
            "headers": [],
            "queryString": [],
            "headersSize": -1,
            "bodySize": -1,
        },
        "response": {
            "status": entry.status,
            "statusText": "",
            "httpVersion": entry.protocol,
            "cookies": [],
            "headers": [{"name": header.name, "value": header.value} for header in entry.headers],
            "content": {"size": -1 if decoded is None else decoded, "mimeType": entry.mime},
            "redirectURL": entry.redirect_to,
            "headersSize": _known(entry.header_bytes),
            "bodySize": _known(entry.body_bytes),
        },
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": max(0.0, total - wait)},
        **({"serverIPAddress": entry.address} if entry.address else {}),
        "_necgreen": ours,
    }


def _entry(item: dict[str, Any]) -> Entry:
    request, response = item["request"], item["response"]
    return msgspec.convert(
        {
            **item.get("_necgreen", {}),
            "url": request["url"],
            "method": request["method"],
            "status": response["status"],
            "mime": response["content"]["mimeType"],
            "protocol": response["httpVersion"],
            "header_bytes": _unknown(response["headersSize"]),
            "body_bytes": _unknown(response["bodySize"]),
            "redirect_to": response["redirectURL"],
            "address": item.get("serverIPAddress", ""),
            "headers": response["headers"],
        },
        Entry,
    )


def _known(size: int | None) -> int:
    return -1 if size is None else size


def _unknown(size: int) -> int | None:
    return None if size < 0 else size


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
