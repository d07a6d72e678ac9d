import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const EXTENSION = join(__dirname, '..');
const tokens = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const sheets = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && !name.endsWith('tokens.css'))
  .map((name) => [name, readFileSync(join(EXTENSION, name), 'utf8')] as const);

/** Colours of one scheme by name; the dark block only names what it changes. */
function scheme(name: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const text = name === 'dark' ? `${light}${dark}` : light;
  return new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, key = '', colour = '']) => [key, colour]));
}

/** Relative luminance (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = ['ink', 'ink-soft', 'accent', 'red', 'yellow', 'green', 'grey'];
const GROUNDS = ['paper', 'surface', 'sunken'];
const PAIRS: readonly (readonly [string, string])[] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...['red', 'yellow', 'green', 'grey'].flatMap((tone) => [
    [tone, `${tone}-ground`] as const,
    ['ink', `${tone}-ground`] as const,
    ['ink-soft', `${tone}-ground`] as const,
  ]),
  ['on-accent', 'accent'],
  ['ink', 'mark'],
];

describe('design tokens', () => {
  it.each(['light', 'dark'] as const)('every text of the %s scheme is at least 4.5 : 1 on its ground', (name) => {
    const colours = scheme(name);
    const faint = PAIRS.filter(([text, ground]) => contrast(colours.get(text) ?? '', colours.get(ground) ?? '') < 4.5);
    expect(faint).toEqual([]);
  });

  it('no page has a colour of its own, and none uses a token that is not there', () => {
    const known = new Set([...tokens.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    const strange = sheets.flatMap(([name, text]) => [
      ...[...text.matchAll(/#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(/g)].map(([colour]) => `${name}: ${colour}`),
      ...[...text.matchAll(/var\(--([\w-]+)/g)]
        .filter(([, used]) => !known.has(used))
        .map(([use]) => `${name}: ${use}`),
    ]);
    expect(sheets.length).toBeGreaterThan(5);
    expect(strange).toEqual([]);
  });
});
