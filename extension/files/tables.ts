import { casesFromLookup, type Rows } from '../../rules/bundle/lookup-export';
import { reportFromRows } from '../../rules/bundle/report-table';
import type { CaseFile } from '../../rules/model/case-file';

/** What a table was: the cases of a reverse-lookup export, or a statistics report as a file of its own. */
export type TableReading =
  | { readonly caseFiles: readonly CaseFile[]; readonly notes: readonly string[] }
  | { readonly message: string };

/** Reads a table by what it holds. `name` is that of its file. */
export function readTable(rows: Rows, name: string): TableReading {
  const lookup = casesFromLookup(rows, name);
  if (lookup && lookup.caseFiles.length > 0) return lookup;
  const report = reportFromRows(rows, name);
  if (report) return { caseFiles: [fileOfReport(report)], notes: [] };
  return {
    message:
      '未见统计反查导出（表头含部门受案号、姓名等列）或统计报表（表头、栏次、数字行），不能核对；请核对是否选对了文件',
  };
}

function fileOfReport(report: CaseFile['reports'][number]): CaseFile {
  const head = { id: '', unifiedNumber: '', line: '', stage: '', prosecutor: '', organ: '' } as const;
  return { ...head, records: [], documents: [], flow: [], reports: [report] };
}
