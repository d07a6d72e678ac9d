import type { ReadDocument } from '../../engine/view';
import type { ArticleFact } from '../../model/document-facts';
import { cite } from '../basis';
import { citedInConclusion } from './cited';
import { CRIMINAL_MATTERS, type Matter, PROCEDURE_MATTERS } from './data/article-matters';
import { bodyOf } from './prose';
import { documentRule, type Found } from './rule';

/** The articles cited whose matter no word of the document tells of. */
function untold(
  document: ReadDocument,
  cited: readonly ArticleFact[],
  matters: Readonly<Record<string, Matter>>,
): readonly Found[] | null {
  const own = cited.filter(({ article, sub }) => matters[article] && sub === '');
  if (own.length === 0) return null;
  const body = bodyOf(document);
  return own.flatMap((one) => {
    const [matter = '', told] = matters[one.article] ?? [];
    if (!told || told.test(body)) return [];
    return [{ at: [one], says: `引用${one.law}第${one.article}条，全文没有写到${matter}` }];
  });
}

const SINCE_2018 = '2018-10-26';

/** Articles of the code of procedure, in a document that goes by the text of 2018. */
function procedural({ facts }: ReadDocument): ArticleFact[] {
  if ((facts.date?.iso ?? '') < SINCE_2018) return [];
  return facts.articles.filter(({ law, section }) => law === '刑事诉讼法' && section !== 'appendix');
}

export default [
  documentRule({
    id: 'doc.article-without-ground',
    title: '引用了情节条文，全文没有写到该情节',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑法', 23), cite('刑法', 65), cite('刑法', 67), cite('刑法', 68)],
    remedy: '核对条文序号，或者补写情节',
    lawful: ['情节写在未附的其他文书中', '公开文书删去了写情节的部分'],
    find: (document) => untold(document, citedInConclusion(document), CRIMINAL_MATTERS),
  }),
  documentRule({
    id: 'doc.procedure-without-ground',
    title: '引用了程序条文，全文没有写到该事项',
    aspect: '法律适用',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [cite('刑事诉讼法', 3)],
    remedy: '核对条文序号和所引的法律',
    find: (document) => untold(document, procedural(document), PROCEDURE_MATTERS),
  }),
];
