/** Edits that were never saved, and whose page has gone: what stood there before holds again. Pure. */
import type { CaseFile, CaseRecord, CaseValue } from '../rules/model/case-file';
import type { PageReading } from '../rules/model/page-reading';

/** The case file without edits that no open page shows any more. */
export function withoutGivenUp(caseFile: CaseFile, open: readonly PageReading[]): CaseFile {
  if (!caseFile.records.some(({ values }) => Object.values(values).some(isUnsaved))) return caseFile;
  const held = new Set(
    open.flatMap(({ frame, fields }) =>
      fields.filter(({ unsaved }) => unsaved).map(({ key, record }) => `${frame} ${key} ${record}`),
    ),
  );
  const settle = (record: CaseRecord): CaseRecord => {
    const values: [string, CaseValue][] = [];
    for (const [key, value] of Object.entries(record.values)) {
      const isHeld = !isUnsaved(value) || held.has(`${value.provenance?.from} ${key} ${record.record}`);
      const now = isHeld ? value : value?.saved;
      if (now) values.push([key, now]);
    }
    return { ...record, values: Object.fromEntries(values) };
  };
  return { ...caseFile, records: caseFile.records.map(settle) };
}

function isUnsaved(value: CaseValue | undefined): boolean {
  return value?.provenance?.unsaved === true;
}
