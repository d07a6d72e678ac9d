import type { CaseFile } from '../../rules/model/case-file';
import type { FieldKey } from '../../rules/model/fields';

/** What names a case for people: the head of the panel and the first columns of every list. Unknown parts are empty. */
export interface CaseHead {
  readonly acceptanceNumber: string;
  readonly unifiedNumber: string;
  readonly name: string;
  readonly organ: string;
  readonly department: string;
  readonly prosecutor: string;
  readonly category: string;
  readonly stage: string;
}

/** The head of a case, from what was read of it. */
export function caseHead(caseFile: CaseFile): CaseHead {
  const read = (key: FieldKey) => valueOfCase(caseFile, key);
  return {
    acceptanceNumber: caseFile.id,
    unifiedNumber: caseFile.unifiedNumber || read('case.unifiedNumber'),
    name: read('case.name'),
    organ: caseFile.organ || read('case.handlingOrg'),
    department: read('case.handlingDept'),
    prosecutor: caseFile.prosecutor || read('case.prosecutor'),
    category: read('case.category'),
    stage: caseFile.stage,
  };
}

function valueOfCase(caseFile: CaseFile, key: FieldKey): string {
  for (const record of caseFile.records) {
    const value = record.values[key];
    if (value?.state === 'value') return value.value;
  }
  return '';
}
