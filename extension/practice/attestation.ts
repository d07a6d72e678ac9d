/** What the extension may do and did, told by the browser itself and by measuring (F-M2). */

/** What the manifest and the browser say. */
export interface Powers {
  readonly permissions: readonly string[];
  /** Sites the extension may read. */
  readonly sites: readonly string[];
  /** The content security policy of its pages. */
  readonly policy: string;
  /** Requests this page has made beyond the extension's own package. */
  readonly requests: readonly string[];
}

/** The page's state byte by byte, our own root left out. */
export interface HostState {
  readonly html: string;
  /** Values of all form controls in their order. */
  readonly values: readonly string[];
  /** Keys of the page's own storage. */
  readonly storage: readonly string[];
}

/** The state of a host document now. */
export function hostState(document: Document): HostState {
  const root = document.documentElement.cloneNode(true) as Element;
  // The one element of ours stands after <body>; it is not the host's.
  for (const child of [...root.children]) if (child.tagName !== 'HEAD' && child.tagName !== 'BODY') child.remove();
  const controls = document.querySelectorAll<HTMLInputElement>('input,select,textarea');
  return {
    html: root.outerHTML,
    values: [...controls].map(({ value, type, checked }) =>
      type === 'checkbox' || type === 'radio' ? String(checked) : value,
    ),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  };
}

/** Whether two states are the same, and how many characters were compared. */
export function compareStates(before: HostState, now: HostState): { readonly same: boolean; readonly length: number } {
  const [left, right] = [JSON.stringify(before), JSON.stringify(now)];
  return { same: left === right, length: left.length };
}
