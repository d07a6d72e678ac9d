import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildsPatterns, literalsOf, type Pattern, sourceFiles, workOf } from './patterns';

const ROOT = resolve(import.meta.dirname, '../..');
/** Fingerprints of patterns that the checker has found safe; `UPDATE_PATTERNS=1` writes it anew. */
const KNOWN = join(ROOT, 'tests/proofs/safe-patterns.json');
/** A pattern that repeats within bounds takes at most so many ways at one place: a constant, so it is linear by its form. */
const MOST_STEPS = 100_000;

const fingerprint = ({ source, flags }: Pattern) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/** Patterns put together from strings, as they come to be when the modules are loaded. */
async function builtPatterns(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = RegExp;
  let at = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      found.push({ source: made.source, flags: made.flags, at });
      return made;
    },
  });
  // Test files share their modules; here each has to be loaded once more.
  vi.resetModules();
  try {
    for (const file of files) {
      at = file;
      await import(join(ROOT, file));
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** A bounded pattern too large for the proof by automaton is attacked instead; one without bound must be proved. */
async function isSafe({ source, flags }: Pattern): Promise<boolean> {
  const proof = await check(source, flags, { timeout: 10_000 });
  if (proof.status !== 'unknown' || workOf(source).unbounded) return proof.status === 'safe';
  return (await check(source, flags, { timeout: 10_000, checker: 'fuzz' })).status !== 'vulnerable';
}

/** Linear by its form: it repeats within bounds, in few ways. */
function isPlain({ source }: Pattern): boolean {
  const { steps, unbounded } = workOf(source);
  return !unbounded && steps <= MOST_STEPS;
}

describe('every regular expression of the product', () => {
  let patterns: Pattern[] = [];

  beforeAll(async () => {
    const files = sourceFiles(ROOT);
    const literals = files.flatMap((file) => literalsOf(ROOT, file));
    patterns = [...literals, ...(await builtPatterns(files.filter((file) => buildsPatterns(ROOT, file))))];
  }, 60_000);

  it('is seen: literals and those put together', () => {
    expect(patterns.length).toBeGreaterThan(400);
    expect(patterns.some(({ source }) => source.includes('(?<fixed>有期徒刑'))).toBe(true);
  });

  it('takes few ways at each place or passes a static check', async () => {
    const known = new Set<string>(JSON.parse(readFileSync(KNOWN, 'utf8')));
    const open = patterns.filter((pattern) => !isPlain(pattern));
    const slow: string[] = [];
    const safe: string[] = [];
    for (const pattern of new Map(open.map((each) => [fingerprint(each), each])).values()) {
      const print = fingerprint(pattern);
      if (known.has(print) || (await isSafe(pattern))) safe.push(print);
      else slow.push(`${pattern.at} /${pattern.source}/${pattern.flags}`);
    }
    const proved = safe.filter((print) => !known.has(print)).length;
    if (proved > 0) console.warn(`${proved} patterns proved anew; UPDATE_PATTERNS=1 remembers them and saves the time`);
    if (process.env.UPDATE_PATTERNS) writeFileSync(KNOWN, `${JSON.stringify(safe.sort(), null, 2)}\n`);
    expect(slow).toEqual([]);
  }, 300_000);
});

describe('the measure of ways', () => {
  it.each([
    ['a{0,60}b{0,30}', 61 * 31, false],
    ['(?:ab|c)?d', 3, false],
    ['[*+{2,}]x', 1, false],
    ['a+', 1, true],
    ['\\{2,\\}', 1, false],
    ['(?:a{1,9}){0,6}', 9 ** 6, false],
  ])('%s', (source, steps, unbounded) => {
    expect(workOf(source)).toEqual({ steps, unbounded });
  });
});
