import type { Party, Range } from '../model/document-facts';
import { ACCUSED_ROLES } from './party-roles';
import { backTo } from './source';

/** A place where an accused is named. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Tells of which accused a place in the text speaks. */
export class Persons {
  private readonly mentions: readonly Mention[];
  /** The only accused of the document; empty when there are several or none. */
  readonly only: string;

  constructor(
    private readonly text: string,
    parties: readonly Party[],
  ) {
    const accused = parties.filter((party) => ACCUSED_ROLES.includes(party.role) && !party.elsewhere);
    this.only = accused.length === 1 ? (accused[0]?.name ?? '') : '';
    this.mentions = accused
      .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ name, start, end })))
      .sort((one, other) => one.start - other.start);
  }

  /** The accused named last before an index in its sentence, else the only one of the document; empty when that is open. */
  at(index: number): string {
    const from = backTo(this.text, index, '。\n', 200);
    const last = this.mentions[this.countBefore((mention) => mention.end <= index) - 1];
    return last && last.start >= from ? last.name : this.only;
  }

  /** The mentions that begin in a stretch of the text, in order. */
  within({ start, end }: Range): readonly Mention[] {
    const first = this.countBefore((mention) => mention.start < start);
    return this.mentions.slice(
      first,
      this.countBefore((mention) => mention.start < end),
    );
  }

  /** How many mentions, from the first on, satisfy a condition that holds up to some place and not behind it. */
  private countBefore(isBefore: (mention: Mention) => boolean): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = this.mentions[middle];
      if (mention && isBefore(mention)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
