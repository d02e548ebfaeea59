"""What is stored is what is read back, and an altered bundle is refused."""

import zipfile
from pathlib import Path

import pytest

from necgreen.collection import bundle
from necgreen.errors import BundleError
from necgreen.model import (
    BodyFacts,
    Entry,
    FontFace,
    Gap,
    GapKind,
    Header,
    Initiator,
    Moment,
    Need,
    Page,
    Part,
    Timings,
    Visit,
)

ENTRY = Entry(
    "http://a.example/",
    status=200,
    mime="text/html",
    header_bytes=120,
    headers=(Header("etag", "present"),),
    initiator=Initiator("document"),
    facts=BodyFacts(decoded_size=3, font=FontFace("Marelle", 400)),
    timings=Timings(1.5, 2, 3),
    after=Moment.SCROLL,
)
PAGE = Page(
    "1",
    "http://a.example/",
    "http://a.example/",
    entries=(ENTRY, Entry("http://a.example/x", error="dns")),
    collected=frozenset({Need.ENTRIES, Need.COOKIES}),
    gaps=(Gap(GapKind.CAP, "x"),),
)
VISIT = Visit(
    (Part("site", "http://a.example/"),),
    "static",
    "0.1.0",
    "desktop",
    "2026-11-24T09:00:00+00:00",
    pages=(PAGE,),
    documents=(("ab12", "<p>été</p>"),),
)


@pytest.mark.parametrize("name", ["visit.zip", "visit"])
def test_what_is_stored_is_what_is_read(tmp_path: Path, name: str) -> None:
    stored = bundle.save(VISIT, tmp_path / name)
    assert bundle.load(tmp_path / name) == (VISIT, stored)


def test_the_same_visit_gives_the_same_bytes(tmp_path: Path) -> None:
    bundle.save(VISIT, tmp_path / "a.zip")
    bundle.save(VISIT, tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


@pytest.mark.parametrize("name", ["entries.har", "visit.json", "documents/ab12.txt"])
def test_a_changed_byte_is_refused(tmp_path: Path, name: str) -> None:
    bundle.save(VISIT, tmp_path / "v")
    file = tmp_path / "v" / name
    file.write_bytes(file.read_bytes() + b" ")
    with pytest.raises(BundleError, match=name):
        bundle.load(tmp_path / "v")


def test_a_removed_file_is_refused(tmp_path: Path) -> None:
    bundle.save(VISIT, tmp_path / "v")
    (tmp_path / "v" / "documents" / "ab12.txt").unlink()
    with pytest.raises(BundleError, match="missing"):
        bundle.load(tmp_path / "v")


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil.txt", "documents/../../evil.txt", "evil.exe"])
def test_a_name_that_leaves_the_bundle_is_refused(tmp_path: Path, name: str) -> None:
    bundle.save(VISIT, tmp_path / "v.zip")
    with zipfile.ZipFile(tmp_path / "v.zip", "a") as archive:
        archive.writestr(name, b"x")
    with pytest.raises(BundleError, match="no place"):
        bundle.load(tmp_path / "v.zip")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"<html>", b"\x00" * 200])
def test_a_file_that_is_no_bundle_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "v.zip").write_bytes(content)
    with pytest.raises(BundleError) as refused:
        bundle.load(tmp_path / "v.zip")
    assert "\n" not in str(refused.value)
