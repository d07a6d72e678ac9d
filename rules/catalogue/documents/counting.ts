import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { parseNumber } from '../../text/numerals';
import { matchesOf } from '../../text/source';
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
  const told = matchesOf(NOTIFIED, prose).flatMap(({ index, 0: text, 1: written = '' }) =>
    numberOf(written) === 0 || numberOf(written) >= accused.length
      ? []
      : [{ at: [{ start: index, end: index + text.length }], says: `写“${text}”，首部所列为${accused.length}人` }],
  );
  return [...all, ...listed, ...told];
}
/** Every accused is told of his rights and questioned. */
const NOTIFIED = /(?:告知|讯问)了?([二两三四五六七八九2-9])名?(?:被告人|犯罪嫌疑人)/gu;

const ACTS = new RegExp(
  `(?:作案|盗窃|诈骗|抢劫|抢夺|贩卖|敲诈|猥亵|行贿|受贿|实施[^，。；\\n]{2,10})(?:[^，。；\\n0-9二三四五六七八九十]{0,6})(${NUMERAL})(?:起|次|笔)(?!以上|多|余|犯|供|见|来|去|要|拿|付)`,
  'gu',
);

/** A sentence that sums the counts up, also where it stands in the last of them. */
const SUMS_UP = /(?:综上|合计|总计|以上|上述|认为)[^。\n]{0,46}$/u;
/** 先后三次实施盗窃: the number in front. */
const ACTS_BEHIND = new RegExp(
  `(?:先后|共|连续|分)(${NUMERAL})(?:起|次|笔)(?:(?:在|向|以)[^，。；\\n]{2,24}|(?:实施|入户|进行|采取)?[^，。；\\n]{0,6})(?:盗窃|窃取|诈骗|抢劫|抢夺|贩卖|敲诈|猥亵|作案)`,
  'gu',
);
const HOW_OFTEN = new RegExp(`(${NUMERAL})(?:起|次|笔)`, 'u');

/** How often an accused is said to have acted. */
interface ToldActs extends Range {
  readonly said: number;
  /** It may be his share of what several did. */
  readonly isShare: boolean;
}

/** Every number of acts from the charge to the conclusion, without earlier ones and parts of a number. */
function toldActs(document: ReadDocument): ToldActs[] {
  const prose = proseOf(document);
  const { facts } = document;
  const story = sectionOf(facts, 'charge') ?? sectionOf(facts, 'facts');
  const end = sectionOf(facts, 'opinion')?.end ?? sectionOf(facts, 'facts')?.end;
  if (!story || end === undefined) return [];
  const told = prose.slice(story.start, end);
  return [...findAll(ACTS, told), ...findAll(ACTS_BEHIND, told)]
    .sort((one, other) => one.start - other.start)
    .map(({ text, start, end: stop }) => ({ text, start: start + story.start, end: stop + story.start }))
    .filter(({ start }) => !/其中|未遂|分别|曾|先后因/u.test(prose.slice(start - 20, start)))
    .map(({ text, start, end: stop }) => ({
      start,
      end: stop,
      said: numberOf(HOW_OFTEN.exec(text)?.[1] ?? ''),
      isShare: /参与/u.test(prose.slice(start - 20, stop)),
    }))
    .filter(({ said }) => said > 1);
}

/** The number of acts told before or behind the counts, against the counts. */
function acts(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const [first] = facts.counts;
  const last = facts.counts[facts.counts.length - 1];
  if (!first || !last || facts.counts.length < 3) return null;
  const prose = proseOf(document);
  return toldActs(document)
    .filter(({ start }) => start < first.start || start >= last.end || SUMS_UP.test(prose.slice(start - 50, start)))
    .filter(({ said, isShare }) => said !== facts.counts.length && !(isShare && said < facts.counts.length))
    .map((each) => ({
      at: [each, first],
      says: `写${each.said}起（次），分列的事实为${facts.counts.length}起`,
    }));
}

/** Words of a number that stands for all the only accused did. */
const IN_ALL = /(?:综上|共|合计|总计|累计|先后|连续|认为)[^。\n]{0,24}$/u;

/** One number of acts of the only accused, told in several places, that differs in one of them. */
function actsRepeated(document: ReadDocument): readonly Found[] {
  const accused = accusedWithParagraph(document);
  if (accused.length !== 1) return [];
  const prose = proseOf(document);
  const all = toldActs(document).filter(
    ({ start, isShare }) => !isShare && IN_ALL.test(prose.slice(start - 40, start + 2)),
  );
  const [first, second] = all;
  if (!first || !second) return [];
  const isCounted = (said: number): boolean => all.filter((each) => each.said === said).length > 1;
  const odd = all.filter(({ said }) => said !== (all.find((each) => isCounted(each.said)) ?? first).said);
  return odd.map((each) => ({
    at: [each, first],
    says: `写${each.said}起（次），他处写${(each === first ? second : first).said}起（次）`,
  }));
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
    find: (document) => {
      const counted = acts(document);
      const repeated = actsRepeated(document);
      return counted === null && repeated.length === 0 ? null : [...(counted ?? []), ...repeated];
    },
  }),
];
