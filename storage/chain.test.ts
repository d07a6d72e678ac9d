import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chained, firstBreak } from './chain';
import type { JournalHead } from './model';
import type { JournalEvent } from './reconcile';

const event = (note: string): JournalEvent => ({ at: 1, caseId: 'c', defectId: 'd', event: 'found', note });
const headOf = (lines: ReturnType<typeof chained>): JournalHead | null => {
  const last = lines[lines.length - 1];
  return last ? { id: 'head', sequence: last.sequence, hash: last.hash } : null;
};
const notes = fc.array(fc.string(), { minLength: 1, maxLength: 12 });

describe('the chain of the journal', () => {
  it('holds as it was written, in whatever order it is read and however it was appended', () => {
    fc.assert(
      fc.property(notes, fc.nat(12), (texts, cut) => {
        const first = chained(texts.slice(0, cut).map(event));
        const lines = [...first, ...chained(texts.slice(cut).map(event), first[first.length - 1])];
        expect(firstBreak([...lines].reverse(), headOf(lines))).toBeNull();
      }),
    );
  });

  it('shows the line of which one character was altered', () => {
    fc.assert(
      fc.property(notes, fc.nat(), (texts, which) => {
        const lines = chained(texts.map(event));
        const at = which % lines.length;
        const altered = lines.map((line, index) => (index === at ? { ...line, note: `${line.note}.` } : line));
        expect(firstBreak(altered, headOf(lines))).toEqual({ sequence: at + 1, kind: 'altered' });
      }),
    );
  });

  it('shows an altered line also where its own hash was written anew with it', () => {
    const lines = chained(['甲', '乙', '丙'].map(event));
    const forged = chained(['甲', '乙改', '丙'].map(event));
    const [first, , third] = lines;
    const [, second] = forged;
    if (!first || !second || !third) throw new Error('three lines');
    expect(firstBreak([first, second, third], headOf(lines))).toEqual({ sequence: 3, kind: 'altered' });
  });

  it('holds whatever the order of the parts in which a database gives a line back', () => {
    const lines = chained(['甲', '乙'].map(event));
    const turned = lines.map((line) => Object.fromEntries(Object.entries(line).reverse()) as unknown as typeof line);
    expect(firstBreak(turned, headOf(lines))).toBeNull();
  });

  it('shows where a line was taken out, at the end too', () => {
    fc.assert(
      fc.property(notes, fc.nat(), (texts, which) => {
        const lines = chained(texts.map(event));
        const at = which % lines.length;
        const left = lines.filter((_, index) => index !== at);
        expect(firstBreak(left, headOf(lines))).toEqual({ sequence: at + 1, kind: 'missing' });
      }),
    );
  });
});
