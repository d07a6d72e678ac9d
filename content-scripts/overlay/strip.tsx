import { Component } from 'preact';
import { CERTAINTY_NAMES } from '../../rules/model/defect';
import type { Mark } from './marks';
import { CONTROLS } from './sight';

/** A mark's place in the whole page. */
export interface Tick {
  readonly mark: Mark;
  /** 0 at the top of the page … 1 at its end. */
  readonly share: number;
}

/** Height of a tick, px; styles.ts uses the same. */
const TICK = 5;
/** A page less than so many screens high is seen nearly whole. */
const SCREENS = 1.5;

/** The ticks of a page: none where the page needs no strip or has controls of its own at the edge. */
export function ticksOf(own: Element, marks: { ticks(): readonly Tick[] }): readonly Tick[] {
  const { scrollHeight, clientWidth } = document.documentElement;
  if (scrollHeight < window.innerHeight * SCREENS) return [];
  const isTaken = [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
    const hit = document.elementsFromPoint(clientWidth - 3, window.innerHeight * share).find((one) => one !== own);
    return hit?.closest(CONTROLS) != null;
  });
  return isTaken ? [] : apart(marks.ticks());
}

/** One tick for each slot, the gravest: more could not be told apart. */
function apart(ticks: readonly Tick[]): readonly Tick[] {
  const slots = new Map<number, Tick>();
  for (const tick of [...ticks].sort((left, right) => left.mark.rank - right.mark.rank)) {
    const slot = Math.round((tick.share * window.innerHeight) / (TICK + 1));
    if (!slots.has(slot)) slots.set(slot, tick);
  }
  return [...slots.values()];
}

interface StripProps {
  readonly ticks: readonly Tick[];
  go(mark: Mark): void;
}

/** A thin strip at the edge: where in the page the findings are. A click scrolls there and opens nothing. */
export class Strip extends Component<StripProps> {
  /** Up to a hundred ticks, which change with the view only. */
  override shouldComponentUpdate({ ticks }: StripProps): boolean {
    return ticks !== this.props.ticks;
  }

  render({ ticks, go }: StripProps) {
    return (
      <div class="strip" aria-hidden="true">
        {ticks.map(({ mark, share }) => (
          <button
            key={mark.key}
            type="button"
            tabIndex={-1}
            class={`tick ${mark.certainty}`}
            style={{ top: `calc(${share * 100}% - ${share * TICK}px)` }}
            title={`${CERTAINTY_NAMES[mark.certainty]}：${mark.defects[0]?.headline ?? ''}`}
            onClick={() => go(mark)}
          />
        ))}
      </div>
    );
  }
}
