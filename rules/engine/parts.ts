/** Cards, documents and the like, by name: what a case consists of, and of which of them a rule reads something. */
import type { CaseFile } from '../model/case-file';
import { sourceOf } from './key-source';
import type { Rule } from './rule';

/** The parts of a case. */
export function partsOf({ records, documents, flow, reports }: CaseFile, today: string | null): ReadonlySet<string> {
  const parts = new Set<string>(['calc']);
  for (const { card } of records) parts.add(`card ${card}`);
  for (const { kind } of documents) parts.add('document any').add(`document ${kind}`);
  if (flow.length > 0) parts.add('flow');
  if (reports.length > 0) parts.add('report');
  if (today !== null) parts.add('clock');
  return parts;
}

/** The parts of a case of which a rule reads something; where a case has none of them the rule is undecided unasked. */
export function partsReadBy({ reads }: Rule): ReadonlySet<string> {
  return new Set(
    reads.map((key) => {
      const source = sourceOf(key);
      if (source.from === 'card') return `card ${source.field.card}`;
      return source.from === 'document' ? `document ${source.kind}` : source.from;
    }),
  );
}
