import type { Line } from '../model/card';
import type { CaseFile } from '../model/case-file';
import { CARDS } from '../model/data/fields';

/** Lines whose rules concern every case. */
const COMMON: ReadonlySet<Line> = new Set(['通用', '案管']);

/** The line a case belongs to: as read, else the line of its first card that has one; empty when nothing tells. */
export function lineOf(caseFile: CaseFile): Line | '' {
  if (caseFile.line !== '') return caseFile.line === '未检' ? '刑事' : caseFile.line;
  for (const record of caseFile.records) {
    const { line } = CARDS[record.card];
    if (line === '未检') return '刑事';
    if (!COMMON.has(line)) return line;
  }
  return '';
}

/** Whether a rule or a card concerns cases of a line. A case whose line is unknown is checked against everything. */
export function appliesTo(one: { readonly line: Line }, line: Line | ''): boolean {
  if (line === '' || COMMON.has(one.line)) return true;
  return one.line === line || (one.line === '未检' && line === '刑事');
}
