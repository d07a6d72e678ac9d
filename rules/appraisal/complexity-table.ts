/** The table 繁简分流 is judged by: our defaults, and what an office has set instead. */
import * as z from 'zod/mini';
import { isCurrentCrime } from '../law/crimes';
import { COMPLEX_MONTHS, COMPLEX_VOLUMES, SIMPLE_CRIMES, SIMPLE_MONTHS, SIMPLE_PERSONS } from './data/simple-cases';

// The extension's content security policy forbids `eval`, which Zod otherwise tries.
z.config({ jitless: true });

/** What keeps a case from being simple, by id, with the words the user reads. */
export const EXCLUSIONS = {
  foreign: '涉外',
  mafia: '涉黑社会性质组织',
  duty: '职务犯罪',
  sensitive: '重大敏感标识',
  returned: '已退回补充侦查',
  minor: '未成年人',
  disabled: '残疾人',
  limited: '限制刑事责任能力',
} as const;
/** Id of an exclusion. */
export type ExclusionId = keyof typeof EXCLUSIONS;

/** Numbers of the table, each with the words the user reads and the largest value that makes sense. */
export const TABLE_NUMBERS = {
  mostPersons: ['简案最多人数', 50],
  simpleMonths: ['简案量刑建议上限（月）', 300],
  shortestMonths: ['极简案量刑建议上限（月）', 300],
  complexPersons: ['繁案人数起点', 1000],
  complexVolumes: ['繁案卷宗册数起点', 10_000],
  complexMonths: ['繁案量刑建议起点（月）', 300],
} as const satisfies Record<string, readonly [name: string, most: number]>;
/** Name of a number of the table. */
export type TableNumber = keyof typeof TABLE_NUMBERS;

/** The criteria. */
export interface ComplexityTable extends Readonly<Record<TableNumber, number>> {
  /** Full names of crimes whose cases may be simple. */
  readonly crimes: readonly string[];
  /** Exclusions that are looked at. */
  readonly exclusions: readonly ExclusionId[];
}

/** Our defaults. */
export const DEFAULT_TABLE: ComplexityTable = {
  crimes: SIMPLE_CRIMES,
  mostPersons: SIMPLE_PERSONS.most,
  simpleMonths: SIMPLE_MONTHS.longest,
  shortestMonths: SIMPLE_MONTHS.shortest,
  complexPersons: SIMPLE_PERSONS.complexFrom,
  complexVolumes: COMPLEX_VOLUMES,
  complexMonths: COMPLEX_MONTHS,
  exclusions: Object.keys(EXCLUSIONS) as ExclusionId[],
};

const whole = z.number().check(z.int(), z.minimum(1));
const shape = z.object({
  crimes: z.array(z.string()),
  mostPersons: whole,
  simpleMonths: whole,
  shortestMonths: whole,
  complexPersons: whole,
  complexVolumes: whole,
  complexMonths: whole,
  exclusions: z.array(z.enum(Object.keys(EXCLUSIONS) as [ExclusionId, ...ExclusionId[]])),
});

/** What does not fit in a table, as a sentence; empty when all fits. */
export function problemOf(table: ComplexityTable): string {
  for (const [key, [name, most]] of Object.entries(TABLE_NUMBERS) as [TableNumber, readonly [string, number]][]) {
    const value = table[key];
    if (!Number.isInteger(value) || value < 1 || value > most) return `“${name}”须为 1 至 ${most} 的整数。`;
  }
  if (table.shortestMonths > table.simpleMonths) return '极简案的量刑上限不能高于简案。';
  if (table.complexPersons <= table.mostPersons) return '繁案的人数起点须多于简案的最多人数。';
  if (table.complexMonths <= table.simpleMonths) return '繁案的量刑起点须高于简案的上限。';
  const unknown = table.crimes.find((crime) => !isCurrentCrime(crime));
  if (unknown !== undefined) return `“${unknown}”不是现行罪名，请写全称，例如 盗窃罪。`;
  return table.crimes.length === 0 ? '简案罪名至少写一个。' : '';
}

/** A table from its JSON text, or what does not fit in it as a sentence. */
export function readTable(text: string): ComplexityTable | { readonly refused: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refused: '不是标准文件：内容不是 JSON。' };
  }
  const checked = z.safeParse(shape, data);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { refused: `不是标准文件：“${issue?.path.join('.') || '全部内容'}”缺少或不合格式。` };
  }
  const problem = problemOf(checked.data);
  return problem === '' ? checked.data : { refused: problem };
}

/** The table to judge by: what was set, where it can still be used, else our defaults. */
export function tableOf(preference: string | undefined): ComplexityTable {
  const table = preference ? readTable(preference) : DEFAULT_TABLE;
  return 'refused' in table ? DEFAULT_TABLE : table;
}
