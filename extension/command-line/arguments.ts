import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../../rules/law/dates';

/** Formats `patrol check` writes. */
export const FORMATS = ['json', 'sarif', 'csv', 'xlsx', 'text'] as const;

/** Format of a check's result. */
export type Format = (typeof FORMATS)[number];

/** What the user asked for. */
export type Request =
  | { readonly command: 'help' }
  | {
      readonly command: 'check';
      readonly format: Format;
      /** ISO date given with `--now`; null: the clock. */
      readonly now: string | null;
      readonly out: string | null;
      /** Names and numbers in full in lists (csv, xlsx). */
      readonly identified: boolean;
      /** Tell how far it has come, also where nobody watches. */
      readonly progress: boolean;
      readonly inputs: readonly string[];
    }
  | {
      readonly command: 'facts';
      readonly out: string | null;
      readonly progress: boolean;
      readonly inputs: readonly string[];
    }
  | { readonly command: 'rules'; readonly out: string | null };

/** Something about the call itself that the user can put right; the message is for him. */
export class UsageProblem extends Error {}

/** How to call the program. */
export const USAGE = `电子巡逻车命令行：与浏览器扩展用同一套规则核对案件数据和文书，全部在本机完成。

用法
  patrol check [--format json|sarif|csv|xlsx|text] [--now 年-月-日] [--out 文件] [--progress] 输入…
  patrol facts [--format json] [--out 文件] [--progress] 文件…
  patrol rules [--format json] [--out 文件]

输入
  案件包（.json；.jsonl 每行一份；- 表示标准输入）、文书（.docx、.pdf、.txt）、统计反查导出和统计报表
  （.xlsx、.csv）、或含有这些的文件夹

选项
  --format      结果格式；check 默认 text，另两项为 json
  --now         计算期限所用的“今天”，如 2024-03-01；默认北京时间当日
  --out         写入文件；不写则输出到屏幕
  --identified  清单（csv、xlsx）中姓名、号码不作脱敏
  --progress    逐行报告进度（stderr）；在终端里总会显示，不必写

退出码
  0 无“确认”级问题　1 至少一处“确认”级问题　2 有输入未能读取（其余仍已核对）
`;

const OPTIONS = {
  format: { type: 'string' },
  now: { type: 'string' },
  out: { type: 'string' },
  identified: { type: 'boolean' },
  progress: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Understands the arguments after the program's name; throws {@link UsageProblem}. */
export function parseRequest(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [command, ...inputs] = positionals;
  const { progress = false, out = null } = values;
  if (values.help || command === undefined || command === 'help') return { command: 'help' };
  switch (command) {
    case 'check':
      return {
        command,
        format: formatOf(values.format ?? 'text'),
        now: values.now === undefined ? null : dateOf(values.now),
        out,
        identified: values.identified ?? false,
        progress,
        inputs: some(inputs, out),
      };
    case 'facts':
      onlyJson(command, values);
      return { command, out, progress, inputs: some(inputs, out) };
    case 'rules':
      onlyJson(command, values);
      if (inputs.length > 0) throw new UsageProblem(`rules 不读取输入，收到的是“${inputs.join(' ')}”`);
      return { command, out };
    default:
      throw new UsageProblem(`没有“${command}”这个命令，可用的有 check、facts、rules`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (problem) {
    throw new UsageProblem(optionProblem(problem instanceof Error ? problem.message : ''));
  }
}

/** Node's own sentence in ours. */
function optionProblem(message: string): string {
  const option = /'(?:-\w, )?(-[^'\s]+)/.exec(message)?.[1] ?? '';
  if (/does not take/.test(message)) return `选项 ${option} 不带值`;
  return /argument missing|ambiguous/.test(message) ? `选项 ${option} 缺少它的值` : `选项 ${option} 不认识`;
}

function formatOf(given: string): Format {
  const format = FORMATS.find((one) => one === given);
  if (!format) throw new UsageProblem(`没有“${given}”这种格式，可用的有 ${FORMATS.join('、')}`);
  return format;
}

/** What only `check` takes is refused, not passed over: who writes `--now` means something by it. */
function onlyJson(command: string, { format, now, identified }: ReturnType<typeof parse>['values']): void {
  if (format !== undefined && format !== 'json') throw new UsageProblem(`${command} 的格式只有 json`);
  if (now !== undefined || identified) {
    throw new UsageProblem(`选项 ${now === undefined ? '--identified' : '--now'} 只用于 check`);
  }
}

function dateOf(given: string): string {
  if (given.length !== 10 || dayOf(given) === null) {
    throw new UsageProblem(`--now 应为确有的日期，写作 2024-03-01，收到的是“${given}”`);
  }
  return given;
}

function some(inputs: readonly string[], out: string | null): readonly string[] {
  if (inputs.length === 0) throw new UsageProblem('未给出输入：请写明案件包、文书或文件夹，- 表示标准输入');
  const over = inputs.find((input) => out !== null && resolve(input) === resolve(out));
  if (over !== undefined) throw new UsageProblem(`--out 写的是输入“${over}”本身，会把它覆盖，请换一个文件名`);
  return inputs;
}
