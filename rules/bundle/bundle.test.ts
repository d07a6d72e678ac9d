import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile, CaseValue } from '../model/case-file';
import { FIELDS, type FieldKey } from '../model/fields';
import { caseFileFromBundle } from './read';
import { bundleFromCaseFile } from './write';

function read(bundle: unknown): { caseFile: CaseFile; notes: readonly string[] } {
  const reading = caseFileFromBundle(bundle);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
}

function valueIn(bundle: unknown, key: FieldKey, record = '1'): CaseValue | undefined {
  return read(bundle).caseFile.records.find((one) => one.record === record && one.card === FIELDS.get(key)?.card)
    ?.values[key];
}

const suspect = (values: Record<string, unknown>, record: unknown = '1') => ({
  version: 1,
  cards: [{ card: 'suspect', record, values }],
});

describe('the case of interfaces.md', () => {
  const { caseFile, notes } = read({
    version: 1,
    case: {
      id: '某检刑诉受[2024]999999000001号',
      unifiedNumber: '99999920240000001',
      line: '刑事',
      stage: '审查起诉',
      prosecutor: '甲某',
      organ: '某某县人民检察院',
    },
    cards: [
      {
        card: 'suspect',
        record: '1',
        values: { 'suspect.name': '张某某', 'suspect.idNumber': { state: 'masked', raw: '9999**********1234' } },
      },
    ],
    documents: [{ kind: 'indictment', title: '起诉书', text: '某某县人民检察院\n起诉书' }],
    flow: [{ node: 'accepted', at: '2024-03-01', by: '乙某' }],
  });

  it('is read whole', () => {
    expect(notes).toEqual([]);
    expect(caseFile).toEqual({
      id: '某检刑诉受[2024]999999000001号',
      unifiedNumber: '99999920240000001',
      line: '刑事',
      stage: '审查起诉',
      prosecutor: '甲某',
      organ: '某某县人民检察院',
      records: [
        {
          card: 'suspect',
          record: '1',
          values: {
            'suspect.name': { state: 'value', raw: '张某某', value: '张某某' },
            'suspect.idNumber': { state: 'masked', raw: '9999**********1234', value: '9999**********1234' },
          },
        },
      ],
      documents: [
        { id: 'indictment#1', kind: 'indictment', title: '起诉书', text: '某某县人民检察院\n起诉书', state: 'value' },
      ],
      flow: [{ node: 'accepted', label: 'accepted', at: '2024-03-01', by: '乙某' }],
      reports: [],
    });
  });
});

describe('read states', () => {
  it('an empty text is a blank, or means 否 where the dictionary says so', () => {
    expect(valueIn(suspect({ 'suspect.name': '' }), 'suspect.name')?.state).toBe('blank');
    const flag = [...FIELDS.values()].find((field) => field.blankMeansNo && field.card === 'arrestSuspect');
    const bundle = { version: 1, cards: [{ card: 'arrestSuspect', record: '1', values: { [flag?.key ?? '']: '' } }] };
    expect(valueIn(bundle, flag?.key as FieldKey)?.state).toBe('blank-means-no');
  });

  it('null and an absent key are not loaded', () => {
    expect(valueIn(suspect({ 'suspect.name': null }), 'suspect.name')).toBeUndefined();
    expect(valueIn(suspect({ 'suspect.name': { state: 'not-loaded' } }), 'suspect.name')).toBeUndefined();
  });

  it('stars given as plain text are masked, never a value', () => {
    expect(valueIn(suspect({ 'suspect.idNumber': '9999**********1234' }), 'suspect.idNumber')?.state).toBe('masked');
  });

  it('keeps unreadable and partial', () => {
    expect(valueIn(suspect({ 'suspect.name': { state: 'unreadable', raw: '?' } }), 'suspect.name')).toEqual({
      state: 'unreadable',
      raw: '?',
      value: '',
    });
    expect(
      valueIn(suspect({ 'suspect.name': { state: 'value', raw: '张某某', partial: true } }), 'suspect.name'),
    ).toEqual({
      state: 'value',
      raw: '张某某',
      value: '张某某',
      partial: true,
    });
  });

  it('a state that is not known is a gap with a note, not a value', () => {
    const bundle = suspect({ 'suspect.name': { state: 'seen', raw: '张某某' } });
    expect(valueIn(bundle, 'suspect.name')).toBeUndefined();
    expect(read(bundle).notes).toEqual([
      '第 1 张案卡“suspect”：“suspect.name”的值不是文字，也不带可认的读取状态，按未读取处理',
    ]);
  });
});

describe('leniency', () => {
  it('takes numbers, booleans and lists', () => {
    const bundle = suspect({
      'suspect.age': 35,
      'suspect.nickname': ['阿张', '小张'],
      'suspect.birthDate': '1990年1月2日',
    });
    expect(valueIn(bundle, 'suspect.age')?.value).toBe('35');
    expect(valueIn(bundle, 'suspect.nickname')?.value).toBe('阿张、小张');
    expect(valueIn(bundle, 'suspect.birthDate')).toEqual({ state: 'value', raw: '1990年1月2日', value: '1990-01-02' });
  });

  it('reads lists under a repeating card as rows, under a person card as persons', () => {
    const rows = read({
      version: 1,
      cards: [
        { card: 'coercive', record: '1', values: { 'coercive.type': ['刑事拘留', '逮捕'] } },
        { card: 'suspect', record: '1', values: { 'suspect.name': ['张某某', '李某某'] } },
      ],
    }).caseFile.records;
    expect(rows.map(({ card, record }) => `${card} ${record}`)).toEqual([
      'coercive 1',
      'coercive 1/2',
      'suspect 1',
      'suspect 2',
    ]);
  });

  it('puts a key that stands in another card where it belongs, without replacing what its own card says', () => {
    const bundle = {
      version: 1,
      cards: [
        { card: 'suspect', record: '张某某', values: { 'coercive.type': ['刑事拘留', '逮捕'], 'case.name': '甲案' } },
        { card: 'case', values: { 'case.name': '乙案' } },
      ],
    };
    expect(valueIn(bundle, 'coercive.type', '张某某')?.value).toBe('刑事拘留');
    expect(valueIn(bundle, 'coercive.type', '张某某/2')?.value).toBe('逮捕');
    expect(valueIn(bundle, 'case.name', '')?.value).toBe('乙案');
  });

  it('makes two records of one name two rows', () => {
    const { records } = read({
      version: 1,
      cards: [
        { card: 'coercive', record: '1', values: { 'coercive.type': '刑事拘留' } },
        { card: 'coercive', record: '1', values: { 'coercive.type': '逮捕' } },
      ],
    }).caseFile;
    expect(records.map(({ record }) => record)).toEqual(['1', '1/2']);
  });

  it('says where an unknown key or card stands, and reads the rest', () => {
    const { caseFile, notes } = read({
      version: 1,
      extra: 1,
      cards: [
        { card: 'suspect', record: '1', values: { 'suspect.shoeSize': '42', 'suspect.name': '张某某' } },
        { card: 'pet', values: { 'case.name': '甲案' } },
        'no card',
      ],
      documents: [{ kind: 'indictment' }],
    });
    expect(notes).toEqual([
      '顶层的“extra”不认识，已略去',
      '第 1 张案卡“suspect”：“suspect.shoeSize”不在字段字典中，已略去',
      '第 2 张案卡：案卡“pet”不在字段字典中，其中认识的项归入各自的案卡',
      '第 3 张案卡：应有 card、record、values 三项，已略去',
      '第 1 份文书：应有文字的 text，已略去',
    ]);
    expect(caseFile.records.map(({ card }) => card)).toEqual(['suspect', 'case']);
  });

  it('does not list ten thousand unknown keys one by one', () => {
    const values = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`suspect.unknown${index}`, '1']));
    const { notes } = read(suspect(values));
    expect(notes).toHaveLength(41);
    expect(notes[40]).toBe('另有 9960 处已略去');
  });

  it('tells a document of an unknown kind by its title or its text', () => {
    const { documents } = read({
      version: 1,
      documents: [
        { kind: '起诉书', title: '某某县人民检察院起诉书', text: '正文' },
        { kind: 'unknown', text: '某某县人民法院\n刑事判决书\n（2024）某刑初1号' },
        { text: '' },
      ],
    }).caseFile;
    expect(documents.map(({ id, kind, state }) => [id, kind, state])).toEqual([
      ['indictment#1', 'indictment', 'value'],
      ['judgment#1', 'judgment', 'value'],
      ['other#1', 'other', 'blank'],
    ]);
  });

  it('says of which kind it took a document for, and which day of the flow there is not', () => {
    const { notes } = read({
      version: 1,
      documents: [{ kind: 'letter', text: '某某县人民法院\n刑事判决书\n（2024）某刑初1号' }],
      flow: [{ node: 'accepted', at: '2024-13-40' }],
    });
    expect(notes).toEqual([
      '第 1 份文书：种类“letter”不认识，按文字认作刑事判决书',
      '流程节点“accepted”的日期“2024-13-40”不是确有的日期',
    ]);
  });

  it('finds the number of a case without a head on its card', () => {
    const bundle = {
      version: 1,
      cards: [{ card: 'case', values: { 'case.acceptanceNumber': '某检刑诉受[2024]1号' } }],
    };
    expect(read(bundle).caseFile.id).toBe('某检刑诉受[2024]1号');
  });
});

describe('refusals', () => {
  it.each([
    ['a list', [], '内容不是案件包：应为一个 JSON 对象'],
    ['nothing', null, '内容不是案件包：应为一个 JSON 对象'],
    ['another object', { hello: 1 }, '未见 case、cards、documents、flow、reports 中的任何一项，不是案件包'],
    ['a later version', { version: 2, cards: [] }, '案件包的版本是 2，本程序能读的是版本 1，请核对来源或更新程序'],
    ['cards that are no list', { version: 1, cards: {} }, '案件包的 cards 应为一个列表'],
    ['a head that is no object', { version: 1, case: '甲' }, '案件包的 case 应为一个对象'],
  ])('%s', (_, bundle, refused) => {
    expect(caseFileFromBundle(bundle)).toEqual({ refused });
  });

  it('names of the prototype are only unknown keys', () => {
    const hostile = JSON.parse(
      '{"version":1,"__proto__":{"cards":1},"cards":[{"card":"constructor","values":{}},{"card":"suspect","record":"__proto__","values":{"__proto__":{"state":"value"},"toString":"1","suspect.name":"张某某"}}],"documents":[{"kind":"__proto__","text":"甲"}]}',
    );
    const { caseFile, notes } = read(hostile);
    expect(caseFile.records.map(({ card, record }) => [card, record])).toEqual([['suspect', '__proto__']]);
    expect(notes.join()).toContain('“toString”不在字段字典中');
    expect(({} as Record<string, unknown>).cards).toBeUndefined();
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('case', 'cards', 'documents', 'flow', 'reports'), (json, part) => {
        caseFileFromBundle(json);
        caseFileFromBundle({ version: 1, [part]: json });
        caseFileFromBundle({ version: 1, [part]: [json] });
        caseFileFromBundle(suspect({ 'suspect.name': json }));
      }),
    );
  });
});

describe('writing', () => {
  const keys = [...FIELDS.keys()].filter((key) => key.startsWith('suspect.'));
  const text = fc.constantFrom('张某某', '2024年3月1日', '9999**********1234', '', ' ', '是', '35', '累犯；坦白');
  const value = fc.oneof(
    text,
    fc.record({ state: fc.constantFrom('value', 'blank', 'masked', 'unreadable'), raw: text }),
  );

  it('reading what was written gives the same case file', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (values) => {
        const { caseFile } = read({
          ...suspect(values),
          flow: [{ node: 'accepted', label: '受理', at: '2024-03-01 09:30' }],
        });
        const again = read(JSON.parse(JSON.stringify(bundleFromCaseFile(caseFile))));
        expect(again).toEqual({ caseFile, notes: [] });
      }),
    );
  });

  it('writes plain text as plain text', () => {
    const { caseFile } = read(suspect({ 'suspect.name': '张某某', 'suspect.idNumber': '', 'suspect.birthDate': null }));
    expect(bundleFromCaseFile(caseFile).cards).toEqual([
      { card: 'suspect', record: '1', values: { 'suspect.name': '张某某', 'suspect.idNumber': '' } },
    ]);
  });
});
