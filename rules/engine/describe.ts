import type { Evidence } from '../model/defect';
import { READ_STATE_NAMES } from '../model/read-state';
import { maskNumbers } from '../text/masked-numbers';
import { evidenceAt, evidenceOf, groundsOf } from './grounds';
import type { Rule } from './rule';
import type { DefectVerdict } from './verdict';
import type { View } from './view';

/** Values named in a message; the rest stand in the evidence. */
const NAMED_VALUES = 4;
const MESSAGE_VALUE_LIMIT = 40;

/** What a defect shows: its evidence, its arithmetic and one sentence that holds both sides. */
export interface Description {
  readonly evidence: readonly Evidence[];
  readonly working: string;
  readonly message: string;
}

/** Describes a rule that was found true for a view, with what its check has found. */
export function describe(rule: Rule, view: View, found: DefectVerdict): Description {
  const grounds = rule.when ? groundsOf(rule.when, view) : null;
  const evidence = grounds?.evidence ?? (found.places ? evidenceAt(found.places, view) : evidenceOf(rule.reads, view));
  const working = found.working ?? grounds?.working.join('；') ?? '';
  return { evidence, working, message: sentence(rule.title, evidence, working) };
}

/** One sentence: the arithmetic where there is one, else the values that do not fit. */
export function sentence(title: string, evidence: readonly Evidence[], working: string): string {
  if (working !== '') return `${title}：${working}。`;
  if (evidence.length === 0) return `${title}。`;
  const shown = evidence.slice(0, NAMED_VALUES);
  const labels = shown.map((piece) => piece.label);
  const values = shown.map((piece) => named(piece, labels.indexOf(piece.label) !== labels.lastIndexOf(piece.label)));
  const more = evidence.length > NAMED_VALUES ? ` 等${evidence.length}处` : '';
  const said = `${title}：${values.join('，')}${more}。`;
  // What the host masks on one side is not shown in full from the other.
  return evidence.some(({ state }) => state === 'masked') ? maskNumbers(said) : said;
}

function named(piece: Evidence, isAmbiguous: boolean): string {
  const name = isAmbiguous ? `${piece.source}${piece.label}` : piece.label;
  if (piece.state !== 'value' && !(piece.state === 'masked' && piece.quote !== ''))
    return `${name}${READ_STATE_NAMES[piece.state]}`;
  return piece.quote === '' ? `${piece.source}${piece.label}` : `${name}“${piece.quote.slice(0, MESSAGE_VALUE_LIMIT)}”`;
}
