import type { ReadDocument } from '../../engine/view';
import type { CrimeFact } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { practice } from '../basis';
import { sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** Words in front of a crime that the document itself finds or pronounces. */
const FINDS = /(?:构成|触犯|犯|以|系|成立|定)$/u;
/** What is said of another case, or of what the crime is not. */
const NOT_FOUND = /曾|因犯|前科|前罪|前案|漏罪|(?:不|并非|不是|而非|不应|辩|提出|认为应)[^。；]{0,30}$/u;

/** Crimes the conclusion finds or pronounces, also where it upholds or quashes a judgment by its wording. */
function pronounced({ text, facts }: ReadDocument): CrimeFact[] {
  return facts.crimes.filter(({ section, start }) => {
    const isOwn = section === 'opinion' || section === 'disposition';
    if (
      !isOwn &&
      !(
        facts.kind === 'ruling' &&
        /(?:原审|原判|一审)[^。；\n]{0,160}已?构成$/u.test(text.slice(Math.max(0, start - 180), start))
      )
    )
      return false;
    const before = text.slice(Math.max(0, start - 40), start);
    return FINDS.test(before) && !NOT_FOUND.test(before);
  });
}

/** What the court finds and what it sentences for. */
function verdictAgainstOpinion(document: ReadDocument): Found[] {
  const { text } = document;
  const found = document.facts.crimes.filter(({ section }) => section === 'opinion');
  const judged = pronounced(document).filter(
    ({ section, start }) => section === 'disposition' && text.charAt(start - 1) === '犯',
  );
  if (found.length === 0 || judged.length === 0 || /撤销|改判/u.test(text.slice(judged[0]?.start ?? 0))) return [];
  const names = new Set(found.map(({ statutory }) => statutory));
  return judged
    .filter(({ statutory }) => !names.has(statutory))
    .map((crime) => ({
      at: [crime, ...found.slice(0, 1)],
      says: `主文写${crime.name}，本院认为部分为${found[0]?.name}`,
    }));
}

/** The crime by which a charge or a judgment under appeal is summed up: 应当以盗窃罪追究其刑事责任, 以盗窃罪判处. */
function sumsUpCharge({ text }: ReadDocument, { start, end, section }: CrimeFact): boolean {
  if (section !== 'charge' && section !== 'origin') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const isCharged = before.endsWith('以') && /^追究/u.test(text.slice(end, end + 2));
  // What the court below pronounced, in a decision on appeal or review.
  return (
    isCharged ||
    (/(?:认定|以|判决)[^。；，]{0,20}(?:犯|以)$|以$/u.test(before) && /^[，,]?判处/u.test(text.slice(end, end + 3)))
  );
}

/** A crime of the charge or the conclusion that stands nowhere else, while the rest of the document names another. */
function strayCrime(document: ReadDocument): Found[] {
  const { facts, text } = document;
  const conclusion = sectionOf(facts, 'opinion') ?? sectionOf(facts, 'disposition');
  if (!conclusion) return [];
  const end = sectionOf(facts, 'appendix')?.start ?? text.length;
  const all = facts.crimes.filter(({ start }) => start < end);
  const charged = facts.crimes.filter((crime) => sumsUpCharge(document, crime));
  const concluded = new Set([...charged, ...pronounced(document)]);
  return [...concluded].flatMap((crime) => {
    const same = all.filter(({ statutory }) => statutory === crime.statutory);
    const others = all.filter(({ statutory, start }) => statutory !== crime.statutory && start !== crime.start);
    const [other] = others;
    const isNamed = text.split(crime.name.replace(/罪$/u, '')).length - 1 > 1;
    if (same.length > 1 || others.length < 2 || isNamed || !other) return [];
    if (/变更|改变定性|定性不当|罪名不当|罪名有误|应予纠正|予以纠正/u.test(text.slice(conclusion.start, end)))
      return [];
    return [{ at: [crime, other], says: `“${crime.name}”只在此处出现，他处为“${other.name}”` }];
  });
}

/** Short documents that name the case by its crime and then the crime found. */
const NAMES_CASE: ReadonlySet<DocumentKind> = new Set(['sentencingProposal', 'protest', 'nonArrestReason']);

/** 涉嫌盗窃一案，…构成诈骗罪: the case goes by one crime, the document finds another. */
function caseAgainstCrime({ text, facts }: ReadDocument): Found[] {
  if (!NAMES_CASE.has(facts.kind)) return [];
  const ofCase = facts.crimes.filter(({ end }) => /^罪?(?:一案|案)/u.test(text.slice(end, end + 3)));
  const found = facts.crimes.filter(({ start }) => /(?:构成|触犯|犯)$/u.test(text.slice(start - 2, start)));
  const pronounced = found.filter((one) => !ofCase.includes(one));
  const [first, other] = [ofCase[0], pronounced[0]];
  const names = new Set(ofCase.map(({ statutory }) => statutory));
  if (!first || !other || pronounced.some(({ statutory }) => names.has(statutory))) return [];
  return [{ at: [first, other], says: `案件写作“${first.name}”，认定为“${other.name}”` }];
}

/** Words by which the head of a document names a crime: the measure, the transfer, the charge. */
const AT_HEAD = /(?:涉嫌|指控)[^。；]{0,40}$/u;
const CHANGED = /变更|改变|更改|定性|追加|补充起诉|罪名不当|罪名有误/u;

/** The crime of a measure, of the transfer or of the charge stands nowhere else, where the document names another one throughout. */
function crimeOfHead({ text, facts }: ReadDocument): readonly Found[] | null {
  const head = facts.crimes.filter(({ section, start }) =>
    section === 'origin' || (section === 'parties' && !/曾|因犯/u.test(text.slice(start - 12, start)))
      ? AT_HEAD.test(text.slice(Math.max(0, start - 50), start))
      : false,
  );
  const rest = facts.crimes.filter(({ section }) => section === 'opinion' || section === 'disposition');
  const end = sectionOf(facts, 'appendix')?.start ?? text.length;
  const [other] = rest;
  if (head.length === 0 || !other || CHANGED.test(text)) return null;
  return head
    .filter(
      ({ statutory }) => facts.crimes.filter((one) => one.statutory === statutory && one.start < end).length === 1,
    )
    .map((crime) => ({ at: [crime, other], says: `首部写“${crime.name}”，他处没有写到，结论为“${other.name}”` }));
}

export default [
  documentRule({
    id: 'doc.crime-transferred',
    title: '首部的罪名（强制措施、移送、指控）与他处不同',
    aspect: '法律适用',
    kinds: ['indictment', 'nonProsecution', 'opinionForProsecution', 'arrestRequest', 'judgment', 'ruling'],
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '对照强制措施文书、起诉意见书、起诉书核对罪名；后来改变定性的可不改',
    find: crimeOfHead,
  }),
  documentRule({
    id: 'doc.crime-stray',
    title: '结论部分的罪名与他处不一致',
    aspect: '法律适用',
    kinds: [
      'judgment', 'ruling', 'indictment', 'nonProsecution', 'opinionForProsecution', 'arrestRequest',
      'sentencingProposal', 'protest',
    ], // biome-ignore format: one list
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '核对罪名，是否留有他案内容',
    lawful: ['改变指控罪名而未写明理由', '法院改变起诉的罪名', '论及此罪与彼罪的区别', '引述他人或者前案的罪名'],
    find: (document) => {
      if (document.facts.crimes.length < 2) return null;
      const verdict = document.facts.kind === 'judgment' ? verdictAgainstOpinion(document) : [];
      const told = new Set(verdict.flatMap(({ at }) => at.map(({ start }) => start)));
      return [
        ...caseAgainstCrime(document),
        ...verdict,
        ...strayCrime(document).filter(({ at }) => !told.has(at[0]?.start ?? -1)),
      ];
    },
  }),
];
