import type { ReadDocument } from '../../engine/view';
import type { OrganFact } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { practice } from '../basis';
import { RETRIAL } from './data/procedural-basis';
import { isSamePlace } from './offices';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** Level of a court or procuratorate by its name: 1 basic, 2 of a city, 3 of a province; 0 where the name does not tell. */
function levelOf(name: string): number {
  if (/最高/u.test(name)) return 4;
  if (/高级人民法院|[\u4e00-\u9fa5]省人民检察院$|自治区人民检察院$/u.test(name)) return 3;
  if (/中级(?:人民)?法院|第[一二三四五六七八九十]+中级|分院$/u.test(name)) return 2;
  return /(?:[县旗]|(?<!地)区)人民(?:法院|检察院)$|基层法院/u.test(name) ? 1 : 0;
}

const APPEAL_COURT = /(?:直接)?向([\u4e00-\u9fa5某×]{2,24}法院)(?=提[出起]上诉|上诉)/gu;

/** An appeal goes to a court above the one that judged. */
function appealCourt(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const remedy = sectionOf(facts, 'remedy');
  if (facts.kind !== 'judgment' || !remedy) return null;
  const text = document.text.slice(remedy.start, remedy.end);
  const own = levelOf(facts.organ?.text ?? '');
  return findAll(APPEAL_COURT, text)
    .filter(({ text: said }) => !isAbove(said, own))
    .map(({ start, end, text: said }) => ({
      at: [{ start: remedy.start + start, end: remedy.start + end }],
      says: `上诉法院写“${said.replace(/^(?:直接)?向/u, '')}”`,
    }));
}

/** A court that hears appeals from a court of this level, as far as its name tells. */
function isAbove(court: string, own: number): boolean {
  const level = levelOf(court);
  if (own !== 0 && level !== 0) return level > own;
  return /中级|高级|最高|分院|铁路运输|海事|军事|知识产权|金融|兵团|上一级/u.test(court);
}

const TO_OWN_COURT: ReadonlySet<DocumentKind> = new Set([
  'indictment',
  'sentencingProposal',
  'pilSuit',
  'compulsoryTreatment',
]);

/** The court an indictment goes to stands on the level of the procuratorate that makes it, in its place; a protest goes to the court above. */
function addressedTo(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const { organ } = facts;
  const court = facts.addressee?.text.endsWith('法院') ? facts.addressee : facts.court;
  if (!organ?.text.endsWith('检察院') || !court || organ.start === court.start) return null;
  const [own, other] = [levelOf(organ.text), levelOf(court.text)];
  // Against a decision in force the procuratorate above turns to the court of its own level.
  const least = RETRIAL.test(document.text) ? own : own + 1;
  if (facts.kind === 'protest' && own !== 0 && other !== 0 && other < least && facts.addressee)
    return [{ at: [organ, court], says: `“${organ.text}”向“${court.text}”抗诉，级别不一致` }];
  if (!TO_OWN_COURT.has(facts.kind)) return null;
  if (own !== 0 && other !== 0 && own !== other)
    return [{ at: [organ, court], says: `“${organ.text}”向“${court.text}”起诉，级别不一致` }];
  return isSamePlace(organ.text, court.text)
    ? []
    : [{ at: [organ, court], says: `“${organ.text}”向“${court.text}”起诉，地域不一致` }];
}

/** The court that judges and the procuratorate that prosecutes before it are of one place. */
function trialPlace(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const { organ } = facts;
  if (facts.kind !== 'judgment' || !organ?.text.endsWith('法院') || levelOf(organ.text) !== 1) return null;
  const head = text.slice(0, sectionOf(facts, 'facts')?.start ?? sectionOf(facts, 'opinion')?.start ?? 600);
  if (/上诉|再审|终审|指定管辖|铁路|原公诉/u.test(head)) return null;
  const office = facts.organs.find(({ type, start }: OrganFact) => type === 'procuratorate' && start > organ.end);
  if (!office || office.start > organ.end + 120) return null;
  return isSamePlace(organ.text, office.name)
    ? []
    : [{ at: [organ, office], says: `“${organ.text}”与“${office.name}”地域不一致` }];
}

/** The name of an organ that stands once and differs by one character from one of its sort that stands more often. */
function oddName({ facts }: ReadDocument): readonly Found[] {
  const count = new Map<string, number>();
  for (const { name } of facts.organs) count.set(name, (count.get(name) ?? 0) + 1);
  return facts.organs.flatMap((one) => {
    if (count.get(one.name) !== 1 || one.name.length < LONG_NAME) return [];
    const known = facts.organs.find(
      ({ name, type }) => type === one.type && (count.get(name) ?? 0) > 1 && isOneApart(one.name, name),
    );
    return known ? [{ at: [one, known], says: `“${one.name}”与他处“${known.name}”差一字` }] : [];
  });
}
const LONG_NAME = 6;
const UNIT = /[省市县区旗]/u;
/** 江北区 and 江东区 lie side by side. */
const QUARTER = /[东西南北中上下]/u;

/** One character another, lost or added. */
function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  const isChanged = short.length === long.length;
  // 邢台县 and 邢台市 are two places of one name.
  if (isChanged && UNIT.test(short.charAt(at)) && UNIT.test(long.charAt(at)) && !long.endsWith('分局')) return false;
  if (isChanged && QUARTER.test(short.charAt(at)) && QUARTER.test(long.charAt(at))) return false;
  return short.slice(isChanged ? at + 1 : at) === long.slice(at + 1) && at > 0;
}

/** 直接向…人民法院提起自诉: a court of the place of the procuratorate that decided. */
function ownCourt({ facts, text }: ReadDocument): readonly Found[] {
  const { organ } = facts;
  if (facts.kind !== 'nonProsecution' || !organ?.text.endsWith('检察院') || levelOf(organ.text) > 1) return [];
  return facts.organs
    .filter(({ type, end }) => type === 'court' && /^提起自诉/u.test(text.slice(end, end + 4)))
    .filter(({ name }) => !isSamePlace(organ.text, name))
    .map((court) => ({ at: [court, organ], says: `自诉法院写“${court.name}”，本院为“${organ.text}”` }));
}

/** The police of a district and the procuratorate they send their cases to are of one district. */
function ownPolice({ facts, text }: ReadDocument): readonly Found[] {
  const to = facts.addressee;
  if (!to || !facts.organ || !WITH_POLICE.has(facts.kind)) return [];
  const [one = '', other = ''] = [facts.organ.text, to.text].map(districtOf);
  const [place, named] = [facts.organ.text, to.text].map((name) =>
    /^([\u4e00-\u9fa5]{2,5})[县市区旗](?:人民检察院|公安局)$/u.exec(name),
  );
  // 云岭县 and 云岭市 cannot both be.
  const isOtherUnit =
    place &&
    named &&
    place[1] === named[1] &&
    place[0].charAt(place[1]?.length ?? 0) !== named[0].charAt(named[1]?.length ?? 0);
  if (/指定管辖|集中管辖/u.test(text) || (!isOtherUnit && (one === '' || other === '' || one === other))) return [];
  return [{ at: [facts.organ, to], says: `“${facts.organ.text}”与“${to.text}”不是同一县、区` }];
}
const WITH_POLICE: ReadonlySet<DocumentKind> = new Set(['opinionForProsecution', 'arrestRequest', 'arrestDecision']);

/** 青川市公安局临河区分局 → 临河区; empty where the name tells none. */
function districtOf(name: string): string {
  const all = name
    .replace(/公安局|人民检察院|分局|监察委员会/gu, '')
    .match(/[\u4e00-\u9fa5]{1,3}?[县区旗](?![\u4e00-\u9fa5]*[县区旗])/u);
  return (all?.[0] ?? '').slice(-3);
}

const SIGNED = /\n[ \u3000]{0,60}([\u4e00-\u9fa5某×]{2,20}人民检察院)(?=\s{0,40}$)/u;

/** The procuratorate that signs is the one at the head. */
function signedBy({ facts, text }: ReadDocument): readonly Found[] | null {
  const { organ, date } = facts;
  if (!organ?.text.endsWith('检察院') || !date) return null;
  const from = Math.max(organ.end, date.start - 120);
  const match = SIGNED.exec(text.slice(from, date.start));
  const name = match?.[1] ?? '';
  if (!match || isSamePlace(organ.text, name)) return match ? [] : null;
  const end = from + match.index + match[0].length;
  return [{ at: [organ, { start: end - name.length, end }], says: `首部“${organ.text}”与落款“${name}”不一致` }];
}

/** A basic district in the name of a court above it, a court in the place of the procuratorate that prosecutes. */
const NO_SUCH_COURT = /[\u4e00-\u9fa5]{2,12}[县旗](?:中级|高级)人民法院/gu;
const COURT_PROSECUTES = /公诉机关[\u4e00-\u9fa5]{2,20}人民法院(?=[。\n])/gu;

function impossibleOrgans(document: ReadDocument): Found[] {
  const prose = proseOf(document);
  return [
    ...findAll(NO_SUCH_COURT, prose).map((at) => ({ at: [at], says: `“${at.text}”：县、旗的法院是基层法院` })),
    ...findAll(COURT_PROSECUTES, prose).map((at) => ({ at: [at], says: `公诉机关写作法院：“${at.text}”` })),
  ];
}

/** The victim complains to the procuratorate above the one that decided: 刑事诉讼法第180条. */
function complaintAbove({ facts, text }: ReadDocument): Found[] {
  const { organ } = facts;
  const remedy = sectionOf(facts, 'remedy');
  if (facts.kind !== 'nonProsecution' || !organ || !remedy) return [];
  return facts.organs
    .filter(
      ({ name, start, end }) =>
        name === organ.text && start >= remedy.start && /^申诉，?请求提起公诉/u.test(text.slice(end, end + 9)),
    )
    .map((own) => ({ at: [own, organ], says: `被害人的申诉写向“${own.name}”，应当向上一级人民检察院申诉` }));
}

export default [
  documentRule({
    id: 'doc.court-name',
    title: '法院、检察院的级别或者地域前后不一致',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对机关名称',
    lawful: ['指定管辖、集中管辖、跨区划法院', '开发区等机关名称与行政区划不同'],
    find: (document) => {
      const found = [
        appealCourt(document),
        addressedTo(document),
        trialPlace(document),
        signedBy(document),
        oddName(document),
        ownCourt(document),
        ownPolice(document),
        impossibleOrgans(document),
        complaintAbove(document),
      ].filter((each) => each !== null);
      return found.length === 0 ? null : found.flat();
    },
  }),
];
