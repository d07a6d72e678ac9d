import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { matchesOf } from '../../text/source';
import { cite, practice } from '../basis';
import { accusedWithParagraph } from './people';
import { bodyOf, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** A figure with its unit. */
interface Measured extends Range {
  readonly value: number;
}

const WEIGHT = /([0-9]{1,6}(?:[.．][0-9]{1,4})?)(?=克(?![拉]))/gu;
const ALCOHOL = /([0-9]{1,3}(?:[.．][0-9]{1,3})?)(?=\s?(?:mg|毫克)\s?[/／每]\s?(?:100\s?(?:ml|毫升)|百毫升))/giu;
const isEqual = (one: number, other: number): boolean => Math.abs(one - other) < 0.0005;
const inFigures = (value: number): string => String(Math.round(value * 10_000) / 10_000);

function measured(pattern: RegExp, document: ReadDocument): Measured[] {
  const body = proseOf(document).slice(0, bodyOf(document).length);
  return matchesOf(pattern, body).map((match) => ({
    value: Number(match[1]?.replace('．', '.')),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const TOTAL = /(?:共计|合计|总计|总重|净重共|共重|共)(?:净重|重|约|为|[\u4e00-\u9fa5]{2,8})?$/u;
/** What stands between the weights of one list. */
const LISTED = /^克(?:[\u4e00-\u9fa5“”]{0,10})[、，和及]{1,2}(?:[\u4e00-\u9fa5“”]{0,10})$/u;
const TOTAL_BETWEEN = /^克[^。；0-9]{0,12}[，、]?[^。；0-9]{0,16}$/u;

/** 分别为a克、b克、c克，共计d克. */
function listedWeights(document: ReadDocument, weights: readonly Measured[]): Found[] {
  const prose = proseOf(document);
  return weights.flatMap((total, index) => {
    const before = weights[index - 1];
    if (!before || !TOTAL.test(prose.slice(total.start - 10, total.start))) return [];
    if (!TOTAL_BETWEEN.test(prose.slice(before.end, total.start))) return [];
    let first = index - 1;
    for (let at = index - 1; at > 0; at -= 1) {
      const [one, next] = [weights[at - 1], weights[at]];
      if (!one || !next || !LISTED.test(prose.slice(one.end, next.start))) break;
      first = at - 1;
    }
    const parts = weights.slice(first, index);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (parts.length < 2 || isEqual(sum, total.value)) return [];
    const trace = parts.map(({ value }) => inFigures(value)).join(' + ');
    return [{ at: [total, ...parts], says: `${trace} = ${inFigures(sum)}克，共计写${inFigures(total.value)}克` }];
  });
}

/** Counts of one weight each, and totals told outside of them none of which is their sum. */
function countedWeights(document: ReadDocument, weights: readonly Measured[]): Found[] {
  const prose = proseOf(document);
  const { counts } = document.facts;
  const own = counts.map((count) => weights.filter(({ start }) => start >= count.start && start < count.end));
  const parts = own.flat();
  const isTold = ({ start }: Measured): boolean =>
    TOTAL.test(prose.slice(start - 10, start)) && !counts.some((count) => start >= count.start && start < count.end);
  const totals = weights.filter(isTold);
  const [total] = totals;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (!total || parts.length < 2 || own.some(({ length }) => length !== 1)) return [];
  if (totals.some(({ value }) => isEqual(value, sum))) return [];
  const trace = parts.map(({ value }) => inFigures(value)).join(' + ');
  return [{ at: [total, ...parts], says: `各起${trace} = ${inFigures(sum)}克，共计写${inFigures(total.value)}克` }];
}

/** A total of weight that stands nowhere else, one figure off one that does or off the sum of the counts. */
function oddWeights(document: ReadDocument, weights: readonly Measured[]): Found[] {
  const prose = proseOf(document);
  const { counts } = document.facts;
  const told = counts.flatMap((count) =>
    weights.filter(({ start }) => start >= count.start && start < count.end).slice(0, 1),
  );
  const sum = told.length === counts.length ? told.reduce((all, { value }) => all + value, 0) : 0;
  const isTotal = ({ start }: Measured): boolean =>
    TOTAL.test(prose.slice(start - 10, start)) || start >= (sectionOf(document.facts, 'opinion')?.start ?? Infinity);
  return weights.filter(isTotal).flatMap((total) => {
    const others = weights.filter((each) => each !== total);
    if (isEqual(sum, total.value) || others.some(({ value }) => isEqual(value, total.value))) return [];
    const near = others.find(({ value }) => isOneFigureOff(value, total.value));
    if (near)
      return [{ at: [total, near], says: `${inFigures(total.value)}克与他处${inFigures(near.value)}克差一位数字` }];
    if (told.length < 2 || !isOneFigureOff(sum, total.value)) return [];
    return [{ at: [total, ...told], says: `各起相加${inFigures(sum)}克，此处写${inFigures(total.value)}克` }];
  });
}

/** Alike but for one figure. */
function isOneFigureOff(one: number, other: number): boolean {
  const [a, b] = [inFigures(one), inFigures(other)];
  return a.length === b.length && a.length > 1 && [...a].filter((digit, at) => digit !== b.charAt(at)).length === 1;
}

function weights(document: ReadDocument): readonly Found[] | null {
  const all = measured(WEIGHT, document);
  if (all.length < 2) return null;
  return [...listedWeights(document, all), ...countedWeights(document, all)];
}

function nearWeights(document: ReadDocument): readonly Found[] | null {
  const prose = proseOf(document);
  const all = measured(WEIGHT, document).filter(({ start }) => !/约$/u.test(prose.slice(start - 1, start)));
  return all.length < 2 || [...listedWeights(document, all), ...countedWeights(document, all)].length > 0
    ? null
    : oddWeights(document, all);
}

/** 刑法第133条之一 is applied to drunken driving from this content of the blood on, in milligrams for 100 millilitres. */
const DRUNK = 80;

/** Drunken driving is found and every content told lies below the limit. */
function belowLimit(document: ReadDocument): readonly Found[] | null {
  const all = measured(ALCOHOL, document);
  const crimes = document.facts.crimes.filter(({ name }) => name === '危险驾驶罪');
  if (all.length === 0 || crimes.length === 0 || !/醉酒/u.test(document.text)) return null;
  if (all.some(({ value }) => value >= DRUNK)) return [];
  return all.map((one) => ({ at: [one], says: `写醉酒驾驶，酒精含量${one.value}毫克/100毫升，不到${DRUNK}毫克` }));
}

/** A limit of the law or of a regulation, not a result. */
const LIMITS: ReadonlySet<number> = new Set([20, 50, DRUNK, 150, 180, 200]);

/** The content of one person's blood is told by figures of which one differs, or lies below the limit though another does not. */
function alcoholDiffers(document: ReadDocument): readonly Found[] | null {
  const prose = proseOf(document);
  const all = measured(ALCOHOL, document).filter(({ value }) => !LIMITS.has(value));
  if (all.length < 2) return null;
  const ofBlood = all.filter(({ start }) => /血/u.test(prose.slice(start - 24, start)));
  const below = accusedWithParagraph(document).length === 1 ? ofBlood.filter(({ value }) => value < DRUNK) : [];
  const above = ofBlood.find(({ value }) => value >= DRUNK);
  if (above && below.length > 0)
    return below.map((one) => ({ at: [one, above], says: `${one.value}与他处${above.value}毫克/100毫升不一致` }));
  return all.flatMap((one, index) => {
    const same = all.filter(({ value }) => isEqual(value, one.value));
    const near = all.find((each, at) => at < index && isOneFigureOff(each.value, one.value));
    return same.length === 1 && near
      ? [{ at: [one, near], says: `${one.value}与他处${near.value}毫克/100毫升差一位数字` }]
      : [];
  });
}

export default [
  documentRule({
    id: 'doc.weight-sum',
    title: '并列重量之和与合计不等',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '对照称量笔录核对重量和合计',
    lawful: ['合计中含未单列的部分', '部分毒品未计入'],
    find: weights,
  }),
  documentRule({
    id: 'doc.weight-near',
    title: '重量前后差一位数字',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '对照称量笔录核对重量',
    find: nearWeights,
  }),
  documentRule({
    id: 'doc.alcohol-below',
    title: '酒精含量不到醉酒标准',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', '133-1')],
    remedy: '对照检验报告核对酒精含量',
    lawful: ['所写系呼气测试结果'],
    find: belowLimit,
  }),
  documentRule({
    id: 'doc.alcohol-differs',
    title: '酒精含量前后不一',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '对照检验报告核对酒精含量',
    find: alcoholDiffers,
  }),
];
