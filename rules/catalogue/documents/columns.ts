import { oncePerText } from '../../engine/per-text';
import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { parseNumber } from '../../text/numerals';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { sumOfCounts } from './amounts';
import { isFigureSlip } from './figures';
import { accusedWithParagraph } from './people';
import { proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** A figure with its unit and the word in front of it: 税额人民币96200元 is 96200, 元, 税额. */
interface Figure extends Range {
  readonly value: number;
  readonly unit: string;
  readonly label: string;
}

const FIGURE =
  /(?<![0-9.．,，第〔（(])([0-9]{1,9}(?:[.．][0-9]{1,4})?)(万?元|余?份|张|部|株|台|瓶|条|辆|件|袋|包|枚|箱|吨|千克|公斤|克|支|套|只|粒|亩|立方米)/gu;
const WORD = /([\u4e00-\u9fa5]{2})(?:人民币)?(?:合计|共计|总计|累计|约)?(?:人民币)?$/u;
const TOTAL = /(?:共|合计|总计|累计|总额|上述|以上)[^，。；0-9]{0,10}$/u;
const MONEY = '元';
/** Weights have a rule of their own. */
const WEIGHT = '克';

const figuresOf = oncePerText((document): readonly Figure[] => {
  const prose = proseOf(document);
  const { facts } = document;
  const first = sectionOf(facts, 'charge') ?? sectionOf(facts, 'facts');
  const last = sectionOf(facts, 'opinion') ?? sectionOf(facts, 'facts');
  if (!first || !last) return [];
  return matchesOf(FIGURE, prose, { start: first.start, end: last.end }).map(
    ({ index, 0: whole, 1: written = '', 2: unit = '' }) => ({
      start: index,
      end: index + whole.length,
      value: Number(written.replace('．', '.')) * (unit === '万元' ? 10_000 : 1),
      unit: unit === '万元' ? MONEY : unit,
      label: WORD.exec(prose.slice(Math.max(0, index - 12), index))?.[1] ?? '',
    }),
  );
});

/** Figures of one sort, one in each count. */
interface Column {
  readonly unit: string;
  /** The word in front of each; null where they are known by their place only. */
  readonly label: string | null;
  /** The counts hold no other figure of the unit. */
  readonly isOnly: boolean;
  readonly parts: readonly Figure[];
}

/** Per unit the figures that stand in the same place of each count, or behind the same word. */
function columnsOf(document: ReadDocument): Column[] {
  const { counts } = document.facts;
  const rows = counts.map((count) =>
    figuresOf(document).filter(({ start, end }) => start >= count.start && end <= count.end),
  );
  const [first = []] = rows;
  if (rows.length < 2) return [];
  return [...new Set(first.map(({ unit }) => unit))].flatMap((unit) => {
    const cells = rows.map((row) => row.filter((one) => one.unit === unit));
    const [head = []] = cells;
    const isEven = cells.every(({ length }) => length === head.length);
    const byPlace = isEven
      ? head.map((_, place) => ({ label: null, parts: cells.flatMap((row) => row[place] ?? []) }))
      : [];
    const byWord = [...new Set(head.map(({ label }) => label))]
      .map((label) => ({ label, found: cells.map((row) => row.filter((one) => one.label === label)) }))
      .filter(({ label, found }) => label !== '' && found.every(({ length }) => length === 1))
      .map(({ label, found }) => ({ label, parts: found.flat() }));
    return [...byWord, ...byPlace].map((column) => ({ ...column, unit, isOnly: isEven && head.length === 1 }));
  });
}

const sumOf = (parts: readonly Figure[]): number => parts.reduce((all, { value }) => all + value, 0);
const isEqual = (one: number, other: number): boolean => Math.abs(one - other) < 0.0005;
const inFigures = (value: number): string => String(Math.round(value * 10_000) / 10_000);

function apart(total: Figure, parts: readonly Figure[]): Found {
  const trace = parts.map(({ value }) => inFigures(value)).join(' + ');
  return {
    at: [total, ...parts],
    says: `各起${trace} = ${inFigures(sumOf(parts))}${total.unit}，合计写${inFigures(total.value)}${total.unit}`,
  };
}

/** A total told outside the counts that is the sum of no column, though it has the word of one, or differs from its sum by a slip. */
function totals(document: ReadDocument, columns: readonly Column[]): Found[] {
  const prose = proseOf(document);
  const { counts } = document.facts;
  const isOutside = ({ start }: Figure): boolean => !counts.some((count) => start >= count.start && start < count.end);
  const ends = new Set(sumOfCounts(document)?.flatMap(({ at }) => at.map(({ end }) => end)));
  const told = new Set(document.facts.amounts.filter(({ end }) => ends.has(end)).map(({ yuan }) => yuan));
  return figuresOf(document)
    .filter((each) => isOutside(each) && !(each.unit === MONEY && told.has(each.value)) && each.unit !== WEIGHT)
    .flatMap((total) => {
      const own = columns.filter(({ unit }) => unit === total.unit);
      if (own.length === 0 || own.some(({ parts }) => isEqual(sumOf(parts), total.value))) return [];
      const before = prose.slice(Math.max(0, total.start - 18), total.start);
      const isSaid = TOTAL.test(before) && !/其中|参与|各/u.test(before);
      const same = own.find(
        ({ label, isOnly }) => isSaid && (label === total.label || (isOnly && total.unit !== MONEY)),
      );
      const near = own.find(
        ({ parts }) => isFigureSlip(sumOf(parts), total.value) && parts.every(({ value }) => value < total.value),
      );
      const column = same ?? near;
      return column ? [apart(total, column.parts)] : [];
    });
}

/** Words of a count by which it speaks of several accused without their names. */
const UNNAMED = /[二两三四五六七八九]被告人|[二两三四五六七八九]犯罪嫌疑人|各被告人|等人|[二三四五]人/u;

/** What somebody is said to have taken part in: how often, and the words up to the first figure. */
const SHARE = /参与[^。；，0-9]{0,8}?(?:([一二两三四五六七八九十0-9]{1,3})[次起笔])?[^。；0-9]{0,14}/gu;

/** 其中被告人某某参与二次共计5.1克: his share, against the counts that name him. */
function shares(document: ReadDocument, columns: readonly Column[]): Found[] {
  const prose = proseOf(document);
  const { counts } = document.facts;
  const people = accusedWithParagraph(document);
  const texts = counts.map(({ start, end }) => prose.slice(start, end));
  if (people.length < 2 || texts.some((text) => UNNAMED.test(text))) return [];
  return matchesOf(SHARE, prose).flatMap(({ index, 0: whole, 1: often }) => {
    const at = { start: index, end: index + whole.length };
    const person = people.find(({ name }) => prose.slice(Math.max(0, index - name.length - 3), index).includes(name));
    const own = texts.map((text) => person !== undefined && text.includes(person.name));
    const times = own.filter(Boolean).length;
    if (
      !person ||
      times === 0 ||
      times === counts.length ||
      counts.some(({ start, end }) => index >= start && index < end)
    )
      return [];
    const said = often === undefined ? times : (parseNumber(often.replace('两', '二')) ?? 0);
    const says = `写${person.name}参与${said}起（次），分列的事实中写有其姓名的为${times}起`;
    const share = figuresOf(document).find(({ start }) => start >= at.start && start <= at.end);
    const parts = columns
      .filter(({ unit }) => unit === share?.unit)
      .map((column) => column.parts.filter((_, row) => own[row]));
    const [first] = parts;
    const isOff = share && first && !parts.some((each) => isEqual(sumOf(each), share.value));
    return [...(said === times ? [] : [{ at: [at], says }]), ...(isOff ? [apart(share, first)] : [])];
  });
}

function columnSums(document: ReadDocument): readonly Found[] | null {
  const columns = columnsOf(document);
  return columns.length === 0 ? null : [...totals(document, columns), ...shares(document, columns)];
}

export default [
  documentRule({
    id: 'doc.counts-sum',
    title: '各起数字相加与所写合计不等',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '逐起核算数量、金额；合计另含未列部分的可不改',
    find: columnSums,
  }),
];
