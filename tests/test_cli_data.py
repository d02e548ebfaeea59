"""``necgreen data`` as people run it: what it says, where it writes, its exit codes."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.block_lists import URLS, block_list, folder_of
from tests.server import Answer, Local

from necgreen.cli import main

Web = Callable[..., Local]
PRIVACY, EASY = block_list("easyprivacy"), block_list("easylist")


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Result]:
    """The command, with a cache of its own."""

    def command(*arguments: object) -> Result:
        env = {"NECGREEN_CACHE": str(tmp_path / "cache")}
        return CliRunner(env=env).invoke(main, ["data", *map(str, arguments)], catch_exceptions=False)

    return command


def to(local: Local) -> tuple[str, ...]:
    return ("--connect-to", local.connect_to[0], "--ca-bundle", str(local.ca))


def test_an_update_then_its_status(web: Web, tmp_path: Path, run: Callable[..., Result]) -> None:
    local = web({URLS["easyprivacy"]: Answer(PRIVACY), URLS["easylist"]: Answer(EASY)}, tls=True)
    done = run("update", *to(local))
    assert (done.exit_code, done.stderr) == (0, "")
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["easyprivacy", "easylist"]
    assert run("update", *to(local)).stdout == "easyprivacy: already up to date\neasylist: already up to date\n"
    told = run("status")
    assert told.exit_code == 0
    manifest = json.loads((tmp_path / "cache" / "lists.json").read_text())["lists"]
    for row in manifest:
        assert f"{row['rules']:,} rules" in told.stdout
        assert f"{row['bytes']:,} bytes" in told.stdout
        assert f"sha256 {row['sha256'][:12]}" in told.stdout
        assert str(tmp_path / "cache" / row["file"]) in told.stdout
    assert told.stdout.count("today") == 2
    assert "older than" not in told.stdout


def test_one_list_only(web: Web, run: Callable[..., Result]) -> None:
    local = web({URLS["easyprivacy"]: Answer(PRIVACY), URLS["easylist"]: Answer(EASY)}, tls=True)
    assert run("update", "easylist", *to(local)).exit_code == 0
    assert [sent.path for sent in local.log] == ["/easylist/easylist.txt"]
    bad = run("update", "peterlowe")
    assert (bad.exit_code, bad.stderr) == (2, "necgreen: there is no list 'peterlowe': say easyprivacy or easylist\n")


def test_a_refusal_is_one_line_and_the_other_list_is_kept(web: Web, run: Callable[..., Result]) -> None:
    page = Answer("<!doctype html>", type="text/html")
    local = web({URLS["easyprivacy"]: page, URLS["easylist"]: Answer(EASY)}, tls=True)
    done = run("update", *to(local))
    assert done.exit_code == 3
    assert done.stdout.startswith("easylist: ")
    address = URLS["easyprivacy"]
    assert done.stderr == f"necgreen: easyprivacy: refused, it is a web page, not a list: {address}\n"
    assert "easylist" in run("status").stdout


def test_from_a_folder(tmp_path: Path, run: Callable[..., Result]) -> None:
    source = folder_of(tmp_path / "usb", easyprivacy=PRIVACY)
    done = run("update", "--from", source, "--data", tmp_path / "mine")
    assert done.exit_code == 2
    assert done.stderr == f"necgreen: easylist: there is no easylist.txt in {source}\n"
    assert done.stdout.startswith("easyprivacy: ")
    assert not (tmp_path / "cache").exists()
    assert run("update", "easyprivacy", "--from", source, "--data", tmp_path / "mine").exit_code == 0
    assert run("update", "--from", tmp_path / "absent").exit_code == 2


def test_status_before_any_update_says_how(tmp_path: Path, run: Callable[..., Result]) -> None:
    done = run("status")
    assert done.exit_code == 0
    assert done.stdout == f"no list in {tmp_path / 'cache'}: necgreen data update downloads them\n"
    assert not (tmp_path / "cache").exists()
    assert json.loads(run("status", "--json").stdout)["lists"] == []


def test_status_tells_an_old_list_and_a_changed_one(tmp_path: Path, run: Callable[..., Result]) -> None:
    data = tmp_path / "data"
    run("update", "--from", folder_of(tmp_path / "usb", easyprivacy=PRIVACY, easylist=EASY), "--data", data)
    manifest = json.loads((data / "lists.json").read_text())
    for row, days in zip(manifest["lists"], (91, 90), strict=True):
        then = datetime.now(UTC) - timedelta(days=days, minutes=5)
        row["current_at"] = then.strftime("%Y-%m-%dT%H:%M:%SZ")
    (data / "lists.json").write_text(json.dumps(manifest))
    told = run("status", "--data", data).stdout
    assert told.count("older than 90 days: necgreen data update downloads the latest") == 1
    assert "91 days old" in told
    (data / manifest["lists"][1]["file"]).write_text("[Adblock Plus 2.0]\n")
    told = run("status", "--data", data)
    assert told.exit_code == 0
    assert "not usable: " in told.stdout
    privacy, easy = json.loads(run("status", "--data", data, "--json").stdout)["lists"]
    assert (privacy["old"], privacy["age_days"], privacy["problem"]) == (True, 91, "")
    assert (easy["old"], easy["age_days"]) == (False, 90)
    assert "was changed after it was downloaded" in easy["problem"]
    (data / "lists.json").write_text("{")
    damaged = run("status", "--data", data)
    assert (damaged.exit_code, damaged.stderr.count("\n")) == (2, 1)


def test_help_teaches(run: Callable[..., Result]) -> None:
    assert "necgreen data update" in run("--help").stdout
    help_ = run("update", "--help").stdout
    assert "--from DIR" in help_
    assert all(address in help_ for address in URLS.values())
