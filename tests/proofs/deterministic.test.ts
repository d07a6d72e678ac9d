/** Invariant 4: the same case file, rules and clock give the same result, byte for byte, however the case was read. */
import { expect, it } from 'vitest';
import { keptFacts } from '../../extension/patrol/facts';
import { RULES } from '../../rules/catalogue';
import { patrol } from '../../rules/engine/patrol';
import type { CaseFile } from '../../rules/model/case-file';
import { understand } from '../../rules/text/understand';
import { sampleCase, TODAY } from './cases';

const factsOf = keptFacts(({ text, kind, title }) => understand(text, { kind, title }));

/** A small seeded generator, so that a failure can be repeated. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as Item, result[i] as Item];
  }
  return result;
}

/** The same case read in another order: cards and the fields of each card. Rows of one card keep their order on the page. */
function readInAnotherOrder(caseFile: CaseFile, random: () => number): CaseFile {
  const cards = shuffled([...new Set(caseFile.records.map((record) => record.card))], random);
  const records = cards.flatMap((card) => caseFile.records.filter((record) => record.card === card));
  return {
    ...caseFile,
    records: records.map((record) => ({
      ...record,
      values: Object.fromEntries(shuffled(Object.entries(record.values), random)),
    })),
    documents: shuffled(caseFile.documents, random),
  };
}

it.each(['k1', 'twelve'] as const)('%s: 100 runs in shuffled reading order are identical', (name) => {
  const caseFile = sampleCase(name);
  const expected = JSON.stringify(patrol(caseFile, RULES, { today: TODAY }));
  const random = generator(20240731);
  for (let run = 0; run < 100; run++) {
    expect(JSON.stringify(patrol(readInAnotherOrder(caseFile, random), RULES, { today: TODAY, factsOf }))).toBe(
      expected,
    );
  }
});
