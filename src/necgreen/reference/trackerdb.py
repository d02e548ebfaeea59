"""A tracker database that the user brought: which service and operator a domain belongs to.

Read: Ghostery's ``trackerdb.json``, DuckDuckGo's ``tds.json``, Disconnect's ``services.json``, told apart by their
keys. Their licence (CC BY-NC-SA) keeps them out of the wheel, and nothing here downloads one. Not seen: the paths that
their filters name (whole domains only are read), and countries, which only Ghostery gives.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec

from necgreen.errors import InputError

MAX_BYTES = 50_000_000
LICENCE = "CC-BY-NC-SA-4.0"
OLDEST = 946_684_800  # 2000-01-01: packages of npm date every file 1985-10-26
DOMAIN = re.compile(r"(?=.{3,253}\Z)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+")
COUNTRY = re.compile(r"[A-Z]{2}")

# Their categories in our words; the first that applies names a domain that has several. What is absent is "other": a
# category that mixes services of several kinds (utilities, misc) says nothing of one of them, nor does a technique that
# serves several ends (fingerprinting, fraud).
OURS = {
    "Session Replay": "session-recording", "Tag Manager": "tag-manager",
    "advertising": "advertising", "pornvertising": "advertising", "Advertising": "advertising",
    "Ad Motivated Tracking": "advertising", "Action Pixels": "advertising",
    "site_analytics": "analytics", "Analytics": "analytics", "Audience Measurement": "analytics",
    "Third-Party Analytics Marketing": "analytics",
    "social_media": "social", "Social": "social", "Social Network": "social", "Social - Share": "social",
    "Social - Comment": "social",
    "consent": "consent-tool", "ConsentManagers": "consent-tool", "Consent Management Platform": "consent-tool",
    "audio_video_player": "video", "CDN": "cdn", "Content Delivery": "cdn", "hosting": "hosting",
    "Support Chat Widget": "chat", "customer_interaction": "widget", "Badge": "widget", "Online Payment": "payment",
    "Embedded Content": "content", "Content": "content",
}  # fmt: skip
ORDER = [*dict.fromkeys(OURS.values()), "other"]


@dataclass(frozen=True, slots=True)
class UserRow:
    """A domain, itself and all below it. ``country`` is the operator's ISO code as the database gives it, "" else."""

    domain: str
    service: str
    category: str
    operator: str
    country: str


@dataclass(frozen=True, slots=True)
class Database:
    """``rows`` by domain. ``day``: when the file came to the user, as far as the disk tells."""

    title: str
    publisher: str
    url: str
    sha256: str
    day: date
    rows: tuple[UserRow, ...]


class Organisation(msgspec.Struct):
    name: str
    country: str | None = None


class Pattern(msgspec.Struct):
    name: str
    category: str = ""
    organization: str | None = None


class Ghostery(msgspec.Struct):
    patterns: dict[str, Pattern]
    organizations: dict[str, Organisation]
    domains: dict[str, str]


class Owner(msgspec.Struct):
    name: str = ""
    displayName: str = ""  # noqa: N815


class Tracker(msgspec.Struct):
    owner: Owner | None = None
    categories: list[str] | None = None


class DuckDuckGo(msgspec.Struct):
    trackers: dict[str, Tracker]
    entities: dict[str, Any]


class Disconnect(msgspec.Struct):
    categories: dict[str, list[dict[str, dict[str, Any]]]]


def read(path: Path) -> Database:
    """The rows of a database. InputError in one line when the file is none of the three."""
    if path.is_fifo() or path.is_socket():  # it would be waited for
        raise InputError(f"{path} is not a file")
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
        told = path.stat()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from None
    if len(raw) > MAX_BYTES:
        raise InputError(f"{path} is longer than {MAX_BYTES:,} bytes: not a tracker database")
    title, publisher, url, rows = _rows(raw, path)
    best = {row.domain: row for row in sorted(rows, key=_rank, reverse=True) if DOMAIN.fullmatch(row.domain)}
    if not best:
        raise InputError(f"{path} names no domain: not a tracker database")
    seconds = told.st_mtime if told.st_mtime > OLDEST else told.st_ctime
    day = datetime.fromtimestamp(seconds, UTC).date()
    digest = hashlib.sha256(raw).hexdigest()
    return Database(title, publisher, url, digest, day, tuple(best[domain] for domain in sorted(best)))


def _rows(raw: bytes, path: Path) -> tuple[str, str, str, Iterator[UserRow]]:
    known = "the trackerdb.json of Ghostery, the tds.json of DuckDuckGo or the services.json of Disconnect"
    try:
        keys = msgspec.json.decode(raw, type=dict[str, msgspec.Raw]).keys()
        if {"patterns", "organizations", "domains"} <= keys:
            found = _ghostery(msgspec.json.decode(raw, type=Ghostery))
            return "Ghostery Tracker Database", "Ghostery", "https://github.com/ghostery/trackerdb", found
        if {"trackers", "entities"} <= keys:
            found = _duckduckgo(msgspec.json.decode(raw, type=DuckDuckGo))
            return (
                "DuckDuckGo tracker blocklist",
                "DuckDuckGo",
                "https://github.com/duckduckgo/tracker-blocklists",
                found,
            )
        if {"license", "categories"} <= keys:
            found = _disconnect(msgspec.json.decode(raw, type=Disconnect))
            url = "https://github.com/disconnectme/disconnect-tracking-protection"
            return "Disconnect tracking protection", "Disconnect", url, found
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{path} is not {known}: {' '.join(str(error).split())[:200]}") from None
    raise InputError(f"{path} is not {known}")


def _ghostery(held: Ghostery) -> Iterator[UserRow]:
    for domain, key in held.domains.items():
        pattern = held.patterns.get(key)
        if pattern is None:
            continue
        owner = held.organizations.get(pattern.organization or "")
        yield _row(
            domain, pattern.name, [pattern.category], owner.name if owner else "", (owner and owner.country) or ""
        )


def _duckduckgo(held: DuckDuckGo) -> Iterator[UserRow]:
    for domain, tracker in held.trackers.items():
        owner = tracker.owner or Owner()
        yield _row(domain, domain, tracker.categories or [], owner.displayName or owner.name)


def _disconnect(held: Disconnect) -> Iterator[UserRow]:
    for category, services in held.categories.items():
        for name, homes in _pairs(services):
            for domains in homes.values():  # flags ("performance": "true") stand beside the lists
                for domain in domains if isinstance(domains, list) else ():
                    yield _row(str(domain), name, [category], name)


def _pairs(services: Iterable[Mapping[str, dict[str, Any]]]) -> Iterator[tuple[str, dict[str, Any]]]:
    for service in services:
        yield from service.items()


def _row(domain: str, service: str, categories: list[str], operator: str, country: str = "") -> UserRow:
    category = next((OURS[name] for name in OURS if name in categories), "other")
    code = country.strip().upper()
    return UserRow(
        domain.strip().strip(".").lower(),
        " ".join(service.split())[:200],
        category,
        " ".join(operator.split())[:200],
        code if COUNTRY.fullmatch(code) else "",
    )


def _rank(row: UserRow) -> tuple[int, str, str]:
    """Of two rows of one domain the lower is kept: by our order of categories, then by name."""
    return ORDER.index(row.category), row.service, row.operator
