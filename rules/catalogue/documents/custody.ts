import type { ReadDocument } from '../../engine/view';
import type { MeasureFact, Range } from '../../model/document-facts';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { accusedWithParagraph } from './people';
import { sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** Where an accused is said to be, in the words of the identity paragraph and of the enclosures. */
const HELD = /现(?:羁押|关押|在押|押)(?:于|在)?|现在押/gu;
const FREE = /现(?:已)?(取保候审|监视居住)/gu;
/** A change told without a measure of its own, or custody for something else. */
const OTHERWISE =
  /另案|服刑|释放|收监|变更|刑满|因犯|因本案|决定(?:予以)?逮捕|留置|行政拘留|强制(?:隔离)?戒毒|脱逃|追逃/u;

const isCustody = (kind: string): boolean => /拘留|逮捕|羁押/u.test(kind);
const isFreedom = (kind: string): boolean => /取保候审|监视居住/u.test(kind);

/** The last measure the paragraph of a person tells of. */
function lastMeasure({ facts }: ReadDocument, paragraph: Range): MeasureFact | null {
  const own = facts.measures.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  return own.reduce<MeasureFact | null>((one, other) => (one && one.start > other.start ? one : other), null);
}

interface Told extends Range {
  readonly isHeld: boolean;
  readonly words: string;
}

function tolds(text: string, range: Range): Told[] {
  const found = (pattern: RegExp, isHeld: boolean): Told[] =>
    matchesOf(pattern, text, range).map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      isHeld,
      words,
    }));
  return [...found(HELD, true), ...found(FREE, false)];
}

function contradicts(document: ReadDocument, measure: MeasureFact, told: Told): Found[] {
  const { text } = document;
  const odd = told.isHeld ? isFreedom(measure.kind) : isCustody(measure.kind);
  const isOther = !told.isHeld && isFreedom(measure.kind) && !told.words.endsWith(measure.kind);
  if (!odd && !isOther) return [];
  return [
    {
      at: [measure, told],
      says: `最后写明的强制措施为${measure.kind}，此处写“${text.slice(told.start, told.end)}”`,
    },
  ];
}

/** 被取保候审。现羁押于某看守所: within one paragraph. */
function inParagraph(document: ReadDocument): Found[] {
  const { text } = document;
  return accusedWithParagraph(document).flatMap(({ paragraph }) => {
    const last = paragraph && lastMeasure(document, paragraph);
    if (!paragraph || !last) return [];
    const [told] = tolds(text, { start: last.end, end: paragraph.end });
    if (!told || OTHERWISE.test(text.slice(last.end, told.end))) return [];
    return contradicts(document, last, told);
  });
}

/** 附：1.被告人张某某现羁押于…: what the enclosures say of each person named there. */
function inEnclosures(document: ReadDocument): Found[] {
  const { text, facts } = document;
  const from = sectionOf(facts, 'signature')?.end ?? text.length;
  return tolds(text, { start: from, end: text.length }).flatMap((told) => {
    const clause =
      text
        .slice(Math.max(from, told.start - LONGEST_CLAUSE), told.start)
        .split(/[。；;，,\n]/u)
        .pop() ?? '';
    return accusedWithParagraph(document).flatMap(({ name, paragraph }) => {
      const last = paragraph && lastMeasure(document, paragraph);
      if (!paragraph || !last || !clause.includes(name)) return [];
      if (OTHERWISE.test(text.slice(last.end, paragraph.end))) return [];
      return contradicts(document, last, told);
    });
  });
}
const LONGEST_CLAUSE = 80;

function contradicted(document: ReadDocument): readonly Found[] | null {
  if (document.facts.measures.length === 0) return null;
  return [...inParagraph(document), ...inEnclosures(document)];
}

export default [
  documentRule({
    id: 'doc.custody-contradicted',
    title: '强制措施与羁押、在外的写法不一致',
    aspect: '强制措施',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对最后采取的强制措施和现在的羁押情况',
    lawful: ['因另案在押', '后来变更了强制措施，首部没有写明'],
    find: contradicted,
  }),
];
