"""The secrets that tests and samples plant, and the scan that must not find them in any stored visit."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl"
PASSWORD = "hunter2-secret"
HEADER = "s3cr3t-header-value"
COOKIE = "GA1.2.1234567890"
PREPROD = "xyzzy-pre&prod"  # a cookie the user gives by --header
BASIC = "Zm9ydW06aHVudGVyMi1zZWNyZXQ="  # forum:hunter2-secret


def planted() -> frozenset[str]:
    """Those above, and the value of every cookie that a sample site sets."""
    said = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "samples" / "sites").glob("*/site.toml"))
    cookies = re.findall(r'"Set-Cookie" = "[^=]+=([^;"]+)', said)
    assert len(cookies) >= 6
    return frozenset({TOKEN, PASSWORD, HEADER, COOKIE, BASIC, PREPROD, *cookies})


def stored(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of every visit stored below a folder, zipped or not, with where it is."""
    for path in sorted(folder.rglob("*.zip")):
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for name in archive.namelist() if "entries.har" in archive.namelist() else ():
                    yield f"{path}/{name}", archive.read(name)
    for har in sorted(folder.rglob("entries.har")):
        for path in har.parent.rglob("*"):
            if path.is_file():
                yield str(path), path.read_bytes()


def leaks(folder: Path) -> list[str]:
    """Where a planted secret was found."""
    secrets = [secret.encode() for secret in planted()]
    return [where for where, content in stored(folder) if any(secret in content for secret in secrets)]
