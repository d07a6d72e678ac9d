import { createRequire } from 'node:module';
import { TextlintKernelDescriptor } from '@textlint/kernel';
import { moduleInterop } from '@textlint/module-interop';
import { createLinter } from 'textlint';

const packages = createRequire(import.meta.url);

/** Pairs of a slip and its right form, as an office's own list would have them. */
const SLIPS: Readonly<Record<string, string>> = {
  辩认: '辨认',
  侯审: '候审',
  自已: '自己',
  推毁: '摧毁',
  检查员: '检察员',
  帐号: '账号',
};

/** textlint with a set of rules for Chinese text: slips by a list, brackets of one width, no doubled abbreviations. Gives the number of findings. */
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
          `version: 1\nrules:\n${Object.entries(SLIPS)
            .map(([slip, right]) => `  - expected: ${right}\n    pattern: ${slip}\n`)
            .join('')}`,
        ],
      }),
      rule('zh-half-and-full-width-bracket', 'textlint-rule-zh-half-and-full-width-bracket'),
      rule('no-duplicate-abbr', '@textlint-rule/textlint-rule-no-duplicate-abbr'),
    ],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return async (text) => (await linter.lintText(text, 'document.txt')).messages.length;
}
