import type { ReadDocument } from '../../engine/view';
import type { ArticleFact, CircumstanceFact } from '../../model/document-facts';
import { cite } from '../basis';
import { articlesInWords, citedInConclusion } from './cited';
import { roleMentions } from './people';
import { bodyOf, sentenceAround } from './prose';
import { documentRule, type Found } from './rule';

/** A provision of the criminal law a circumstance rests on; any paragraph when none is named. */
interface Provision {
  readonly article: string;
  readonly paragraphs?: readonly number[];
}

/** Circumstances with their provision; for 如实供述 see {@link isConfession}. */
const RESTS_ON: Readonly<Record<string, Provision>> = {
  自首: { article: '67', paragraphs: [1, 2] },
  坦白: { article: '67', paragraphs: [3] },
  如实供述: { article: '67', paragraphs: [3] },
  立功: { article: '68' },
  重大立功: { article: '68' },
  累犯: { article: '65' },
  主犯: { article: '26' },
  从犯: { article: '27' },
  胁从犯: { article: '28' },
  教唆犯: { article: '29' },
  犯罪预备: { article: '22' },
  犯罪未遂: { article: '23' },
  犯罪中止: { article: '24' },
  未成年: { article: '17' },
  年满七十五周岁: { article: '17' },
  限制刑事责任能力: { article: '18' },
  防卫过当: { article: '20' },
  毒品再犯: { article: '356' },
};

/** What a circumstance is told by that is the mark of another one, with that other one. */
const MARK_OF_OTHER: Readonly<Record<string, readonly [mark: RegExp, other: string]>> = {
  坦白: [/(?:自动|主动)投案/u, '自首'],
  主犯: [/起(?:了)?(?:次要|辅助)(?:或者?(?:次要|辅助))?作用/u, '从犯'],
  从犯: [/起(?:了)?主要作用|组织、领导犯罪集团/u, '主犯'],
};

const FINDS_BEFORE = /(?:系|属|属于|构成|是|认定为|成立|有)$/u;
/** Words of a person who came by himself: without them paragraph one of article 67 is none of the document's. */
const CAME_BY_HIMSELF = /自首|投案|(?:自动|主动)(?:到|前往|归|来)|电话|传唤|通知|陪同|扭送|规劝/u;

/** Circumstances the document itself finds in its conclusion. */
function found({ text, facts }: ReadDocument): readonly CircumstanceFact[] {
  return facts.circumstances.filter(
    ({ negated, section, start }) =>
      !negated &&
      (section === 'opinion' || section === 'disposition') &&
      !/辩[^。]{0,40}$/u.test(text.slice(Math.max(0, start - 48), start)),
  );
}

const isOf = ({ article, paragraphs }: Provision, one: ArticleFact): boolean =>
  one.article === article && (!paragraphs || one.paragraph === null || paragraphs.includes(one.paragraph));

/** Article 67 is cited by paragraphs none of which is that of the circumstance. */
function wholeConclusion(document: ReadDocument): readonly Found[] {
  const own = found(document).filter(({ start }) => FINDS_BEFORE.test(document.text.slice(start - 4, start)));
  return ['坦白', '自首'].flatMap((name) => {
    const rests = RESTS_ON[name];
    const said = own.find((one) => one.name === name);
    const articles = citedInConclusion(document).filter(({ article, sub }) => article === rests?.article && sub === '');
    if (!said || !rests || articles.length === 0 || articles.some((one) => isOf(rests, one))) return [];
    return [{ at: [...articles, said], says: told(said.name, rests, articles) }];
  });
}

function told(name: string, { article, paragraphs }: Provision, articles: readonly ArticleFact[]): string {
  const where = (paragraphs ?? []).map((each) => `第${each}款`).join('、');
  return `${name}规定在刑法第${article}条${where}，所引为${articlesInWords(articles)}`;
}

/** 如实供述 by itself is confession only where the person is not found to have given himself up. */
function isConfession({ facts }: ReadDocument, one: CircumstanceFact): boolean {
  return !facts.circumstances.some(
    ({ name, party }) => name === '自首' && (party === one.party || party === '' || one.party === ''),
  );
}

/** Several circumstances may share the articles behind the last of them, and a judgment cites them all at its end. */
function bySentence(document: ReadDocument): readonly Found[] {
  const { text, facts } = document;
  const own = found(document).filter(({ name }) => RESTS_ON[name] !== undefined);
  return own.flatMap((one, index) => {
    const rests = RESTS_ON[one.name];
    const next = own[index + 1]?.start ?? text.length;
    const sentence = sentenceAround(text, one.start);
    const semicolon = text.indexOf('；', one.end);
    const end = Math.min(sentence.end, next, semicolon < 0 ? text.length : semicolon);
    const articles = citedInConclusion(document).filter(({ start, article }) => {
      return start >= one.end && start < end && (OF_CIRCUMSTANCES.test(article) || article === rests?.article);
    });
    const [first] = articles;
    if (!rests || !first || articles.some((each) => isOf(rests, each))) return [];
    // 系从犯，…具有坦白情节，依照…: what stands before it in the sentence may be what the article is cited for.
    const before = own.some(({ start, end: stop }) => start >= sentence.start && stop <= one.start);
    if (before || (one.name === '如实供述' && !isConfession(document, one))) return [];
    if (facts.kind === 'judgment' && /判决如下/u.test(text.slice(first.start, sentence.end))) return [];
    return [{ at: [one, ...articles], says: told(one.name, rests, articles) }];
  });
}
/** Articles 17–29 and 65–68; beside them a sentence may cite what follows for the penalty: 37, 64, 69, 72. */
const OF_CIRCUMSTANCES = /^(?:1[7-9]|2[0-9]|6[5-8])$/u;

/** 如实供述 and no word of surrender in the whole document, while of article 67 only the first paragraph is cited. */
function surrenderWithoutWord(document: ReadDocument): readonly Found[] {
  const confession = found(document).find(({ name }) => name === '如实供述' || name === '坦白');
  const articles = citedInConclusion(document).filter(({ article, sub }) => article === '67' && sub === '');
  const isFirst = articles.length > 0 && articles.every(({ paragraph }) => paragraph === 1);
  if (!confession || !isFirst || CAME_BY_HIMSELF.test(bodyOf(document))) return [];
  return [{ at: [...articles, confession], says: `全文没有写到投案，所引为${articlesInWords(articles)}（自首）` }];
}

/** Each place once. */
function circumstanceArticles(document: ReadDocument): readonly Found[] | null {
  if (found(document).length === 0 || citedInConclusion(document).length === 0) return null;
  const all = [...bySentence(document), ...wholeConclusion(document), ...surrenderWithoutWord(document)];
  const starts = new Set<number>();
  return all.filter(({ at }) => {
    const isNew = !at.some(({ start }) => starts.has(start));
    for (const { start } of at) starts.add(start);
    return isNew;
  });
}

/** 犯罪以后自动投案，…，系坦白: what is told of a person is the mark of another circumstance than the one found. */
function contradicted(document: ReadDocument): readonly Found[] | null {
  const { text } = document;
  const own = found(document).filter(
    ({ name, start }) => MARK_OF_OTHER[name] && FINDS_BEFORE.test(text.slice(start - 4, start)),
  );
  if (own.length === 0) return null;
  const people = roleMentions(document);
  return own.flatMap((one) => {
    const [mark, other] = MARK_OF_OTHER[one.name] ?? [];
    const sentence = sentenceAround(text, one.start);
    const person = people.filter(({ start }) => start >= sentence.start && start < one.start).pop();
    const from = Math.max(person?.start ?? sentence.start, text.lastIndexOf('；', one.start) + 1);
    const told = mark?.exec(text.slice(from, one.start));
    if (!told || !other || /[不未非否]|以外/u.test(text.slice(from, one.start))) return [];
    const at = { start: from + told.index, end: from + told.index + told[0].length };
    return [{ at: [at, one], says: `写“${told[0]}”，认定为${one.name}，按其所写似为${other}` }];
  });
}

export default [
  documentRule({
    id: 'doc.circumstance-paragraph',
    title: '情节与所引条款不对应',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑法', 67)],
    remedy: '核对情节和所引的条、款',
    lawful: ['多人各有不同情节，合并引用', '自首等情节写在前文'],
    find: circumstanceArticles,
  }),
  documentRule({
    id: 'doc.circumstance-contradicted',
    title: '认定的情节与所写的表现不合',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('刑法', 26), cite('刑法', 27), cite('刑法', 67)],
    remedy: '核对该人的情节怎样认定',
    lawful: ['投案后没有如实供述全部罪行，另作认定', '一人在不同犯罪事实中作用不同'],
    find: contradicted,
  }),
];
