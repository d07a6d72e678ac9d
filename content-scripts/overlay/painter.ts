import type { ViewerPage } from '../host/paged-viewer';
import { type Ground, type Scrolled, scrolledNow } from './grounds';
import { Layer } from './layer';
import type { Mark, TextSpan } from './marks';
import { UNFOLDED_PER_SCREEN, unfoldedOf } from './marks';
import { onFrame, watchMovement } from './movement';
import { boxOf, Outlook } from './outlook';
import type { Locator, Place } from './places';
import { locate, Places } from './places';
import type { Box } from './sight';
import { holds, intersect, Sight } from './sight';
import type { Tick } from './strip';
import { highlight, isHighlightable } from './text-highlights';

/** Scrolling has come to rest when nothing moved for this long, ms. */
const REST_MS = 100;
/** While places are still being tested, those found are drawn at most this often, ms: each drawing is laid out and painted. */
const DRAWING_MS = 250;
/** How long a revealed place stays lit, ms. */
const FLASH_MS = 1_600;

/** How long a place that is not drawn yet is waited for, ms: who has turned elsewhere by then must not be pulled back. */
const AWAITED_MS = 3_000;

/** What the painter reports. */
export interface PainterListener {
  /** A badge was clicked. */
  open(key: string): void;
  /** The pointer rests on a badge, or has left it (null). */
  hover(key: string | null): void;
  /** Marks were found or lost. */
  placed(): void;
  /** Where the lamp stands; null without one. */
  lamp(): Box | null;
  /** A frame was drawn: whatever stands beside a mark must follow it. */
  drawn(): void;
}

/** Draws the marks of one frame and keeps them where they belong. */
export class Painter {
  private readonly places: Places;
  private readonly sight: Sight;
  private readonly outlook: Outlook;
  private readonly layer: Layer;
  private current: string | null = null;
  private lit: { readonly element: Element; readonly range: Range | null } | null = null;
  /** A place the person wants to see, on a page that is not drawn yet. */
  private awaited: { readonly anchor: string; readonly range: TextSpan; readonly until: number } | null = null;
  private flashTimer: ReturnType<typeof setTimeout> | undefined;
  private stale = false;
  /** More has happened than that something was scrolled. */
  private due = false;
  private limit = UNFOLDED_PER_SCREEN;
  /** The places on the screen; null: to be found anew, since something has moved. */
  private onScreen: readonly Place[] | null = null;
  private drawnAt = 0;
  /** Marks were found or lost since this was last reported. */
  private news = false;
  private readonly alsoWatch: (root: Node) => void;
  /**
   * Runs out {@link REST_MS} after the last movement, and is null then. What follows waits for the next frame, before which
   * the browser tells what was scrolled meanwhile: a frame longer than that time is no rest.
   */
  private restTimer: ReturnType<typeof setTimeout> | null | undefined;
  private readonly schedule: () => void;

  /** Starts watching; everything ends when the signal aborts. */
  constructor(
    own: Element,
    parent: ParentNode,
    private readonly locator: Locator,
    signal: AbortSignal,
    private readonly listener: PainterListener,
  ) {
    this.places = new Places(locator);
    this.sight = new Sight(own);
    this.outlook = new Outlook(this.sight, () => listener.lamp());
    this.layer = new Layer(parent, listener);
    this.schedule = onFrame(() => this.frame(), signal);
    this.alsoWatch = watchMovement(own, signal, {
      moved: (byScrolling) => this.moved(byScrolling),
      changed: () => this.changed(),
    });
    signal.addEventListener('abort', () => highlight([]));
  }

  /** Shows these marks and no others, at most `unfolded` of those on a screen unfolded. */
  show(marks: readonly Mark[], unfolded: number): void {
    this.limit = unfolded;
    this.places.show(marks);
    this.outlook.doubt();
    this.follow();
  }

  /** Makes a mark the current one: never folded, with a ring. */
  select(key: string | null): void {
    this.current = key;
    this.redraw();
  }

  /** Whether a mark stands exactly where it belongs. */
  has(key: string): boolean {
    return this.places.of(key) !== null;
  }

  /** Where a mark's place is now; null when it is not on the screen. */
  boxOf(key: string): Box | null {
    const place = this.places.of(key);
    if (place === null) return null;
    this.sight.begin();
    return intersect(boxOf(place), this.sight.screen());
  }

  /** Where in the whole page the marks are that lead; read once, not while the page scrolls. */
  ticks(): readonly Tick[] {
    const { scrollHeight } = document.documentElement;
    return this.places.all().flatMap((place) => {
      if (!place.mark.leads) return [];
      const share = (boxOf(place).top + window.scrollY) / Math.max(1, scrollHeight);
      return [{ mark: place.mark, share: Math.min(1, Math.max(0, share)) }];
    });
  }

  /** Key of the text mark under a point of the screen, or null. */
  textAt(x: number, y: number): string | null {
    for (const { mark, range, element } of this.places.all()) {
      if (range === null || !holds(element.getBoundingClientRect(), x, y)) continue;
      for (const box of range.getClientRects()) {
        if (holds(box, x, y)) return mark.key;
      }
    }
    return null;
  }

  /** Scrolls a place into view and lights it up; false when it is not here. Focus, caret and selection stay. */
  reveal(anchor: string, range: TextSpan | null): boolean {
    const found = locate(this.locator, anchor, range);
    if (found === null) return false;
    bringIntoView(found, this.sight);
    this.lit = found;
    clearTimeout(this.flashTimer);
    this.flashTimer = setTimeout(() => {
      this.lit = null;
      this.schedule();
    }, FLASH_MS);
    this.schedule();
    return true;
  }

  /** Scrolls to where a place belongs that the host does not draw just now, and reveals it once it is drawn; null where that is not known. */
  approach(anchor: string, range: TextSpan | null): ViewerPage | null {
    const page = range === null ? null : this.locator.pageOf(anchor, range.start);
    if (range === null || !page?.element) return null;
    this.awaited = { anchor, range, until: performance.now() + AWAITED_MS };
    this.sight.begin();
    const scroller = this.sight.scrollerOf(page.element);
    if (page.isExact) page.element.scrollIntoView({ block: 'start' });
    else scroller?.scrollTo({ top: (scroller.scrollHeight * (page.number - 1)) / page.total });
    return page;
  }

  /** Looks again for what was not found, now that the page was read anew. */
  lookAgain(): void {
    const { awaited } = this;
    if (awaited && (performance.now() > awaited.until || this.reveal(awaited.anchor, awaited.range)))
      this.awaited = null;
    if (!this.places.areComplete()) this.changed();
  }

  /** Whether a revealed place is still lit up. */
  isLit(): boolean {
    return this.lit !== null;
  }

  private moved(byScrolling: boolean): void {
    this.onScreen = null;
    this.outlook.moving ||= byScrolling;
    this.due ||= !byScrolling;
    clearTimeout(this.restTimer ?? undefined);
    this.restTimer = setTimeout(() => {
      this.restTimer = null;
      this.schedule();
    }, REST_MS);
    this.schedule();
  }

  private changed(): void {
    this.stale = true;
    this.onScreen = null;
    this.redraw();
  }

  private redraw(): void {
    this.due = true;
    this.schedule();
  }

  /** Follows the elements of the places now known. */
  private follow(): void {
    const places = this.places.all();
    this.outlook.keep(places);
    for (const { element } of places) this.alsoWatch(element.getRootNode());
    highlight(places.filter(isHighlightable));
    this.onScreen = null;
    this.news = true;
    this.redraw();
  }

  /** One frame. What was found or lost is reported in a frame of its own, or both together would take too long. */
  private frame(): void {
    if (this.restTimer === null) {
      this.restTimer = undefined;
      this.outlook.moving = false;
      this.due = true;
      this.outlook.doubtCover();
    }
    if (this.due || this.stale) {
      this.due = false;
      this.measure();
      if (this.news) this.schedule();
    } else if (this.news) {
      this.news = false;
      this.listener.placed();
    } else this.slide();
    this.listener.drawn();
  }

  /** While the page only scrolls nothing is measured but how far. */
  private slide(): void {
    this.sight.begin();
    const grounds = this.scrolled(this.layer.grounds());
    const flash = this.flashBox();
    this.layer.slide(grounds);
    this.layer.flash(flash);
  }

  /** All reading, then all writing. */
  private measure(): void {
    const { outlook } = this;
    outlook.allowance.begin(!outlook.moving || this.stale);
    if (this.stale) {
      this.stale = false;
      this.sight.forget();
      outlook.doubt();
      if (this.places.survey()) this.follow();
    }
    this.sight.begin();
    this.layer.measure();
    const isContinued = this.onScreen !== null;
    this.onScreen ??= this.places.all().filter(({ element }) => outlook.isOnScreen(element));
    const seen = this.onScreen.flatMap((place) => outlook.look(place) ?? []);
    const unfolded = unfoldedOf(
      seen.map(({ place }) => place.mark),
      this.limit,
    );
    const taken = new Set<string>();
    const drawings = seen.flatMap((one) => {
      const current = one.place.mark.key === this.current;
      const folded = !current && !unfolded.has(one.place.mark.key);
      return outlook.drawingOf(one, { current, folded }, taken) ?? [];
    });
    if (outlook.allowance.exceeded) {
      this.redraw();
      if (isContinued && performance.now() - this.drawnAt < DRAWING_MS) return;
    }
    this.drawnAt = performance.now();
    const grounds = this.scrolled(drawings.map(({ ground }) => ground));
    const flash = this.flashBox();

    this.layer.draw(drawings, grounds);
    this.layer.flash(flash);
  }

  private scrolled(grounds: readonly Ground[]): ReadonlyMap<Ground, Scrolled> {
    return new Map([...new Set(grounds)].map((ground) => [ground, scrolledNow(this.sight, ground)]));
  }

  private flashBox(): Box | null {
    return this.lit?.element.isConnected ? boxOf(this.lit) : null;
  }
}

/** Scrolls, and nothing else: no focus, no caret. A long paragraph may itself be taller than the screen. */
function bringIntoView(found: { readonly element: Element; readonly range: Range | null }, sight: Sight): void {
  const hidden = () => {
    sight.begin();
    const clip = sight.clipFor(found.range === null ? found.element.parentElement : found.element);
    const box = boxOf(found);
    return (
      clip === null || box.top < clip.top || box.bottom > clip.bottom || box.left < clip.left || box.left > clip.right
    );
  };
  if (hidden()) found.element.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (found.range === null || !hidden()) return;
  const box = boxOf(found);
  const target = sight.screen();
  window.scrollBy({ top: (box.top + box.bottom) / 2 - (target.top + target.bottom) / 2 });
}
