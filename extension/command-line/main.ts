import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Format, parseRequest, type Request, USAGE, UsageProblem } from './arguments';
import type { CheckListener, CheckResult } from './check';
import type { InputSource } from './inputs';
import { Progress, type Watch } from './progress';

/** What the program has of the world around it. */
export interface Surroundings extends Watch {
  stdin(): Promise<Uint8Array>;
  /** Result, to standard output. */
  print(output: string | Uint8Array): void;
  /** Sentences for the user beside the result, to standard error. */
  say(sentence: string): void;
  /** Standard output is a screen, which cannot show a workbook. */
  readonly screen: boolean;
}

/** Files beyond this are not opened: a case is a few MB, 1,000 cases one a line are well below it. */
const MAX_BYTES = 256 * 1_048_576;

/** Runs the program and gives its exit status: 0, 1 or 2 as `patrol help` says. Never throws. */
export async function main(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await run(parseRequest(args), around);
  } catch (problem) {
    if (problem instanceof UsageProblem) around.say(`${problem.message}\n用法见 patrol help`);
    else around.say(`程序未能完成：${problem instanceof Error ? problem.message : String(problem)}`);
    return 2;
  }
}

async function run(request: Request, around: Surroundings): Promise<0 | 1 | 2> {
  switch (request.command) {
    case 'check':
      return runCheck(request, around);
    case 'facts':
      return runFacts(request, around);
    case 'rules':
      return runRules(request.out, around);
    default:
      around.print(USAGE);
      return 0;
  }
}

async function runCheck(request: Extract<Request, { command: 'check' }>, around: Surroundings): Promise<0 | 1 | 2> {
  if (request.format === 'xlsx' && request.out === null && around.screen) {
    throw new UsageProblem('xlsx 不能显示在屏幕上，请用 --out 写明文件');
  }
  const [{ readInputs }, { check, exitStatus }, { RULES }] = await Promise.all([
    import('./inputs'),
    import('./check'),
    import('../../rules/catalogue'),
  ]);
  const progress = new Progress(around, request.progress);
  const inputs = await readInputs(request.inputs, sourceFrom(around, request.out), progress);
  const now = request.now ?? beijingDate(around.clock());
  const isRead = request.format === 'text' && request.out === null;
  const reader = isRead ? await readerOf(around, progress, now, RULES.length) : null;
  const result = await check(inputs, RULES, now, progress, reader);
  progress.clear();
  if (reader) around.print(reader.end(result));
  else await put(await written(result, request.format, request.identified), request.out, around);
  if (request.format !== 'text') for (const { input, message } of result.errors) around.say(`${input}：${message}`);
  return exitStatus(result);
}

/** Prints what is found as soon as it is found: a folder of many cases takes its time, and the first may be read meanwhile. */
async function readerOf(
  around: Surroundings,
  progress: Progress,
  now: string,
  rules: number,
): Promise<CheckListener & { end: (result: CheckResult) => string }> {
  const { textEnd, textHead, textSubject } = await import('./formats/text');
  const print = (text: string): void => {
    progress.clear();
    around.print(text);
  };
  return {
    begun: (subjects) => print(textHead(now, rules, subjects)),
    checked: (subject) => print(textSubject(subject)),
    end: textEnd,
  };
}

/** Formats are loaded when they are asked for; a workbook needs a good deal of code. */
async function written(result: CheckResult, format: Format, identified: boolean): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return (await import('./formats/json')).jsonFormat(result);
    case 'sarif':
      return (await import('./formats/sarif')).sarifFormat(result);
    case 'csv':
      return (await import('./formats/table')).csvFormat(result, identified);
    case 'xlsx':
      return (await import('./formats/table')).xlsxFormat(result, identified);
    default:
      return (await import('./formats/text')).textFormat(result);
  }
}

async function runFacts(
  { inputs: paths, out, progress: isAsked }: Extract<Request, { command: 'facts' }>,
  around: Surroundings,
): Promise<0 | 2> {
  const [{ readInputs }, { factsOfInputs }, { toJson }] = await Promise.all([
    import('./inputs'),
    import('./facts'),
    import('./formats/json'),
  ]);
  const progress = new Progress(around, isAsked);
  const inputs = await readInputs(paths, sourceFrom(around, out), progress);
  const facts = await factsOfInputs(inputs, progress);
  progress.clear();
  await put(toJson(facts), out, around);
  for (const { input, message } of inputs.errors) around.say(`${input}：${message}`);
  return inputs.errors.length > 0 ? 2 : 0;
}

async function runRules(out: string | null, around: Surroundings): Promise<0> {
  const [{ ruleList }, { RULES }, { EXAMPLES }, { toJson }] = await Promise.all([
    import('./rules'),
    import('../../rules/catalogue'),
    import('../../rules/catalogue/examples'),
    import('./formats/json'),
  ]);
  await put(toJson(ruleList(RULES, EXAMPLES)), out, around);
  return 0;
}

function sourceFrom(around: Surroundings, out: string | null): InputSource {
  return { stdin: () => around.stdin(), maxBytes: MAX_BYTES, out };
}

async function put(output: string | Uint8Array, path: string | null, around: Surroundings): Promise<void> {
  if (path === null) {
    around.print(output);
    return;
  }
  try {
    await writeFile(path, output);
  } catch {
    throw new UsageProblem(`未能写入 ${path}，请核对文件夹是否存在、是否可写`);
  }
  around.say(`已写入 ${path}`);
}

/** The day it is in China, where the periods run. */
function beijingDate(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function isProgram(): boolean {
  const [, started] = process.argv;
  return started !== undefined && import.meta.url === pathToFileURL(realpathSync(started)).href;
}

if (isProgram()) {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (head) closes the pipe; that is no fault of ours. A full disk is a result cut short.
    if (code !== 'EPIPE') process.stderr.write(`结果未能写完（${code}）\n`);
    process.exit(code === 'EPIPE' ? undefined : 2);
  });
  process.exitCode = await main(process.argv.slice(2), {
    stdin: readStdin,
    print: (output) => process.stdout.write(output),
    say: (sentence) => process.stderr.write(`${sentence}\n`),
    clock: Date.now,
    screen: process.stdout.isTTY ?? false,
    watched: process.stderr.isTTY ?? false,
    progress: (text) => process.stderr.write(text),
  });
}
