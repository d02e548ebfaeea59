"""Cookies and storage of a tab: what is there, who set it, when. Values are read to be compared, never kept."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from necgreen.collection import headers
from necgreen.collection.chromium.exchange import Exchange
from necgreen.collection.chromium.tab import SCRIPTS, Tab
from necgreen.collection.redact import Redactor
from necgreen.model import Cookie, Moment, RefusedCookie, StorageItem
from necgreen.views.hosts import host

STORAGE = (SCRIPTS / "storage.js").read_text(encoding="utf-8")
DELETES = re.compile(r"max-age\s*=\s*(?:0+\s*(?:;|$)|-)|expires\s*=[^;]*\b19[67]\d\b", re.IGNORECASE)
Key = tuple[str, str, str]  # area, origin or domain, name


@dataclass(frozen=True, slots=True)
class Jar:
    """One look at the cookies and storage of a tab. ``values`` stay in memory."""

    cookies: tuple[dict[str, Any], ...]
    storage: tuple[tuple[str, str, str, int], ...]  # origin, area, key, size
    values: dict[Key, str]


def look(tab: Tab) -> Jar:
    """What is there now."""
    cookies = tab.cookies()
    values: dict[Key, str] = {("cookie", str(one["domain"]).lstrip("."), one["name"]): one["value"] for one in cookies}
    storage: dict[tuple[str, str, str], int] = {}
    for frame in tab.living():
        told: dict[str, Any] = (tab.ask(frame, STORAGE) if frame.url.startswith("http") else None) or {}
        for area in ("local", "session"):
            for key, value, size in told.get(area, ()):
                storage[told["origin"], area, key] = len(key.encode("utf-8", "replace")) + size
                values[area, told["origin"], key] = value
    return Jar(tuple(cookies), tuple((*where, size) for where, size in storage.items()), values)


def cookies(
    seen: Sequence[tuple[Jar, Moment]], exchanges: Sequence[Exchange], tab: Tab, page: str, now: str, redactor: Redactor
) -> tuple[Cookie, ...]:
    """The cookies of the looks, each with the moment when it was first seen and who set it: an entry, else a script."""
    written = _written(exchanges, page, now, redactor)
    scripts = _scripts(tab, redactor)
    found: dict[tuple[str, str, str], Cookie] = {}
    for jar, after in seen:
        for one in jar.cookies:
            domain = str(one["domain"]).lstrip(".")
            mark = (one["name"], domain, one["path"])
            if mark in found:
                continue
            name = headers.cookie_name(one["name"], redactor)
            known = written.get((name, domain)) or _by_script(scripts, one["name"], domain)
            setter, moment, life = known or ("", after, None)
            expires = float(one.get("expires", -1))
            left = None if expires < 0 else max(0, round(expires - _epoch(now)))
            found[mark] = Cookie(
                name=name,
                domain=domain,
                path=redactor.url(one["path"]),
                lifetime=left if life is None or left is None else life,
                secure=one["secure"],
                http_only=one["httpOnly"],
                same_site=str(one.get("sameSite", "")).lower(),
                partitioned=bool(one.get("partitionKey")),
                host_only=not str(one["domain"]).startswith("."),
                set_by=setter,
                after=moment if moment is not after and setter else after,
            )
    return tuple(found.values())


def storage(seen: Sequence[tuple[Jar, Moment]], tab: Tab, redactor: Redactor) -> tuple[StorageItem, ...]:
    """The keys of the looks, each with the moment when it was first seen."""
    scripts = _scripts(tab, redactor)
    found: dict[tuple[str, str, str], StorageItem] = {}
    for jar, after in seen:
        for origin, area, key, size in jar.storage:
            mark = (origin, area, key)
            by, moment, _ = scripts.get((area, key, origin), ("", after, None))
            if mark not in found:
                when = moment if by else after
                found[mark] = StorageItem(headers.cookie_name(key, redactor), origin, area, size, by, when)
            else:
                found[mark] = replace(found[mark], size=size)
    return tuple(found.values())


def refused(exchanges: Sequence[Exchange], page: str, redactor: Redactor) -> tuple[RefusedCookie, ...]:
    """The cookies that the browser did not keep, with its reason."""
    found = []
    for number, one in enumerate(exchanges):
        for line, reason in one.refused_cookies:
            name = headers.cookie_name(line.partition("=")[0].strip(), redactor)
            found.append(RefusedCookie(name, host(one.url), f"page/{page}/entry/{number}", reason))
    return tuple(dict.fromkeys(found))


def _written(
    exchanges: Sequence[Exchange], page: str, now: str, redactor: Redactor
) -> dict[tuple[str, str], tuple[str, Moment, int | None]]:
    """Cookies set by answers: name and domain -> locator of the first, moment, lifetime."""
    found: dict[tuple[str, str], tuple[str, Moment, int | None]] = {}
    for number, one in enumerate(exchanges):
        lines = [pair for pair in one.headers if pair[0].lower() == "set-cookie"]
        for cookie in headers.cookies(lines, one.url, "", now, redactor) if lines else ():
            mark = (cookie.name, cookie.domain)
            if cookie.lifetime is not None and cookie.lifetime <= 0:
                found.pop(mark, None)  # deleted: who set it before no longer counts
                continue
            found.setdefault(mark, (f"page/{page}/entry/{number}", one.after, cookie.lifetime))
    return found


def _scripts(tab: Tab, redactor: Redactor) -> dict[tuple[str, str, str], tuple[str, Moment, int | None]]:
    """Cookies and storage written by scripts: kind, name and origin -> URL of the first script since the last deletion,
    moment."""
    found: dict[tuple[str, str, str], tuple[str, Moment, int | None]] = {}
    for write in list(tab.told["writes"]):
        try:
            told = json.loads(write.payload)
            mark = (str(told["kind"]), str(told["name"]), str(told["origin"]))
            deleted = mark[0] == "cookie" and DELETES.search(str(told.get("attributes", "")))
        except (ValueError, KeyError, TypeError, RecursionError):  # a page may call our binding itself
            continue
        if deleted:
            found.pop(mark, None)
            continue
        by = redactor.url(str(told.get("by") or told.get("url") or ""))
        found.setdefault(mark, (by if _address(by) else "", write.after, None))
    return found


def _address(text: str) -> bool:
    """Whether it is a URL: a script names itself (``sourceURL``), as it likes."""
    try:
        return bool(urlsplit(text).scheme)
    except ValueError:
        return False


def _by_script(
    scripts: dict[tuple[str, str, str], tuple[str, Moment, int | None]], name: str, domain: str
) -> tuple[str, Moment, int | None] | None:
    """The script that wrote a cookie: one of a document that may write for its domain."""
    for (kind, written, origin), told in scripts.items():
        if kind == "cookie" and written == name and (host(origin) == domain or host(origin).endswith(f".{domain}")):
            return told
    return None


def _epoch(now: str) -> float:
    moment = headers.when(now)
    return moment.timestamp() if moment else 0.0
