import type { Defect, Evidence } from '../../rules/model/defect';
import { unquoted } from '../../rules/model/read-state';

/** Characters of a value that fit beside another on one line. */
const SHOWN = 18;

/** Both sides of a defect in a few characters, so that a clear case needs no unfolding. */
export function gist(defect: Defect): string {
  return defect.evidence
    .slice(0, 2)
    .map((evidence) => (evidence.quote ? shortened(evidence) : absent(evidence)))
    .join(' / ');
}

/** The whole text of a document is named by the document. */
function absent({ key, label, source, state }: Evidence): string {
  return `${key.endsWith('.text') ? source : label}${unquoted(state)}`;
}

/** A passage is quoted with what stands around it: its middle is what it is quoted for, never cut off. */
function shortened({ quote, start = 0, end = 0 }: Evidence): string {
  const characters = [...quote];
  if (characters.length <= SHOWN) return quote;
  const isPassage = end > start && end - start < characters.length;
  const from = isPassage ? Math.floor((characters.length - SHOWN) / 2) : 0;
  const shown = characters.slice(from, from + SHOWN).join('');
  return `${from > 0 ? '…' : ''}${shown}…`;
}
