"""Block lists written for tests: as long as real ones must be, with the checksum that real ones may carry."""

import hashlib
import re
from base64 import b64encode
from pathlib import Path

from necgreen.reference import load

URLS = {row["name"]: row["url"] for row in load().table("downloads")["list"]}
LEAST = {row["name"]: row["min_rules"] for row in load().table("downloads")["list"]}
RULES = ("||tracker.example^$third-party", "/pixel.gif?$image", "@@||tracker.example/consented^")


def block_list(
    name: str, *, checksum: bool = True, version: str = "202611200541", rules: tuple[str, ...] = RULES
) -> str:
    """A list that an update accepts."""
    filler = [f"||{name}-{number}.example^" for number in range(LEAST[name])]
    top = [f"! Version: {version}", f"! Title: {name}", "! Last modified: 20 Nov 2026 05:41 UTC", "! Expires: 4 days"]
    text = "\n".join(["[Adblock Plus 2.0]", *top, "! *** general ***", *rules, "", *filler, ""])
    return summed(text) if checksum else text


def summed(text: str, *, before_version: bool = False) -> str:
    """The list with its checksum as a second line, computed as addChecksum.py of Adblock Plus did. ``before_version``:
    as EasyPrivacy of July 2026, whose version was written afterwards."""
    plain = re.sub(r"\n+", "\n", text.replace("\r", ""))
    plain = re.sub(r"! Version: \d+\n", "", plain, count=1) if before_version else plain
    line = "! Checksum: " + b64encode(hashlib.md5(plain.encode()).digest()).decode().rstrip("=")
    return text.replace("\n", f"\n{line}\n", 1)


def folder_of(where: Path, **lists: str) -> Path:
    """A folder of files as a user would carry them to a computer without network."""
    where.mkdir(parents=True, exist_ok=True)
    for name, text in lists.items():
        (where / f"{name}.txt").write_text(text, encoding="utf-8")
    return where
