"""What is stored is what is read back, and an altered bundle is refused."""

import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from necgreen.collection import bundle
from necgreen.collection.bundle import pack, unpack
from necgreen.errors import BundleError
from necgreen.model import (
    BodyFacts,
    Cookie,
    Entry,
    FontFace,
    Gap,
    GapKind,
    Header,
    HostRecord,
    Initiator,
    Moment,
    Need,
    Page,
    Part,
    State,
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


words = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
counts = st.none() | st.integers(0, 10**12)
spans = st.none() | st.floats(0, 1e6, allow_nan=False)
facts = st.builds(
    BodyFacts, decoded_size=counts, gzip_size=counts, width=counts, height=counts, frames=counts,
    sha256=st.none() | words, charset=st.none() | words, image_format=st.none() | words,
    whitespace_share=st.none() | st.floats(0, 1),
    font=st.none() | st.builds(FontFace, words, counts, st.none() | st.booleans()),
)  # fmt: skip
entries = st.builds(
    Entry, url=words, method=words, status=st.integers(0, 999), mime=words, protocol=words, header_bytes=counts,
    body_bytes=counts, content_length=counts, transfer_bytes=counts, from_cache=st.booleans(), truncated=st.booleans(),
    headers=st.lists(st.builds(Header, words, words), max_size=2).map(tuple), frame=words, redirect_to=words,
    initiator=st.none() | st.builds(Initiator, words, words), after=st.sampled_from(Moment), address=words, error=words,
    timings=st.builds(Timings, spans, spans, spans), facts=st.none() | facts,
)  # fmt: skip
lifetimes = st.none() | st.integers(-(10**9), 10**9)
cookies = st.builds(Cookie, words, words, lifetime=lifetimes, after=st.sampled_from(Moment))
loads = st.builds(
    Page, id=st.just(""), url=words, final_url=words, title=words, warm=st.booleans(), state=st.sampled_from(State),
    collected=st.frozensets(st.sampled_from(Need)),
    gaps=st.lists(st.builds(Gap, st.sampled_from(GapKind), words), max_size=2).map(tuple),
    entries=st.lists(entries, max_size=3).map(tuple), cookies=st.lists(cookies, max_size=2).map(tuple),
    scripted=st.none() | st.booleans(), home=st.booleans(),
)  # fmt: skip
visits = st.builds(
    Visit, parts=st.lists(st.builds(Part, words, words), max_size=2).map(tuple), engine=words, engine_version=words,
    profile=words, started_at=st.just("2026-11-23T10:00:00Z"), command=words, recorder=words, downloaded_bytes=counts,
    pages=st.lists(loads, max_size=3).map(lambda found: tuple(replace(p, id=str(n)) for n, p in enumerate(found, 1))),
    hosts=st.lists(st.builds(HostRecord, words, a=st.lists(words, max_size=2).map(tuple)), max_size=2).map(tuple),
    warnings=st.lists(words, max_size=2).map(tuple),
    documents=st.dictionaries(words.map(lambda text: sha256(text.encode()).hexdigest()), words, max_size=2).map(
        lambda found: tuple(sorted(found.items()))
    ),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(visits)
def test_any_visit_is_read_as_it_was_saved(visit: Visit) -> None:
    assert unpack(pack(visit)) == visit
