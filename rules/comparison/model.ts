import type { DocumentFacts, Range } from '../model/document-facts';

/** A document to be compared. */
export interface ComparedDocument {
  /** Name shown to the user: the title, or the file's name. */
  readonly title: string;
  readonly text: string;
  readonly facts: DocumentFacts;
}

/** What a difference is about, as the user reads it. */
export const ASPECTS = ['人', '事实', '罪名', '情节', '数额', '强制措施', '刑罚', '财物'] as const;
/** One of {@link ASPECTS}. */
export type Aspect = (typeof ASPECTS)[number];

/** A suggestion how a difference may be taken; a person decides, and no class says that a document is wrong. */
export type DifferenceClass = '合理变化' | '需说明' | '疑似笔误' | '监督线索';

/** A passage of one of the compared documents. */
export interface Quote extends Range {
  /** Index of the document in {@link Comparison.documents}. */
  readonly document: number;
  readonly text: string;
  /** The passage goes on. */
  readonly isCut: boolean;
  /** Paragraph of the document it stands in, from 1. */
  readonly paragraph: number;
}

/** A difference between two documents, always with a passage of each. */
export interface Difference {
  /** The same for the same difference in the same texts. */
  readonly id: string;
  readonly aspect: Aspect;
  /** Name of the person it is about, or of several, joined by 、; empty for the whole case. */
  readonly person: string;
  /** What differs: 出生日期, 第2起数额, 认定的罪名 … */
  readonly item: string;
  /** What each side says, in comparable form; empty where it says nothing. */
  readonly values: readonly [string, string];
  readonly suggested: DifferenceClass;
  readonly quotes: readonly [Quote, Quote];
}

/** A side of a difference in words: what stands there, or that it is not where one would look for it. */
export function passageOf({ values, quotes }: Difference, side: 0 | 1): string {
  const { text, isCut } = quotes[side];
  const quoted = `“${text.trim()}${isCut ? '……' : ''}”`;
  return values[side] === '' ? `未见相应记载，有关部分为${quoted}` : quoted;
}

/** What one document says of a person, a charge or a fact. */
export type GridMark = '有' | '无' | '另案处理' | '未列';

/** A row of the grid: one person with one charge or one count of the facts, document by document. */
export interface GridRow {
  readonly person: string;
  /** A crime, `第n起`, or empty for the person as such. */
  readonly item: string;
  readonly marks: readonly GridMark[];
  /** The document does not agree with the others and gives no reason such as 另案处理. */
  readonly isOpen: boolean;
}

/** Documents of one case put side by side. */
export interface Comparison {
  readonly documents: readonly ComparedDocument[];
  /** In the order of {@link ASPECTS}, then of the texts. */
  readonly differences: readonly Difference[];
  readonly grid: readonly GridRow[];
  /** How many items were compared, equal ones included. */
  readonly compared: number;
}
