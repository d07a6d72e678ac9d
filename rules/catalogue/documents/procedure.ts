import type { ReadDocument } from '../../engine/view';
import type { ArticleFact } from '../../model/document-facts';
import { cite } from '../basis';
import { articlesInWords } from './cited';
import { type Basis, PROCEDURAL_BASES, type ProceduralBasis } from './data/procedural-basis';
import { bodyOf, sectionOf, sentenceAround } from './prose';
import { documentRule, type Found } from './rule';

/** Days from which the texts of 2012 and of 2018 apply. */
const SINCE_2012 = '2013-01-01';
const SINCE_2018 = '2018-10-26';

/** The decision goes by the ground its conclusion tells; where it tells several, any of them will do. */
function basesOf(document: ReadDocument): readonly ProceduralBasis[] {
  const { facts } = document;
  const from = sectionOf(facts, 'opinion')?.start ?? 0;
  const conclusion = bodyOf(document).slice(from, sectionOf(facts, 'remedy')?.start);
  return PROCEDURAL_BASES.filter(
    ({ kind, ground, unless }) =>
      kind === facts.kind && (!ground || ground.test(conclusion)) && !unless?.test(conclusion),
  );
}

/** Articles of a code cited in the sentence that decides. */
function decidingArticles({ text, facts }: ReadDocument, decides: RegExp, code: string): readonly ArticleFact[] {
  const end = sectionOf(facts, 'remedy')?.start ?? sectionOf(facts, 'appendix')?.start ?? text.length;
  const cited = facts.articles.filter(({ law, start }) => law === code && start < end);
  return cited.filter((one) => {
    const sentence = sentenceAround(text, one.start);
    return decides.test(text.slice(one.end, sentence.end));
  });
}

function proceduralBasis(document: ReadDocument): readonly Found[] | null {
  const date = document.facts.date?.iso ?? '';
  const bases = basesOf(document);
  const [first] = bases;
  if (date < SINCE_2012 || !first) return null;
  const cited = decidingArticles(document, first.decides, '刑事诉讼法');
  const numberOf = ({ since2018, since2012 }: Basis): string => (date >= SINCE_2018 ? since2018 : since2012);
  const isOne = (each: ArticleFact): boolean =>
    bases.some(({ rests }) =>
      rests.some(
        (one) =>
          numberOf(one) === each.article &&
          (one.paragraph === undefined || each.paragraph === null || each.paragraph === one.paragraph),
      ),
    );
  // Another paragraph of an article that is due is as strange as another article where nothing else may be cited.
  const isOnly = bases.some(({ only }) => only);
  const isOtherParagraph = (each: ArticleFact): boolean =>
    each.paragraph !== null &&
    bases.some(({ rests }) => rests.some((one) => numberOf(one) === each.article && one.paragraph !== undefined));
  const strange = cited.filter((each) => !isOne(each) && (isOnly || isOtherParagraph(each)));
  if (cited.some(isOne) && strange.length === 0) return [];
  if (cited.length === 0) {
    const misplaced = decidingArticles(document, first.decides, '刑法').filter(isOne);
    const says = `${first.named}的依据是刑事诉讼法，所引写作刑法${articlesInWords(misplaced)}`;
    return misplaced.length === 0 ? null : [{ at: misplaced, says }];
  }
  const [due] = first.rests;
  const wanted = due ? `第${numberOf(due)}条${due.paragraph === undefined ? '' : `第${due.paragraph}款`}` : '';
  return [
    {
      at: strange.length > 0 ? strange : cited,
      says: `${first.named}的依据是刑事诉讼法${wanted}，所引为${articlesInWords(strange.length > 0 ? strange : cited)}`,
    },
  ];
}

/** What the items of an article of the code are about, by its number in the text of 2018. */
const ITEMS: Readonly<Record<string, readonly (readonly [matter: string, told: RegExp])[]>> = {
  '16': [
    ['情节显著轻微', /显著轻微|不认为是犯罪/u],
    ['追诉时效', /追诉时效|追诉期限/u],
    ['特赦', /特赦/u],
    ['告诉才处理', /告诉/u],
    ['死亡', /死亡|死于|病亡|自杀/u],
  ],
  '236': [
    ['驳回上诉、抗诉，维持原判', /维持原判|驳回(?:上诉|抗诉)/u],
    ['原判适用法律或者量刑不当', /改判|撤销|变更|适用法律|量刑(?:不当|过重|过轻|畸|偏)|调整/u],
    ['原判事实不清或者证据不足', /(?:事实|证据)[^。；]{0,6}(?:不清|不足)|发回/u],
  ],
};

/** 第十六条第二项 where nothing is told of limitation. */
function itemWithoutMatter(document: ReadDocument): Found[] {
  const { facts } = document;
  if ((facts.date?.iso ?? '') < SINCE_2018) return [];
  const from = sectionOf(facts, 'opinion')?.start ?? 0;
  const conclusion = bodyOf(document).slice(from);
  return facts.articles.flatMap((one) => {
    const [matter = '', told] = ITEMS[one.article]?.[(one.item ?? 0) - 1] ?? [];
    if (one.law !== '刑事诉讼法' || one.start < from || !told || told.test(conclusion)) return [];
    return [{ at: [one], says: `刑事诉讼法第${one.article}条第${one.item}项是关于${matter}的规定，结论没有写到` }];
  });
}

export default [
  documentRule({
    id: 'doc.procedural-basis',
    title: '所引刑事诉讼法条文与文书种类、理由不对应',
    aspect: '法律适用',
    kinds: [...new Set(PROCEDURAL_BASES.map(({ kind }) => kind))],
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('刑事诉讼法', 176), cite('刑事诉讼法', 177), cite('刑事诉讼法', 162), cite('刑事诉讼法', 228)],
    remedy: '核对所引的程序条文及其款',
    lawful: ['新旧刑事诉讼法交替时引用当时有效的条文', '依照特别程序或者其他规定作出'],
    find: (document) => {
      const basis = proceduralBasis(document);
      const items = itemWithoutMatter(document);
      return basis === null && items.length === 0 ? null : [...(basis ?? []), ...items];
    },
  }),
];
