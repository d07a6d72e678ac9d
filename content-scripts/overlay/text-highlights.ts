import type { Certainty } from '../../rules/model/defect';
import type { Place } from './places';

/** Names of the highlights, styled by highlight.css. */
const NAMES: Readonly<Record<Certainty, string>> = {
  confirmed: 'patrol-confirmed',
  suspected: 'patrol-suspected',
  hint: 'patrol-hint',
};

/** The surer mark is painted on top where two overlap. */
const PRIORITY: Readonly<Record<Certainty, number>> = { confirmed: 3, suspected: 2, hint: 1 };

const CERTAINTIES: readonly Certainty[] = ['confirmed', 'suspected', 'hint'];

/** Whether this browser can underline text without touching it; else underlines are drawn as boxes. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** The sheet with the highlight rules reaches the document only, not the host's shadow trees. */
export function isHighlightable(place: Place): boolean {
  return canHighlight() && !(place.element.getRootNode() instanceof ShadowRoot);
}

/** Underlines the text of the places, and nothing else. */
export function highlight(places: readonly Place[]): void {
  if (!canHighlight()) return;
  for (const certainty of CERTAINTIES) {
    const ranges = places.flatMap(({ mark, range }) => (mark.certainty === certainty && range !== null ? [range] : []));
    const known = CSS.highlights.get(NAMES[certainty]);
    if (ranges.length === 0) {
      if (known !== undefined) CSS.highlights.delete(NAMES[certainty]);
    } else if (known === undefined || known.size !== ranges.length || ranges.some((range) => !known.has(range))) {
      const marked = new Highlight(...ranges);
      marked.priority = PRIORITY[certainty];
      CSS.highlights.set(NAMES[certainty], marked);
    }
  }
}
