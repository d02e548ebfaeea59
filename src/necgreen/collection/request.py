"""What is asked: a URL written as browsers write it, and the headers a desktop Chrome would send."""

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from necgreen import __version__
from necgreen.errors import InputError

HOME = "https://necgreen.example/"  # told to every server we visit
# Some hosts serve other fonts, images or styles to agents they do not know: a current desktop Chrome, then our name.
# Chrome tells its major version only (https://www.chromium.org/updates/ua-reduction/); this one is the stable of
# 2026-11-17: 153 on 2026-09-08, then one every two weeks, as Google announced in March 2026.
CHROME = "158"
USER_AGENT = (
    f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{CHROME}.0.0.0 "
    f"Safari/537.36 necgreen/{__version__} (+{HOME})"
)
PAGE = (
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,"
    "application/signed-exchange;v=b3;q=0.7"
)
PICTURE = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"
ACCEPT = {
    "document": PAGE, "iframe": PAGE, "object": PAGE, "embed": PAGE, "image": PICTURE, "icon": PICTURE,
    "style": "text/css,*/*;q=0.1",
}  # fmt: skip
DEFAULT_PORTS = {"http": 80, "https": 443}
# WHATWG URL, percent-encode sets: what stays bare in a path and in a query. "%" is never encoded again.
BARE_PATH = "%/:@!$&'()*+,;=-._~|[]^\\"
BARE_QUERY = "%/:@!$&()*+,;=-._~|[]^\\?`{}"
HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True, slots=True)
class Target:
    """A URL taken apart: ``host`` in ASCII, ``path`` with its query, ready for the request line; ``login`` is its
    user information, decoded."""

    scheme: str
    host: str
    port: int
    path: str
    login: tuple[str, str] | None = None

    @property
    def origin(self) -> tuple[str, str, int]:
        return self.scheme, self.host, self.port

    @property
    def prefix(self) -> str:
        """The origin as a URL without path."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (f":{self.port}" if self.port != DEFAULT_PORTS.get(self.scheme) else "")

    @classmethod
    def read(cls, url: str) -> "Target":
        """ValueError when it is no URL with a host."""
        url = re.sub(r"[\t\r\n]", "", url.strip("".join(map(chr, range(33)))))
        head, mark, tail = url.partition("?")
        if head.lower().startswith(("http:", "https:")):
            head = head.replace("\\", "/")
        parts = urlsplit(head + mark + tail)
        scheme = parts.scheme.lower()
        if not parts.hostname:
            raise ValueError("no host")
        host = parts.hostname.rstrip(".") or parts.hostname
        if not host.isascii():
            try:
                host = parse_url(f"{scheme}://{host}/").host or ""
            except LocationParseError as error:
                raise ValueError("bad host") from error
        if not host or re.search(r"[\s<>\"\\^`{|}]", host):
            raise ValueError("bad host")
        login = (unquote(parts.username or ""), unquote(parts.password or "")) if parts.username is not None else None
        path = quote(_straight(parts.path) or "/", safe=BARE_PATH)
        query = f"?{quote(parts.query, safe=BARE_QUERY)}" if parts.query else ""
        return cls(scheme, host, parts.port or DEFAULT_PORTS.get(scheme, 0), path + query, login)


def _straight(path: str) -> str:
    """A path without ``.`` and ``..`` segments, percent-encoded dots included, as browsers send it."""
    if "." not in path and "%2e" not in path.lower():
        return path
    kept: list[str] = []
    segments = path.split("/")
    for position, segment in enumerate(segments):
        dots = segment.lower().replace("%2e", ".")
        last = position == len(segments) - 1
        if dots == "..":
            if len(kept) > 1:
                kept.pop()
        elif dots != ".":
            kept.append(segment)
            continue
        if last:
            kept.append("")
    return "/".join(kept)


def headers_for(target: Target, destination: str, referer: str) -> dict[str, str]:
    """What every server is sent; secrets are added elsewhere, for the hosts they belong to."""
    headers = {
        "Connection": "keep-alive",
        "User-Agent": USER_AGENT,
        "Accept": ACCEPT.get(destination, "*/*"),
        # A browser asks media without coding: a part of a compressed file could not be played.
        "Accept-Encoding": "identity;q=1, *;q=0" if destination in ("video", "audio") else "gzip, deflate, br, zstd",
        "Accept-Language": "fr-FR,fr;q=0.9,en;q=0.8",
    }
    if shown := _referer(target, referer):
        headers["Referer"] = shown
    if destination == "document":
        headers["Upgrade-Insecure-Requests"] = "1"
    return headers


def _referer(target: Target, referer: str) -> str:
    """W3C Referrer Policy, the default ``strict-origin-when-cross-origin``."""
    try:
        source = Target.read(referer)
    except ValueError:
        return ""
    if source.scheme not in DEFAULT_PORTS or (source.scheme, target.scheme) == ("https", "http"):
        return ""
    return source.prefix + (source.path if source.origin == target.origin else "/")


def secrets(
    start: Target, headers: Iterable[tuple[str, str]], basic_auth: tuple[str, str] | None
) -> dict[str, bytes]:
    """What the origin of a start URL is sent, and no other: the URL's own credentials win over --basic-auth.
    InputError when a header is none."""
    found: dict[str, bytes] = {}
    if login := start.login or basic_auth:
        found["Authorization"] = b"Basic " + b64encode(":".join(login).encode())  # RFC 7617, in UTF-8
    for name, value in headers:
        if not HEADER_NAME.fullmatch(name) or re.search(r"[\r\n\0]", value):
            raise InputError(f"--header {name!r}: write NAME: VALUE, on one line")
        found[name] = value.strip().encode()
    return found
