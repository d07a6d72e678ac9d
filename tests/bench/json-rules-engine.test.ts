/** The peer must do the same work: where it can say a rule, it comes to the same verdict on the rule's own examples. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/catalogue';
import type { Example } from '../../rules/catalogue/example';
import { EXAMPLES } from '../../rules/catalogue/examples';
import { peerEngine } from './json-rules-engine';

const { translated } = peerEngine(RULES);

/** Examples that give every key one value, as the peer knows no rows and no third value. */
function plain(examples: readonly Example[], reads: readonly string[]): readonly Record<string, string>[] {
  return (examples as readonly Record<string, unknown>[]).filter((one): one is Record<string, string> =>
    reads.every((key) => typeof one[key] === 'string'),
  );
}

describe.each(translated.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { run } = peerEngine([rule]);
  const examples = EXAMPLES[id];

  it('finds what the rule finds', async () => {
    for (const example of plain(examples?.bad ?? [], rule.reads)) expect(await run(example)).toEqual([id]);
    for (const example of plain(examples?.good ?? [], rule.reads)) expect(await run(example)).toEqual([]);
  });
});

it('says a good part of the catalogue, and was compared on many examples', () => {
  expect(translated.length).toBeGreaterThan(60);
  const compared = translated.flatMap(({ id, reads }) => [
    ...plain(EXAMPLES[id]?.bad ?? [], reads),
    ...plain(EXAMPLES[id]?.good ?? [], reads),
  ]);
  expect(compared.length).toBeGreaterThan(150);
});
