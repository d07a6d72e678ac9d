import { Answers, type AnswersOptions } from './answers';
import type { CardProps } from './card';
import type { LampPosition } from './docks';
import { Findings } from './findings';
import { rememberFocus } from './focus';
import type { KeyAction } from './keys';
import { actionOf } from './keys';
import type { LampProps } from './lamp';
import { LampPlace } from './lamp-place';
import type { CaseListProps } from './list';
import { type Mark, type TextSpan, UNFOLDED_PER_SCREEN } from './marks';
import { onFrame } from './movement';
import { Nearby } from './nearby';
import { Notice } from './notice';
import { Painter } from './painter';
import type { Locator } from './places';
import type { OverlayRoot } from './root';
import type { Box } from './sight';
import { nearestStanding, standingOf } from './standing';
import { type Tick, ticksOf } from './strip';
import type { Peek, References } from './surface';
import { placeSurface, renderSurface } from './surface';
import type { DefectView, EvidenceView, FrameView } from './view';

/** What a session needs of the overlay that runs it. */
export interface SessionOptions extends AnswersOptions {
  readonly locator: Locator;
  readonly lampAt: LampPosition | null;
  moved(position: LampPosition): void;
  /** A frame was drawn and nothing is lit up any more. */
  idle(): void;
}

/** One stretch of time in which this frame has something to show: the marks and the interface around them. */
export class OverlaySession {
  private readonly abort = new AbortController();
  private readonly container = document.createElement('div');
  private readonly interfaceHost = document.createElement('div');
  /** The card grows when the reasons unfold; it must stay on the screen. */
  private readonly sizes = new ResizeObserver(() => this.float());
  private readonly painter: Painter;
  private readonly findings: Findings = new Findings((key) => this.painter.has(key));
  private readonly lamp: LampPlace;
  private readonly nearby: Nearby;
  private readonly answers: Answers;
  private listOpen = false;
  private hinted = false;
  /** Id of the defect in the card, or null. */
  private opened: string | null = null;
  /** Id of the defect the keyboard has reached, or null. */
  private current: string | null = null;
  /** The keyboard walks from finding to finding; the one reached is named on the screen. */
  private walking = false;
  /** Key of the mark that card and ring belong to. */
  private place: string | null = null;
  private hovered: string | null = null;
  private readonly notice = new Notice(() => this.refresh());
  private hostTouched = false;
  private ticks: readonly Tick[] = [];
  private giveBack: (() => void) | null = null;
  private readonly go = (mark: Mark) => this.reveal(mark.anchor, mark.range);

  /** Draws nothing before the first view. */
  constructor(
    private readonly root: OverlayRoot,
    private readonly options: SessionOptions,
  ) {
    const { signal } = this.abort;
    this.answers = new Answers(options, this.notice);
    this.lamp = new LampPlace(root.element, options.lampAt, {
      moved: () => this.refresh(),
      left: (position) => options.moved(position),
    });
    this.container.className = 'overlay';
    root.shadow.append(this.container);
    const strip = onFrame(() => {
      this.ticks = ticksOf(this.root.element, this.painter);
      this.refresh();
    }, signal);
    this.painter = new Painter(root.element, this.container, options.locator, signal, {
      open: (key) => this.openMark(key),
      hover: (key) => this.hover(key),
      placed: () => {
        this.refresh();
        strip();
      },
      lamp: () => this.lampBox(),
      drawn: () => this.followed(),
    });
    this.container.append(this.interfaceHost);
    this.nearby = new Nearby(root.element, signal, options.locator, {
      view: () => this.findings.view,
      isMarked: (anchor) => this.findings.isMarked(anchor),
      changed: () => this.refresh(),
      pressed: (button) => options.send({ type: 'sent-on', button }),
    });
    this.listen(signal);
  }

  /** Shows this view. */
  show(view: FrameView): void {
    this.findings.show(view);
    if (view.lamp) this.lamp.giveWay();
    if (this.opened !== null && this.findings.of(this.opened) === null) {
      this.close();
      this.notice.say('该项提示已消除', true, null);
    }
    if (this.findings.of(this.current) === null) this.current = null;
    this.paint();
  }

  /** Scrolls to an anchor and lights it up; to where its page belongs when the host does not draw that just now. */
  reveal(anchor: string, range: TextSpan | null): void {
    if (this.painter.reveal(anchor, range)) return;
    const page = this.painter.approach(anchor, range);
    if (page) this.notice.say(`在第 ${page.number} 页（共 ${page.total} 页），未自动标出时请翻到该页`, true, null);
  }

  /** Looks again for what was not found, now that the page was read anew. */
  lookAgain(): void {
    this.painter.lookAgain();
  }

  /** Takes everything of the session away. */
  end(): void {
    this.release();
    this.abort.abort();
    this.sizes.disconnect();
    this.notice.clear();
    this.container.remove();
  }

  /** Text in a box of ours has changed; the event itself ended at the window. */
  typed(): void {
    this.root.shadow.activeElement?.dispatchEvent(new Event('change'));
  }

  /** A key of the page; true when it was ours. */
  key(event: KeyboardEvent): boolean {
    const inside = event.target === this.root.element;
    const onLamp = inside && this.root.shadow.activeElement?.classList.contains('lamp') === true;
    const action = actionOf(event, onLamp);
    const done = action !== null && this.perform(action, inside);
    if (!done && !inside && !['Alt', 'Shift', 'Control', 'Meta'].includes(event.key)) this.hostTouched = true;
    return done;
  }

  private perform(action: KeyAction, inside: boolean): boolean {
    if (action === 'next' || action === 'previous') return this.walk(action === 'next' ? 1 : -1);
    if (action === 'open') return this.openCurrent();
    if (action === 'close') return (inside || !this.hostTouched) && this.close();
    const across = action === 'left' ? -1 : action === 'right' ? 1 : 0;
    this.lamp.step(across, action === 'up' ? -1 : action === 'down' ? 1 : 0);
    return true;
  }

  private listen(signal: AbortSignal): void {
    const { shadow, element } = this.root;
    shadow.addEventListener('mousedown', (event) => this.keepFocus(event), { signal });
    const outside = (event: Event) => {
      if (event.target !== element) this.hostTouched = true;
    };
    window.addEventListener('pointerdown', outside, { capture: true, passive: true, signal });
    // Only observed: the host's own click goes on as if we were not there.
    document.addEventListener('click', (event) => this.openText(event), { passive: true, signal });
    window.addEventListener('resize', () => this.refresh(), { signal });
  }

  /** Pressing a part of ours leaves focus and selection with the host, unless the person wants to type here. */
  private keepFocus(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    else if (document.activeElement !== this.root.element) this.remember();
  }

  private openText(event: MouseEvent): void {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof HTMLElement) || target === this.root.element) return;
    // In an editor a click sets the caret; a card opening each time would be in the way.
    if (target.isContentEditable || document.designMode === 'on') return;
    if (document.getSelection()?.isCollapsed === false) return;
    const key = this.painter.textAt(event.clientX, event.clientY);
    if (key !== null) this.openMark(key);
  }

  private openMark(key: string): void {
    const [first] = this.findings.at(key);
    if (first !== undefined) this.openCard(first, key, false);
  }

  private openCurrent(): boolean {
    const defect = this.current === null ? this.findings.order()[0] : this.findings.of(this.current);
    if (!defect) return false;
    this.openCard(defect, this.findings.markOf(defect)?.key ?? null, true);
    return true;
  }

  private openCard(defect: DefectView, key: string | null, byKeyboard: boolean): void {
    const takesFocus = byKeyboard || this.root.shadow.activeElement !== null;
    if (takesFocus && document.activeElement !== this.root.element) this.remember();
    this.opened = defect.id;
    this.current = defect.id;
    this.answers.inform(defect);
    this.listOpen = false;
    this.hostTouched = false;
    this.setPlace(key);
    this.refresh();
    if (takesFocus) this.interfaceHost.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  private walk(step: 1 | -1): boolean {
    const order = this.findings.order();
    if (order.length === 0) return false;
    const at = order.findIndex(({ id }) => id === this.current);
    const defect = order[at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length];
    if (defect === undefined) return false;
    const mark = this.findings.markOf(defect);
    this.current = defect.id;
    this.walking = true;
    this.setPlace(mark?.key ?? null);
    if (this.opened !== null) {
      this.opened = defect.id;
      this.answers.inform(defect);
    }
    if (mark !== undefined) this.reveal(mark.anchor, mark.range);
    this.notice.say(`第 ${order.indexOf(defect) + 1} 项，共 ${order.length} 项：${defect.headline}`, false, null);
    return true;
  }

  /** Closes what is open; false when nothing was. */
  private close(): boolean {
    if (this.opened === null && !this.listOpen && this.notice.text === '' && !this.walking) return false;
    this.opened = null;
    this.listOpen = false;
    this.walking = false;
    this.notice.clear();
    this.setPlace(null);
    this.release();
    this.refresh();
    return true;
  }

  private object(defect: DefectView, reason: string): void {
    this.findings.dismiss(defect);
    const at = this.place;
    this.close();
    this.answers.object(defect, reason, at);
    this.paint();
  }

  private paint(): void {
    const { marks, view } = this.findings;
    this.painter.show(marks, view?.mode === 'self-check' ? Number.POSITIVE_INFINITY : UNFOLDED_PER_SCREEN);
  }

  private remember(): void {
    this.giveBack = rememberFocus(this.root.element, this.root.shadow);
  }

  private release(): void {
    const holding = this.root.shadow.activeElement;
    if (this.giveBack !== null) this.giveBack();
    else if (holding !== null) this.interfaceHost.querySelector<HTMLElement>('.lamp')?.focus({ preventScroll: true });
    this.giveBack = null;
  }

  private setPlace(key: string | null): void {
    this.place = key;
    this.painter.select(key);
  }

  private hover(key: string | null): void {
    this.hovered = key;
    this.refresh();
  }

  private followed(): void {
    if (this.opened !== null || this.hinted || this.listOpen || this.peek() !== null) this.float();
    if (!this.painter.isLit()) this.options.idle();
  }

  private peek(): Peek | null {
    if (this.notice.isShown()) return { text: this.notice.text, certainty: null };
    const isOpen = this.opened !== null && this.hovered === this.place;
    const [hovered] = isOpen ? [] : this.findings.at(this.hovered);
    const reached = this.walking && this.opened === null ? this.findings.of(this.current) : null;
    const defect = hovered ?? reached;
    return defect === null ? null : { text: defect.headline, certainty: defect.certainty };
  }

  private refresh(): void {
    const { view } = this.findings;
    if (view === null || this.abort.signal.aborted) return;
    // Read before anything is written, or the browser would have to lay out the page in between.
    const references = this.references();
    renderSurface(this.interfaceHost, {
      lamp: view.lamp ? this.lampProps(view) : null,
      list: view.lamp && this.listOpen ? this.listProps(view) : null,
      card: this.cardProps(),
      peek: this.peek(),
      checkOut: this.nearby.checkOut(),
      note: this.opened === null ? this.nearby.note() : null,
      ticks: this.ticks,
      go: this.go,
      total: this.findings.total(),
      spoken: this.notice.text,
    });
    const card = this.interfaceHost.querySelector('.card');
    if (card !== null) this.sizes.observe(card);
    placeSurface(this.interfaceHost, references);
  }

  private float(): void {
    placeSurface(this.interfaceHost, this.references());
  }

  private lampBox(): Box | null {
    return this.findings.view?.lamp ? this.lamp.box() : null;
  }

  private references(): References {
    const lamp = this.lampBox();
    const at = (key: string | null): Box | null => (key === null ? lamp : this.painter.boxOf(key));
    return {
      card: at(this.place),
      peek: at(this.notice.isShown() ? this.notice.place : (this.hovered ?? this.place)),
      lamp,
      ...this.nearby.boxes(),
    };
  }

  private lampProps(view: FrameView): LampProps {
    return {
      view,
      total: this.findings.total(),
      expanded: this.listOpen,
      hinted: this.hinted,
      ...this.lamp.corner(),
      toggle: (byKeyboard) => this.toggleList(byKeyboard),
      hint: (shown) => {
        this.hinted = shown;
        this.refresh();
      },
      grab: (event) => this.lamp.grab(event),
    };
  }

  private toggleList(byKeyboard: boolean): void {
    if (!byKeyboard && this.lamp.wasDragged()) return;
    if (this.listOpen) {
      this.close();
      return;
    }
    this.opened = null;
    this.listOpen = true;
    this.hostTouched = false;
    this.refresh();
    if (byKeyboard) this.interfaceHost.querySelector<HTMLElement>('.list')?.focus({ preventScroll: true });
  }

  private listProps(view: FrameView): CaseListProps {
    return {
      view,
      total: this.findings.total(),
      defects: this.findings.all(),
      standing: (defect) => nearestStanding(defect, (piece) => this.findings.isPlaced(piece)),
      open: (defect) => this.openFromList(defect),
      choose: (mode) => this.answers.choose(mode),
      selfCheck: () => this.answers.selfCheck(),
      openPanel: () => this.options.send({ type: 'open-panel' }),
      close: () => this.close(),
    };
  }

  private openFromList(defect: DefectView): void {
    const mark = this.findings.markOf(defect);
    const place = mark ?? defect.evidence.find((piece) => this.pageOf(piece) !== null);
    if (place?.anchor) this.reveal(place.anchor, place.range);
    this.openCard(defect, mark?.key ?? null, false);
  }

  private cardProps(): CardProps | null {
    const defect = this.findings.of(this.opened);
    if (defect === null) return null;
    const order = this.findings.order();
    return {
      defect,
      position: order.indexOf(defect) + 1,
      total: order.length,
      alike: this.findings.alike(defect),
      standing: (piece) => standingOf(piece, this.findings.isPlaced(piece)),
      page: (piece) => this.pageOf(piece),
      show: (piece) => this.showPiece(defect, piece),
      walk: (step) => this.walk(step),
      object: (reason) => this.object(defect, reason),
      mend: () => this.answers.mend(defect, this.place),
      copy: (piece, withSource) => this.answers.copy(piece, withSource, this.place),
      close: () => this.close(),
    };
  }

  /** The page of a viewer that a piece stands on, while the host does not draw it. */
  private pageOf(piece: EvidenceView): number | null {
    const { anchor, range } = piece;
    if (anchor === null || range === null || this.findings.isPlaced(piece)) return null;
    return this.options.locator.pageOf(anchor, range.start)?.number ?? null;
  }

  private showPiece(defect: DefectView, piece: EvidenceView): void {
    const { anchor, range } = piece;
    if (anchor !== null) this.reveal(anchor, range);
    else this.options.send({ type: 'reveal', defectId: defect.id, index: defect.evidence.indexOf(piece) });
  }
}
