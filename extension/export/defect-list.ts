import { CERTAINTY_NAMES, type Evidence, SEVERITY_NAMES } from '../../rules/model/defect';
import { unquoted } from '../../rules/model/read-state';
import { isShown, LEDGER_STATE_NAMES, type LedgerEntry } from '../../storage/model';
import { basisLine } from '../ui/basis';
import { dayOf } from '../ui/dates';
import type { CaseHead } from './case-head';
import { namesInDefect, type Redactor, redactorFor } from './deidentify';
import type { SheetColumn } from './xlsx';

/** What the list needs of a ledger entry; the command line, which keeps no ledger, makes one with {@link listedNow}. */
export type ListedDefect = Pick<
  LedgerEntry,
  'defect' | 'state' | 'firstSeen' | 'changedAt' | 'reason' | 'ruling' | 'unverifiable'
>;

/** A case with the defects to be listed. */
export interface ListedCase {
  readonly head: CaseHead;
  /** Names of the people of the case, to be taken out unless names are asked for. */
  readonly names: readonly string[];
  readonly entries: readonly ListedDefect[];
}

/** How a list is made. */
export interface ListOptions {
  /** True: names and numbers stand in full. Otherwise surnames and the ends of numbers only. */
  readonly identified: boolean;
  /** 发现方式. */
  readonly foundBy: '自检' | '日监控' | '导入核查' | '评查' | '三书比对';
}

/** A defect found just now, by a run that keeps no ledger. */
export function listedNow(defect: ListedDefect['defect'], at: number): ListedDefect {
  return { defect, state: 'new', firstSeen: at, changedAt: at, reason: '', unverifiable: false };
}

interface Line {
  readonly number: number;
  readonly head: CaseHead;
  readonly entry: ListedDefect;
  readonly options: ListOptions;
}

interface Column extends SheetColumn {
  readonly text: (line: Line) => string;
}

/** Filled by people after the export; the tool suggests nothing here. */
const leftToPeople = () => '';

/** Columns of 问题清单 (docs: 问题台账列), in their fixed order. */
const COLUMNS: readonly Column[] = [
  { name: '序号', width: 6, text: ({ number }) => String(number) },
  { name: '办案单位', width: 20, text: ({ head }) => head.organ },
  { name: '承办部门', width: 14, text: ({ head }) => head.department },
  { name: '承办检察官', width: 11, text: ({ head }) => head.prosecutor },
  { name: '部门受案号', width: 30, text: ({ head }) => head.acceptanceNumber },
  { name: '案件名称', width: 24, text: ({ head }) => head.name },
  { name: '案件类别', width: 14, text: ({ head }) => head.category },
  { name: '所处环节', width: 11, text: ({ entry }) => entry.defect.stage },
  { name: '问题方面', width: 11, text: ({ entry }) => entry.defect.aspect },
  { name: '问题描述', width: 56, text: ({ entry }) => description(entry) },
  { name: '依据', width: 32, text: ({ entry }) => entry.defect.basis.map(basisLine).join('\n') },
  { name: '级别', width: 7, text: ({ entry }) => SEVERITY_NAMES[entry.defect.severity] },
  { name: '分值', width: 6, text: ({ entry }) => String(entry.defect.points) },
  { name: '发现方式', width: 9, text: ({ options }) => options.foundBy },
  { name: '发现日期', width: 12, text: ({ entry }) => dayOf(entry.firstSeen) },
  { name: '发现人', width: 9, text: leftToPeople },
  { name: '处置方式', width: 14, text: leftToPeople },
  { name: '文书文号', width: 18, text: leftToPeople },
  { name: '回复期限', width: 12, text: leftToPeople },
  { name: '回复日期', width: 12, text: leftToPeople },
  { name: '核查情况', width: 20, text: ({ entry }) => verification(entry) },
  { name: '整改措施', width: 32, text: ({ entry }) => entry.defect.remedy },
  { name: '整改期限', width: 12, text: leftToPeople },
  { name: '整改日期', width: 12, text: ({ entry }) => (entry.state === 'fixed' ? dayOf(entry.changedAt) : '') },
  { name: '整改情况', width: 10, text: ({ entry }) => rectification(entry) },
  { name: '复核人', width: 9, text: leftToPeople },
  { name: '复核日期', width: 12, text: leftToPeople },
  { name: '备注', width: 30, text: ({ entry }) => remark(entry) },
];

/** Columns of the list with their widths. */
export const DEFECT_LIST_COLUMNS: readonly SheetColumn[] = COLUMNS;

/** Rows of the list, cells in the order of {@link DEFECT_LIST_COLUMNS}, numbered through all cases. */
export function defectListRows(cases: readonly ListedCase[], options: ListOptions): readonly (readonly string[])[] {
  let number = 0;
  return cases.flatMap(({ head, names, entries }) => {
    const redact = options.identified ? asItStands : caseRedactor(names, entries);
    return entries.map((entry) => {
      number += 1;
      const line: Line = { number, head, entry, options };
      return COLUMNS.map((column) => redact(column.text(line)));
    });
  });
}

/** Takes out the people of one case, those known from its cards and those its defects name. */
export function caseRedactor(names: readonly string[], entries: readonly Pick<ListedDefect, 'defect'>[]): Redactor {
  return redactorFor([...names, ...entries.flatMap((entry) => namesInDefect(entry.defect))]);
}

const asItStands: Redactor = (text) => text;

/** Defects that belong in a list handed on: open and put right, not those under objection or superseded. */
export function belongsInList(entry: Pick<LedgerEntry, 'state'>): boolean {
  return isShown(entry.state) || entry.state === 'fixed';
}

/** One piece of evidence as a line, e.g. 起诉书·出生日期：“1990年1月20日”. */
export function evidenceLine(evidence: Evidence): string {
  const read = evidence.quote ? `“${evidence.quote}”` : unquoted(evidence.state);
  return `${evidence.source}·${evidence.label}：${read}`;
}

function description({ defect }: ListedDefect): string {
  const about = defect.about ? `${defect.about}：` : '';
  // The message repeats title, values and working in one sentence; it stands alone only where there are no values.
  const lines = [`${about}${defect.evidence.length > 0 ? defect.title : defect.message}`];
  lines.push(...defect.evidence.map((evidence) => `读到 ${evidenceLine(evidence)}`));
  if (defect.working) lines.push(`算式 ${defect.working}`);
  return lines.join('\n');
}

function verification(entry: ListedDefect): string {
  const { reason, ruling } = entry;
  const lines = reason === '' ? [] : [`异议：${reason}`];
  if (ruling) lines.push(`${LEDGER_STATE_NAMES[ruling.accepted ? 'accepted' : 'upheld']}：${ruling.reason}`);
  if (entry.unverifiable) lines.push('暂无法复核');
  return lines.join('\n');
}

function rectification({ state }: ListedDefect): string {
  if (state === 'fixed') return '已整改';
  if (state === 'mending') return '整改中';
  return isShown(state) ? '待整改' : '';
}

function remark({ defect }: ListedDefect): string {
  const lines = [
    `${CERTAINTY_NAMES[defect.certainty]}${defect.certainty === 'confirmed' ? '' : '（请核对）'}；规则 ${defect.ruleId}`,
  ];
  if (defect.vote) lines.push(`旁证：${defect.vote}`);
  if (defect.lawful.length > 0) lines.push(`可能的合法情形：${defect.lawful.join('；')}`);
  return lines.join('\n');
}
