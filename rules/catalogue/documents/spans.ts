import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { parseNumber } from '../../text/numerals';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** From one month to another: 2023年2月至4月间, 2019年3月12日至2020年6月. */
const SPAN =
  /((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日)?(?:间|份|初|中旬|底|下旬|上旬)?[至到]((?:19|20)[0-9]{2}年|同年)?([0-9]{1,2})月/gu;
const MONTH = /((?:19|20)[0-9]{2})年([0-9]{1,2})月/gu;

/** Months since the year nought. */
const monthOf = (year: string | undefined, month: string | undefined): number => Number(year) * 12 + Number(month);

interface Span extends Range {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The span of time told before the first count, in the sentence that sums the counts up. */
function spanBefore(document: ReadDocument, first: Range): Span | null {
  const { facts } = document;
  const from = (sectionOf(facts, 'charge') ?? sectionOf(facts, 'facts'))?.start ?? first.start;
  const [match] = matchesOf(SPAN, proseOf(document), { start: from, end: first.start }).slice(-1);
  if (!match) return null;
  const [text, year, month, second = '', last] = match;
  const end = /[0-9]{4}/u.exec(second)?.[0] ?? year;
  const span = { from: monthOf(year, month), to: monthOf(end, last) };
  return span.to < span.from ? null : { ...span, text, start: match.index, end: match.index + text.length };
}

/** One count of several whose own time lies outside the span told of them all. */
function outsideSpan(document: ReadDocument): readonly Found[] | null {
  const { counts } = document.facts;
  const [first] = counts;
  const span = first ? spanBefore(document, first) : null;
  if (!span || counts.length < 2) return null;
  const prose = proseOf(document);
  const own = counts.flatMap((count) => {
    const [match] = matchesOf(MONTH, prose, { start: count.start, end: Math.min(count.end, count.start + NEAR) });
    if (!match) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    return [{ at, text: match[0], month: monthOf(match[1], match[2]) }];
  });
  const out = own.filter(({ month }) => month < span.from || month > span.to);
  // Where several lie outside, the span is told of something else.
  if (out.length !== 1 || own.length < 2) return [];
  return out.map(({ at, text }) => ({ at: [at, span], says: `分列的事实写“${text}”，不在“${span.text}”之内` }));
}
/** The time stands at the beginning of a count. */
const NEAR = 40;

/** 自2021年3月起…至2022年11月…，持续经营二十个月. */
const LASTED =
  /((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日)?(?:起|开始)?(?:[^。；0-9]|[0-9]{1,3}(?![0-9年])){0,60}?[至到]((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日)?[^。；0-9]{0,16}?(?:持续|历时|长达|共计|时间达)[^。；0-9一二三四五六七八九十]{0,8}([0-9一二三四五六七八九十]{1,3})(个月|年)/gu;
/** A month begun counts or does not. */
const ROUGHLY: Readonly<Record<string, number>> = { 个月: 1, 年: 11 };

function duration(document: ReadDocument): Found[] {
  return matchesOf(LASTED, proseOf(document)).flatMap(
    ({ index, 0: text, 1: year, 2: month, 3: toYear, 4: toMonth, 5: written = '', 6: unit = '' }) => {
      const [long, said] = [
        monthOf(toYear, toMonth) - monthOf(year, month),
        (parseNumber(written) ?? 0) * (unit === '年' ? 12 : 1),
      ];
      if (long <= 0 || said === 0 || Math.abs(long - said) <= (ROUGHLY[unit] ?? 0)) return [];
      return [
        { at: [{ start: index, end: index + text.length }], says: `所写起止时间相隔${long}个月，写${written}${unit}` },
      ];
    },
  );
}

export default [
  documentRule({
    id: 'doc.count-outside-span',
    title: '分列事实的时间、所写时长与起止时间不符',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对该起事实的时间和概括的起止时间',
    lawful: ['概括的时间只指其中一部分事实', '该起事实跨越起止时间'],
    find: (document) => {
      const outside = outsideSpan(document);
      const lasted = duration(document);
      return outside === null && lasted.length === 0 ? null : [...(outside ?? []), ...lasted];
    },
  }),
];
