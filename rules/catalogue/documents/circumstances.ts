import type { ReadDocument } from '../../engine/view';
import type { ArticleFact, CircumstanceFact, Range } from '../../model/document-facts';
import { cite } from '../basis';
import { articlesInWords, citedInConclusion } from './cited';
import { accusedWithParagraph, roleMentions } from './people';
import { bodyOf, findAll, proseOf, sectionOf, sentenceAround } from './prose';
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
  从犯: [/起(?:了)?主要作用|组织、领导犯罪集团|五年以?内再犯/u, '主犯或者累犯'],
  累犯: [/起(?:了)?(?:次要|辅助)(?:或者?(?:次要|辅助))?作用/u, '从犯'],
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

/** 以自首论: only what the police did not yet know. */
const UNKNOWN_CRIMES = /掌握|其他罪行|余罪|同种|以自首论|羁押期间|服刑/u;

/** Of article 67 only the second paragraph is cited, and nothing is told of crimes confessed that were not known. */
function surrenderInCustody(document: ReadDocument): readonly Found[] {
  const articles = citedInConclusion(document).filter(({ article, sub }) => article === '67' && sub === '');
  const isSecond = articles.length > 0 && articles.every(({ paragraph }) => paragraph === 2);
  if (!isSecond || UNKNOWN_CRIMES.test(bodyOf(document))) return [];
  return [{ at: articles, says: '引用刑法第67条第2款（以自首论），没有写到供述了尚未掌握的其他罪行' }];
}

/** How a person came, told of him alone. */
const CAUGHT = /被[^，。；]{0,30}(?:抓获|查获|挡获|捉获)/u;

/** 系自首 of somebody who, as the story tells, was caught, and nothing in the document tells of his coming by himself. */
function caughtAndSurrendered(document: ReadDocument): Found[] {
  const { text, facts } = document;
  const said = found(document).find(
    ({ name, start }) => name === '自首' && FINDS_BEFORE.test(text.slice(start - 4, start)),
  );
  const story = sectionOf(facts, 'facts');
  const body = bodyOf(document);
  if (!said || !story || OF_HIS_OWN.test(body.slice(0, story.end)) || UNKNOWN_CRIMES.test(body)) return [];
  const caught = CAUGHT.exec(text.slice(story.start, story.end));
  if (!caught) return [];
  const start = story.start + caught.index;
  return [{ at: [{ start, end: start + caught[0].length }, said], says: `写“${caught[0]}”，认定自首，没有写到投案` }];
}
const OF_HIS_OWN =
  /投案|自首|(?:主动|自行|自动|自愿)[^。；，]{0,12}(?:到|前往|归|来|报|拨|等|交|说明)|电话|传唤|通知|陪同|扭送|规劝|报警|报案|等候|现场/u;

/** Each place once. */
function circumstanceArticles(document: ReadDocument): readonly Found[] | null {
  if (document.facts.articles.length === 0) return null;
  const all = [
    ...otherCode(document),
    ...bySentence(document),
    ...wholeConclusion(document),
    ...surrenderWithoutWord(document),
    ...surrenderInCustody(document),
  ];
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
    if (!told || !other || /[不未非否]|以外|从犯|主犯/u.test(text.slice(from, one.start))) return [];
    const at = { start: from + told.index, end: from + told.index + told[0].length };
    return [{ at: [at, one], says: `写“${told[0]}”，认定为${one.name}，按其所写似为${other}` }];
  });
}

/** Circumstances that speak for the accused and against him, in a list headed the other way: 从重处罚情节：系从犯. */
const FOR_HIM = '自首|坦白|立功|从犯|胁从犯|犯罪未遂|犯罪中止|犯罪预备|防卫过当';
const AGAINST_HIM = '累犯|主犯|毒品再犯';
const HEADED: readonly RegExp[] = [
  new RegExp(`从重(?:处罚)?情节[：:][^。；\\n]{0,20}(?:${FOR_HIM})`, 'gu'),
  new RegExp(`(?:从轻|减轻|从宽|免除)[^。；\\n：:]{0,12}情节[：:][^。；\\n]{0,20}(?:${AGAINST_HIM})`, 'gu'),
  new RegExp(`系(?:${AGAINST_HIM})(?:、(?:${AGAINST_HIM}))?[，,]?(?:依法)?(?:可以|应当)(?:从轻|减轻|免除|从宽)`, 'gu'),
  new RegExp(`系(?:${FOR_HIM})[，,]?(?:依法)?应当从重`, 'gu'),
];

function headedOtherwise(document: ReadDocument): readonly Found[] {
  const prose = proseOf(document);
  return HEADED.flatMap((pattern) =>
    findAll(pattern, prose).map((each) => ({ at: [each], says: `“${each.text}”：情节与从重、从宽的方向不合` })),
  );
}

/** 从犯 and 主犯 are parts in a crime of several; nobody else is told of. */
const WITH_OTHERS =
  /共同|伙同|结伙|另案|同案|纠集|合谋|共谋|指使|团伙|集团|等人|上线|下线|上家|协助|帮助|二人|两人|[二三四五六七八九]被告人|起(?:主要|次要|辅助)作用/u;

function partOfOne(document: ReadDocument): readonly Found[] {
  if (accusedWithParagraph(document).length !== 1 || WITH_OTHERS.test(bodyOf(document))) return [];
  return found(document)
    .filter(({ name, start }) => /^[主从]犯$/u.test(name) && FINDS_BEFORE.test(document.text.slice(start - 4, start)))
    .map((one) => ({ at: [one], says: `认定${one.name}，全文没有写到共同犯罪` }));
}

/** The circumstance of 认罪认罚 rests on the code of procedure, those above on the criminal law; the other code has other things under their numbers. */
function otherCode(document: ReadDocument): readonly Found[] {
  const { facts, text } = document;
  return facts.articles.flatMap((cited) => {
    if (cited.section !== 'opinion' && cited.section !== 'disposition') return [];
    const sentence = sentenceAround(text, cited.start);
    const told =
      found(document).find(
        ({ name, start }) => start >= sentence.start && start < sentence.end && belongsTo(name, cited),
      ) ?? probationUnder(text, cited);
    const isCited = facts.articles.some(({ law, article }) => law !== cited.law && article === cited.article);
    if (!told || isCited || /判决如下/u.test(text.slice(sentence.start, sentence.end))) return [];
    const right = cited.law === '刑法' ? '刑事诉讼法' : '刑法';
    return [{ at: [cited, told], says: `${told.name}规定在${right}，所引写作${cited.law}第${cited.article}条` }];
  });
}

/** 刑事诉讼法第七十二条规定的适用缓刑条件. */
function probationUnder(text: string, { law, article, end }: ArticleFact): (Range & { readonly name: string }) | null {
  if (law !== '刑事诉讼法' || !['72', '73', '77'].includes(article)) return null;
  const at = text.slice(end, end + 24).indexOf('缓刑');
  return at < 0 ? null : { name: '缓刑', start: end + at, end: end + at + 2 };
}

/** Whether a circumstance stands in the other code under the number cited. */
function belongsTo(name: string, { law, article, sub }: ArticleFact): boolean {
  if (sub !== '') return false;
  return name === '认罪认罚'
    ? law === '刑法' && article === '15'
    : law === '刑事诉讼法' && RESTS_ON[name]?.article === article;
}

/** What the law says of a circumstance: 应当 or 可以. For a judgment it is the court's own word. */
const BOUND: Readonly<Record<string, '应当' | '可以'>> = {
  自首: '可以', 坦白: '可以', 立功: '可以', 犯罪未遂: '可以', 犯罪预备: '可以', 限制刑事责任能力: '可以', 认罪认罚: '可以',
  累犯: '应当', 从犯: '应当', 胁从犯: '应当', 犯罪中止: '应当', 防卫过当: '应当', 未成年: '应当',
}; // biome-ignore format: a table
/** A court uses both words of its own discretion. */
const COURTS: ReadonlySet<string> = new Set(['judgment', 'ruling']);
const EFFECT = /(应当|可以)(?:从轻|减轻|从重|从宽|免除|比照)/u;

/** 系累犯，可以从重处罚: a recidivist is punished more severely, whoever writes. */
const NOT_BOUND = /累犯[，,]?(?:依法|对其){0,2}可以从重/gu;

/** 系自首，…规定，应当从轻: the law says otherwise. */
function boundOtherwise(document: ReadDocument): readonly Found[] | null {
  const { text, facts } = document;
  const plain = findAll(NOT_BOUND, proseOf(document)).map((each) => ({
    at: [each],
    says: `累犯法律规定为“应当”，此处写“${each.text}”`,
  }));
  const own = COURTS.has(facts.kind) ? [] : found(document).filter(({ name }) => BOUND[name] !== undefined);
  if (own.length === 0) return plain.length === 0 ? null : plain;
  const cited = own.flatMap((one, index) => {
    const sentence = sentenceAround(text, one.start);
    const stops = [sentence.end, own[index + 1]?.start ?? text.length, text.indexOf('；', one.end)].filter(
      (at) => at > 0,
    );
    const end = Math.min(...stops);
    const effect = EFFECT.exec(text.slice(one.end, end));
    const bound = BOUND[one.name];
    const rests = one.name === '认罪认罚' ? { article: '15' } : RESTS_ON[one.name];
    if (!effect || effect[1] === bound || !rests) return [];
    const start = one.end + effect.index;
    // Only where its own article is cited for it, and no other circumstance stands before it.
    const articles = facts.articles.filter((each) => each.start >= sentence.start && each.end <= start);
    const isOwn = articles.length > 0 && articles.every((each) => each.article === rests.article);
    const isAlone = !own.some(
      (each) => each !== one && each.name !== one.name && each.start >= sentence.start && each.start < start,
    );
    return isOwn && isAlone
      ? [
          {
            at: [{ start, end: start + effect[0].length }, one],
            says: `${one.name}法律规定为“${bound}”，此处写“${effect[0]}”`,
          },
        ]
      : [];
  });
  return [...plain, ...cited];
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
    find: (document) => {
      const others = [...headedOtherwise(document), ...partOfOne(document), ...caughtAndSurrendered(document)];
      const own = contradicted(document);
      return own === null && others.length === 0 ? null : [...(own ?? []), ...others];
    },
  }),
  documentRule({
    id: 'doc.circumstance-bound',
    title: '“应当”“可以”与法律规定不同',
    aspect: '法律适用',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [cite('刑法', 27), cite('刑法', 65), cite('刑法', 67)],
    remedy: '对照法律条文核对',
    find: boundOtherwise,
  }),
];
