import type { ReadDocument } from '../../engine/view';
import type { Party } from '../../model/document-facts';
import { cite, practice } from '../basis';
import { accusedWithParagraph } from './people';
import { sectionOf, textOf } from './prose';
import { documentRule, type Found } from './rule';

/** Accused without a word in the part that concludes. */
function withoutOutcome(document: ReadDocument): readonly Found[] | null {
  const { facts: read, text } = document;
  const accused = accusedWithParagraph(document);
  const place = read.kind === 'judgment' ? 'disposition' : 'opinion';
  const conclusion = sectionOf(read, place);
  if (accused.length < 2 || !conclusion) return null;
  const said = `${text.slice(conclusion.start, conclusion.end)}${textOf(document, 'disposition')}`;
  if (/各被告人|[二三四五六七八九十]被告人|上述被告人|被告人均|[二三四五六七八九十]人|驳回上诉/u.test(said)) return [];
  const missing = accused.filter(({ name, aliases }) => ![name, ...aliases].some((one) => said.includes(one)));
  return [
    ...unsentenced(
      document,
      accused.filter((one) => !missing.includes(one)),
    ),
    ...missing.map(({ name, at }) => ({
      at: at.name ? [at.name] : [conclusion],
      says: `“${name}”在${read.kind === 'judgment' ? '判决主文' : '本院认为'}部分没有结论`,
    })),
  ];
}

/** Sentenced twice for one crime stands one accused while another, who is named there too, is not sentenced at all. */
function unsentenced({ facts, text }: ReadDocument, accused: readonly Party[]): Found[] {
  const verdict = sectionOf(facts, 'disposition');
  const own = facts.sentences.filter(({ proposed, combined }) => !proposed && !combined);
  if (facts.kind !== 'judgment' || !verdict) return [];
  const said = text.slice(verdict.start, verdict.end);
  const without = accused.filter(
    ({ name }) =>
      !own.some(({ party }) => party === name) &&
      !new RegExp(`${escaped(name)}[^。；]{0,20}(?:无罪|免)`, 'u').test(said),
  );
  const twice = own.find((one, index) =>
    own.slice(0, index).some(({ party, crime }) => party === one.party && crime === one.crime && crime !== ''),
  );
  return twice && without.length > 0
    ? without.map(({ name }) => ({
        at: [twice],
        says: `主文两次写“${twice.party}”犯${twice.crime}，没有写“${name}”的刑罚`,
      }))
    : [];
}
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Accused without a word in the facts. */
function withoutFacts(document: ReadDocument): readonly Found[] | null {
  const accused = accusedWithParagraph(document);
  const story = `${textOf(document, 'facts')}${textOf(document, 'charge')}`;
  if (accused.length < 2 || story.length < 100) return null;
  if (/各被告人|[二三四五六七八九十]被告人|上述被告人|[二三四五六七八九十]人|等人/u.test(story)) return [];
  return accused
    .filter(({ name, aliases }) => ![name, ...aliases].some((one) => story.includes(one)))
    .map(({ name, at }) => ({ at: at.name ? [at.name] : [], says: `“${name}”在事实部分没有写到` }));
}

/** A crime that is charged and of which the verdict says nothing. */
function chargeWithoutVerdict(document: ReadDocument): readonly Found[] | null {
  const { facts: read, text } = document;
  const verdict = sectionOf(read, 'disposition');
  const origin = sectionOf(read, 'origin');
  if (
    read.kind !== 'judgment' ||
    !verdict ||
    !origin ||
    !/犯[^。]{1,40}罪/u.test(text.slice(verdict.start, verdict.end))
  )
    return null;
  const charged = read.crimes.filter(
    ({ section, start }) =>
      section === 'origin' && /指控[^。]{0,60}$/u.test(text.slice(Math.max(0, start - 70), start)),
  );
  if (charged.length < 2) return null;
  const after = text.slice(sectionOf(read, 'opinion')?.start ?? verdict.start, verdict.end);
  const judged = new Set(
    read.crimes
      .filter(({ start }) => start >= (sectionOf(read, 'opinion')?.start ?? verdict.start))
      .map(({ statutory }) => statutory),
  );
  if (/不构成|不成立|变更|撤回/u.test(after)) return [];
  return charged
    .filter(({ statutory }) => !judged.has(statutory))
    .map((crime) => ({ at: [crime], says: `起诉指控${crime.name}，本院认为和主文部分没有写到` }));
}

/** Article 64 is cited, and the verdict disposes of nothing. */
function propertyUndisposed(document: ReadDocument): readonly Found[] | null {
  const { facts: read } = document;
  const verdict = textOf(document, 'disposition');
  const [cited] = read.articles.filter(
    ({ law, article, section }) => law === '刑法' && article === '64' && ['opinion', 'disposition'].includes(section),
  );
  if (read.kind !== 'judgment' || verdict === '' || !cited) return null;
  return DISPOSED.test(verdict) ? [] : [{ at: [cited], says: '引用刑法第64条，主文没有写涉案财物怎样处理' }];
}
const DISPOSED = /没收|追缴|退[还赔缴出回]|发还|返还|销毁|上缴|移送|赃|违法所得|扣押|查封|冻结|处理|驳回上诉/u;

export default [
  documentRule({
    id: 'doc.omission.property-outcome',
    title: '引用涉案财物条款而主文没有处理',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    kinds: ['judgment'],
    basis: [cite('刑法', 64)],
    remedy: '核对主文是否写有涉案财物的处理',
    lawful: ['财物已在侦查阶段处理，主文不再写'],
    find: propertyUndisposed,
  }),
  documentRule({
    id: 'doc.omission.person-outcome',
    title: '有被告人没有结论',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    kinds: ['indictment', 'judgment'],
    basis: [practice()],
    remedy: '核对是否写有该人的认定',
    lawful: ['该人分案处理，另有文书', '以统称一并写明'],
    find: withoutOutcome,
  }),
  documentRule({
    id: 'doc.omission.person-facts',
    title: '有被告人在事实部分没有写到',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 5,
    kinds: ['indictment', 'opinionForProsecution', 'judgment'],
    basis: [practice()],
    remedy: '核对是否写有该人的事实',
    lawful: ['以统称一并写明', '事实部分用别名、绰号'],
    find: withoutFacts,
  }),
  documentRule({
    id: 'doc.omission.charge-verdict',
    title: '有指控的罪名没有裁判结论',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    kinds: ['judgment'],
    basis: [practice()],
    remedy: '核对判决是否漏判罪名，必要时提出意见',
    lawful: ['两罪吸收、从一重处', '起诉罪名经变更'],
    find: chargeWithoutVerdict,
  }),
];
