/** Facts that a document states of one party: who it is, what was done with it, what it is asked for and sentenced to. */
import type { MeasureFact, Party, SentenceFact } from '../model/document-facts';
import { accusedOf } from './case-index';
import type { StatedPartyFactName } from './language';
import type { DocumentValue, StatedFact, StatedIn } from './stated-fact';

/** Parties asked about: the one, or every accused where the rule looks at the whole case. */
const asked = ({ facts, party }: StatedIn): readonly Party[] => (party ? [party] : accusedOf(facts));

type Described = 'ethnicity' | 'education' | 'occupation' | 'household' | 'residence';

function described(document: StatedIn, key: Described): readonly DocumentValue[] {
  return asked(document)
    .filter((one) => one[key] !== '')
    .map((one) => ({ value: one[key], range: one.at[key] ?? one.paragraph ?? null }));
}

/** What belongs to the party; among several accused a thing that names none belongs to nobody. */
function own<Item extends { readonly party: string }>(document: StatedIn, items: readonly Item[]): readonly Item[] {
  const { party, facts } = document;
  if (!party) return items;
  const alone = accusedOf(facts).length === 1;
  return items.filter((one) => one.party === party.name || (alone && one.party === ''));
}

function measureDates(document: StatedIn, kind: (kind: string) => boolean): readonly DocumentValue[] {
  return own<MeasureFact>(document, document.facts.measures)
    .filter((one) => kind(one.kind) && one.date.length >= 10)
    .map((one) => ({ value: one.date, range: one }));
}

const HELD = /羁押(?:于|在)([\u4e00-\u9fa5×]{2,24}?(?:看守所|监狱|未成年犯管教所))/gu;

/** Where the party is held: told in its paragraph, or in a sentence that names it. */
function custodyPlace(document: StatedIn): readonly DocumentValue[] {
  const { text, facts, party } = document;
  const alone = accusedOf(facts).length === 1;
  const found: DocumentValue[] = [];
  for (const match of text.matchAll(HELD)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const { paragraph } = party ?? {};
    const inParagraph = paragraph && match.index >= paragraph.start && match.index < paragraph.end;
    const named = party && text.slice(Math.max(0, match.index - 30), match.index).includes(party.name);
    if (party && !alone && !inParagraph && !named) continue;
    found.push({ value: match[1] ?? '', range: { start, end: match.index + match[0].length } });
  }
  return found;
}

/** The one sentence to be served: the combined one, or the only one; of several none is the whole. */
function final(document: StatedIn, sentences: readonly SentenceFact[]): SentenceFact | null {
  const mine = own(document, sentences);
  const combined = mine.filter((one) => one.combined);
  const chosen = combined.length > 0 ? combined : mine;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

type Part = (sentence: SentenceFact) => string | number | null;

function ofSentence(list: 'sentences' | 'proposals', part: Part): StatedFact['find'] {
  return (document) => {
    const one = final(
      document,
      document.facts[list].filter(({ proposed }) => proposed === (list === 'proposals')),
    );
    const value = one ? part(one) : null;
    return one && value !== null && value !== '' ? [{ value: String(value), range: one }] : null;
  };
}

/** Whole months only: a card has no place for the days over them. */
const months: Part = ({ termMonths, termDays }) => (termDays ? null : termMonths);

const ADDITIONAL: readonly (readonly [string, (sentence: SentenceFact) => boolean])[] = [
  ['罚金', ({ fineYuan, kind }) => fineYuan !== null && kind !== '罚金'],
  ['剥夺政治权利', ({ deprivationMonths }) => deprivationMonths !== null],
];

function additionalPenalties(document: StatedIn): readonly DocumentValue[] {
  const one = final(document, document.facts.sentences);
  if (!one) return [];
  return ADDITIONAL.filter(([, isImposed]) => isImposed(one)).map(([value]) => ({ value, range: one }));
}

/** Circumstances of the text by the names that cards use. */
const STATUTORY: Readonly<Record<string, string>> = {
  自首: '自首',
  立功: '立功',
  重大立功: '立功',
  累犯: '累犯',
  坦白: '坦白',
  从犯: '从犯',
  犯罪未遂: '犯罪未遂',
  犯罪中止: '犯罪中止',
};

/** What the document itself finds, in its reasoning, that the law names as a circumstance. */
function statutoryCircumstances(document: StatedIn): readonly DocumentValue[] {
  const accepted = document.facts.circumstances.filter(({ negated, section }) => !negated && section === 'opinion');
  return own(document, accepted).flatMap((one) => {
    const value = STATUTORY[one.name];
    // 自动投案 alone is not yet 自首.
    const said = value && document.text.slice(one.start, one.end).includes(value.slice(-2));
    return said ? [{ value, range: one }] : [];
  });
}

/** 是 where the document finds that the party pleaded guilty and accepted punishment, and nothing tells of a retraction. */
function pleaded(document: StatedIn): readonly DocumentValue[] | null {
  const { facts } = document;
  if (own(document, facts.pleas).some(({ kind }) => kind === '反悔' || kind === '不认罪' || kind === '异议'))
    return null;
  const found = own(document, facts.circumstances).find(
    ({ name, negated, section }) => name === '认罪认罚' && !negated && section === 'opinion',
  );
  return found ? [{ value: '是', range: found }] : null;
}

/** 是 where the document is about the party, or names nobody; silent where it is about others alone. */
function concerned({ facts, party }: StatedIn): readonly DocumentValue[] | null {
  return party || accusedOf(facts).length === 0 ? [{ value: '是', range: null }] : null;
}

const personal = (label: string, find: StatedFact['find']): StatedFact => ({ label, personal: true, find });

/** How the facts of a party are found. */
export const PARTY_FACTS: Readonly<Record<StatedPartyFactName, StatedFact>> = {
  concerned: { label: '是否涉及本人', personal: 'asked', aside: true, find: concerned },
  ethnicity: personal('民族', (document) => described(document, 'ethnicity')),
  education: personal('文化程度', (document) => described(document, 'education')),
  occupation: personal('职业', (document) => described(document, 'occupation')),
  household: personal('户籍所在地', (document) => described(document, 'household')),
  residence: personal('住址', (document) => described(document, 'residence')),
  aliases: personal('别名', (document) =>
    asked(document).flatMap(({ aliases, paragraph = null }) =>
      aliases.flatMap((written) => written.split('、').map((value) => ({ value, range: paragraph }))),
    ),
  ),
  custodyPlace: personal('羁押场所', custodyPlace),
  detentionDate: personal('刑事拘留日期', (document) => measureDates(document, (kind) => kind === '刑事拘留')),
  arrestDate: personal('逮捕日期', (document) => measureDates(document, (kind) => kind === '逮捕')),
  bailDate: personal('取保候审日期', (document) => measureDates(document, (kind) => kind === '取保候审')),
  surveillanceDate: personal('监视居住日期', (document) => measureDates(document, (kind) => kind.includes('监视居住'))),
  priorReleasedDate: personal('前罪刑满释放日期', (document) =>
    own(document, document.facts.priors)
      .filter(({ releasedOn }) => releasedOn.length >= 10)
      .map((one) => ({ value: one.releasedOn, range: one })),
  ),
  pleaded: personal('认罪认罚', pleaded),
  statutoryCircumstances: personal('法定情节', statutoryCircumstances),
  ownCharges: personal('判决罪名', (document) =>
    own(document, document.facts.sentences)
      .filter(({ crime, proposed }) => crime !== '' && !proposed)
      .map((one) => ({ value: one.crime, range: one })),
  ),
  penalty: personal(
    '主刑',
    ofSentence('sentences', ({ kind }) => kind),
  ),
  penaltyMonths: personal('刑期', ofSentence('sentences', months)),
  probationMonths: personal(
    '缓刑考验期',
    ofSentence('sentences', ({ probationMonths }) => probationMonths),
  ),
  fine: personal(
    '罚金数额',
    ofSentence('sentences', ({ fineYuan }) => fineYuan),
  ),
  additionalPenalties: personal('附加刑', additionalPenalties),
  proposedPenalty: personal(
    '量刑建议刑种',
    ofSentence('proposals', ({ kind }) => kind),
  ),
  proposedMonths: personal('量刑建议刑期', ofSentence('proposals', months)),
  proposedMonthsTo: personal(
    '量刑建议刑期上限',
    ofSentence('proposals', ({ termMonthsTo }) => termMonthsTo),
  ),
  proposedFine: personal(
    '量刑建议罚金',
    ofSentence('proposals', ({ fineYuan }) => fineYuan),
  ),
  proposedProbation: personal(
    '建议缓刑考验期',
    ofSentence('proposals', ({ probationMonths }) => probationMonths),
  ),
  proposedForm: personal(
    '量刑建议类型',
    ofSentence('proposals', ({ termMonthsTo }) => (termMonthsTo === null ? '确定刑量刑建议' : '幅度刑量刑建议')),
  ),
};
