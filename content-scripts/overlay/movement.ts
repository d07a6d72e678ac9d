/** A change of the page is answered at once, then at most this often, ms. */
const BURST_MS = 120;
/** A running transition is followed frame by frame for at most this long, ms. */
const FOLLOW_MS = 1_000;

/** What the watcher reports; calls come only when something may have moved. */
export interface MovementListener {
  /** Places may have moved on the screen, by scrolling or otherwise; nothing in the page changed. */
  moved(byScrolling: boolean): void;
  /** Nodes, attributes or text changed: places may be gone, new or covered. */
  changed(): void;
}

/**
 * Watches everything by which a place can move: scrolling of any box, resizing, zoom, changes of the page, transitions,
 * late images and fonts. Without such events it does nothing at all.
 *
 * @returns what also watches the tree a place stands in: changes in an open shadow root are not seen from outside
 */
export function watchMovement(own: Element, signal: AbortSignal, listener: MovementListener): (tree: Node) => void {
  const passive = { capture: true, passive: true, signal } as const;
  const moved = () => listener.moved(false);
  window.addEventListener('scroll', () => listener.moved(true), passive);
  window.addEventListener('resize', listener.changed, { signal });
  window.visualViewport?.addEventListener('resize', moved, { signal });
  window.visualViewport?.addEventListener('scroll', moved, { signal });
  window.addEventListener('load', moved, passive);
  document.fonts?.addEventListener('loadingdone', moved, { signal });
  for (const type of ['transitionend', 'transitioncancel', 'animationend']) {
    document.addEventListener(type, listener.changed, passive);
  }
  document.addEventListener('transitionrun', follower(moved, signal), passive);

  const changed = burst(listener.changed, signal);
  const mutations = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record, own))) changed();
  });
  const watched = new WeakSet<Node>();
  const watch = (tree: Node): void => {
    if (watched.has(tree)) return;
    watched.add(tree);
    mutations.observe(tree, { childList: true, subtree: true, characterData: true, attributes: true });
    if (tree instanceof ShadowRoot) watch(tree.host.getRootNode());
  };
  watch(document);
  const sizes = new ResizeObserver(moved);
  sizes.observe(document.documentElement);
  if (document.body !== null) sizes.observe(document.body);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
  });
  return watch;
}

/** Our root coming and going is the only thing we do to the page; it must not wake us. */
function isOurs(record: MutationRecord, own: Element): boolean {
  if (record.target === own) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node === own);
}

/** Calls at once, then at most every {@link BURST_MS}, the last call never lost. */
function burst(call: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const rest = () => {
    timer = undefined;
    if (!again || signal.aborted) return;
    again = false;
    run();
  };
  const run = () => {
    call();
    timer = setTimeout(rest, BURST_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (timer === undefined) run();
    else again = true;
  };
}

/** Follows a transition frame by frame until {@link FOLLOW_MS} after the last one began. */
function follower(moved: () => void, signal: AbortSignal): () => void {
  let until = 0;
  let running = false;
  const step = () => {
    running = performance.now() < until && !signal.aborted;
    if (!running) return;
    moved();
    requestAnimationFrame(step);
  };
  return () => {
    until = performance.now() + FOLLOW_MS;
    if (!running) requestAnimationFrame(step);
    running = true;
  };
}

/** Joins any number of calls into one run in the next animation frame. */
export function onFrame(run: () => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return () => {
    if (frame !== undefined || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      run();
    });
  };
}
