import { describe, expect, it } from 'vitest';
import { K5_HARMLESS, K5_PLANTS, type K5Change, k5Texts } from '../../tests/cases/k5';
import { understand } from '../text/understand';
import { compareDocuments } from './compare';
import { type ComparedDocument, passageOf } from './model';

const KINDS = { opinion: 'opinionForProsecution', indictment: 'indictment', judgment: 'judgment' } as const;

function documents(changes: readonly K5Change[]): ComparedDocument[] {
  const texts = k5Texts(changes);
  return (['judgment', 'opinion', 'indictment'] as const).map((name) => ({
    title: name,
    text: texts[name],
    facts: understand(texts[name], { kind: KINDS[name] }),
  }));
}

const found = (changes: readonly K5Change[]) =>
  compareDocuments(documents(changes)).differences.map(
    (each) => `${each.aspect} ${each.item} ${each.values.join('→')}`,
  );

describe('K5', () => {
  it('is silent while the three documents agree, and says how much it compared', () => {
    const comparison = compareDocuments(documents([]));
    expect(comparison.differences).toEqual([]);
    expect(comparison.documents.map(({ title }) => title)).toEqual(['opinion', 'indictment', 'judgment']);
    expect(comparison.compared).toBeGreaterThan(40);
    expect(comparison.grid.filter(({ isOpen }) => isOpen)).toEqual([]);
  });

  it.each(K5_HARMLESS.map((change, index) => [index, change.to, change] as const))(
    'harmless %i: %s',
    (_, __, change) => {
      expect(found([change])).toEqual([]);
    },
  );

  it('forty harmless changes together invent nothing', () => {
    expect(K5_HARMLESS.length).toBe(40);
    expect(found(K5_HARMLESS)).toEqual([]);
  });

  it.each(K5_PLANTS.map((plant) => [plant.item, plant.to, plant] as const))('finds %s: %s', (_, __, plant) => {
    const { differences } = compareDocuments(documents([plant]));
    expect(differences.some(({ aspect, item }) => aspect === plant.aspect && item === plant.item)).toBe(true);
    for (const { aspect } of differences) expect(aspect).toBe(plant.aspect);
  });

  it('finds all twenty-five at once', () => {
    const { differences } = compareDocuments(documents(K5_PLANTS));
    const missed = K5_PLANTS.filter(
      ({ aspect, item }) => !differences.some((each) => each.aspect === aspect && each.item === item),
    );
    expect(missed.map(({ item }) => item)).toEqual([]);
  });

  it('every difference has a passage of both documents, in the place it names', () => {
    const comparison = compareDocuments(documents(K5_PLANTS.filter(({ item }) => item !== '第4起')));
    expect(K5_PLANTS.length).toBe(25);
    for (const { quotes } of comparison.differences) {
      for (const { document, text, start, end, paragraph } of quotes) {
        expect(text).not.toBe('');
        expect(comparison.documents[document]?.text.slice(start, end)).toBe(text);
        expect(paragraph).toBeGreaterThan(0);
      }
    }
  });
});

it('what an accused may do after the earlier document is a lawful change; what must have been there before is a clue', () => {
  const suggested = (name: string) => {
    const change: K5Change = {
      document: 'judgment',
      from: '依照《中华人民共和国刑法》',
      to: `被告人张某某${name}。依照《中华人民共和国刑法》`,
    };
    return compareDocuments(documents([change])).differences.find(({ item }) => item === name.replace('系', ''))
      ?.suggested;
  };
  expect([suggested('认罪认罚'), suggested('系累犯')]).toEqual(['合理变化', '监督线索']);
});

it('a side that says nothing is said to say nothing; a passage that goes on is seen to go on', () => {
  const { differences } = compareDocuments(documents(K5_PLANTS));
  const won = differences.find(({ aspect, values }) => aspect === '情节' && values[0] === '');
  expect(won && passageOf(won, 0)).toMatch(/^未见相应记载，有关部分为“.{20,}……”$/u);
  expect(won && passageOf(won, 1)).toMatch(/^“[^“]+”$/u);
});

describe('a charge that is changed', () => {
  const change: K5Change = { document: 'indictment', from: '应当以盗窃罪追究', to: '应当以诈骗罪追究' };
  const charges = (changes: readonly K5Change[]) =>
    compareDocuments(documents(changes))
      .differences.filter(({ aspect }) => aspect === '罪名')
      .map(({ person, item, values }) => `${person} ${item} ${values.join('→')}`);

  it('is one difference for all it is changed for, from each document to the next', () => {
    expect(charges([change])).toEqual([
      '张某某、陈志远 认定的罪名 盗窃罪→诈骗罪',
      '张某某、陈志远 认定的罪名 诈骗罪→盗窃罪',
    ]);
  });

  it('is told of the one it is changed for; one more or one less by its name', () => {
    const more: K5Change = {
      document: 'judgment',
      from: '被告人陈志远犯盗窃罪，',
      to: '被告人陈志远犯盗窃罪、诈骗罪，',
    };
    expect(charges([more])).toEqual(['陈志远 诈骗罪 →诈骗罪']);
  });
});

it('a person dealt with elsewhere is not missed', () => {
  const change = (to: string): K5Change[] => [
    {
      document: 'indictment',
      from: '被告人陈志远，男，1988年6月2日出生，公民身份号码999999198806020014，汉族，高中文化，农民，住某某县桥头村。因涉嫌盗窃罪，于2024年1月9日被某某县公安局刑事拘留；经本院批准，于2024年1月19日被执行逮捕。\n',
      to: '',
    },
    { document: 'indictment', from: '被告人张某某、陈志远共同', to },
  ];
  const missed = compareDocuments(documents(change('被告人张某某、陈志远共同')).slice(1));
  expect(missed.differences.find(({ item }) => item === '列明情况')?.suggested).toBe('监督线索');
  expect(missed.grid.find(({ person, item }) => person === '陈志远' && item === '')?.marks).toEqual(['有', '无']);
  const apart = compareDocuments(documents(change('被告人张某某、陈志远（另案处理）共同')).slice(1));
  expect(apart.differences.find(({ item }) => item === '列明情况')?.suggested).toBe('合理变化');
  expect(apart.grid.find(({ person, item }) => person === '陈志远' && item === '')?.marks).toEqual(['有', '另案处理']);
});

describe('property', () => {
  const END: Readonly<Record<K5Change['document'], string>> = {
    opinion: '认定上述犯罪事实的证据如下',
    indictment: '认定上述事实的证据如下',
    judgment: '如不服本判决',
  };
  const telling = (document: K5Change['document'], sentence: string): K5Change => ({
    document,
    from: END[document],
    to: `${sentence}\n${END[document]}`,
  });
  const SEIZED = telling('indictment', '公安机关依法扣押被告人张某某的华为牌手机一部、螺丝刀二把。');

  it.each([
    ['三、扣押在案的手机1部、螺丝刀两把，予以没收。', []],
    ['三、作案工具螺丝刀二把，依法没收。', []],
    ['三、扣押在案的手机二部，予以没收。', ['财物 手机数量 1部→2部']],
    ['三、扣押在案的螺丝刀三把，依法没收。', ['财物 螺丝刀数量 2把→3把']],
  ])('%s', (sentence, differences) => {
    expect(found([SEIZED, telling('judgment', sentence)])).toEqual(differences);
  });

  it('the sum to be paid back, and what becomes of a thing', () => {
    const sum = (yuan: string) => `责令被告人张某某退赔被害人王大有经济损失人民币${yuan}元。`;
    expect(found([telling('indictment', sum('2400')), telling('judgment', sum('二千四百'))])).toEqual([]);
    expect(found([telling('indictment', sum('2400')), telling('judgment', sum('2000'))])).toEqual([
      '财物 退赔数额 2400元→2000元',
    ]);
    const fate = found([
      telling('indictment', '公安机关已将电脑一台发还被害人刘建国。'),
      telling('judgment', '三、电脑一台，予以没收。'),
    ]);
    expect(fate).toEqual(['财物 电脑的处理 发还→没收']);
  });
});
