/** What the periods of a case would be: supposed events beside what was read, never stored. */
import type { CaseFile, CaseRecord, CaseValue } from '../model/case-file';
import { type FieldKey, field } from '../model/fields';
import { type CaseDeadline, deadlinesOf } from './deadlines';

/** Something supposed to happen; dates are ISO dates. */
export type Supposition =
  /** 退回补充侦查; `resubmitted` where the case is supposed to come back. */
  | { readonly kind: 'return'; readonly date: string; readonly resubmitted?: string }
  /** 延长审查起诉期限十五日. */
  | { readonly kind: 'extension' }
  /** 适用速裁程序; whether more than one year is likely decides between ten and fifteen days. */
  | { readonly kind: 'fast-track'; readonly overOneYear: boolean }
  /** 变更强制措施, for everyone of the case. */
  | { readonly kind: 'measure'; readonly measure: '取保候审' | '监视居住' | '逮捕' };

/** The periods under some suppositions. */
export interface WhatIf {
  /** E.g. 退回补充侦查（2026-04-10），重报（2026-05-08）; 现状 for what was read. */
  readonly label: string;
  readonly deadlines: readonly CaseDeadline[];
  /** Why a supposition changes nothing, e.g. that a case is returned twice at most; empty as a rule. */
  readonly note: string;
}

/** The periods of a case as read, then once for each list of suppositions. Pure; the case file is left as it is. */
export function whatIf(
  caseFile: CaseFile,
  suppositions: readonly (readonly Supposition[])[],
  today: string | null,
): readonly WhatIf[] {
  const asRead: WhatIf = { label: '现状', deadlines: deadlinesOf(caseFile, today), note: '' };
  return [asRead, ...suppositions.map((list) => supposed(caseFile, list, today))];
}

function supposed(caseFile: CaseFile, list: readonly Supposition[], today: string | null): WhatIf {
  let file = caseFile;
  let note = '';
  for (const one of list) {
    const next = suppose(file, one);
    if (next) file = next;
    else note = '已退回补充侦查二次，补充侦查以二次为限（刑事诉讼法第175条），不作此假设';
  }
  return { label: list.map(labelOf).join('；'), deadlines: deadlinesOf(file, today), note };
}

function labelOf(one: Supposition): string {
  switch (one.kind) {
    case 'return':
      return `退回补充侦查（${one.date}）${one.resubmitted ? `，重报（${one.resubmitted}）` : ''}`;
    case 'extension':
      return '延长十五日';
    case 'fast-track':
      return one.overOneYear ? '适用速裁（可能判处超过一年）' : '适用速裁';
    default:
      return `变更为${one.measure}`;
  }
}

const EXTENSION_DAYS = 15;

/** The case file with one supposition; null where the law does not allow it. */
function suppose(file: CaseFile, one: Supposition): CaseFile | null {
  switch (one.kind) {
    case 'return':
      return returned(file, one.date, one.resubmitted ?? '');
    case 'extension':
      return withValue(file, 'chargeReview.extendedDays', String(EXTENSION_DAYS));
    case 'fast-track': {
      const suggested = withValue(file, 'indictment.procedureSuggested', '速裁程序');
      return withValue(suggested, 'fasttrack.sentenceLimitMonths', one.overOneYear ? '13' : '12');
    }
    default:
      return withValue(file, 'suspect.custodyStatus', one.measure);
  }
}

function returned(file: CaseFile, date: string, resubmitted: string): CaseFile | null {
  if (!isFilled(file, 'supplement.firstReturnDate')) {
    const back = withValue(file, 'supplement.firstReturnDate', date);
    return withValue(withValue(back, 'supplement.firstResubmitDate', resubmitted), 'supplement.secondReturnDate', '');
  }
  if (isFilled(file, 'supplement.secondReturnDate')) return null;
  return withValue(withValue(file, 'supplement.secondReturnDate', date), 'supplement.secondResubmitDate', resubmitted);
}

function isFilled(file: CaseFile, key: FieldKey): boolean {
  return file.records.some(({ values }) => (values[key]?.value ?? '') !== '');
}

/** The case file with a value on every record of its card; a card that was not read is supposed, for each person where it is his. */
function withValue(file: CaseFile, key: FieldKey, raw: string): CaseFile {
  const { card, per } = field(key);
  const value: CaseValue = { state: raw === '' ? 'blank' : 'value', raw, value: raw };
  if (file.records.some((record) => record.card === card)) {
    const records = file.records.map((record) =>
      record.card === card ? { ...record, values: { ...record.values, [key]: value } } : record,
    );
    return { ...file, records };
  }
  const names =
    per === 'suspect' ? file.records.filter((one) => one.card === 'suspect').map((one) => one.record) : [''];
  const added = names.map((record): CaseRecord => ({ card, record, values: { [key]: value } }));
  return { ...file, records: [...file.records, ...added] };
}
