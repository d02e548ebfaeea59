// Tells which scripts use the interfaces that tell browsers and visitors apart: counts and sizes, never what was drawn,
// read or typed. One message per interface, script and task of the page at most, then fewer and fewer.
({ apply, described, hook, who, send }) => {
  const MESSAGES = 20, RECORDS = 200, ATTRIBUTED = 32, TEXTS = 32, NAMES = 512, LETTERS = 64;
  const { stringify } = JSON, { get: known, set: keep } = WeakMap.prototype, later = queueMicrotask;
  const { codePointAt, indexOf, slice, split } = String.prototype, { isPrototypeOf } = Object.prototype;
  const getter = (owner, name) => (described(owner, name) || {}).get;
  const of = (owner, name, self) => apply(getters[owner + name] || (getters[owner + name] = getter(globalThis[owner].prototype, name)), self, []);
  const getters = { __proto__: null };
  const isA = (kind, one) => kind !== undefined && apply(isPrototypeOf, kind, [one]);

  // What each script did with each interface, since the page began. ``facts``: the most that was seen of each.
  const records = { __proto__: null };
  let size = 0, queue = null;
  const flush = () => {
    let record = queue;
    for (queue = null; record; record = record.next) {
      record.queued = false;
      if (record.sent >= MESSAGES && record.calls < 2 * record.told) continue;
      record.sent += 1;
      record.told = record.calls;
      let facts = "";
      for (const name in record.facts) facts += `${facts && ","}"${name}":${record.facts[name]}`;
      send(`{"api":"${record.api}","script":${stringify(record.script)},"calls":${record.calls},"facts":{${facts}}}`);
    }
  };
  const used = (api, script) => {
    const name = `${api} ${script}`;
    let record = records[name];
    if (!record) {
      if (size >= RECORDS) return null;
      size += 1;
      record = records[name] = { __proto__: null, api, script, calls: 0, facts: { __proto__: null }, names: { __proto__: null }, sent: 0, told: 0, queued: false, next: null };
    }
    return again(record);
  };
  const again = (record) => {
    record.calls += 1;
    if (!record.queued) {
      record.queued = true;
      record.next = queue;
      if (queue === null) apply(later, globalThis, [flush]);
      queue = record;
    }
    return record;
  };
  const most = (record, name, value) => { if (!(record.facts[name] >= value)) record.facts[name] = value; };
  const more = (record, name) => { record.facts[name] = (record.facts[name] || 0) + 1; };
  // How many different values came under a name; ``group`` apart.
  const distinct = (record, name, value, group = "", limit = NAMES) => {
    const held = record.names[name + group] || (record.names[name + group] = { __proto__: null, count: 0, seen: { __proto__: null } });
    if (held.count < limit && !held.seen[value]) { held.seen[value] = true; held.count += 1; }
    most(record, name, held.count);
  };
  // Elsewhere than on a canvas: after many calls of an interface, one of 64 is looked at.
  const total = { __proto__: null }, last = { __proto__: null };
  const by = (api, helpers) => {
    const calls = (total[api] = (total[api] || 0) + 1);
    if (calls <= NAMES || (calls & 63) === 0) return (last[api] = used(api, who(helpers)));
    if (last[api]) again(last[api]);
    return null;
  };
  const count = (owner, api, fact, ...names) => {
    for (const name of names) hook(owner && owner.prototype, name, () => { const record = by(api); if (record) more(record, fact); });
  };

  // Canvas. The first calls on each are attributed one by one, then one of 64: 50,000 words take 91 ms instead of 77, and
  // with their save and restore 204 instead of 168.
  const canvases = new WeakMap();
  const drawing = (canvas) => {
    let held = apply(known, canvases, [canvas]);
    if (!held) apply(keep, canvases, [canvas, (held = { __proto__: null, scripts: { __proto__: null }, kinds: 0, calls: { __proto__: null }, last: { __proto__: null } })]);
    return held;
  };
  const hot = (held, api) => { // false: the call counts, and is not looked at
    const calls = (held.calls[api] = (held.calls[api] || 0) + 1);
    if (calls <= ATTRIBUTED || (calls & 63) === 0) return true;
    if (held.last[api]) again(held.last[api]);
    return false;
  };
  const looked = (held, api, script) => (held.last[api] = used(api, script));
  const letters = (text) => {
    const seen = { __proto__: null };
    let found = 0;
    for (let index = 0; index < text.length && index < 1024 && found < LETTERS; index++) {
      const code = apply(codePointAt, text, [index]);
      if (code > 0xffff) index += 1;
      if (!seen[code]) { seen[code] = true; found += 1; }
    }
    return found;
  };
  const drawn = (held, script) => {
    let mine = held.scripts[script];
    if (!mine && held.kinds < 8) {
      held.kinds += 1;
      mine = held.scripts[script] = { __proto__: null, characters: 0, colours: 0, seen: { __proto__: null } };
    }
    return mine || { __proto__: null, characters: 0, colours: 0, seen: { __proto__: null } };
  };
  const read = (kind, canvas, width, height) => {
    const held = drawing(canvas);
    if (!hot(held, "canvas-read")) return;
    const script = who(), record = looked(held, "canvas-read", script), mine = drawn(held, script), best = record && record.best;
    if (!record || (best && (best.characters > mine.characters || (best.characters === mine.characters && (best.colours > mine.colours || (best.colours === mine.colours && best.area >= width * height)))))) return;
    // All facts are those of one canvas: the one that holds most.
    record.best = { __proto__: null, characters: mine.characters, colours: mine.colours, area: width * height };
    record.facts = { __proto__: null, characters: mine.characters, colours: mine.colours, width: of(kind, "width", canvas), height: of(kind, "height", canvas), read_width: width, read_height: height };
  };
  const number = (value) => Math.abs(Math.trunc(value)) || 0;
  const surface = (kind, context) => {
    const Context = globalThis[context], Kind = globalThis[kind];
    if (!Context || !Kind) return;
    const whole = (canvas) => read(kind, canvas, of(kind, "width", canvas), of(kind, "height", canvas));
    for (const name of ["toDataURL", "toBlob", "convertToBlob"]) hook(Kind.prototype, name, whole);
    hook(Context.prototype, "getImageData", (self, given, image) => {
      read(kind, of(context, "canvas", self), of("ImageData", "width", image), of("ImageData", "height", image));
    });
    for (const name of ["fillText", "strokeText"]) {
      const style = name === "fillText" ? "fillStyle" : "strokeStyle";
      hook(Context.prototype, name, (self, given) => {
        const canvas = of(context, "canvas", self), held = drawing(canvas);
        if (!hot(held, "canvas-text")) return;
        const script = who(), record = looked(held, "canvas-text", script), mine = drawn(held, script), colour = of(context, style, self);
        if (!record) return;
        const wrote = typeof given[0] === "string" ? letters(given[0]) : 0;
        if (wrote > mine.characters) mine.characters = wrote;
        const shade = typeof colour === "string" ? colour : "pattern";
        if (mine.colours < LETTERS && !mine.seen[shade]) { mine.seen[shade] = true; mine.colours += 1; }
        most(record, "characters", mine.characters);
        most(record, "colours", mine.colours);
        most(record, "width", of(kind, "width", canvas));
        most(record, "height", of(kind, "height", canvas));
      });
    }
    for (const name of ["save", "restore"]) {
      hook(Context.prototype, name, (self) => {
        const held = drawing(of(context, "canvas", self));
        if (hot(held, "canvas-state")) looked(held, "canvas-state", who());
      });
    }
    hook(Context.prototype, "measureText", (self, given) => {
      const held = drawing(of(context, "canvas", self));
      measures(held, of(context, "font", self), given[0]);
    });
  };
  // Fonts: how many families one text was measured in.
  const measures = (held, font, text) => {
    const at = apply(indexOf, font, ["px "]), family = at < 0 ? font : apply(slice, font, [at + 3, at + 259]);
    const short = typeof text === "string" ? apply(slice, text, [0, 64]) : "";
    if (held.family === family && held.text === short && held.last["font-probe"]) { again(held.last["font-probe"]); return; }
    held.family = family;
    held.text = short;
    const calls = (held.measured = (held.measured || 0) + 1);
    if (calls > 2 * NAMES && (calls & 63) !== 0) { if (held.last["font-probe"]) again(held.last["font-probe"]); return; }
    const record = looked(held, "font-probe", who());
    if (!record) return;
    record.texts = record.texts || { __proto__: null, count: 0 };
    if (!record.texts[`=${short}`]) {
      if (record.texts.count >= TEXTS) return;
      record.texts.count += 1;
      record.texts[`=${short}`] = true;
    }
    distinct(record, "fonts", family, short);
  };
  surface("HTMLCanvasElement", "CanvasRenderingContext2D");
  surface("OffscreenCanvas", "OffscreenCanvasRenderingContext2D");
  const styled = getter(HTMLElement.prototype, "style"), { getPropertyValue } = CSSStyleDeclaration.prototype, { hasAttribute } = Element.prototype;
  hook(HTMLElement.prototype, "offsetWidth", (self) => {
    if (!apply(hasAttribute, self, ["style"])) return;
    const family = apply(getPropertyValue, apply(styled, self, []), ["font-family"]);
    if (!family) return;
    const record = by("font-probe");
    if (record) distinct(record, "families", apply(slice, apply(split, family, [",", 1])[0], [0, 256]));
  }, "get");
  hook(globalThis.FontFaceSet && FontFaceSet.prototype, "check", (self, given) => {
    const record = typeof given[0] === "string" && by("font-probe");
    if (record) distinct(record, "families", apply(slice, given[0], [0, 256]));
  });

  // WebGL: the names of the graphics card (37445, 37446: WEBGL_debug_renderer_info), and the pixels.
  for (const one of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    hook(one && one.prototype, "getParameter", (self, given) => {
      if (given[0] !== 37445 && given[0] !== 37446) return;
      const record = by("webgl-read");
      if (record) more(record, "unmasked");
    });
    hook(one && one.prototype, "readPixels", (self, given) => {
      const record = by("webgl-read");
      if (!record) return;
      most(record, "read_width", number(given[2]));
      most(record, "read_height", number(given[3]));
    });
  }

  count(globalThis.BaseAudioContext, "audio", "oscillators", "createOscillator");
  count(globalThis.BaseAudioContext, "audio", "compressors", "createDynamicsCompressor");
  count(globalThis.BaseAudioContext, "audio", "analysers", "createAnalyser");
  count(globalThis.BaseAudioContext, "audio", "processors", "createScriptProcessor");
  count(globalThis.OfflineAudioContext, "audio", "renderings", "startRendering");
  count(globalThis.AudioBuffer, "audio", "reads", "getChannelData", "copyFromChannel");
  count(globalThis.AnalyserNode, "audio", "reads", "getFloatFrequencyData", "getByteFrequencyData", "getFloatTimeDomainData");

  count(globalThis.RTCPeerConnection, "webrtc", "channels", "createDataChannel");
  count(globalThis.RTCPeerConnection, "webrtc", "offers", "createOffer");
  hook(globalThis.RTCPeerConnection && RTCPeerConnection.prototype, "onicecandidate", (self, given) => {
    const record = typeof given[0] === "function" && by("webrtc");
    if (record) more(record, "candidates");
  }, "set");

  // Listeners of the whole page: on the window, the document, its root or its body.
  const KINDS = { __proto__: null };
  for (const kind of ["keydown", "keyup", "keypress", "input", "beforeinput", "change", "paste", "copy", "cut"]) KINDS[kind] = "text";
  for (const kind of ["mousemove", "pointermove", "touchmove", "mouseover", "pointerover"]) KINDS[kind] = "pointer";
  const HELPERS = /jquery|zone|sentry/i; // they listen for others
  const whole = document, body = HTMLBodyElement.prototype, root = HTMLHtmlElement.prototype;
  const painted = HTMLCanvasElement.prototype, peer = globalThis.RTCPeerConnection && RTCPeerConnection.prototype;
  hook(EventTarget.prototype, "addEventListener", (self, given) => {
    const kind = given[0];
    if (typeof kind !== "string" || kind.length > 64 || !given[1]) return;
    if (self === undefined || self === null || self === globalThis || self === whole || isA(body, self) || isA(root, self)) {
      const record = by("key-listener", HELPERS);
      if (!record) return;
      distinct(record, "kinds", kind, "", 100);
      if (KINDS[kind]) distinct(record, KINDS[kind], kind);
    } else if (isA(painted, self)) {
      by("canvas-state");
    } else if (kind === "icecandidate" && isA(peer, self)) {
      const record = by("webrtc");
      if (record) more(record, "candidates");
    }
  });

  // Properties that differ from one browser to the next.
  const asked = (owner, ...names) => {
    for (const name of names) {
      hook(owner && owner.prototype, name, () => {
        const record = by("property-read");
        if (record) distinct(record, "properties", name);
      }, "get");
    }
  };
  asked(Navigator, "plugins", "mimeTypes", "hardwareConcurrency", "deviceMemory", "platform", "vendor", "productSub", "maxTouchPoints", "languages", "doNotTrack", "connection");
  asked(Screen, "colorDepth", "pixelDepth", "availWidth", "availHeight");
  send('{"placed":true,"top":' + (top === globalThis) + "}");
}
