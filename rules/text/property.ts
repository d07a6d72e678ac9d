import type { AmountFact, PropertyFact, PropertyHandling } from '../model/document-facts';
import { backTo, endOfBody, matchesOf, type Source, sectionAt } from './source';

/** Words for what is done with property. */
const HANDLINGS: readonly (readonly [PropertyHandling, string])[] = [
  ['上缴国库', '上缴国库'],
  ['没收', '予以没收|没收(?=[^。；，\\n]{0,20}(?:工具|违法所得|财产|赃|毒品|物品|枪|车|手机))|依法没收'],
  ['退赔', '责令[^。；，\\n]{0,20}退赔|予以退赔|继续退赔'],
  ['追缴', '继续追缴|依法追缴|予以追缴|追缴(?=[^。；，\\n]{0,20}(?:所得|赃|款|元))'],
  ['发还', '发还|返还(?=[^。；，\\n]{0,12}(?:被害|失主))'],
  ['销毁', '予以销毁|依法销毁'],
  ['冻结', '予以冻结|依法冻结|被冻结|冻结(?=[^。；，\\n]{0,20}(?:账户|帐户|存款|资金|元))'],
  ['查封', '予以查封|依法查封|被查封|查封(?=[^。；，\\n]{0,20}(?:房|土地|车))'],
  ['移送', '随案移送'],
  ['扣押', '扣押在案|依法扣押|予以扣押|被扣押|扣押(?=[^。；，\\n]{0,20}(?:手机|现金|车|毒品|工具|物品|元))'],
];
const PATTERN = new RegExp(HANDLINGS.map(([, words]) => `(${words})`).join('|'), 'g');
const STOPS = '。；;\n';
const CLAUSE = 160;

function clauseEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + CLAUSE);
  let end = from;
  while (end < limit && !STOPS.includes(text.charAt(end))) end += 1;
  return end;
}

/** Clauses on property of the case, in order; one clause with two handlings gives two facts. */
export function findProperty({ text, sections }: Source, amounts: readonly AmountFact[]): PropertyFact[] {
  let next = 0;
  return matchesOf(PATTERN, text, { start: 0, end: endOfBody({ text, sections }) }).map((match) => {
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    const start = backTo(text, match.index, STOPS, CLAUSE);
    const end = clauseEnd(text, match.index);
    while ((amounts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const inside: AmountFact[] = [];
    for (let at = next; at < amounts.length; at += 1) {
      const amount = amounts[at];
      if (!amount || amount.start >= end) break;
      inside.push(amount);
    }
    return {
      handling: HANDLINGS[group - 1]?.[0] ?? '扣押',
      text: text.slice(start, end).trim(),
      yuan: inside.length === 1 ? (inside[0]?.yuan ?? null) : null,
      section: sectionAt(sections, match.index),
      start,
      end,
    };
  });
}
