"""What a user adds to the reference: the hash tells it, the cards name it, and a bad file is one line."""

import hashlib
import json
import os
import string
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.block_lists import block_list, folder_of

from necgreen import reference
from necgreen.collection import downloads
from necgreen.errors import InputError
from necgreen.reference import load, trackerdb
from necgreen.reference.trackerdb import UserRow

# Shapes of the three databases; every name in them is made up.
GHOSTERY: dict[str, Any] = {
    "categories": {"site_analytics": {"name": "Site Analytics"}},
    "organizations": {
        "mesurer": {"name": "Mesurer SAS", "country": "FR", "website_url": "https://mesurer.example/"},
        "nowhere": {"name": "Nowhere", "country": None},
    },
    "patterns": {
        "mesure": {"name": "Mesure  Web", "category": "site_analytics", "organization": "mesurer", "domains": []},
        "pub": {"name": "Pub", "category": "pornvertising", "organization": "nowhere", "domains": []},
        "orphan": {"name": "Orphan", "category": "utilities", "organization": None, "domains": []},
    },
    "domains": {"mesure.example": "mesure", "Stats.Mesure.Example.": "mesure", "pub.example": "pub",
                "orphan.example": "orphan", "lost.example": "no such pattern", "no host": "pub", "localhost": "pub"},
    "filters": {"||mesure.example^$3p": "mesure"},
}  # fmt: skip
DUCKDUCKGO: dict[str, Any] = {
    "trackers": {
        "replay.example": {"domain": "replay.example", "owner": {"name": "Replay Inc.", "displayName": "Replay"},
                           "categories": ["Analytics", "Advertising", "Session Replay"], "default": "block"},
        "tags.example": {"owner": {"name": "Tags LLC"}, "categories": ["Advertising", "Tag Manager"]},
        "bare.example": {"owner": None},
    },
    "entities": {"Replay Inc.": {"domains": ["replay.example"], "displayName": "Replay"}},
    "domains": {"replay.example": "Replay Inc."}, "cnames": {},
}  # fmt: skip
DISCONNECT: dict[str, Any] = {
    "license": "to be read",
    "categories": {
        "FingerprintingInvasive": [{"Both": {"https://both.example/": ["both.example"]}}],
        "Content": [{"Both": {"https://both.example/": ["both.example", "content.example"]}}],
        "Analytics": [{"Count": {"https://count.example/": ["count.example"], "performance": "true"}}],
        "ConsentManagers": [{"Ask": {"https://ask.example/": ["ask.example"]}}],
    },
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder that an update filled."""
    source = folder_of(tmp_path / "from", easyprivacy=block_list("easyprivacy"), easylist=block_list("easylist"))
    downloads.update(tmp_path / "data", source_dir=source)
    return tmp_path / "data"


def saved(folder: Path, content: Any, name: str = "trackerdb.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_without_argument_the_reference_is_that_of_the_wheel() -> None:
    plain = load()
    assert plain is load()
    assert (plain.user, plain.lists) == ((), ())
    digest = hashlib.sha256()
    for file in sorted(files(reference).joinpath("data").iterdir(), key=lambda file: file.name):
        if file.name.endswith((".toml", ".json")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    assert plain.hash == digest.hexdigest()


def test_lists_come_with_their_texts_their_cards_and_another_hash(data: Path) -> None:
    found = load(data=data)
    assert [name for name, _ in found.lists] == ["easyprivacy", "easylist"]
    assert found.lists[1][1] == block_list("easylist")
    assert found.hash not in ("", load().hash)
    assert found.hash == load(data=data).hash
    card = found.card("easylist")
    assert (card.publisher, card.licence) == ("The EasyList authors", "GPL-3.0-or-later OR CC-BY-SA-3.0-or-later")
    assert card.url == "https://easylist.to/easylist/easylist.txt"
    assert card.valid_until == date(2027, 2, 18)  # 90 days after 20 November 2026, which the list says of itself
    assert card.retrieved.isoformat() == json.loads((data / "lists.json").read_text())["lists"][1]["downloaded_at"][:10]
    assert {card.name for card in found.cards()} == {"easylist", "easyprivacy"} | {card.name for card in load().cards()}
    assert {card.name for card in found.expired(date(2027, 2, 19))} >= {"easylist", "easyprivacy"}
    assert "easylist" not in {card.name for card in found.expired(date(2027, 2, 18))}


def test_a_list_takes_the_place_of_no_set_of_the_wheel(data: Path) -> None:
    manifest = json.loads((data / "lists.json").read_text())
    for name, said in (("services", "names a set of necgreen's own: services"), ("easylist", "is damaged")):
        manifest["lists"][0]["name"] = name
        (data / "lists.json").write_text(json.dumps(manifest))
        with pytest.raises(InputError, match=said):
            load(data=data)


def test_the_hash_follows_the_content(data: Path, tmp_path: Path) -> None:
    before = load(data=data).hash
    newer = folder_of(tmp_path / "newer", easylist=block_list("easylist", rules=("||other.example^",)))
    downloads.update(data, source_dir=newer, only=["easylist"])
    after = load(data=data).hash
    user = saved(tmp_path, GHOSTERY)
    assert len({before, after, load().hash, load(data=data, trackerdb=user).hash, load(trackerdb=user).hash}) == 5
    once = load(trackerdb=user).hash
    times = user.stat().st_mtime
    saved(tmp_path, GHOSTERY | {"filters": {}})
    os.utime(user, (times, times))
    assert load(trackerdb=user).hash != once
    saved(tmp_path, GHOSTERY)
    os.utime(user, (times, times))
    assert load(trackerdb=user).hash == once


def test_ghostery_gives_domains_services_operators_and_countries(tmp_path: Path) -> None:
    assert load(trackerdb=saved(tmp_path, GHOSTERY)).user == (
        UserRow("mesure.example", "Mesure Web", "analytics", "Mesurer SAS", "FR"),
        UserRow("orphan.example", "Orphan", "other", "", ""),
        UserRow("pub.example", "Pub", "advertising", "Nowhere", ""),
        UserRow("stats.mesure.example", "Mesure Web", "analytics", "Mesurer SAS", "FR"),
    )


def test_duckduckgo_gives_the_most_telling_category(tmp_path: Path) -> None:
    assert load(trackerdb=saved(tmp_path, DUCKDUCKGO, "tds.json")).user == (
        UserRow("bare.example", "bare.example", "other", "", ""),
        UserRow("replay.example", "replay.example", "session-recording", "Replay", ""),
        UserRow("tags.example", "tags.example", "tag-manager", "Tags LLC", ""),
    )


def test_disconnect_names_a_domain_once(tmp_path: Path) -> None:
    assert load(trackerdb=saved(tmp_path, DISCONNECT, "services.json")).user == (
        UserRow("ask.example", "Ask", "consent-tool", "Ask", ""),
        UserRow("both.example", "Both", "content", "Both", ""),
        UserRow("content.example", "Both", "content", "Both", ""),
        UserRow("count.example", "Count", "analytics", "Count", ""),
    )


def test_the_card_of_a_database_is_dated_by_its_file(tmp_path: Path) -> None:
    path = saved(tmp_path, GHOSTERY)
    os.utime(path, (1_790_000_000, 1_790_000_000))
    card = load(trackerdb=path).card("trackerdb")
    assert (card.licence, card.publisher, card.retrieved) == ("CC-BY-NC-SA-4.0", "Ghostery", date(2026, 9, 21))
    assert card.valid_until == date(2026, 12, 20)
    os.utime(path, (499_162_500, 499_162_500))  # 26 October 1985, as packages of npm say of all their files
    assert load(trackerdb=path).card("trackerdb").retrieved.year >= 2026


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "is not the trackerdb.json of Ghostery"),
        (b"\xff\xfe", "is not the trackerdb.json of Ghostery"),
        (b"<!doctype html>", "is not the trackerdb.json of Ghostery"),
        (b"[]", "is not the trackerdb.json of Ghostery"),
        (b"[" * 100_000, "is not the trackerdb.json of Ghostery"),
        (b'{"patterns": {}, "domains": {}}', "is not the trackerdb.json of Ghostery"),
        (json.dumps(GHOSTERY | {"domains": {}}).encode(), "names no domain"),
        (json.dumps(GHOSTERY | {"domains": {"a.example": 3}}).encode(), r"Expected `str`, got `int` - at `\$.domains"),
        (json.dumps(DISCONNECT | {"categories": []}).encode(), "Expected `object`, got `array`"),
        (json.dumps(DUCKDUCKGO | {"trackers": {"a.example": []}}).encode(), "Expected `object`, got `array`"),
    ],
)
def test_what_is_no_database_is_said_in_one_line(tmp_path: Path, raw: bytes, said: str) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(raw)
    with pytest.raises(InputError, match=said) as caught:
        load(trackerdb=path)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


def test_a_file_that_is_absent_a_folder_or_too_long_is_said_in_one_line(tmp_path: Path) -> None:
    long = tmp_path / "long.json"
    with long.open("wb") as file:
        file.truncate(trackerdb.MAX_BYTES + 1)
    for path, said in (
        (tmp_path / "absent", "cannot be read"),
        (tmp_path, "cannot be read"),
        (long, "50,000,000 bytes"),
    ):
        with pytest.raises(InputError, match=said):
            load(trackerdb=path)


WORD = st.text(string.printable, max_size=8) | st.sampled_from(["a.example", "patterns", "name", "domains", "trackers"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | WORD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORD, inner, max_size=4),
    max_leaves=12,
)
SHAPES = [
    st.fixed_dictionaries({"patterns": JSON, "organizations": JSON, "domains": JSON}),
    st.fixed_dictionaries({"trackers": JSON, "entities": JSON}),
    st.fixed_dictionaries(
        {"license": JSON, "categories": st.dictionaries(WORD, st.lists(JSON, max_size=2), max_size=2)}
    ),
]


@given(st.one_of(JSON, *SHAPES))
def test_any_json_gives_rows_or_one_line(tmp_path_factory: pytest.TempPathFactory, content: Any) -> None:
    path = saved(tmp_path_factory.getbasetemp(), content, "any.json")
    said, rows = "", ()
    try:
        rows = trackerdb.read(path).rows
    except InputError as error:
        said = str(error)
    assert bool(rows) != bool(said)
    assert "\n" not in said
    assert all(row.category in trackerdb.ORDER and "." in row.domain for row in rows)
