/** `npm test`: everything, what is cheap first; stops when a step has failed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'out', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const reportOf = (project) => join(reports, `${project}.json`);

const vitest = (project, report = project, files = []) => [
  'npx',
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(report)}`,
  ...files,
];

/** Each of these keeps one core busy: while one checks the types, the other does the rest. */
const SIDE_BY_SIDE = [
  [['类型', ['npx', 'tsc', '--noEmit']]],
  [
    ['代码规范', ['npx', 'biome', 'check', '.']],
    ['分层', ['npm', 'run', '-s', 'floors']],
    ['构建', ['npm', 'run', '-s', 'build']],
    ['体积', ['npm', 'run', '-s', 'size']],
  ],
];

const IN_TURN = [
  ['单元与规则样例', vitest('unit')],
  ['浏览器', vitest('browser'), browserAgain],
];

/** The tests of one run by file; a file without a passed test counts by its own state (a hook may have failed). */
function filesOf(report) {
  if (!existsSync(reportOf(report))) return [];
  const { testResults } = JSON.parse(readFileSync(reportOf(report), 'utf8'));
  return testResults.map(({ name, status, assertionResults }) => {
    const count = (state) => assertionResults.filter((one) => one.status === state).length;
    const failed = count('failed');
    return { name, passed: count('passed'), failed: status === 'failed' ? Math.max(failed, 1) : failed };
  });
}

/** Runs a command and tells whether it went well; with `lines`, what it writes is gathered there. */
function run([command, ...args], lines = null) {
  const stdio = lines ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
  child.stdout?.on('data', (data) => lines.push(data));
  child.stderr?.on('data', (data) => lines.push(data));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
}

/**
 * Walks in a real browser share the machine with others: a file that fails is run once more, alone. What passes only
 * then is named at the end, because a race is a fault too; what fails twice fails.
 */
function browserAgain() {
  const files = filesOf('browser').filter(({ failed }) => failed > 0);
  if (files.length === 0) return false;
  console.log(`\n再运行一次未通过的 ${files.length} 个文件：`);
  return run([
    ...vitest(
      'browser',
      'browser-again',
      files.map(({ name }) => name),
    ),
    '--maxWorkers=1',
  ]);
}

function finish(stepsPassed, stepsFailed) {
  const again = filesOf('browser-again');
  const once = filesOf('browser').filter(({ name }) => !again.some((one) => one.name === name));
  const tests = [...filesOf('unit'), ...once, ...again];
  const passed = tests.reduce((sum, one) => sum + one.passed, stepsPassed);
  const failed = tests.reduce((sum, one) => sum + one.failed, stepsFailed);
  const unsteady = again.filter((one) => one.failed === 0).map(({ name }) => relative(root, name));
  if (unsteady.length > 0) console.log(`\n不稳定，第二次才通过：${unsteady.join('、')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

let passed = 0;

async function step([name, command, again], lines = null) {
  if (!lines) console.log(`\n[${name}]`);
  const started = Date.now();
  const isPassed = (await run(command, lines)) || ((await again?.()) ?? false);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (lines) process.stdout.write(Buffer.concat(lines));
  console.log(`[${name}] ${isPassed ? '通过' : '未通过'}（${seconds} 秒）`);
  if (isPassed) passed++;
  return isPassed;
}

/** Steps one after the other, up to the first that fails. */
async function steps(list, gathered) {
  for (const one of list) if (!(await step(one, gathered ? [] : null))) return false;
  return true;
}

const lanes = await Promise.all(SIDE_BY_SIDE.map((lane) => steps(lane, true)));
const isFine = lanes.every(Boolean) && (await steps(IN_TURN, false));
finish(passed, isFine ? 0 : 1);
