import type { PleaFact, PleaKind } from '../model/document-facts';
import type { Persons } from './persons';
import { endOfBody, matchesOf, type Source, sectionAt } from './source';

/** Wordings of each kind of plea; the earlier kind wins where two begin at one place. */
const WORDINGS: readonly (readonly [PleaKind, string])[] = [
  ['反悔', '(?:撤回|反悔)[^。；，\\n]{0,8}(?:认罪认罚|具结)|(?:认罪认罚|具结)[^。；，\\n]{0,6}(?:反悔|撤回)'],
  ['不认罪', '不认罪|不构成犯罪的?(?:辩解|辩护|意见)|否认(?:指控|犯罪|全部|实施)|作无罪辩[护解]|翻供|零口供'],
  ['具结', '(?:签署|签订|签字|签)(?:了)?[^。；\\n]{0,12}具结|具结书'],
  ['认罪认罚', '自愿认罪认罚|认罪认罚'],
  ['同意程序', '同意(?:本案)?适用(?:刑事案件)?(?:速裁|简易|普通)程序'],
  [
    '无异议',
    '(?:对|于)(?:公诉机关|起诉书|检察院)?(?:所)?(?:指控|认定)[^。；\\n]{0,24}(?:没有|无|均无|未提出|不持)(?:任何)?异议|(?:均无|没有|无)异议',
  ],
  ['异议', '对(?:公诉机关|起诉书|检察院)?(?:所)?(?:指控|认定)[^。；\\n]{0,24}(?:有|提出)异议'],
  ['自愿认罪', '自愿认罪|当庭认罪|认罪态度较?好|认罪悔罪'],
];
const PATTERN = new RegExp(WORDINGS.map(([, words]) => `(${words})`).join('|'), 'g');

/** How the accused stand to the charge, as told anywhere in the body. */
export function findPleas({ text, sections }: Source, persons: Persons): PleaFact[] {
  return matchesOf(PATTERN, text, { start: 0, end: endOfBody({ text, sections }) }).map((match) => {
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    return {
      kind: WORDINGS[group - 1]?.[0] ?? '自愿认罪',
      party: persons.at(match.index),
      section: sectionAt(sections, match.index),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
