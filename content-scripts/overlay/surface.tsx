import type { Placement } from '@floating-ui/dom';
import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { Certainty } from '../../rules/model/defect';
import { CERTAINTY_NAMES } from '../../rules/model/defect';
import { CheckOutList, FieldAdvice } from './advice';
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

/** Moves each floating part beside what it belongs to, inside the screen and not over it where there is room. */
export function placeSurface(host: Element, references: References): void {
  beside(host.querySelector<HTMLElement>('.card'), references.card, 'right-start', 28);
  beside(host.querySelector<HTMLElement>('.peek'), references.peek, 'top-end', 6);
  beside(host.querySelector<HTMLElement>('.list'), references.lamp, 'left', 8);
  beside(host.querySelector<HTMLElement>('.reasons-bubble'), references.lamp, 'left', 8);
  beside(host.querySelector<HTMLElement>('.check-out'), references.checkOut, 'bottom-end', 8);
  beside(host.querySelector<HTMLElement>('.advice'), references.advice, 'top-start', 6);
}

function beside(element: HTMLElement | null, reference: Box | null, placement: Placement, gap: number): void {
  if (element === null || (reference === null && element.style.opacity === '1')) return;
  const { left, top, right, bottom } = reference ?? screenEdge();
  const rect = { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
  computePosition({ getBoundingClientRect: () => rect }, element, {
    placement,
    strategy: 'fixed',
    middleware: [
      offset(gap),
      flip({ padding: 8, crossAxis: false, fallbackPlacements: ['left-start', 'bottom-start', 'top-start', 'right'] }),
      shift({ padding: 8, crossAxis: true }),
    ],
  }).then(({ x, y }) => {
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    // Transparent until placed, not hidden: a hidden card could not take the focus.
    element.style.opacity = '1';
  });
}

/** Where a part stands whose place is not on the screen. */
function screenEdge(): Box {
  const [right, middle] = [document.documentElement.clientWidth, window.innerHeight / 2];
  return { left: right, top: middle, right, bottom: middle };
}
