/** Hash routes: the parts of `#/case/1/card/intake` as a list. Nothing is reloaded when they change. */
export function routeParts() {
  return location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
}

export function go(path) {
  location.hash = `#${path}`;
}

export function onRoute(listener) {
  window.addEventListener('hashchange', listener);
}
