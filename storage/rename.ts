import type { CaseFile, CaseRecord, Renaming } from '../rules/model/case-file';
import { card } from '../rules/model/fields';

/** The case file after records were given another name on the page; what was read under the old name goes with them. */
export function renameRecords(caseFile: CaseFile, renamings: readonly Renaming[]): CaseFile {
  return renamings.reduce(renameRecord, caseFile);
}

function renameRecord(caseFile: CaseFile, renaming: Renaming): CaseFile {
  const taken = new Set(caseFile.records.map(({ card, record }) => `${card}\n${record}`));
  const records = caseFile.records.flatMap((record): readonly CaseRecord[] => {
    if (!concerns(record, renaming.from)) return [record];
    const renamed = { ...record, record: renaming.to + record.record.slice(renaming.from.length) };
    return taken.has(`${renamed.card}\n${renamed.record}`) ? [] : [renamed];
  });
  return { ...caseFile, records, renamed: withRenaming(caseFile.renamed ?? [], renaming) };
}

/** Records of the person; the case's own records have no name, as a person not yet named has none. */
function concerns({ card: key, record }: CaseRecord, name: string): boolean {
  const { per } = card(key);
  return per !== 'case' && per !== 'document' && (record === name || record.startsWith(`${name}/`));
}

/** Earlier names lead to the newest one; a name that is in use again is no former name. */
function withRenaming(before: readonly Renaming[], { from, to }: Renaming): readonly Renaming[] {
  const kept = before
    .map((one) => (one.to === from ? { from: one.from, to } : one))
    .filter((one) => one.from !== to && one.from !== from);
  return from === '' ? kept : [...kept, { from, to }];
}

/** The present name of a ledger subject (`张某某`, or `victim:张某某/2` for a record). */
export function currentSubject(subject: string, renamings: readonly Renaming[]): string {
  for (const { from, to } of renamings) {
    const [, card = '', name = '', row = ''] = /^(\w+:)?(.*?)(\/\d+)?$/.exec(subject) ?? [];
    if (name === from) return `${card}${to}${row}`;
  }
  return subject;
}
