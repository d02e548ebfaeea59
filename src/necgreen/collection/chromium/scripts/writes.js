// Tells who writes cookies and storage: the script on top of the stack. Never the value: names, attributes, sizes.
(() => {
  // The headless shell moves its pointer to the corner as a page starts: nobody did. We never click there.
  for (const name of ["mousemove", "mouseover", "mouseenter", "pointermove", "pointerover", "pointerenter"]) {
    addEventListener(name, (event) => {
      if (event.isTrusted && event.clientX === 0 && event.clientY === 0) event.stopImmediatePropagation();
    }, { capture: true });
  }
  const send = globalThis.__necgreen;
  if (!send) return;
  delete globalThis.__necgreen;
  const who = () => {
    const lines = (new Error().stack || "").split("\n").slice(3);
    for (const line of lines) {
      const found = line.match(/((?:https?|file|blob):[^\s)]+?)(?::\d+){0,2}\)?$/);
      if (found) return found[1];
    }
    return "";
  };
  const tell = (what) => {
    try {
      send(JSON.stringify({ ...what, by: who(), origin: location.origin, url: location.href }));
    } catch (error) { /* a page without origin */ }
  };
  const wrap = (owner, name, told) => {
    const was = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!was) return;
    if (was.set) {
      Object.defineProperty(owner, name, { ...was, set(value) { tell(told(String(value))); return was.set.call(this, value); } });
    } else if (typeof was.value === "function") {
      Object.defineProperty(owner, name, {
        ...was,
        value: { [name](...given) { tell(told.apply(this, given)); return was.value.apply(this, given); } }[name],
      });
    }
  };
  wrap(Document.prototype, "cookie", (text) => {
    const [pair, ...rest] = text.split(";");
    const at = pair.indexOf("=");
    return { kind: "cookie", name: at < 0 ? "" : pair.slice(0, at).trim(), attributes: rest.join(";") };
  });
  if (globalThis.CookieStore) {
    wrap(CookieStore.prototype, "set", (first) => ({
      kind: "cookie", name: String(first && typeof first === "object" ? first.name : first), attributes: "",
    }));
  }
  wrap(Storage.prototype, "setItem", function (key) {
    let area = "local";
    try { area = this === sessionStorage ? "session" : "local"; } catch (error) { /* storage refused */ }
    return { kind: area, name: String(key) };
  });
})();
