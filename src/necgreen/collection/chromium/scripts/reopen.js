// What leads back to the choice: a link, a button, the icon of a known platform. Same shape as the controls of a banner.
(asked) => {
  const words = new RegExp(asked.withdraw.join("|"));
  const fold = (text) => String(text || "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  const seen = (node) => node.checkVisibility && node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && node.getBoundingClientRect().width >= 4;
  const kept = (globalThis.__controls = []);
  const found = [];
  const roots = [document];
  for (const root of roots) {
    for (const node of root.querySelectorAll("*")) {
      if (node.shadowRoot) roots.push(node.shadowRoot);
      const known = asked.reopen.some((selector) => node.matches(selector));
      if (!known && !node.matches("a,button,summary,[role=button],[role=link],[onclick],[tabindex],input[type=button]")) continue;
      if (!seen(node)) continue;
      let told = "";
      try { told = node.computedName || ""; } catch (error) { told = ""; }
      const label = (told || node.innerText || node.value || node.ariaLabel || node.title || "").replace(/\s+/g, " ").trim().slice(0, 120);
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
