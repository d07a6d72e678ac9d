import type { ReadDocument } from '../../engine/view';
import { addMonths, dayFrom, dayOf, isoOf } from '../../law/dates';
import type { Party, PriorFact, Range, SentenceFact } from '../../model/document-facts';
import { cite } from '../basis';
import { accusedWithParagraph } from './people';
import { proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** 刑法第六十五条: within five years of the end of the punishment. */
const MONTHS = 60;
/** Crimes of negligence: neither the earlier nor the new one may be such. */
const NEGLIGENT = /过失|交通肇事|失火|事故|玩忽职守|失职|危险驾驶/u;
/** Lasting punishments. */
const HEAVY = /有期徒刑|无期徒刑|死刑/u;
/** 刑法第六十六条 knows no time limit. */
const WITHOUT_LIMIT = /危害国家安全|恐怖|黑社会|国家秘密|间谍|分裂国家|颠覆/u;
const TOLD = /累犯|毒品再犯|再犯/u;

interface Accused {
  readonly party: Party;
  /** Earlier sentences, the text's order. */
  readonly priors: readonly PriorFact[];
  /** What the text imposes on him for this case. */
  readonly sentences: readonly SentenceFact[];
}

function accused(document: ReadDocument): readonly Accused[] {
  const { facts } = document;
  const all = accusedWithParagraph(document).filter(({ elsewhere }) => !elsewhere);
  const isOf = (party: Party, name: string): boolean => name === party.name || (name === '' && all.length === 1);
  return all.map((party) => ({
    party,
    priors: facts.priors.filter((prior) => prior.kind === '判刑' && isOf(party, prior.party)),
    sentences: facts.sentences.filter((sentence) => !sentence.proposed && isOf(party, sentence.party)),
  }));
}

/** The first and the last day a date can mean; null when not even the month is told. */
function bounds(iso: string): readonly [string, string] | null {
  if (dayOf(iso) !== null && iso.length === 10) return [iso, iso];
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(iso) ?? [];
  if (year === '') return null;
  const first = dayFrom(Number(year), Number(month), 1);
  return [isoOf(first), isoOf(addMonths(first, 1) - 1)];
}

function fiveYearsOn(iso: string): string {
  const day = dayOf(iso);
  return day === null ? '' : isoOf(addMonths(day, MONTHS));
}

/** Whole days on which the text says that something was done, the earliest first. */
function acts({ facts }: ReadDocument): readonly (Range & { readonly iso: string })[] {
  return facts.dates
    .filter(({ event, iso, impossible }) => event === 'offence' && iso.length >= 7 && !impossible)
    .sort((one, other) => one.iso.localeCompare(other.iso));
}

/** Why somebody who is called a recidivist can hardly be one, by what the text itself tells of him. */
function notRecidivist(document: ReadDocument): readonly Found[] | null {
  const called = document.facts.circumstances.filter(
    ({ name, negated, section }) => name === '累犯' && !negated && (section === 'opinion' || section === 'disposition'),
  );
  if (called.length === 0) return null;
  const all = accused(document);
  return all.flatMap((one): readonly Found[] => {
    const own = called.find(({ party }) => party === one.party.name || (party === '' && all.length === 1));
    const why = own ? reason(document, one) : null;
    return own && why ? [{ at: [own, ...why.at], says: `${one.party.name}：${why.says}` }] : [];
  });
}

function reason(document: ReadDocument, { priors, sentences }: Accused): Found | null {
  const suspended = sentences.filter(({ probationMonths }) => probationMonths !== null);
  if (suspended.length > 0) return { at: suspended, says: '累犯不适用缓刑，判项宣告了缓刑' };
  if (priors.length === 0) return null;
  const [act] = acts(document);
  const released = priors.map(({ releasedOn }) => bounds(releasedOn)?.[1] ?? null);
  const last = released.reduce<string>((one, day) => (day !== null && day > one ? day : one), '');
  if (act && last !== '' && !released.includes(null) && act.iso > fiveYearsOn(last)) {
    return { at: [...priors, act], says: `最后一次释放${last}，最早的行为${act.iso}，已过五年` };
  }
  if (priors.every(({ penalty }) => penalty !== '' && !HEAVY.test(penalty))) {
    return { at: priors, says: '前科所判均不是有期徒刑以上刑罚' };
  }
  const lasting = sentences.filter(({ kind }) => kind !== '');
  if (lasting.length > 0 && lasting.every(({ kind }) => !HEAVY.test(kind))) {
    return { at: [...priors, ...lasting], says: `本案判处${lasting[0]?.kind}，不是有期徒刑以上刑罚` };
  }
  return null;
}

/** Somebody who by what the text tells is a recidivist, and is not called one. */
function untold(document: ReadDocument): readonly Found[] | null {
  const all = accused(document).filter(({ priors }) => priors.length > 0);
  if (all.length === 0) return null;
  if (TOLD.test(proseOf(document))) return [];
  return all.flatMap(({ party, priors, sentences }): readonly Found[] => {
    const isHeavy = sentences.length > 0 && sentences.some(({ kind }) => HEAVY.test(kind));
    const crimes = sentences.map(({ crime }) => crime);
    if (!isHeavy || crimes.some((crime) => NEGLIGENT.test(crime))) return [];
    const prior = priors.find((one) => isWithinFiveYears(document, party, one));
    if (!prior) return [];
    return [{ at: [prior], says: `${party.name}：${prior.releasedOn}释放，五年以内再犯，未写是否构成累犯` }];
  });
}

function isWithinFiveYears(document: ReadDocument, party: Party, prior: PriorFact): boolean {
  const released = bounds(prior.releasedOn);
  if (!released || prior.probationMonths !== null || !HEAVY.test(prior.penalty)) return false;
  if (prior.crime === '' || NEGLIGENT.test(prior.crime) || wasMinor(party, prior)) return false;
  const days = acts(document);
  const [first, last] = [days[0]?.iso, days[days.length - 1]?.iso];
  return first !== undefined && last !== undefined && first > released[1] && last <= fiveYearsOn(released[0]);
}

/** 不满十八周岁的人犯罪的除外; the day of the earlier crime is not told, so a year before its judgment is taken. */
function wasMinor({ birthDate }: Party, { date }: PriorFact): boolean {
  const born = birthDate ? dayOf(birthDate) : null;
  return born === null || date === '' || date < isoOf(addMonths(born, 12 * 19));
}

export default [
  documentRule({
    id: 'doc.recidivist-conditions',
    title: '认定累犯与文中前科、行为日期或刑罚不符',
    aspect: '事实情节',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('刑法', 65), cite('刑法', 74)],
    remedy: '核对前科的刑种、释放日期，本案行为日期和所判刑罚',
    lawful: ['首部未写全部前科', '属于刑法第六十六条规定的特殊累犯'],
    find: (document) => (WITHOUT_LIMIT.test(proseOf(document)) ? null : notRecidivist(document)),
  }),
  documentRule({
    id: 'doc.recidivist-untold',
    title: '刑满释放五年以内再犯而未写累犯',
    aspect: '事实情节',
    kinds: ['judgment'],
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑法', 65)],
    remedy: '核对前科和释放日期；不构成累犯的，核对是否写明理由',
    find: untold,
  }),
];
