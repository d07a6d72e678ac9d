import type { ReadDocument } from '../../engine/view';
import { parseNumber } from '../../text/numerals';
import { practice } from '../basis';
import { accusedWithParagraph } from './people';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

const NUMERAL = '[二两三四五六七八九十0-9]{1,3}';
const ALL_ACCUSED = new RegExp(
  `(?<![0-9二三四五六七八九十名另其他])(${NUMERAL})(?:名)?(?:被告人|犯罪嫌疑人|被不起诉人)(?![某×])`,
  'gu',
);
/** 被告人张某、李某二人; 等 leaves the rest unnamed. */
const LISTED = new RegExp(
  `(?:被告人|犯罪嫌疑人|上诉人)((?:[\\u4e00-\\u9fa5×·]{2,8}、){1,8}[\\u4e00-\\u9fa5×]{2,4}?)(等?)(${NUMERAL})人(?!民|员|次|份)`,
  'gu',
);

const numberOf = (written: string): number => parseNumber(written.replace('两', '二')) ?? 0;

/** More accused than the head of the document introduces. */
function people(document: ReadDocument): readonly Found[] | null {
  const accused = accusedWithParagraph(document).filter(({ role }) => role !== 'unit');
  if (accused.length === 0) return null;
  const prose = proseOf(document);
  const all = [...prose.matchAll(ALL_ACCUSED)].flatMap((match) => {
    const start = match.index ?? 0;
    if (numberOf(match[1] ?? '') <= accused.length) return [];
    const at = { start, end: start + match[0].length };
    return [{ at: [at], says: `写“${match[0]}”，首部所列为${accused.length}人` }];
  });
  const listed = [...prose.matchAll(LISTED)].flatMap((match) => {
    const names = (match[1] ?? '').split('、');
    const [said, start] = [numberOf(match[3] ?? ''), match.index ?? 0];
    const isKnown = names.every((name) => document.facts.parties.some((party) => party.name === name));
    if (match[2] === '等' ? said > names.length : said === names.length || !isKnown) return [];
    return [{ at: [{ start, end: start + match[0].length }], says: `列${names.length}人，写${said}人` }];
  });
  return [...all, ...listed];
}

const ACTS = new RegExp(
  `(?:作案|盗窃|诈骗|抢劫|抢夺|贩卖|敲诈|猥亵|行贿|受贿|实施[^，。；\\n]{2,10})(?:[^，。；\\n0-9二三四五六七八九十]{0,6})(${NUMERAL})(?:起|次|笔)(?!以上|多|余|犯|供|见|来|去|要|拿|付)`,
  'gu',
);

/** The sentence behind the last count that sums all of them up. */
const SUMS_UP = /(?:综上|合计|总计|以上|上述)[^。\n]{0,46}$/u;

/** The number of acts told before the counts, against the counts that follow. */
function acts(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const [first] = facts.counts;
  const last = facts.counts[facts.counts.length - 1];
  const story = first && facts.sections.find(({ start, end }) => first.start >= start && first.start < end);
  if (!first || !last || !story || facts.counts.length < 3) return null;
  const prose = proseOf(document);
  const end = sectionOf(facts, 'opinion')?.end ?? story.end;
  const places = findAll(ACTS, prose.slice(story.start, end))
    .map((each) => ({ ...each, start: each.start + story.start, end: each.end + story.start }))
    .filter(({ start }) => start < first.start || start >= last.end || SUMS_UP.test(prose.slice(start - 50, start)))
    .filter(({ start }) => !/其中|未遂|分别|曾|先后因/u.test(prose.slice(start - 20, start)));
  return places.flatMap((each) => {
    const said = numberOf(new RegExp(`(${NUMERAL})(?:起|次|笔)$`, 'u').exec(each.text)?.[1] ?? '');
    const isShare = /参与/u.test(prose.slice(each.start - 20, each.end));
    if (said < 2 || said === facts.counts.length || (isShare && said < facts.counts.length)) return [];
    return [{ at: [each, first], says: `写${said}起（次），分列的事实为${facts.counts.length}起` }];
  });
}

export default [
  documentRule({
    id: 'doc.count-people',
    title: '所写人数与所列的人不符',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对人数，或者补列当事人',
    find: people,
  }),
  documentRule({
    id: 'doc.count-acts',
    title: '所写起数与分列的事实不符',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对起数；一起事实含数次行为的可不改',
    find: acts,
  }),
];
