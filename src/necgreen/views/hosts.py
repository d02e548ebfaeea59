"""The host of a URL, and the registrable domain of a host.

The boundary is the public-suffix list *with* its private section: ``a.github.io`` and ``b.github.io`` are two owners.
"""

import unicodedata
from functools import cache, lru_cache
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


@lru_cache(maxsize=16384)
def host(url: str) -> str:
    """The host of a URL in lower-case ASCII, without port, brackets or final dot; "" when it has none."""
    try:
        return ascii_host(urlsplit(url).hostname or "")
    except ValueError:  # an unclosed bracket
        return ""


@lru_cache(maxsize=4096)
def ascii_host(name: str) -> str:
    """A host name as the DNS writes it: lower case, ``xn--`` labels, no final dot."""
    name = name.strip().removesuffix(".").lower()
    if name.isascii():
        return name
    # RFC 5891 by label; Python's own "idna" codec is the older RFC 3490, which turns ß into ss.
    labels = unicodedata.normalize("NFKC", name).lower().split(".")
    return ".".join(label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in labels)


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """The registrable domain of a host. An IP literal, a single label and a public suffix are their own."""
    name = ascii_host(host.removeprefix("[").removesuffix("]"))
    try:
        return str(ip_address(name))
    except ValueError:
        return str(_suffixes().privatesuffix(name) or name)


def is_first_party(url: str, page_url: str) -> bool:
    """Do both URLs share a registrable domain? A URL without a host (``data:``, ``blob:``) belongs to the page."""
    return not (other := host(url)) or registrable(other) == registrable(host(page_url))


@cache
def _suffixes() -> "PublicSuffixList":
    """Read at first use: the list costs about 40 ms."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()
