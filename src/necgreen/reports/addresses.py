"""URLs met on a site, made safe to print: hostile characters neutralised, long ones cut in the middle."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from necgreen.words import middle, plain

MOST = 96  # characters shown
LONGEST_LINK = 500  # characters; a longer address is shown, not linked


@dataclass(frozen=True, slots=True)
class Place:
    """What is read (``text``) and where it leads (``href``, empty when it must not be followed)."""

    text: str
    href: str = ""


def place(address: str, home: str = "") -> Place:
    """An address as a reader sees it: only its path when it is on the host of ``home``."""
    return Place(shown(address, home), address if clickable(address) else "")


def clickable(address: str) -> bool:
    """Only a plain http or https address, as the site wrote it (one we redacted leads nowhere)."""
    if len(address) > LONGEST_LINK or "‹" in address or plain(address) != address or any(map(str.isspace, address)):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        return False


def shown(address: str, home: str = "") -> str:
    """The address without its scheme, its host too when it is the one of ``home``, cut in the middle."""
    text = address
    for scheme in ("https://", "http://"):
        text = text.removeprefix(scheme)
    if home and text != address:
        host, slash, path = text.partition("/")
        if host == host_of(home) and slash:
            text = f"/{path}"
    return middle(plain(text), MOST)


def host_of(address: str) -> str:
    """Host and port of an address, or the address itself when it has none."""
    try:
        return urlsplit(address).netloc or address
    except ValueError:
        return address
