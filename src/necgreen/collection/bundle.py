"""A Visit on disk: a folder or a zip that anyone can open, replay and contest.

``entries.har`` (HAR 1.2) is the only home of the entries, ``visit.json`` holds the rest, ``documents/`` the HTML
pages and style sheets named by their sha256, ``screenshots/`` JPEG pictures, ``SHA256SUMS`` one line per file: its own
sha256 is the visit hash.
"""

import hashlib
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from necgreen.collection import bundle_har
from necgreen.errors import BundleError
from necgreen.model import Visit

SCHEMA = "necgreen.visit/1"
SUMS = "SHA256SUMS"
HAR = "entries.har"
REST = "visit.json"
NAME = re.compile(r"(?:entries\.har|visit\.json|SHA256SUMS|(?:documents|screenshots)/[0-9a-z]{1,80}\.[a-z]{2,5})")
MAX_FILES = 20_000
MAX_FILE = 300_000_000  # bytes unpacked, one file
MAX_TOTAL = 1_000_000_000
ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the same bundle gives the same bytes, any day


def pack(visit: Visit) -> dict[str, bytes]:
    """The files of a bundle, by name, ``SHA256SUMS`` included."""
    rest = bundle_har.plain(visit)
    rest.pop("documents", None)
    rest.pop("screenshots", None)
    rest["schema"] = SCHEMA
    rest["pages"] = [{k: v for k, v in page.items() if k != "entries"} for page in rest.get("pages", [])]
    files = {REST: _json(rest), HAR: _json(bundle_har.write(visit))}
    for key, text in visit.documents:
        files[f"documents/{key}.txt"] = text.encode("utf-8", "surrogatepass")
    for key, picture in visit.screenshots:
        files[f"screenshots/{key}.jpg"] = picture
    sums = "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    return {**files, SUMS: sums.encode()}


def unpack(files: Mapping[str, bytes]) -> Visit:
    """The visit held by the files of a bundle. BundleError when one was altered, added or removed."""
    _verify(files)
    try:
        rest: dict[str, Any] = msgspec.json.decode(files[REST])
        if rest.pop("schema", None) != SCHEMA:
            raise BundleError(f"this visit was stored by another version of necgreen: {SCHEMA} is expected")
        entries = bundle_har.read(msgspec.json.decode(files[HAR]))
        for page in rest["pages"]:
            page["entries"] = ()
        rest["documents"] = sorted(
            (name.removeprefix("documents/").removesuffix(".txt"), body.decode("utf-8", "surrogatepass"))
            for name, body in files.items()
            if name.startswith("documents/")
        )
        pictures = sorted((name[12:-4], body) for name, body in files.items() if name.startswith("screenshots/"))
        visit = replace(msgspec.convert(rest, Visit), screenshots=tuple(pictures))
    except (msgspec.MsgspecError, KeyError, TypeError, UnicodeDecodeError) as error:
        raise BundleError(f"the stored visit cannot be read: {error}") from None
    return replace(visit, pages=tuple(replace(page, entries=entries.get(page.id, ())) for page in visit.pages))


def visit_hash(files: Mapping[str, bytes]) -> str:
    """The hash that names a visit: sha256 of its list of sums."""
    return hashlib.sha256(files[SUMS]).hexdigest()


def save(visit: Visit, path: Path) -> str:
    """Write ``visit`` to ``path``, a zip when the name ends in ``.zip``, else a folder. Returns the visit hash."""
    files = pack(visit)
    if path.suffix == ".zip":
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".zip.part")
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name in sorted(files):
                member = zipfile.ZipInfo(name, ZIP_DATE)
                member.external_attr = 0o644 << 16
                archive.writestr(member, files[name], zipfile.ZIP_DEFLATED)
        draft.replace(path)
    else:
        for name, body in files.items():
            target = path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(body)
    return visit_hash(files)


def load(path: Path) -> tuple[Visit, str]:
    """Read a bundle, folder or zip. Returns the visit and its hash. BundleError in one line when it is damaged."""
    files = _read_folder(path) if path.is_dir() else _read_zip(path)
    return unpack(files), visit_hash(files)


def _read_zip(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            sizes = [member.file_size for member in members]
            if len(members) > MAX_FILES or sum(sizes) > MAX_TOTAL or max(sizes, default=0) > MAX_FILE:
                raise BundleError(f"{path}: too large once unpacked to be a visit of necgreen")
            names = [member.filename for member in members]
            _names(names)
            files: dict[str, bytes] = {}
            for member in members:
                with archive.open(member) as stream:
                    files[member.filename] = stream.read(member.file_size + 1)
            return files
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise BundleError(f"{path} is not a visit stored by necgreen: {error}") from None
    except Exception as error:  # zlib.error and its kin say no more than this
        if isinstance(error, BundleError):
            raise
        raise BundleError(f"{path} is damaged: {error}") from None


def _read_folder(path: Path) -> dict[str, bytes]:
    names = sorted(str(file.relative_to(path).as_posix()) for file in path.rglob("*") if file.is_file())
    if SUMS not in names:
        raise BundleError(f"{path} is not a visit stored by necgreen: it has no {SUMS}")
    _names(names)
    return {name: (path / name).read_bytes() for name in names}


def _names(names: list[str]) -> None:
    if len(set(names)) != len(names):
        raise BundleError("the stored visit holds the same file twice")
    for name in names:
        if not NAME.fullmatch(name):
            raise BundleError(f"the stored visit holds a file that has no place there: {name[:80]!r}")


def _verify(files: Mapping[str, bytes]) -> None:
    for name in (SUMS, HAR, REST):
        if name not in files:
            raise BundleError(f"the stored visit has no {name}")
    listed = {}
    for line in files[SUMS].decode("utf-8", "replace").splitlines():
        digest, _, name = line.partition("  ")
        listed[name] = digest
    for name, body in files.items():
        if name != SUMS and listed.pop(name, None) != hashlib.sha256(body).hexdigest():
            raise BundleError(f"{name} was changed after the visit was stored: this evidence is refused")
    if listed:
        raise BundleError(f"{min(listed)} is missing from the stored visit: this evidence is refused")


def _json(value: Any) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value, order="deterministic"), indent=1) + b"\n"
