import type { ReadDocument } from '../../engine/view';
import type { NumberFact, Range } from '../../model/document-facts';
import { practice } from '../basis';
import { isFigureSlip, isSwappedFigure, significant } from './figures';
import { isAccusedRole } from './people';
import { bodyOf, proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** A figure of so few that are not nought differs from another by one without being a slip for it. */
const FEW = 3;

/** Two figures changed places, or one of several is another. */
function isSlipFor(one: number, other: number): boolean {
  if (isSwappedFigure(one, other)) return significant(one) > 1;
  return isFigureSlip(one, other) && Math.min(significant(one), significant(other)) >= FEW;
}

/** The clause a place stands in, back to the sign before it. */
function clauseBefore(prose: string, at: number): string {
  const from = Math.max(0, at - CLAUSE);
  return /[^，。；、：\n]{0,40}$/u.exec(prose.slice(from, at))?.[0] ?? '';
}
const CLAUSE = 40;

/** The line, or the count, a place stands in. */
function passageOf({ text, facts }: ReadDocument, { start }: Range): string {
  const count = facts.counts.find((each) => start >= each.start && start < each.end);
  const end = text.indexOf('\n', start);
  return count
    ? text.slice(count.start, count.end)
    : text.slice(text.lastIndexOf('\n', start) + 1, end < 0 ? text.length : end);
}

/** A sum told of somebody that stands nowhere else, while a sum of his that differs by a slip does. */
function retoldAmounts(document: ReadDocument): readonly Found[] | null {
  const amounts = document.facts.amounts.filter(({ about }) => !about);
  if (amounts.length < 2) return null;
  const prose = proseOf(document);
  const { parties } = document.facts;
  const times = (yuan: number): number => amounts.filter((each) => each.yuan === yuan).length;
  return amounts.flatMap((one) => {
    if (times(one.yuan) > 1) return [];
    const clause = clauseBefore(prose, one.start);
    const own = parties.filter(({ name }) => clause.includes(name));
    const twin = amounts.find(
      (other) =>
        isSlipFor(one.yuan, other.yuan) &&
        /[。\n]/u.test(prose.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))) &&
        // Of an accused several sums are told; that of a victim, and one told again and again, is one.
        own.some(
          ({ name, role }) =>
            (!isAccusedRole(role) || times(other.yuan) > 1) && passageOf(document, other).includes(name),
        ),
    );
    return twin ? [{ at: [one, twin], says: `“${one.text}”与他处“${twin.text}”相近` }] : [];
  });
}

/** The number of a document without its last figures. */
const stemOf = ({ normal }: NumberFact): string => normal.replace(/[0-9]{1,12}(?=号?$)/u, '');
const lastOf = ({ normal }: NumberFact): string => /[0-9]{1,12}(?=号?$)/u.exec(normal)?.[0] ?? '';

/** The number of one judgment or document, told with two of its figures changed round, or once with another figure. */
function retoldNumbers(document: ReadDocument): readonly Found[] | null {
  const end = bodyOf(document).length;
  const numbers = document.facts.numbers.filter(({ own }) => !own);
  if (numbers.length < 2) return null;
  const times = (one: NumberFact): number => numbers.filter(({ normal }) => normal === one.normal).length;
  return numbers.flatMap((one) => {
    const twin = numbers.find(
      (other) =>
        stemOf(other) === stemOf(one) && isOtherNumber(lastOf(one), lastOf(other)) && times(other) > times(one),
    );
    return twin && times(one) === 1
      ? [{ at: [one, ...(twin.start < end ? [twin] : [])], says: `“${one.text}”与他处“${twin.text}”只差号数` }]
      : [];
  });
}

function isOtherNumber(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false;
  const off = [...one].filter((digit, at) => digit !== other.charAt(at)).length;
  return off === 1 || (off === 2 && [...one].sort().join('') === [...other].sort().join(''));
}

export default [
  documentRule({
    id: 'doc.amount-retold',
    title: '同一人的金额前后相近而不同',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对两处金额；确系不同款项的可不改',
    find: retoldAmounts,
  }),
  documentRule({
    id: 'doc.number-retold',
    title: '同一文书的文号前后不同',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对文号；确系另一文书的可不改',
    find: retoldNumbers,
  }),
];
