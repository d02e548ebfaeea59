"""How long a browser may reuse an answer without asking again, from its headers (RFC 9111)."""

import re
from email.utils import parsedate_to_datetime

from necgreen.model import Entry

_DIRECTIVE = re.compile(r"\s*([\w-]+)\s*(?:=\s*(?:\"([^\"]*)\"|([^\s,]*)))?\s*(?:,|\Z)")
VALIDATORS = ("etag", "last-modified")


def header(entry: Entry, name: str) -> str | None:
    """The value of a kept header, repeated lines joined as RFC 9110 section 5.3 says; None when there is none."""
    values = [one.value for one in entry.headers if one.name == name]
    return ", ".join(values) if values else None


def directives(entry: Entry) -> dict[str, str]:
    """Cache-Control: directives in lower case with their argument, "" when they have none."""
    said = header(entry, "cache-control") or ""
    return {name.lower(): quoted or bare for name, quoted, bare in _DIRECTIVE.findall(said)}


def lifetime(entry: Entry) -> int | None:
    """Seconds an answer stays fresh in a browser's cache (RFC 9111, section 4.2.1): 0 when it must not be stored or
    must be asked again, None when its headers do not say and the browser guesses."""
    said = directives(entry)
    # no-cache="set-cookie" binds the fields it names only (RFC 9111, section 5.2.2.4).
    if "no-store" in said or said.get("no-cache") == "":
        return 0
    if "max-age" in said:
        return int(said["max-age"][:12]) if said["max-age"].isdecimal() else 0
    expires = header(entry, "expires")
    if expires is None:
        return None
    try:
        end = parsedate_to_datetime(expires)
        start = parsedate_to_datetime(header(entry, "date") or "")
        return max(0, int((end - start).total_seconds()))
    except (ValueError, TypeError, OverflowError):
        # "0" and other words mean the past (section 5.3). A true date without Date cannot be counted.
        return 0 if not re.search(r"\d{2}:\d{2}", expires) else None


def validated(entry: Entry) -> bool:
    """Whether the answer carries a validator, so that asking again may cost headers only."""
    return any(header(entry, name) for name in VALIDATORS)
