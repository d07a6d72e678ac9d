import { render } from 'preact';
import type { Certainty } from '../../rules/model/defect';
import { CERTAINTY_NAMES } from '../../rules/model/defect';
import { CheckOutList, FieldAdvice } from './advice';
import { besideOf, type Wish } from './beside';
import type { CardProps } from './card';
import { Card } from './card';
import type { LampProps } from './lamp';
import { Lamp, Reasons } from './lamp';
import type { CaseListProps } from './list';
import { CaseList } from './list';
import type { Mark } from './marks';
import { CertaintyShape } from './shapes';
import type { Box } from './sight';
import { Strip, type Tick } from './strip';
import type { CheckOut, FieldNote } from './view';

/** A line beside a mark: the finding pointed at or reached by keyboard, or (without certainty) an acknowledgement. */
export interface Peek {
  readonly text: string;
  readonly certainty: Certainty | null;
}

/** Everything of the interface that may stand on the screen; null parts are not there. */
export interface SurfaceState {
  readonly lamp: LampProps | null;
  readonly list: CaseListProps | null;
  readonly card: CardProps | null;
  readonly peek: Peek | null;
  /** What is outstanding, while a button such as 送审 is approached. */
  readonly checkOut: CheckOut | null;
  /** The word beside the field that has the focus. */
  readonly note: FieldNote | null;
  readonly ticks: readonly Tick[];
  /** Open defects, those just set aside not counted. */
  readonly total: number;
  go(mark: Mark): void;
  /** Spoken by screen readers. */
  readonly spoken: string;
}

/** What each floating part stands beside. */
export interface References {
  readonly card: Box | null;
  readonly peek: Box | null;
  readonly lamp: Box | null;
  readonly checkOut: Box | null;
  readonly advice: Box | null;
}

/** Draws the interface into our root. */
export function renderSurface(host: Element, state: SurfaceState): void {
  const { lamp, list, card, peek, checkOut, note, ticks, total, spoken } = state;
  render(
    <>
      {lamp !== null && <Lamp {...lamp} />}
      {lamp?.hinted && !lamp.expanded && peek === null && <Reasons view={lamp.view} total={lamp.total} />}
      {ticks.length > 0 && <Strip ticks={ticks} go={state.go} />}
      {note !== null && <FieldAdvice note={note} />}
      {checkOut !== null && <CheckOutList checkOut={checkOut} total={total} />}
      {list !== null && <CaseList {...list} />}
      {card !== null && <Card {...card} />}
      {peek !== null && (
        <div class="bubble peek" aria-hidden="true">
          {peek.certainty !== null && <CertaintyShape certainty={peek.certainty} />}
          <span>
            {peek.certainty !== null && `${CERTAINTY_NAMES[peek.certainty]}：`}
            {peek.text}
          </span>
        </div>
      )}
      <div class="unseen" role="status" aria-live="polite">
        {spoken}
      </div>
    </>,
    host,
  );
}

const CARD: Wish = { sides: ['right', 'left', 'below', 'above'], align: 'start', gap: 28 };
const PEEK: Wish = { sides: ['above', 'below', 'left', 'right'], align: 'end', gap: 6 };
const BY_LAMP: Wish = { sides: ['left', 'right'], align: 'middle', gap: 8 };
const CHECK_OUT: Wish = { sides: ['below', 'above', 'left', 'right'], align: 'end', gap: 8 };
const ADVICE: Wish = { sides: ['above', 'below', 'left', 'right'], align: 'start', gap: 6 };

/** Moves each floating part beside what it belongs to, inside the screen and not over it where there is room. */
export function placeSurface(host: Element, references: References): void {
  const parts = [
    ['.card', references.card, CARD],
    ['.peek', references.peek, PEEK],
    ['.list', references.lamp, BY_LAMP],
    ['.reasons-bubble', references.lamp, BY_LAMP],
    ['.check-out', references.checkOut, CHECK_OUT],
    ['.advice', references.advice, ADVICE],
  ] as const;
  const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
  // All reading before all writing.
  const placed = parts.flatMap(([selector, reference, wish]) => {
    const element = host.querySelector<HTMLElement>(selector);
    if (element === null || (reference === null && element.style.opacity === '1')) return [];
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    return [{ element, at: besideOf(reference ?? screenEdge(), size, screen, wish) }];
  });
  for (const { element, at } of placed) {
    const transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`;
    if (element.style.transform !== transform) element.style.transform = transform;
    // Transparent until placed, not hidden: a hidden card could not take the focus.
    if (element.style.opacity !== '1') element.style.opacity = '1';
  }
}

/** Where a part stands whose place is not on the screen. */
function screenEdge(): Box {
  const [right, middle] = [document.documentElement.clientWidth, window.innerHeight / 2];
  return { left: right, top: middle, right, bottom: middle };
}
