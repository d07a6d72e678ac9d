import type { ReadDocument } from '../../engine/view';
import { LAW_TITLES } from './data/law-titles';
import { findAll, proseOf } from './prose';
import type { Found } from './rule';

const NUMERAL = '[零一二三四五六七八九十百千]';
/** 第六十七第三款, 第七十三条第二条款, 第六十七条三款, 第二百六十四之规定, 第六十七条第三、第五十二条. */
const BROKEN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`第${NUMERAL}{2,8}(?=第${NUMERAL}{1,2}款)`, 'gu'), '缺“条”字'],
  [new RegExp(`第${NUMERAL}{2,8}(?=(?:之|的)规定)`, 'gu'), '缺“条”字'],
  [new RegExp(`第${NUMERAL}{2,8}款`, 'gu'), '款数过大，似为“条”'],
  [new RegExp(`第${NUMERAL}{0,4}[百十]${NUMERAL}{0,4}(?=[、，]第${NUMERAL}{2,8}条)`, 'gu'), '缺“条”字'],
  [new RegExp(`第${NUMERAL}{1,2}条款`, 'gu'), '“条款”写法不合'],
  [new RegExp(`条${NUMERAL}{1,2}款`, 'gu'), '“款”前缺“第”字'],
  [new RegExp(`条第[一二三四五六七八](?=[、，及和](?:第${NUMERAL}{2,8}条|《)|之规定|的规定|，判决)`, 'gu'), '缺“款”字'],
  [new RegExp(`(?:》|(?<=[条款项])[、，])${NUMERAL}{2,8}条(?=第|之|的规定|[，、。])`, 'gu'), '条号前缺“第”字'],
  [new RegExp(`第第${NUMERAL}|第${NUMERAL}{1,8}条条|第${NUMERAL}{1,8}条之规规定`, 'gu'), '条款写法不合'],
];
const BARE_TITLE = /(?<![《〈人])中华人民共和国(?:刑法|刑事诉讼法|刑法修正案)(?=第)/gu;
const OPEN_TITLE = /《中华人民共和国(?:刑法|刑事诉讼法)(?=第)/gu;
const CLOSED_TITLE = /(?<![《〈])中华人民共和国(?:刑法|刑事诉讼法)》/gu;
const ARABIC_ARTICLE = /第(?<=《中华人民共和国(?:刑法|刑事诉讼法)》第)[0-9０-９]{1,9}条/gu;
const TITLE = /《(中华[^《》〈〉]{2,24})》/gu;
/** 《中华人民共和国刑法修正案（九）》, 《…（2012年修正）》. */
const VERSION = /(?:修正案)?[（(][^）)]{1,12}[）)]$|修正案$/u;

/** Titles that are one slip away from a law and name none: 《中华人民国刑法》, 《中华人民共和国刑事法》. */
function misnamedLaws(prose: string): Found[] {
  return findAll(TITLE, prose).flatMap((each) => {
    const title = each.text.slice(1, -1).replace(VERSION, '');
    if (LAW_TITLES.has(title)) return [];
    const near = [...LAW_TITLES].find(
      (law) =>
        Math.abs(law.length - title.length) <= 3 &&
        distance(law, title) <= (title.startsWith('中华人民共和国') ? 2 : 3),
    );
    return near ? [{ at: [each], says: `《${title}》似应为《${near}》` }] : [];
  });
}

/** Characters put in, left out or changed to make one text of another. */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1)
      next.push(
        Math.min(
          (row[to + 1] ?? 0) + 1,
          (next[to] ?? 0) + 1,
          (row[to] ?? 0) + (one.charAt(at) === other.charAt(to) ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Every citation that is not written as citations are. */
export function citationForm(document: ReadDocument): readonly Found[] {
  const prose = proseOf(document);
  const say = (pattern: RegExp, says: string): Found[] =>
    findAll(pattern, prose).map((each) => ({ at: [each], says: `“${each.text}”${says}` }));
  return [
    ...BROKEN.flatMap(([pattern, says]) => say(pattern, says)),
    ...say(BARE_TITLE, '缺书名号'),
    ...say(OPEN_TITLE, '书名号不全'),
    ...say(CLOSED_TITLE, '书名号不全'),
    ...say(ARABIC_ARTICLE, '条号通常用汉字'),
    ...misnamedLaws(prose),
  ];
}
