import type { CircumstanceFact } from '../model/document-facts';
import type { Persons } from './persons';
import { endOfBody, matchesOf, type Source, sectionAt } from './source';

/** Wordings of each circumstance. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ['自首', '自首|自动投案'],
  ['坦白', '坦白'],
  ['如实供述', '如实供述|如实交代|如实供认'],
  ['重大立功', '重大立功'],
  ['立功', '立功'],
  ['累犯', '累犯'],
  ['毒品再犯', '毒品再犯'],
  ['从犯', '从犯(?!罪)'],
  ['主犯', '主犯(?!罪)'],
  ['胁从犯', '胁从犯(?!罪)'],
  ['教唆犯', '教唆犯(?!罪)'],
  ['认罪认罚', '认罪认罚|自愿认罪[、，并]?[^，。；]{0,6}认罚'],
  ['自愿认罪', '自愿认罪|当庭认罪|认罪态度较?好|认罪悔罪'],
  ['退赃', '退赃|退缴|退出[^，。；]{0,8}(?:赃款|所得)|退还[^，。；]{0,10}赃'],
  ['退赔', '退赔'],
  ['赔偿', '(?:已|积极|主动|全部|全额|代为|予以|自愿)赔偿|赔偿(?:了|被害人)'],
  ['谅解', '谅解'],
  ['和解', '和解'],
  ['犯罪未遂', '未遂'],
  ['犯罪中止', '犯罪中止'],
  ['犯罪预备', '犯罪预备'],
  ['正当防卫', '正当防卫'],
  ['防卫过当', '防卫过当'],
  ['紧急避险', '紧急避险'],
  ['未成年', '未成年人?犯罪|(?:不满|未满)十[六八]周岁|系未成年人'],
  ['年满七十五周岁', '已?满七十五周岁'],
  ['初犯', '初犯'],
  ['偶犯', '偶犯'],
  ['前科', '前科|劣迹'],
  ['限制刑事责任能力', '限制(?:刑事)?责任能力'],
  ['缓刑考验期内', '缓刑考验期[限]?内'],
];
const PATTERN = new RegExp(WORDINGS.map(([, words]) => `(${words})`).join('|'), 'g');
const NEGATED_BEFORE =
  /(?:不构成|不属于?|不是|不能?认定(?:为|系)?|不具有|不具备|没有|尚未|未能?|不成立|无|不符合|并非|不宜认定|非|缺乏)[^，。；、]{0,6}$/;
const NEGATED_AFTER =
  /^[^。；]{0,14}(?:不能成立|不成立|不予采纳|不予支持|不予认定|没有事实|与事实不符|与查明[^，。]{0,8}不符|依据不足)/;

/** Every circumstance of sentencing named in the body; whether the text accepts it stands in `negated`. */
export function findCircumstances(source: Source, persons: Persons): CircumstanceFact[] {
  const { text, sections } = source;
  return matchesOf(PATTERN, text, { start: 0, end: endOfBody(source) }).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    const before = text.slice(Math.max(0, start - 16), start);
    const after = text.slice(end, end + 24);
    return {
      name: WORDINGS[group - 1]?.[0] ?? match[0],
      party: persons.at(start),
      negated: NEGATED_BEFORE.test(before) || NEGATED_AFTER.test(after),
      section: sectionAt(sections, start),
      start,
      end,
    };
  });
}
