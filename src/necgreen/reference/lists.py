"""Sets that a user downloaded: a folder, and ``lists.json`` that vouches for its files.

Each file is named after its content (``easylist-<sha256>.txt``) and never changed: the manifest, replaced in one move,
says which ones count. Not seen: a manifest that was rewritten together with its files.
"""

import hashlib
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import msgspec

from necgreen.errors import InputError

MANIFEST = "lists.json"
SCHEMA = "necgreen.lists/1"
AGAIN = "run necgreen data update"

Moment = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z\Z")]
FileName = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,60}\.[a-z]{2,5}\Z")]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One file. ``downloaded_at``: when this content came here. ``current_at``: the last moment when it was known to
    be what its publisher gives. ``version`` and ``modified`` are the list's own words, "" when it says none."""

    name: str
    kind: str
    title: str
    publisher: str
    url: str
    licence: str
    file: FileName
    sha256: str
    bytes: int
    rules: int
    version: str
    modified: str
    downloaded_at: Moment
    current_at: Moment
    etag: str = ""

    def card(self, valid_days: int) -> dict[str, Any]:
        """Its source card: trusted for so many days after it was known to be current."""
        return {
            "title": self.title,
            "publisher": self.publisher,
            "url": self.url,
            "licence": self.licence,
            "retrieved": date.fromisoformat(self.downloaded_at[:10]),
            "valid_until": date.fromisoformat(self.current_at[:10]) + timedelta(days=valid_days),
        }


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    schema: str
    lists: tuple[Row, ...]


def rows(folder: Path) -> tuple[Row, ...]:
    """What the manifest of a folder lists; () when nothing was ever downloaded there. InputError when it cannot be
    read. The files are not opened."""
    path = folder / MANIFEST
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): {AGAIN}") from None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise InputError(f"{path} is damaged: {AGAIN}") from None
    if found.schema != SCHEMA:
        raise InputError(f"{path} was written by another version of necgreen: {AGAIN}")
    try:
        for row in found.lists:
            row.card(0)
        whole = len({row.name for row in found.lists}) == len(found.lists)
    except (ValueError, OverflowError):  # a 31st of February
        whole = False
    if not whole:
        raise InputError(f"{path} is damaged: {AGAIN}")
    return found.lists


def read(folder: Path, row: Row) -> bytes:
    """The content of a file. InputError when it is gone or is not what the manifest says."""
    path = folder / row.file
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): {AGAIN}") from None
    if hashlib.sha256(raw).hexdigest() != row.sha256:
        raise InputError(f"{path} was changed after it was downloaded: {AGAIN}")
    return raw


def load(folder: Path, valid_days: int) -> tuple[dict[str, Mapping[str, Any]], tuple[tuple[str, str], ...]]:
    """The sets of a folder, each with its card, and the texts of the block lists among them. InputError when the
    folder holds none, or one that is not whole."""
    found = rows(folder)
    if not found:
        raise InputError(f"{folder} holds no list: necgreen data update --data {folder} downloads them")
    tables: dict[str, Mapping[str, Any]] = {}
    texts: list[tuple[str, str]] = []
    for row in found:
        raw = read(folder, row)
        tables[row.name] = {"card": row.card(valid_days), "sha256": row.sha256, "rules": row.rules}
        if row.kind == "abp":
            texts.append((row.name, raw.decode("utf-8-sig", "replace")))
    return tables, tuple(texts)
