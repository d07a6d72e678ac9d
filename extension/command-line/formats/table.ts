import { type CaseHead, caseHead } from '../../export/case-head';
import { type ListedCase, type ListOptions, listedNow } from '../../export/defect-list';
import { namesInCase } from '../../export/deidentify';
import { defectListCsv, defectListXlsx } from '../../export/file';
import type { CheckedSubject, CheckResult } from '../check';

/** The defect list (问题清单) as CSV. */
export function csvFormat(result: CheckResult, identified: boolean): string {
  return defectListCsv(listedCases(result), options(identified));
}

/** The defect list (问题清单) as a workbook. */
export function xlsxFormat(result: CheckResult, identified: boolean): Uint8Array {
  return defectListXlsx(listedCases(result), options(identified));
}

function options(identified: boolean): ListOptions {
  return { identified, foundBy: '导入核查' };
}

function listedCases({ subjects, now }: CheckResult): readonly ListedCase[] {
  const at = new Date(`${now}T12:00:00`).getTime();
  return subjects.map((one) => ({
    head: headOf(one),
    names: [...namesInCase(one.caseFile), ...one.people],
    entries: one.result.defects.map((defect) => listedNow(defect, at)),
  }));
}

/** Documents without a card are listed under their path. */
function headOf({ caseFile, subject }: CheckedSubject): CaseHead {
  const head = caseHead(caseFile);
  return caseFile.id === '' && head.name === '' ? { ...head, name: subject } : head;
}
