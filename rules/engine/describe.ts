import type { Evidence } from '../model/defect';
import { READ_STATE_NAMES } from '../model/read-state';
import { evidenceOf, groundsOf } from './grounds';
import type { Rule } from './rule';
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

/** Describes a rule that was found true for a view. */
export function describe(rule: Rule, view: View): Description {
  const verdict = rule.check?.(view);
  const grounds = rule.when ? groundsOf(rule.when, view) : null;
  const evidence = grounds?.evidence ?? evidenceOf(rule.reads, view);
  const working = verdict?.is === 'defect' ? (verdict.working ?? '') : (grounds?.working.join('；') ?? '');
  return { evidence, working, message: sentence(rule.title, evidence, working) };
}

function sentence(title: string, evidence: readonly Evidence[], working: string): string {
  const values = evidence.slice(0, NAMED_VALUES).map(named);
  const more = evidence.length > NAMED_VALUES ? ` 等${evidence.length}处` : '';
  const parts = [values.join('，') + more, working].filter((part) => part !== '');
  return parts.length > 0 ? `${title}：${parts.join('；')}。` : `${title}。`;
}

function named(piece: Evidence): string {
  if (piece.state !== 'value') return `${piece.label}${READ_STATE_NAMES[piece.state]}`;
  if (piece.quote === '') return `${piece.source}${piece.label}`;
  return `${piece.label}“${piece.quote.slice(0, MESSAGE_VALUE_LIMIT)}”`;
}
