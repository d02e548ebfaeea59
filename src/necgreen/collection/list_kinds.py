"""What a downloaded file must look like before it takes the place of another: one reader per kind.

``abp``: a block list in the syntax of Adblock Plus. Its own checksum is verified when it gives one. Not seen: rules
that are wrong, and the end of a list without checksum that lost less than what ``min_rules`` allows.
"""

import hashlib
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

HEADER = "[Adblock Plus"
# https://hg.adblockplus.org/adblockplus/file/tip/validateChecksum.py: MD5 of the list without this line, line ends
# normalised, blank lines merged, in base64 without padding. EasyPrivacy 202607200541 got its line "! Version:" after
# its checksum was computed (as all lists of one mirror: brave/adblock-lists-mirror, 30): both ways are right.
CHECKSUM = re.compile(r"^\s*!\s*checksum[\s\-:]+([\w+/=]+).*\n", re.IGNORECASE | re.MULTILINE)
VERSION = re.compile(r"^! Version: \d+\n", re.MULTILINE)
SAYS = re.compile(r"^!\s*(title|version|last modified)\s*:\s*(.+?)\s*$", re.IGNORECASE | re.MULTILINE)
TOP = 4_000  # characters where a list presents itself
STAMP = re.compile(r"20\d{10}")


@dataclass(frozen=True, slots=True)
class Facts:
    """``version`` and ``modified`` as the file says, "" when it does not; ``dated``: the same as an ISO moment.
    ``proven``: a checksum of its own shows it whole."""

    rules: int
    version: str = ""
    modified: str = ""
    dated: str = ""
    proven: bool = False


def inspect(kind: str, raw: bytes, least: int) -> Facts:
    """What a file says of itself. ValueError, in words for the user, when it is not what is wanted or not whole."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("it is not text") from None
    return KINDS[kind](text, least)


def _abp(text: str, least: int) -> Facts:
    if not text.startswith(HEADER):
        raise ValueError("it is a web page, not a list" if text.lstrip()[:1] == "<" else f"no {HEADER} …] on top")
    said = {name.lower(): _printable(value) for name, value in reversed(SAYS.findall(text[:TOP]))}
    if "title" not in said:
        raise ValueError("it has no title")
    proven = _checked(text)
    lines = (line.strip() for line in text.splitlines()[1:])
    rules = sum(1 for line in lines if line and not line.startswith("!"))
    if rules < least:
        raise ValueError(f"it is not whole: {rules:,} rules, {least:,} at least are expected")
    version, modified = said.get("version", ""), said.get("last modified", "")
    return Facts(rules, version, modified, _moment(modified, version), proven)


def _printable(text: str) -> str:
    """Fit for a terminal."""
    return "".join(letter for letter in text[:80] if letter.isprintable())


def _checked(text: str) -> bool:
    """Whether the list gives a checksum, which is then right. ValueError when it is not."""
    plain = re.sub(r"\n+", "\n", text.replace("\r", ""))
    found = CHECKSUM.search(plain[:TOP])
    if not found:
        return False
    rest = plain[: found.start()] + plain[found.end() :]
    if found[1].rstrip("=") not in (_sum(rest), _sum(VERSION.sub("", rest, count=1))):
        raise ValueError("it was altered or cut: its checksum is not that of its content")
    return True


def _sum(text: str) -> str:
    return b64encode(hashlib.md5(text.encode(), usedforsecurity=False).digest()).decode().rstrip("=")


def _moment(modified: str, version: str) -> str:
    """``20 Jul 2026 05:41 UTC``, else the version ``202607200541``, as an ISO moment in UTC; "" when neither is."""
    try:
        if stamp := STAMP.fullmatch(version):
            when = datetime.strptime(stamp[0], "%Y%m%d%H%M").replace(tzinfo=UTC)
        else:
            when = parsedate_to_datetime(modified)
            when = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return ""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


KINDS: Mapping[str, Callable[[str, int], Facts]] = {"abp": _abp}
