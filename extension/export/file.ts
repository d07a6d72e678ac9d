import type { CaseFile } from '../../rules/model/case-file';
import type { LedgerEntry } from '../../storage/model';
import { dayOf } from '../ui/dates';
import { caseBundleFile } from './case-bundle';
import { caseHead } from './case-head';
import { csvFile } from './csv';
import {
  belongsInList,
  caseRedactor,
  DEFECT_LIST_COLUMNS,
  defectListRows,
  type ListedCase,
  type ListOptions,
} from './defect-list';
import { namesInCase, namesInDocuments } from './deidentify';
import { ledgerFile } from './json';
import { PAPER_NAMES, type SupervisionPaper } from './supervision';
import { xlsxFile } from './xlsx';

/** Formats the defects of the ledger are written in; `bundle`: instead of them, what was read of the (first) case; a paper is about the first, too. */
export type ExportFormat = 'xlsx' | 'csv' | 'json' | 'bundle' | SupervisionPaper;

/** Media type of a Word document. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is to be written. */
export interface ExportRequest {
  readonly format: ExportFormat;
  /** Cases with their ledger entries. */
  readonly cases: readonly { readonly caseFile: CaseFile; readonly entries: readonly LedgerEntry[] }[];
  /** How many rules the last patrol knew. */
  readonly rules: number;
  /** Names and numbers in full; otherwise surnames and the ends of numbers only. */
  readonly identified: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A file ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Name of an exported file, e.g. `问题清单-20240301.xlsx`; holds no personal data. `at` in milliseconds since the epoch. */
export function exportFileName(format: ExportFormat, at: number): string {
  const day = dayOf(at).replace(/-/g, '');
  if (isPaper(format)) return `${PAPER_NAMES[format]}-${day}.docx`;
  return format === 'bundle' ? `案件包-${day}.json` : `问题清单-${day}.${format}`;
}

function isPaper(format: ExportFormat): format is SupervisionPaper {
  return format in PAPER_NAMES;
}

/** The defect list as a spreadsheet; every entry given is listed. */
export function defectListXlsx(cases: readonly ListedCase[], options: ListOptions): Uint8Array {
  return xlsxFile('问题清单', DEFECT_LIST_COLUMNS, defectListRows(cases, options));
}

/** The defect list as CSV; every entry given is listed. */
export function defectListCsv(cases: readonly ListedCase[], options: ListOptions): string {
  const header = DEFECT_LIST_COLUMNS.map((column) => column.name);
  return csvFile(header, defectListRows(cases, options));
}

/** Writes ledger entries in the format asked for: sheets hold what is open or put right, JSON the whole ledger. */
export async function exportFile(request: ExportRequest): Promise<ExportedFile> {
  const name = exportFileName(request.format, request.at);
  const options: ListOptions = { identified: request.identified, foundBy: '自检' };
  switch (request.format) {
    case 'xlsx':
      return {
        name,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: defectListXlsx(listedCases(request), options),
      };
    case 'csv':
      return { name, mediaType: 'text/csv;charset=utf-8', content: defectListCsv(listedCases(request), options) };
    case 'json':
      return { name, mediaType: 'application/json', content: await ledgerJson(request) };
    case 'bundle':
      return { name, mediaType: 'application/json', content: bundleOf(request) };
    case 'notice':
    case 'prompt':
      return { name, mediaType: DOCX, content: await paperOf(request.format, request) };
  }
}

function listedCases(request: ExportRequest): readonly ListedCase[] {
  return request.cases.map(({ caseFile, entries }) => ({
    head: caseHead(caseFile),
    names: namesToTakeOut(caseFile, entries),
    entries: entries.filter(belongsInList),
  }));
}

/** @throws when there is no case to write */
function bundleOf({ cases: [first], identified }: ExportRequest): string {
  if (!first) throw new Error('there is no case to write');
  return caseBundleFile(first.caseFile, identified);
}

/** The library that writes Word documents is loaded for it alone. @throws when there is no case to write */
async function paperOf(paper: SupervisionPaper, request: ExportRequest): Promise<Uint8Array> {
  const [first] = listedCases(request);
  if (!first) throw new Error('there is no case to write');
  const { supervisionPaper } = await import('./supervision-paper');
  const redact = request.identified ? undefined : caseRedactor(first.names, first.entries);
  return supervisionPaper(paper, first, request.at, redact);
}

function ledgerJson({ cases, rules, at, identified }: ExportRequest): Promise<string> {
  return ledgerFile({
    entries: cases.flatMap(({ entries }) => entries),
    names: cases.flatMap(({ caseFile, entries }) => namesToTakeOut(caseFile, entries)),
    rules,
    at,
    identified,
  });
}

/** Documents are read for names only where the list quotes one: understanding them takes time. */
function namesToTakeOut(caseFile: CaseFile, entries: readonly LedgerEntry[]): readonly string[] {
  const quotesDocuments = entries.some(({ defect }) => defect.evidence.some(({ key }) => key.startsWith('doc.')));
  return [...namesInCase(caseFile), ...(quotesDocuments ? namesInDocuments(caseFile) : [])];
}
