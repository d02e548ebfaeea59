"""Make the sets of ``reference/data`` that come from what others publish; print their age and what changed.

    python -m sources.build                 npm packages, then the files of the other publishers over HTTPS
    python -m sources.build --from DIR      from the files of DIR only (see ``PUBLISHED``), no network

A source that cannot be had leaves its set as it is, and says so. The result is read, then committed.
"""

import argparse
import json
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sources import cname_trackers, open_cookie_database, tarteaucitron, third_party_web

DATA = Path(__file__).parent.parent / "src" / "necgreen" / "reference" / "data"
CAP = 30_000_000  # bytes of one source
VALID = timedelta(days=180)  # how long a set may be trusted after its publisher dated it


@dataclass(frozen=True, slots=True)
class Published:
    """One source. ``read``: its file → the set without its card, and the date its publisher gives, if it does."""

    name: str
    title: str
    publisher: str
    url: str
    licence: str
    file: str  # its name in --from DIR; inside an npm package, its path
    read: Callable[[str], tuple[dict[str, Any], date | None]]
    package: str = ""  # of npm; "" = ``raw`` is fetched
    raw: str = ""


PUBLISHED = (
    Published(
        "third_party_web", "Third parties of the web: entity, company, category, domains",
        "Patrick Hulce and contributors", "https://github.com/patrickhulce/third-party-web", "MIT",
        "dist/entities-nostats.json", third_party_web.read,
        package="third-party-web",
    ),
    Published(
        "tarteaucitron", "Services that tarteaucitron can hold back: hosts, purpose, cookies",
        "Amauri Champeaux and contributors", "https://github.com/AmauriC/tarteaucitron.js", "MIT",
        "tarteaucitron.services.js", tarteaucitron.read,
        package="tarteaucitronjs",
    ),
    Published(
        "open_cookie_database", "Cookies by name: platform, category", "Jack Kwakman and contributors",
        "https://github.com/jkwakman/Open-Cookie-Database", "Apache-2.0", "open-cookie-database.csv",
        open_cookie_database.read,
        raw="https://raw.githubusercontent.com/jkwakman/Open-Cookie-Database/master/open-cookie-database.csv",
    ),
    Published(
        "cname_trackers", "Trackers that hide behind a name of the visited site", "AdGuard Software",
        "https://github.com/AdguardTeam/cname-trackers", "MIT", "combined_original_trackers.txt", cname_trackers.read,
        raw="https://raw.githubusercontent.com/AdguardTeam/cname-trackers/master/data/combined_original_trackers.txt",
    ),
)  # fmt: skip


def main() -> int:
    """0 when every source was had."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=Path, help="a folder that holds the files of the sources")
    folder = parser.parse_args().folder
    missed = 0
    today = datetime.now(UTC).date()
    for source in PUBLISHED:
        path = DATA / f"{source.name}.json"
        old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        try:
            text, version, dated = obtain(source, folder)
            made, told = source.read(text)
        except (OSError, subprocess.CalledProcessError, ValueError, KeyError) as error:
            missed += 1
            print(f"{source.name}: kept as it is ({error})")
            continue
        day = min(told or dated or today, today)
        card = {
            "title": f"{source.title}{f' ({version})' if version else ''}", "publisher": source.publisher,
            "url": source.url, "licence": source.licence, "retrieved": day.isoformat(),
            "valid_until": (max(day + VALID, today + VALID / 2)).isoformat(),
        }  # fmt: skip
        path.write_text(dump({"card": card, **made}), encoding="utf-8")
        print(f"{source.name}: dated {day} ({(today - day).days} days), {difference(old, made)}")
    return 1 if missed else 0


def obtain(source: Published, folder: Path | None) -> tuple[str, str, date | None]:
    """The text of a source, its version, the date of its publication when known."""
    if folder is not None:
        local = folder / Path(source.file).name
        version = folder / f"{local.name}.version"  # one line: version, then date
        told = version.read_text(encoding="utf-8").split() if version.exists() else []
        dated = date.fromisoformat(told[-1]) if told else None
        return local.read_text(encoding="utf-8"), " ".join(told[:-1]), dated
    if not source.package:
        with urllib.request.urlopen(source.raw, timeout=60) as answer:  # noqa: S310 - a constant https address
            body = answer.read(CAP + 1)
        if len(body) > CAP:
            raise ValueError("the file is larger than expected")
        return body.decode("utf-8"), "", None
    with tempfile.TemporaryDirectory() as place:
        asked = ["npm", "view", source.package, "version", "time", "--json"]
        told = json.loads(subprocess.run(asked, check=True, capture_output=True).stdout)  # noqa: S603
        name = f"{source.package}@{told['version']}"
        subprocess.run(["npm", "pack", name, "--silent"], cwd=place, check=True, capture_output=True)  # noqa: S603, S607
        with tarfile.open(next(Path(place).glob("*.tgz"))) as archive:
            member = archive.extractfile(f"package/{source.file}")
            if member is None:
                raise ValueError(f"{source.file} is not in the package")
            return member.read(CAP).decode("utf-8"), name, date.fromisoformat(told["time"][told["version"]][:10])


def dump(made: dict[str, Any]) -> str:
    """JSON, one row a line, so that a difference can be read."""
    parts = []
    for key, value in made.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in value)
            parts.append(f'"{key}":[\n{rows}\n]')
        else:
            parts.append(f'"{key}":{json.dumps(value, ensure_ascii=False)}')
    return "{" + ",\n".join(parts) + "}\n"


def difference(old: dict[str, Any], made: dict[str, Any]) -> str:
    """Rows added and removed, with a few of them."""
    told = []
    for key, rows in made.items():
        before, after = ({json.dumps(row, ensure_ascii=False) for row in held.get(key, [])} for held in (old, made))
        new, gone = sorted(after - before), sorted(before - after)
        told.append(f"{len(rows)} {key}, {len(new)} new, {len(gone)} gone")
        told += [f"\n  {mark} {row[:110]}" for mark, some in (("+", new), ("-", gone)) for row in some[:5]]
    return "; ".join(told[:1]) + "".join(told[1:])


if __name__ == "__main__":
    sys.exit(main())
