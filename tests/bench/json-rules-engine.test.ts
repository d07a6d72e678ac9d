/** The peer must do the same work: where it can say a rule, it comes to the same verdict on the rule's own examples. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/catalogue';
import type { Example } from '../../rules/catalogue/example';
import { EXAMPLES } from '../../rules/catalogue/examples';
import type { Rule } from '../../rules/engine/rule';
import { peerEngine } from './json-rules-engine';

const { translated } = peerEngine(RULES);

/** Examples that give every key one value, as the peer knows no rows and nothing of blanks but what a rule asks of them. */
function plain(examples: readonly Example[], { reads, when }: Rule): readonly Record<string, string>[] {
  const condition = JSON.stringify(when);
  const asksBlank = (key: string) => new RegExp(`"(blank|filled|need)":\\[?[^{}\\]]*"${key}"`).test(condition);
  return (examples as readonly Record<string, unknown>[]).filter((one): one is Record<string, string> =>
    reads.every((key) => typeof one[key] === 'string' && (one[key] !== '' || asksBlank(key))),
  );
}

describe.each(translated.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { run } = peerEngine([rule]);
  const examples = EXAMPLES[id];

  it('finds what the rule finds', async () => {
    for (const example of plain(examples?.bad ?? [], rule)) expect(await run(example)).toEqual([id]);
    for (const example of plain(examples?.good ?? [], rule)) expect(await run(example)).toEqual([]);
  });
});

it('says a good part of the catalogue, and was compared on many examples', () => {
  expect(translated.length).toBeGreaterThan(60);
  const compared = translated.flatMap((rule) => [
    ...plain(EXAMPLES[rule.id]?.bad ?? [], rule),
    ...plain(EXAMPLES[rule.id]?.good ?? [], rule),
  ]);
  expect(compared.length).toBeGreaterThan(150);
});
