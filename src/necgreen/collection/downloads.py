"""Lists fetched for one user, when asked and never otherwise; what is refused leaves the copy that was there.

A file is read whole in memory, within a cap, judged, then written beside the one it replaces; the manifest
(``reference/lists.py``) comes last. Whoever reads meanwhile finds the old lists or the new ones, never half of each.
Not seen: a publisher who gives something else than what it publishes, when the list has no checksum of its own.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from necgreen.collection import list_kinds
from necgreen.collection.engine import Event, OnEvent, now, silent
from necgreen.collection.http import Exchange, HttpOptions, Session
from necgreen.collection.one_at_a_time import one_at_a_time
from necgreen.errors import CollectionError, InputError, NecgreenError
from necgreen.reference import lists, load
from necgreen.views.urls import resolve

LONG = HttpOptions(total_time=300.0)  # 2 MB through a slow line
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MAX_REDIRECTS = 5
ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{0,200}"')
WORDS = {
    "dns": "its name leads nowhere", "refused": "the connection was refused", "guard": "it leads to a private address",
    "tls": "its certificate is not trusted (--ca-bundle names the authority of a proxy)",
    "time-out": "no answer in time", "reset": "the connection was cut", "decoding": "it was cut or is badly compressed",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """One list that was taken (``updated``) or found to be the latest already (``current``)."""

    name: str
    state: str
    row: lists.Row


def update(
    folder: Path,
    *,
    source_dir: Path | None = None,
    on_event: OnEvent = silent,
    only: Iterable[str] = (),
    options: HttpOptions = LONG,
) -> tuple[Outcome, ...]:
    """Bring the lists of ``downloads.toml`` (``only`` some) up to date in ``folder``, which is made.

    ``source_dir``: take the files from there, and touch no network. ``on_event``: a ``load`` before each list, a
    ``note`` after it. A list that is refused costs no other: once all were tried, CollectionError (InputError with
    ``source_dir``) says in one line which were refused and why.
    """
    wanted = _wanted(only)
    if source_dir is not None and not source_dir.is_dir():
        raise InputError(f"{source_dir} is not a folder")
    folder.mkdir(parents=True, exist_ok=True)
    refusal: type[NecgreenError] = CollectionError if source_dir is None else InputError
    done: list[Outcome] = []
    refused: list[str] = []
    with one_at_a_time(folder):
        held = _held(folder)
        _sweep(folder, held)
        for place, want in enumerate(wanted):
            on_event(Event("load", want["url"] if source_dir is None else want["name"], place, len(wanted)))
            before = held.get(want["name"])
            try:
                if source_dir is None:
                    outcome = _downloaded(want, folder, before, options)
                else:
                    outcome = _copied(want, folder, before, source_dir)
            except refusal as error:
                kept = f" (the copy of {before.downloaded_at[:10]} stays)" if before else ""
                refused.append(f"{want['name']}: {error}{kept}")
                continue
            held[outcome.name] = outcome.row
            _write(folder, lists.MANIFEST, msgspec.json.format(msgspec.json.encode(_manifest(held)), indent=1) + b"\n")
            done.append(outcome)
            on_event(Event("note", _told(outcome)))
    if refused:
        raise refusal("; ".join(refused))
    return tuple(done)


def _wanted(only: Iterable[str]) -> list[Mapping[str, Any]]:
    table = {row["name"]: row for row in load().table("downloads")["list"]}
    names = list(dict.fromkeys(only)) or list(table)
    for name in names:
        if name not in table:
            raise InputError(f"there is no list {name!r}: say {' or '.join(table)}")
    return [table[name] for name in names]


def _held(folder: Path) -> dict[str, lists.Row]:
    """The rows whose file is whole: only those are worth keeping, and asking the server about."""
    found: dict[str, lists.Row] = {}
    with suppress(InputError):  # a damaged manifest is what an update repairs
        for row in lists.rows(folder):
            with suppress(InputError):
                lists.read(folder, row)
                found[row.name] = row
    return found


def _sweep(folder: Path, held: Mapping[str, lists.Row]) -> None:
    """Remove what earlier updates left. The last copy but one waits for this moment: someone may have been reading."""
    used = {row.file for row in held.values()}
    names = "|".join(re.escape(row["name"]) for row in load().table("downloads")["list"])
    ours = re.compile(rf"(?:{names})-[0-9a-f]{{12}}\.[a-z]+(?:\.part)?|{re.escape(lists.MANIFEST)}\.part")
    for file in folder.iterdir():
        if ours.fullmatch(file.name) and file.name not in used:
            file.unlink(missing_ok=True)


def _downloaded(want: Mapping[str, Any], folder: Path, before: lists.Row | None, options: HttpOptions) -> Outcome:
    url, cap = want["url"], want["max_bytes"]
    asked = () if before is None or not ETAG.fullmatch(before.etag) else (("If-None-Match", before.etag),)
    limited = replace(options, headers=asked, basic_auth=None, body_cap=cap, decoded_cap=cap)
    with Session(limited, [url]) as session:
        for _ in range(MAX_REDIRECTS + 1):
            answer = session.fetch(url, destination="empty")
            location = _header(answer, "location") if answer.status in REDIRECTS else ""
            if not location:
                break
            url = resolve(url, location)
            if not url.startswith("https://"):
                raise CollectionError(f"{want['url']} leads to an address that is not https")
    if answer.status == 304 and before is not None and asked:
        return Outcome(want["name"], "current", msgspec.structs.replace(before, current_at=now()))
    raw = _body(want, answer)
    try:
        facts = list_kinds.inspect(want["kind"], raw, want["min_rules"])
        if not (facts.proven or _framed(answer)):
            raise ValueError("the server does not say where it ends, so nothing shows it whole")
    except ValueError as error:
        raise CollectionError(f"refused, {error}: {want['url']}") from None
    etag = _header(answer, "etag")
    return _kept(want, folder, before, raw, facts, now(), etag if ETAG.fullmatch(etag) else "")


def _body(want: Mapping[str, Any], answer: Exchange) -> bytes:
    """The decoded body of an answer that came whole. CollectionError in one line when it did not."""
    url = want["url"]
    if answer.status not in (0, 200):
        raise CollectionError(f"the server answered {answer.status}: {url}")
    if answer.error == "bomb" or (answer.truncated and answer.error != "time-out"):
        raise CollectionError(f"refused, longer than {want['max_bytes']:,} bytes: {url}")
    if answer.error or not answer.complete or answer.body is None:
        raise CollectionError(f"{WORDS.get(answer.error, f'no usable answer ({answer.error})')}: {url}")
    return answer.body


def _framed(answer: Exchange) -> bool:
    """Whether the answer itself shows that it came to its end: a length, chunks, or a compressed stream."""
    pressed = _header(answer, "content-encoding").lower() in ("gzip", "br", "zstd")
    return answer.content_length is not None or answer.framing_bytes > 0 or pressed


def _header(answer: Exchange, name: str) -> str:
    return next((value for key, value in answer.headers if key.lower() == name), "")


def _copied(want: Mapping[str, Any], folder: Path, before: lists.Row | None, source: Path) -> Outcome:
    names = dict.fromkeys([urlsplit(want["url"]).path.rpartition("/")[2], f"{want['name']}.txt"])
    path = next((source / name for name in names if (source / name).is_file()), None)
    if path is None:
        raise InputError(f"there is no {' nor '.join(names)} in {source}")
    with path.open("rb") as file:
        raw = file.read(want["max_bytes"] + 1)
        taken = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if len(raw) > want["max_bytes"]:
        raise InputError(f"refused, longer than {want['max_bytes']:,} bytes: {path}")
    try:
        facts = list_kinds.inspect(want["kind"], raw, want["min_rules"])
    except ValueError as error:
        raise InputError(f"refused, {error}: {path}") from None
    return _kept(want, folder, before, raw, facts, min(facts.dated or taken, now()), "")


def _kept(
    want: Mapping[str, Any], folder: Path, before: lists.Row | None, raw: bytes, facts: list_kinds.Facts, current: str,
    etag: str,
) -> Outcome:  # fmt: skip
    """The list written in the folder, or the same content recognised there."""
    digest = hashlib.sha256(raw).hexdigest()
    if before is not None and before.sha256 == digest:
        latest = max(before.current_at, current)
        return Outcome(
            want["name"], "current", msgspec.structs.replace(before, current_at=latest, etag=etag or before.etag)
        )
    name = f"{want['name']}-{digest[:12]}.{want['url'].rpartition('.')[2]}"
    _write(folder, name, raw)
    row = lists.Row(
        **{key: want[key] for key in ("name", "kind", "title", "publisher", "url", "licence")},
        file=name, sha256=digest, bytes=len(raw), rules=facts.rules, version=facts.version, modified=facts.modified,
        downloaded_at=now(), current_at=current, etag=etag,
    )  # fmt: skip
    return Outcome(want["name"], "updated", row)


def _manifest(held: Mapping[str, lists.Row]) -> lists.Manifest:
    order = [row["name"] for row in load().table("downloads")["list"]]
    gone = sorted(held.keys() - set(order))  # which another version of necgreen downloaded
    return lists.Manifest(schema=lists.SCHEMA, lists=tuple(held[name] for name in [*order, *gone] if name in held))


def _write(folder: Path, name: str, raw: bytes) -> None:
    """Whole or not at all, even when the machine stops."""
    draft = folder / f"{name}.part"  # nobody else writes here meanwhile
    try:
        with draft.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(folder / name)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _told(outcome: Outcome) -> str:
    row = outcome.row
    if outcome.state == "current":
        return f"{row.name}: already up to date"
    version = f", version {row.version}" if row.version else ""
    return f"{row.name}: {row.rules:,} rules{version}, {row.bytes:,} bytes"
