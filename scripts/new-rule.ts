/**
 * `npm run new:rule -- <topic> <id> <title>`: adds a rule with a failing example to rules/catalogue/<topic>.ts and its
 * sibling .examples.ts, making the pair when it is new, and lists the topic in index.ts and examples.ts.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CATALOGUE = join(ROOT, 'rules', 'catalogue');

const EMPTY_TOPIC = `import { filled } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { practice } from '../basis';

export default [
];
`;
const EMPTY_EXAMPLES = `import type { ExamplesById } from '../example';

const examples: ExamplesById = {
};

export default examples;
`;

/** Source of a topic with one more rule at its end; null when the source does not end as topics do. */
export function withRule(source: string, id: string, title: string): string | null {
  const rule = `  defineRule({
    id: '${id}',
    title: '${title}',
    stage: '审查起诉',
    kind: 'card',
    aspect: '案卡填录',
    scope: 'case',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '请核对',
    when: filled('case.name'),
  }),
`;
  return insertBefore(withImports(source), /\n\];\s*$/, rule);
}

/** Source of examples with one more entry; its samples are empty on purpose, so that the test fails until they are written. */
export function withExamples(source: string, id: string): string | null {
  return insertBefore(
    source,
    /\n\};\s*\n\s*export default examples;\s*$/,
    `  '${id}': { bad: [], good: [], undecidable: [] },\n`,
  );
}

function insertBefore(source: string, end: RegExp, text: string): string | null {
  const at = end.exec(source)?.index;
  if (at === undefined) return null;
  return `${source.slice(0, at)}\n${text}${source.slice(at + 1)}`;
}

/** Imports the skeleton needs where the topic has not got them yet. */
function withImports(source: string): string {
  const missing: string[] = [];
  if (!/\bfilled\b/.test(source)) missing.push(`import { filled } from '../../engine/language';`);
  if (!/\bpractice\b/.test(source)) missing.push(`import { practice } from '../basis';`);
  return missing.length === 0 ? source : `${missing.join('\n')}\n${source}`;
}

/** Topics of the catalogue in order, e.g. `coercive/bail`. */
export function topicsOf(catalogue: string): readonly string[] {
  return readdirSync(catalogue, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) => readdirSync(join(catalogue, folder.name)).map((file) => `${folder.name}/${file}`))
    .filter((file) => /\.examples\.ts$/.test(file))
    .map((file) => file.replace(/\.examples\.ts$/, ''))
    .sort();
}

function variable(topic: string): string {
  return topic.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Source of index.ts for a list of topics. */
export function indexSource(topics: readonly string[]): string {
  return `import type { Rule } from '../engine/rule';
${topics.map((topic) => `import ${variable(topic)} from './${topic}';`).join('\n')}

const TOPICS: readonly (readonly Rule[])[] = [
${topics.map((topic) => `  ${variable(topic)},`).join('\n')}
];

/** All built-in rules, by id. */
export const RULES: readonly Rule[] = TOPICS.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
`;
}

/** Source of examples.ts for a list of topics. */
export function examplesSource(topics: readonly string[]): string {
  return `import type { ExamplesById } from './example';
${topics.map((topic) => `import ${variable(topic)} from './${topic}.examples';`).join('\n')}

/** Samples of every built-in rule, by id. Not bundled into the extension. */
export const EXAMPLES: ExamplesById = {
${topics.map((topic) => `  ...${variable(topic)},`).join('\n')}
};
`;
}

/** What is wrong with the arguments, in one sentence; null when nothing is. */
export function problemWith(topic: string, id: string, title: string, known: readonly string[]): string | null {
  if (!/^[a-z-]+\/[a-z-]+$/.test(topic))
    return '用法：npm run new:rule -- 环节/主题 规则编号 标题，例如 coercive/bail coercive.bail-place 未填执行地点';
  if (!/^[a-zA-Z]+(\.[a-z0-9-]+)+$/.test(id)) return `规则编号须为点号分段的小写英文：${id}`;
  if (known.includes(id)) return `规则编号已有：${id}`;
  if (title === '' || [...title].length > 40) return '标题须有，且不超过四十字';
  if (/['"\\\s]/.test(title)) return '标题中不能有空白、反斜线和英文引号，引号请用“”';
  return null;
}

function read(file: string, otherwise: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise;
}

async function main([topic = '', id = '', title = '']: readonly string[]): Promise<void> {
  const { RULES } = await import('../rules/catalogue/index');
  const problem = problemWith(
    topic,
    id,
    title,
    RULES.flatMap((rule) => [rule.id, ...rule.formerIds]),
  );
  if (problem) {
    refuse(problem);
    return;
  }
  const rules = join(CATALOGUE, `${topic}.ts`);
  const examples = join(CATALOGUE, `${topic}.examples.ts`);
  const withOne = withRule(read(rules, EMPTY_TOPIC), id, title);
  const withItsExamples = withExamples(read(examples, EMPTY_EXAMPLES), id);
  if (withOne === null || withItsExamples === null) {
    refuse(`rules/catalogue/${topic}.ts 的结尾不是规则表的样子，请另起一个主题，或手工添加`);
    return;
  }
  mkdirSync(dirname(rules), { recursive: true });
  writeFileSync(rules, withOne);
  writeFileSync(examples, withItsExamples);
  const topics = topicsOf(CATALOGUE);
  writeFileSync(join(CATALOGUE, 'index.ts'), indexSource(topics));
  writeFileSync(join(CATALOGUE, 'examples.ts'), examplesSource(topics));
  const written = [rules, examples, join(CATALOGUE, 'index.ts'), join(CATALOGUE, 'examples.ts')];
  execFileSync(join(ROOT, 'node_modules', '.bin', 'biome'), ['check', '--write', ...written], { stdio: 'ignore' });
  const shown = [rules, examples].map((path) => relative(ROOT, path)).join('、');
  console.log(`已写入 ${shown}\n写好条件与样例后运行：npx vitest run --project unit rules/catalogue`);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
