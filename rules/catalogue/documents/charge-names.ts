import type { ReadDocument } from '../../engine/view';
import { RENAMED_CRIMES } from '../../law/data/crimes';
import { crimeEndingAt } from '../../text/crimes';
import { matchesOf } from '../../text/source';
import { Words } from '../../text/words';
import { practice } from '../basis';
import { bodyOf, proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** A charge is named behind these words; what is neither a mark nor a word of grammar up to 罪 is its name. */
const CHARGED =
  /(?:涉嫌(?:犯)?|构成|(?:[^因曾罪累初偶从主惯再要嫌防侵]|^)犯|应当?以|[，。]以)([^，。；：（）()“”《》\s]{2,24}?罪)(?=[，。；、：（(一追移于被向判的罪]|$)/gu;
/** 犯新罪, 构成数罪, 犯同种罪: names of no crime. */
const NO_NAME =
  /[的之该此其本何么新数两二三前后余漏他轻重同原多各一所有无以犯认悔服知定]罪$|罪.|某罪|(?:同种|其他|上述|以上|任何|严重|一般|何种|另一|不同|毒品|牵连|结果|共同|单位|职务)[^、]{0,2}罪$|[0-9×xX*＊某]/u;
/** What stands between the verb and the name. */
const BEFORE_NAME = /^(?:[\u4e00-\u9fa5、]{0,20}(?:涉嫌|人[\u4e00-\u9fa5]{2,3}犯))?(?:了|的|上述|其|共同|单独|同|为)?/u;

/** 抢劫罪; what is shorter names no crime. */
const SHORTEST = 3;

/** Charges that are named and stand in no table: a slip, or a word of every day. */
function unknownCharges(document: ReadDocument): readonly Found[] | null {
  if (document.facts.crimes.length === 0) return null;
  const body = proseOf(document).slice(0, bodyOf(document).length);
  return matchesOf(CHARGED, body).flatMap((match) => {
    const name = (match[1] ?? '').replace(BEFORE_NAME, '');
    const end = match.index + match[0].length;
    const last = name.split('、').pop() ?? name;
    if (name.length < SHORTEST || NO_NAME.test(last) || crimeEndingAt(body, end - 1)) return [];
    return [{ at: [{ start: end - name.length, end }], says: `“${name}”不是刑法规定的罪名` }];
  });
}

/** Names that were abolished together with the law of 1979. */
const OF_1979: Readonly<Record<string, string>> = {
  流氓罪: '寻衅滋事罪等',
  投机倒把罪: '非法经营罪等',
  '窝赃、销赃罪': '掩饰、隐瞒犯罪所得、犯罪所得收益罪',
  窝赃罪: '掩饰、隐瞒犯罪所得、犯罪所得收益罪',
  销赃罪: '掩饰、隐瞒犯罪所得、犯罪所得收益罪',
};
const SINCE_1997 = '1997-10-01';
/** Former names with the day they gave way and the name that took their place; the longer first. */
const FORMER: readonly (readonly [name: string, day: string, current: string])[] = [
  ...Object.entries(OF_1979).map(([name, current]) => [name, SINCE_1997, current] as const),
  ...Object.entries(RENAMED_CRIMES).flatMap(([day, names]) =>
    Object.entries(names).map(([name, current]) => [name, day, current] as const),
  ),
].sort((one, other) => other[0].length - one[0].length);
const FORMER_NAMES = new Words(FORMER.map(([name]) => name));
const EARLIER = /(?:曾|前科|因犯|刑满|释放|原判|累犯)[^。；\n]{0,60}$/u;

/** A name of a crime that gave way to another before the acts told. */
function formerNames(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const body = proseOf(document).slice(0, bodyOf(document).length);
  const acts = facts.dates.filter(({ event, iso }) => event === 'offence' && iso.length === 10).map(({ iso }) => iso);
  const first = acts.sort()[0] ?? facts.date?.iso ?? '';
  if (first === '') return null;
  const taken: number[] = [];
  const places = FORMER_NAMES.placesIn(body);
  return FORMER.flatMap(([name, day, current]) => {
    if (day > first) return [];
    const found: Found[] = [];
    for (const { start, end } of places.get(name) ?? []) {
      // 出售、非法提供公民个人信息罪 ends in a name of its own; a longer current name may hold a former one.
      const whole = crimeEndingAt(body, end - 1);
      if (
        taken.includes(end) ||
        (whole && whole.start < start) ||
        EARLIER.test(body.slice(Math.max(0, start - 70), start))
      )
        continue;
      taken.push(end);
      found.push({ at: [{ start, end }], says: `“${name}”自${day}起为“${current}”` });
    }
    return found;
  });
}

export default [
  documentRule({
    id: 'doc.charge-unknown',
    title: '所写罪名不是刑法规定的罪名',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice('罪名规定')],
    remedy: '对照罪名规定核对罪名',
    lawful: ['罪名写作简称', '新设罪名，罪名表尚未收录'],
    find: unknownCharges,
  }),
  documentRule({
    id: 'doc.charge-former',
    title: '行为时所写罪名已被取代',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice('罪名规定')],
    remedy: '核对行为时适用的罪名',
    lawful: ['引述他案、前科所用的旧罪名', '部分行为发生在罪名修改之前'],
    find: formerNames,
  }),
];
