"""Whose host is it: the site's own, another one of the same organisation, or a third party's.

A party is a registrable domain; a second pair of facts looks at the organisation, where it is known. A name of the site
whose DNS chain ends at a tracker is a third party under another name (« cloaked »); where the DNS was not asked, a path
that only one vendor uses makes it probable. Not seen: an organisation whose domains nobody listed (its static host is
then a third party), and a tracker reached by an address instead of a CNAME whose paths were renamed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from necgreen.errors import InputError
from necgreen.model import Case, HostRecord, Identified, Service
from necgreen.reference import Reference
from necgreen.views.catalogue import HOUSING, Catalogue, catalogue, listed
from necgreen.views.hosts import ascii_host, host, registrable

FRONTS = ("/cdn-cgi/", "/_vercel/")  # on every site that the company serves: its host, not a tracker in disguise
HOST = re.compile(r"(?!-)[a-z0-9_.:-]{1,253}")


@dataclass(frozen=True, slots=True)
class Cloak:
    """A tracker under a name of the site. ``chain``: the CNAME records that lead to it, its own name last; empty: only
    the path tells."""

    service: Service
    chain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """One host of a page. ``entries`` index ``page.entries``.

    ``first``: same registrable domain as the page. ``organisation``: who its domain belongs to, "" unknown. ``own``:
    first, or the same organisation as the page, or another site of the event.
    """

    host: str
    registrable: str
    first: bool
    entries: tuple[int, ...]
    organisation: str = ""
    own: bool = False
    cloak: Cloak | None = None


def parties(case: Case) -> Mapping[str, Party]:
    """The hosts that the page asked, in the order of their first request."""
    page, known = case.page, catalogue(case.reference)
    home = host(page.final_url or page.url)
    own = registrable(home)
    ours = known.holders(home)
    event = {registrable(name) for part in case.visit.parts if _sites(name := host(part.url), known)}
    records = {ascii_host(record.host): record for record in case.visit.hosts}
    asked: dict[str, list[int]] = {}
    for index, entry in enumerate(page.entries):
        if name := host(entry.url):
            asked.setdefault(name, []).append(index)
    found = {}
    for name, indices in asked.items():
        domain = registrable(name)
        first = domain == own
        organisation = known.organisation(name)
        related = first or domain in event or bool(ours & known.holders(name))
        urls = [page.entries[index].url for index in indices]
        hidden = first and name not in (home, host(page.url))
        cloak = _cloak(name, urls, records.get(name), known) if hidden else None
        found[name] = Party(name, domain, first, tuple(indices), organisation, related and cloak is None, cloak)
    return MappingProxyType(found)


def _sites(name: str, known: Catalogue) -> bool:
    """A start address of the event is one of its sites, unless it is a page at a service that has many customers."""
    service = known.by_host(name)
    return service is None or service.category in HOUSING


def _cloak(name: str, urls: list[str], record: HostRecord | None, known: Catalogue) -> Cloak | None:
    """The host of the page itself is never one: a site may be hosted by a company that also tracks."""
    chain = tuple(map(ascii_host, record.cname)) if record else ()
    for place, target in enumerate(chain, 1):
        if registrable(target) != registrable(name) and (service := known.cloak(target)):
            return Cloak(service, chain[:place])
    if record and record.status == "ok" and not record.overridden:
        return None  # the DNS was asked, and shows no tracker
    for url in urls:
        if urlsplit(url).path.startswith(FRONTS):
            continue
        signed = known.signature(url)
        if signed and not signed.self_hosted and signed.service.kind == "following":
            return Cloak(signed.service)
    return None


def identify(text: str, reference: Reference, site: str = "") -> Identified:
    """Who answers this URL or host, offline. ``site``: a URL or host to stand beside. InputError without host."""
    url = _address(text)
    name, known = host(url), catalogue(reference)
    beside = _address(site) if site else ""
    service = known.service(url) or listed(url, beside, "other", reference) or known.unknown(name)
    party = ""
    if site:
        home = host(beside)
        first = registrable(name) == registrable(home)
        sister = bool(known.holders(home) & (known.holders(name) | {service.operator}))
        party = "first" if first else "sister" if sister else "third"
    return Identified(text, name, registrable(name), service, party)


def _address(text: str) -> str:
    url = text.strip()
    if "://" not in url:
        url = f"https://{url}"
    if not HOST.fullmatch(host(url)) or any("\ud800" <= one <= "\udfff" for one in text):  # bytes that are no text
        raise InputError(f"neither a URL nor a host name: {text.strip()[:200]!r}")
    return url
