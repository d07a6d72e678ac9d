import {
  CERTAINTY_NAMES,
  type Defect,
  RISK_NAMES,
  SEVERITY_NAMES,
  UNCHECKED_NAMES,
  type UncheckedReason,
} from '../../../rules/model/defect';
import { evidenceLine } from '../../export/defect-list';
import { basisLine } from '../../ui/basis';
import type { BalanceTrace, CheckedSubject, CheckResult } from '../check';
import type { InputMessage } from '../inputs';

/** The result for reading on a screen: its head, what each subject came to, and its end, each as soon as it is known. */
export function textHead(now: string, rules: number, subjects: number): string {
  return `巡查日期 ${now}　规则 ${rules} 条　对象 ${subjects} 个\n`;
}

/** What could not be read, and what is to be known of the rest. */
export function textEnd({ errors, notes }: Pick<CheckResult, 'errors' | 'notes'>): string {
  return textOf([...messageLines('未能读取（其余已核对）', errors), ...messageLines('说明', notes)]);
}

/** All of it. */
export function textFormat(result: CheckResult): string {
  const { now, rules, subjects } = result;
  return textHead(now, rules.length, subjects.length) + subjects.map(textSubject).join('') + textEnd(result);
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** What one subject came to. */
export function textSubject({ subject, result, traces }: CheckedSubject): string {
  const { risk, coverage, defects } = result;
  return textOf([
    '',
    `■ ${subject}　风险等级：${RISK_NAMES[risk.level]}`,
    ...risk.reasons.map((reason) => `  · ${reason}`),
    ...defects.flatMap(defectLines),
    ...traces.flatMap(traceLines),
    ...(defects.length === 0 && coverage.checked > 0 ? ['  未见不一致'] : []),
    `  已核对 ${coverage.checked} 项，未核对 ${coverage.unchecked.length} 项${reasonCounts(coverage.unchecked)}`,
  ]);
}

/** Candidates shown on a screen; JSON holds them all. */
const SHOWN_CANDIDATES = 5;

function traceLines({ ruleId, candidates }: BalanceTrace): readonly string[] {
  const shown = candidates.slice(0, SHOWN_CANDIDATES);
  const more = candidates.length - shown.length;
  return [
    `  差额可能的来源（${ruleId}，不止一处时请逐一核对）`,
    ...shown.map(({ caseId, label, record, reason }) => `     ${caseId}　${record}　${label}：${reason}`),
    ...(more > 0 ? [`     另有 ${more} 处`] : []),
  ];
}

function defectLines(defect: Defect, index: number): readonly string[] {
  const head = `  ${index + 1}. [${CERTAINTY_NAMES[defect.certainty]}·${SEVERITY_NAMES[defect.severity]}] ${defect.title}`;
  const lines = [defect.about ? `${head}（${defect.about}）` : head];
  const add = (name: string, text: string) => {
    if (text !== '') lines.push(`     ${name}　${text}`);
  };
  add('说明', defect.message === defect.title ? '' : defect.message);
  for (const evidence of defect.evidence) add('读到', evidenceLine(evidence));
  add('旁证', defect.vote ?? '');
  add('算式', defect.working);
  add('依据', defect.basis.map(basisLine).join('；'));
  add('处理', defect.remedy);
  add('可能的合法情形', defect.lawful.join('；'));
  add('规则', defect.ruleId);
  return lines;
}

function reasonCounts(unchecked: readonly { readonly reason: UncheckedReason }[]): string {
  const counts = new Map<UncheckedReason, number>();
  for (const { reason } of unchecked) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts].map(([reason, count]) => `${UNCHECKED_NAMES[reason]} ${count}`);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

function messageLines(title: string, messages: readonly InputMessage[]): readonly string[] {
  return messages.length === 0 ? [] : ['', `${title}：`, ...messages.map((one) => `  ${one.input}：${one.message}`)];
}
