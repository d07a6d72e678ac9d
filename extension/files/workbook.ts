import { strFromU8, zipSync } from 'fflate';
import { UnsafePackage, unpack, type ZipEntry, zipEntries } from './zip';

/** A sheet of a workbook as rows of text. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What the library gives: a sheet with its cells. Node and browser have entries of their own. */
export type WorkbookReader = (
  bytes: Uint8Array,
) => Promise<readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[]>;

/** An export of 100,000 persons with 40 columns stays below this. */
const MAX_CELLS = 5_000_000;
/** Parts that hold cells; pictures, macros and embedded things stay packed. */
const CELL_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml|docProps\/[^/]+\.xml)$/;
/** A document type may define entities that grow without end. */
const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;

/** Whether a package is a workbook. */
export function isWorkbook(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'xl/workbook.xml');
}

/** Reads a workbook (.xlsx), handing the library nothing but parts that were unpacked with care. Never rejects; the text is for the user. */
export async function readWorkbook(
  bytes: Uint8Array,
  read: WorkbookReader,
): Promise<{ readonly sheets: readonly SheetRows[] } | { readonly message: string }> {
  try {
    const sheets = await read(cellParts(bytes));
    let cells = 0;
    for (const { data } of sheets) for (const row of data) cells += row.length;
    if (cells > MAX_CELLS) return { message: `有 ${cells} 个单元格，超过 ${MAX_CELLS} 个的上限，请拆分后再试` };
    return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })) };
  } catch (problem) {
    if (problem instanceof UnsafePackage) return { message: problem.message };
    return { message: '工作簿的内容不完整或已损坏，可在 WPS 中另存为 .xlsx 或 .csv 后再试' };
  }
}

function cellParts(bytes: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const entry of zipEntries(bytes)) {
    if (!CELL_PART.test(entry.name)) continue;
    const part = unpack(bytes, entry);
    if (DOCUMENT_TYPE.test(strFromU8(part.subarray(0, 4096)))) {
      throw new UnsafePackage('含有异常的结构（DOCTYPE），可能不是正常的表格，未打开');
    }
    parts[entry.name] = part;
  }
  return zipSync(parts, { level: 0 });
}

/** A cell as text: dates as 2024-03-01, with the time where there is one. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 16).replace('T', ' ');
    return text.replace(/ 00:00$/u, '');
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}
