"""The file itself: how it is packed and written, and what is said when it cannot be read."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from tests.collection.build_har import HOME, har, item

from necgreen.collection import har_file
from necgreen.errors import HarError


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-16-le"])
def test_encodings(encoding: str) -> None:
    raw = json.dumps({"log": {"entries": [item("https://salon.example/été")]}}, ensure_ascii=False).encode(encoding)
    assert har_file.read(raw)["entries"][0]["request"]["url"] == "https://salon.example/été"


def test_the_text_itself_may_be_given() -> None:
    assert har_file.read("\ufeff  " + har(item()).decode())["entries"]


def test_what_strict_json_refuses_and_recorders_write() -> None:
    """NaN for a time that is not known, half a character in a title."""
    raw = b'{"log": {"entries": [{"time": NaN, "request": {"url": "https://a.example/"}}], "x": "\\ud83d"}}'
    log = har_file.read(raw)
    assert har_file.text(log["x"]) == "?"
    assert har_file.number(log["entries"][0]["time"]) is None


@pytest.mark.parametrize("name", ["absent.har", "a\0b.har", "."])
def test_a_file_that_cannot_be_opened(name: str, tmp_path: Path) -> None:
    with pytest.raises(HarError, match="cannot be read") as raised:
        har_file.read(tmp_path / name)
    assert "\n" not in str(raised.value)


def test_the_file_is_named_once(tmp_path: Path) -> None:
    for raw in (gzip.compress(har(item()))[:-9], b"[]", har(version="3.0")):
        (tmp_path / "page.har").write_bytes(raw)
        with pytest.raises(HarError) as raised:
            har_file.read(tmp_path / "page.har")
        assert str(raised.value).count("page.har: ") == 1


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(har_file, "CAP", 1_000)
    with pytest.raises(HarError, match="larger than"):
        har_file.read(gzip.compress(b" " * 10_000 + har(item())))


@pytest.mark.parametrize(
    ("value", "size"),
    [(5, 5), (0, 0), ("12", 12), (7.9, 7), (-1, None), (None, None), (True, None), ("many", None), (1e300, None),
     (10**400, None), (float("nan"), None), ("nan", None), ("inf", None), ([], None)],
)  # fmt: skip
def test_a_size_is_a_number_of_bytes_or_unknown(value: Any, size: int | None) -> None:
    assert har_file.size(value) == size


def test_headers_as_a_list_or_as_an_object() -> None:
    wanted = [("etag", "x"), ("age", "3")]
    assert har_file.pairs([{"name": "etag", "value": "x"}, {"name": "age", "value": 3}, "x"]) == wanted
    assert har_file.pairs({"etag": "x", "age": 3}) == wanted
    assert har_file.pairs(None) == []


def test_pages_and_creator_may_be_absent() -> None:
    assert har_file.read(json.dumps({"log": {"entries": [{"request": {"url": HOME}}]}}).encode())["entries"]
