import type { ReadDocument } from '../../engine/view';
import { crimeByName } from '../../law/crimes';
import { addMonths, dayOf, isoOf } from '../../law/dates';
import type { DateFact, Range, SentenceFact } from '../../model/document-facts';
import { crimeNamed } from '../../text/crimes';
import { parseTerm } from '../../text/sentences';
import { matchesOf } from '../../text/source';
import { cite } from '../basis';
import { proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** Longest fixed terms and the like, in months: 刑法第38、42、45、69条. */
const BOUNDS: Readonly<
  Record<string, { readonly least: number; readonly most: number; readonly mostCombined: number }>
> = {
  有期徒刑: { least: 6, most: 180, mostCombined: 300 },
  拘役: { least: 1, most: 6, mostCombined: 12 },
  管制: { least: 3, most: 24, mostCombined: 36 },
};

const inWords = (months: number, days = 0): string => {
  const years = Math.floor(months / 12);
  return `${years > 0 ? `${years}年` : ''}${months % 12 > 0 ? `${months % 12}个月` : ''}${days > 0 ? `${days}日` : ''}`;
};

const KINDS = ['judgment', 'ruling'] as const;
/** Documents that propose a sentence are held to the bounds of the law as well. */
const PROPOSING = [...KINDS, 'indictment', 'sentencingProposal', 'pleaStatement'] as const;

/** Documents that join the sentences of several crimes, or propose to. */
const COMBINING = [...KINDS, 'indictment', 'sentencingProposal'] as const;

/** Sentences the document itself imposes. */
function imposed({ facts }: ReadDocument): readonly SentenceFact[] | null {
  return facts.sentences.length === 0 ? null : facts.sentences;
}

/** What is left of a sentence reduced is not held to the bounds of one imposed. */
const REDUCED = /减为$|减刑/u;

function termBounds(document: ReadDocument): readonly Found[] | null {
  const found: Found[] = [];
  for (const one of imposed(document) ?? []) {
    const bounds = BOUNDS[one.kind];
    if (!bounds || one.termMonths === null || REDUCED.test(document.text.slice(one.start - 8, one.start))) continue;
    const most = one.combined ? bounds.mostCombined : bounds.most;
    const length = inWords(one.termMonths, one.termDays ?? 0);
    if (one.termMonths > most) found.push({ at: [one], says: `${one.kind}${length}，超过${inWords(most)}` });
    else if (one.termMonths < bounds.least)
      found.push({ at: [one], says: `${one.kind}${length}，不足${inWords(bounds.least)}` });
  }
  return imposed(document) && [...found, ...deprivations(document)];
}

/** 剥夺政治权利 lasts one year to five beside a fixed term, for life beside a sentence for life or to death: 刑法第55、57条. */
function deprivations({ facts, text }: ReadDocument): Found[] {
  const told = facts.sentences.filter(
    ({ start, deprivationMonths }) => deprivationMonths !== null && !REDUCED.test(text.slice(start - 8, start)),
  );
  const life = told
    .filter(({ kind, deprivationMonths: months }) => /无期徒刑|死刑/u.test(kind) && months !== Number.POSITIVE_INFINITY)
    .map((one) => ({
      at: [one],
      says: `${one.kind}应当附加剥夺政治权利终身，写${inWords(one.deprivationMonths ?? 0)}`,
    }));
  const fixed = told
    .filter(({ kind, combined }) => kind === '有期徒刑' && !combined)
    .filter(({ deprivationMonths: months }) => (months ?? 0) > 60 || (months ?? 0) < 12)
    .map((one) => ({
      at: [one],
      says:
        one.deprivationMonths === Number.POSITIVE_INFINITY
          ? '有期徒刑附加剥夺政治权利终身'
          : `附加剥夺政治权利${inWords(one.deprivationMonths ?? 0)}，法定为一年以上五年以下`,
    }));
  return [...life, ...fixed];
}

/** 刑法第72、73条. */
function probation(document: ReadDocument): readonly Found[] | null {
  const own = document.facts.sentences.filter((one) => one.probationMonths !== null && one.termMonths !== null);
  if (own.length === 0) return null;
  return own.flatMap((one) => {
    const [term, trial] = [one.termMonths ?? 0, one.probationMonths ?? 0];
    const says: string[] = [];
    if (one.kind === '有期徒刑' && term > 36) says.push(`有期徒刑${inWords(term)}，超过三年，宣告了缓刑`);
    if (trial < term) says.push(`缓刑考验期${inWords(trial)}短于原判刑期${inWords(term)}`);
    const [least, most] = one.kind === '拘役' ? [2, 12] : [12, 60];
    if (trial > most) says.push(`${one.kind}的缓刑考验期${inWords(trial)}，超过${inWords(most)}`);
    if (trial < least) says.push(`${one.kind}的缓刑考验期${inWords(trial)}，不足${inWords(least)}`);
    return says.map((each) => ({ at: [one], says: each }));
  });
}

/** A term and the probation right behind it, as they stand also in earlier records, quotations and proposals. */
const WITH_PROBATION =
  /有期徒刑([零一二三四五六七八九十又年个月]{2,8})[，,、]?(?:宣告)?缓刑([零一二三四五六七八九十又年个月]{2,8})/gu;
/** 剥夺政治权利 beside a fixed term, longer than five years. */
const DEPRIVED =
  /有期徒刑[零一二三四五六七八九十年个月]{2,8}[，,]?(?:附加)?剥夺政治权利(?:[六七八九]|十[一二三四五]?)年/gu;
const DETENTION = /(?<!决定执行|合并执行|执行)拘役([一二三四五六七八九十]{1,2}个月|[一二]年)/gu;

/** Penalties that no judgment can have imposed, outside those the document itself imposes. */
function quotedBounds(document: ReadDocument): readonly Found[] {
  const prose = proseOf(document);
  const own = (start: number, end: number): boolean =>
    document.facts.sentences.some((one) => one.start < end && one.end > start);
  const pairs = [...prose.matchAll(WITH_PROBATION)].filter((match) => {
    const [term = 0, trial = 0] = [match[1], match[2]].map((each) => parseTerm(each ?? '')?.months ?? 0);
    return term > 36 || (trial > 0 && (trial > 60 || trial < 12 || trial < term));
  });
  const detentions = [...prose.matchAll(DETENTION)].filter(
    ({ 1: term, index }) =>
      (parseTerm(term ?? '')?.months ?? 0) > 6 &&
      !/并罚|合并|决定|执行/u.test(prose.slice(Math.max(0, index - 30), index)),
  );
  const deprived = [...prose.matchAll(DEPRIVED)].filter(
    ({ index }) => !/减为|执行|改判|减刑/u.test(prose.slice(Math.max(0, index - 12), index)),
  );
  return [...pairs, ...detentions, ...deprived].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length };
    return own(at.start, at.end) ? [] : [{ at: [at], says: `“${match[0]}”超出刑法第42、55、72、73条的期限` }];
  });
}

interface PartySentences {
  readonly single: readonly SentenceFact[];
  readonly combined: SentenceFact;
}

/** Several sentences of one person and the one they were joined to, without what stems from an earlier judgment. */
function combinations(document: ReadDocument): PartySentences[] {
  const { facts, text } = document;
  const parties = new Set(facts.sentences.map(({ party }) => party));
  return [...parties].flatMap((party) => {
    const own = facts.sentences.filter((one) => one.party === party);
    const [combined, second] = own.filter((one) => one.combined && one.kind === '有期徒刑');
    const single = own.filter((one) => !one.combined && one.start < (combined?.start ?? 0));
    if (!combined || second || single.length < 2) return [];
    const span = text.slice(single[0]?.start ?? 0, combined.end);
    if (/撤销|前罪|原判|余刑|尚未执行|漏罪|合并前|总和/u.test(span)) return [];
    return [{ single, combined }];
  });
}

/** 刑法第69条: below the sum, not below the longest, capped. */
function combinedTerm(document: ReadDocument): readonly Found[] | null {
  const all = combinations(document);
  const quoted = quotedCombination(document);
  if (all.length === 0 && quoted.length === 0) return null;
  const own = all.flatMap(({ single, combined }) => {
    const terms = single.filter(({ kind }) => kind === '有期徒刑').map(({ termMonths }) => termMonths ?? 0);
    const [sum, longest] = [terms.reduce((one, other) => one + other, 0), Math.max(...terms, 0)];
    const term = combined.termMonths ?? 0;
    const at = [combined, ...single];
    const parts = terms.map((each) => inWords(each)).join(' + ');
    // A fixed term absorbs detention: 刑法第69条第二款.
    if (terms.length === 0 || single.some(({ kind }) => !['有期徒刑', '拘役', '管制', '罚金'].includes(kind)))
      return [];
    if (term > sum) return [{ at, says: `${parts} = ${inWords(sum)}，决定执行${inWords(term)}，超过总和` }];
    if (term < longest) return [{ at, says: `各罪最高${inWords(longest)}，决定执行${inWords(term)}，低于其中最高刑` }];
    const cap = sum < 420 ? 240 : 300;
    return term > cap ? [{ at, says: `总和${inWords(sum)}，决定执行${inWords(term)}，超过${inWords(cap)}` }] : [];
  });
  return [...own, ...quoted];
}

/** One term and the several joined to it, as another judgment is quoted: 犯甲罪，判处有期徒刑三年；犯乙罪，判处有期徒刑二年，决定执行有期徒刑四年. */
const TERM = /(决定执行|合并执行)?有期徒刑([零〇一二三四五六七八九十又年个月]{2,9})/gu;
const JOINED = /撤销|前罪|余刑|尚未|未执行|漏罪|总和|新罪|缓刑|假释|无期|死刑|并罚(?!，)|与/u;
const ANOTHER_PERSON = /被告人|上诉人|[。\n]/u;

function quotedCombination(document: ReadDocument): Found[] {
  const own = document.facts.sentences;
  const prose = proseOf(document);
  const terms = matchesOf(TERM, prose).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    months: parseTerm(match[2] ?? '')?.months ?? 0,
    isJoint: match[1] !== undefined,
  }));
  return terms.flatMap((joint, index) => {
    if (!joint.isJoint || own.some(({ start, end }) => start < joint.end && end > joint.start)) return [];
    const before = terms.slice(Math.max(0, index - 6), index);
    const singles = before
      .slice(before.map(({ isJoint }) => isJoint).lastIndexOf(true) + 1)
      .filter(({ start }) => !ANOTHER_PERSON.test(prose.slice(start, joint.start)));
    const [first] = singles;
    if (!first || singles.length < 2 || JOINED.test(prose.slice(first.start - 30, joint.start))) return [];
    const sum = singles.reduce((all, { months }) => all + months, 0);
    const longest = Math.max(...singles.map(({ months }) => months));
    const above = joint.months > sum ? `超过总和${inWords(sum)}` : '';
    const says = joint.months < longest ? `低于其中最高刑${inWords(longest)}` : above;
    const found = says === '' ? [] : [{ at: [joint, ...singles], says: `决定执行${inWords(joint.months)}，${says}` }];
    return [...found, ...quotedFines(document, first, joint)];
  });
}

/** The fines of the single crimes and the one behind 决定执行, as another judgment is quoted. */
function quotedFines({ facts, text }: ReadDocument, first: Range, joint: Range): Found[] {
  const fines = facts.amounts.filter(({ kind, start }) => kind === 'fine' && start >= first.start);
  const single = fines.filter(({ end }) => end <= joint.start);
  const total = fines.find(
    ({ start }) => start >= joint.end && /^[，、]?并处罚金(?:人民币)?$/u.test(text.slice(joint.end, start)),
  );
  const sum = single.reduce((all, { yuan }) => all + yuan, 0);
  if (!total || sum === 0 || sum === total.yuan) return [];
  return [{ at: [total, ...single], says: `各罪罚金相加${sum}元，决定执行罚金${total.yuan}元` }];
}

/** Fines of several crimes are added up. */
function combinedFine(document: ReadDocument): readonly Found[] | null {
  const all = combinations(document).filter(({ combined }) => combined.fineYuan !== null);
  if (all.length === 0) return null;
  return all.flatMap(({ single, combined }) => {
    const fines = single.map(({ fineYuan }) => fineYuan ?? 0);
    const sum = fines.reduce((one, other) => one + other, 0);
    if (sum === combined.fineYuan || sum === 0) return [];
    const parts = fines.filter((fine) => fine > 0).join(' + ');
    return [{ at: [combined, ...single], says: `${parts} = ${sum}元，决定执行罚金${combined.fineYuan}元` }];
  });
}

/** Longer than any grade of the crime. */
function overMaximum(document: ReadDocument): readonly Found[] | null {
  const own = document.facts.sentences.filter((one) => !one.combined && one.crime !== '' && one.termMonths !== null);
  if (own.length === 0) return null;
  return own.flatMap((one) => {
    const crime = crimeByName(crimeNamed(one.crime)?.statutory ?? one.crime);
    const most = crime?.maxMonths ?? 0;
    if (!crime || most === 0 || (one.termMonths ?? 0) <= most || one.kind !== '有期徒刑') return [];
    return [{ at: [one], says: `${crime.name}有期徒刑最高${inWords(most)}，判处${inWords(one.termMonths ?? 0)}` }];
  });
}

/** Explanations of an end that lies off: release on bail in between, days taken off, half credit; the rule of 羁押一日折抵刑期一日 is none. */
const EXPLAINED =
  /顺延|扣除|折抵[0-9０-９一二三四五六七八九十百]+[日天]|羁押(?!一日，?折抵)[0-9０-９一二三四五六七八九十百]+[日天]|监视居住|取保候审|保外|脱逃|已执行|已服刑|减去|先行羁押的?[0-9一二三四五六七八九十百]+/u;

/** D2 = D1 + term − 1 day, earlier by days served before D1. */
function period(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const bounds = facts.dates.filter(({ event }) => event === 'sentenceFrom' || event === 'sentenceTo');
  const own = facts.sentences.filter((one) => one.from !== '' && one.to !== '' && one.termMonths !== null);
  const found: Found[] = [];
  for (const one of own) {
    const dates = periodDates(bounds, one);
    const at = [...dates, one];
    const [start, end] = [dayOf(one.from), dayOf(one.to)];
    if (start === null || end === null) continue;
    const last = addMonths(start, one.termMonths ?? 0) + (one.termDays ?? 0) - 1;
    const due = isoOf(last);
    const days = end - last;
    if (dates.length < 2 || one.kind === '管制' || one.probationMonths !== null) continue;
    if (isReduction(text, one)) {
      found.push(...afterReduction(document, one, dates));
      continue;
    }
    const says = `自${one.from}起${inWords(one.termMonths ?? 0, one.termDays ?? 0)} = ${due}止，文书写${one.to}止，`;
    if (one.to < one.from) found.push({ at, says: `止日${one.to}早于起日${one.from}` });
    else if (days > 1 && !isExplained(text, dates, /顺延|保外|脱逃/u)) found.push({ at, says: `${says}晚${days}日` });
    else if (days < -1 && isCountedFrom(document, one))
      found.push({ at, says: `止日${one.to}与首次羁押之日起算相合，起日写${one.from}` });
    else if (days < -1 && !isEarlierCustody(document, one, -days) && !isExplained(text, dates, EXPLAINED))
      found.push({ at, says: `${says}早${-days}日` });
  }
  return own.length === 0 ? null : found;
}

/** 减去有期徒刑七个月: the term is what is taken off. */
const isReduction = (text: string, { start }: SentenceFact): boolean => /减去$/u.test(text.slice(start - 4, start));

/** The end told of the sentence as it stood, less what is taken off, is the new end. */
function afterReduction({ facts, text }: ReadDocument, one: SentenceFact, dates: readonly DateFact[]): Found[] {
  const earlier = facts.dates.filter(
    ({ start, end, iso }) => start < one.start && iso.length === 10 && text.charAt(end) === '止',
  );
  const last = earlier[earlier.length - 1];
  const day = last && dayOf(last.iso);
  if (!last || day === undefined || day === null) return [];
  const due = isoOf(addMonths(day, -(one.termMonths ?? 0)) - (one.termDays ?? 0));
  if (Math.abs((dayOf(one.to) ?? 0) - (dayOf(due) ?? 0)) <= 1) return [];
  return [
    { at: [...dates, last], says: `原止日${last.iso}减去${inWords(one.termMonths ?? 0)} = ${due}，文书写${one.to}止` },
  ];
}

/** Held without a break from a day on from which the term ends on the day told, while another day is told as the first. */
function isCountedFrom({ facts, text }: ReadDocument, one: SentenceFact): boolean {
  const own = facts.measures.filter(({ party, date }) => party === one.party && date.length === 10);
  const [first] = own.map(({ date }) => dayOf(date) ?? 0).sort((a, b) => a - b);
  const isUnbroken = own.length > 0 && own.every(({ kind }) => /拘留|逮捕|羁押/u.test(kind));
  const isKnown = own.some(({ date }) => date === one.from);
  if (first === undefined || !isUnbroken || isKnown || /折抵[0-9一二三四五六七八九十]+[日天]/u.test(text)) return false;
  const last = addMonths(first, one.termMonths ?? 0) + (one.termDays ?? 0) - 1;
  return isoOf(last) === one.to;
}

function periodDates(bounds: readonly DateFact[], { from, to }: SentenceFact): DateFact[] {
  const start = bounds.find(({ iso, event }) => event === 'sentenceFrom' && iso === from);
  const end = bounds.find(
    ({ iso, event, start: at }) => event === 'sentenceTo' && iso === to && at > (start?.start ?? 0),
  );
  return start && end ? [start, end] : [];
}

function isExplained(text: string, at: readonly DateFact[], words: RegExp): boolean {
  const from = Math.max(0, (at[0]?.start ?? 0) - 90);
  return words.test(text.slice(from, (at[1]?.end ?? 0) + 60));
}

/** Held before the day from which the sentence runs: by a measure, a night at the station, an administrative penalty. */
function isEarlierCustody(document: ReadDocument, one: SentenceFact, days: number): boolean {
  const { facts, text } = document;
  const held = facts.measures.some(
    ({ party, kind, date }) =>
      (party === one.party || one.party === '') && (date === '' || date < one.from || /监视居住|取保候审/u.test(kind)),
  );
  const paragraph = facts.parties.find(({ name }) => name === one.party)?.paragraph;
  const told = paragraph ? text.slice(paragraph.start, paragraph.end) : text.slice(0, one.start);
  return held || (days <= 40 && HELD_BEFORE.test(told));
}
/** 现羁押于 tells where a person is, not since when. */
const HELD_BEFORE = /(?<!现|先行|被)羁押(?!于|在|一日|期)|行政拘留|留置|抓获|传唤/u;

export default [
  documentRule({
    id: 'doc.term-bounds',
    title: '刑期超出该刑种的法定期限',
    aspect: '量刑',
    kinds: PROPOSING,
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 45), cite('刑法', 55), cite('刑法', 57), cite('刑法', 69)],
    remedy: '核对判项或者量刑建议',
    lawful: ['数罪并罚的决定刑期', '减刑后的刑期'],
    find: termBounds,
  }),
  documentRule({
    id: 'doc.probation-bounds',
    title: '缓刑考验期与法定期限不合',
    aspect: '量刑',
    kinds: PROPOSING,
    certainty: 'confirmed',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 72), cite('刑法', 73)],
    remedy: '核对判项或者量刑建议',
    find: probation,
  }),
  documentRule({
    id: 'doc.penalty-quoted',
    title: '所述刑罚超出法定期限',
    aspect: '量刑',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑法', 42), cite('刑法', 72), cite('刑法', 73)],
    remedy: '对照原裁判核对刑种、刑期和考验期',
    lawful: ['转述的原裁判即如此写，正是抗诉、监督的理由', '数罪并罚的拘役可以超过六个月'],
    find: quotedBounds,
  }),
  documentRule({
    id: 'doc.combined-term',
    title: '数罪并罚的刑期与各罪刑期不合',
    aspect: '量刑',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 69)],
    remedy: '按第六十九条核算',
    lawful: ['与前罪余刑并罚'],
    find: combinedTerm,
  }),
  documentRule({
    id: 'doc.combined-fine',
    title: '数罪罚金之和与决定执行的罚金不等',
    aspect: '量刑',
    kinds: COMBINING,
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑法', 69)],
    remedy: '核算各罪罚金',
    lawful: ['前罪罚金已缴纳', '附加刑种类不同分别执行'],
    find: combinedFine,
  }),
  documentRule({
    id: 'doc.term-over-maximum',
    title: '刑期高于该罪的最高有期徒刑',
    aspect: '量刑',
    kinds: PROPOSING,
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 61)],
    remedy: '核对罪名、法定刑幅度和判项',
    lawful: ['适用修改前的法定刑', '转化、结合后按他罪处罚'],
    find: overMaximum,
  }),
  documentRule({
    id: 'doc.sentence-period',
    title: '刑期起止与刑期长度不合',
    aspect: '量刑',
    kinds: KINDS,
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 47)],
    remedy: '按先行羁押折抵重新核算起止日期',
    lawful: ['取保候审、监视居住期间不计，止日顺延', '先行羁押分段折抵'],
    find: period,
  }),
];
