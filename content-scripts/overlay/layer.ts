import { CERTAINTY_NAMES } from '../../rules/model/defect';
import type { Ground, Scrolled } from './grounds';
import type { Mark } from './marks';
import { CERTAINTY_PATHS } from './shapes';
import type { Box } from './sight';

/** One mark as it is to stand on the screen now. */
export interface Drawing {
  readonly mark: Mark;
  /** What it scrolls with. */
  readonly ground: Ground;
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

/** The marks that scroll together: a window that clips them, in it a sheet that is moved as the host's box is scrolled. */
interface Sheet {
  readonly window: HTMLElement;
  readonly sheet: HTMLElement;
  /**
   * Stands still and holds the transform of the sheet. Were it in the style, Chromium would put all its layers together
   * anew in every frame of a scroll. Null in browsers that cannot change an animation.
   */
  readonly motion: KeyframeEffect | null;
  /** Marks that are not needed now. Nothing is ever taken away: see undo-guard.ts. */
  readonly spare: Drawn[];
  /** How far its ground is scrolled. */
  left: number;
  top: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly edge: HTMLElement;
  readonly badge: HTMLButtonElement;
  readonly lines: HTMLElement[];
  /** What was last written, apart from where it stands: scrolling changes only that. */
  look: string;
  /** The mark it stands for. */
  key: string;
  readonly sheet: Sheet;
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
  private readonly sheets = new Map<Ground, Sheet>();
  /** Sheets whose grounds have gone. */
  private readonly spare: Sheet[] = [];
  private readonly transforms = new WeakMap<HTMLElement, string>();
  private readonly sizes = new WeakMap<HTMLElement, string>();
  /** Where on its sheet an element was put first. */
  private readonly seats = new WeakMap<HTMLElement, Point>();
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

  /** Makes the layer show exactly these marks, on grounds scrolled like this. */
  draw(drawings: readonly Drawing[], grounds: ReadonlyMap<Ground, Scrolled>): void {
    this.lay(grounds);
    const kept = new Set(drawings.map(({ mark }) => mark.key));
    for (const [key, drawn] of this.drawn) {
      if (!kept.has(key)) this.rest(drawn);
    }
    for (const drawing of drawings) this.drawOne(drawing);
    for (const [ground, sheet] of this.sheets) {
      if (grounds.has(ground)) continue;
      sheet.window.hidden = true;
      this.sheets.delete(ground);
      this.spare.push(sheet);
    }
  }

  /** The grounds on which marks stand. */
  grounds(): readonly Ground[] {
    return [...this.sheets.keys()];
  }

  /** Moves the marks with their grounds: one write for each ground, however many marks stand on it. */
  slide(grounds: ReadonlyMap<Ground, Scrolled>): void {
    for (const [ground, scrolled] of grounds) {
      const sheet = this.sheets.get(ground);
      if (sheet !== undefined) this.scroll(ground, sheet, scrolled);
    }
  }

  private lay(grounds: ReadonlyMap<Ground, Scrolled>): void {
    for (const [ground, scrolled] of grounds) {
      const sheet = this.sheets.get(ground) ?? this.spareFor(ground) ?? this.createSheet(ground);
      this.sheets.set(ground, sheet);
      this.scroll(ground, sheet, scrolled);
    }
  }

  private spareFor(ground: Ground): Sheet | undefined {
    const at = this.spare.findIndex(({ window }) => window.classList.contains('clips') !== isScreen(ground));
    return at < 0 ? undefined : this.spare.splice(at, 1)[0];
  }

  private createSheet(ground: Ground): Sheet {
    const window = document.createElement('div');
    const sheet = document.createElement('div');
    window.className = isScreen(ground) ? 'window' : 'window clips';
    sheet.className = 'sheet';
    window.append(sheet);
    this.host.append(window);
    return { window, sheet, motion: motionOf(sheet), spare: [], left: 0, top: 0 };
  }

  private scroll(ground: Ground, one: Sheet, { left, top, clip }: Scrolled): void {
    Object.assign(one, { left, top });
    if (one.window.hidden !== (clip === null)) one.window.hidden = clip === null;
    if (clip === null) return;
    if (!isScreen(ground)) this.place(one.window, clip);
    const at = isScreen(ground) ? this.origin : { x: clip.left, y: clip.top };
    const { scale } = this.origin;
    this.shift(one.sheet, (-left - at.x) / scale, (-top - at.y) / scale, one.motion);
  }

  /** Lights up a box for a moment; null ends it. */
  flash(box: Box | null): void {
    if (this.flashed.hidden !== (box === null)) this.flashed.hidden = box === null;
    if (box !== null) this.place(this.flashed, grown(box, 3));
  }

  private drawOne(drawing: Drawing): void {
    const { mark } = drawing;
    const sheet = this.sheets.get(drawing.ground);
    if (sheet === undefined) return;
    const drawn = this.on(sheet, mark.key);
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
    if (edge !== null) this.seat(drawn.edge, grown(edge, EDGE_OFFSET), sheet);
    if (badge !== null) this.seat(drawn.badge, grown(badge, slack), sheet);
    this.drawLines(drawn, drawing.lines, mark.leads ? mark.certainty : 'trace');
  }

  private drawLines(drawn: Drawn, lines: readonly Box[], shade: string): void {
    drawn.lines.forEach((line, index) => {
      if (line.hidden !== index >= lines.length) line.hidden = index >= lines.length;
    });
    lines.forEach((box, index) => {
      let line = drawn.lines[index];
      if (line === undefined) {
        line = document.createElement('div');
        drawn.lines.push(line);
        drawn.sheet.sheet.append(line);
      }
      if (line.className !== `line ${shade}`) line.className = `line ${shade}`;
      this.seat(line, box, drawn.sheet);
    });
  }

  /** What stands for a mark on this sheet; a mark that has changed its ground is drawn anew. */
  private on(sheet: Sheet, key: string): Drawn {
    const known = this.drawn.get(key);
    if (known?.sheet === sheet) return known;
    if (known !== undefined) this.rest(known);
    const drawn = sheet.spare.pop() ?? this.create(sheet);
    drawn.key = key;
    drawn.badge.dataset.key = key;
    this.drawn.set(key, drawn);
    return drawn;
  }

  private rest(drawn: Drawn): void {
    for (const element of [drawn.edge, drawn.badge, ...drawn.lines]) {
      element.hidden = true;
      this.seats.delete(element);
      this.shift(element, 0, 0);
    }
    // Where the next mark finds no room for a sign, nothing is to be left of the last one.
    drawn.badge.className = '';
    drawn.look = '';
    delete drawn.badge.dataset.key;
    this.drawn.delete(drawn.key);
    drawn.sheet.spare.push(drawn);
  }

  private create(sheet: Sheet): Drawn {
    const edge = document.createElement('div');
    const badge = document.createElement('button');
    badge.type = 'button';
    badge.tabIndex = -1;
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const count = document.createElementNS(SVG, 'text');
    count.setAttribute('x', '8');
    count.setAttribute('y', '11.5');
    count.setAttribute('text-anchor', 'middle');
    count.append('');
    svg.append(document.createElementNS(SVG, 'path'), count);
    badge.append(svg);
    const drawn: Drawn = { edge, badge, lines: [], look: '', key: '', sheet };
    badge.addEventListener('click', () => this.listener.open(drawn.key));
    badge.addEventListener('pointerenter', () => this.listener.hover(drawn.key));
    badge.addEventListener('pointerleave', () => this.listener.hover(null));
    sheet.sheet.append(edge, badge);
    return drawn;
  }

  /**
   * Puts a part of a mark on its sheet. A part with a transform would be painted for itself, which for hundreds of marks
   * makes every frame of a scroll dear: so only those have one that the host has moved since they were put there, which
   * then counts as no layout shift.
   */
  private seat(element: HTMLElement, box: Box, sheet: Sheet): void {
    const { scale } = this.origin;
    const at = { x: (box.left + sheet.left) / scale, y: (box.top + sheet.top) / scale };
    const first = this.seats.get(element);
    if (first === undefined) {
      this.seats.set(element, at);
      element.style.left = `${at.x}px`;
      element.style.top = `${at.y}px`;
    } else this.shift(element, at.x - first.x, at.y - first.y);
    this.size(element, box);
  }

  private place(element: HTMLElement, box: Box): void {
    const { scale, x, y } = this.origin;
    this.shift(element, (box.left - x) / scale, (box.top - y) / scale);
    this.size(element, box);
  }

  private size(element: HTMLElement, { left, top, right, bottom }: Box): void {
    const { scale } = this.origin;
    const size = `${(right - left) / scale}px ${(bottom - top) / scale}px`;
    if (this.sizes.get(element) === size) return;
    this.sizes.set(element, size);
    element.style.width = `${(right - left) / scale}px`;
    element.style.height = `${(bottom - top) / scale}px`;
  }

  /** A transform, not left and top: it costs no layout and counts as no layout shift. */
  private shift(element: HTMLElement, across: number, down: number, motion: KeyframeEffect | null = null): void {
    const isHome = Math.abs(across) < 0.01 && Math.abs(down) < 0.01;
    const transform = isHome ? '' : `translate(${across}px, ${down}px)`;
    if ((this.transforms.get(element) ?? '') === transform) return;
    this.transforms.set(element, transform);
    if (motion === null) element.style.transform = transform;
    else motion.setKeyframes({ transform: [transform || 'none', transform || 'none'] });
  }
}

function motionOf(sheet: HTMLElement): KeyframeEffect | null {
  const animation = sheet.animate({ transform: ['none', 'none'] }, { duration: 1, fill: 'both' });
  animation.pause();
  const { effect } = animation;
  return effect instanceof KeyframeEffect && 'setKeyframes' in effect ? effect : null;
}

/** The screen clips by itself. */
function isScreen(ground: Ground): boolean {
  return ground === null || ground === document.documentElement;
}

function dress(badge: HTMLButtonElement, { mark, folded }: Drawing, state: string, slack: number): void {
  badge.className = `badge ${state}`;
  badge.setAttribute('aria-label', nameOf(mark));
  badge.querySelector('path')?.setAttribute('d', CERTAINTY_PATHS[mark.certainty]);
  const count = badge.querySelector('text')?.firstChild;
  if (count instanceof Text) count.data = !folded && mark.defects.length > 1 ? String(mark.defects.length) : '';
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
