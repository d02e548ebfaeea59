"""Small HARs made by hand, as recorders write them."""

import json
from typing import Any

from necgreen.collection.har import read_har
from necgreen.model import Entry, State, Visit

NOW = "2026-11-23T10:00:00Z"
HOME = "https://salon.example/"


def item(url: str = HOME, status: int = 200, **response: Any) -> dict[str, Any]:
    """One entry. Keyword arguments are fields of the response; ``headers`` is an object."""
    headers = [{"name": name, "value": value} for name, value in response.pop("headers", {}).items()]
    content = response.pop("content", {"size": 1_000, "mimeType": "text/html"})
    outside = {name: response.pop(name) for name in ("pageref", "_fromCache") if name in response}
    return {
        "startedDateTime": "2026-11-23T10:00:00.000Z", "time": 5, "timings": {"wait": 3}, **outside,
        "request": {"method": "GET", "url": url, "headers": [], "httpVersion": "HTTP/1.1"},
        "response": {"status": status, "headers": headers, "content": content, "httpVersion": "HTTP/1.1", **response},
    }  # fmt: skip


def har(*entries: dict[str, Any], creator: str = "nobody 1", browser: str = "", **log: Any) -> bytes:
    name, _, version = creator.rpartition(" ")
    made: dict[str, Any] = {"version": "1.2", "creator": {"name": name, "version": version}, "entries": list(entries)}
    if browser:
        made["browser"] = {"name": browser.rpartition(" ")[0], "version": browser.rpartition(" ")[2]}
    return json.dumps({"log": made | log}).encode()


def visit(*entries: dict[str, Any], state: State = State.UNKNOWN, **log: Any) -> Visit:
    return read_har(har(*entries, **log), state=state, now=NOW)


def first(*entries: dict[str, Any], **log: Any) -> Entry:
    return visit(*entries, **log).pages[0].entries[0]


def sizes(entry: Entry) -> tuple[int | None, int | None, int | None]:
    return entry.header_bytes, entry.body_bytes, entry.transfer_bytes
