import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import readSheet from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/catalogue';
import { blameWordsIn } from '../ui/wording';
import { BAD, bundle, checkJson, file, folder, GOOD, INDICTMENT, patrol, useFolder } from './patrol.doubles';

useFolder();

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
