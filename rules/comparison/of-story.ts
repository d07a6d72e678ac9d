import type { AmountFact, DateFact } from '../model/document-facts';
import { alignCounts, type Told } from './counts';
import type { ComparedDocument } from './model';
import { compareProperty } from './property';
import type { Sides, Valued } from './sides';

/** What two documents tell of the case itself: counts, sums, property, numbers. */
export class StoryComparison {
  constructor(private readonly sides: Sides) {}

  /** Compares all of it. */
  compare(): void {
    this.facts();
    this.totals();
    this.numbers();
    compareProperty(this.sides);
  }

  /** Counts of the facts, aligned by day, victim and sum. */
  private facts(): void {
    for (const { one, other, number } of alignCounts(this.sides.one, this.sides.other)) {
      const item = `第${number}起`;
      if (!one || !other) {
        const side = (told: Told | null): Valued | null => (told ? { value: item, at: told.range } : null);
        this.sides.differ('事实', '', item, [side(one), side(other)], this.sides.departure);
        continue;
      }
      this.dates(item, one.date, other.date);
      this.amounts(`${item}数额`, one.amounts, other.amounts);
      this.victims(item, one, other);
    }
  }

  private dates(item: string, one: DateFact | null, other: DateFact | null): void {
    if (!one || !other || one.iso.length !== 10 || other.iso.length !== 10) return;
    this.sides.differ(
      '事实',
      '',
      `${item}时间`,
      [
        { value: one.iso, at: one },
        { value: other.iso, at: other },
      ],
      '疑似笔误',
    );
  }

  private victims(item: string, one: Told, other: Told): void {
    const known = [...one.victims, ...other.victims];
    if (one.victims.length !== 1 || other.victims.length !== 1 || known.length !== 2) return;
    const [a, b] = known;
    if (a && b)
      this.sides.differ(
        '事实',
        '',
        `${item}被害人`,
        [
          { value: a.name, at: a },
          { value: b.name, at: b },
        ],
        '疑似笔误',
      );
  }

  private amounts(item: string, one: readonly AmountFact[], other: readonly AmountFact[]): void {
    const [a, b] = [sumOf(one), sumOf(other)];
    if (!a || !b) return;
    this.sides.differ('数额', '', item, [a, b], isDigitSlip(a.value, b.value) ? '疑似笔误' : this.sides.departure);
  }

  /** The total told with the facts. */
  private totals(): void {
    const of = ({ facts }: ComparedDocument) => {
      const story =
        facts.sections.find(({ name }) => name === 'facts') ?? facts.sections.find(({ name }) => name === 'charge');
      return facts.amounts
        .filter(
          ({ kind, start }) =>
            kind === 'total' &&
            story &&
            start >= story.start &&
            start < story.end &&
            !facts.counts.some((count) => start >= count.start && start < count.end),
        )
        .slice(0, 1);
    };
    this.amounts('总额', of(this.sides.one), of(this.sides.other));
  }

  /** A number of the one that the other quotes. */
  private numbers(): void {
    const own = this.sides.one.facts.numbers.find((number) => number.own);
    const quoted = this.sides.other.facts.numbers.find(
      (number) => !number.own && number.of !== '' && this.sides.one.facts.title.includes(number.of),
    );
    if (own && quoted)
      this.sides.differ(
        '人',
        '',
        '文号',
        [
          { value: own.normal, at: own },
          { value: quoted.normal, at: quoted },
        ],
        '疑似笔误',
      );
  }
}

function sumOf(amounts: readonly AmountFact[]): Valued | null {
  const [first] = amounts;
  if (!first || amounts.some(({ about }) => about)) return null;
  const sum = amounts.reduce((total, { yuan }) => total + yuan, 0);
  return { value: `${Math.round(sum * 100) / 100}元`, at: first };
}

/** One figure off, or two neighbours swapped. */
function isDigitSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const off = [...one].filter((digit, at) => digit !== other.charAt(at)).length;
  return off === 1 || (off === 2 && [...one].sort().join('') === [...other].sort().join(''));
}
