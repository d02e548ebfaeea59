"""The commands as people run them: exit codes, one-line errors, files, secrets."""

import json
import signal
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest
from click.testing import CliRunner, Result
from tests.planted import BASIC, COOKIE, HEADER, PASSWORD, PREPROD, TOKEN
from tests.server import Answer, Local

import necgreen
from necgreen.cli import main

HOME = "http://forum.example/"
HTML = "text/html; charset=utf-8"
FILES = {"visit.zip", "audit.json", "audit.html", "audit.csv", "tiers.csv"}
Web = Callable[..., Local]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)


def page(title: str, body: str = "") -> Answer:
    return Answer(f"<!doctype html><html lang=fr><title>{title}</title><link rel=icon href=data:,>{body}", type=HTML)


def to(local: Local) -> tuple[str, ...]:
    return ("--engine", "static", "--connect-to", local.connect_to[0])


@pytest.fixture
def audited(web: Web, tmp_path: Path) -> Path:
    """A folder with an audit of a two-page site."""
    local = web({HOME: page("Accueil", "<a href=/b>b</a>"), HOME + "b": page("B")})
    done = run("audit", HOME, *to(local), "-o", tmp_path / "audit")
    assert done.exit_code == 0, done.output
    return tmp_path / "audit"


def test_an_audit_writes_five_files_and_says_five_lines(web: Web, tmp_path: Path) -> None:
    local = web({HOME: page("Accueil", "<a href=/b>b</a>"), HOME + "b": page("B")})
    done = run("audit", HOME, *to(local), "-o", tmp_path / "audit")
    assert done.exit_code == 0
    assert {file.name for file in (tmp_path / "audit").iterdir()} == FILES
    assert len(done.stdout.splitlines()) == 5
    assert done.stderr == ""  # no bar when it is not a terminal
    assert done.stdout.splitlines()[-1] == str(tmp_path / "audit" / "audit.html")
    table = (tmp_path / "audit" / "audit.csv").read_bytes()
    assert table.startswith(b"\xef\xbb\xbf")


def test_a_folder_that_is_not_empty_is_refused_before_anything_is_visited(web: Web, tmp_path: Path) -> None:
    local = web({HOME: page("Accueil")})
    (tmp_path / "notes.txt").write_text("à garder")
    done = run("audit", HOME, *to(local), "-o", tmp_path)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "--force" in done.stderr
    assert not local.log
    assert run("audit", HOME, *to(local), "-o", tmp_path, "--force").exit_code == 0
    assert (tmp_path / "notes.txt").read_text() == "à garder"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("audit", "http://"), "address of a web page"),
        (("audit", "ftp://forum.example/"), "address of a web page"),
        (("audit", "./absent.har"), "no such file"),
        (("audit", HOME, "--header", "sans deux points"), "NAME: VALUE"),
        (("audit", HOME, "--basic-auth", "sans"), "USER:PASSWORD"),
        (("audit", HOME, "--connect-to", "x"), "connect-to"),
        (("audit", HOME, "--resolver", "x"), "ADDRESS[:PORT]"),
        (("audit", HOME, "--grid", __file__), "not a grid"),
        (("audit", HOME, "--max-pages", "0"), "not in the range"),
        (("audit", HOME, "--nonsense"), "--nonsense"),
        (("report", "absent.json"), "does not exist"),
        (("auditt",), "No such command"),
        (("explain", "page-wieght"), "did you mean page-weight"),
        (("footprint", "--bytes", "1000", "--model", "swdm9"), "swdm9"),
    ],
)
def test_bad_usage_is_one_line_and_code_2(arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    output = ("-o", tmp_path / "x") if arguments[0] == "audit" else ()
    done = run(*arguments, *output)
    assert done.exit_code == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("photo.har", b"\x89PNG\r\n\x1a\n", "PNG"),
        ("vide.har", b"", "empty"),
        ("page.json", b"{}", "log"),
        ("autre.zip", b"PK\x03\x04 nothing", "not a visit"),
    ],
)
def test_a_file_that_is_no_evidence(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    done = run("audit", tmp_path / name, "-o", tmp_path / "audit")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert said in done.stderr


def test_a_changed_byte_is_refused(audited: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(audited / "visit.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["entries.har"] = files["entries.har"].replace(b"forum.example", b"forum.exampel", 1)
    with zipfile.ZipFile(tmp_path / "visit.zip", "w") as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    done = run("audit", tmp_path / "visit.zip", "-o", tmp_path / "again")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "entries.har was changed" in done.stderr


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer("non", status=403, type=HTML), "answers 403"),
        (Answer("", type=HTML), "empty page"),
        (Answer(b"%PDF-1.4", type="application/pdf"), "no web page"),
    ],
)
def test_nothing_to_collect_is_one_line_and_code_3(web: Web, tmp_path: Path, answer: Answer, said: str) -> None:
    done = run("audit", HOME, *to(web({HOME: answer})), "-o", tmp_path / "x")
    assert (done.exit_code, done.stderr.count("\n")) == (3, 1)
    assert said in done.stderr
    assert not (tmp_path / "x").exists()


def test_a_dead_host_is_code_3(tmp_path: Path) -> None:
    done = run("audit", HOME, "--connect-to", "::127.0.0.1:9", "-o", tmp_path / "x")
    assert (done.exit_code, done.stderr.count("\n")) == (3, 1)


def test_a_threshold_that_is_not_shown_to_be_reached_is_code_1(audited: Path, tmp_path: Path) -> None:
    done = run("audit", audited / "visit.zip", "--fail-under", "99", "-o", tmp_path / "again")
    assert done.exit_code == 1
    assert {file.name for file in (tmp_path / "again").iterdir()} == FILES


def test_a_stored_visit_gives_the_same_bytes_without_network(
    audited: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket.socket, "connect", None)
    assert run("audit", audited / "visit.zip", "-o", tmp_path / "again").exit_code == 0
    for name in ("audit.json", "audit.html", "audit.csv"):
        assert (tmp_path / "again" / name).read_bytes() == (audited / name).read_bytes(), name


def test_a_report_is_worded_again(audited: Path, tmp_path: Path) -> None:
    english = run("report", audited / "audit.json", "--lang", "en")
    assert '<html lang="en">' in english.stdout
    french = tmp_path / "fr.html"
    assert run("report", audited / "audit.json", "-o", french).exit_code == 0
    assert french.read_bytes() == (audited / "audit.html").read_bytes()
    table = run("report", audited / "visit.zip", "--format", "csv").stdout
    assert table.startswith("contrôle;")


def test_no_secret_is_stored_anywhere(web: Web, tmp_path: Path) -> None:
    """What the user gave and what the site gave: in no byte of any file, and the server did receive it."""
    # A page that gives back what it gets, as pages encode it.
    echo = f"{PASSWORD} {quote(HEADER)} {escape(PREPROD)} {json.dumps(PREPROD)}"
    body = f"{echo}<img src='/i.png?token={TOKEN}'><input type=hidden name=csrf value='{COOKIE}'>"
    home = page("Accueil", body)
    local = web(
        {HOME: Answer(home.body, type=HTML, headers=(("Set-Cookie", f"_ga={COOKIE}; Path=/"),))}
    )
    command = [sys.executable, "-m", "necgreen", "audit", HOME, *to(local), "-o", str(tmp_path / "audit")]
    command += ["--header", f"Cookie: preprod={PREPROD}; a=b", "--header", f"X-Preprod: {HEADER}"]
    command += ["--basic-auth", f"forum:{PASSWORD}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (asked,) = local.sent(HOME)
    assert asked.header("x-preprod") == HEADER
    assert asked.header("authorization") == f"Basic {BASIC}"
    kept = {file.name: file.read_bytes() for file in (tmp_path / "audit").iterdir()}
    with zipfile.ZipFile(tmp_path / "audit" / "visit.zip") as archive:
        kept |= {name: archive.read(name) for name in archive.namelist()}
    kept["stdout"] = done.stdout.encode()
    for name, content in kept.items():
        for secret in (TOKEN, PASSWORD, HEADER, COOKIE, BASIC, PREPROD, escape(PREPROD)):
            assert secret.encode() not in content, (secret, name)


def test_ctrl_c_keeps_what_was_collected_and_exits_3(web: Web, tmp_path: Path) -> None:
    links = "".join(f"<a href=/p{n}>{n}</a>" for n in range(40))
    slow = {f"{HOME}p{n}": Answer(page(f"P{n}").body, type=HTML, delay_ms=300) for n in range(40)}
    local = web({HOME: page("Accueil", links), **slow})
    command = [sys.executable, "-m", "necgreen", "audit", HOME, *to(local), "--max-pages", "40"]
    process = subprocess.Popen(
        [*command, "-o", str(tmp_path / "audit")], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    until = time.monotonic() + 20
    while len(local.written) < 5 and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 3, err
    assert "Traceback" not in err
    kept = json.loads((tmp_path / "audit" / "audit.json").read_text(encoding="utf-8"))
    assert 1 < len(kept["pages"]) < 40
    assert "interrupted" in kept["warnings"]
    assert len(out.splitlines()) == 5


def test_collect_stores_and_never_overwrites(web: Web, tmp_path: Path) -> None:
    local = web({HOME: page("Accueil")})
    target = tmp_path / "visit.zip"
    done = run("collect", HOME, *to(local), "-o", target)
    assert done.exit_code == 0
    assert len(necgreen.load(target).pages) == 1
    again = run("collect", HOME, *to(local), "-o", target)
    assert (again.exit_code, again.stderr.count("\n")) == (2, 1)


def test_footprint() -> None:
    told = json.loads(run("footprint", "--bytes", "1000000", "--json").stdout)
    assert told["value"] == pytest.approx(0.1482, abs=1e-12)
    assert run("footprint", "--bytes", "1000000").stdout.startswith("0.1482 gCO2e (swdm4 4; range unknown)\n")


def test_the_cards_are_told() -> None:
    listed = run("checks", "--lang", "en").stdout
    for check in ("page-weight", "early-cookies", "observed-host", "legal-links"):
        assert check in listed
        assert run("explain", check).stdout.startswith(f"{check} · ")


def test_metering_is_beside_the_audit_and_never_in_it(audited: Path, tmp_path: Path) -> None:
    done = run("audit", audited / "visit.zip", "--meter", "-o", tmp_path / "metered")
    assert done.exit_code == 0, done.output
    cost = json.loads((tmp_path / "metered" / "metering.json").read_text(encoding="utf-8"))
    assert cost["energy_kwh"] > 0
    assert (tmp_path / "metered" / "audit.json").read_bytes() == (audited / "audit.json").read_bytes()
    assert "codecarbon" in (tmp_path / "metered" / "audit.html").read_text(encoding="utf-8")


def test_a_stopped_visit_is_pointed_at_and_judged(web: Web, tmp_path: Path) -> None:
    local = web({HOME: page("Accueil")})
    folder = tmp_path / "audit"
    left = folder / "visit.journal"
    necgreen.collect(HOME, connect_to=local.connect_to, dns=False, journal=str(left))  # then killed
    done = run("audit", HOME, *to(local), "-o", folder)
    assert done.exit_code == 2
    assert "a visit that was stopped" in done.stderr
    assert run("audit", left, "-o", tmp_path / "judged").exit_code == 3  # judged, and told to be cut short
    assert (tmp_path / "judged" / "audit.html").is_file()
    assert run("audit", HOME, *to(local), "-o", folder, "--force").exit_code == 0
    assert not left.exists()
