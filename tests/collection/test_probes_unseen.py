"""What our hooks change for a page that looks for them: nothing that is listed here, in two browsers."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.server import Local, little

from necgreen.collection.chromium.launching import Chromium
from necgreen.collection.chromium.tab import SCREENS, Browser, Tab

PAGES = {"http://127.0.0.1/": "<!doctype html><title>a</title><p>a", "http://127.0.0.1/cadre": "<title>c</title>"}
# What a script can ask of each function that a window gives: its text, its shape, what it answers to a wrong call.
SURVEY = """(w) => {
  const text = w.Function.prototype.toString, ours = Function.prototype.toString;
  const told = (run) => { try { return ['is', String(run())]; } catch (error) {
    return [error.name, error.message, String(error.stack).replace(/:\\d+:\\d+/g, '')]; } };
  const quiet = (made) => { if (made instanceof w.Promise) made.catch(() => {}); return typeof made; };
  const look = (fn, name) => [
    text.call(fn), ours.call(fn), String(fn), w.Object.getOwnPropertyNames(fn).join(), fn.name, fn.length,
    w.Object.getPrototypeOf(fn) === w.Function.prototype, 'prototype' in fn, w.Object.isExtensible(fn),
    told(() => { class A extends fn {} }), told(() => null[fn]), told(() => Reflect.construct(Object, [], fn)),
    told(() => w.Object.setPrototypeOf(fn, fn)), told(() => w.Reflect.setPrototypeOf(fn, fn)),
    told(() => Reflect.setPrototypeOf(fn, Object.create(fn))), told(() => { fn.__proto__ = fn; }),
    told(() => ({}) instanceof fn), told(() => fn.caller), told(() => fn.arguments), told(() => `${Object.create(fn)}`),
    told(() => new fn()), told(() => quiet(fn.call({}))), told(() => quiet(fn.call(null))),
  ];
  const found = {};
  for (const global of w.Object.getOwnPropertyNames(w)) {
    if (!/^[A-Z]/.test(global) || typeof w[global] !== 'function' || !w[global].prototype) continue;
    const proto = w[global].prototype;
    found[global] = Reflect.ownKeys(proto).map(String).join();
    for (const name of Reflect.ownKeys(proto)) {
      if (typeof name === 'symbol' || name === 'constructor') continue;
      const held = w.Object.getOwnPropertyDescriptor(proto, name);
      const seen = [Object.keys(held).join(), held.writable, held.enumerable, held.configurable];
      found[global + '.' + name] = seen;
      for (const part of ['value', 'get', 'set'])
        if (typeof held[part] === 'function') seen.push(part, look(held[part], name));
    }
  }
  found.globals = Reflect.ownKeys(w).map(String).sort().join();
  found.error = Reflect.ownKeys(w.Error).map(String).join() + w.Error.stackTraceLimit;
  return found;
}"""
# The same of frames that a page fills itself, asked before anything else could run in them.
FRAMES = """async () => {
  const survey = %s, found = {}, framed = (name, src) => { const one = document.createElement('iframe');
    if (src) one[name === 'srcdoc' ? 'srcdoc' : 'src'] = src; document.body.append(one); return one; };
  found.blank = survey(framed('blank').contentWindow);
  const gone = framed('gone'), kept = gone.contentWindow; gone.remove();
  found.gone = typeof kept.Function;
  for (const [name, src] of [['same', '/cadre'], ['srcdoc', '<p>x']]) {
    const one = framed(name, src); await new Promise((done) => { one.onload = done; });
    found[name] = survey(one.contentWindow);
  }
  const deep = framed('deep').contentDocument; deep.body.append(deep.createElement('iframe'));
  found.deep = survey(deep.querySelector('iframe').contentWindow);
  return found;
}"""
# Calls that go through, or fail inside the browser, or in the page's own code that the browser runs.
CALLS = """async () => {
  const context = document.createElement('canvas').getContext('2d'), found = [];
  const told = async (run) => { try { found.push(String(await run())); } catch (error) {
    found.push([error.name, error.message, error.constructor === Error, String(error.stack).replace(/:\\d+:\\d+/g, ''),
      JSON.stringify(Object.getOwnPropertyDescriptor(error, 'stack') !== undefined)].join()); } };
  const bad = { toString() { throw new Error('mine'); } };
  await told(() => context.fillText('a'));
  await told(() => context.fillText(bad, 0, 0));
  await told(() => context.fillText('abc', 1, 2));
  await told(() => context.getImageData(0, 0, 0, 0));
  await told(() => context.getImageData(0, 0, 2, 3).data.length);
  await told(() => context.canvas.toDataURL());
  await told(() => context.canvas.toDataURL(bad));
  await told(() => context.canvas.toBlob());
  await told(() => context.measureText(bad));
  await told(() => context.measureText('abc').width);
  await told(() => { document.cookie = bad; });
  await told(() => { document.cookie = Symbol('s'); });
  await told(() => { let times = 0; document.cookie = { toString() { times += 1; return 'once=' + times; } };
    return document.cookie + times; });
  await told(() => localStorage.setItem('a'));
  await told(() => localStorage.setItem(Symbol('s'), 1));
  await told(() => localStorage.setItem(bad, 1));
  await told(() => cookieStore.set('b', '1'));
  await told(() => { let times = 0;
    return cookieStore.set({ get name() { times += 1; return 'c'; }, value: '' }).then(() => times); });
  await told(() => addEventListener('x'));
  await told(() => addEventListener('x', 1));
  await told(() => addEventListener('x', () => 1, { get once() { throw new Error('mine'); } }));
  await told(() => document.addEventListener(bad, () => 1));
  await told(() => new RTCPeerConnection().createDataChannel());
  await told(() => new OfflineAudioContext(1, 100, 8000).createOscillator().type);
  await told(() => Function.prototype.toString.call({}));
  await told(() => Function.prototype.toString.call(null));
  await told(() => Function.prototype.toString.call('function'));
  await told(() => Function.prototype.toString.call(new Proxy(function f() {}, {})));
  await told(() => Function.prototype.toString.call(Function.prototype.toString.bind({})));
  await told(() => String(function own() { return 1; }) + class Own {});
  await told(() => `${navigator.hardwareConcurrency} ${navigator.plugins.length} ${navigator.languages}`);
  Error.stackTraceLimit = 2;
  await told(() => context.fillText('abc', 1, 2) + Error.stackTraceLimit);
  Error.prepareStackTrace = () => { found.push('prepared'); return 'x'; };
  await told(() => context.fillText('abc', 1, 2) + Object.keys(Error));
  JSON.stringify = Map.prototype.get = WeakMap.prototype.get = Array.prototype.join = () => { found.push('called'); };
  String.prototype.split = RegExp.prototype.exec = String.prototype.slice = Reflect.apply = () =>
    { found.push('called'); };
  Array.prototype[Symbol.iterator] = () => { found.push('iterated'); };
  Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => { found.push('json'); };
  document.cookie = 'd=1'; context.fillText('abc', 1, 2); context.canvas.toDataURL(); localStorage.setItem('e', '1');
  context.font = '10px serif'; context.measureText('abc'); navigator.plugins; addEventListener('keydown', () => 1);
  await new Promise((done) => { setTimeout(done, 0); });
  return found;
}"""


@contextmanager
def tabs(local: Local, name: str) -> Iterator[tuple[Tab, Tab]]:
    """The page as everybody meets it, and as we look at it."""
    path = shutil.which(name)
    assert path, f"{name} is needed by these tests"
    with Chromium(path) as chromium:
        browser = Browser(chromium.devtools)
        context = chromium.devtools.send("Target.createBrowserContext")["browserContextId"]
        bare = Tab(browser, context, SCREENS["desktop"], None, None, 1_000_000)
        bare.scripts = []
        browser._tabs[context] = bare
        bare.start()
        hooked = browser.open(SCREENS["desktop"], None, None, 1_000_000)
        for tab in (bare, hooked):
            assert tab.go(f"http://127.0.0.1:{local.port}/", 20.0) == ""
        assert not bare.told["probes"]
        assert hooked.told["probes"]
        yield bare, hooked


OURS = {"__necgreen_writes", "__necgreen_probes"}  # the bindings themselves, where nothing takes them away


def asked(tab: Tab, script: str) -> object:
    """What the page's own world answers."""
    call = {
        "expression": f"({script})(globalThis)\n//# sourceURL=http://127.0.0.1/page.js",
        "returnByValue": True,
        "awaitPromise": True,
    }
    answer = tab.send("Runtime.evaluate", call, 60.0)
    assert "exceptionDetails" not in answer, answer
    return answer["result"]["value"]


def differences(bare: object, hooked: object) -> list[str]:
    """What one says and not the other."""
    if isinstance(bare, dict) and isinstance(hooked, dict):
        assert set(bare) == set(hooked)
        return [f"{key}: {found}" for key in bare for found in differences(bare[key], hooked[key])]
    if isinstance(bare, list) and isinstance(hooked, list):
        assert len(bare) == len(hooked), (bare[-1], hooked[-1])
        return [found for pair in zip(bare, hooked, strict=True) for found in differences(*pair)]
    if isinstance(bare, str) and isinstance(hooked, str):
        bare = ",".join(name for name in bare.split(",") if name not in OURS)
    return [] if bare == hooked else [f"{bare!r} is {hooked!r}"]


@pytest.mark.parametrize("name", ["chromium-headless-shell", "chromium"])
def test_no_function_of_any_window_looks_otherwise(name: str) -> None:
    with little(PAGES) as local, tabs(local, name) as (bare, hooked):
        seen = [asked(tab, SURVEY) for tab in (bare, hooked)]
        assert isinstance(seen[0], dict)
        assert len(seen[0]) > 5000
        assert differences(*seen) == []
        assert differences(*(asked(tab, FRAMES % SURVEY) for tab in (bare, hooked))) == []
        assert differences(*(asked(tab, CALLS) for tab in (bare, hooked))) == []
