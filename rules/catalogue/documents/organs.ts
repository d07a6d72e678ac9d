import type { ReadDocument } from '../../engine/view';
import type { OrganFact } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { practice } from '../basis';
import { RETRIAL } from './data/procedural-basis';
import { isSamePlace } from './offices';
import { findAll, sectionOf } from './prose';
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
      const found = [appealCourt(document), addressedTo(document), trialPlace(document), signedBy(document)].filter(
        (each) => each !== null,
      );
      return found.length === 0 ? null : found.flat();
    },
  }),
];
