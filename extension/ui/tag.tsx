import type { ComponentChildren } from 'preact';
import { CERTAINTY_PATHS, RISK_PATHS } from '../../content-scripts/overlay/shapes';

/** Colour of a meaning; never the only sign of it. */
export type Tone = 'red' | 'yellow' | 'green' | 'grey' | 'accent';

/** Outline that carries the meaning where colour cannot. */
export type ShapeName =
  | 'octagon'
  | 'triangle'
  | 'circle'
  | 'square'
  | 'diamond'
  | 'open-triangle'
  | 'dot'
  | 'check'
  | 'ring';

const FILLED = { fill: 'currentColor' } as const;
const DRAWN = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 } as const;

/** The same outlines as the marks in the page, so that one sign is learnt once. */
const SHAPES: Readonly<Record<ShapeName, preact.JSX.Element>> = {
  octagon: <path {...FILLED} d={RISK_PATHS.red} />,
  triangle: <path {...FILLED} d={RISK_PATHS.yellow} />,
  circle: <path {...FILLED} d={RISK_PATHS.green} />,
  square: <path {...FILLED} d={RISK_PATHS.grey} />,
  diamond: <path {...FILLED} d={CERTAINTY_PATHS.confirmed} />,
  'open-triangle': <path {...DRAWN} d={CERTAINTY_PATHS.suspected} />,
  dot: <path {...FILLED} d={CERTAINTY_PATHS.hint} />,
  ring: <circle {...DRAWN} cx="8" cy="8" r="5.5" />,
  check: <path {...DRAWN} d="M2 8.5l4 4 8-9" />,
};

/** A shape the size of the text; the word beside it says the same. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

/** A word with its shape and colour. */
export function Tag({ shape, tone, children }: { shape: ShapeName; tone: Tone; children: ComponentChildren }) {
  return (
    <span class={`tag tone-${tone}`}>
      <Shape name={shape} />
      <span>{children}</span>
    </span>
  );
}
