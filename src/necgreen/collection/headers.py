"""Which response headers are kept as evidence, and what their Set-Cookie lines set. One list, for every engine.

A header that is not named here is dropped: its value might tell who the visitor is. ``set-cookie``, ``authorization``
and their kin are never kept; a cookie is kept as a name, a scope and a lifetime.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from necgreen.collection.redact import MAIL, TOKEN, Redactor
from necgreen.model import Cookie, Header
from necgreen.views.hosts import ascii_host, host

KEPT = frozenset({
    # what the body is and how it travelled
    "content-type", "content-encoding", "content-length", "content-range", "accept-ranges", "transfer-encoding",
    # caching (RFC 9111)
    "cache-control", "expires", "age", "date", "etag", "last-modified", "vary", "pragma", "retry-after",
    # who answered: server, caches and delivery networks
    "server", "via", "x-cache", "x-cache-status", "x-served-by", "x-varnish", "cf-cache-status", "cf-ray",
    "x-amz-cf-pop", "x-powered-by", "x-generator", "x-drupal-cache", "server-timing", "alt-svc", "x-firefox-spdy",
    # where it leads
    "location", "refresh", "link", "content-location",
    # protection of visitors
    "strict-transport-security", "content-security-policy", "content-security-policy-report-only", "x-frame-options",
    "x-content-type-options", "referrer-policy", "permissions-policy", "x-robots-tag", "tk",
    "cross-origin-opener-policy", "cross-origin-embedder-policy", "cross-origin-resource-policy",
    "access-control-allow-origin", "timing-allow-origin", "accept-ch", "critical-ch", "observe-browsing-topics",
    # "are you a robot?"
    "cf-mitigated", "x-datadome",
})  # fmt: skip
# Their value may name one visitor or one exchange: presence is the evidence.
MARKED = frozenset({"etag", "x-datadome"})
ADDRESSES = frozenset({"location", "content-location"})
MAX_VALUE = 4_096  # characters; RFC 9110 sets no limit, servers stop at 8 to 16 kB for all headers

# draft-ietf-httpbis-rfc6265bis, 5.5 and 5.6: name and value together, and one attribute, in octets
COOKIE_PAIR_CAP = 4_096
COOKIE_ATTRIBUTE_CAP = 1_024
# The same draft, 5.5: a lifetime is cut to 400 days.
COOKIE_LIFE_CAP = 400 * 86_400
CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
# A header of several cookies, joined by a line feed (Chrome, Firefox). A comma alone would cut dates.
LINES = re.compile(r"\r\n|\n|\r")
SECONDS = re.compile(r"-?[0-9]+")
NAME_CAP = 120  # characters of a cookie name; longer ones carry data
# Names that carry a value of their own: a hash, an account number.
NAME_HASH = re.compile(r"(?=[0-9a-zA-Z]*\d)(?=[0-9a-zA-Z]*[a-zA-Z])[0-9a-fA-F]{16,}|[0-9]{12,}")

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DATE_WORD = re.compile(r"[^\x09\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+")
TIME = re.compile(r"(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D.*)?", re.ASCII)
DAY = re.compile(r"(\d{1,2})(?:\D.*)?", re.ASCII)
YEAR = re.compile(r"(\d{2,4})(?:\D.*)?", re.ASCII)


def kept(headers: Iterable[tuple[str, str]], redactor: Redactor) -> tuple[Header, ...]:
    """The headers of ``KEPT``, names in lower case, in the order received, values redacted."""
    found: list[Header] = []
    for name, value in headers:
        low = name.strip().lower()
        if low in KEPT:
            found.append(Header(low, _value(low, value.strip()[:MAX_VALUE], redactor)))
    return tuple(found)


def _value(name: str, value: str, redactor: Redactor) -> str:
    if name in MARKED:
        return redactor.mark(name, value) if value else ""
    if name in ADDRESSES:
        return redactor.url(value)
    return redactor.text(value) if not value.isalnum() else value


def cookies(
    headers: Iterable[tuple[str, str]], url: str, set_by: str, now: str, redactor: Redactor
) -> tuple[Cookie, ...]:
    """What the Set-Cookie lines of one answer set, as a browser would store it (RFC 6265bis, 5.6 and 5.7).

    ``url``: the address that answered, as asked. ``now``: ISO 8601, the moment of the answer, against which
    ``Expires`` is read. A deletion sets nothing, nor does a cookie that a browser refuses: another site's domain,
    ``Secure`` over plain HTTP, a broken ``__Host-`` or ``__Secure-`` promise. A public suffix as domain is not refused
    here: the domain then reads as it was asked. Lifetimes are whole seconds, 400 days at most.
    """
    moment = when(now)
    own = host(url)
    found: list[Cookie] = []
    for name, value in headers:
        if name.strip().lower() != "set-cookie":
            continue
        for line in LINES.split(value):
            cookie = _cookie(line, url, own, set_by, moment, redactor)
            if cookie is not None:
                found.append(cookie)
    return tuple(found)


def _cookie(
    line: str, url: str, own: str, set_by: str, now: datetime | None, redactor: Redactor
) -> Cookie | None:
    pair, _, rest = line.partition(";")
    name, equals, value = pair.partition("=")
    if not equals:
        name, value = "", pair
    name, value = name.strip(" \t"), value.strip(" \t")
    size = len(name.encode("utf-8", "replace")) + len(value.encode("utf-8", "replace"))
    if not own or not size or size > COOKIE_PAIR_CAP or CONTROLS.search(line):
        return None
    told = _attributes(rest)
    lifetime = _lifetime(told, now)
    domain = ascii_host(told.get("domain", "").removeprefix(".")) if told.get("domain") else ""
    path = told.get("path", "")
    secure = "secure" in told
    if not _may_set(name, domain, path, secure, url, own):
        return None
    same_site = told.get("samesite", "").lower()
    return Cookie(
        name=cookie_name(name, redactor),
        domain=domain or own,
        path=redactor.url(path if path.startswith("/") else _default_path(url)),
        lifetime=lifetime,
        secure=secure,
        http_only="httponly" in told,
        same_site=same_site if same_site in ("strict", "lax", "none") else "",
        partitioned="partitioned" in told,
        host_only=not domain,
        set_by=set_by,
    )


def _attributes(rest: str) -> dict[str, str]:
    """The attributes by lower-case name; of two, the last one counts."""
    told: dict[str, str] = {}
    for part in rest.split(";"):
        name, _, value = part.partition("=")
        value = value.strip(" \t")
        if name.strip() and len(value.encode("utf-8", "replace")) <= COOKIE_ATTRIBUTE_CAP:
            told[name.strip(" \t").lower()] = value
    return told


def _lifetime(told: dict[str, str], now: datetime | None) -> int | None:
    """Seconds; None for a session cookie. ``Max-Age`` beats ``Expires``; what cannot be read is passed over."""
    age = told.get("max-age", "")
    if SECONDS.fullmatch(age):
        return min(int(age), COOKIE_LIFE_CAP) if len(age) < 18 else (0 if age[0] == "-" else COOKIE_LIFE_CAP)
    end = cookie_date(told.get("expires", ""))
    if end is None or now is None:
        return None
    return min(int((end - now).total_seconds()), COOKIE_LIFE_CAP)


def _may_set(name: str, domain: str, path: str, secure: bool, url: str, own: str) -> bool:
    if domain and own != domain and not own.endswith("." + domain):
        return False
    low = name.lower()
    encrypted = url[:6].lower() in ("https:", "wss://")
    if secure and not encrypted and own not in ("localhost", "127.0.0.1") and not own.endswith(".localhost"):
        return False
    if low.startswith("__secure-"):
        return secure
    return not low.startswith("__host-") or (secure and not domain and path == "/")


def _default_path(url: str) -> str:
    """RFC 6265bis, 5.1.4: the folder of the address, without its last slash."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return "/"
    folder = path.rpartition("/")[0]
    return folder if folder.startswith("/") else "/"


def cookie_name(name: str, redactor: Redactor) -> str:
    """The name, token-like parts cut: some sites write an identifier there (``_hjSession_<id>``)."""
    if len(name) > NAME_CAP:
        return redactor.mark("name", name)
    for pattern in (MAIL, TOKEN, NAME_HASH):
        name = pattern.sub(lambda match: redactor.mark("name", match[0]), name)
    return name


def cookie_date(text: str) -> datetime | None:
    """The lenient date of cookies (RFC 6265bis, 5.1.1): words in any order. None when a part is missing or wrong."""
    clock = day = month = year = None
    for word in DATE_WORD.findall(text[:200]):
        if clock is None and (match := TIME.fullmatch(word)):
            clock = int(match[1]), int(match[2]), int(match[3])
        elif day is None and (match := DAY.fullmatch(word)):
            day = int(match[1])
        elif month is None and word[:3].lower() in MONTHS:
            month = MONTHS.index(word[:3].lower()) + 1
        elif year is None and (match := YEAR.fullmatch(word)):
            year = int(match[1])
    if clock is None or day is None or month is None or year is None:
        return None
    if year < 100:
        year += 1900 if year >= 70 else 2000
    try:
        return datetime(year, month, day, clock[0], clock[1], clock[2], tzinfo=UTC) if year >= 1601 else None
    except ValueError:
        return None


def when(text: str) -> datetime | None:
    """An ISO 8601 moment in UTC (a moment without zone is read as UTC). None when it cannot be read."""
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
