/** Profiles come in as files: checked here as a whole, so that nothing is taken over by halves. Runs in our own pages. */
import * as z from 'zod/mini';
import { type FieldKey, isFieldKey } from '../../rules/model/fields';
import { DEFAULT_PROFILE, type HostProfile } from './profile';

// The extension's content security policy forbids `eval`, which Zod otherwise tries.
z.config({ jitless: true });

/** A profile, or a plain sentence that says what does not fit and where. */
export type ProfileCheck = { readonly profile: HostProfile } | { readonly problem: string };

/** Most entries of one list: a profile is written by people. */
const MOST = 5_000;

const text = (longest: number) =>
  z
    .string({ error: '应为文字' })
    .check(z.maxLength(longest, { error: `最多 ${longest} 个字` }), z.trim(), z.minLength(1, { error: '不能为空' }));
const list = <Item extends z.ZodMiniType>(item: Item) =>
  z._default(z.array(item, { error: '应为列表' }).check(z.maxLength(MOST, { error: `最多 ${MOST} 项` })), []);
const selector = text(500).check(z.refine(isSelector, { error: '不是有效的 CSS 选择器' }));
const pattern = text(500).check(
  z.regex(/^(https?|\*):\/\/[^\s/]+(\/\S*)?$/, { error: '应为网址，例如 http://10.1.2.3:8080/*' }),
);
const anyAddress = z._default(z.union([z.literal(''), pattern], { error: '应为网址' }), '');
const key = z.custom<FieldKey>((value) => typeof value === 'string' && isFieldKey(value), {
  error: '不是数据字典里的项',
});

const pageRule = z
  .strictObject({
    page: z.enum(['card', 'document', 'flow', 'report', 'list', 'unknown'], {
      error: '应为 card、document、flow、report、list、unknown 之一',
    }),
    url: anyAddress,
    title: z._default(z.string({ error: '应为文字' }), ''),
    selector: z._default(z.union([z.literal(''), selector], { error: '不是有效的 CSS 选择器' }), ''),
  })
  .check(z.refine((rule) => rule.url + rule.title + rule.selector !== '', { error: '没有写明任何条件' }));

const wordsOr = (words: readonly string[]) => z._default(z.array(text(60), { error: '应为列表' }), [...words]);
const buttons = z.strictObject({
  save: wordsOr(DEFAULT_PROFILE.buttons.save),
  submit: wordsOr(DEFAULT_PROFILE.buttons.submit),
  seal: wordsOr(DEFAULT_PROFILE.buttons.seal),
  close: wordsOr(DEFAULT_PROFILE.buttons.close),
});

const profileShape = z.strictObject({
  version: z.literal(1, { error: '应为 1：其他版本的配置，本版本不能读取' }),
  id: z
    .string({ error: '应为文字' })
    .check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: '应由小写字母、数字和连字符组成' })),
  name: text(60),
  revision: z._default(z.number({ error: '应为数字' }).check(z.int(), z.minimum(0, { error: '不能小于 0' })), 0),
  urls: list(pattern),
  marks: wordsOr(DEFAULT_PROFILE.marks),
  confidence: z._default(
    z
      .number({ error: '应为数字' })
      .check(z.minimum(0.3, { error: '应在 0.3 到 1 之间' }), z.maximum(1, { error: '应在 0.3 到 1 之间' })),
    DEFAULT_PROFILE.confidence,
  ),
  pages: list(pageRule),
  caseId: list(selector),
  person: list(selector),
  date: list(selector),
  labels: z._default(z.record(text(100), z.nullable(key), { error: '应为“标签: 项”的对照' }), {}),
  fields: list(z.strictObject({ selector, key, url: anyAddress })),
  exclude: list(selector),
  documents: list(selector),
  flow: list(selector),
  buttons: z.prefault(buttons, {}),
});

/** What the user calls the parts of a profile. */
const PARTS: Readonly<Record<string, string>> = {
  version: '版本 version',
  id: '编号 id',
  name: '名称 name',
  revision: '修订次数 revision',
  urls: '网址 urls',
  marks: '系统标志 marks',
  confidence: '可信度下限 confidence',
  pages: '页面 pages',
  caseId: '受案号位置 caseId',
  person: '人员位置 person',
  date: '系统日期位置 date',
  labels: '标签 labels',
  fields: '字段位置 fields',
  exclude: '不读取的部分 exclude',
  documents: '文书位置 documents',
  flow: '流程位置 flow',
  buttons: '按钮 buttons',
};

/** A profile from outside the program: the whole of it, or what does not fit and where. */
export function checkProfile(input: unknown): ProfileCheck {
  const checked = z.safeParse(profileShape, input);
  if (!checked.success) return { problem: checked.error.issues.slice(0, 3).map(sentenceOf).join('；') };
  return { profile: checked.data };
}

/** The text of a profile file. */
export function profileText(profile: HostProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${placeOf(issue.path)}有不认识的内容“${issue.keys.join('”“')}”`;
  if (issue.path.length === 0) return '内容不是一份适配配置';
  const missing = issue.input === undefined && issue.code === 'invalid_type';
  return placeOf(issue.path) + (missing ? '没有填写' : issue.message);
}

function placeOf(path: readonly PropertyKey[]): string {
  const [part, ...rest] = path;
  if (part === undefined) return '';
  const steps = rest.map((step) => (typeof step === 'number' ? `第 ${step + 1} 项` : `“${String(step)}”`));
  return `${[PARTS[String(part)] ?? `“${String(part)}”`, ...steps].join('的')}：`;
}

/** Where there is a document the browser itself decides; a worker has none and looks only for what can never be one. */
function isSelector(text: string): boolean {
  if (/[{}<;]|^\s*[,>+~]|,\s*$/.test(text)) return false;
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
