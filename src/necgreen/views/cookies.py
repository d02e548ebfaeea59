"""What the cookies of a page are for, as far as their name and domain tell.

A name is a clue that operators publish; the value is never kept. Not seen: a renamed cookie, one set by a script when
nothing ran it, and any other storage.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from necgreen.model import Case, Cookie, Moment, Need, Page
from necgreen.views.cookie_names import names
from necgreen.views.hosts import host, registrable

PREFIXES = ("__Host-", "__Secure-")  # RFC 6265bis, section 4.1.3


@dataclass(frozen=True, slots=True)
class KnownCookie:
    """A cookie set without any choice. ``kind``: audience, advertising, platform, exempt, arguable,
    ``presumed`` (public lists give its name to one service) or ``unknown``."""

    cookie: Cookie
    kind: str
    service: str
    locator: str


def early_cookies(case: Case) -> tuple[KnownCookie, ...]:
    """The cookies set before any choice, in their order. A deletion sets nothing.

    Once a browser ran the page, only its silent moment counts: a site may take the scroll that follows as a choice.
    """
    page = case.page
    table = case.reference.table("cookies")
    own = registrable(host(page.final_url or page.url))
    before = silent(page)
    found = []
    for cookie in page.cookies:
        gone = cookie.lifetime is not None and cookie.lifetime <= 0
        if gone or cookie.after not in before:
            continue
        domain = registrable(cookie.domain.lstrip("."))
        kind, service = classify(cookie.name, domain, own, table)
        if kind == "unknown" and (presumed := names(case.reference).service(cookie.name, domain, own)):
            kind, service = "presumed", presumed
        found.append(KnownCookie(cookie, kind, service, f"page/{page.id}/cookie/{cookie.name}@{cookie.domain}"))
    return tuple(found)


def silent(page: Page) -> frozenset[Moment]:
    """The moments of a page in which the visitor had chosen nothing."""
    return frozenset({Moment.LOAD}) if Need.EXECUTED in page.collected else frozenset({Moment.LOAD, Moment.SCROLL})


def classify(name: str, domain: str, own: str, table: Mapping[str, Any]) -> tuple[str, str]:
    """Kind and service of a cookie name. ``domain`` and ``own`` (the page's) are registrable domains."""
    for prefix in PREFIXES:
        name = name.removeprefix(prefix)
    for row in table["cookie"]:
        here = domain in row["domains"] if "domains" in row else True
        if here and (domain == own or not row.get("first_party")) and any(_matcher(p)(name) for p in row["names"]):
            return row["kind"], row["service"]
    return "unknown", ""


@lru_cache(maxsize=1024)
def _matcher(pattern: str) -> Callable[[str], object]:
    """``fullmatch`` of a name, where * stands for any run of characters."""
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.DOTALL).fullmatch
