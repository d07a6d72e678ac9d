import { comparable } from '../engine/normal-form';
import type { Range } from '../model/document-facts';
import {
  ASPECTS,
  type Aspect,
  type ComparedDocument,
  type Difference,
  type DifferenceClass,
  type Quote,
} from './model';

/** Longest passage quoted. */
const QUOTE_LIMIT = 120;

/** What has been found so far. */
export class Findings {
  compared = 0;
  private readonly found = new Map<string, Difference>();

  constructor(readonly documents: readonly ComparedDocument[]) {}

  quote(document: number, { start, end }: Range): Quote {
    const text = this.documents[document]?.text ?? '';
    const stop = Math.min(end, start + QUOTE_LIMIT);
    const paragraph = text
      .slice(0, start)
      .split('\n')
      .filter((line) => line.trim() !== '').length;
    const isNew = start === 0 || text.charAt(start - 1) === '\n';
    return {
      document,
      text: text.slice(start, stop),
      isCut: stop < end,
      start,
      end: stop,
      paragraph: Math.max(1, paragraph + (isNew ? 1 : 0)),
    };
  }

  /** One more difference; a charge that differs alike for several people is told once, of all of them. */
  add(difference: Omit<Difference, 'id'>): void {
    const { aspect, person, item, values, quotes } = difference;
    const of = aspect === '罪名' ? '' : person;
    const id = [aspect, of, item, ...values, quotes[0].document, quotes[1].document].join('|');
    const known = this.found.get(id);
    if (!known) this.found.set(id, { id, ...difference });
    else if (!known.person.split('、').includes(person))
      this.found.set(id, { ...known, person: `${known.person}、${person}` });
  }

  sorted(): readonly Difference[] {
    return [...this.found.values()].sort(
      (one, other) =>
        ASPECTS.indexOf(one.aspect) - ASPECTS.indexOf(other.aspect) || one.quotes[0].start - other.quotes[0].start,
    );
  }
}

/** What one side says, and where. */
export interface Valued {
  readonly value: string;
  readonly at: Range;
}

/** Two documents in the course of the case, and what was found between them. */
export class Sides {
  readonly one: ComparedDocument;
  readonly other: ComparedDocument;
  /** The court departs from the prosecution: that is its right, and the prosecution's duty to look at. */
  readonly byCourt: boolean;

  constructor(
    private readonly found: Findings,
    readonly left: number,
    readonly right: number,
  ) {
    this.one = found.documents[left] as ComparedDocument;
    this.other = found.documents[right] as ComparedDocument;
    this.byCourt = this.other.facts.kind === 'judgment' || this.other.facts.kind === 'ruling';
  }

  /** How a departure may be taken that is no slip. */
  get departure(): DifferenceClass {
    return this.byCourt ? '监督线索' : '需说明';
  }

  /** One more item was compared and found the same. */
  agree(): void {
    this.found.compared += 1;
  }

  /** Compares one item; null: a side does not speak of it. */
  differ(
    aspect: Aspect,
    person: string,
    item: string,
    sides: readonly [Valued | null, Valued | null],
    suggested: DifferenceClass,
  ): void {
    this.found.compared += 1;
    const [one, other] = sides;
    if (one && other && comparable(one.value) === comparable(other.value)) return;
    if (!one && !other) return;
    const quotes = [
      this.found.quote(this.left, one?.at ?? this.placeFor(this.one, aspect)),
      this.found.quote(this.right, other?.at ?? this.placeFor(this.other, aspect)),
    ] as const;
    this.found.add({ aspect, person, item, values: [one?.value ?? '', other?.value ?? ''], suggested, quotes });
  }

  /** Where a document would have spoken of it. */
  private placeFor({ text, facts }: ComparedDocument, aspect: Aspect): Range {
    const names =
      aspect === '人' || aspect === '强制措施'
        ? ['parties']
        : aspect === '刑罚'
          ? ['disposition', 'opinion']
          : aspect === '事实'
            ? ['facts', 'charge']
            : ['opinion', 'disposition'];
    const section = facts.sections.find(({ name }) => names.includes(name));
    return section ?? { start: 0, end: Math.min(text.length, QUOTE_LIMIT) };
  }
}
