// The fields of one document that a text may be typed in, then one of them at a time. Run in a world of our own.
// Never those of a login, a payment, a search or a code; a form that cannot be read is left alone.
({ act, at, most, hosts, words }) => {
  // A form answers with its field of that name to what is asked of it: the prototypes do not.
  const getter = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name).get;
  const [slot, shadow, parent] = [getter(Element, "assignedSlot"), getter(Element, "shadowRoot"), getter(Node, "parentElement")];
  const attribute = (node, name) => Element.prototype.getAttribute.call(node, name) || "";
  const rooted = (node) => shadow.call(node) || (globalThis.__closed && globalThis.__closed.get(node)) || null;
  const up = (node) => {
    const root = Node.prototype.getRootNode.call(node);
    return slot.call(node) || parent.call(node) || (root instanceof ShadowRoot ? root.host : null);
  };
  const active = () => {
    let found = document.activeElement;
    while (found && rooted(found) && rooted(found).activeElement) found = rooted(found).activeElement;
    return found;
  };
  if (act !== "find") {
    const node = (globalThis.__fields || [])[at];
    if (!node || !node.isConnected) return false;
    if (act === "enter") { node.focus(); if (active() === node) node.select(); }
    if (act === "leave") { node.blur(); return true; }
    return active() === node;
  }
  const said = Object.fromEntries(Object.entries(words).map(([topic, source]) => [topic, new RegExp(source, "i")]));
  const all = [];
  const roots = [document];
  for (const root of roots) {
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      all.push(node);
      if (rooted(node)) roots.push(rooted(node));
    }
  }
  const inputs = all.filter((node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement);
  // The form that holds a field, through shadow trees too; the fields without one are taken together.
  const owner = (node) => {
    let found = node.form || node;
    while (found && !(found instanceof HTMLFormElement)) found = up(found);
    return found;
  };
  const named = (node) => `${node.name} ${node.id}`;
  const labels = (node) => [node.placeholder, attribute(node, "aria-label"),
    ...[...(node.labels || [])].map((label) => label.textContent)].map((text) => String(text).trim().slice(0, 300));
  const own = (node) => [named(node), ...labels(node)].join(" ");
  const codes = (node) => attribute(node, "autocomplete").toLowerCase().split(/\s+/);
  const target = (form) => { try { return new URL(attribute(form, "action"), document.baseURI); } catch (error) { return null; } };
  const paid = (name) => hosts.some((one) => name === one || name.endsWith("." + one));
  const buttons = all.filter((node) => node.localName === "button"
    || (node instanceof HTMLInputElement && ["submit", "button", "image"].includes(node.type)));
  const refused = new Map();
  const groups = new Map();
  for (const node of inputs) groups.set(owner(node), [...(groups.get(owner(node)) || []), node]);
  for (const [form, fields] of groups) {
    const goal = form && target(form);
    const told = form ? [attribute(form, "id"), attribute(form, "name"), attribute(form, "class"),
      attribute(form, "aria-label"), goal ? goal.pathname.split("/").filter(Boolean).pop() || "" : ""].join(" ") : "";
    const pressed = buttons.filter((node) => form && owner(node) === form).map((node) =>
      `${node.textContent} ${node.localName === "input" ? node.value : ""} ${attribute(node, "aria-label")}`.slice(0, 300)).join(" ");
    refused.set(form, paid(location.hostname) || (form && (!goal || paid(goal.hostname)))
      || said.login.test(told) || said.login.test(pressed) || said.payment.test(pressed) || said.search.test(told)
      || fields.some((node) => node.type === "password" || said.card.test(named(node))
        || labels(node).some((text) => said.bank.test(text))
        || codes(node).some((code) => code.startsWith("cc-") || code.endsWith("-password") || code === "username")));
  }
  const hidden = (node) => {
    const box = node.getBoundingClientRect();
    if (box.width < 8 || box.height < 8 || box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
    if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    for (let one = node; one; one = up(one)) if (one.inert || attribute(one, "aria-hidden") === "true") return true;
    return false;
  };
  const searches = (node) => {
    if (said.searched.test(node.name) || said.searched.test(node.id) || attribute(node, "role") === "searchbox") return true;
    for (let one = node; one; one = up(one)) if (one.localName === "search" || attribute(one, "role") === "search") return true;
    return labels(node).some((text) => said.asks.test(text));
  };
  const never = /^(?:one-time-code|webauthn|tel.*|bday.*|postal-code|transaction-.*)$/;
  const fit = (node) => {
    if (!["text", "email", "textarea"].includes(node.type) || node.disabled || node.readOnly) return false;
    if (node.matches(":disabled") || (node.maxLength >= 0 && node.maxLength < 6)) return false;
    if (["numeric", "decimal", "tel", "search", "none"].includes(node.inputMode)) return false;
    if (refused.get(owner(node)) || codes(node).some((code) => never.test(code))) return false;
    return !said.login.test(own(node)) && !said.code.test(own(node)) && !searches(node) && !hidden(node);
  };
  const fitting = inputs.filter((node) => { try { return fit(node); } catch (error) { return false; } });
  globalThis.__fields = fitting.slice(0, most);
  return {
    origin: self.origin,
    more: fitting.length > most,
    fields: globalThis.__fields.map((node) => {
      const form = owner(node);
      const address = form && target(form);
      const label = node.name || node.id || attribute(node, "aria-label") || node.placeholder || "";
      return { name: String(label).trim().slice(0, 100), kind: node.type, action: address ? address.href : "" };
    }),
  };
}
