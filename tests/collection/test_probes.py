"""What our hooks tell of the scripts of a page, in a real browser, and what a page that lies to them gets."""

import json
import shutil
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.collection.test_probes_unseen import asked, tabs
from tests.server import Answer, Local, little

import necgreen
from necgreen.collection import bundle
from necgreen.collection.chromium import probes
from necgreen.collection.chromium.watched import Told
from necgreen.collection.redact import Redactor
from necgreen.model import ApiUse, Moment, Need, Outcome, Page, Visit

HOME, OTHER = "https://www.forum.example/", "https://tiers.example/"
DRAW = """const draw = (w, h, ...texts) => { const c = document.createElement('canvas'); c.width = w; c.height = h;
  const x = c.getContext('2d'); texts.forEach(([t, style]) => { x.fillStyle = style; x.fillText(t, 2, 15); });
  return x; };"""
# Address -> script, and the uses it must be seen to make: interface, calls, facts.
SCRIPTS: dict[str, tuple[str, dict[str, tuple[int, dict[str, int]]]]] = {
    f"{OTHER}print.js": (
        f"{DRAW} const x = draw(240, 60, ['Cwm fjordbank', '#f60'], ['Cwm fjordbank', '#069']); x.canvas.toDataURL();",
        {
            "canvas-text": (2, {"characters": 13, "colours": 2, "width": 240, "height": 60}),
            "canvas-read": (
                1,
                {"characters": 13, "colours": 2, "width": 240, "height": 60, "read_width": 240, "read_height": 60},
            ),
        },
    ),
    f"{OTHER}fonts.js": (
        "const x = document.createElement('canvas').getContext('2d'); for (let i = 0; i < 60; i++) {"
        " x.font = `72px F${i}, serif`; x.measureText('mmmmmmmmmmlli'); }",
        {"font-probe": (60, {"fonts": 60})},
    ),
    f"{HOME}sizes.js": (  # a chart that looks for the size that fits: one family
        "const x = document.createElement('canvas').getContext('2d'); for (let i = 1; i < 60; i++) {"
        " x.font = `${i}px Arial`; x.measureText('x'); }",
        {"font-probe": (59, {"fonts": 1})},
    ),
    f"{HOME}spans.js": (
        "const s = document.createElement('span'); document.body.append(s); s.textContent = 'mmm';"
        "for (let i = 0; i < 55; i++) for (const base of ['serif', 'monospace']) {"
        " s.style.fontFamily = `'F${i}', ${base}`; s.offsetWidth; }",
        {"font-probe": (110, {"families": 55})},
    ),
    f"{OTHER}sound.js": (
        "const a = new OfflineAudioContext(1, 500, 44100), o = a.createOscillator(), c = a.createDynamicsCompressor();"
        "o.connect(c); c.connect(a.destination); o.start(0); a.startRendering().then((b) => b.getChannelData(0));",
        {"audio": (4, {"oscillators": 1, "compressors": 1, "renderings": 1, "reads": 1})},
    ),
    f"{OTHER}card.js": (
        "const g = document.createElement('canvas').getContext('webgl'); g.getExtension('WEBGL_debug_renderer_info');"
        "g.getParameter(37445); g.getParameter(37446); g.getParameter(g.VERSION);"
        "g.readPixels(0, 0, 20, 30, g.RGBA, g.UNSIGNED_BYTE, new Uint8Array(2400));",
        {"webgl-read": (3, {"unmasked": 2, "read_width": 20, "read_height": 30})},
    ),
    f"{OTHER}off.js": (
        "const x = new OffscreenCanvas(50, 40).getContext('2d'); x.strokeText('abcdefghijkl', 0, 9);"
        " x.canvas.convertToBlob();",
        {
            "canvas-text": (1, {"characters": 12, "colours": 1, "width": 50, "height": 40}),
            "canvas-read": (
                1,
                {"characters": 12, "colours": 1, "width": 50, "height": 40, "read_width": 50, "read_height": 40},
            ),
        },
    ),
    f"{OTHER}peer.js": (
        "const p = new RTCPeerConnection(); p.onicecandidate = () => 1; p.createDataChannel('');"
        "p.createOffer().then((o) => p.setLocalDescription(o));",
        {"webrtc": (3, {"candidates": 1, "channels": 1, "offers": 1})},
    ),
    f"{OTHER}record.js": (
        "for (const kind of ['keydown', 'input', 'mousemove', 'click', 'scroll', 'mousedown', 'mouseup', 'blur'])"
        " document.addEventListener(kind, () => 1, true); addEventListener('keydown', () => 1);",
        {"key-listener": (9, {"kinds": 8, "text": 2, "pointer": 1})},
    ),
    f"{HOME}jquery.min.js": ("window.on = (kind) => document.addEventListener(kind, () => 1);", {}),
    f"{HOME}theme.js": ("on('keydown')", {"key-listener": (1, {"kinds": 1, "text": 1})}),  # its helper is passed over
    f"{HOME}props.js": (
        "navigator.plugins; navigator.platform; navigator.platform; screen.colorDepth;",
        {"property-read": (4, {"properties": 3})},
    ),
    f"{HOME}chart.js": (
        f"{DRAW} const x = draw(600, 400); for (let i = 0; i < 20000; i++) {{ x.save(); x.fillText('Visites', 1, 1);"
        " x.restore(); } x.canvas.toDataURL();",
        {
            "canvas-text": (20_000, {"characters": 5, "colours": 1, "width": 600, "height": 400}),
            "canvas-state": (40_000, {}),
            "canvas-read": (
                1,
                {"characters": 5, "colours": 1, "width": 600, "height": 400, "read_width": 600, "read_height": 400},
            ),
        },
    ),
    # As a CMS finds out whether the visitor's system draws its emoji: sequences and their broken-up form.
    f"{HOME}emoji.js": (
        "const x = document.createElement('canvas').getContext('2d', { willReadFrequently: true });"
        "x.textBaseline = 'top'; x.font = '600 32px Arial'; for (const t of ["
        "'\\ud83c\\udff3\\ufe0f\\u200d\\u26a7\\ufe0f', '\\ud83c\\udff3\\ufe0f\\u200b\\u26a7\\ufe0f',"
        "'\\ud83c\\udff4\\udb40\\udc67\\udb40\\udc62\\udb40\\udc65\\udb40\\udc6e\\udb40\\udc67\\udb40\\udc7f']) {"
        "x.clearRect(0, 0, 300, 150); x.fillText(t, 0, 0); x.getImageData(0, 0, 300, 150); } x.canvas.toDataURL();",
        {
            "canvas-text": (3, {"characters": 6, "colours": 1, "width": 300, "height": 150}),
            "canvas-read": (
                4,
                {"characters": 6, "colours": 1, "width": 300, "height": 150, "read_width": 300, "read_height": 150},
            ),
        },
    ),
}
# Words that a script gives itself do not hide who it is.
FORGED = f"navigator.plugins;\n//# sourceURL={OTHER}innocent.js"
INLINE = f"""{DRAW} draw(20, 20, ['ab', '#000']).getImageData(0, 0, 1, 1);
  const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.navigator.plugins;
  const s = document.createElement('iframe'); s.srcdoc = '<script>navigator.mimeTypes<' + '/script>';
  document.body.append(s);
  addEventListener('scroll', () => {{ navigator.deviceMemory; navigator.doNotTrack; }}, {{once: true}});"""
PAGES: dict[str, str | Answer] = {
    HOME: f"<!doctype html><title>a</title><body>{''.join(f'<script src={url}></script>' for url in SCRIPTS)}"
    f"<script src={HOME}forged.js></script><script>{INLINE}</script><iframe src={OTHER}cadre></iframe>"
    "<div style='height:4000px'></div>",
    **{url: f"{{ {script} }}" for url, (script, _) in SCRIPTS.items()},
    f"{HOME}forged.js": FORGED,
    f"{OTHER}cadre": "<script>screen.pixelDepth; navigator.vendor</script>",
}


def seen(local: Local, home: str = HOME, **options: Any) -> Visit:
    path = shutil.which("chromium-headless-shell")
    assert path, "chromium-headless-shell is needed by these tests"
    means = {"connect_to": local.connect_to, "ca_bundle": local.ca, "dns": False, "engine": "browser", "browser": path}
    return necgreen.collect(home, **means, **{"max_pages": 1, "states": (), "consent_pages": 0, **options})


@pytest.fixture(scope="module")
def visit() -> Iterator[Visit]:
    with little(PAGES, tls=True) as local:
        yield seen(local)


def uses(page: Page, script: str, after: Moment = Moment.LOAD) -> dict[str, ApiUse]:
    return {one.api: one for one in page.apis if one.script == script and one.after is after}


@pytest.mark.parametrize("url", SCRIPTS)
def test_what_each_script_did_is_told_with_its_name(visit: Visit, url: str) -> None:
    told = {api: (one.calls, dict(one.facts)) for api, one in uses(visit.pages[0], url).items()}
    wanted = SCRIPTS[url][1]
    if url == f"{HOME}chart.js":  # hot calls are told less and less often
        assert 10_000 <= told["canvas-text"][0] <= 20_000
        assert told["canvas-state"][0] >= 20_000
        wanted = {api: (told[api][0], facts) for api, (_, facts) in wanted.items()}
    assert told == wanted


def test_the_hooks_stand_in_the_page(visit: Visit) -> None:
    assert Need.INSTRUMENTED in visit.pages[0].collected


def test_what_is_written_in_a_document_bears_its_address(visit: Visit) -> None:
    page = visit.pages[0]
    inline = uses(page, HOME)
    assert dict(inline["canvas-read"].facts)["read_width"] == 1
    # A frame that the page fills itself is the page's: what it asks through it, and what it writes in it.
    assert dict(inline["property-read"].facts)["properties"] == 1
    assert inline["property-read"].calls == 2
    assert uses(page, f"{OTHER}cadre")["property-read"].calls == 2


def test_a_script_does_not_name_another(visit: Visit) -> None:
    page = visit.pages[0]
    assert not [one for one in page.apis if "innocent" in one.script]
    assert uses(page, "")["property-read"].calls == 1


def test_what_came_with_the_scroll_is_not_of_the_silence(visit: Visit) -> None:
    late = uses(visit.pages[0], HOME, Moment.SCROLL)
    assert late["property-read"].calls == 2
    assert "webrtc" not in late


def test_the_visit_keeps_them(visit: Visit) -> None:
    assert bundle.unpack(bundle.pack(visit)).pages[0].apis == visit.pages[0].apis


def test_the_check_names_the_faults_and_spares_the_chart_and_the_emoji(visit: Visit) -> None:
    (result,) = (one for one in necgreen.audit(visit, strict=True).results if one.check == "browser-fingerprinting")
    assert result.outcome is Outcome.FAILED
    wanted = {("canvas", f"{OTHER}print.js"), ("canvas", f"{OTHER}off.js"), ("fonts", f"{OTHER}fonts.js")}
    accused = {(one.code, dict(one.values)["script"]) for one in result.findings}
    assert accused == {*wanted, ("audio", f"{OTHER}sound.js")}


ABSURD = """<!doctype html><title>a</title><body><script>
const x = document.createElement('canvas').getContext('2d'), huge = 'é'.repeat(1e5);
for (const odd of [huge, {toString() { throw 1 }}, Symbol(), null, NaN, Infinity, -1, [[]], () => 1, 10n, '__proto__',
  'constructor', 'toString', 'hasOwnProperty', '\\ud800']) {
  for (const run of [() => x.fillText(odd, odd, odd), () => x.getImageData(odd, odd, odd, odd),
    () => x.measureText(odd),
    () => { x.font = '10px ' + odd; x.measureText('a'); }, () => addEventListener(odd, () => 1),
    () => document.fonts.check(odd),
    () => { document.cookie = odd }, () => localStorage.setItem(odd, 1), () => cookieStore.set(odd).catch(() => 1),
    () => { document.body.style.fontFamily = odd; document.body.offsetWidth },
    () => document.createElement('canvas').getContext('webgl').getParameter(odd)]) try { run() } catch (error) {}
}
for (let i = 0; i < 3000; i++)
  Function('navigator.plugins\\n//# sourceURL=https://x.example/' + i + '?' + 'a'.repeat(3000))();
for (let i = 0; i < 3000; i++) { x.font = `10px F${i}`; x.measureText('t' + i);
  x.fillStyle = '#' + (100000 + i); x.fillText(i, 0, 0) }
for (let i = 0; i < 300; i++) addEventListener('kind' + i, () => 1);
for (const name of ['__necgreen_writes', '__necgreen_probes', '__necgreen']) for (const bad of [
  '', '{', '[1]', '{"api":"audio"}'])
  window[name] && window[name](bad);
Error.prepareStackTrace = () => { throw 1 }; Error.stackTraceLimit = 0;
x.fillText('Cwm fjordbank', 0, 0); x.canvas.toDataURL(); document.cookie = 'kept=1; max-age=99';
</script>"""


def test_absurd_calls_and_forged_names_cost_nothing() -> None:
    with little({HOME: ABSURD}, tls=True) as local:
        began = time.monotonic()
        page = seen(local).pages[0]
    assert time.monotonic() - began < 40
    assert page.gaps == ()
    assert len(page.apis) < 20
    assert len(json.dumps([str(one) for one in page.apis])) < 10_000
    assert not [one for one in page.apis if "x.example" in one.script]
    assert {cookie.name: cookie.set_by for cookie in page.cookies}["kept"] == HOME
    assert all(0 <= value <= probes.MOST for one in page.apis for _, value in one.facts)


def test_a_page_with_thousands_of_words_is_not_slowed() -> None:
    """50,000 words cost some 15 ms more; ten times that would be seen."""
    words = """() => { const x = document.createElement('canvas').getContext('2d'), began = performance.now();
      for (let i = 0; i < 50000; i++) x.fillText('Label ' + i % 97, i % 300, 20); return performance.now() - began; }"""
    pages = {"http://127.0.0.1/": "<!doctype html><title>a</title>"}
    with little(pages) as local, tabs(local, "chromium-headless-shell") as (bare, hooked):
        spent = [min(float(str(asked(tab, words))) for _ in range(5)) for tab in (bare, hooked)]
        assert spent[1] < 2 * spent[0] + 50
        assert len(hooked.told["probes"]) < 100


def told(payload: str, after: Moment = Moment.LOAD, context: int = 1) -> Told:
    return Told(payload, after, context, 1)


def message(api: str = "audio", script: str = HOME, calls: Any = 1, **facts: Any) -> str:
    return json.dumps({"api": api, "script": script, "calls": calls, "facts": facts})


def read(*heard: Told) -> tuple[ApiUse, ...]:
    return probes.rows(heard, {HOME, f"{OTHER}a.js?token=abcdef0123456789"}, Redactor())


@pytest.mark.parametrize(
    "payload",
    [
        "", "{", "null", "[1]", "[" * 50_000, '{"api":"audio"}', '{"placed":true,"top":true}', message("rm -rf"),
        message(calls=-1), message(calls=True), message(calls="9"), message(calls=1e300), message(calls=None),
        message(calls=10**400), message(script=5), message(**{"f" * n: 1 for n in range(1, 30)}),  # type: ignore[arg-type]
        json.dumps({"api": ["audio"], "script": "", "calls": 1, "facts": {}}),
        json.dumps({"api": "audio", "script": "", "calls": 1, "facts": [1]}),
        json.dumps({"api": {}, "script": {}, "calls": {}, "facts": {}}), "\ud800",
    ],
)  # fmt: skip
def test_a_message_that_is_not_ours_is_no_row(payload: str) -> None:
    assert read(told(payload)) == ()


def test_facts_that_are_no_counts_are_left_out() -> None:
    (row,) = read(told(message(reads=2, **{"a b": 1, "Æ": 1, "minus": -1, "text": "x", "far": 2**60, "x" * 99: 1})))
    assert row.facts == (("reads", 2),)


def test_rows_are_bounded_whatever_the_messages() -> None:
    asked_for = [f"{HOME}{n}.js" for n in range(5_000)]
    heard = [told(message(script=url)) for url in asked_for]
    assert len(probes.rows(heard, asked_for, Redactor())) == probes.MAX_ROWS


def test_counts_of_documents_are_added_and_go_on_from_moment_to_moment() -> None:
    rows = read(
        told(message(calls=2, reads=1)), told(message(calls=5, reads=3)), told(message(calls=10), context=2),
        told(message(calls=7, reads=4), Moment.SCROLL), told(message(calls=10), Moment.SCROLL, 2),
    )  # fmt: skip
    assert rows == (
        ApiUse("audio", HOME, 15, (("reads", 3),)),
        ApiUse("audio", HOME, 2, (("reads", 4),), Moment.SCROLL),
    )


def test_facts_of_a_canvas_go_together() -> None:
    small = message("canvas-read", characters=2, width=900)
    (row,) = read(told(small), told(message("canvas-read", characters=12, width=16), context=2))
    assert row.facts == (("characters", 12), ("width", 16))


def test_addresses_are_redacted_and_those_nobody_asked_are_unknown() -> None:
    secret = f"{OTHER}a.js?token=abcdef0123456789"
    scripts = [
        one.script
        for one in read(
            *(
                told(message(script=url))
                for url in (secret, f"{HOME}#x", f"blob:{HOME}0a", "blob:https://x.example/1", "a")
            )
        )
    ]
    assert "abcdef0123456789" not in "".join(scripts)
    assert scripts[0].startswith(f"{OTHER}a.js?token=")
    assert scripts[1:] == [HOME, f"blob:{HOME}0a", ""]


@given(st.lists(st.builds(told, st.text() | st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(("api", "script", "calls", "facts")), inner),
).map(json.dumps), st.sampled_from(list(Moment)), st.integers(0, 3)), max_size=20))  # fmt: skip
def test_no_message_breaks_the_reading(heard: list[Told]) -> None:
    assert len(read(*heard)) <= len(heard)
