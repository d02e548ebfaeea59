// Where the page stands: [scrolled to, height of the window, height of the page].
() => {
  const page = document.scrollingElement || document.documentElement;
  return [page.scrollTop, innerHeight, page.scrollHeight];
}
