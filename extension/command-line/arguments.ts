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
  | { readonly command: 'facts'; readonly progress: boolean; readonly inputs: readonly string[] }
  | { readonly command: 'rules' };

/** Something about the call itself that the user can put right; the message is for him. */
export class UsageProblem extends Error {}

/** How to call the program. */
export const USAGE = `电子巡逻车命令行：与浏览器扩展用同一套规则核对案件数据和文书，全部在本机完成。

用法
  patrol check [--format json|sarif|csv|xlsx|text] [--now 年-月-日] [--out 文件] [--progress] 输入…
  patrol facts [--format json] [--progress] 文件…
  patrol rules [--format json]

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
  const { progress = false } = values;
  if (values.help || command === undefined || command === 'help') return { command: 'help' };
  switch (command) {
    case 'check':
      return {
        command,
        format: formatOf(values.format ?? 'text'),
        now: values.now === undefined ? null : dateOf(values.now),
        out: values.out ?? null,
        identified: values.identified ?? false,
        progress,
        inputs: some(inputs),
      };
    case 'facts':
      onlyJson(values.format);
      return { command, progress, inputs: some(inputs) };
    case 'rules':
      onlyJson(values.format);
      return { command };
    default:
      throw new UsageProblem(`没有“${command}”这个命令，可用的有 check、facts、rules`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (problem) {
    const option = /'(-[^'\s]+)/.exec(problem instanceof Error ? problem.message : '')?.[1];
    throw new UsageProblem(option ? `选项 ${option} 不认识，或缺少它的值` : '选项不认识');
  }
}

function formatOf(given: string): Format {
  const format = FORMATS.find((one) => one === given);
  if (!format) throw new UsageProblem(`没有“${given}”这种格式，可用的有 ${FORMATS.join('、')}`);
  return format;
}

function onlyJson(format: string | undefined): void {
  if (format !== undefined && format !== 'json') throw new UsageProblem('此命令的格式只有 json');
}

function dateOf(given: string): string {
  if (given.length !== 10 || dayOf(given) === null) {
    throw new UsageProblem(`--now 应为确有的日期，写作 2024-03-01，收到的是“${given}”`);
  }
  return given;
}

function some(inputs: readonly string[]): readonly string[] {
  if (inputs.length === 0) throw new UsageProblem('未给出输入：请写明案件包、文书或文件夹，- 表示标准输入');
  return inputs;
}
