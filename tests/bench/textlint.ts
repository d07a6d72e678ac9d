import { createRequire } from 'node:module';
import { TextlintKernelDescriptor } from '@textlint/kernel';
import { moduleInterop } from '@textlint/module-interop';
import { createLinter } from 'textlint';
import { CONFUSIONS, LEGAL_TERMS } from '../../rules/catalogue/documents/data/legal-terms';
import { confusablesOf } from '../../rules/text/confusable';
import { RULES_OF_OUR_OWN } from './textlint-rules';

const packages = createRequire(import.meta.url);

/** The list of slips for prh, as long as ours: the curated pairs, and for each term of the trade its look-alikes, character by character. */
const SLIPS: readonly (readonly [slip: string, right: string])[] = [
  ...CONFUSIONS.split(' ').map((pair): readonly [string, string] => {
    const [slip = '', right = ''] = pair.split('>');
    return [slip, right];
  }),
  ...LEGAL_TERMS.split(' ')
    .filter((term) => term.length >= 3)
    .map((term) => [`/${lookAlikes(term).join('|')}/`, term] as const),
];

function lookAlikes(term: string): readonly string[] {
  return [...term].flatMap((character, at) => {
    const others = confusablesOf(character).join('');
    return others === '' ? [] : [`${term.slice(0, at)}[${others}]${term.slice(at + 1)}`];
  });
}

/** How many rules the peer has. */
export const TEXTLINT_RULES = 3 + Object.keys(RULES_OF_OUR_OWN).length;

/** textlint with a set of rules for Chinese legal prose that look for what our in-document rules look for. Gives the number of findings. */
export async function textlintCheck(): Promise<(text: string) => Promise<number>> {
  const load = (name: string): never => moduleInterop(packages(name)) as never;
  const rule = (ruleId: string, name: string, options: boolean | object = true) => ({
    ruleId,
    rule: load(name),
    options,
  });
  const descriptor = new TextlintKernelDescriptor({
    plugins: [{ pluginId: 'text', plugin: load('textlint-plugin-text') }],
    rules: [
      rule('prh', 'textlint-rule-prh', {
        ruleContents: [
          `version: 1\nrules:\n${SLIPS.map(([slip, right]) => `  - expected: ${right}\n    pattern: ${slip}\n`).join(
            '',
          )}`,
        ],
      }),
      rule('zh-half-and-full-width-bracket', 'textlint-rule-zh-half-and-full-width-bracket'),
      rule('no-duplicate-abbr', '@textlint-rule/textlint-rule-no-duplicate-abbr'),
      ...Object.entries(RULES_OF_OUR_OWN).map(([ruleId, own]) => ({ ruleId, rule: own, options: true })),
    ],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return async (text) => (await linter.lintText(text, 'document.txt')).messages.length;
}
