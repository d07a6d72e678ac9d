import { CERTAINTY_NAMES } from '../../rules/model/defect';
import type { Mark } from './marks';
import { CERTAINTY_PATHS } from './shapes';
import type { Box } from './sight';

/** One mark as it is to stand on the screen now. */
export interface Drawing {
  readonly mark: Mark;
  /** The control, outlined; null for text, and for folded marks that have a badge. */
  readonly edge: Box | null;
  /** Lines to underline, where the browser cannot highlight text. */
  readonly lines: readonly Box[];
  readonly badge: Box | null;
  readonly folded: boolean;
  readonly current: boolean;
}

/** Events of the badges. */
export interface LayerListener {
  /** A badge was clicked. */
  open(key: string): void;
  /** The pointer rests on a badge, or has left it (null). */
  hover(key: string | null): void;
}

interface Drawn {
  readonly edge: HTMLElement;
  readonly badge: HTMLButtonElement;
  readonly lines: HTMLElement[];
  /** What was last written, apart from where it stands: scrolling changes only that. */
  look: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Distance of the edge from the control, px: outside it, so that nothing inside is covered. */
const EDGE_OFFSET = 1;

/** Badges smaller than this still have a target of this size, px. */
const LEAST_TARGET = 16;

/** The layer of our root in which marks stand. Only writes; what did not change is not written again. */
export class Layer {
  private readonly host = document.createElement('div');
  private readonly probe = document.createElement('i');
  private readonly flashed = document.createElement('div');
  private readonly drawn = new Map<string, Drawn>();
  private readonly placed = new WeakMap<HTMLElement, { readonly transform: string; readonly size: string }>();
  private origin = { x: 0, y: 0, scale: 1 };

  constructor(
    parent: ParentNode,
    private readonly listener: LayerListener,
  ) {
    this.host.className = 'layer';
    this.probe.className = 'probe';
    this.flashed.className = 'flash';
    this.flashed.hidden = true;
    this.host.append(this.probe, this.flashed);
    parent.append(this.host);
  }

  /** Reads where our own coordinates begin: a page may have zoomed or transformed its root element. */
  measure(): void {
    const { left, top, width } = this.probe.getBoundingClientRect();
    this.origin = { x: left, y: top, scale: width > 0 ? width / 100 : 1 };
  }

  /** Makes the layer show exactly these marks. */
  draw(drawings: readonly Drawing[]): void {
    const kept = new Set(drawings.map(({ mark }) => mark.key));
    for (const [key, drawn] of this.drawn) {
      if (kept.has(key)) continue;
      for (const element of [drawn.edge, drawn.badge, ...drawn.lines]) element.remove();
      this.drawn.delete(key);
    }
    for (const drawing of drawings) this.drawOne(drawing);
  }

  /** Lights up a box for a moment; null ends it. */
  flash(box: Box | null): void {
    this.flashed.hidden = box === null;
    if (box !== null) this.place(this.flashed, grown(box, 3));
  }

  private drawOne(drawing: Drawing): void {
    const { mark } = drawing;
    const drawn = this.drawn.get(mark.key) ?? this.create(mark.key);
    const shade = mark.leads ? (drawing.folded ? ' folded' : '') : ' trace';
    const state = `${mark.certainty}${shade}${drawing.current ? ' current' : ''}`;
    const { edge, badge } = drawing;
    const size = badge === null ? 0 : badge.right - badge.left;
    const slack = Math.max(0, (LEAST_TARGET - size) / 2);
    const look = `${state}|${edge === null}|${size}|${nameOf(mark)}`;
    if (drawn.look !== look) {
      drawn.look = look;
      drawn.edge.className = `edge ${state}`;
      drawn.edge.hidden = edge === null;
      drawn.badge.hidden = badge === null;
      if (badge !== null) dress(drawn.badge, drawing, state, slack);
    }
    if (edge !== null) this.place(drawn.edge, grown(edge, EDGE_OFFSET));
    if (badge !== null) this.place(drawn.badge, grown(badge, slack));
    this.drawLines(drawn, drawing.lines, mark.leads ? mark.certainty : 'trace');
  }

  private drawLines(drawn: Drawn, lines: readonly Box[], shade: string): void {
    while (drawn.lines.length > lines.length) drawn.lines.pop()?.remove();
    lines.forEach((box, index) => {
      let line = drawn.lines[index];
      if (line === undefined) {
        line = document.createElement('div');
        drawn.lines.push(line);
        this.host.append(line);
      }
      if (line.className !== `line ${shade}`) line.className = `line ${shade}`;
      this.place(line, box);
    });
  }

  private create(key: string): Drawn {
    const edge = document.createElement('div');
    const badge = document.createElement('button');
    badge.type = 'button';
    badge.tabIndex = -1;
    badge.dataset.key = key;
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const count = document.createElementNS(SVG, 'text');
    count.setAttribute('x', '8');
    count.setAttribute('y', '11.5');
    count.setAttribute('text-anchor', 'middle');
    svg.append(document.createElementNS(SVG, 'path'), count);
    badge.append(svg);
    badge.addEventListener('click', () => this.listener.open(key));
    badge.addEventListener('pointerenter', () => this.listener.hover(key));
    badge.addEventListener('pointerleave', () => this.listener.hover(null));
    this.host.append(edge, badge);
    const drawn = { edge, badge, lines: [], look: '' };
    this.drawn.set(key, drawn);
    return drawn;
  }

  private place(element: HTMLElement, { left, top, right, bottom }: Box): void {
    const { x, y, scale } = this.origin;
    // A transform, not left and top: moving it costs no layout and counts as no layout shift.
    const transform = `translate(${(left - x) / scale}px, ${(top - y) / scale}px)`;
    const size = `${(right - left) / scale}px ${(bottom - top) / scale}px`;
    const known = this.placed.get(element);
    if (known?.transform !== transform) element.style.transform = transform;
    if (known?.size !== size) {
      element.style.width = `${(right - left) / scale}px`;
      element.style.height = `${(bottom - top) / scale}px`;
    }
    this.placed.set(element, { transform, size });
  }
}

function dress(badge: HTMLButtonElement, { mark, folded }: Drawing, state: string, slack: number): void {
  badge.className = `badge ${state}`;
  badge.setAttribute('aria-label', nameOf(mark));
  badge.querySelector('path')?.setAttribute('d', CERTAINTY_PATHS[mark.certainty]);
  const count = badge.querySelector('text');
  if (count !== null) count.textContent = !folded && mark.defects.length > 1 ? String(mark.defects.length) : '';
  badge.style.padding = `${slack}px`;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** What a screen reader says of a mark. */
function nameOf(mark: Mark): string {
  const [first] = mark.defects;
  const more = mark.defects.length > 1 ? `，此处共 ${mark.defects.length} 项` : '';
  return `${CERTAINTY_NAMES[mark.certainty]}：${first?.headline ?? ''}${more}`;
}
