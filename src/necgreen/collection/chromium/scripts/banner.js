// Finds the consent interface of one document, its controls and what they look like. Shadow trees included. Changes
// nothing; the elements are remembered in our own world, to be aimed at later.
(asked) => {
  const words = (globalThis.__words = globalThis.__words || Object.fromEntries(Object.entries(asked.words).map(
    ([name, list]) => [name, new RegExp(list.join("|"))])));
  const fold = (text) => String(text || "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
    .replace(/[×✕✖✗╳⨯]/g, " x ").replace(/[^a-z0-9]+/g, " ").trim();
  const rooted = (node) => node.shadowRoot || (globalThis.__closed && globalThis.__closed.get(node)) || null;
  const up = (node) => node.assignedSlot || node.parentElement || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  const text = (node, most = 9000) => {
    let found = "";
    const walk = (one) => {
      if (found.length > most) return;
      if (one.nodeType === 3) { found += one.data + " "; return; }
      if (one.nodeType !== 1 && one.nodeType !== 11) return;
      if (/^(script|style|noscript|template)$/i.test(one.localName || "")) return;
      for (const child of (rooted(one) || one).childNodes) walk(child);
      if (rooted(one)) for (const child of one.childNodes) walk(child);
    };
    walk(node);
    return found.replace(/\s+/g, " ").trim();
  };
  const seen = (node) => {
    if (!node.checkVisibility || !node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const box = node.getBoundingClientRect();
    return box.width >= 4 && box.height >= 4 && box.right > 0 && box.left < innerWidth;
  };
  const name = (node) => {
    // The browser's own computed name costs as much as the page is long: asked only where nothing simpler names.
    let told = node.hasAttribute("aria-labelledby") ? "" : node.ariaLabel || (node.localName === "input" && !/^(checkbox|radio)$/.test(node.type) ? node.value : node.innerText || text(node, 300));
    try { told = told.trim() || node.computedName; } catch (error) { /* older browsers */ }
    return (told || node.title || "").replace(/\s+/g, " ").trim().slice(0, 120);
  };
  const purpose = (label) => {
    const low = fold(label);
    if (!low || low.length > 90) return low ? "" : /[×✕✖✗╳⨯]/.test(label) ? "close" : "";
    for (const one of ["refuse", "save", "accept", "settings", "close"]) if (words[one].test(low)) return one === "refuse" && words.pays.test(low) ? "" : one;
    return "";
  };
  const rgb = (value) => (value.match(/[\d.]+/g) || []).map(Number);
  const background = (node) => {
    for (let one = node; one; one = up(one)) {
      const style = getComputedStyle(one);
      if (style.backgroundImage !== "none") return null;
      const colour = rgb(style.backgroundColor);
      if (colour.length === 3 || colour[3] > 0.95) return colour.slice(0, 3);
      if (colour[3] > 0.05) return null;
    }
    return [255, 255, 255];
  };
  const light = (colour) => colour.slice(0, 3).map((part) => part / 255).map(
    (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const facts = (node, what, label, on) => {
    const box = node.getBoundingClientRect(), style = getComputedStyle(node), back = background(node), front = rgb(style.color);
    const [high, low] = back ? [light(front), light(back)].sort((a, b) => b - a) : [0, 0];
    let role = node.getAttribute("role") || "";
    try { role = node.computedRole || role; } catch (error) { /* older browsers */ }
    const href = node.localName === "a" ? node.getAttribute("href") || "" : "", leaves = Boolean(href) && !/^(?:#|javascript:)/.test(href);
    return { purpose: what, label, role, leaves, box: [box.left, box.top, box.width, box.height].map(Math.round),
      closes: words.closes.test(fold(label)), font_size: parseFloat(style.fontSize), font_weight: Number(style.fontWeight) || 400, colour: style.color,
      background: back ? `rgb(${back.join(", ")})` : "", contrast: back && front.length < 4 ? Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100 : null,
      on: on === undefined ? null : on };
  };
  const floats = (node) => {
    const style = getComputedStyle(node);
    if (style.position === "fixed" || style.position === "sticky") return true;
    if (node.localName === "dialog" || /^(dialog|alertdialog)$/.test(node.getAttribute("role") || "") || node.ariaModal === "true") return true;
    return style.position === "absolute" && Number(style.zIndex) > 0;
  };

  const kept = (globalThis.__controls = []);
  const roots = [document], controls = [], switches = [];
  const pick = "button,a,summary,input,label,[role=button],[role=link],[role=switch],[role=checkbox],[onclick],[tabindex]";
  for (const root of roots) {
    for (const node of root.querySelectorAll("*")) {
      if (rooted(node)) roots.push(rooted(node));
      if (!node.matches(pick)) continue;
      if (node.matches("input[type=radio],[role=radio]")) { if (purpose(name(node)) === "refuse") switches.push(node); continue; }
      if (node.matches("input[type=checkbox],[role=switch],[role=checkbox]")) { switches.push(node); continue; }
      if (node.localName === "label" || (node.localName === "input" && !/^(button|submit|image|reset)$/.test(node.type))) continue;
      if (!seen(node)) continue;
      const label = name(node), what = purpose(label);
      if (what) controls.push({ node, label, what });
    }
  }
  const platform = (node) => {
    for (const [known, selectors] of Object.entries(asked.platforms)) {
      try { if (selectors.some((selector) => node.matches(selector))) return known; } catch (error) { /* not an element */ }
    }
    return "";
  };
  const groups = new Map();
  for (const control of controls) {
    let home = null, float = null, known = "", depth = 0;
    for (let node = up(control.node); node && node !== document.documentElement && depth < 25; node = up(node), depth += 1) {
      if (node === document.body && !asked.inner) break;
      known = platform(node) || known;
      const content = node === document.body && asked.inner ? fold(text(node)) : null;
      if (!home) {
        const told = fold(`${node.ariaLabel || ""} ${text(node)}`);
        if (told.length > 7000) break;
        if (words.strong.test(told) || known || (words.weak.test(told) && told.length < 1500)) home = node;
        else if (asked.layer > 1 && floats(node)) home = node;
      }
      if (home && floats(node) && text(node).length <= 8000) float = node;
      if (content !== null && home) float = node;
    }
    const container = float || home;
    if (!container) continue;
    const group = groups.get(container) || { container, float: Boolean(float), known: "", list: [] };
    group.known = group.known || known;
    group.list.push(control);
    groups.set(container, group);
  }
  // A box inside another is one interface.
  for (const inner of [...groups.values()]) {
    for (let node = up(inner.container); node; node = up(node)) {
      const outer = groups.get(node);
      if (outer && (outer.float || !inner.float)) { outer.list.push(...inner.list); outer.known = outer.known || inner.known; groups.delete(inner.container); break; }
    }
  }
  let best = null;
  for (const group of groups.values()) {
    const told = fold(text(group.container)), has = (what) => group.list.some((one) => one.what === what);
    const within = switches.filter((node) => { for (let one = node; one; one = up(one)) if (one === group.container) return true; return false; });
    const strong = words.strong.test(told), typed = group.container.querySelector("input[type=email],input[type=text],input[type=search],input[type=password],textarea");
    if (asked.layer === 1) {
      if (!has("accept") && !has("refuse") && !(group.known && has("settings"))) continue;
      if (!strong && !group.known && (typed || !group.float || !(has("accept") && (has("refuse") || has("settings"))))) continue;
      if (!group.float && !group.known) { // in the flow of the page: not a video that asks, not a form about something else
        const wide = group.container.getBoundingClientRect().width >= innerWidth * 0.9;
        if (told.length > 1500 || !has("accept") || !words.tracers.test(told) || !(has("refuse") || has("settings") || wide)) continue;
        if (group.container.localName === "main" || group.container.querySelector("main,article,nav")) continue;
      }
      if (typed && !group.known && !(has("accept") && (has("refuse") || has("settings")) && strong)) continue;
    } else if (!has("refuse") && !has("save") && !within.length) continue;
    let score = (strong ? 2 : 0) + (group.known ? 3 : 0) + (group.float ? 3 : 0) + (has("accept") ? 2 : 0) + (has("refuse") ? 2 : 0) + (has("settings") ? 1 : 0);
    if (asked.layer > 1) score += (has("save") ? 3 : 0) + (has("refuse") ? 2 : 0) + (within.length ? 2 : 0);
    if (!best || score > best.score) best = { ...group, score, told, within };
  }
  if (!best) return null;
  const listed = [];
  for (const one of best.list) { kept.push(one.node); listed.push(facts(one.node, one.what, one.label)); }
  for (const node of best.within) {
    const is = (one) => (one.localName === "input" ? one.checked : one.ariaChecked === "true");
    const radio = node.type === "radio" || node.getAttribute("role") === "radio"; // the one that refuses
    const others = radio && node.name ? [...node.getRootNode().querySelectorAll("input[type=radio]")].filter((one) => one !== node && one.name === node.name && one.form === node.form) : [];
    const state = radio ? others.some(is) : is(node);
    const handle = seen(node) ? node : [...(node.labels || [])].find(seen) || (up(node) && seen(up(node)) ? up(node) : null);
    if (!handle || node.disabled || node.ariaDisabled === "true") continue;
    kept.push(handle);
    listed.push({ ...facts(handle, "toggle", name(node) || name(handle), state), wanted: radio ? !is(node) : state });
  }
  const box = best.container.getBoundingClientRect();
  const middle = document.elementFromPoint(innerWidth / 2, 8);
  const covers = box.width >= innerWidth * 0.95 && box.height >= innerHeight * 0.95;
  return { score: best.score, platform: best.known, controls: listed, text: text(best.container, 2000).slice(0, 2000),
    shadow: best.container.getRootNode() instanceof ShadowRoot || Boolean(rooted(best.container)),
    modal: covers || best.container.ariaModal === "true" || (middle !== null && best.container.contains(middle) && covers),
    language: (best.container.closest("[lang]") || document.documentElement).lang || "",
    box: [box.left, box.top, box.width, box.height].map(Math.round) };
}
