/** A condition as a Chinese sentence that a lawyer can check against the law. */
import { lengthText, statutoryPeriod } from '../law/periods';
import { DOCUMENT_KINDS, isDocumentKind } from '../model/document-kinds';
import { FIELDS, type FieldKey } from '../model/fields';
import { documentFactLabel } from './document-keys';
import { sourceOf } from './key-source';
import type { CalcName, Condition, Key, NumberOrKey, Operand, Period, PeriodUnit, ValueList } from './language';
import type { Rule } from './rule';

/** Values of a list that are written out. */
const LISTED = 8;

/** What a rule looks for, in words; of a rule in code its title and the values that it looks at. */
export function checkText({ when, title, reads }: Pick<Rule, 'when' | 'title' | 'reads'>): string {
  return when ? sentenceOf(when) : `由程序核对：${title}（读取${reads.map(keyText).join('、')}）`;
}

/** The condition of a rule in words: `“起诉日期”早于“受理日期”`. */
export function sentenceOf(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, '，并且');
  if ('any' in condition) return `（${joined(condition.any, '，或者')}）`;
  if ('not' in condition) return negated(condition.not);
  if ('blank' in condition) return `${operandText(condition.blank)}空白`;
  if ('filled' in condition) return `${operandText(condition.filled)}已填`;
  if ('requiredWhen' in condition) return requiredText(condition.requiredWhen);
  if ('oneOf' in condition) return `${operandText(condition.oneOf[0])}为${listText(condition.oneOf[1])}`;
  if ('sameAs' in condition) return `${operandText(condition.sameAs[0])}与${operandText(condition.sameAs[1])}一致`;
  if ('subsetOf' in condition)
    return `${operandText(condition.subsetOf[0])}都在${operandText(condition.subsetOf[1])}之内`;
  if ('overlaps' in condition)
    return `${operandText(condition.overlaps[0])}与${operandText(condition.overlaps[1])}有相同的项`;
  if ('within' in condition) return `${operandText(condition.within[0])}与${operandText(condition.within[1])}相符`;
  if ('made' in condition) return `本案有此文书（已读到，或${operandText(condition.made[1])}已填）`;
  if ('compare' in condition) {
    const [left, sign, right] = condition.compare;
    return `${operandText(left)}${SIGN_WORDS[sign]}${operandText(right)}`;
  }
  if ('before' in condition) return `${operandText(condition.before[0])}早于${operandText(condition.before[1])}`;
  if ('matches' in condition) return `${operandText(condition.matches[0])}中出现符合“${condition.matches[1]}”的文字`;
  if ('contains' in condition) return `${operandText(condition.contains[0])}含有${listText(condition.contains[1])}`;
  if ('sumEquals' in condition) {
    const { terms, total } = condition.sumEquals;
    return `${terms.map(operandText).join('＋')}之和等于${operandText(total)}`;
  }
  if ('overdue' in condition) return overdueText(condition.overdue);
  if ('dueSoon' in condition) return dueSoonText(condition.dueSoon);
  if ('anyRow' in condition) return `有一条记录符合：${sentenceOf(condition.anyRow.where)}`;
  const { key, differing } = condition.duplicate;
  return `有两条记录的${keyText(key)}相同${differing ? `而${keyText(differing)}不同` : ''}`;
}

function joined(parts: readonly Condition[], word: string): string {
  return parts.map(sentenceOf).join(word);
}

function negated(condition: Condition): string {
  if ('sameAs' in condition) return `${operandText(condition.sameAs[0])}与${operandText(condition.sameAs[1])}不一致`;
  if ('oneOf' in condition) return `${operandText(condition.oneOf[0])}不是${listText(condition.oneOf[1])}`;
  if ('contains' in condition) return `${operandText(condition.contains[0])}不含${listText(condition.contains[1])}`;
  if ('sumEquals' in condition) return sentenceOf(condition).replace('之和等于', '之和不等于');
  if ('within' in condition) return sentenceOf(condition).replace(/相符$/u, '不相符');
  if ('overlaps' in condition) return sentenceOf(condition).replace('有相同的项', '没有相同的项');
  return `并非“${sentenceOf(condition)}”`;
}

const SIGN_WORDS = { '<': '小于', '<=': '不大于', '=': '等于', '!=': '不等于', '>=': '不小于', '>': '大于' } as const;

function requiredText({ when, need, mode }: Extract<Condition, { requiredWhen: unknown }>['requiredWhen']): string {
  const needs = Array.isArray(need) ? (need as readonly Operand[]) : [need as Operand];
  const blank = needs.length === 1 ? '空白' : mode === 'allBlank' ? '全部空白' : '有一项空白';
  return `${sentenceOf(when)}，而${needs.map(operandText).join('、')}${blank}`;
}

function listText(list: ValueList): string {
  if ('list' in list) return list.list === 'crimes.current' ? '现行罪名' : '已废止的罪名';
  if ('config' in list) return `本院设置的“${list.config.name}”（默认：${list.config.default.join('、') || '无'}）`;
  const shown = list
    .slice(0, LISTED)
    .map((value) => `“${value}”`)
    .join('、');
  return list.length > LISTED ? `${shown}等${list.length}项之一` : list.length > 1 ? `${shown}之一` : shown;
}

function overdueText({ from, to, period, addDays = [], roll }: Extract<Condition, { overdue: unknown }>['overdue']) {
  const added = addDays.length > 0 ? `，另加${addDays.map(operandText).join('、')}` : '';
  const unmoved = roll === false ? '，末日不顺延' : '';
  return `${operandText(to)}晚于${operandText(from)}起${periodText(period)}届满之日${added}${unmoved}`;
}

function dueSoonText({ due, from, period, done, lead }: Extract<Condition, { dueSoon: unknown }>['dueSoon']) {
  const end =
    due !== undefined
      ? operandText(due)
      : `${from === undefined ? '' : operandText(from)}起${period === undefined ? '' : periodText(period)}届满之日`;
  return `距${end}不足 ${lead} 日${done === undefined ? '' : `而${operandText(done)}空白`}`;
}

/** A period in words with what it is: 1个月（审查起诉）. */
function periodText(period: Period): string {
  if (typeof period === 'string') {
    const known = statutoryPeriod(period);
    return known ? `${lengthText(known)}（${known.item}）` : period;
  }
  if ('fixed' in period) return lengthText(period.fixed);
  if ('config' in period) {
    const { default: n, unit } = period.config;
    return `${lengthText({ n, unit })}（本院可设）`;
  }
  return `（${sentenceOf(period.if)}的，${periodText(period.then)}；否则${periodText(period.else)}）`;
}

/** An operand in words. */
function operandText(operand: Operand): string {
  if (typeof operand === 'string') return keyText(operand);
  if (typeof operand === 'number') return String(operand);
  if ('age' in operand) return `${operandText(operand.age[1])}时的周岁年龄（按${operandText(operand.age[0])}）`;
  if ('shift' in operand) return `${operandText(operand.shift[0])}${shiftText(operand.shift[1])}`;
  if ('idPart' in operand) return `${operandText(operand.idPart[0])}中的${ID_PARTS[operand.idPart[1]]}`;
  if ('lookup' in operand) return `${operandText(operand.lookup[1])}对应的${TABLES[operand.lookup[0]]}`;
  if ('capture' in operand) return `${operandText(operand.capture[0])}中“${operand.capture[1]}”所取的部分`;
  if ('count' in operand) return `${operandText(operand.count)}的个数`;
  if ('union' in operand) return operand.union.map(operandText).join('、');
  if ('sum' in operand) return `${operand.sum.map(operandText).join('＋')}之和`;
  if ('pick' in operand) return `${listText(operand.pick[2])}的${keyText(operand.pick[0])}`;
  return `${operandText(operand.times[0])}的 ${numberText(operand.times[1])} 倍`;
}

const ID_PARTS = { checkDigit: '校验码', birth: '出生日期', gender: '性别', province: '省份' } as const;
const TABLES = {
  'crimes.name': '罪名全称',
  'crimes.chapter': '刑法分则章',
  'crimes.articles': '刑法条文',
  'crimes.maxMonths': '法定最高刑（月）',
  'crimes.lifeOrDeath': '可否判处无期徒刑或死刑',
  'crimes.fineInEveryGrade': '是否各档均并处罚金',
} as const;

function shiftText(by: { days?: NumberOrKey; months?: NumberOrKey; years?: NumberOrKey }): string {
  const parts: readonly (readonly [NumberOrKey | undefined, PeriodUnit])[] = [
    [by.years, '年'],
    [by.months, '月'],
    [by.days, '日'],
  ];
  return parts
    .filter(([n]) => n !== undefined && n !== 0)
    .map(
      ([n, unit]) =>
        `${typeof n === 'number' && n < 0 ? '往前' : '往后'}${numberText(n ?? 0, true)}${unit === '月' ? '个月' : unit}`,
    )
    .join('');
}

function numberText(value: NumberOrKey, absolute = false): string {
  return typeof value === 'number' ? String(absolute ? Math.abs(value) : value) : operandText(value);
}

/** A key in words: “受理日期”, 起诉书的罪名, 今天. */
export function keyText(key: Key): string {
  const known = FIELDS.get(key as FieldKey);
  if (known) return `“${known.label}”`;
  const source = sourceOf(key);
  if (source.from === 'clock') return '今天';
  if (source.from === 'document') {
    const name = isDocumentKind(source.kind) ? DOCUMENT_KINDS[source.kind].name : '文书';
    return `${name}的${documentFactLabel(source.fact)}`;
  }
  if (source.from === 'flow') return flowText(source.node);
  if (source.from === 'calc') return CALCULATED[source.name];
  return source.from === 'report' ? `报表“${source.cell}”` : `推算值“${key}”`;
}

function flowText(node: string): string {
  if (node === 'openSteps') return '未办结的流程步骤';
  const kind = FLOW_HANDLERS[node];
  return kind ? `${kind}的承办人` : `流程“${node}”`;
}

const FLOW_HANDLERS: Readonly<Record<string, string>> = { arrestReview: '审查逮捕', chargeReview: '审查起诉' };

const CALCULATED: Readonly<Record<CalcName, string>> = {
  'finding.maxSeverity': '本案已确认问题的最重程度',
  'suggestion.sameTargetCount30d': '三十日内向同一单位发出的同类检察建议件数',
};
