import type { Party } from '../model/document-facts';
import { ACCUSED_ROLES } from './party-roles';
import { backTo } from './source';

interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Tells of which accused a place in the text speaks. */
export class Persons {
  private readonly mentions: readonly Mention[];
  private readonly only: string;

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
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.end ?? Number.POSITIVE_INFINITY) <= index) low = middle + 1;
      else high = middle;
    }
    const last = this.mentions[low - 1];
    return last && last.start >= from ? last.name : this.only;
  }
}
