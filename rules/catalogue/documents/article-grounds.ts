import type { ReadDocument } from '../../engine/view';
import { cite } from '../basis';
import { citedInConclusion } from './cited';
import { bodyOf } from './prose';
import { documentRule, type Found } from './rule';

/** What a document that cites an article of the general part tells of, in any of its words. */
const CALLS_FOR: Readonly<Record<string, readonly [matter: string, told: RegExp]>> = {
  '18': ['精神障碍、醉酒', /精神|智力|智能|责任能力|醉|酗酒|病/u],
  '19': ['又聋又哑或者盲人', /聋|哑|盲/u],
  '20': ['防卫', /防卫|侵害|不法/u],
  '21': ['紧急避险', /避险/u],
  '22': ['犯罪预备', /预备|准备/u],
  '23': ['犯罪未遂', /未遂|未得逞|既遂|未能|未得|没有得逞|未果/u],
  '24': ['犯罪中止', /中止|放弃|防止/u],
  '28': ['胁从犯', /胁从|胁迫|被迫/u],
  '29': ['教唆', /教唆|唆使|指使/u],
  '65': ['累犯或者前科', /累犯|曾因|前科|刑满|执行完毕|假释|服刑|又犯|再犯/u],
  '66': ['累犯', /累犯|恐怖|黑社会|国家安全/u],
  '67': ['自首、坦白或者如实供述', /自首|坦白|供述|供认|投案|交代|交待|认罪|供称|承认/u],
  '68': ['立功', /立功|检举|揭发|协助|线索|举报/u],
};

/** An article on a circumstance is cited and no word of the document tells of it. */
function withoutGround(document: ReadDocument): readonly Found[] | null {
  const cited = citedInConclusion(document).filter(({ article, sub }) => CALLS_FOR[article] && sub === '');
  if (cited.length === 0) return null;
  const body = bodyOf(document);
  return cited.flatMap((one) => {
    const [matter = '', told] = CALLS_FOR[one.article] ?? [];
    if (!told || told.test(body)) return [];
    return [{ at: [one], says: `引用刑法第${one.article}条，全文没有写到${matter}` }];
  });
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
    find: withoutGround,
  }),
];
