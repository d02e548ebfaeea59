// The cross of the window that lies over the remembered control: [x, y, label], or null.
(index) => {
  const node = (globalThis.__controls || [])[index];
  if (!node || !node.isConnected) return null;
  const box = node.getBoundingClientRect();
  let over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!over || over.contains(node) || node.contains(over)) return null;
  for (let one = over; one && one !== document.body && !one.contains(node); one = one.parentElement) over = one;
  const fold = (text) => String(text || "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[×✕✖✗╳⨯]/g, " x ")
    .replace(/[^a-z0-9]+/g, " ").trim();
  for (const cross of over.querySelectorAll("button,a,[role=button],[onclick],[tabindex]")) {
    const label = (cross.computedName || cross.innerText || cross.ariaLabel || cross.title || "").trim().slice(0, 120);
    if (!/^(?:x|fermer|close|schliessen|cerrar|chiudi|sluiten|masquer|dismiss|non merci|no thanks|plus tard)(?: \w+){0,5}$/.test(fold(label))) continue;
    const at = cross.getBoundingClientRect(), x = at.left + at.width / 2, y = at.top + at.height / 2;
    const hit = document.elementFromPoint(x, y);
    if (hit && (cross.contains(hit) || hit.contains(cross))) return [x, y, label];
  }
  return null;
}
