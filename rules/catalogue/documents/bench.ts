import type { ReadDocument } from '../../engine/view';
import type { SignerFact } from '../../model/document-facts';
import { cite } from '../basis';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

const SOLE = /独任(?:审判|审理)|(?:审判员|法官)独任/gu;
const COLLEGIAL = /组成(?:了)?合议庭/gu;
const QUICK = /(?:适用|按照)(?:刑事)?速裁程序(?:公开|不公开|审理|进行|，实行|开庭)/gu;
/** A court that went over from one to the other tells of both. */
const CHANGED = /转为|转换|变更为|改为|不宜|重新组成|转由/u;
const PRESIDES = /审判长/u;
const JUDGES = /审判[长员]|陪审员/u;

/** What the court tells of its own hearing: on appeal the words behind the appeal, blanked up to there. */
function ownHead(document: ReadDocument): string {
  const { facts } = document;
  const end = sectionOf(facts, 'facts')?.start ?? sectionOf(facts, 'opinion')?.start ?? 0;
  const head = proseOf(document).slice(0, end);
  const appeal = Math.max(...APPEALS.map((word) => head.lastIndexOf(word)));
  return appeal < 0 ? head : ' '.repeat(appeal) + head.slice(appeal);
}
const APPEALS = ['提出上诉', '提起上诉', '提出抗诉', '提起抗诉'] as const;

/** How the court says it sat, against those who sign. */
function bench(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const head = ownHead(document);
  const [sole] = solesIn(head);
  const [collegial] = findAll(COLLEGIAL, head);
  if ((!sole && !collegial) || CHANGED.test(head)) return null;
  const judges = facts.signers.filter(({ office }) => JUDGES.test(office.replace(/\s/gu, '')));
  const presiding = judges.find(({ office }) => PRESIDES.test(office.replace(/\s/gu, '')));
  const found: Found[] = [];
  if (sole && collegial) found.push({ at: [sole, collegial], says: '既写独任审判，又写组成合议庭' });
  const [quick] = findAll(QUICK, head);
  if (collegial && quick)
    found.push({ at: [collegial, quick], says: '速裁程序由审判员一人独任审判，此处写组成合议庭' });
  if (found.length > 0 || judges.length === 0) return found;
  if (sole && (presiding || judges.length > 1)) return [signedBy(sole, judges, '写独任审判，署名有')];
  const isAlone = collegial && judges.length === 1 && !presiding;
  return isAlone ? [signedBy(collegial, judges, '写组成合议庭，署名只有')] : [];
}

const signedBy = (at: Found['at'][number], judges: readonly SignerFact[], says: string): Found => ({
  at: [at, ...judges],
  says: `${says}${judges.map(({ office }) => office.replace(/\s/gu, '')).join('、')}`,
});

/** What the court below did is told as well, or that it should not have. */
const ELSEWHERE = /原判|原审|不能|不应|不当|违/u;

/** Where the court says that one judge sat. */
const solesIn = (head: string): ReturnType<typeof findAll> =>
  findAll(SOLE, head).filter(({ start }) => !ELSEWHERE.test(head.slice(Math.max(0, start - 30), start)));

/** 上诉 and 抗诉 are never heard by one judge. */
function soleOnAppeal(document: ReadDocument): Found[] {
  const head = ownHead(document);
  const [sole] = head.startsWith(' ') ? solesIn(head) : [];
  return sole ? [{ at: [sole], says: '第二审案件应当组成合议庭，此处写独任审判' }] : [];
}

/** Articles of the code of 2018 on the simplified and on the quick procedure. */
const OF_SIMPLE = /^21[4-9]$|^22[01]$/u;
const OF_QUICK = /^22[2-6]$/u;
const SINCE_2018 = '2018-10-26';

/** The procedure the court says it followed, against the articles it cites. */
function procedureCited(document: ReadDocument): Found[] {
  const { facts } = document;
  const [said] = findAll(/本院[^。\n]{0,40}适用(?:速裁|简易)程序/gu, ownHead(document)).slice(-1);
  if (!said || (facts.date?.iso ?? '') < SINCE_2018) return [];
  const [own, other] = said.text.includes('速裁') ? [OF_QUICK, OF_SIMPLE] : [OF_SIMPLE, OF_QUICK];
  const cited = facts.articles.filter(({ law, section }) => law === '刑事诉讼法' && section !== 'appendix');
  const odd = cited.find(({ article }) => other.test(article));
  if (!odd || cited.some(({ article }) => own.test(article))) return [];
  return [{ at: [said, odd], says: `写“${said.text.slice(-6)}”，所引刑事诉讼法第${odd.article}条是另一程序的规定` }];
}

export default [
  documentRule({
    id: 'doc.bench',
    title: '审判组织、程序前后不一',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    kinds: ['judgment', 'ruling'],
    basis: [cite('刑事诉讼法', 183), cite('刑事诉讼法', 222)],
    remedy: '核对审判组织和署名',
    lawful: ['审理中转换程序，署名为转换后的审判组织', '公开文书删去了部分署名'],
    find: (document) => {
      const found = bench(document);
      const others = [...soleOnAppeal(document), ...procedureCited(document)];
      return found === null && others.length === 0 ? null : [...(found ?? []), ...others];
    },
  }),
];
