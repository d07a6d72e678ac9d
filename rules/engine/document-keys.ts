import type { DocumentFacts, Party, Range } from '../model/document-facts';
import { accusedOf } from './case-index';
import type { DocumentFactName } from './language';
import { comparable } from './normal-form';
import type { DocumentValue } from './stated-fact';
import { isStatedFact, STATED_FACTS } from './stated-facts';

/** Facts that {@link documentValues} narrows to a party. */
const ABOUT_PARTY: ReadonlySet<DocumentFactName> = new Set([
  'name',
  'names',
  'idNumber',
  'birthDate',
  'gender',
  'circumstances',
  'priorRecord',
  'coerciveType',
  'coerciveDate',
  'sentence',
]);

/** Whether a document fact differs from party to party; the others are the same for everyone. */
export function isAboutParty(name: DocumentFactName): boolean {
  return isStatedFact(name) ? STATED_FACTS[name].personal !== undefined : ABOUT_PARTY.has(name);
}

/** Facts of a party that are told of nobody else: where the party is not found, nothing is known of them. */
export function needsParty(name: DocumentFactName): boolean {
  if (isStatedFact(name)) return STATED_FACTS[name].personal === true;
  return name !== 'names' && name !== 'circumstances' && ABOUT_PARTY.has(name);
}

const DOCUMENT_FACT_NAMES: Readonly<Record<string, string>> = {
  date: '落款日期',
  number: '文号',
  heading: '制作单位',
  name: '姓名',
  names: '姓名',
  personNames: '姓名',
  defendants: '当事人',
  idNumber: '公民身份号码',
  birthDate: '出生日期',
  gender: '性别',
  charges: '罪名',
  mainCharge: '罪名',
  articles: '引用条文',
  citations: '引用条文',
  circumstances: '量刑情节',
  priorRecord: '前科',
  coerciveType: '强制措施',
  coerciveDate: '强制措施日期',
  sentence: '刑罚',
  totalAmount: '总额',
  amounts: '分项金额',
  counts: '犯罪起数',
  offenceDate: '作案日期',
  caseFoundDate: '归案日期',
  volumeCount: '卷册数',
  procedure: '程序',
  present: '是否在卷',
  addressee: '致送单位',
  applicant: '申请人',
  claimedAmount: '请求金额',
};

/** What the user reads for a document fact; 正文 for the text itself. */
export function documentFactLabel(name: DocumentFactName): string {
  return isStatedFact(name) ? STATED_FACTS[name].label : (DOCUMENT_FACT_NAMES[name] ?? '正文');
}

/**
 * Values of a document fact. Null: it was not found in the text. What the text does not yield counts as not read, never
 * as absent: reading a text may always fail. `person` narrows facts of a party to this person.
 */
export function documentValues(
  text: string,
  facts: DocumentFacts,
  name: DocumentFactName,
  party: Party | null,
): readonly DocumentValue[] | null {
  const asked = isAboutParty(name) ? party : null;
  const known = knownValues(facts, asked);
  let values = known.get(name);
  if (values === undefined) {
    const found = read(text, facts, name, asked);
    values = found && found.length > 0 ? found : null;
    known.set(name, values);
  }
  return values;
}

type ValuesByName = Map<DocumentFactName, readonly DocumentValue[] | null>;

/** Values worked out before, by text and party: a text is asked for the same facts patrol after patrol. */
const valuesOfTexts = new WeakMap<DocumentFacts, Map<Party | null, ValuesByName>>();

function knownValues(facts: DocumentFacts, party: Party | null): ValuesByName {
  const byParty = valuesOfTexts.get(facts) ?? new Map<Party | null, ValuesByName>();
  valuesOfTexts.set(facts, byParty);
  const byName = byParty.get(party) ?? new Map();
  byParty.set(party, byName);
  return byName;
}

function read(
  text: string,
  facts: DocumentFacts,
  name: DocumentFactName,
  party: Party | null,
): readonly DocumentValue[] | null {
  if (isStatedFact(name)) return STATED_FACTS[name].find({ text, facts, party });
  switch (name) {
    case 'text':
      return [{ value: text, range: null }];
    case 'prose':
      return [{ value: withoutQuotes(text, facts.quoted), range: null }];
    case 'present':
      return [{ value: '是', range: null }];
    case 'date':
      return facts.date ? [{ value: facts.date.iso, range: facts.date }] : null;
    case 'number':
      return facts.number ? [{ value: facts.number.text, range: facts.number }] : null;
    case 'heading':
      return facts.organ ? [{ value: facts.organ.text, range: facts.organ }] : null;
    case 'name':
    case 'names':
      return party ? [partyName(party)] : accusedOf(facts).map(partyName);
    case 'defendants':
      return accusedOf(facts).map(partyName);
    case 'personNames':
      return facts.parties.map(partyName);
    case 'idNumber':
      return partyValue(facts, party, 'idNumber');
    case 'birthDate':
      return partyValue(facts, party, 'birthDate');
    case 'gender':
      return partyValue(facts, party, 'sex');
    case 'charges':
      return charges(facts);
    case 'mainCharge':
      return charges(facts).slice(0, 1);
    case 'articles':
    case 'citations':
      return articles(facts, name === 'citations');
    case 'circumstances':
      return circumstances(facts, party);
    case 'priorRecord':
      return (party ? [party] : accusedOf(facts)).flatMap((one) =>
        one.priorRecord.map((record) => ({ value: record.text, range: record })),
      );
    case 'coerciveType':
    case 'coerciveDate':
      return lastMeasure(facts, party, name);
    case 'sentence':
      return sentence(facts, party);
    case 'totalAmount':
      return totalAmount(facts);
    case 'amounts':
      return amountsOfCounts(facts);
    case 'counts':
      return facts.counts.length > 0 ? [{ value: String(facts.counts.length), range: null }] : null;
    case 'offenceDate':
    case 'caseFoundDate':
      return eventDate(facts, name === 'offenceDate' ? 'offence' : 'caseFound');
    case 'volumeCount':
      return facts.volumes ? [{ value: String(facts.volumes.count), range: facts.volumes }] : null;
    case 'procedure':
      return procedures(text);
    case 'addressee':
      return facts.addressee ? [{ value: facts.addressee.text, range: facts.addressee }] : null;
    case 'applicant':
      return facts.applicants.map((one) => ({ value: one.text, range: one }));
    case 'claimedAmount':
      return claimedAmount(text, facts);
    default:
      return null;
  }
}

/** Stands for a quoted character; matches nothing that a rule looks for. */
const BLANKED = '□';

function withoutQuotes(text: string, quoted: readonly Range[]): string {
  let prose = text;
  for (const { start, end } of quoted) prose = prose.slice(0, start) + BLANKED.repeat(end - start) + prose.slice(end);
  return prose;
}

function partyName(party: Party): DocumentValue {
  return { value: party.name, range: party.mentions[0] ?? null };
}

type PartyField = 'idNumber' | 'birthDate' | 'sex';

function partyValue(facts: DocumentFacts, party: Party | null, key: PartyField): readonly DocumentValue[] {
  return (party ? [party] : accusedOf(facts))
    .filter((one) => one[key] !== '')
    .map((one) => ({ value: one[key], range: one.at[key] ?? null }));
}

/** Crimes the document itself finds: those of its conclusion, else of its statement of charges. */
function charges(facts: DocumentFacts): readonly DocumentValue[] {
  for (const section of ['disposition', 'opinion'] as const) {
    const found = facts.crimes.filter((crime) => crime.section === section);
    if (found.length > 0) return distinct(found.map((crime) => ({ value: crime.name, range: crime })));
  }
  return [];
}

/** Criminal-law articles as `264` or `133-1`; procedural ones with their paragraph, as `177-2`. */
function articles(facts: DocumentFacts, withLaw: boolean): readonly DocumentValue[] {
  const cited = facts.articles.filter((article) => article.section !== 'appendix');
  if (withLaw) {
    return distinct(cited.map((article) => ({ value: `${article.law}第${article.article}条`, range: article })));
  }
  const law = facts.kind === 'nonProsecution' ? '刑事诉讼法' : '刑法';
  return distinct(
    cited
      .filter((article) => article.law === law)
      .map((article) => {
        const part = law === '刑法' ? article.sub : (article.paragraph ?? '');
        return { value: part === '' ? article.article : `${article.article}-${part}`, range: article };
      }),
  );
}

function circumstances(facts: DocumentFacts, party: Party | null): readonly DocumentValue[] {
  return distinct(
    facts.circumstances
      .filter((found) => !found.negated && (found.section === 'opinion' || found.section === 'disposition'))
      .filter((found) => !party || found.party === '' || found.party === party.name)
      .map((found) => ({ value: found.name, range: found })),
  );
}

function lastMeasure(
  facts: DocumentFacts,
  party: Party | null,
  name: 'coerciveType' | 'coerciveDate',
): readonly DocumentValue[] | null {
  const own = facts.measures.filter((measure) => !party || measure.party === party.name);
  const last = own[own.length - 1];
  if (!last) return null;
  const value = name === 'coerciveType' ? last.kind : last.date;
  return value === '' ? null : [{ value, range: last }];
}

/** The penalty in one comparable wording: kind, months, days, probation, fine. */
function sentence(facts: DocumentFacts, party: Party | null): readonly DocumentValue[] {
  const own = facts.sentences.filter((one) => !party || one.party === '' || one.party === party.name);
  const final = own.some((one) => one.combined) ? own.filter((one) => one.combined) : own;
  return final.map((one) => ({
    value: [
      one.kind,
      one.termMonths === null ? '' : `${one.termMonths}个月`,
      one.termDays ? `${one.termDays}日` : '',
      one.probationMonths === null ? '' : `缓刑${one.probationMonths}个月`,
      one.fineYuan === null ? '' : `罚金${one.fineYuan}元`,
    ].join(''),
    range: one,
  }));
}

function totalAmount(facts: DocumentFacts): readonly DocumentValue[] | null {
  const totals = facts.amounts.filter((amount) => amount.kind === 'total' && !amount.about);
  return totals.length > 0 ? distinct(totals.map(yuan)) : null;
}

/** What each count comes to: the losses told in it. An amount told elsewhere (in the conclusion) repeats, it does not add. */
function amountsOfCounts(facts: DocumentFacts): readonly DocumentValue[] | null {
  const values: DocumentValue[] = [];
  for (const count of facts.counts) {
    const losses = facts.amounts.filter(
      (one) => one.kind === 'loss' && one.start >= count.start && one.end <= count.end,
    );
    if (losses.length === 0 || losses.some((one) => one.about)) return null;
    values.push(...losses.map(yuan));
  }
  return values;
}

function yuan(amount: { yuan: number; start: number; end: number }): DocumentValue {
  return { value: String(amount.yuan), range: amount };
}

/** Where the claims of a suit stand; whatever the facts tell of sums is no claim. */
const CLAIMS = /诉讼请求[：:]?([\s\S]*?)(?=事实(?:和|与)理由|$)/u;

const CALLED_TOTAL = /(?:共计|合计|总计|总额)[^，。；\d]{0,8}$/u;

/** The sum a suit asks for: its one amount, or the one it calls the total; of several none is taken for the whole. */
function claimedAmount(text: string, facts: DocumentFacts): readonly DocumentValue[] | null {
  const claims = CLAIMS.exec(text);
  if (!claims) return null;
  const end = claims.index + claims[0].length;
  const claimed = facts.amounts.filter((amount) => amount.start >= claims.index && amount.end <= end);
  const totals = claimed.filter((amount) => CALLED_TOTAL.test(text.slice(claims.index, amount.start)));
  const chosen = totals.length > 0 ? totals : claimed;
  return chosen.length === 1 && chosen[0] && !chosen[0].about ? [yuan(chosen[0])] : null;
}

/** The earliest full date of an event. */
function eventDate(facts: DocumentFacts, event: 'offence' | 'caseFound'): readonly DocumentValue[] | null {
  const dated = facts.dates.filter((date) => date.event === event && date.iso.length >= 10);
  if (dated.length === 0) return null;
  const first = dated.reduce((a, b) => (b.iso < a.iso ? b : a));
  return [{ value: first.iso, range: first }];
}

function procedures(text: string): readonly DocumentValue[] {
  const found: DocumentValue[] = [];
  for (const name of ['速裁程序', '简易程序', '普通程序']) {
    const start = text.indexOf(name);
    if (start >= 0) found.push({ value: name, range: { start, end: start + name.length } });
  }
  return found;
}

function distinct(values: readonly DocumentValue[]): readonly DocumentValue[] {
  const seen = new Map<string, DocumentValue>();
  for (const value of values) if (!seen.has(comparable(value.value))) seen.set(comparable(value.value), value);
  return [...seen.values()];
}
