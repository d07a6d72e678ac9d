import type { AmountFact, DateFact, Party, Range } from '../model/document-facts';
import type { ComparedDocument } from './model';

/** A victim named in a count. */
interface Named extends Range {
  readonly name: string;
}

/** What one count tells. */
export interface Told {
  readonly range: Range;
  readonly date: DateFact | null;
  readonly amounts: readonly AmountFact[];
  readonly victims: readonly Named[];
}

/** A count of one document beside the same one of the other. */
export interface AlignedCount {
  /** Its place among the counts, from 1. */
  readonly number: number;
  readonly one: Told | null;
  readonly other: Told | null;
}

const within = ({ start, end }: Range, range: Range): boolean => start >= range.start && end <= range.end;

function victimsIn(parties: readonly Party[], range: Range): Named[] {
  return parties
    .filter(({ role }) => role === 'victim')
    .flatMap(({ name, mentions }) =>
      mentions
        .filter((mention) => within(mention, range))
        .slice(0, 1)
        .map((at) => ({ ...at, name })),
    );
}

function toldIn({ facts }: ComparedDocument): Told[] {
  return facts.counts.map((range) => ({
    range,
    date: facts.dates.find((date) => within(date, range) && date.iso.length === 10) ?? null,
    amounts: facts.amounts.filter((amount) => amount.kind === 'loss' && within(amount, range)),
    victims: victimsIn(facts.parties, range),
  }));
}

/** How much two counts have in common: day, victim, sum. */
function likeness(one: Told, other: Told): number {
  const day = one.date && other.date && one.date.iso === other.date.iso ? 2 : 0;
  const victim = one.victims.some(({ name }) => other.victims.some((each) => each.name === name)) ? 2 : 0;
  const sum = one.amounts[0] && one.amounts[0].yuan === other.amounts[0]?.yuan ? 1 : 0;
  return day + victim + sum;
}

/** Pairs the counts of two documents, the most alike first; a count without a like is alone. */
export function alignCounts(one: ComparedDocument, other: ComparedDocument): readonly AlignedCount[] {
  const [left, right] = [toldIn(one), toldIn(other)];
  if (left.length === 0 || right.length === 0) return [];
  const pairs = left
    .flatMap((a, i) =>
      right.map((b, j) => ({ i, j, score: likeness(a, b) + (i === j && left.length === right.length ? 1 : 0) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const [usedLeft, usedRight] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.set(i, j);
    usedRight.add(j);
  }
  const aligned = left.map((told, i) => ({ number: i + 1, one: told, other: right[usedLeft.get(i) ?? -1] ?? null }));
  const added = right.flatMap((told, j) => (usedRight.has(j) ? [] : [{ number: j + 1, one: null, other: told }]));
  return [...aligned, ...added];
}
