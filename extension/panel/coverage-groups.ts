import type { CaseFile } from '../../rules/model/case-file';
import { CARDS } from '../../rules/model/data/fields';
import type { Coverage, Unchecked, UncheckedReason } from '../../rules/model/defect';
import { DOCUMENT_KINDS, isDocumentKind } from '../../rules/model/document-kinds';
import { field, isFieldKey } from '../../rules/model/fields';

/** Rules that become checkable once exactly these sources are open. */
export interface OpenNext {
  /** As the user knows them, e.g. 《起诉书》 or 强制措施情况卡. */
  readonly sources: readonly string[];
  readonly rules: readonly Unchecked[];
  /** The case ought to have all of them by now; otherwise it may well have none. */
  readonly isDue: boolean;
}

/** What is known of the cards and documents of a case, by name. */
export interface Sources {
  /** Read already, for everyone they concern. */
  readonly read: ReadonlySet<string>;
  /** Which the case ought to have by now; null where its kind is not known yet. */
  readonly due: ReadonlySet<string> | null;
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
  /** Of these, how many become checkable by opening what the case ought to have. */
  readonly toOpen: number;
  /** Of these, how many by opening what not every case has. */
  readonly perhaps: number;
  /** Of these, how many need items that the pages already read do not show. */
  readonly notShown: number;
  readonly notApplicable: number;
}

/** Counts what was not checked. */
export function coverageCounts(coverage: Coverage, sources: Sources): CoverageCounts {
  const { unchecked } = coverage;
  const notApplicable = unchecked.filter((rule) => rule.reason === 'not-applicable').length;
  const notShown = notShownBy(coverage, sources.read).length;
  const next = openNext(coverage, sources);
  const count = (isDue: boolean) =>
    next.filter((group) => group.isDue === isDue).reduce((sum, { rules }) => sum + rules.length, 0);
  return {
    due: unchecked.length - notApplicable,
    toOpen: count(true),
    perhaps: count(false),
    notShown,
    notApplicable,
  };
}

/** Names of the cards and documents that were read for everyone they concern: opening them again shows nothing new. */
export function sourcesRead(caseFile: CaseFile): ReadonlySet<string> {
  const persons = new Map<string, Set<string>>();
  for (const { card, record } of caseFile.records) {
    const known = persons.get(card) ?? new Set();
    persons.set(card, known.add(record.split('/')[0] ?? ''));
  }
  const suspects = persons.get('suspect')?.size ?? 0;
  const cards = Object.values(CARDS).filter((card) => {
    const read = persons.get(card.key)?.size ?? 0;
    return read > 0 && (card.per !== 'suspect' || read >= suspects);
  });
  const documents = caseFile.documents.filter((document) => document.state === 'value');
  return new Set([
    ...cards.map((card) => card.name),
    ...documents.map(({ kind }) => `《${DOCUMENT_KINDS[kind].name}》`),
  ]);
}

/** Rules that wait only for items which the pages already read do not show. */
export function notShownBy(coverage: Coverage, read: ReadonlySet<string>): readonly Unchecked[] {
  return coverage.unchecked.filter(
    (rule) => rule.reason === 'not-read' && sourcesOf(rule.needs).every((source) => read.has(source)),
  );
}

/**
 * What to open next. Rules are grouped by the exact set of sources they wait for, so that each line is true by itself:
 * opening these, and nothing else, makes so many more checkable. What the case ought to have comes first, then the line
 * that gives most.
 */
export function openNext(coverage: Coverage, { read, due }: Sources): readonly OpenNext[] {
  const groups = new Map<string, { sources: readonly string[]; rules: Unchecked[]; isDue: boolean }>();
  for (const rule of coverage.unchecked) {
    if (rule.reason !== 'not-read') continue;
    const sources = sourcesOf(rule.needs).filter((source) => !read.has(source));
    if (sources.length === 0) continue;
    const name = sources.join('、');
    const isDue = due !== null && sources.every((source) => due.has(source) || EVERY_CASE_HAS.has(source));
    const group = groups.get(name) ?? { sources, rules: [], isDue };
    group.rules.push(rule);
    groups.set(name, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(b.isDue) - Number(a.isDue) ||
      b.rules.length - a.rules.length ||
      a.sources.length - b.sources.length ||
      compare(a, b),
  );
}

/** Neither card nor document, and there in every case. */
const EVERY_CASE_HAS: ReadonlySet<string> = new Set(['流程', '准确的电脑日期']);

/** Whether a source is something that can be opened. */
export function isPage(source: string): boolean {
  return !EVERY_CASE_HAS.has(source);
}

/** What waits to be opened: the pages by name, and how many kinds of cards and documents there are. */
export interface Unopened {
  /** The one that alone makes most checkable first. */
  readonly names: readonly string[];
  readonly cards: number;
  readonly documents: number;
}

const CARD_NAMES: ReadonlySet<string> = new Set(Object.values(CARDS).map(({ name }) => name));

/** Counts the pages that {@link openNext} names. */
export function unopened(next: readonly OpenNext[]): Unopened {
  const alone = next.find((group) => group.sources.length === 1 && !group.sources[0]?.startsWith('相关'));
  const sources = [...new Set([...(alone?.sources ?? []), ...next.flatMap((group) => group.sources)])];
  const cards = sources.filter((source) => CARD_NAMES.has(source));
  const documents = sources.filter((source) => source.startsWith('《'));
  const pages = sources.filter((source) => cards.includes(source) || documents.includes(source));
  return { names: pages.length > 0 ? pages : sources, cards: cards.length, documents: documents.length };
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
