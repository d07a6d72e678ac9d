import type { Coverage, Unchecked, UncheckedReason } from '../../rules/model/defect';
import { DOCUMENT_KINDS, isDocumentKind } from '../../rules/model/document-kinds';
import { field, isFieldKey } from '../../rules/model/fields';

/** Rules that become checkable once exactly these sources are open. */
export interface OpenNext {
  /** As the user knows them, e.g. 《起诉书》 or 强制措施情况卡. */
  readonly sources: readonly string[];
  readonly rules: readonly Unchecked[];
}

/** Rules that were not checked for one reason other than not being read. */
export interface UncheckedGroup {
  readonly reason: Exclude<UncheckedReason, 'not-read'>;
  readonly rules: readonly Unchecked[];
}

/** How many rules wait, and for what. */
export interface CoverageCounts {
  /** Not checked though the case may need it; rules that do not apply to it are not among them. */
  readonly due: number;
  /** Of these, how many become checkable by opening pages. */
  readonly toOpen: number;
  readonly notApplicable: number;
}

/** Counts what was not checked. */
export function coverageCounts({ unchecked }: Coverage): CoverageCounts {
  const count = (reason: UncheckedReason) => unchecked.filter((rule) => rule.reason === reason).length;
  const notApplicable = count('not-applicable');
  return { due: unchecked.length - notApplicable, toOpen: count('not-read'), notApplicable };
}

/**
 * What to open next. Rules are grouped by the exact set of sources they wait for, so that each line is true by itself:
 * opening these, and nothing else, makes so many more checkable. The line that gives most comes first.
 */
export function openNext(coverage: Coverage): readonly OpenNext[] {
  const groups = new Map<string, { sources: readonly string[]; rules: Unchecked[] }>();
  for (const rule of coverage.unchecked) {
    if (rule.reason !== 'not-read') continue;
    const sources = sourcesOf(rule.needs);
    const name = sources.join('、');
    const group = groups.get(name) ?? { sources, rules: [] };
    group.rules.push(rule);
    groups.set(name, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.rules.length - a.rules.length || a.sources.length - b.sources.length || compare(a, b),
  );
}

const OTHER_REASONS = ['masked', 'unreadable', 'rule-failed', 'not-applicable'] as const;

/** The rules not checked for reasons that opening a page does not settle; empty groups are left out. */
export function otherUnchecked(coverage: Coverage): readonly UncheckedGroup[] {
  return OTHER_REASONS.map((reason) => ({
    reason,
    rules: coverage.unchecked.filter((rule) => rule.reason === reason),
  })).filter((group) => group.rules.length > 0);
}

function compare(a: OpenNext, b: OpenNext): number {
  return a.sources.join() < b.sources.join() ? -1 : 1;
}

function sourcesOf(needs: readonly string[]): readonly string[] {
  const sources = [...new Set(needs.map(sourceName))].sort();
  return sources.length > 0 ? sources : ['相关页面'];
}

/** Where the user finds what a key names: a card, a document, the flow or a report. */
export function sourceName(key: string): string {
  if (isFieldKey(key)) return field(key).cardName;
  const [space = '', name = ''] = key.split('.');
  if (space === 'doc') return isDocumentKind(name) ? `《${DOCUMENT_KINDS[name].name}》` : '相关文书';
  if (space === 'flow') return '流程';
  if (space === 'report') return `报表“${name}”`;
  return key === 'today' ? '准确的电脑日期' : '相关案卡';
}
