import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheet from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RULES } from '../../rules/catalogue';
import { understand } from '../../rules/text/understand';
import { blameWordsIn } from '../ui/wording';
import { main } from './main';

// The first call of each command loads the whole catalogue, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patrol-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly said: string;
  /** What was told of the progress, and when something was printed, in order. */
  readonly events: readonly string[];
}

interface World {
  readonly stdin?: string;
  readonly at?: string;
  readonly screen?: boolean;
  readonly watched?: boolean;
  /** Milliseconds that pass from one look at the clock to the next. */
  readonly pace?: number;
}

async function patrol(args: readonly string[], world: World = {}): Promise<Run> {
  const printed: Uint8Array[] = [];
  const said: string[] = [];
  const events: string[] = [];
  let looks = 0;
  const status = await main(args, {
    stdin: async () => Buffer.from(world.stdin ?? ''),
    print: (output) => {
      events.push('printed');
      printed.push(typeof output === 'string' ? Buffer.from(output) : output);
    },
    say: (sentence) => said.push(sentence),
    clock: () => Date.parse(world.at ?? '2024-03-05T02:00:00Z') + looks++ * (world.pace ?? 0),
    screen: world.screen ?? false,
    watched: world.watched ?? false,
    progress: (text) => events.push(text),
  });
  const bytes = Buffer.concat(printed);
  return { status, out: bytes.toString(), bytes, said: said.join('\n'), events };
}

interface CheckJson {
  readonly now: string;
  readonly rules: number;
  readonly subjects: readonly {
    readonly subject: string;
    readonly kinds: readonly string[];
    readonly riskLevel: string;
    readonly defects: readonly {
      readonly ruleId: string;
      readonly certainty: string;
      readonly evidence: readonly {
        source: string;
        key: string;
        state: string;
        start?: number;
        end?: number;
        quote: string;
      }[];
    }[];
    readonly coverage: { checked: number; unchecked: readonly { ruleId: string; reason: string; needs: string[] }[] };
  }[];
  readonly errors: readonly { input: string; message: string }[];
  readonly notes: readonly { input: string; message: string }[];
}

async function checkJson(args: readonly string[], world: World = {}): Promise<CheckJson & { status: number }> {
  const { status, out } = await patrol(['check', '--format', 'json', '--now', '2024-03-05', ...args], world);
  return { status, ...(JSON.parse(out) as CheckJson) };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

const bundle = (unifiedNumber: string, id = '某检刑诉受[2024]999999000001号') => ({
  version: 1,
  case: { id, unifiedNumber, line: '刑事', stage: '审查起诉', prosecutor: '甲某', organ: '某某县人民检察院' },
  cards: [
    { card: 'case', values: { 'case.unifiedNumber': unifiedNumber } },
    { card: 'suspect', record: '1', values: { 'suspect.name': '张建军', 'suspect.gender': '男性' } },
  ],
});
const GOOD = JSON.stringify(bundle('99999920240000001'));
const BAD = JSON.stringify(bundle('99999'));
const INDICTMENT =
  '某某县人民检察院\n起 诉 书\n某检刑诉〔2024〕12号\n被告人张建军，男，1990年1月2日出生。\n本院认为，被告人张建军的行为触犯了《中华人民共和国刑法》第二百六十四条，应当以盗窃罪追究其刑事责任。\n某某县人民检察院\n2024年3月1日\n';
const JUDGMENT =
  '某某县人民法院\n刑 事 判 决 书\n（2024）某0101刑初5号\n公诉机关某某县人民检察院。\n某某县人民检察院以某检刑诉〔2024〕12号起诉书指控被告人张建军犯盗窃罪。\n';

describe('exit status', () => {
  it('is 0 without a confirmed defect, 1 with one, 2 when an input was not read though others were', async () => {
    const [good, bad] = [await file('good.json', GOOD), await file('bad.json', BAD)];
    expect((await patrol(['check', good])).status).toBe(0);
    expect((await patrol(['check', bad])).status).toBe(1);
    const both = await checkJson([bad, join(folder, 'missing.json')]);
    expect(both.status).toBe(2);
    expect(both.errors).toEqual([{ input: join(folder, 'missing.json'), message: '找不到这个文件或文件夹' }]);
    expect(both.subjects[0]?.defects.map(({ ruleId }) => ruleId)).toContain('intake.number.format');
  });

  it.each([
    [[], 0, '用法'],
    [['help'], 0, '用法'],
    [['check'], 2, '未给出输入'],
    [['walk'], 2, '没有“walk”这个命令'],
    [['check', '--format', 'pdf', 'x'], 2, '没有“pdf”这种格式'],
    [['check', '--now', '2024-02-30', 'x'], 2, '--now 应为确有的日期'],
    [['check', '--speed', 'x'], 2, '选项 --speed 不认识'],
    [['facts', '--format', 'csv', 'x'], 2, 'facts 的格式只有 json'],
    [['facts', '--now', '2024-03-01', 'x'], 2, '选项 --now 只用于 check'],
    [['rules', '--identified'], 2, '选项 --identified 只用于 check'],
    [['rules', 'x.json'], 2, 'rules 不读取输入'],
    [['check', '--format'], 2, '选项 --format 缺少它的值'],
    [['check', '--progress=yes', 'x'], 2, '选项 --progress 不带值'],
    [['check', '-x'], 2, '选项 -x 不认识'],
    [['check', '--out', './x.json', 'x.json'], 2, '会把它覆盖'],
  ] as const)('of %j is %i', async (args, status, words) => {
    const run = await patrol(args);
    expect(run.status).toBe(status);
    expect(run.out + run.said).toContain(words);
  });
});

describe('check --format json', () => {
  it('has the shape of the interface', async () => {
    const result = await checkJson([await file('bad.json', BAD)]);
    expect(result).toMatchObject({ version: 1, now: '2024-03-05', rules: RULES.length, errors: [], notes: [] });
    const [subject] = result.subjects;
    expect(subject).toMatchObject({ subject: '某检刑诉受[2024]999999000001号', kinds: [] });
    expect(['red', 'yellow', 'green', 'grey']).toContain(subject?.riskLevel);
    expect(subject?.coverage.unchecked.length).toBeGreaterThan(0);
    expect((subject?.coverage.checked ?? 0) + (subject?.coverage.unchecked.length ?? 0)).toBe(RULES.length);
    const defect = subject?.defects.find(({ ruleId }) => ruleId === 'intake.number.format');
    expect(defect).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      certainty: 'confirmed',
      severity: expect.any(String),
      points: expect.any(Number),
      working: '',
      basis: expect.any(Array),
      remedy: expect.any(String),
      evidence: [{ source: 'card case', key: 'case.unifiedNumber', state: 'value', quote: '99999' }],
    });
  });

  it('takes today in China where --now is not given', async () => {
    const path = await file('good.json', GOOD);
    const { out } = await patrol(['check', '--format', 'json', path], { at: '2024-03-05T16:30:00Z' });
    expect(JSON.parse(out)).toMatchObject({ now: '2024-03-06' });
  });

  it('is the same byte for byte each time', async () => {
    const args = ['check', '--format', 'json', '--now', '2024-03-05', await file('bad.json', BAD)];
    const first = await patrol(args);
    expect((await patrol(args)).out).toBe(first.out);
  });

  it('points into the text of a document by its path', async () => {
    const path = await file('single/indictment.txt', INDICTMENT);
    const { subjects } = await checkJson([path]);
    expect(subjects).toMatchObject([{ subject: path, kinds: ['indictment'] }]);
    const evidence = subjects.flatMap(({ defects }) => defects.flatMap((defect) => defect.evidence));
    for (const { source, start, end, quote } of evidence) {
      expect(source).toBe(path);
      // A quote may begin before the place, with words that lead to it.
      const place = INDICTMENT.slice(start ?? 0, end);
      if (start !== undefined)
        expect(place.includes(quote.slice(0, 2)) || quote.includes(place.slice(0, 4))).toBe(true);
    }
  });
});

describe('other formats', () => {
  it('text says what was found, why and what was not checked', async () => {
    const { out } = await patrol(['check', '--now', '2024-03-05', await file('bad.json', BAD)]);
    expect(out).toContain('[确认·');
    expect(out).toContain('案件基本信息·统一受案号：“99999”');
    expect(out).toMatch(/已核对 \d+ 项，未核对 \d+ 项（/);
    expect(blameWordsIn(out)).toEqual([]);
  });

  it('text is printed case by case, and is the same as when it goes to a file', async () => {
    const files = [await file('bad.json', BAD), await file('good.json', GOOD), join(folder, 'none.txt')];
    const whole = join(folder, 'whole.txt');
    await patrol(['check', '--now', '2024-03-05', '--out', whole, ...files]);
    const { out, events } = await patrol(['check', '--now', '2024-03-05', ...files]);
    expect(out).toBe(await readFile(whole, 'utf8'));
    expect(events).toEqual(['printed', 'printed', 'printed', 'printed']);
  });

  it('the progress is a line on the screen that makes way for what is printed, lines where asked for, else nothing', async () => {
    const files = [await file('bad.json', BAD), await file('good.json', GOOD)];
    const over = '\r\u001b[K';
    const watched = await patrol(['check', ...files], { watched: true, pace: 150 });
    expect(watched.events[0]).toBe(`${over}已读取 1`);
    expect(watched.events).toContain(`${over}已核对 1/2`);
    for (const [at, event] of watched.events.entries())
      if (event === 'printed') expect([over, 'printed']).toContain(watched.events[at - 1]);
    const logged = await patrol(['facts', '--progress', ...files], { pace: 2500 });
    expect(logged.events).toEqual(['已读取 1\n', '已读取 2\n', '已理解 1/2\n', '已理解 2/2\n', 'printed']);
    expect((await patrol(['facts', ...files], { pace: 2500 })).events).toEqual(['printed']);
  });

  it('text of a clean case has a positive line and its errors at the end', async () => {
    const { out } = await patrol(['check', await file('good.json', GOOD), join(folder, 'none.txt')]);
    expect(out).toContain('未见不一致');
    expect(out).toContain(`未能读取（其余已核对）：\n  ${join(folder, 'none.txt')}：找不到这个文件或文件夹`);
  });

  it('sarif is a 2.1.0 log with rules, places and fingerprints', async () => {
    const indictment = await file('书/起诉书 #1.txt', INDICTMENT);
    const { out, status } = await patrol([
      'check',
      '--format',
      'sarif',
      await file('bad.json', BAD),
      indictment,
      'no.json',
    ]);
    expect(status).toBe(2);
    const log = JSON.parse(out);
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-schema-2.1.0.json') });
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: '找不到这个文件或文件夹' } }],
    });
    const uris = run.results.map((one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      decodeURIComponent(one.locations[0]?.physicalLocation.artifactLocation.uri ?? ''),
    );
    expect(uris).toContain(indictment);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      expect(Object.values(result.partialFingerprints)[0]).toMatch(/^[0-9a-f]{16}$/);
      for (const { physicalLocation } of result.locations) {
        const { uri } = physicalLocation.artifactLocation;
        expect(new URL(uri, 'file:///').href.endsWith(uri.replace(/^\/+/, ''))).toBe(true);
      }
    }
  });

  it('csv opens in a spreadsheet: mark, heading, one line a defect, names taken out unless asked for', async () => {
    const named = bundle('99999');
    Object.assign(named.cards[1]?.values ?? {}, {
      'suspect.idType': '居民身份证',
      'suspect.idNumber': '999999199001011230',
    });
    const path = await file('named.json', JSON.stringify(named));
    const { out } = await patrol(['check', '--format', 'csv', path]);
    expect(out.startsWith('\uFEFF序号,办案单位,')).toBe(true);
    expect(out).toContain('统一受案号格式不合');
    expect(out).toContain('犯罪嫌疑人 张某某');
    expect(out).not.toMatch(/张建军|999999199001011230/);
    const open = await patrol(['check', '--format', 'csv', '--identified', path]);
    expect(open.out).toContain('犯罪嫌疑人 张建军');
    expect(open.out).toContain('999999199001011230');
    expect(open.status).toBe(1);
  });

  it('xlsx is a workbook; it is not poured onto a screen', async () => {
    const out = join(folder, 'list.xlsx');
    const input = await file('bad.json', BAD);
    expect((await patrol(['check', '--format', 'xlsx', '--out', out, input])).said).toContain(`已写入 ${out}`);
    const sheet = await readSheet(await readFile(out));
    expect(JSON.stringify(sheet)).toContain('统一受案号格式不合');
    const piped = await patrol(['check', '--format', 'xlsx', input]);
    expect(Buffer.compare(piped.bytes, await readFile(out))).toBe(0);
    const shown = await patrol(['check', '--format', 'xlsx', input], { screen: true });
    expect([shown.status, shown.bytes.length]).toEqual([2, 0]);
  });

  it('says where it could not write', async () => {
    const run = await patrol(['check', '--out', join(folder, 'no', 'such', 'list.txt'), await file('good.json', GOOD)]);
    expect(run.status).toBe(2);
    expect(run.said).toContain('未能写入');
  });
});

describe('inputs', () => {
  it('standard input, JSONL, a list and a single bundle', async () => {
    expect((await checkJson(['-'], { stdin: BAD })).status).toBe(1);
    const lines = await file('many.jsonl', `${GOOD}\n\n${BAD}\n{"version":1,"cards":[\n`);
    const result = await checkJson([lines]);
    expect(result.subjects).toHaveLength(2);
    expect(result.errors).toEqual([
      { input: `${lines}#4`, message: '在第 4 行第 23 个字符处中断，JSON 不完整，文件可能未传完' },
    ]);
    expect((await checkJson([await file('list.json', `[${GOOD},${GOOD}]`)])).subjects).toHaveLength(2);
    expect((await checkJson([await file('one-in-a-list.json', `[\n${GOOD}\n]`)])).errors).toEqual([]);
  });

  it('a truncated file is named with the place', async () => {
    const path = await file('cut.json', JSON.stringify(JSON.parse(BAD), null, 2).slice(0, 60));
    const { errors, status } = await checkJson([path]);
    expect(status).toBe(2);
    expect(errors[0]?.message).toMatch(/^在第 \d+ 行第 \d+ 个字符处中断/);
    const damaged = await checkJson([await file('damaged.json', BAD.replace('"cards":', '"cards"'))]);
    expect(damaged.errors[0]?.message).toMatch(/^第 1 行第 \d+ 个字符处不符合 JSON 的写法$/);
  });

  it.each([
    ['later.json', '{"version": 9, "cards": []}', '案件包的版本是 9'],
    ['other.json', '{"hello": 1}', '不是案件包'],
    ['word.json', 'hello', '第 1 行第 1 个字符处不符合 JSON 的写法'],
    ['number.json', '42', '应为一个 JSON 对象'],
    ['numbers.json', '[1]', '应为一个 JSON 对象'],
    ['none.json', '[]', '列表是空的'],
    ['page.txt', '<!DOCTYPE html><p>起诉书</p>', '是网页'],
    ['empty.txt', '  \n', '是空的'],
    ['scan.pdf', '%PDF-1.7 …', '已损坏'],
    ['letter.docx', 'PK\u0003\u0004…', '已损坏'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), '旧版 Office'],
    ['table.csv', '行,列,值\n1,2,3', '统计反查'],
    ['picture.bin', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), '是图片'],
  ])('%s is refused in plain words, the others are checked', async (name, content, words) => {
    const { errors, subjects, status } = await checkJson([await file(name, content), await file('good.json', GOOD)]);
    expect(status).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(words);
    expect(blameWordsIn(errors[0]?.message ?? '')).toEqual([]);
    expect(subjects).toHaveLength(1);
  });

  it('does not open a file of many gigabytes', async () => {
    const path = await file('huge.json', '{');
    await truncate(path, 3 * 1024 ** 3);
    const { errors } = await checkJson([path]);
    expect(errors[0]?.message).toBe('有 3072 MB，超过 256 MB 的上限，请拆分后再试');
  });

  it('a folder that holds itself, a pipe and the result of an earlier run comes to an end', async () => {
    await file('web/1.txt', INDICTMENT);
    await symlink('.', join(folder, 'web', 'again'));
    execFileSync('mkfifo', [join(folder, 'web', 'pipe')]);
    const out = await file('web/result.json', '{"version":1}');
    const { said, status } = await patrol(['check', '--format', 'json', '--out', out, join(folder, 'web')]);
    expect(status).toBe(2);
    expect(said).toBe(`已写入 ${out}\n${join(folder, 'web', 'pipe')}：不是普通文件，未读取`);
    expect(JSON.parse(await readFile(out, 'utf8')).subjects).toHaveLength(1);
  });

  it('says that a case was given twice, and of which kind of document nothing more is known', async () => {
    const twice = await file('twice.jsonl', `${GOOD}\n${GOOD}`);
    const unknown = await file('unknown.txt', '今天天气晴朗。');
    const { notes, subjects } = await checkJson([twice, unknown]);
    expect(subjects).toHaveLength(3);
    expect(notes).toEqual([
      { input: unknown, message: '未认出是哪一种文书，只核对了各种文书共有的项' },
      { input: `${twice}#2`, message: '案件“某检刑诉受[2024]999999000001号”在输入中不止一次出现，各自核对' },
    ]);
  });

  it('unknown keys and names of the prototype are noted and do no harm', async () => {
    const path = await file(
      'hostile.json',
      '{"version":1,"__proto__":{"polluted":1},"cards":[{"card":"suspect","record":"1","values":{"constructor":"x","suspect.name":"张某某"}}]}',
    );
    const { notes, status } = await checkJson([path]);
    expect(status).not.toBe(2);
    expect(notes).toContainEqual({ input: path, message: '第 1 张案卡“suspect”：“constructor”不在字段字典中，已略去' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('reads GB18030 and UTF-16 as well as UTF-8', async () => {
    const gb = Buffer.from('c4b3c4b3cfd8c8cbc3f1bcecb2ecd4ba0ac6f0cbdfcae9', 'hex');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(INDICTMENT, 'utf16le')]);
    const { subjects } = await checkJson([await file('enc/gb.txt', gb), await file('enc2/utf16.txt', utf16)]);
    expect(subjects.map(({ kinds }) => kinds)).toEqual([['indictment'], ['indictment']]);
  });
});

describe('which documents are compared with one another', () => {
  it('documents named singly only when they name the same case', async () => {
    const indictment = await file('a/indictment.txt', INDICTMENT);
    const same = await file('b/judgment.txt', JUDGMENT);
    const other = await file(
      'c/judgment.txt',
      JUDGMENT.replace('〔2024〕12号', '〔2024〕99号').replace('刑初5号', '刑初6号'),
    );
    const { subjects } = await checkJson([indictment, same, other]);
    expect(subjects.map(({ subject, kinds }) => [subject, kinds])).toEqual([
      [indictment, ['indictment', 'judgment']],
      [other, ['judgment']],
    ]);
  });

  it('an earlier conviction is another case', async () => {
    const prior = await file(
      'p/prior.txt',
      JUDGMENT.replace('〔2024〕12号', '〔2019〕3号').replace('2024）', '2019）'),
    );
    const text = INDICTMENT.replace(
      '出生。',
      '出生。2019年5月6日因犯盗窃罪被某某县人民法院以（2019）某0101刑初5号刑事判决书判处有期徒刑六个月。',
    );
    expect(understand(text).parties[0]?.priorRecord).not.toEqual([]);
    const { subjects } = await checkJson([await file('p/indictment.txt', text), prior]);
    expect(subjects).toHaveLength(2);
  });

  it('documents of a folder that was named, whatever they name; a bundle beside them stays a case of its own', async () => {
    await file('named/1.txt', INDICTMENT);
    await file('named/2.txt', JUDGMENT.replace('〔2024〕12号', '〔2024〕99号'));
    await file('named/case.json', GOOD);
    await file('named/.hidden', 'x');
    const { subjects, errors } = await checkJson([join(folder, 'named')]);
    expect(errors).toEqual([]);
    expect(subjects.map(({ subject, kinds }) => [subject, kinds])).toEqual([
      [join(folder, 'named'), ['indictment', 'judgment']],
      ['某检刑诉受[2024]999999000001号', []],
    ]);
  });

  it('documents of a folder that accuse other people are other cases, and that is said', async () => {
    await file('mixed folder/1.txt', INDICTMENT);
    await file('mixed folder/2.txt', JUDGMENT);
    await file(
      'mixed folder/3 别案.txt',
      INDICTMENT.replaceAll('张建军', '李大山').replace('〔2024〕12号', '〔2024〕77号'),
    );
    const { subjects, notes } = await checkJson([join(folder, 'mixed folder')]);
    expect(subjects.map(({ kinds }) => kinds)).toEqual([['indictment', 'judgment'], ['indictment']]);
    expect(notes).toEqual([
      { input: join(folder, 'mixed folder'), message: '其中的文书当事人不同，分作 2 案各自核对' },
    ]);
    // A name miswritten in one of them is no other case.
    await file('slip/1.txt', INDICTMENT);
    await file('slip/2.txt', JUDGMENT.replaceAll('张建军', '张健军').replace('〔2024〕12号', '〔2024〕99号'));
    expect((await checkJson([join(folder, 'slip')])).subjects).toHaveLength(1);
  });

  it('a document joins the bundle whose number it names', async () => {
    const text = `${INDICTMENT}受案号：某检刑诉受〔2024〕999999000001号`;
    const { subjects } = await checkJson([await file('good.json', GOOD), await file('d/indictment.txt', text)]);
    expect(subjects.map(({ subject, kinds }) => [subject, kinds])).toEqual([
      ['某检刑诉受[2024]999999000001号', ['indictment']],
    ]);
  });

  it('a file named twice is checked once', async () => {
    const path = await file('twice/one.txt', INDICTMENT);
    expect((await checkJson([path, path, join(folder, 'twice')])).subjects).toHaveLength(1);
  });
});

describe('facts', () => {
  it('prints what was understood, with ranges into the file', async () => {
    const path = await file('facts/indictment.txt', INDICTMENT);
    const { out, status } = await patrol(['facts', '--format', 'json', path]);
    expect(status).toBe(0);
    const [document] = JSON.parse(out).documents;
    expect(document).toMatchObject({ input: path, kind: 'indictment', date: '2024-03-01', organ: '某某县人民检察院' });
    expect(INDICTMENT.slice(document.number.start, document.number.end)).toBe(document.number.text);
    expect(document.parties[0]).toMatchObject({
      role: 'defendant',
      name: '张建军',
      sex: '男',
      birthDate: '1990-01-02',
    });
    for (const { start, end, name } of document.crimes)
      expect(INDICTMENT.slice(start, end)).toContain(name.slice(0, 2));
  });

  it('goes into a file, as the list of rules does', async () => {
    const out = join(folder, '事实 1.json');
    const run = await patrol(['facts', '--out', out, await file('facts/i.txt', INDICTMENT)]);
    expect([run.status, run.out, run.said]).toEqual([0, '', `已写入 ${out}`]);
    expect(JSON.parse(await readFile(out, 'utf8')).documents).toHaveLength(1);
  });

  it('gives 2 for what cannot be read and prints the rest', async () => {
    const { out, status } = await patrol(['facts', join(folder, 'none.txt'), await file('facts/i.txt', INDICTMENT)]);
    expect(status).toBe(2);
    expect(JSON.parse(out).documents).toHaveLength(1);
  });
});

describe('rules', () => {
  it('lists every rule with its examples, which pass', async () => {
    const { out, status } = await patrol(['rules', '--format', 'json']);
    expect(status).toBe(0);
    const { rules } = JSON.parse(out);
    expect(rules).toHaveLength(RULES.length);
    expect(rules.filter((rule: { passing: boolean }) => !rule.passing).map((rule: { id: string }) => rule.id)).toEqual(
      [],
    );
    expect(rules[0]).toMatchObject({ id: expect.any(String), title: expect.any(String), reads: expect.any(Array) });
    for (const { examples } of rules) expect(examples).toBeGreaterThanOrEqual(3);
  });
});
