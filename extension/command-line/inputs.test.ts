import { execFileSync } from 'node:child_process';
import { readFile, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { understand } from '../../rules/text/understand';
import { blameWordsIn } from '../ui/wording';
import { BAD, checkJson, file, folder, GOOD, INDICTMENT, JUDGMENT, patrol, useFolder } from './patrol.doubles';

useFolder();

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
