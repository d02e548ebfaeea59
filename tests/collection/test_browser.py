"""The browser engine against a local web: every byte, cookie and moment is compared with what the server wrote."""

import shutil
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.server import Answer, Local, little

import necgreen
from necgreen.collection import bundle
from necgreen.errors import InputError
from necgreen.model import Entry, GapKind, Moment, Need, Page, State, Visit

SHELL, CHROMIUM = "chromium-headless-shell", "chromium"
HOME = "https://www.forum.example/"
LONG = "abcdefghij" * 500
PNG = b"\x89PNG\r\n\x1a\n" + b"".join(  # 20 x 20, grey
    len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    for kind, data in (
        (b"IHDR", (20).to_bytes(4, "big") * 2 + b"\x08\0\0\0\0"),
        (b"IDAT", zlib.compress(b"\0" * 420)),
        (b"IEND", b""),
    )
)
GZIP = {"encodings": ("gzip",)}
THIRD = "https://tiers.example/"
PAGES = {
    HOME: Answer(
        f"""<!doctype html><html lang=fr><title>Forum</title><link rel=stylesheet href=/s.css>
        <img src=/vers width=10 height=10 alt=logo><img src={THIRD}pixel.png><svg><g><path d=""/></g></svg>
        <iframe src={THIRD}cadre.html></iframe><a href=/page2>Page 2</a><p>{LONG}</p>
        <form action=/inscription method=post><label>Courriel <input name=mail type=email required></label></form>
        <video src=/film.mp4 autoplay muted></video><div style="height:5000px"></div><img src=/bas.png loading=lazy>
        <script src=/app.js></script></html>""",
        **GZIP,
        headers=(("Set-Cookie", "session=PLANTED1; Path=/; HttpOnly"),),
    ),
    "https://www.forum.example/page2": "<!doctype html><title>Page 2</title><p>fin",
    "https://www.forum.example/s.css": Answer("p{color:red}" * 40, **GZIP, chunked=True, piece=40),
    "https://www.forum.example/vers": Answer("déplacé", 302, headers=(("Location", "/logo.png"),)),
    "https://www.forum.example/logo.png": PNG,
    "https://www.forum.example/bas.png": PNG,
    "https://www.forum.example/film.mp4": b"\0" * 4000,
    "https://www.forum.example/app.js": Answer(
        f"""new Worker('/ouvrier.js'); navigator.serviceWorker.register('/service.js');
        navigator.sendBeacon('{THIRD}balise', 'x'); fetch('/donnees.json');
        fetch('/suite', {{method: 'POST', body: 'x'}});
        document.cookie = 'script=PLANTED2; max-age=86400'; localStorage.setItem('cle', 'PLANTED3');
        addEventListener('scroll', () => {{ document.cookie = 'defile=1'; fetch('/defile'); }}, {{once: true}});
        """,
        **GZIP,
    ),
    "https://www.forum.example/donnees.json": Answer(LONG, type="application/json", chunked=True),
    "https://www.forum.example/suite": Answer("", 204),
    "https://www.forum.example/defile": "ok",
    "https://www.forum.example/ouvrier.js": "fetch('/vu-par-l-ouvrier').then(r => r.text())",
    "https://www.forum.example/vu-par-l-ouvrier": Answer(LONG, type="text/plain", **GZIP),
    "https://www.forum.example/service.js": (
        "addEventListener('install', e => e.waitUntil(fetch('/vu-par-le-service').then(r => r.text())))"
    ),
    "https://www.forum.example/vu-par-le-service": Answer(LONG, type="text/plain", encodings=("br",)),
    f"{THIRD}pixel.png": Answer(
        PNG, headers=(("Set-Cookie", "tiers=PLANTED4; SameSite=None; Secure; Max-Age=3600"), ("Set-Cookie", "lax=1"))
    ),
    f"{THIRD}cadre.html": Answer(
        "<title>c</title><script>document.cookie='cadre=PLANTED5; SameSite=None; Secure'</script>" + LONG,
        encodings=("br",),
    ),
    f"{THIRD}balise": Answer("", 204),
}


@pytest.fixture(scope="module")
def local() -> Iterator[Local]:
    with little(PAGES, tls=True) as served:
        yield served


@cache
def visit(local_port: int, browser: str, ca: str, **options: object) -> Visit:
    path = shutil.which(browser)
    assert path, f"{browser} is needed by these tests: apt-get install {browser}"
    given = {"max_pages": 2, "states": (), "consent_pages": 0, **options}
    means = {"connect_to": (f"::127.0.0.1:{local_port}",), "ca_bundle": ca, "dns": False, "engine": "browser"}
    return necgreen.collect(HOME, **means, browser=path, **given)


def seen(local: Local, browser: str = SHELL, **options: object) -> Visit:
    assert local.ca
    return visit(local.port, browser, local.ca, **options)


def entry(page: Page, url: str) -> Entry:
    return next(one for one in page.entries if one.url == url)


@pytest.mark.parametrize("browser", [SHELL, CHROMIUM])
def test_every_byte_of_every_request_is_the_one_the_server_wrote(local: Local, browser: str) -> None:
    page = seen(local, browser).pages[0]
    asked = {one.url: one for one in page.entries}
    written = {f"https://{one.host}{one.path}" for one in local.log}
    beside = {f"{HOME}robots.txt", f"{HOME}sitemap.xml", f"{HOME}favicon.ico", f"{HOME}page2"}
    assert written - beside == set(asked) - beside
    for url, one in asked.items():
        sent = {(each.header_bytes, each.body_bytes) for each in local.sent(url)}
        assert (one.header_bytes, one.body_bytes) in sent, url


@pytest.mark.parametrize("browser", [SHELL, CHROMIUM])
def test_no_third_party_cookie_is_missed(local: Local, browser: str) -> None:
    page = seen(local, browser).pages[0]
    found = {(cookie.name, cookie.domain) for cookie in page.cookies if cookie.domain == "tiers.example"}
    assert found == {("tiers", "tiers.example"), ("cadre", "tiers.example")}
    refused = [(cookie.name, cookie.domain) for cookie in page.refused_cookies]
    assert refused == [("lax", "tiers.example")]
    assert "SameSite" in page.refused_cookies[0].reason


def test_who_set_a_cookie_and_a_key_is_known_and_no_value_is_kept(local: Local) -> None:
    seen_here = seen(local)
    page = seen_here.pages[0]
    setters = {cookie.name: cookie.set_by for cookie in page.cookies}
    locator = setters["tiers"].removeprefix("page/1/entry/")
    assert page.entries[int(locator)].url == f"{THIRD}pixel.png"
    assert setters["session"] == "page/1/entry/0"
    assert setters["script"] == f"{HOME}app.js"
    assert setters["cadre"] == f"{THIRD}cadre.html"
    assert {cookie.name: cookie.lifetime for cookie in page.cookies}["tiers"] == 3600
    assert [(item.key, item.area, item.set_by, item.size) for item in page.storage] == [
        ("cle", "local", f"{HOME}app.js", len("cle" + "PLANTED3"))
    ]
    stored = b"".join(bundle.pack(seen_here).values())
    assert b"PLANTED" not in stored.replace(b"script=PLANTED2", b"").replace(b"'PLANTED3'", b"").replace(
        b"cadre=PLANTED5", b""
    )  # what the pages' own source says of itself is a document


def test_what_comes_with_the_scroll_is_told_from_what_came_in_silence(local: Local) -> None:
    page = seen(local).pages[0]
    moments = {one.url: one.after for one in page.entries}
    assert moments[f"{HOME}defile"] is Moment.SCROLL
    assert moments[f"{HOME}donnees.json"] is Moment.LOAD
    cookies = {cookie.name: cookie.after for cookie in page.cookies}
    assert cookies["defile"] is Moment.SCROLL
    assert cookies["script"] is Moment.LOAD


def test_the_rendered_page_is_described(local: Local) -> None:
    facts = seen(local).pages[0].rendered
    assert facts is not None
    assert facts.language == "fr"
    assert facts.nodes == facts.nodes_without_svg + 2
    assert len(facts.frames) == 2
    assert facts.frames[1].parent == HOME
    logo = next(image for image in facts.images if image.url.endswith("/vers"))
    assert (logo.natural, logo.shown, logo.named) == ((20, 20), (10, 10), True)
    (form,) = facts.forms
    assert (form.method, form.action) == ("post", f"{HOME}inscription")
    assert [field.kind for field in form.fields] == ["email"]
    assert form.fields[0].required
    assert form.fields[0].label == "Courriel"
    assert [(link.url, link.name) for link in facts.links] == [(f"{HOME}page2", "Page 2")]
    (film,) = facts.media
    assert film.autoplay
    assert film.muted
    text = dict(seen(local).documents)[facts.text]
    assert "Page 2" in text


def test_workers_and_frames_say_who_they_are(local: Local) -> None:
    page = seen(local).pages[0]
    assert entry(page, f"{HOME}vu-par-l-ouvrier").worker == f"{HOME}ouvrier.js"
    assert entry(page, f"{HOME}vu-par-le-service").worker == f"{HOME}service.js"
    assert entry(page, f"{THIRD}balise").status == 204
    by = entry(page, f"{HOME}donnees.json").initiator
    assert by is not None
    assert (by.how, by.url) == ("script", f"{HOME}app.js")


def test_servers_see_our_name_no_mark_of_automation_and_nobody_else_is_asked(local: Local) -> None:
    seen(local)
    seen(local, CHROMIUM)
    agents = {sent.header("user-agent") for sent in local.log}
    assert all(agent and "necgreen/" in agent and "Headless" not in agent for agent in agents)
    assert {sent.host for sent in local.log} == {"www.forum.example", "tiers.example"}


def test_the_same_visitor_comes_again_and_what_his_cache_holds_is_not_counted() -> None:
    kept = (("Cache-Control", "public, max-age=31536000"),)
    body = "<title>a</title><link rel=stylesheet href=/s.css><img src=/logo.png>"
    pages = {
        HOME: Answer(body, headers=(("Cache-Control", "no-cache"),), validators=True),
        f"{HOME}s.css": Answer("p{color:red}", headers=kept),
        f"{HOME}logo.png": PNG,
    }
    with little(pages, tls=True) as local:
        audit = necgreen.audit(visit := seen(local, revisit=True, max_pages=1))
        first, again = visit.pages
        crossed = [sent for sent in local.log if sent.path in ("/", "/s.css", "/logo.png")][1:]  # less that of the tour
    assert (first.warm, again.warm) == (False, True)
    assert Need.EXECUTED in again.collected
    assert {one.url: one.from_cache for one in again.entries}[f"{HOME}s.css"] is True
    written = sum(sent.header_bytes + sent.body_bytes for sent in crossed)
    assert audit.pages[0].transfer_bytes + audit.revisits[0].transfer_bytes == written
    assert audit.revisits[0].transfer_bytes < audit.pages[0].transfer_bytes


def test_a_phone_is_narrower(local: Local) -> None:
    facts = seen(local, profile="mobile", max_pages=1).pages[0].rendered
    assert facts is not None
    assert facts.frames[0].shown[0] != 1920


def test_pages_are_those_of_the_static_engine_and_robots_txt_is_obeyed() -> None:
    pages = {
        HOME: "<title>a</title><a href=/b>b</a><a href=/secret>s</a>",
        f"{HOME}b": "<title>b</title>",
        f"{HOME}secret": "<title>s</title>",
        f"{HOME}robots.txt": "User-agent: *\nDisallow: /secret",
    }
    with little(pages, tls=True) as local:
        found = [page.url for page in seen(local).pages]
        assert found == [HOME, f"{HOME}b"]
        assert not local.sent(f"{HOME}secret")


def test_no_browser_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--browser /nowhere/chromium"):
        necgreen.collect(HOME, engine="browser", browser="/nowhere/chromium")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(InputError, match="no Chromium was found"):
        necgreen.collect(HOME, engine="browser")
    notes: list[str] = []
    with little({HOME: "<title>a</title>"}, tls=True) as local:
        means = {"connect_to": local.connect_to, "ca_bundle": local.ca, "dns": False}
        found = necgreen.collect(HOME, engine="auto", on_event=lambda e: notes.append(f"{e.kind} {e.url}"), **means)
    assert found.engine == "static"
    assert "note static" in notes


def test_a_page_without_scripts_is_whole_for_both_engines(local: Local) -> None:
    page = seen(local).pages[1]
    assert page.gaps == ()
    assert page.state is State.UNTOUCHED
    assert not [gap for gap in page.gaps if gap.kind is GapKind.FAILED]


def test_a_login_and_a_challenge_are_told_and_not_worked_around() -> None:
    pages = {
        HOME: "<title>a</title><a href=/membres>m</a><a href=/mur>w</a>",
        f"{HOME}membres": "<title>m</title><script>location = '/connexion'</script>",
        f"{HOME}connexion": "<title>c</title><form method=post><input type=password name=p></form>",
        f"{HOME}mur": Answer("<title>w</title>Un instant…", headers=(("cf-mitigated", "challenge"),)),
    }
    with little(pages, tls=True) as local:
        gaps = {page.url: {gap.kind for gap in page.gaps} for page in seen(local, max_pages=3).pages}
    assert gaps == {HOME: set(), f"{HOME}membres": {GapKind.LOGIN}, f"{HOME}mur": {GapKind.CHALLENGE}}


@pytest.mark.parametrize("announce", [False, True])
def test_the_marks_of_automation_are_kept_only_when_asked(announce: bool) -> None:
    script = "<title>a</title><script>fetch('/dit?' + navigator.webdriver)</script>"
    with little({HOME: script, f"{HOME}dit?true": "", f"{HOME}dit?false": ""}, tls=True) as local:
        found = seen(local, max_pages=1, announce=announce)
        told = [sent for sent in local.log if sent.path.startswith("/dit")]
        assert [sent.path for sent in told] == [f"/dit?{str(announce).lower()}"]
        agent = told[0].header("user-agent") or ""
        assert ("Headless" in agent) is announce
        assert "necgreen/" in agent
    assert found.announced is announce


def test_a_visit_that_reached_its_volume_says_so_of_the_pages_to_come() -> None:
    home = "<title>a</title><a href=/b>b</a><img src=/i.png>"
    pages = {HOME: home, f"{HOME}b": "<title>b</title>", f"{HOME}i.png": LONG}
    with little(pages, tls=True) as local:
        first, second = seen(local, visit_cap=2_000, jobs=1).pages
    assert first.gaps == ()
    assert [(gap.kind, gap.about) for gap in second.gaps] == [(GapKind.CAP, "visit")]
    assert second.entries == ()
