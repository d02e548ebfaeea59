"""Pages that crash, hang, lie or lead to the user's own network: each ends in bounded time, says what is missing, and
costs the other pages nothing. One visit meets them all."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.planted import COOKIE, HEADER, PASSWORD, TOKEN, stored
from tests.server import Answer, Local, little

import necgreen
from necgreen.model import GapKind, Page, Part, Visit

HOME = "http://forum.example/"
OTHER = "http://tiers.example/"
HTML = "<!doctype html><html lang=fr><title>{0}</title><link rel=icon href=data:,>{1}"
PNG = Answer(b"\x89PNG", type="image/png")
PAGE_TIME = 4.0

AGAIN = "const n = +(new URLSearchParams(location.search).get('n') || 0);"
CLOBBER = """<script>
document.cookie = 'own=1'; localStorage.setItem('kept', 'v');
try { __necgreen_writes('junk'); } catch (error) {}
for (const name of ['stringify', 'parse']) JSON[name] = () => { throw 1; };
JSON = null; Object.defineProperty = () => { throw 2; }; Object.keys = Object.fromEntries = null;
for (const name of ['map', 'slice', 'filter']) Array.prototype[name] = null;
document.querySelectorAll = document.createTreeWalker = () => null;
Object.prototype.then = null; setTimeout = Promise = performance = null;
onload = () => document.body.remove();
</script>"""
JUNK = """<script>
for (const junk of ['', '{', 'null', '[1]', '{"kind":{},"name":[]}', '{"kind":"cookie","name":"own","by":5}',
    '\\ud800'])
  for (const name of ['__necgreen_writes', '__necgreen_probes']) window[name] && window[name](junk);
</script>"""
MANY = "<div id=d></div><script>h = ''; for (i = 0; i < {0}; i++) h += {1}; d.innerHTML = h</script>"
# A script gives its name itself: none of these is an address that can be read.
MISNAMED = """<script>for (const [at, name] of ['https://[x/a.js', 'http://a\u2100b.fr/b.js', 'http://[::1'].entries())
  eval(`document.cookie = 'misnamed${at}=12345678'; localStorage.setItem('m${at}', 'v');
    document.addEventListener('keydown', () => 1)\n//# sourceURL=${name}`)</script>"""
# Title -> what the page does.
PAGES = {
    "spin": "<script>while (true) {}</script>",
    "spin-later": "<script>onload = () => setTimeout(() => { while (true) {} }, 100)</script>",
    "dialogs": "<script>for (;;) { alert(1); confirm(2); prompt(3); }</script>",
    "leaving": "<script>onbeforeunload = (e) => { e.preventDefault(); return 'x'; };"
    "for (let i = 0; i < 20; i++) alert(i); onload = () => { location = '/end'; }</script>",
    "download": "<iframe src=/f.zip></iframe><a id=a href=/f.zip download>x</a><script>a.click()</script>",
    "popups": "<script>for (let i = 0; i < 40; i++) window.open('/popup?' + i, 'w' + i)</script>",
    "endless": f"<script>{AGAIN} location = '?n=' + (n + 1)</script>",
    "endless-later": f"<script>{AGAIN} onload = () => setTimeout(() => {{ location = '?n=' + (n + 1) }}, 20)</script>",
    "refresh": "<meta http-equiv=refresh content='0; url=/refresh'>",
    "history": "<script>setInterval(() => { for (i = 0; i < 50; i++) history.pushState(1, '', '?' + i) }, 5)</script>",
    "silent": "<img src=/silent.png>",
    "video": "<video autoplay muted loop src=/slow.mp4></video>",
    "unending": "<script>fetch('/flood').then((one) => one.text())</script>",
    "storm": "<script>setInterval(() => { for (i = 0; i < 50; i++) fetch('/i.png?' + Math.random()) }, 1)</script>",
    "clobber": CLOBBER,
    "misnamed": MISNAMED,
    "junk": JUNK,
    "rootless": "<script>onload = () => document.documentElement.remove()</script>",
    "nodes": MANY.format(200_000, "'<i></i>'"),
    "links": MANY.format(20_000, "'<a href=/l' + i + '>lien</a>'"),
    "text": "<pre id=d></pre><script>d.textContent = ('mot '.repeat(1000) + '\\n').repeat(12500)</script>",
    "frames": MANY.format(500, "'<iframe srcdoc=' + i + '></iframe>'"),
    "end": "<p>the end",
}
SERVED = {
    "f.zip": Answer(b"PK" * 1000, type="application/zip", headers=(("Content-Disposition", "attachment"),)),
    "silent.png": Answer(b"\x89PNG", type="image/png", delay_ms=120_000),
    "slow.mp4": Answer(b"\0\0\0\x18ftypmp42" + b"x" * 16_000, type="video/mp4", endless=True, drip_ms=50),
    "flood": Answer(b"x" * 65_536, type="text/plain", endless=True),
    "i.png": PNG,
}


def page(title: str, body: str = "") -> Answer:
    return Answer(HTML.format(title, body), type="text/html; charset=utf-8")


def links(names: Any) -> str:
    return "".join(f"<a href=/{name}>{name}</a>" for name in names)


def collected(connect_to: tuple[str, ...], *starts: str, **options: Any) -> Visit:
    given = {"engine": "browser", "dns": False, "consent_pages": 0, "states": (), "page_time": PAGE_TIME, "jobs": 4}
    return necgreen.collect(*(starts or (HOME,)), connect_to=connect_to, **{**given, **options})


def kinds(one: Page) -> set[GapKind]:
    return {gap.kind for gap in one.gaps}


@pytest.fixture(scope="module")
def met() -> Iterator[tuple[dict[str, Page], Local, float]]:
    """The pages of the visit by title, the site, the seconds it took."""
    site = {HOME: page("A", links(PAGES)), **{HOME + name: page(name, body) for name, body in PAGES.items()}}
    with little({**site, **{HOME + name: answer for name, answer in SERVED.items()}}) as local:
        began = time.monotonic()
        visit = collected(local.connect_to, max_pages=len(site), page_cap=20_000_000, max_resources=600)
        yield {one.title: one for one in visit.pages}, local, time.monotonic() - began


Met = tuple[dict[str, Page], Local, float]


def test_every_page_is_there_and_the_others_are_whole(met: Met) -> None:
    pages, _, seconds = met
    assert set(pages) == {"A", *PAGES}
    for name in ("A", "end", "popups", "download", "clobber", "junk"):
        assert kinds(pages[name]) <= {GapKind.TIME_OUT}, (name, pages[name].gaps)  # its neighbours take all they can
    assert seconds < 120  # 23 pages, of which a third hang: without bounds it is many minutes


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("spin", "time-out"), ("spin-later", "time-out"), ("dialogs", "time-out"), ("silent", "time-out"),
        ("endless", "endless"), ("endless-later", "endless"), ("refresh", "endless"), ("unending", "cap"),
        ("storm", "cap"),
    ],
)  # fmt: skip
def test_what_is_missing_is_said(met: Met, name: str, kind: str) -> None:
    assert GapKind(kind) in kinds(met[0][name])
    assert any(entry.url.split("?")[0] == HOME + name for entry in met[0][name].entries)  # what it had sent is kept


def test_a_page_that_goes_in_circles_is_stopped(met: Met) -> None:
    pages, local, _ = met
    for name in ("endless", "endless-later", "refresh"):
        asked = [one for one in local.written if one.path.partition("?")[0] == f"/{name}"]
        assert 10 < len(asked) <= 16, name
    assert pages["leaving"].final_url == HOME + "end"  # a question on leaving is answered: it left


def test_what_a_visitor_did_not_ask_is_not_opened(met: Met) -> None:
    pages, local, _ = met
    assert not [one for one in local.written if one.path.startswith("/popup?")]
    assert [entry.status for entry in pages["download"].entries if entry.url == HOME + "f.zip"]


def test_bounds_on_what_one_page_downloads(met: Met) -> None:
    pages, local, _ = met
    assert len(pages["storm"].entries) <= 700
    (flood,) = [one for one in local.written if one.path == "/flood"]
    assert flood.body_bytes < 400_000_000
    (body,) = [entry for entry in pages["unending"].entries if entry.url == HOME + "flood"]
    assert body.truncated or body.error


def test_facts_of_huge_pages_are_cut_and_say_so(met: Met) -> None:
    pages, _, _ = met
    for name in ("nodes", "text", "frames", "links"):
        facts = pages[name].rendered
        if facts is None:  # a machine too slow for it says so
            assert GapKind.TIME_OUT in kinds(pages[name]), name
            continue
        assert facts.cut is (name != "nodes")
        assert len(facts.links) <= 1_000
        assert len(facts.frames) <= 30
        assert name != "nodes" or facts.nodes > 200_000


def test_a_page_that_breaks_its_own_tools_is_seen_all_the_same(met: Met) -> None:
    pages, _, _ = met
    clobber = pages["clobber"]
    assert [cookie.name for cookie in clobber.cookies] == ["own"]
    assert [item.key for item in clobber.storage] == ["kept"]
    assert clobber.rendered is not None
    assert clobber.rendered.nodes > 0
    assert pages["junk"].cookies == ()
    rootless = pages["rootless"]  # removed by its load event: one that never came is told
    assert rootless.rendered is None or rootless.rendered.nodes == 0 or kinds(rootless)


def test_scripts_that_name_themselves_badly_are_kept_and_judged(met: Met) -> None:
    one = met[0]["misnamed"]
    assert {cookie.name for cookie in one.cookies} == {"misnamed0", "misnamed1", "misnamed2"}
    visit = Visit((Part("site", HOME),), "browser", "1", "desktop", "2026-11-25T10:00:00Z", (one,))
    assert necgreen.audit(visit, strict=True).parties


def test_a_crash_costs_one_page() -> None:
    """The process of the page is killed while it waits for an image."""
    site = {
        HOME: page("A", links("bc")),
        HOME + "b": page("B", "<img src=/silent.png><img src=/i.png>"),
        HOME + "c": page("C"),
        HOME + "silent.png": SERVED["silent.png"],
        HOME + "i.png": PNG,
    }
    killed: list[int] = []

    def kill() -> None:
        until = time.monotonic() + 60
        while not any(one.path == "/i.png" for one in local.written) and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(0.3)
        for child in psutil.Process().children(recursive=True):
            with suppress(psutil.Error):
                if "--type=renderer" in child.cmdline():
                    child.kill()
                    killed.append(child.pid)

    with little(site) as local:
        killer = threading.Thread(target=kill)
        killer.start()
        visit = collected(local.connect_to, jobs=1, page_time=30.0)
        killer.join()
    assert killed
    found = {one.title: {kind.value for kind in kinds(one)} for one in visit.pages}
    assert found == {"A": set(), "B": {"crash"}, "C": set()}
    assert HOME + "i.png" in [entry.url for entry in visit.pages[1].entries]


@contextmanager
def door() -> Iterator[tuple[int, Callable[[], list[str]]]]:
    """A server on every address of this machine: its port, and the paths it was asked."""
    listener = socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True)
    asked: list[str] = []
    body = b"<title>private</title>"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
    answer = head % len(body)

    def one(link: socket.socket) -> None:
        with link, suppress(OSError, IndexError):
            link.settimeout(5)
            asked.append(link.recv(65_536).split()[1].decode())
            link.sendall(answer + body)

    def accept() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=one, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1], lambda: list(asked)
    finally:
        listener.close()


PRIVATE = ("127.0.0.2", "localhost", "localhost.", "a.localhost.", "[::1]", "[::]", "0.0.0.0", "2130706433",
           "[::ffff:127.0.0.1]")  # fmt: skip


def test_the_network_of_the_user_is_out_of_reach() -> None:
    """By every way a page has to lead there; the names of this machine, and one that leads to it."""
    ways = "<img src='{0}img'><iframe src='{0}iframe'></iframe><iframe src=/to{1}></iframe><img src=/to{1}?i>" \
        "<script>fetch('{0}fetch', {{mode: 'no-cors'}}).catch(() => 0); navigator.sendBeacon('{0}beacon', 'x');" \
        "try {{ new WebSocket('ws' + '{0}socket'.slice(4)); }} catch (error) {{}}</script>"
    named = socket.gethostname()  # resolves to an address of this machine, judged for the documents
    with door() as (port, asked):
        urls = [f"http://{name}:{port}/" for name in PRIVATE]
        site = {HOME: page("A", "".join(ways.format(url, number) for number, url in enumerate(urls)) + links("bcd"))}
        for number, url in enumerate(urls):
            site[HOME + f"to{number}"] = Answer(status=302, headers=(("Location", url + "redirect"),))
        site[HOME + "b"] = page("B", f"<script>location = '{urls[0]}location'</script>")
        site[HOME + "c"] = page("C", f"<script>location = 'http://{named}:{port}/location'</script>")
        site[HOME + "d"] = page("D", f"<iframe src='http://{named}:{port}/frame'></iframe>")
        with little(site) as local:
            visit = collected((f"forum.example::127.0.0.1:{local.port}",))
        assert [one.title for one in visit.pages] == ["A", "B", "C", "D"]
        assert asked() == []
        assert all(one.final_url.startswith(HOME) for one in visit.pages)
        blocked = {one.title for one in visit.pages if GapKind.BLOCKED in kinds(one)}
        assert blocked == {"A", "B", "C", "D"}
        own = collected((), f"http://localhost:{port}/", max_pages=1)  # unless it is what the user wants to audit
        assert [one.title for one in own.pages] == ["private"]
        assert asked().count("/") == 2  # once for the tour, once for the browser


def test_the_secrets_of_the_user_go_to_his_sites_only_and_nothing_is_stored(tmp_path: Path) -> None:
    token = f"?access_token={TOKEN}"
    away = {name: Answer(status=302, headers=(("Location", OTHER + name),)) for name in ("go.png", "frame", "gone")}
    body = (
        f"<img src=/go.png><img src=/i.png{token}><iframe src=/frame></iframe><img src={OTHER}i.png{token}>"
        f"<script src=/s.js></script>{links('b')}"
    )
    script = f"fetch('/gone'); document.cookie = 'written={COOKIE}'; localStorage.setItem('kept', '{COOKIE}');"
    cookie = (("Set-Cookie", f"_ga={COOKIE}"), ("X-Debug", HEADER))
    site = {
        HOME: Answer(HTML.format("A", body), type="text/html", headers=cookie),
        HOME + "b": page("B", f"<script>location = '/c?key={PASSWORD}'</script>"),
        HOME + "c": Answer(status=302, headers=(("Location", OTHER + "c"),)),
        HOME + "i.png": PNG,
        HOME + "s.js": Answer(script, type="text/javascript"),
        **{HOME + name: answer for name, answer in away.items()},
        **{OTHER + name: page(name) for name in ("c", "frame", "gone")},
        **{OTHER + name: PNG for name in ("go.png", "i.png")},
    }
    with little(site) as local:
        options = {"headers": (("X-Key", HEADER),), "basic_auth": ("forum", PASSWORD)}
        visit = collected(local.connect_to, **options)
        told = {(one.host, one.header("x-key"), bool(one.header("authorization"))) for one in local.log}
        reached = {one.path for one in local.log if one.host == "tiers.example"}
    assert told == {("forum.example", HEADER, True), ("tiers.example", None, False)}
    assert reached >= {"/go.png", "/frame", "/gone", "/c", f"/i.png{token}"}
    assert {cookie.name for cookie in visit.pages[0].cookies} == {"_ga", "written"}
    assert [item.key for item in visit.pages[0].storage] == ["kept"]
    necgreen.save(visit, tmp_path / "visit.zip")
    files = list(stored(tmp_path))
    assert files
    secrets = [secret.encode() for secret in (COOKIE, HEADER, PASSWORD, TOKEN)]
    assert not [where for where, content in files for secret in secrets if secret in content]
