"""Lists come whole or not at all: real servers that cut, lie, swell and redirect; processes that meet and die."""

import gzip
import hashlib
import json
import os
import random
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from tests.block_lists import LEAST, URLS, block_list, folder_of, summed
from tests.server import Answer, Local

from necgreen.collection import downloads, shelf
from necgreen.collection.engine import Event
from necgreen.collection.one_at_a_time import one_at_a_time
from necgreen.errors import CollectionError, InputError
from necgreen.reference import lists, load

Web = Callable[..., Local]
PRIVACY, EASY = block_list("easyprivacy"), block_list("easylist")
NEWER = block_list("easyprivacy", version="202611240541")
TEXT = "text/plain; charset=utf-8"


def good(**changed: Answer) -> dict[str, Answer]:
    """What both addresses answer, unless ``changed``."""
    answers = {"easyprivacy": Answer(PRIVACY, type=TEXT, encodings=("gzip",), validators=True),
               "easylist": Answer(EASY, type=TEXT, encodings=("br",), validators=True)} | changed  # fmt: skip
    return {URLS[name]: answer for name, answer in answers.items()}


def through(local: Local, **more: object) -> downloads.HttpOptions:
    return replace(downloads.LONG, connect_to=local.connect_to, ca_bundle=local.ca, **more)  # type: ignore[arg-type]


def texts(folder: Path) -> dict[str, str]:
    return dict(load(data=folder).lists)


def test_an_update_keeps_both_lists_and_says_what_they_are(web: Web, tmp_path: Path) -> None:
    local = web(good(), tls=True)
    told: list[Event] = []
    done = downloads.update(tmp_path / "new" / "cache", on_event=told.append, options=through(local))
    assert [(one.name, one.state) for one in done] == [("easyprivacy", "updated"), ("easylist", "updated")]
    folder = tmp_path / "new" / "cache"
    assert texts(folder) == {"easyprivacy": PRIVACY, "easylist": EASY}
    privacy, easy = json.loads((folder / "lists.json").read_text())["lists"]
    assert privacy["sha256"] == hashlib.sha256(PRIVACY.encode()).hexdigest()
    assert (privacy["bytes"], privacy["rules"]) == (len(PRIVACY.encode()), LEAST["easyprivacy"] + 3)
    assert (privacy["version"], privacy["modified"]) == ("202611200541", "20 Nov 2026 05:41 UTC")
    assert (easy["url"], easy["licence"]) == (URLS["easylist"], "GPL-3.0-or-later OR CC-BY-SA-3.0-or-later")
    assert easy["downloaded_at"] == easy["current_at"] == done[1].row.current_at
    assert {file.name for file in folder.iterdir()} == {"lists.json", ".lock", privacy["file"], easy["file"]}
    assert [event.kind for event in told] == ["load", "note", "load", "note"]
    assert told[1].url == f"easyprivacy: {privacy['rules']:,} rules, version 202611200541, {privacy['bytes']:,} bytes"
    assert [sent.path for sent in local.log] == ["/easylist/easyprivacy.txt", "/easylist/easylist.txt"]
    assert not any(sent.header("cookie") or sent.header("referer") for sent in local.log)


def test_an_unchanged_list_is_not_sent_again(web: Web, tmp_path: Path) -> None:
    local = web(good(), tls=True)
    downloads.update(tmp_path, options=through(local))
    before = (tmp_path / "lists.json").read_bytes()
    time.sleep(1.1)
    told: list[Event] = []
    done = downloads.update(tmp_path, on_event=told.append, options=through(local))
    assert [one.state for one in done] == ["current", "current"]
    assert [sent.status for sent in local.log] == [200, 200, 304, 304]
    assert told[-1].url == "easylist: already up to date"
    first, second = lists.rows(tmp_path), json.loads(before)["lists"]
    assert first[0].downloaded_at == second[0]["downloaded_at"]
    assert first[0].current_at > second[0]["current_at"]  # it was known to be current a second later
    assert texts(tmp_path) == {"easyprivacy": PRIVACY, "easylist": EASY}


def test_the_same_list_without_validator_keeps_its_date(web: Web, tmp_path: Path) -> None:
    plain = good(easylist=Answer(EASY, type=TEXT))
    local = web(plain, tls=True)
    downloads.update(tmp_path, only=["easylist"], options=through(local))
    done = downloads.update(tmp_path, only=["easylist"], options=through(local))
    assert [(one.name, one.state) for one in done] == [("easylist", "current")]
    assert [sent.status for sent in local.log] == [200, 200]


def test_a_newer_list_takes_the_place_and_the_next_update_removes_the_old_file(web: Web, tmp_path: Path) -> None:
    downloads.update(tmp_path, options=through(web(good(), tls=True)))
    old = lists.rows(tmp_path)[0].file
    local = web(good(easyprivacy=Answer(NEWER, type=TEXT)), tls=True)
    done = downloads.update(tmp_path, options=through(local))
    assert [one.state for one in done] == ["updated", "current"]
    assert texts(tmp_path)["easyprivacy"] == NEWER
    assert (tmp_path / old).exists()  # someone may have been reading it
    downloads.update(tmp_path, options=through(local))
    assert not (tmp_path / old).exists()


LONG = "[Adblock Plus 2.0]\n! Title: EasyPrivacy\n" + "||long.example^\n" * 20_000
BARE = block_list("easyprivacy", checksum=False)
GZIP = (("Content-Encoding", "gzip"),)
HTML = "<!doctype html><title>Maintenance</title><p>Back soon.</p>"
FAULTS = {
    "cut": (Answer(NEWER, type=TEXT, abort_after=300_000), "the connection was cut"),
    "cut-chunks": (Answer(NEWER, type=TEXT, abort_after=300_000, chunked=True), "the connection was cut"),
    "cut-gzip": (Answer(gzip.compress(NEWER.encode())[:-9], headers=GZIP), "badly compressed"),
    "short": (Answer(BARE[:300_000], type=TEXT), "it is not whole: 1"),
    "cut-with-checksum": (Answer(NEWER[:400_000], type=TEXT), "its checksum is not"),
    "altered": (Answer(NEWER.replace("||tracker.example^", "||tracked.example^"), type=TEXT), "its checksum is not"),
    "end-unknown": (Answer(BARE, type=TEXT, close=True), "does not say where it ends"),
    "announced-too-long": (Answer(LONG * 70, type=TEXT), "longer than 20,000,000 bytes"),
    "endless": (Answer(LONG, type=TEXT, endless=True), "longer than 20,000,000 bytes"),
    "bomb": (Answer(gzip.compress(bytes(90_000_000)), headers=GZIP), "longer than 20,000,000"),
    "page": (Answer(HTML, type="text/html"), "it is a web page, not a list"),
    "empty": (Answer(b"", type=TEXT), "no [Adblock Plus"),
    "other": (Answer("127.0.0.1 tracker.example\n" * 30_000, type=TEXT), "no [Adblock Plus"),
    "untitled": (Answer(BARE.replace("! Title:", "! Name:"), type=TEXT), "no title"),
    "binary": (Answer(random.Random(7).randbytes(500_000), type="application/octet-stream"), "it is not text"),
    "404": (Answer(HTML, status=404, type="text/html"), "the server answered 404"),
    "503": (Answer(NEWER, status=503, type=TEXT), "the server answered 503"),
    "part": (Answer(NEWER, status=206, type=TEXT), "the server answered 206"),
    "304-unasked": (Answer(status=304), "the server answered 304"),
    "silent": (Answer(NEWER, delay_ms=2_000), "no answer in time"),
    "stalled": (Answer(NEWER, drip_ms=2_000, piece=1_000), "no answer in time"),
    "hangs-up": (Answer(raw=b""), "the connection was cut"),
    "not-http": (Answer(raw=b"SSH-2.0-OpenSSH_9.2\r\n"), "no usable answer (protocol)"),
    "to-plain-http": (Answer(status=302, headers=(("Location", "http://easylist.to/x.txt"),)), "not https"),
    "to-a-file": (Answer(status=302, headers=(("Location", "file:///etc/passwd"),)), "not https"),
    "loop": (Answer(status=302, headers=(("Location", URLS["easyprivacy"]),)), "the server answered 302"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_not_whole_or_not_a_list_is_refused_and_the_old_one_stays(web: Web, tmp_path: Path, fault: str) -> None:
    answer, said = FAULTS[fault]
    folder_of(tmp_path / "from", easyprivacy=PRIVACY)
    downloads.update(tmp_path / "data", source_dir=tmp_path / "from", only=["easyprivacy"])
    local = web(good(easyprivacy=answer), tls=True)
    with pytest.raises(CollectionError) as caught:
        downloads.update(tmp_path / "data", options=through(local, time_out=0.4))
    message = str(caught.value)
    assert message.startswith("easyprivacy: ")
    assert said in message
    assert "the copy of 20" in message
    assert "easylist" not in message.replace("easylist.to/easylist/", "")
    assert "\n" not in message
    assert texts(tmp_path / "data") == {"easyprivacy": PRIVACY, "easylist": EASY}  # the other one was kept
    assert not list((tmp_path / "data").glob("*.part"))


def test_a_first_list_that_is_refused_leaves_nothing(web: Web, tmp_path: Path) -> None:
    local = web(good(easylist=Answer(HTML, type="text/html"), easyprivacy=Answer(status=500)), tls=True)
    with pytest.raises(CollectionError, match=r"^easyprivacy: the server answered 500: \S+; easylist: refused"):
        downloads.update(tmp_path, options=through(local))
    assert [file.name for file in tmp_path.iterdir()] == [".lock"]
    assert shelf.status(tmp_path).lists == ()


def test_a_redirect_to_another_public_name_is_followed_without_the_validator(web: Web, tmp_path: Path) -> None:
    downloads.update(tmp_path, only=["easylist"], options=through(web(good(), tls=True)))
    moved = Answer(status=301, headers=(("Location", "https://mirror.example/lists/easylist.txt"),))
    local = web(good(easylist=moved) | {"https://mirror.example/lists/easylist.txt": Answer(EASY)}, tls=True)
    assert downloads.update(tmp_path, only=["easylist"], options=through(local))[0].state == "current"
    first, second = local.log
    assert (first.header("if-none-match") is not None, second.header("if-none-match")) == (True, None)


def test_a_redirect_to_a_private_address_is_refused(web: Web, tmp_path: Path) -> None:
    moved = Answer(status=302, headers=(("Location", "https://127.0.0.1/easylist.txt"),))
    local = web(good(easylist=moved), tls=True)
    options = replace(through(local), connect_to=(f"easylist.to:443:127.0.0.1:{local.port}",))
    with pytest.raises(CollectionError, match="it leads to a private address"):
        downloads.update(tmp_path, only=["easylist"], options=options)


def test_an_unknown_authority_is_refused(web: Web, tmp_path: Path) -> None:
    local = web(good(), tls=True)
    options = replace(through(local), ca_bundle=None)
    with pytest.raises(CollectionError, match="its certificate is not trusted"):
        downloads.update(tmp_path, only=["easylist"], options=options)


def test_a_list_with_its_checksum_needs_no_length(web: Web, tmp_path: Path) -> None:
    local = web(good(easyprivacy=Answer(NEWER, type=TEXT, close=True)), tls=True)
    downloads.update(tmp_path, options=through(local))
    assert texts(tmp_path)["easyprivacy"] == NEWER


def test_a_checksum_computed_before_the_version_was_written(tmp_path: Path) -> None:
    text = summed(block_list("easylist", checksum=False), before_version=True)
    folder_of(tmp_path / "from", easylist=text)
    folder_of(tmp_path / "altered", easylist=text.replace("||tracker.example^", "||tracked.example^"))
    assert downloads.update(tmp_path / "data", source_dir=tmp_path / "from", only=["easylist"])[0].state == "updated"
    with pytest.raises(InputError, match="its checksum is not"):
        downloads.update(tmp_path / "data", source_dir=tmp_path / "altered", only=["easylist"])


def test_a_checksum_does_not_mind_line_ends_and_blank_lines(tmp_path: Path) -> None:
    text = block_list("easylist").replace("\n", "\r\n").replace("! ***", "\r\n! ***")
    folder_of(tmp_path / "from")
    (tmp_path / "from" / "easylist.txt").write_bytes(text.encode())
    assert downloads.update(tmp_path / "data", source_dir=tmp_path / "from", only=["easylist"])[0].state == "updated"


# --- from a folder


def test_from_a_folder_without_network(tmp_path: Path) -> None:
    """In a process that may open no socket and resolve no name."""
    source = folder_of(tmp_path / "from", easyprivacy=PRIVACY, easylist=EASY)
    run = offline("data", "update", "--from", source, "--data", tmp_path / "data")
    assert (run.returncode, run.stderr) == (0, "")
    assert [line.partition(":")[0] for line in run.stdout.splitlines()] == ["easyprivacy", "easylist"]
    assert texts(tmp_path / "data") == {"easyprivacy": PRIVACY, "easylist": EASY}
    assert offline("data", "update", "--data", tmp_path / "data").returncode == 3  # the ban is real


def test_nothing_is_downloaded_by_another_command(tmp_path: Path) -> None:
    for command in (("demo", "-o", tmp_path / "out"), ("checks",), ("data", "status"), ("data",), ("--help",)):
        assert offline(*command, cache=tmp_path / "cache").returncode in (0, 2), command
    assert not (tmp_path / "cache").exists()


def test_the_age_of_a_file_of_a_folder_is_that_of_the_list(tmp_path: Path) -> None:
    old = block_list("easylist", version="202403010600")
    bare = "\n".join(line for line in EASY.splitlines() if not line.startswith(("! Version", "! Last", "! Checksum")))
    folder_of(tmp_path / "old", easylist=old)
    folder_of(tmp_path / "bare", easylist=bare)
    os.utime(tmp_path / "bare" / "easylist.txt", (1_700_000_000, 1_700_000_000))
    for name, day in (("old", "2024-03-01T06:00:00Z"), ("bare", "2023-11-14T22:13:20Z")):
        downloads.update(tmp_path / name / "data", source_dir=tmp_path / name, only=["easylist"])
        (row,) = lists.rows(tmp_path / name / "data")
        assert row.current_at == day
        assert row.downloaded_at > "2026-01-01"
        (held,) = shelf.status(tmp_path / name / "data").lists
        assert held.old
        assert held.age_days > 600


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, r"^easyprivacy: there is no easyprivacy\.txt in \S+; easylist: there is no easylist\.txt in"),
        ({"easyprivacy": HTML, "easylist": EASY}, r"^easyprivacy: refused, it is a web page, not a list: \S+txt$"),
        ({"easyprivacy": PRIVACY, "easylist": EASY[:-500]}, r"^easylist: refused, it was altered or cut"),
        ({"easyprivacy": PRIVACY, "easylist": summed(LONG * 70)}, r"^easylist: refused, longer than 20,000,000 bytes"),
    ],
)
def test_a_file_of_a_folder_that_is_no_list_is_refused(tmp_path: Path, files: dict[str, str], said: str) -> None:
    source = folder_of(tmp_path / "from", **files)
    with pytest.raises(InputError, match=said):
        downloads.update(tmp_path / "data", source_dir=source)
    kept = [row.name for row in lists.rows(tmp_path / "data")]
    assert kept == [name for name, text in files.items() if text in (PRIVACY, EASY)]


def test_bad_arguments_are_said_before_anything_is_asked(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no list 'easylists': say easyprivacy or easylist"):
        downloads.update(tmp_path / "data", only=["easylists"])
    with pytest.raises(InputError, match="nowhere is not a folder"):
        downloads.update(tmp_path / "data", source_dir=tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"^--connect-to"):
        downloads.update(tmp_path / "data", options=replace(downloads.LONG, connect_to=("x",)))
    assert not (tmp_path / "data" / "lists.json").exists()


# --- on the disk


def test_files_are_readable_as_the_umask_says(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        source = folder_of(tmp_path / "from", easylist=EASY)
        downloads.update(tmp_path / "data", source_dir=source, only=["easylist"])
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "data").iterdir()}
    assert modes == {0o644}


def test_a_file_changed_on_the_disk_is_named_and_repaired(web: Web, tmp_path: Path) -> None:
    local = web(good(), tls=True)
    downloads.update(tmp_path, options=through(local))
    file = tmp_path / lists.rows(tmp_path)[0].file
    file.write_text(file.read_text().replace("||tracker.example^", "||nothing.example^"))
    with pytest.raises(InputError, match=rf"{file.name} was changed after it was downloaded"):
        load(data=tmp_path)
    privacy, easy = shelf.status(tmp_path).lists
    assert "was changed" in privacy.problem
    assert easy.problem == ""
    downloads.update(tmp_path, options=through(local))
    assert [sent.status for sent in local.log] == [200, 200, 200, 304]  # only the damaged one is asked whole
    assert texts(tmp_path) == {"easyprivacy": PRIVACY, "easylist": EASY}


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{",
        b"[]",
        b'{"schema": "necgreen.lists/2", "lists": []}',
        b'{"schema": "necgreen.lists/1"}',
        b"\xff",
        b"[" * 9999,
    ],
)
def test_a_damaged_manifest_is_named_and_repaired(tmp_path: Path, manifest: bytes) -> None:
    source = folder_of(tmp_path / "from", easyprivacy=PRIVACY, easylist=EASY)
    (tmp_path / "lists.json").write_bytes(manifest)
    with pytest.raises(InputError, match=r"lists\.json (is damaged|was written by another)"):
        load(data=tmp_path)
    downloads.update(tmp_path, source_dir=source)
    assert texts(tmp_path) == {"easyprivacy": PRIVACY, "easylist": EASY}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("file", "../../etc/passwd"),
        ("file", "/etc/passwd"),
        ("current_at", "2026-02-31T00:00:00Z"),
        ("downloaded_at", "x"),
    ],
)
def test_a_manifest_leads_nowhere_else(tmp_path: Path, key: str, value: str) -> None:
    downloads.update(tmp_path, source_dir=folder_of(tmp_path / "from", easylist=EASY), only=["easylist"])
    said = json.loads((tmp_path / "lists.json").read_text())
    said["lists"][0][key] = value
    (tmp_path / "lists.json").write_text(json.dumps(said))
    with pytest.raises(InputError, match=r"lists\.json is damaged"):
        load(data=tmp_path)


def test_a_folder_without_list_says_how_to_fill_it(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(InputError, match=r"holds no list: necgreen data update --data"):
            load(data=folder)
        assert shelf.status(folder).lists == ()


def test_the_cache_folder(tmp_path: Path) -> None:
    code = "from necgreen.collection.shelf import cache_folder; print(cache_folder())"
    for given, told in (
        ({"NECGREEN_CACHE": "/a/b", "XDG_CACHE_HOME": "/x"}, "/a/b"),
        ({"XDG_CACHE_HOME": "/x"}, "/x/necgreen"),
        ({"XDG_CACHE_HOME": "relative"}, "/h/.cache/necgreen"),
        ({}, "/h/.cache/necgreen"),
    ):
        env = {"HOME": "/h", "PATH": os.environ["PATH"], **given}
        done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == told


# --- several processes

UPDATE = "import sys; from necgreen import api; api.update_data(sys.argv[1], source_dir=sys.argv[2])"


def test_two_updates_at_once_leave_one_whole_state_that_can_always_be_read(tmp_path: Path) -> None:
    sides = {
        letter: folder_of(
            tmp_path / letter,
            easyprivacy=block_list("easyprivacy", version=f"20261101000{letter}"),
            easylist=block_list("easylist", version=f"20261101000{letter}"),
        )
        for letter in "12"
    }
    whole = {name: {(side / f"{name}.txt").read_text() for side in sides.values()} for name in URLS}
    data = tmp_path / "data"
    downloads.update(data, source_dir=sides["1"])
    over = threading.Event()
    seen: list[dict[str, str]] = []

    def look() -> None:
        while not over.is_set():
            seen.append(texts(data))

    reader = threading.Thread(target=look)
    reader.start()
    try:
        for _ in range(3):
            both = [subprocess.Popen([sys.executable, "-c", UPDATE, data, side]) for side in sides.values()]
            assert [process.wait(60) for process in both] == [0, 0]
    finally:
        over.set()
        reader.join()
    assert len(seen) > 3
    assert all(one[name] in whole[name] for one in [*seen, texts(data)] for name in URLS)
    assert len({texts(data)[name].splitlines()[2] for name in URLS}) == 1  # both lists are of the last to come


def test_an_update_that_is_killed_keeps_what_it_finished_and_leaves_no_lock(web: Web, tmp_path: Path) -> None:
    local = web(good(easylist=Answer(EASY, type=TEXT, drip_ms=50, piece=1_000)), tls=True)
    command = [sys.executable, "-m", "necgreen", "data", "update", "--data", tmp_path]
    process = subprocess.Popen([*command, "--connect-to", local.connect_to[0], "--ca-bundle", str(local.ca)])
    until = time.monotonic() + 30
    while not (tmp_path / "lists.json").exists() and time.monotonic() < until:
        time.sleep(0.02)
    with pytest.raises(InputError, match="is being updated by another necgreen"), one_at_a_time(tmp_path, 0.2):
        pass
    process.kill()
    process.wait(10)
    assert texts(tmp_path) == {"easyprivacy": PRIVACY}
    (tmp_path / "easylist-0123456789ab.txt.part").write_text("torn")
    (tmp_path / "notes.txt").write_text("the user's own")
    began = time.monotonic()
    downloads.update(tmp_path, source_dir=folder_of(tmp_path / "from", easylist=EASY), only=["easylist"])
    assert time.monotonic() - began < 5
    assert texts(tmp_path) == {"easyprivacy": PRIVACY, "easylist": EASY}
    assert not list(tmp_path.glob("*.part"))
    assert (tmp_path / "notes.txt").exists()


def offline(*arguments: object, cache: Path | None = None) -> "subprocess.CompletedProcess[str]":
    """The command in a process whose sockets may not connect."""
    ban = (
        "import sys\n"
        "def ban(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.getaddrinfo', 'socket.sendto'): raise OSError('banned')\n"
        "sys.addaudithook(ban)\n"
        "from necgreen.cli import main\n"
        "main(sys.argv[1:])\n"
    )
    env = dict(os.environ)
    with suppress(KeyError):
        del env["NECGREEN_CACHE"]
    if cache:
        env["NECGREEN_CACHE"] = str(cache)
    command = [sys.executable, "-c", ban, *map(str, arguments)]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)
