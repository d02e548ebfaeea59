"""What a page and its frames allow a browser to load: Content-Security-Policy, X-Frame-Options, Link headers.

Sees: enforced policies of headers and <meta>, by directive and host source (W3C CSP 3, 6.7). Not seen: nonces and
hashes (a script is allowed wherever a policy has one), paths of sources, ``sandbox``.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

import requests

from necgreen.model import Header
from necgreen.views.hosts import host
from necgreen.views.urls import resolve

CSP = "content-security-policy"
_META = re.compile(r"<meta\b[^>]*http-equiv\s*=\s*[\"']?content-security-policy[\"'\s][^>]*>", re.IGNORECASE)
_CONTENT = re.compile(r"content\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_DIRECTIVE = {
    "style": ("style-src-elem", "style-src"), "script": ("script-src-elem", "script-src"), "image": ("img-src",),
    "icon": ("img-src",), "font": ("font-src",), "video": ("media-src",), "audio": ("media-src",),
    "track": ("media-src",), "iframe": ("frame-src", "child-src"), "object": ("object-src",), "embed": ("object-src",),
    "manifest": ("manifest-src",), "fetch": ("connect-src",),
}  # fmt: skip
_TRUSTING = re.compile(r"'(?:nonce-|sha\d{3}-|strict-dynamic)")


@dataclass(frozen=True, slots=True)
class Policy:
    """The policies of one document, each a table of directives; all must agree."""

    tables: tuple[dict[str, tuple[str, ...]], ...] = ()
    url: str = ""

    @classmethod
    def read(cls, url: str, headers: Iterable[Header], text: str) -> "Policy":
        """Those of the answer's headers, then those of the text's <meta>."""
        said = [policy for one in headers if one.name == CSP for policy in one.value.split(",")]
        for tag in _META.findall(text[:100_000]):
            said += [double or single for double, single in _CONTENT.findall(tag)]
        return cls(tuple(table for policy in said if (table := _table(policy))), url)

    @property
    def upgrades(self) -> bool:
        """``upgrade-insecure-requests``: every address in clear is asked over TLS."""
        return any("upgrade-insecure-requests" in table for table in self.tables)

    def allows(self, url: str, destination: str) -> bool:
        """Whether the document may load this address for this destination."""
        return all(_allowed(table, url, destination, self.url) for table in self.tables)


def refuses_frame(headers: Iterable[Header], url: str, parent: str) -> bool:
    """Whether an answer forbids to be shown in a frame of ``parent``; frame-ancestors wins over X-Frame-Options."""
    kept = list(headers)
    for table in Policy.read(url, kept, "").tables:
        if "frame-ancestors" in table:
            return not _matches(table["frame-ancestors"], parent, url)
    said = {one.value.strip().lower() for one in kept if one.name == "x-frame-options"}
    return "deny" in said or ("sameorigin" in said and _origin(url) != _origin(parent))


def linked(headers: Iterable[Header], url: str) -> tuple[tuple[str, str], ...]:
    """(address, destination) of the preloads that Link headers ask for (RFC 8288)."""
    found: list[tuple[str, str]] = []
    for one in headers:
        if one.name == "link" and "preload" in one.value:
            for link in requests.utils.parse_header_links(one.value):
                rel = str(link.get("rel", "")).lower().split()
                kind = "script" if "modulepreload" in rel else str(link.get("as", "")).lower()
                address = resolve(url, str(link.get("url", "")))
                if address and kind in _DIRECTIVE and ("preload" in rel or "modulepreload" in rel):
                    found.append((address, kind))
    return tuple(found)


def _table(policy: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for directive in policy.split(";"):
        name, *sources = directive.split()[:200] or [""]
        if name:
            table.setdefault(name.lower(), tuple(source.lower() for source in sources))  # the first one counts
    return table


def _allowed(table: dict[str, tuple[str, ...]], url: str, destination: str, page: str) -> bool:
    for name in (*_DIRECTIVE.get(destination, ()), "default-src"):
        if name in table:
            sources = table[name]
            trusted = destination in ("script", "style") and any(map(_TRUSTING.match, sources))
            return trusted or _matches(sources, url, page)
    return True


def _matches(sources: Iterable[str], url: str, page: str) -> bool:
    parts = urlsplit(url)
    for source in sources:
        if source == "'self'":
            if host(url) == host(page):
                return True
        elif source == "*" or source == f"{parts.scheme}:" or (source == "http:" and parts.scheme == "https"):
            return True
        elif not source.startswith("'") and not source.endswith(":"):
            scheme, mark, rest = source.rpartition("://")
            name = rest.partition("/")[0].rpartition(":")[0] or rest.partition("/")[0]
            spoken = not mark or scheme == parts.scheme or (scheme, parts.scheme) == ("http", "https")
            wild = name.startswith("*.") and host(url).endswith(name[1:])
            if spoken and (wild or name in ("*", host(url))):
                return True
    return False


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc.lower()
