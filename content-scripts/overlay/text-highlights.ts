import type { Certainty } from '../../rules/model/defect';
import type { Mark } from './marks';
import type { Place } from './places';

/** How a text is underlined: by certainty where its mark leads, else as a mere trace. */
type Shade = Certainty | 'trace';

/** Names of the highlights, styled by highlight.css. */
const NAMES: Readonly<Record<Shade, string>> = {
  confirmed: 'patrol-confirmed',
  suspected: 'patrol-suspected',
  hint: 'patrol-hint',
  trace: 'patrol-trace',
};

/** The surer mark is painted on top where two overlap. */
const PRIORITY: Readonly<Record<Shade, number>> = { confirmed: 4, suspected: 3, hint: 2, trace: 1 };

const SHADES: readonly Shade[] = ['confirmed', 'suspected', 'hint', 'trace'];

/** Whether this browser can underline text without touching it; else underlines are drawn as boxes. */
function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** The sheet with the highlight rules reaches the document only, not the host's shadow trees. */
export function isHighlightable(place: Place): boolean {
  return canHighlight() && !(place.element.getRootNode() instanceof ShadowRoot);
}

function shadeOf({ certainty, leads }: Mark): Shade {
  return leads ? certainty : 'trace';
}

/** Underlines the text of the places, and nothing else. */
export function highlight(places: readonly Place[]): void {
  if (!canHighlight()) return;
  for (const shade of SHADES) {
    const ranges = places.flatMap(({ mark, range }) => (shadeOf(mark) === shade && range !== null ? [range] : []));
    const known = CSS.highlights.get(NAMES[shade]);
    if (ranges.length === 0) {
      if (known !== undefined) CSS.highlights.delete(NAMES[shade]);
    } else if (known === undefined || known.size !== ranges.length || ranges.some((range) => !known.has(range))) {
      const marked = new Highlight(...ranges);
      marked.priority = PRIORITY[shade];
      CSS.highlights.set(NAMES[shade], marked);
    }
  }
}
