// What leads back to the choice: a link, a button, the icon of a known platform. Same shape as the controls of a banner.
(asked) => {
  const words = new RegExp(asked.withdraw.join("|"));
  const fold = (text) => String(text || "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  const seen = (node) => node.checkVisibility && node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && node.getBoundingClientRect().width >= 4;
  const rooted = (node) => node.shadowRoot || (globalThis.__closed && globalThis.__closed.get(node)) || null;
  const kept = (globalThis.__controls = []);
  const found = [];
  const roots = [document];
  for (const root of roots) {
    for (const node of root.querySelectorAll("*")) {
      if (rooted(node)) roots.push(rooted(node));
      const known = asked.reopen.some((selector) => node.matches(selector));
      if (!known && !node.matches("a,button,summary,[role=button],[role=link],[onclick],[tabindex],input[type=button]")) continue;
      if (!seen(node)) continue;
      let told = node.hasAttribute("aria-labelledby") ? "" : node.ariaLabel || node.innerText || node.value || "";
      try { told = String(told).trim() || node.computedName; } catch (error) { /* older browsers */ }
      const label = String(told || node.title || "").replace(/\s+/g, " ").trim().slice(0, 120);
      if (!known && (label.length > 60 || !words.test(fold(label)))) continue;
      const box = node.getBoundingClientRect();
      const href = node.localName === "a" ? node.getAttribute("href") || "" : "";
      const stays = !href || href.startsWith("#") || href.startsWith("javascript:");
      kept.push(node);
      found.push({ purpose: "withdraw", label, role: node.getAttribute("role") || node.localName, stays,
        box: [box.left, box.top, box.width, box.height].map(Math.round), font_size: parseFloat(getComputedStyle(node).fontSize) });
    }
  }
  return found.slice(0, 20);
}
