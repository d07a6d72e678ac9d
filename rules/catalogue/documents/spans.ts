import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
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

export default [
  documentRule({
    id: 'doc.count-outside-span',
    title: '分列事实的时间不在概括的起止时间之内',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对该起事实的时间和概括的起止时间',
    lawful: ['概括的时间只指其中一部分事实', '该起事实跨越起止时间'],
    find: outsideSpan,
  }),
];
