import { caseFileFromBundle } from '../../rules/bundle/read';
import type { CaseFile, CaseRecord } from '../../rules/model/case-file';
import type { FieldKey } from '../../rules/model/fields';
import type { ReadState } from '../../rules/model/read-state';
import { type CaseName, loadCase } from '../cases';

/** The day on which the sample cases are patrolled. */
export const TODAY = '2024-07-31';

/** A sample case as a case file. */
export function sampleCase(name: CaseName): CaseFile {
  const reading = caseFileFromBundle(loadCase(name));
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  return reading.caseFile;
}

/** Place of one value in a case file. */
export interface ValuePlace {
  readonly record: number;
  readonly key: FieldKey;
}

/** Every value of a case file. */
export function placesOf(caseFile: CaseFile): readonly ValuePlace[] {
  return caseFile.records.flatMap((record, index) =>
    (Object.keys(record.values) as FieldKey[]).map((key) => ({ record: index, key })),
  );
}

/** How a value can be kept from being read. */
export type Hiding = 'absent' | Extract<ReadState, 'masked' | 'not-loaded' | 'unreadable'> | 'partial';

/** The case file with some values not read, and some documents not opened. */
export function withHidden(
  caseFile: CaseFile,
  hidden: readonly (ValuePlace & { readonly how: Hiding })[],
  closedDocuments: ReadonlySet<number>,
): CaseFile {
  const records = caseFile.records.map((record, index) =>
    hidden.filter((one) => one.record === index).reduce((current, one) => hide(current, one.key, one.how), record),
  );
  const documents = caseFile.documents.map((document, index) =>
    closedDocuments.has(index) ? { ...document, state: 'not-loaded' as const, text: '' } : document,
  );
  return { ...caseFile, records, documents };
}

function hide(record: CaseRecord, key: FieldKey, how: Hiding): CaseRecord {
  const { [key]: value, ...others } = record.values;
  if (!value || how === 'absent') return { ...record, values: others };
  const unread = how === 'partial' ? { ...value, partial: true } : { state: how, raw: '', value: '' };
  return { ...record, values: { ...others, [key]: unread } };
}
