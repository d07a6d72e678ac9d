import type { Defect } from '../../rules/model/defect';
import { READ_STATE_NAMES } from '../../rules/model/read-state';

/** Characters of a value that fit beside another on one line. */
const SHOWN = 18;

/** Both sides of a defect in a few characters, so that a clear case needs no unfolding. */
export function gist(defect: Defect): string {
  return defect.evidence
    .slice(0, 2)
    .map(({ label, quote, state }) => (quote ? shortened(quote) : `${label}${READ_STATE_NAMES[state]}`))
    .join(' / ');
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
