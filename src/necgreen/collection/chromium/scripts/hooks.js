// What our scripts share in the page's own world: replace a function by one that looks the same and tells of its calls,
// and name the script on top of the stack. All that is needed is taken first: a page may change what it finds later.
(key, bindings, users) => {
  // The headless shell moves its pointer to the corner as a page starts: nobody did. We never click there.
  for (const name of ["mousemove", "mouseover", "mouseenter", "pointermove", "pointerover", "pointerenter"]) {
    addEventListener(name, (event) => {
      if (event.isTrusted && event.clientX === 0 && event.clientY === 0) event.stopImmediatePropagation();
    }, { capture: true });
  }
  const send = bindings.map((name) => globalThis[name]);
  for (const name of bindings) delete globalThis[name];
  if (!send.every((one) => typeof one === "function")) return; // this window was hooked before
  const { apply, defineProperty, getOwnPropertyDescriptor: described, getPrototypeOf, setPrototypeOf } = Reflect;
  const Err = Error, cyclic = Object.setPrototypeOf, base = described(Node.prototype, "baseURI").get;
  const { exec } = RegExp.prototype, { slice, indexOf, split } = String.prototype;
  const { get: known, set: keep } = WeakMap.prototype, isError = Err.isError || ((one) => one instanceof Err);
  const { get: stackOf } = described(new Err(), "stack");
  const OURS = /^\s+at (?:\w+\.)?(?:apply|setPrototypeOf) \(<anonymous>:\d+:\d+\)$/;
  const FRAME = /(?:\(|at (?:async )?)((?:https?|file|blob):\S*?):\d+:\d+\)?$/gm;
  const BLANK = /about:(?:blank|srcdoc):\d+:\d+\)?$/m;

  // Windows of one origin look at each other's functions: they share what stands for what.
  let natives = new WeakMap();
  for (const other of [parent, top]) {
    try {
      const theirs = other === globalThis ? null : apply(other.Function.prototype.toString, key, []);
      if (theirs && typeof theirs === "object") { apply(known, theirs, [Err]); natives = theirs; break; }
    } catch { /* of another origin, or not ours */ }
  }

  // Take our own lines out of the stack of what the browser threw. ``more``: a line it has because of us, and what stands
  // for it ("" nothing).
  const tidy = (error, more = "", instead = "") => {
    try {
      if (!isError(error)) return error;
      const held = described(error, "stack"); // a value in older browsers, a getter that all errors share in newer ones
      const stack = held && (held.get ? held.get === stackOf && apply(stackOf, error, []) : held.value);
      if (typeof stack !== "string" || apply(indexOf, stack, ["(<anonymous>:"]) < 0) return error;
      const lines = apply(split, stack, ["\n"]);
      let kept = lines[0];
      for (let index = 1; index < lines.length; index++) {
        const line = lines[index] === more ? instead : lines[index];
        if (line === instead) more = null;
        if (line && !apply(exec, OURS, [line])) kept += `\n${line}`;
      }
      if (kept !== stack) error.stack = kept;
    } catch { /* as it is */ }
    return error;
  };

  const bottomless = (proxy, proto) => {
    for (let one = proto; one; one = getPrototypeOf(one)) if (one === proxy) return true;
    return false;
  };
  const disguise = (native, called) => {
    const proxy = new Proxy(native, {
      __proto__: null,
      apply: called,
      setPrototypeOf(target, proto) { // a proxy hides a cycle that the browser refuses
        if (!bottomless(proxy, proto)) return setPrototypeOf(target, proto);
        if (apply(indexOf, new Err().stack, ["Reflect.setPrototypeOf"]) > 0) return false;
        try { return cyclic(target, target); } catch (error) { throw tidy(error, "    at setPrototypeOf (<anonymous>)"); }
      },
    });
    apply(keep, natives, [proxy, native]);
    return proxy;
  };

  // Replace one part ("value", "get" or "set") of a property. ``told(self, given, answer)`` runs when the call succeeded.
  const hook = (owner, name, told, part = "value") => {
    const was = owner && described(owner, name);
    if (!was || typeof was[part] !== "function") return;
    const proxy = disguise(was[part], (target, self, given) => {
      let answer;
      try { answer = apply(target, self, given); } catch (error) { throw tidy(error); }
      try { told(self, given, answer); } catch { /* what the page gave is none of our business */ }
      return answer;
    });
    defineProperty(owner, name, { ...was, [part]: proxy });
  };

  // URL of the first script of the stack whose URL is not one of ``helpers``; that of the document for what is written in
  // it or in a frame it filled; "" when unknown.
  const who = (helpers) => {
    const limit = described(Err, "stackTraceLimit"), format = described(Err, "prepareStackTrace");
    const low = limit && limit.writable && limit.value !== 20;
    if (low) Err.stackTraceLimit = 20;
    if (format && format.writable) Err.prepareStackTrace = undefined;
    let stack = "";
    try { stack = new Err().stack; } finally {
      if (low) Err.stackTraceLimit = limit.value;
      if (format && format.writable) Err.prepareStackTrace = format.value;
    }
    if (typeof stack !== "string") return "";
    let last = "";
    FRAME.lastIndex = 0;
    for (let found; (found = apply(exec, FRAME, [stack])); ) {
      last = apply(slice, found[1], [0, 4000]);
      if (!helpers || !apply(exec, helpers, [last])) return last;
    }
    return last || (apply(exec, BLANK, [stack]) ? apply(base, document, []) : "");
  };

  const printed = described(Function.prototype, "toString");
  const print = disguise(printed.value, (target, self, given) => {
    if (self === key) return natives;
    try { return apply(target, apply(known, natives, [self]) || self, given); } catch (error) {
      const heir = typeof self === "object" && self && apply(known, natives, [getPrototypeOf(self)]);
      throw heir ? tidy(error, "    at Object.toString (<anonymous>)", "    at Function.toString (<anonymous>)") : tidy(error);
    }
  });
  defineProperty(Function.prototype, "toString", { ...printed, value: print });
  users.forEach((use, index) => use({ apply, described, hook, who, send: send[index] }));
}
