import { activeElement } from '../host/dom';

/**
 * Keeps the undo step of a person who types. Chromium ends it as soon as any node of the document is removed or moved,
 * even one of ours in a closed tree: Ctrl+Z would then take back less than it does without us. Adding, hiding and
 * rewriting nodes is harmless. So while somebody types, what we take away is hidden at once and leaves later.
 */
export class UndoGuard {
  /** Where the person typed last. */
  private typedIn: Element | null = null;
  private readonly later: { readonly node: Node; run(): void }[] = [];

  /** @param root - our element in the page; what is typed into it is not the host's */
  constructor(
    private readonly root: Element,
    signal: AbortSignal,
  ) {
    const typed = ({ isTrusted, target }: Event) => {
      if (isTrusted) this.typedIn = target === root ? null : activeElement(document);
    };
    window.addEventListener('input', typed, { capture: true, passive: true, signal });
  }

  /** Takes a node of ours away: now, or hidden until the person has gone elsewhere. */
  remove(node: ChildNode, run = () => node.remove()): void {
    if (this.isTyping()) hide(node);
    this.whenSafe(node, run);
  }

  /** Gives up what was put off for a node: it is wanted again. */
  keep(node: Node): void {
    const others = this.later.filter((one) => one.node !== node);
    this.later.splice(0, this.later.length, ...others);
  }

  /** Whether a step may be open that ends with the next removal. */
  isTyping(): boolean {
    return this.typedIn?.isConnected === true && activeElement(document) === this.typedIn;
  }

  /**
   * Brings under the guard whatever takes nodes of this tree away or moves them, above all Preact. It changes the
   * prototypes of our own world; the host's scripts have theirs.
   */
  protect(tree: ShadowRoot): void {
    const guard = this;
    const isOurs = (node: Node) => node.isConnected && node.getRootNode() === tree;
    for (const prototype of [Element.prototype, CharacterData.prototype]) {
      const { remove } = prototype;
      prototype.remove = function (this: Element | CharacterData) {
        const run = () => remove.call(this);
        if (isOurs(this)) guard.remove(this, run);
        else run();
      };
    }
    for (const name of ['insertBefore', 'moveBefore'] as const) {
      const insert: typeof Node.prototype.insertBefore | undefined = Reflect.get(Element.prototype, name);
      if (insert === undefined) continue;
      Reflect.set(Element.prototype, name, function (this: Element, node: Node, before: Node | null) {
        const run = () => insert.call(this, node, before?.parentNode === this ? before : null);
        if (isOurs(node)) guard.whenSafe(node, run);
        else run();
        return node;
      });
    }
  }

  /** Does what takes a node of ours away or moves it: now, or when the person has gone elsewhere. */
  whenSafe(node: Node, run: () => void): void {
    if (!this.isTyping()) {
      this.flush();
      run();
      return;
    }
    if (this.later.length === 0) window.addEventListener('focusin', this.moved, { capture: true, passive: true });
    this.later.push({ node, run });
  }

  private readonly moved = (event: Event): void => {
    if (event.target !== this.root && !this.isTyping()) this.flush();
  };

  private flush(): void {
    window.removeEventListener('focusin', this.moved, { capture: true });
    for (const { run } of this.later.splice(0)) run();
  }
}

/** Without its attributes too: nothing may find it by its name, nor be styled by it. */
function hide(node: ChildNode): void {
  if (node instanceof CharacterData) node.data = '';
  if (!(node instanceof HTMLElement || node instanceof SVGElement)) return;
  for (const name of node.getAttributeNames()) node.removeAttribute(name);
  node.style.display = 'none';
}
