import type { ReadDocument } from '../../engine/view';
import { parseNumber } from '../../text/numerals';
import { matchesOf } from '../../text/source';
import { cite } from '../basis';
import { proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** Days within which a person may go against a decision, by the words that tell of it: 刑事诉讼法第180、181、230条. */
const DAYS: readonly (readonly [told: RegExp, days: number, named: string])[] = [
  [
    /(?:不服)本判决[^。\n]{0,60}?(?:起|后)([一二三四五六七八九十0-9]{1,3})(?=[日天](?:以)?内)/gu,
    10,
    '不服判决的上诉期限为十日',
  ],
  [
    /(?:不服)本裁定[^。\n]{0,60}?(?:起|后)([一二三四五六七八九十0-9]{1,3})(?=[日天](?:以)?内)/gu,
    5,
    '不服裁定的上诉期限为五日',
  ],
  [
    /(?:不服)本(?:不起诉)?决定[^。\n]{0,60}?(?:起|后)([一二三四五六七八九十0-9]{1,3})(?=[日天](?:以)?内[^。\n]{0,30}申诉)/gu,
    7,
    '对不起诉决定的申诉期限为七日',
  ],
];

function remedyDays(document: ReadDocument): readonly Found[] | null {
  const prose = proseOf(document);
  const told = DAYS.flatMap(([pattern, days, named]) =>
    matchesOf(pattern, prose).map((match) => ({ match, days, named })),
  );
  if (told.length === 0) return null;
  return told.flatMap(({ match, days, named }) => {
    const written = match[1] ?? '';
    if (parseNumber(written) === days) return [];
    const end = match.index + match[0].length;
    return [{ at: [{ start: end - written.length, end: end + 1 }], says: `${named}，此处写${written}日` }];
  });
}

export default [
  documentRule({
    id: 'doc.remedy-days',
    title: '上诉、申诉期限与法律规定不同',
    aspect: '权利告知',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    kinds: ['judgment', 'ruling', 'nonProsecution', 'published'],
    basis: [cite('刑事诉讼法', 230), cite('刑事诉讼法', 180), cite('刑事诉讼法', 181)],
    remedy: '核对期限的日数',
    lawful: ['附带民事部分单独裁判，按民事诉讼的上诉期限'],
    find: remedyDays,
  }),
];
