"""What a killed run leaves: the pages it had finished, and nothing torn."""

from pathlib import Path

import pytest
from tests.server import little

import necgreen
from necgreen.errors import BundleError, CollectionError

HOME = "http://forum.example/"
PAGES = {HOME: "<title>A</title><link rel=stylesheet href=/s.css><a href=/b>b</a>", f"{HOME}b": "<title>B</title>",
         f"{HOME}s.css": "p{color:red}"}  # fmt: skip


def journal(folder: Path) -> tuple[necgreen.Visit, Path]:
    """A whole visit, and the journal that a run killed just before its end would leave."""
    with little(PAGES) as local:
        where = folder / "visit.part"
        return necgreen.collect(HOME, connect_to=local.connect_to, dns=False, journal=str(where)), where


def test_what_was_finished_is_what_is_recovered(tmp_path: Path) -> None:
    visit, where = journal(tmp_path)
    found = necgreen.load(where)
    assert found.pages == visit.pages
    assert found.documents == visit.documents
    assert found.parts == visit.parts
    assert found.warnings == ("interrupted",)
    assert necgreen.audit(found).pages == necgreen.audit(visit).pages


def test_a_torn_last_line_is_dropped(tmp_path: Path) -> None:
    visit, where = journal(tmp_path)
    pages = where / "pages.jsonl"
    pages.write_bytes(pages.read_bytes()[:-40])
    assert necgreen.load(where).pages == visit.pages[:-1]


def test_a_journal_without_a_page_says_so(tmp_path: Path) -> None:
    _, where = journal(tmp_path)
    pages = where / "pages.jsonl"
    pages.write_bytes(pages.read_bytes().split(b"\n")[0] + b"\n")
    with pytest.raises(BundleError, match="no finished page"):
        necgreen.load(where)


def test_nothing_collected_is_still_an_error(tmp_path: Path) -> None:
    with pytest.raises(CollectionError):
        necgreen.collect(HOME, connect_to=("::127.0.0.1:9",), dns=False, journal=str(tmp_path / "visit.part"))
