// Where a person would click to hit the remembered control: [x, y, hit], or null when it is gone.
(index) => {
  const node = (globalThis.__controls || [])[index];
  if (!node || !node.isConnected) return null;
  const out = (box) => box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth;
  if (out(node.getBoundingClientRect())) node.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const box = node.getBoundingClientRect();
  const rooted = (node) => node.shadowRoot || (globalThis.__closed && globalThis.__closed.get(node)) || null;
  const under = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found && rooted(found)) {
      const inner = rooted(found).elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  const up = (one) => one.parentElement || (one.getRootNode() instanceof ShadowRoot ? one.getRootNode().host : null);
  const holds = (found) => {
    for (let one = found; one; one = up(one)) if (one === node) return true;
    return Boolean(found) && node.localName !== "label" && [...(node.labels || [])].some((label) => label.contains(found));
  };
  for (const [across, down] of [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5], [0.5, 0.25], [0.5, 0.75], [0.1, 0.5]]) {
    const x = box.left + box.width * across, y = box.top + box.height * down;
    if (holds(under(x, y))) return [x, y, true];
  }
  return [box.left + box.width / 2, box.top + box.height / 2, false];
}
