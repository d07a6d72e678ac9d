/** 人员登记 (US-25): who is named in a document, from where on, as what, how often, and in which other spellings. Pure. */
import { nameDrifts } from '../catalogue/documents/name-drift';
import type { ReadDocument } from '../engine/view';
import type { Party, PartyRole, Range } from '../model/document-facts';
import { type Paragraph, Paragraphs } from '../text/paragraphs';

/** What the user reads for each part. */
export const ROLE_NAMES: Readonly<Record<PartyRole, string>> = {
  defendant: '被告人',
  suspect: '犯罪嫌疑人',
  nonProsecuted: '被不起诉人',
  victim: '被害人',
  witness: '证人',
  counsel: '辩护人、律师',
  agent: '诉讼代理人',
  unit: '单位',
  coOffender: '同案人',
  other: '其他人员',
};

/** Another spelling that may mean the same person. */
export interface Variant extends Range {
  readonly name: string;
  readonly paragraph: number;
}

/** A paragraph that names a person, with every place in it. */
export interface NamedIn extends Paragraph {
  readonly mentions: readonly Range[];
}

/** One person or unit of a document. */
export interface RegisterLine {
  readonly name: string;
  readonly role: PartyRole;
  /** Dealt with in another case: named here, no party of this one. */
  readonly elsewhere: boolean;
  /** Former and other names the document itself gives. */
  readonly aliases: readonly string[];
  /** Spellings that differ by a slip; to be checked, not decided. */
  readonly variants: readonly Variant[];
  /** How often the name stands in the text. */
  readonly count: number;
  /** In the order of the text; the first holds the first mention. */
  readonly paragraphs: readonly NamedIn[];
}

/** The people and units of a document in the order of their first mention. */
export function registerOf(document: ReadDocument): readonly RegisterLine[] {
  const paragraphs = new Paragraphs(document.text);
  const drifts = nameDrifts(document);
  const slips = new Set(drifts.map(({ name }) => name));
  // A slip is told with the name it stands for, not as somebody else.
  const parties = document.facts.parties.filter(({ name, role }) => role !== 'other' || !slips.has(name));
  const lines = parties.map((party): RegisterLine => {
    const variants = drifts
      .filter(({ known }) => known === party.name)
      .map(({ name, at: { start, end } }) => ({ name, start, end, paragraph: paragraphs.at(start)?.number ?? 0 }));
    const { name, role, elsewhere, aliases } = party;
    return { name, role, elsewhere, aliases, variants, count: party.mentions.length, ...namedIn(party, paragraphs) };
  });
  return lines.sort((one, other) => startOf(one) - startOf(other));
}

const startOf = ({ paragraphs: [first] }: RegisterLine): number => first?.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

function namedIn({ mentions }: Party, paragraphs: Paragraphs): { paragraphs: readonly NamedIn[] } {
  const found = new Map<number, Paragraph & { mentions: Range[] }>();
  for (const mention of [...mentions].sort((one, other) => one.start - other.start)) {
    const paragraph = paragraphs.at(mention.start);
    if (!paragraph) continue;
    const known = found.get(paragraph.number);
    if (known) known.mentions.push(mention);
    else found.set(paragraph.number, { ...paragraph, mentions: [mention] });
  }
  return { paragraphs: [...found.values()] };
}
