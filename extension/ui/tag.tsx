import type { ComponentChildren } from 'preact';

/** Colour of a meaning; never the only sign of it. */
export type Tone = 'red' | 'yellow' | 'green' | 'grey' | 'accent';

/** Outline that carries the meaning where colour cannot. */
export type ShapeName = 'octagon' | 'triangle' | 'circle' | 'dashed-ring' | 'square' | 'diamond' | 'ring' | 'check';

const FILLED = { fill: 'currentColor' } as const;
const DRAWN = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 } as const;

const SHAPES: Readonly<Record<ShapeName, preact.JSX.Element>> = {
  octagon: <path {...FILLED} d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />,
  triangle: <path {...FILLED} d="M8 1l7.5 14H.5z" />,
  circle: <circle {...FILLED} cx="8" cy="8" r="7" />,
  'dashed-ring': <circle {...DRAWN} cx="8" cy="8" r="6" stroke-dasharray="3 2" />,
  square: <path {...FILLED} d="M2 2h12v12H2z" />,
  diamond: <path {...DRAWN} d="M8 1.5L14.5 8 8 14.5 1.5 8z" />,
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
