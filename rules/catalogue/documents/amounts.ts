import type { ReadDocument } from '../../engine/view';
import type { AmountFact, Range } from '../../model/document-facts';
import { parseMoney } from '../../text/money';
import { matchesOf } from '../../text/source';
import { cite, practice } from '../basis';
import { isFigureSlip } from './figures';
import { proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

const FIGURES = '[￥¥]?[\\d０-９][\\d０-９,，.．]{0,13}万?元?';
const CAPITALS =
  '[零壹贰叁肆伍陆柒捌玖拾佰仟万亿一二三四五六七八九十百千两]{1,20}[元圆][零壹贰叁肆伍陆柒捌玖角分整正]{0,5}';
const FIGURES_FIRST = new RegExp(`(?<![\\d０-９])(${FIGURES})[（(][大写：:人民币]{0,6}(${CAPITALS})[）)]`, 'gu');
const CAPITALS_FIRST = new RegExp(
  `(?<![零壹贰叁肆伍陆柒捌玖拾佰仟万亿一二三四五六七八九十百千两])(${CAPITALS})[（(][小写：:人民币]{0,6}(${FIGURES})[）)]`,
  'gu',
);

/** What every such pair has in its middle; few texts have it, and only those are searched from each figure on. */
const MIDDLE =
  /[（(](?<=[\d０-９,，.．万元圆零壹贰叁肆伍陆柒捌玖角分整正][（(])[大小写：:人民币]{0,6}[￥¥\d０-９零壹贰叁肆伍陆柒捌玖拾佰仟万亿一二三四五六七八九十百千两]/u;

function capitals(document: ReadDocument): readonly Found[] | null {
  const prose = proseOf(document);
  if (!MIDDLE.test(prose)) return null;
  const pairs = [...matchesOf(FIGURES_FIRST, prose), ...matchesOf(CAPITALS_FIRST, prose)];
  if (pairs.length === 0) return null;
  return pairs.flatMap((match) => {
    const [whole, left = '', right = ''] = match;
    const [a, b] = [left, right].map((each) =>
      parseMoney(each.replace(/^[￥¥]/u, '').replace(/([\d０-９万])$/u, '$1元')),
    );
    const start = match.index;
    if (a === null || b === null || a === undefined || b === undefined || a === b) return [];
    return [{ at: [{ start, end: start + whole.length }], says: `${left}与${right}不等` }];
  });
}

const yuan = (amount: number): string => String(Math.round(amount * 100) / 100);
const isEqual = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;

/** What each count comes to, in order; null where one is not sure. */
function countAmounts({ facts }: ReadDocument): AmountFact[] | null {
  const amounts: AmountFact[] = [];
  for (const count of facts.counts) {
    const own = facts.amounts.filter(
      ({ kind, start, end }) => kind === 'loss' && start >= count.start && end <= count.end,
    );
    if (own.length === 0 || own.some(({ about }) => about)) return null;
    amounts.push(...own);
  }
  return amounts.length < 2 ? null : amounts;
}

/** The totals told outside the counts, in facts and conclusion. */
function totals({ facts }: ReadDocument): AmountFact[] {
  return facts.amounts.filter(
    ({ kind, about, start }) =>
      kind === 'total' && !about && !facts.counts.some((count) => start >= count.start && start < count.end),
  );
}

/** The sums of the counts against the totals of facts and conclusion; null where there is nothing to add up. */
export function sumOfCounts(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const told = totals(document);
  if (told.length === 0) return null;
  const parts = countAmounts(document);
  const sections = facts.sections.filter(({ name }) => name === 'facts' || name === 'charge');
  const compared = sections.map((story) => {
    const all = told.filter(({ start }) => start >= story.start && start < story.end);
    if (parts?.some(({ start }) => start >= story.start && start < story.end)) return mismatch(all, parts, () => true);
    const losses = facts.amounts.filter(
      ({ kind, about, start }) =>
        kind === 'loss' && !about && start >= story.start && start < story.end && !isGivenBack(document.text, start),
    );
    return losses.length < 2 ? null : mismatch(all, losses, isFigureSlip);
  });
  const done = compared.filter((found) => found !== null);
  return done.length === 0 ? null : done.flat();
}

/** Parts against the totals told with them; `speaks` tells whether a difference is sure enough. */
function mismatch(
  all: readonly AmountFact[],
  parts: readonly AmountFact[],
  speaks: (sum: number, total: number) => boolean,
): Found[] | null {
  if (all.length === 0) return null;
  const sum = parts.reduce((one, other) => one + other.yuan, 0);
  if (all.some((each) => isEqual(each.yuan, sum))) return [];
  const spoken = all.filter((each) => speaks(sum, each.yuan) && parts.every((part) => part.yuan < each.yuan));
  const total = spoken.find((each) => isFigureSlip(sum, each.yuan)) ?? spoken[0];
  if (!total) return null;
  return [{ at: [total, ...parts], says: `${traceOf(parts)} = ${yuan(sum)}元，总额写${yuan(total.yuan)}元` }];
}

const isGivenBack = (text: string, start: number): boolean => /[退还赔]/u.test(text.slice(start - 12, start));

/** A元、B元，共计 and their total, told in one sentence. */
const LISTED = /共计|合计|总计|累计|总价值|共价值/u;

/** A total, 其中 so much and so much. Not all need be named: only more than the total, or one figure off it, says something. */
function sumOfThese(document: ReadDocument): Found[] {
  const prose = proseOf(document);
  return sentencesOf(prose, document.facts.amounts).flatMap(({ amounts }) =>
    amounts.flatMap((total, at) => {
      const rest = amounts.slice(at + 1);
      const between = prose.slice(total.end, rest[0]?.start ?? total.end);
      if (!/^[^。；]{0,6}其中[^。；\d]{0,24}$/u.test(between)) return [];
      const last = rest.findIndex((part, index) => isTold(prose, part, rest[index + 1]));
      const parts = rest.slice(0, last + 1);
      const sum = parts.reduce((one, other) => one + other.yuan, 0);
      const isOff =
        sum > total.yuan + 0.01 || ((parts.length > 2 || isSaidInAll(prose, total)) && isFigureSlip(sum, total.yuan));
      if (parts.length < 2 || !isOff || [total, ...parts].some(({ about }) => about)) return [];
      return [{ at: [total, ...parts], says: `${traceOf(parts)} = ${yuan(sum)}元，其总额写${yuan(total.yuan)}元` }];
    }),
  );
}

/** 共计15.6万元，其中…: of two parts a total said to be one is told in full. */
const isSaidInAll = (prose: string, { start }: Range): boolean => LISTED.test(prose.slice(start - 10, start));

/** Whether what stands between two sums tells of something else than one more thing of the list. */
const isTold = (prose: string, part: Range, next: Range | undefined): boolean =>
  next === undefined ||
  !/^[、，和及][^。；]{0,36}$/u.test(prose.slice(part.end, next.start)) ||
  STORY.test(prose.slice(part.end, next.start));

/** Of a sum one part was used and 剩余 so much: both together are a sum the document tells. */
function sumWithRest(document: ReadDocument): Found[] {
  const prose = proseOf(document);
  const { amounts } = document.facts;
  return amounts.flatMap((rest, at) => {
    const part = amounts[at - 1];
    if (!part || part.about || rest.about || !REST.test(prose.slice(part.end, rest.start))) return [];
    const sum = part.yuan + rest.yuan;
    const before = amounts.slice(0, at - 1);
    const whole = before.find((each) => isFigureSlip(each.yuan, sum) && each.yuan > Math.max(part.yuan, rest.yuan));
    if (!whole || before.some((each) => isEqual(each.yuan, sum))) return [];
    return [
      { at: [rest, part, whole], says: `${traceOf([part, rest])} = ${yuan(sum)}元，前文写${yuan(whole.yuan)}元` },
    ];
  });
}
const REST = /^[^。；\n]{0,60}(?:剩余|其余|余下|尚余|余款)的?(?:人民币)?$/u;

const traceOf = (parts: readonly AmountFact[]): string => parts.map((part) => yuan(part.yuan)).join(' + ');

function sumInSentence(document: ReadDocument): readonly Found[] | null {
  const behind = [...sumOfThese(document), ...sumWithRest(document)];
  const prose = proseOf(document);
  const found: Found[] = [];
  let compared = 0;
  for (const sentence of sentencesOf(prose, document.facts.amounts)) {
    const total = sentence.amounts[sentence.amounts.length - 1];
    const parts = sentence.amounts.slice(0, -1);
    if (!total || parts.length < 2 || sentence.amounts.some(({ about }) => about)) continue;
    const before = prose.slice(parts[parts.length - 1]?.end ?? 0, total.start);
    if (!LISTED.test(before) || /[^、，和及及以]共计.{0,4}[0-9]+[次起件]/u.test(before)) continue;
    compared += 1;
    const sum = parts.reduce((one, other) => one + other.yuan, 0);
    if (isEqual(sum, total.yuan) || !isPlainList(prose, parts)) continue;
    found.push({ at: [total, ...parts], says: `${traceOf(parts)} = ${yuan(sum)}元，合计写${yuan(total.yuan)}元` });
  }
  return compared === 0 && behind.length === 0 ? null : [...behind, ...found];
}

/** Sums named side by side add up; sums in a story may be parts, prices or proceeds of one another. */
function isPlainList(prose: string, parts: readonly AmountFact[]): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1];
    if ((part.kind !== 'loss' && part.kind !== 'other') || /^[／/]/u.test(prose.slice(part.end))) return false;
    if (!next) return true;
    const between = prose.slice(part.end, next.start);
    return between.length <= 40 && /^[^。；]{0,24}[、，；和及]/u.test(between) && !STORY.test(between);
  });
}

/** Words that tell of something else than one more thing of the same list. */
const STORY =
  /每|各|其中|均|分别|获利|分得|返还|归还|退|卖|销|购|花|借|转|汇|支付|给|赔|利息|收|欠|余|剩|折|单价|原价|包括|含|后|先后|又|再|并将|为由|共/u;

function sentencesOf(prose: string, amounts: readonly AmountFact[]): { readonly amounts: AmountFact[] }[] {
  const sentences: { amounts: AmountFact[] }[] = [];
  let last = -1;
  for (const amount of amounts) {
    const open = sentences[sentences.length - 1];
    if (open && last >= 0 && !/[。\n]/u.test(prose.slice(last, amount.start))) open.amounts.push(amount);
    else sentences.push({ amounts: [amount] });
    last = amount.end;
  }
  return sentences;
}

/** The one total of the facts and the one of the conclusion. */
function repeatedTotal(document: ReadDocument): readonly Found[] | null {
  const own = (section: Range | null): AmountFact[] =>
    section === null ? [] : totals(document).filter(({ start }) => start >= section.start && start < section.end);
  const facts = own(sectionOf(document.facts, 'facts'));
  const opinion = own(sectionOf(document.facts, 'opinion'));
  const [one] = facts;
  const [other] = opinion;
  if (facts.length !== 1 || opinion.length !== 1 || !one || !other) return null;
  if (isEqual(one.yuan, other.yuan)) return [];
  return [{ at: [one, other], says: `查明部分${yuan(one.yuan)}元，结论部分${yuan(other.yuan)}元` }];
}

/** A sum of the conclusion that stands nowhere else, one figure off one that does, or off their sum. */
function nearSum(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const opinion = sectionOf(facts, 'opinion');
  const taken = (kinds: readonly string[]) => facts.amounts.filter(({ kind, about }) => kinds.includes(kind) && !about);
  const own = taken(['loss', 'total']).filter(
    ({ start }) => opinion !== null && start >= opinion.start && start < opinion.end,
  );
  const others = facts.amounts.filter(({ start }) => opinion !== null && start < opinion.start);
  if (own.length === 0 || others.length === 0) return null;
  const losses = others.filter(({ kind }) => kind === 'loss');
  const sum = losses.reduce((one, { yuan: next }) => one + next, 0);
  return own.flatMap((amount) => {
    const known = [...others.map((each) => each.yuan), sum];
    if (known.some((each) => isEqual(each, amount.yuan))) return [];
    const near = others.find((each) => isFigureSlip(each.yuan, amount.yuan));
    if (near) return [{ at: [amount, near], says: `结论部分${yuan(amount.yuan)}元，前文${yuan(near.yuan)}元` }];
    if (losses.length < 2 || !isFigureSlip(sum, amount.yuan)) return [];
    return [{ at: [amount, ...losses], says: `结论部分${yuan(amount.yuan)}元，前文各项相加${yuan(sum)}元` }];
  });
}

/** Things of every day, which are not worth a million. */
const EVERYDAY =
  /(?:手机|电动(?:自行|三轮)?车|三轮车|自行车|摩托车|电脑|相机|钱包|挎包|背包|香烟|蓄电池|电瓶|电缆|衣[服物]|鞋|酒水?|牛奶|化妆品)[^，。；\n]{0,16}(?:[，,（(]?[^，。；\n]{0,8}价值)?[^，。；\n]{0,8}$/u;
const MILLION = 1_000_000;
/** No other sum of the text comes near it. */
const LONE = 100;
/** The figure as written; empty for a round one, which says little. */
function figuresOf(text: string): string {
  const figure = /[0-9]+(?:[.．][0-9]+)?/u.exec(text.replace(/[,，]/gu, ''))?.[0] ?? '';
  return figure.length < 3 || /^[0-9]0+$/u.test(figure) ? '' : figure;
}

/** 元 written as 万元 or the other way round: the same figure stands with the other unit elsewhere, or a bicycle is worth millions. */
function units(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const large = facts.amounts.filter(({ text: written }) => /[0-9]万元/u.test(written));
  if (large.length === 0) return null;
  return large.flatMap((amount) => {
    const figures = figuresOf(amount.text);
    const plain = facts.amounts.find(
      (each) => figures !== '' && !each.text.includes('万') && figuresOf(each.text) === figures,
    );
    if (plain) return [{ at: [amount, plain], says: `“${amount.text}”与“${plain.text}”数字相同，单位不同` }];
    const others = facts.amounts.filter((each) => each !== amount).map((each) => each.yuan);
    const isLone =
      others.length > 1 &&
      !/[，,.．]/u.test(amount.text) &&
      amount.yuan >= MILLION &&
      Math.max(...others) * LONE <= amount.yuan;
    const isThing = amount.yuan >= MILLION && EVERYDAY.test(text.slice(Math.max(0, amount.start - 40), amount.start));
    return isThing || isLone ? [{ at: [amount], says: `“${amount.text}”的单位请核对` }] : [];
  });
}

export default [
  documentRule({
    id: 'doc.comma-money',
    title: '大小写金额不一致',
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对并统一大小写金额',
    find: capitals,
  }),
  documentRule({
    id: 'doc.amount-sum',
    title: '分项金额之和与总额不等',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('人民检察院刑事诉讼规则', 358)],
    remedy: '逐项核算，核对总额',
    lawful: ['部分财物未作价或者另行作价', '总额按重新鉴定结论认定'],
    find: sumOfCounts,
  }),
  documentRule({
    id: 'doc.amount-list',
    title: '并列金额之和与合计不等',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 5,
    basis: [practice()],
    remedy: '核算并列各项',
    lawful: ['合计中含未单列的项目'],
    find: sumInSentence,
  }),
  documentRule({
    id: 'doc.amount-near',
    title: '结论部分的数额与前文差一位数字',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对数额',
    find: nearSum,
  }),
  documentRule({
    id: 'doc.amount-unit',
    title: '金额单位存疑',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对“元”“万元”',
    find: units,
  }),
  documentRule({
    id: 'doc.amount-total-repeated',
    title: '总额前后写法不等',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '核对查明部分与结论部分的总额',
    lawful: ['结论部分只认定其中一部分', '两处分别为数额和损失'],
    find: repeatedTotal,
  }),
];
