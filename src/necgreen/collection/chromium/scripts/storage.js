// The keys of local and session storage of one document, with their values: what must not be kept is cut in Python.
() => {
  const read = (name) => {
    try {
      const area = globalThis[name];
      return Object.keys(area).slice(0, 300).map((key) => [key, String(area.getItem(key)).slice(0, 20000), area.getItem(key).length]);
    } catch (error) { return []; }
  };
  return { origin: location.origin, local: read("localStorage"), session: read("sessionStorage") };
}
