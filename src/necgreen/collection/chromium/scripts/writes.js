// Tells who writes cookies and storage. Never the value: names, attributes, sizes.
({ apply, described, hook, who, send }) => {
  const { stringify } = JSON, { indexOf, slice, trim } = String.prototype;
  const tell = (kind, name, attributes = "") => {
    let by = "", origin = "", url = "";
    try { by = who(); origin = location.origin; url = location.href; } catch { return; /* a page without origin */ }
    send(stringify({ __proto__: null, kind, name, attributes, by, origin, url }));
  };
  hook(Document.prototype, "cookie", (self, given) => {
    let text = given[0];
    if (typeof text === "object" || typeof text === "function") return; // to read it again would be seen
    text = apply(slice, `${text}`, [0, 4096]);
    const end = apply(indexOf, text, [";"]), pair = end < 0 ? text : apply(slice, text, [0, end]);
    const at = apply(indexOf, pair, ["="]);
    tell("cookie", at < 0 ? "" : apply(trim, apply(slice, pair, [0, at]), []), end < 0 ? "" : apply(slice, text, [end + 1]));
  }, "set");
  if (globalThis.CookieStore) {
    hook(CookieStore.prototype, "set", (self, given) => {
      const first = given[0];
      const name = first && typeof first === "object" ? described(first, "name") : { value: first };
      if (name && typeof name.value === "string") tell("cookie", name.value);
    });
  }
  const { get: session } = described(globalThis, "sessionStorage") || {};
  hook(Storage.prototype, "setItem", (self, given) => {
    const key = given[0];
    if (typeof key === "object" || typeof key === "function") return;
    let area = "local";
    try { area = self === apply(session, globalThis, []) ? "session" : "local"; } catch { /* storage refused */ }
    tell(area, `${key}`);
  });
}
