import { PERSON_GRID_ITEMS, type PersonCell, type PersonRow } from '../../rules/comparison/person-grid';
import type { CaseFile } from '../../rules/model/case-file';
import { dayOf } from '../ui/dates';
import { namesInCase, namesInDocuments, redactorFor } from './deidentify';
import type { ExportedFile } from './file';
import { xlsxFile } from './xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The grid of persons × items as a workbook. @param at milliseconds since the epoch */
export function personTableFile(
  caseFile: CaseFile,
  rows: readonly PersonRow[],
  identified: boolean,
  at: number,
): ExportedFile {
  const redact = identified
    ? (text: string) => text
    : redactorFor([...namesInCase(caseFile), ...namesInDocuments(caseFile)]);
  const columns = [{ name: '人员', width: 14 }, ...PERSON_GRID_ITEMS.map((name) => ({ name, width: 28 }))];
  const cells = rows.map(({ person, cells: own }) => [person, ...own.map(textOf)].map(redact));
  const name = `人员对照表-${dayOf(at).replace(/-/g, '')}.xlsx`;
  return { name, mediaType: XLSX, content: xlsxFile('人员对照', columns, cells) };
}

/** A cell in words: one value where all agree, each source by itself where they part. */
function textOf({ values, differs }: PersonCell): string {
  if (values.length === 0) return '未读取';
  const said = values.filter(({ state }) => state === 'value');
  if (differs) return ['不同，请核对', ...said.map(({ source, text }) => `${source}：${text}`)].join('\n');
  return said[0]?.text ?? '空白';
}
