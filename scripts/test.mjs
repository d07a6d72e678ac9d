/** `npm test`: everything, step by step, cheapest first; stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'out', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const vitest = (project) => [
  'npx',
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, `${project}.json`)}`,
];

const STEPS = [
  ['类型', ['npx', 'tsc', '--noEmit']],
  ['代码规范', ['npx', 'biome', 'check', '.']],
  ['分层', ['npm', 'run', '-s', 'floors']],
  ['单元与规则样例', vitest('unit')],
  ['构建', ['npm', 'run', '-s', 'build']],
  ['体积', ['npm', 'run', '-s', 'size']],
  ['浏览器', vitest('browser')],
];

function counted(project) {
  const file = join(reports, `${project}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function finish(stepsPassed, stepsFailed) {
  const tests = ['unit', 'browser'].map(counted);
  const passed = tests.reduce((sum, one) => sum + one.passed, stepsPassed);
  const failed = tests.reduce((sum, one) => sum + one.failed, stepsFailed);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

let passed = 0;
for (const [index, [name, [command, ...args]]] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${name}`);
  const started = Date.now();
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`[${index + 1}/${STEPS.length}] ${name}：${result.status === 0 ? '通过' : '未通过'}（${seconds} 秒）`);
  if (result.status !== 0) finish(passed, 1);
  passed++;
}
finish(passed, 0);
