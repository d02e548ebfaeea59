"""Bytes are those of the server's own log; addresses, secrets and sizes are held in."""

import gzip
import random
import socket
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor

import brotli
import pytest
import zstandard
from tests.server import Answer

from necgreen.collection.guard import Gate, is_public
from necgreen.collection.http import Exchange, HttpOptions, Session
from necgreen.collection.request import USER_AGENT, Target
from necgreen.errors import InputError

TEXT = "".join(random.Random(5).choices("abcdefgh \n", k=70_000))
START = "http://www.event.example/"


def fetch(local, url, options=None, **more):
    """One exchange with the local web."""
    options = options or HttpOptions(connect_to=local.connect_to, time_out=5)
    with Session(options, [local.url]) as session:
        return session.fetch(url, **more)


def assert_as_sent(local, exchange: Exchange):
    """Header, body and framing bytes equal those the server wrote."""
    sent = local.sent(exchange.url)[-1]
    assert (exchange.header_bytes, exchange.body_bytes) == (sent.header_bytes, sent.body_bytes)
    assert exchange.status == sent.status
    assert exchange.received_bytes == sent.body_bytes


@pytest.mark.parametrize("coding", ["", "gzip", "br", "zstd"])
@pytest.mark.parametrize("chunked", [False, True])
def test_bytes_are_those_the_server_wrote(web, coding, chunked):
    local = web({START: Answer(TEXT, encodings=(coding,) if coding else (), chunked=chunked)})
    exchange = fetch(local, START)
    assert_as_sent(local, exchange)
    sent = local.log[-1]
    assert exchange.header_bytes + exchange.body_bytes + exchange.framing_bytes == sent.socket_bytes
    assert (exchange.framing_bytes > 0) == chunked
    assert exchange.body == TEXT.encode()
    assert (exchange.body_bytes < len(TEXT)) == bool(coding)
    assert sent.encoding == coding
    assert exchange.complete
    assert not exchange.error
    assert exchange.protocol == "http/1.1"
    assert exchange.address == "127.0.0.1"
    assert exchange.overridden


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=204),
        Answer(status=304),
        Answer(b""),
        Answer(TEXT, close=True),
        Answer(TEXT, status=404),
        Answer("moved", status=301, headers=(("Location", "/b"), ("X-Accent", "\xe9t\xe9"))),
        Answer(TEXT, interim=(103, 100, 103)),
        Answer(TEXT, piece=1, drip_ms=0, chunked=True, encodings=("br",)),
    ],
    ids=["204", "304", "empty", "until-close", "404", "301", "interim", "tiny-chunks"],
)
def test_every_kind_of_answer_is_counted(web, answer):
    local = web({START: answer})
    exchange = fetch(local, START)
    assert_as_sent(local, exchange)
    assert exchange.complete
    assert exchange.status == answer.status
    assert exchange.body == (b"" if answer.status in (204, 304) else answer.bytes())


def test_headers_are_given_as_received(web):
    cookies = (("Set-Cookie", "a=1; Path=/"), ("Set-Cookie", "b=2"), ("X-Accent", "\xe9"))
    exchange = fetch(local := web({START: Answer("x", headers=cookies)}), START)
    assert [pair for pair in exchange.headers if pair[0] in ("Set-Cookie", "X-Accent")] == list(cookies)
    with Session(HttpOptions(connect_to=local.connect_to), [START]) as session:
        session.fetch(START)
        session.fetch(START)
    assert all(sent.header("cookie") is None for sent in local.log)


@pytest.mark.parametrize("chunked", [False, True])
def test_an_answer_that_the_server_cuts_keeps_what_came(web, chunked):
    local = web({START: Answer(TEXT, abort_after=20_000, chunked=chunked)})
    exchange = fetch(local, START)
    assert_as_sent(local, exchange)
    assert exchange.body_bytes == 20_000
    assert (exchange.complete, exchange.truncated, exchange.error) == (False, False, "reset")
    assert exchange.body == TEXT.encode()[:20_000]


def test_a_compressed_answer_that_the_server_cuts_is_decoded_as_far_as_it_goes(web):
    local = web({START: Answer(TEXT, encodings=("gzip",), abort_after=9_000)})
    exchange = fetch(local, START)
    assert exchange.body_bytes == 9_000
    assert exchange.body
    assert TEXT.encode().startswith(exchange.body)


def test_a_body_announced_beyond_the_cap_is_not_downloaded(web):
    local = web({START: Answer(b"x" * 3_000_000, type="video/mp4")})
    exchange = fetch(local, START, limit=1_000_000)
    assert (exchange.body_bytes, exchange.received_bytes, exchange.content_length) == (None, 0, 3_000_000)
    assert (exchange.truncated, exchange.complete, exchange.body, exchange.error) == (True, False, None, "")


def test_an_endless_body_stops_at_the_cap(web):
    local = web({START: Answer(TEXT, endless=True)})
    exchange = fetch(local, START, limit=500_000)
    assert exchange.truncated
    assert exchange.body_bytes is None
    assert 500_000 < exchange.received_bytes <= 500_001


def test_a_body_as_long_as_the_cap_is_whole(web):
    local = web({START: Answer(TEXT, chunked=True)})
    assert fetch(local, START, limit=len(TEXT)).complete
    assert fetch(local, START, limit=len(TEXT) - 1).truncated


def test_a_body_that_is_not_kept_is_still_counted(web):
    local = web({START: Answer(TEXT, encodings=("br",))})
    exchange = fetch(local, START, keep_body=False)
    assert exchange.body is None
    assert_as_sent(local, exchange)


@pytest.mark.parametrize(
    ("coding", "bomb"),
    [
        ("gzip", gzip.compress(bytes(30_000_000))),
        ("br", brotli.compress(bytes(30_000_000), quality=1)),
        ("zstd", zstandard.compress(bytes(30_000_000))),
        ("deflate", zlib.compress(bytes(30_000_000))),
    ],
)
def test_a_bomb_is_not_unfolded(web, coding, bomb):
    local = web({START: Answer(bomb, headers=(("Content-Encoding", coding),))})
    options = HttpOptions(connect_to=local.connect_to, decoded_cap=1_000_000)
    exchange = fetch(local, START, options)
    assert (exchange.error, exchange.body, exchange.body_bytes) == ("bomb", None, len(bomb))


@pytest.mark.parametrize(
    ("answer", "options"),
    [
        (Answer("x", delay_ms=3_000), {"time_out": 0.2}),
        (Answer(TEXT, drip_ms=60, piece=10), {"total_time": 0.4}),
        (Answer(TEXT, drip_ms=3_000, piece=10), {"time_out": 0.2}),
    ],
    ids=["silent", "slow", "stalled"],
)
def test_time_outs(web, answer, options):
    local = web({START: answer})
    began = time.monotonic()
    exchange = fetch(local, START, HttpOptions(connect_to=local.connect_to, **options))
    assert time.monotonic() - began < 1.5
    assert exchange.error == "time-out"
    assert exchange.body_bytes is None
    assert not exchange.complete
    if answer.drip_ms:
        assert (exchange.status, exchange.truncated, exchange.content_length) == (200, True, len(TEXT))
        assert 0 < exchange.received_bytes < 200


def test_headers_that_drip_do_not_outlive_the_total_time():
    def drip(listener: socket.socket) -> None:
        link, _ = listener.accept()
        with link:
            try:
                for letter in b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 500:
                    link.sendall(bytes([letter]))
                    time.sleep(0.02)
            except OSError:
                pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=drip, args=(listener,))
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        began = time.monotonic()
        with Session(HttpOptions(total_time=0.4), [url]) as session:
            assert session.fetch(url).error == "time-out"
        assert time.monotonic() - began < 1.2
        thread.join()


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"<html>an answer of HTTP/0.9</html>\n", "protocol"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "protocol"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "protocol"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello", "protocol"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello", "protocol"),
        (b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 300_000 + b"\r\n\r\n", "too-many-headers"),
        (b"HTTP/1.1 100 Continue\r\n\r\n" * 50, "too-many-interim"),
        (b"HTTP/1.1 200", "reset"),
        (b"", "reset"),
    ],
)
def test_what_is_no_http_is_an_error(web, raw, error):
    local = web({START: Answer(raw=raw)})
    assert fetch(local, START).error == error


def test_a_header_line_that_is_no_header_hides_nothing(web):
    raw = b"HTTP/1.1 200 OK\r\nPHP Warning\r\nX-Fold: a\r\n b\r\nContent-Length: 5\r\nSet-Cookie: a=1\r\n\r\nhelloEXTRA"
    exchange = fetch(web({START: Answer(raw=raw)}), START)
    assert exchange.body == b"hello"
    assert exchange.header_bytes == raw.index(b"hello")
    assert exchange.headers == (("X-Fold", "a b"), ("Content-Length", "5"), ("Set-Cookie", "a=1"))


def test_the_same_length_twice_is_a_length(web):
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 5, 5\r\n\r\nhello"
    assert fetch(web({START: Answer(raw=raw)}), START).body == b"hello"


def test_connections_are_reused_and_a_closed_one_is_opened_again(web):
    local = web({START: Answer("one"), (START, "/x"): "x", ("www.event.example", "/bye"): Answer(raw=RAW_BYE)})
    with Session(HttpOptions(connect_to=local.connect_to), [START]) as session:
        assert [session.fetch(START).status for _ in range(5)] == [200] * 5
        assert local.connections == 1
        assert session.fetch(f"{START}bye").status == 200  # says keep-alive, then hangs up
        assert session.fetch(START).body == b"one"
        assert local.connections == 2


RAW_BYE = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbye"


def test_many_at_once(web):
    pages = {f"http://h{n % 3}.example/{n}": Answer(TEXT[: n * 500], encodings=("br",)) for n in range(60)}
    local = web(pages)
    with (
        Session(HttpOptions(connect_to=local.connect_to, per_host=2), [START]) as session,
        ThreadPoolExecutor(12) as pool,
    ):
        for exchange in pool.map(session.fetch, pages):
            assert_as_sent(local, exchange)
    assert local.connections <= 6


def test_closing_ends_what_is_under_way(web):
    local = web({START: Answer(TEXT, drip_ms=60_000, piece=10), f"{START}b": Answer("", delay_ms=60_000)})
    session = Session(HttpOptions(connect_to=local.connect_to), [START])
    with ThreadPoolExecutor(2) as pool:
        under_way = [pool.submit(session.fetch, url) for url in (START, f"{START}b")]
        while local.busy < 2:
            time.sleep(0.01)
        time.sleep(0.05)
        began = time.monotonic()
        session.close()
        for exchange in under_way:
            assert exchange.result().error in ("reset", "time-out")
        assert time.monotonic() - began < 1
    assert session.fetch(START).error == "reset"


# --- where requests may go


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/",
        "http://localhost:{port}/",
        "http://[::1]:{port}/",
        "http://[::ffff:127.0.0.1]:{port}/",
        "http://2130706433:{port}/",
        "http://0x7f.1:{port}/",
        "http://0:{port}/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://100.64.0.1/",
        "http://[fd00:ec2::254]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://[fe80::1]/",
    ],
)
def test_a_public_site_leads_to_no_private_address(web, url):
    local = web({"http://127.0.0.1/": "secret"})
    with Session(HttpOptions(time_out=1), ["http://www.event.example/"]) as session:
        exchange = session.fetch(url.format(port=local.port))
    assert exchange.error == "guard"
    assert exchange.address
    assert local.connections == 0


def test_a_private_site_may_be_the_start_and_leads_to_no_other_private_host(web):
    local = web({"http://127.0.0.1/": "mine", "http://localhost/": "other"})
    own, other = f"http://127.0.0.1:{local.port}/", f"http://localhost:{local.port}/"
    with Session(HttpOptions(), [own]) as session:
        assert session.fetch(own).status == 200
        assert session.fetch(other).error == "guard"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("64:ff9b::5db8:d70e", True),
        ("192.168.1.1", False),
        ("172.31.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("198.18.0.1", False),
        ("::", False),
        ("::7f00:1", False),
        ("2002:7f00:1::", False),
        ("ff02::1", False),
        ("fec0::1", False),
        ("2001:0:4136:e378:8000:63bf:3fff:fdd2", False),
        ("not an address", False),
    ],
)
def test_public_addresses(address, public):
    assert is_public(address) is public


def test_connect_to_as_curl():
    gate = Gate([], ["a.example:80:b.example:8080", "a.example::[2001:db8::1]:", ":443::8443", "c.example:81::82"])
    seen = [gate.route(*asked) for asked in [("A.example", 80), ("a.example", 8), ("x.example", 443)]]
    assert [(route.host, route.port, route.given) for route in seen] == [
        ("b.example", 8080, True),
        ("2001:db8::1", 8, True),
        ("x.example", 8443, False),
    ]
    assert (gate.route("c.example", 81).port, gate.route("c.example", 80).port) == (82, 80)


def test_resolve_as_curl(web):
    local = web({"http://a.example/": "a", "http://b.example/": "b"})
    resolve = (f"a.example:{local.port}:127.0.0.1", f"+*:{local.port}:[::1],127.0.0.1")
    with Session(HttpOptions(resolve=resolve), ["http://a.example/"]) as session:
        assert session.fetch(f"http://a.example:{local.port}/").body == b"a"
        assert session.fetch(f"http://b.example:{local.port}/").body == b"b"
    assert Gate([], [], ["a.example:80:127.0.0.1", "-a.example:80"]).route("a.example", 80).addresses == ()


@pytest.mark.parametrize("bad", ["a.example", "a:b:c:d", "a:80:b", "a:80:b:99999", "::1:80:a:80"])
def test_a_bad_connect_to_is_said_in_one_line(bad):
    with pytest.raises(InputError) as told:
        Session(HttpOptions(connect_to=(bad,)), [START])
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("bad", ["a.example:80", "a.example:80:b.example", "a.example:x:127.0.0.1", ":80:127.0.0.1"])
def test_a_bad_resolve_is_said_in_one_line(bad):
    with pytest.raises(InputError, match=r"--resolve"):
        Session(HttpOptions(resolve=(bad,)), [START])


def test_bad_options_are_said():
    with pytest.raises(InputError, match="--ca-bundle"):
        Session(HttpOptions(ca_bundle="/nowhere.pem"), [START])
    with pytest.raises(InputError, match="--header"):
        Session(HttpOptions(headers=(("X-A", "1\r\nX-B: 2"),)), [START])
    with pytest.raises(InputError, match="not the address"):
        Session(HttpOptions(), ["http:///"])


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("http://nowhere.invalid/", "dns"),
        ("http://" + "a" * 70 + ".example/", "dns"),
        ("ftp://www.event.example/", "scheme"),
        ("data:text/plain,hello", "url"),
        ("http://[::1/", "url"),
        ("http://a b/", "url"),
        ("http://a.example:99999/", "url"),
        ("http:///x", "url"),
    ],
)
def test_urls_that_lead_nowhere(url, error):
    with Session(HttpOptions(), [START]) as session:
        assert session.fetch(url).error == error


def test_refused():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with Session(HttpOptions(), [f"http://127.0.0.1:{port}/"]) as session:
        exchange = session.fetch(f"http://127.0.0.1:{port}/")
    assert (exchange.error, exchange.status, exchange.body_bytes) == ("refused", 0, None)


# --- secrets


def test_secrets_go_to_the_start_origins_only(web):
    hosts = ("www.event.example", "other.example", "tickets.example")
    local = web({f"http://{host}{path}": "x" for host in hosts for path in ("/", "/a")})
    own = (("X-Pass", "s3cret"), ("accept-language", "en"))
    options = HttpOptions(connect_to=local.connect_to, headers=own, basic_auth=("me", "pâss"))
    with Session(options, ["http://www.event.example/", "http://tickets.example/"]) as session:
        for url in (START, "http://other.example/", "http://www.event.example:81/a", "http://tickets.example/"):
            assert session.fetch(url, referer=START).status == 200
    names = ("x-pass", "authorization", "accept-language")
    given = [tuple(sent.header(name) for name in names) for sent in local.log]
    ours = ("s3cret", "Basic bWU6cMOic3M=", "en")
    none = (None, None, "fr-FR,fr;q=0.9,en;q=0.8")
    assert given == [ours, none, none, ours]
    assert "s3cret" not in repr(options)


def test_credentials_of_a_url_serve_the_start_only(web):
    local = web({START: "x", "http://other.example/": "x"})
    with Session(HttpOptions(connect_to=local.connect_to), ["http://me:p%40ss@www.event.example/"]) as session:
        session.fetch(START)
        assert session.fetch("http://a:b@other.example/", destination="image").error == "guard"
        session.fetch("http://a:b@other.example/")
    assert [sent.header("authorization") for sent in local.log] == ["Basic bWU6cEBzcw==", None]


def test_the_environment_is_not_read(web, monkeypatch, tmp_path):
    local = web({START: "x"})
    (tmp_path / ".netrc").write_text("machine www.event.example login a password b\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere")
    assert fetch(local, START).status == 200
    assert local.log[0].header("authorization") is None


# --- what is asked


def test_requests_look_like_a_browser_that_says_its_name(web):
    local = web({START: "x"})
    for destination in ("document", "image", "style", "script", "video"):
        fetch(local, START, destination=destination, referer="http://www.event.example/from?a=1#b")
    page, image, style, script, video = local.log
    assert page.header("user-agent") == USER_AGENT
    assert "necgreen/" in USER_AGENT
    assert page.header("accept-encoding") == "gzip, deflate, br, zstd"
    assert page.header("accept").startswith("text/html,")
    assert image.header("accept").startswith("image/avif,image/webp")
    assert style.header("accept") == "text/css,*/*;q=0.1"
    assert script.header("accept") == "*/*"
    assert video.header("accept-encoding") == "identity;q=1, *;q=0"
    assert page.header("referer") == "http://www.event.example/from?a=1"
    fetch(local, START, referer="http://other.example/secret?token=1")
    assert local.log[-1].header("referer") == "http://other.example/"
    fetch(local, START, referer="https://other.example/")
    assert local.log[-1].header("referer") is None


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("http://e.example", "e.example", "/"),
        ("HTTP://E.Example:80/a b?c d#e", "e.example", "/a%20b?c%20d"),
        ("http://e.example/é?é=ü", "e.example", "/%C3%A9?%C3%A9=%C3%BC"),
        ("http://e.example/%zz%20|[x]?a={b}", "e.example", "/%zz%20|[x]?a={b}"),
        ("http://e.example\\a\\b", "e.example", "/a/b"),
        (" http://e.example/a\n\tb ", "e.example", "/ab"),
        ("http://e.example/a/../b/./c/%2e%2E/d/..", "e.example", "/b/"),
        ("http://été.example./", "xn--t-9fab.example", "/"),
    ],
)
def test_urls_are_written_as_browsers_do(url, host, path):
    target = Target.read(url)
    assert target.path == path
    assert target.host == host


def test_the_path_that_is_sent_is_the_one_that_was_written(web):
    local = web({START: "x"})
    fetch(local, "http://www.event.example/%zz|[é]?q=%&r={}")
    assert local.log[0].path == "/%zz|[%C3%A9]?q=%&r={}"


# --- TLS


def test_tls_bytes_and_alpn(web):
    local = web({"https://www.event.example/": Answer(TEXT, encodings=("br",))}, tls=True, alpn=("h2", "http/1.1"))
    options = HttpOptions(connect_to=local.connect_to, ca_bundle=local.ca)
    with Session(options, [local.url]) as session:
        exchange = session.fetch(local.url)
        assert_as_sent(local, exchange)
        assert session.alpn("www.event.example", 443) == "h2"
        before = local.connections
        assert session.alpn("WWW.event.example", 443) == "h2"
        assert local.connections == before
    with Session(HttpOptions(connect_to=local.connect_to), [local.url]) as session:
        assert session.fetch(local.url).error == "tls"
        assert session.alpn("www.event.example") == ""


def test_plain_text_where_tls_is_spoken_is_an_error(web):
    local = web({START: "x"})
    assert fetch(local, "https://www.event.example/").error == "tls"


def test_samples_weigh_what_their_server_wrote(sample):
    options = HttpOptions(connect_to=sample.connect_to)
    files = [
        f"http://{name}/{file.relative_to(host.root).as_posix()}"
        for name, host in sample.site.hosts.items()
        for file in sorted(host.root.rglob("*"))[:40]
        if file.is_file()
    ]
    with Session(options, [sample.url]) as session, ThreadPoolExecutor(4) as pool:
        for exchange in pool.map(session.fetch, files):
            assert_as_sent(sample, exchange)
