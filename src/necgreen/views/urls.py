"""A reference in a page → the address a browser asks for (URL Standard, https://url.spec.whatwg.org, http(s) only).

Not done: the query is encoded as UTF-8 whatever the page's own encoding; host names follow IDNA 2003.
"""

import re
from urllib.parse import quote, unquote

MAX_LENGTH = 65_536  # characters; a longer address is no request (servers answer 414 far below)

_EDGES = "".join(map(chr, range(0x21)))  # C0 controls and space
_REMOVED = {ord("\t"): None, ord("\n"): None, ord("\r"): None}
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_SPLIT = re.compile(r"(https?):/{0,2}([^/?]*)([^?]*)(\?.*)?", re.DOTALL)
_PORTS = {"http": "80", "https": "443"}
# Characters that stay as they are (quote() keeps letters, digits and _.-~).
_PATH_SAFE = "!$%&'()*+,/:;=@[]\\"
_QUERY_SAFE = "!$%&()*+,/:;=?@[]\\^`{|}"
_BAD_HOST = re.compile(r"[\x00-\x20\"#%/:<>?@\[\\\]^`{|}\x7f]")
_NUMERIC_LAST = re.compile(r"(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$")


def resolve(base: str, reference: str, *, credentials: bool = False) -> str:
    """The absolute http(s) address, fragment dropped, or "" when it makes no HTTP request (data:, blob:, about:,
    javascript:, mailto:, an invalid host). An address with user name or password is "" too (browsers block such
    subresources) unless ``credentials``: then they are cut off."""
    if len(reference) > MAX_LENGTH:
        return ""
    text = reference.strip(_EDGES).translate(_REMOVED).split("#", 1)[0]
    scheme = _SCHEME.match(text)
    parts = _SPLIT.fullmatch(base)
    if scheme is not None:
        name = scheme[1].lower()
        if name not in _PORTS:
            return ""
        rest = text[scheme.end() :]
        if not (parts and parts[1] == name and not rest.startswith(("/", "\\"))):
            return _absolute(name, _slashes(rest).lstrip("/"), credentials)
        text = rest  # "http:page" names a path of an http base
    if parts is None:
        return ""
    text = _slashes(text)
    if text.startswith("//"):
        return _absolute(parts[1], text.lstrip("/"), credentials)
    path, query = parts[3] or "/", parts[4] or ""
    if text.startswith("/"):
        path, query = text, ""
    elif text.startswith("?"):
        path, query = path + text, ""
    elif text:
        path, query = path[: path.rfind("/") + 1] + text, ""
    return f"{parts[1]}://{parts[2]}{_tail(path + query)}"


def _slashes(text: str) -> str:
    """Backslashes are slashes in a special URL, up to the query."""
    head, mark, query = text.partition("?")
    return head.replace("\\", "/") + mark + query


def _absolute(scheme: str, rest: str, credentials: bool) -> str:
    cut = min((at for at in (rest.find("/"), rest.find("?")) if at >= 0), default=len(rest))
    authority, tail = rest[:cut], rest[cut:]
    user, at, place = authority.rpartition("@")
    if at and user.strip(":") and not credentials:
        return ""
    host, port = _host(place if at else authority, scheme)
    if not host:
        return ""
    return f"{scheme}://{host}{port}{_tail(tail)}"


def _host(place: str, scheme: str) -> tuple[str, str]:
    """Host in its ASCII form, and ":port" when it is not the scheme's own. ("", "") when invalid."""
    if place.startswith("["):
        host, closed, rest = place.partition("]")
        host = host.lower() + closed
        if not closed or not re.fullmatch(r"\[[0-9a-f:.]+\]", host):
            return "", ""
        port = rest.removeprefix(":")
        if rest and not rest.startswith(":"):
            return "", ""
    else:
        name, _, port = place.partition(":")
        host = _ascii(unquote(name))
    if not host or (port and not (port.isascii() and port.isdigit() and int(port[:9]) <= 65_535)):
        return "", ""
    port = str(int(port[:9])) if port else ""
    return host, "" if port in ("", _PORTS[scheme]) else ":" + port


def _ascii(name: str) -> str:
    if name.isascii():
        host = name.lower()
    else:
        try:
            host = name.replace("\u00ad", "").encode("idna").decode("ascii").lower()
        except UnicodeError:
            return ""
    if not host or host.strip(".") == "" or _BAD_HOST.search(host):
        return ""
    return _number(host) if _NUMERIC_LAST.search(host) else host


def _number(host: str) -> str:
    """The dotted form of an IPv4 address however it is written ("127.1", "0x7f000001"), "" when it is none."""
    values: list[int] = []
    for part in host.removesuffix(".").split("."):
        try:
            octal = len(part) > 1 and part.startswith("0") and not part.startswith("0x")
            values.append(int(part[2:] or "0", 16) if part.startswith("0x") else int(part, 8 if octal else 10))
        except ValueError:
            return ""
    if len(values) > 4 or any(value > 255 for value in values[:-1]) or values[-1] >= 256 ** (5 - len(values)):
        return ""
    total = values[-1] + sum(value * 256 ** (3 - place) for place, value in enumerate(values[:-1]))
    return ".".join(str(total >> shift & 255) for shift in (24, 16, 8, 0))


def _tail(text: str) -> str:
    """Path without dot segments, and query, percent-encoded as browsers do."""
    path, mark, query = text.partition("?")
    kept: list[str] = []
    segments = path.split("/")[1:] or [""]
    for place, segment in enumerate(segments):
        last = place == len(segments) - 1
        plain = segment.lower().replace("%2e", ".") if len(segment) <= 6 else segment
        if plain == "..":
            if kept:
                kept.pop()
            if last:
                kept.append("")
        elif plain == ".":
            if last:
                kept.append("")
        else:
            kept.append(segment)
    clean = _encode("/" + "/".join(kept), _PATH_SAFE)
    return clean + mark + _encode(query, _QUERY_SAFE)


def _encode(text: str, safe: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe=safe)
