/** 金额追溯 (US-25): what each fact comes to, the sentence that says so, and the totals told beside it. Pure. */
import type { ReadDocument } from '../engine/view';
import type { AmountFact, Range } from '../model/document-facts';
import { Paragraphs } from '../text/paragraphs';

/** A sum with the sentence it stands in. */
export interface TracedAmount extends AmountFact {
  /** From 1. */
  readonly paragraph: number;
  /** The sentence around it, cut to what fits on two lines; `at` is where the sum stands in it. */
  readonly sentence: string;
  readonly at: Range;
}

/** One fact (第 N 起) with the sums of its loss. */
export interface TracedCount {
  /** From 1; 0: the document does not tell its facts one by one. */
  readonly number: number;
  readonly amounts: readonly TracedAmount[];
}

/** A total told in the text, beside what the facts add up to. */
export interface TracedTotal extends TracedAmount {
  /** The total less the sum of the facts, yuan; null where that sum is not sure, or the total belongs to one of them. */
  readonly difference: number | null;
}

/** Where the sums of a document come from. */
export interface AmountTrace {
  readonly counts: readonly TracedCount[];
  /** What the facts add up to, yuan; null where one has no sum, or only a rough one. */
  readonly sum: number | null;
  readonly totals: readonly TracedTotal[];
  /** Sums that are no loss and no total: fines, compensation, proceeds. */
  readonly others: readonly TracedAmount[];
}

/** Characters of a sentence shown on either side of a sum. */
const AROUND = 40;

/** The sums of a document, fact by fact. */
export function amountTraceOf({ text, facts }: ReadDocument): AmountTrace {
  const paragraphs = new Paragraphs(text);
  const traced = facts.amounts.map((amount) => traceOf(amount, text, paragraphs));
  const losses = traced.filter(({ kind }) => kind === 'loss');
  const within = (count: Range) => losses.filter(({ start, end }) => start >= count.start && end <= count.end);
  const told = facts.counts.map((count, index) => ({ number: index + 1, amounts: within(count) }));
  const counts = told.length > 0 ? told : losses.length > 0 ? [{ number: 0, amounts: losses }] : [];
  const sum = sumOf(counts);
  const totals = traced
    .filter(({ kind }) => kind === 'total')
    .map((total) => {
      const isOfAll = !facts.counts.some(({ start, end }) => total.start >= start && total.end <= end);
      return { ...total, difference: sum === null || total.about || !isOfAll ? null : cents(total.yuan - sum) };
    });
  const others = traced.filter(({ kind }) => kind !== 'total' && kind !== 'loss');
  return { counts, sum, totals, others };
}

function sumOf(counts: readonly TracedCount[]): number | null {
  const isSure = counts.every(({ amounts }) => amounts.length > 0 && amounts.every(({ about }) => !about));
  if (!isSure || counts.length === 0) return null;
  return cents(counts.flatMap(({ amounts }) => amounts).reduce((sum, { yuan }) => sum + yuan, 0));
}

const cents = (yuan: number): number => Math.round(yuan * 100) / 100;

function traceOf(amount: AmountFact, text: string, paragraphs: Paragraphs): TracedAmount {
  const before = text.slice(Math.max(0, amount.start - AROUND), amount.start).split(/[。；\n]/u);
  const head = before[before.length - 1] ?? '';
  const tail = text.slice(amount.end, amount.end + AROUND).split(/(?<=[。；])|\n/u)[0] ?? '';
  const written = text.slice(amount.start, amount.end);
  return {
    ...amount,
    paragraph: paragraphs.at(amount.start)?.number ?? 0,
    sentence: `${head}${written}${tail}`,
    at: { start: head.length, end: head.length + written.length },
  };
}
