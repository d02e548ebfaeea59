// The facts of one rendered document. Run in a world of our own; reads, changes nothing.
(limits) => {
  const clean = (text, most) => String(text || "").replace(/\s+/g, " ").trim().slice(0, most);
  const found = { cut: false };
  const few = (list, most) => { if (list.length > most) found.cut = true; return list.slice(0, most); };
  const roots = [document];
  const all = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = root === document ? document.documentElement : walker.nextNode(); node; node = walker.nextNode()) {
      if (root === document && node === document.documentElement && all.length) break;
      all.push(node);
      if (root === document && all.length === 1) walker.currentNode = node;
      if (node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  const own = document.getElementsByTagName("*").length;
  found.url = location.href;
  found.title = document.title;
  found.language = document.documentElement ? document.documentElement.lang || "" : "";
  found.nodes = own;
  found.nodes_without_svg = own - document.querySelectorAll("svg *").length;
  found.height = document.documentElement ? document.documentElement.scrollHeight : 0;
  found.density = devicePixelRatio;
  found.shown = [innerWidth, innerHeight];
  const images = [], media = [], forms = [], links = [];
  const room = (list, most) => { if (list.length < most) return true; found.cut = true; return false; };
  const label = (node) => {
    try { return clean(node.computedName, 200); } catch (error) { return clean(node.innerText, 200); }
  };
  const box = (node) => { const seen = node.getBoundingClientRect(); return [Math.round(seen.width), Math.round(seen.height)]; };
  for (const node of all) {
    const tag = node.localName;
    if (tag === "img") {
      if (node.currentSrc && !node.currentSrc.startsWith("data:")) {
        images.push({ url: node.currentSrc, natural: [node.naturalWidth, node.naturalHeight], shown: box(node),
          lazy: node.loading === "lazy", named: node.hasAttribute("alt") || Boolean(node.ariaLabel) });
      }
    } else if (tag === "video" || tag === "audio") {
      media.push({ kind: tag, url: node.currentSrc || node.src || "", autoplay: node.autoplay, muted: node.muted,
        playing: !node.paused && !node.ended, controls: node.controls });
    } else if (tag === "form") {
      const fields = few([...node.elements].filter((field) => field.localName !== "fieldset"), limits.fields);
      forms.push({ action: node.getAttribute("action") === null ? location.href : node.action, method: node.method,
        text: clean(node.innerText, 2000), fields: fields.map((field) => ({ kind: field.type || field.localName,
          name: clean(field.name, 100), label: label(field), required: Boolean(field.required), checked: Boolean(field.checked) })) });
    } else if ((tag === "a" || tag === "area") && node.href) {
      const inner = node.querySelector("img[alt],svg[aria-label]");
      const told = node.ariaLabel || node.innerText || node.textContent || (inner ? inner.alt || inner.ariaLabel : "") || node.title;
      if (room(links, limits.links)) links.push({ url: String(node.href), name: clean(told, 200) });
    }
  }
  found.images = few(images, limits.images);
  found.media = few(media, 50);
  found.forms = few(forms, 50);
  found.links = links;
  found.fonts = document.fonts ? [...document.fonts].filter((face) => face.status === "loaded").map((face) => (
    { family: face.family.replace(/^["']|["']$/g, ""), weight: face.weight, style: face.style })).slice(0, 100) : [];
  const text = document.body ? document.body.innerText : "";
  found.text = text.slice(0, limits.text);
  found.cut = found.cut || text.length > limits.text;
  return found;
}
