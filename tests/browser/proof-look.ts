/** What the extension has drawn, seen through the browser's own view of the tree: nothing of this runs in the page. */
import type { CDPSession, Page, Protocol } from 'puppeteer';
import { expect } from 'vitest';

type DomNode = Protocol.DOM.Node;

/** A rectangle on the screen, CSS px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One mark of ours. */
export interface SeenMark {
  readonly key: string;
  readonly certainty: 'confirmed' | 'suspected' | 'hint';
  readonly folded: boolean;
  /** Accessible name: certainty and headline; empty where the sign found no room. */
  readonly name: string;
  /** The outline of the control; null where there is none. */
  readonly edge: Rect | null;
  /** The sign beside it; null where it found no room. */
  readonly badge: Rect | null;
}

/** Our root element in one document. */
export interface SeenRoot {
  /** Address of the document. */
  readonly url: string;
  readonly element: string;
  readonly shadow: string;
  readonly marks: readonly SeenMark[];
  /** The lamp's accessible name; empty where no lamp stands. */
  readonly lamp: string;
}

/** Looks at our roots in a page and its frames. */
export class Look {
  private constructor(private readonly session: CDPSession) {}

  /** Opens the browser's view of a page. */
  static async at(page: Page): Promise<Look> {
    return new Look(await page.createCDPSession());
  }

  /** All roots of ours, the top document's first. */
  async roots(): Promise<readonly SeenRoot[]> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: SeenRoot[] = [];
    for (const document of documentsIn(root)) {
      for (const element of rootElements(document)) found.push(await this.seen(document.documentURL ?? '', element));
    }
    return found;
  }

  /** Marks in all documents that stand on the screen. */
  async marks(): Promise<readonly SeenMark[]> {
    return (await this.roots())
      .flatMap(({ marks }) => marks)
      .filter(({ edge, badge }) => edge !== null || badge !== null);
  }

  private async seen(url: string, element: DomNode): Promise<SeenRoot> {
    const shadow = element.shadowRoots?.[0];
    const all = shadow ? descendants(shadow) : [];
    // A sign that found no room has no class yet.
    const badges = all.filter((node) => attribute(node, 'data-key') !== null);
    const marks = await Promise.all(badges.map((badge) => this.mark(badge, before(all, badge))));
    const lamp = all.find((node) => hasClass(node, 'lamp'));
    return {
      url,
      element: element.localName,
      shadow: shadow?.shadowRootType ?? 'none',
      marks,
      lamp: lamp ? textOf(lamp) : '',
    };
  }

  private async mark(badge: DomNode, edge: DomNode | null): Promise<SeenMark> {
    const classes = [badge, edge].flatMap((node) => (node && attribute(node, 'class')?.split(' ')) || []);
    return {
      key: attribute(badge, 'data-key') ?? '',
      certainty: (['confirmed', 'suspected', 'hint'] as const).find((one) => classes.includes(one)) ?? 'hint',
      folded: classes.includes('folded'),
      name: attribute(badge, 'aria-label') ?? '',
      edge: edge && (await this.box(edge)),
      badge: await this.box(badge),
    };
  }

  private async box(node: DomNode): Promise<Rect | null> {
    if (attribute(node, 'hidden') !== null) return null;
    const model = await this.session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => null);
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model?.model.border ?? [];
    return model ? { left, top, right, bottom } : null;
  }
}

function documentsIn(root: DomNode): readonly DomNode[] {
  return [
    root,
    ...descendants(root).flatMap((node) => (node.contentDocument ? documentsIn(node.contentDocument) : [])),
  ];
}

/** Elements with a closed shadow tree that stand beside the body, as only ours do. */
function rootElements(document: DomNode): readonly DomNode[] {
  const html = (document.children ?? []).find(({ localName }) => localName === 'html');
  return (html?.children ?? []).filter(({ shadowRoots }) =>
    shadowRoots?.some((one) => one.shadowRootType === 'closed'),
  );
}

function descendants(node: DomNode): readonly DomNode[] {
  const children = node.children ?? [];
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** The layer writes each outline just before its sign. */
function before(all: readonly DomNode[], badge: DomNode): DomNode | null {
  const siblings = all.filter(({ parentId }) => parentId === badge.parentId);
  const edge = siblings[siblings.indexOf(badge) - 1];
  return edge && hasClass(edge, 'edge') ? edge : null;
}

function attribute(node: DomNode, name: string): string | null {
  const attributes = node.attributes ?? [];
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1] ?? '';
  return null;
}

function hasClass(node: DomNode, name: string): boolean {
  return (attribute(node, 'class') ?? '').split(' ').includes(name);
}

function textOf(node: DomNode): string {
  return node.nodeValue + (node.children ?? []).map(textOf).join('');
}

/** Waits until a condition on something observed holds, and answers it. @throws what was last seen, after 20 s */
export async function eventually<Seen>(
  look: () => Promise<Seen>,
  holds: (seen: Seen) => boolean,
  what: string,
): Promise<Seen> {
  const started = Date.now();
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() - started > 60_000) throw new Error(`not seen: ${what}; last: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** How many times longer everything takes just now because others want the processor too; at least 1. */
function crowding(): number {
  const [started, before] = [performance.now(), process.cpuUsage()];
  while (process.cpuUsage(before).user < 20_000);
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, (1_000 * (performance.now() - started)) / (user + system));
}

/** Waits, and expects that to take no longer than a second of a processor that does nothing else. */
export async function withinASecond(wait: () => Promise<unknown>, what: string): Promise<void> {
  const before = crowding();
  const started = performance.now();
  await wait();
  const took = performance.now() - started;
  expect(took / Math.max(before, crowding()), `ms until ${what}`).toBeLessThanOrEqual(1_000);
}
