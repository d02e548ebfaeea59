"""The local web keeps the contract of ``site.toml``: what the tests of bytes lean on."""

import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.server import Site, serve

from necgreen.collection.http import HttpOptions, Session

TOML = """
title = "Test"
start = "http://www.e.example/"
also = ["http://t.e.example/billets"]
[hosts."www.e.example"]
root = "www"
encodings = ["br", "gzip"]
cache = "max-age=60"
validators = true
dns = { a = ["192.0.2.1"], cname = "host.example" }
[[hosts."www.e.example".rules]]
path = "/old*"
status = 301
location = "/new"
[[hosts."www.e.example".rules]]
path = "/*.php?id=2"
file = "page.html"
chunked = true
encodings = []
cache = "no-store"
headers = { "Set-Cookie" = "a=1", "Content-Type" = "text/plain" }
[[hosts."www.e.example".rules]]
path = "/cut.png"
abort_after = 5
[[hosts."www.e.example".rules]]
path = "/gone"
status = 410
[hosts."t.e.example"]
root = "t"
"""


@pytest.fixture
def site(tmp_path):
    (tmp_path / "site.toml").write_text(TOML, encoding="utf-8")
    for name, text in {
        "www/index.html": "<h1>home</h1>" * 50, "www/page.html": "page", "www/dir/index.html": "dir",
        "www/cut.png": "0123456789", "www/404.html": "lost", "t/billets.html": "tickets", "secret.txt": "no",
    }.items():  # fmt: skip
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


@pytest.fixture
def get(site):
    with serve(site) as local, Session(HttpOptions(connect_to=local.connect_to), [local.url]) as session:
        def ask(url):
            exchange = session.fetch(url)
            return exchange, {name.lower(): value for name, value in exchange.headers}

        ask.local = local
        yield ask


def test_paths(get):
    www = "http://www.e.example"
    bodies = {path: get(www + path)[0].body for path in ("/page", "/page.html", "/dir/", "/dir", "/../secret.txt")}
    assert list(bodies.values()) == [b"page", b"page", b"dir", b"dir", b"lost"]
    assert get(f"{www}/nothing")[0].status == 404
    assert get("http://t.e.example/billets")[0].body == b"tickets"
    assert get("http://unknown.example/")[0].status == 421


def test_codings_and_caching(get):
    home, headers = get("http://www.e.example/")
    assert headers["content-encoding"] == "br"
    assert headers["vary"] == "Accept-Encoding"
    assert headers["cache-control"] == "max-age=60"
    assert headers["etag"]
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert home.body_bytes < len(home.body)


def test_rules(get):
    www = "http://www.e.example"
    moved, headers = get(f"{www}/old/x")
    assert (moved.status, headers["location"], moved.body_bytes) == (301, "/new", 0)
    plain, headers = get(f"{www}/a.php?id=2")
    assert (plain.body, headers["content-type"], headers["set-cookie"]) == (b"page", "text/plain", "a=1")
    assert headers["transfer-encoding"] == "chunked"
    assert headers["cache-control"] == "no-store"
    assert "content-encoding" not in headers
    assert get(f"{www}/cut.png")[0].body_bytes == 5
    assert get(f"{www}/gone")[0].status == 410


def test_validators_and_head(get):
    port = get.local.port
    _, headers = get("http://www.e.example/")

    def ask(request: str) -> bytes:
        with socket.create_connection(("127.0.0.1", port)) as link:
            link.sendall(f"{request}\r\nHost: www.e.example\r\n\r\n".encode())
            link.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: link.recv(9_999), b""))

    again = ask(f"GET / HTTP/1.1\r\nAccept-Encoding: br\r\nIf-None-Match: {headers['etag']}")
    assert again.startswith(b"HTTP/1.1 304")
    assert again.endswith(b"\r\n\r\n")
    head = ask("HEAD / HTTP/1.1")
    assert b"Content-Length: 650" in head
    assert head.endswith(b"\r\n\r\n")
    get.local.settle()
    assert get.local.log[-1].socket_bytes == len(head)


def test_the_zone_is_that_of_the_file(site, names):
    from necgreen.collection.dns import look_up

    server = names(Site.read(site).zone())
    (record,) = look_up(["www.e.example"], resolver=server.address, now="")
    assert (record.a, record.cname) == (("192.0.2.1",), ("host.example",))


def test_a_command_is_run_against_a_site(site):
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.server", str(site), "--", "echo", "{url}", "{also}", "{connect}"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    words = done.stdout.split()
    assert words[:4] == ["https://www.e.example/", "--also", "https://t.e.example/billets", "--connect-to"]
    assert words[4].startswith("::127.0.0.1:")
    assert [words[5], words[7]] == ["--ca-bundle", "--resolver"]
    command.insert(4, "--plain")
    plain = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.split()
    assert plain[0] == "http://www.e.example/"
    assert "--ca-bundle" not in plain


def test_samples_answer_their_start(sample):
    with Session(HttpOptions(connect_to=sample.connect_to), [sample.url]) as session:
        for url in (sample.url, *sample.also):
            exchange = session.fetch(url)
            assert exchange.status == 200, url
            assert urlsplit(url).hostname in sample.hosts
