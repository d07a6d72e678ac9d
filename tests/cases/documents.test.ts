import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../rules/model/document-facts';
import { understand } from '../../rules/text/understand';
import { findingsIn } from '../measure/findings';

/** Whole documents of our own without a defect, in the manners of several offices; nothing may be said of them. */
const FOLDER = join(import.meta.dirname, 'documents');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** What a reader notes of each: kind, sections, the people it is about, crimes, articles of the criminal law, penalties. */
interface Noted {
  readonly kind: string;
  readonly sections: string;
  readonly people: string;
  readonly crimes?: string;
  readonly articles?: string;
  readonly penalties?: string;
}

const ORDINARY = 'title parties origin facts evidence opinion addressee signature appendix';
const NOTED: Readonly<Record<string, Noted>> = {
  '起诉书-五起盗窃': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '赵启航 钱佩兰',
    crimes: '盗窃罪 掩饰、隐瞒犯罪所得罪',
    articles: '264 312 67',
    penalties: '赵启航有期徒刑16 钱佩兰拘役4缓6',
  },
  '起诉书-电信诈骗三人': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '周某辉 韩某雨 吕某辰',
    crimes: '帮助信息网络犯罪活动罪 诈骗罪 掩饰、隐瞒犯罪所得罪',
    articles: '266 312 25 27 65 67',
    penalties: '周某辉有期徒刑38 吕某辰有期徒刑28 韩某雨有期徒刑8',
  },
  '刑事抗诉书-累犯缓刑': {
    kind: 'protest',
    sections: 'title origin opinion disposition addressee signature appendix',
    people: '',
    crimes: '盗窃罪 诈骗罪',
    articles: '65 74',
  },
  '检察建议书-窨井盖': {
    kind: 'procuratorialSuggestion',
    sections: 'title addressee origin facts opinion disposition remedy signature',
    people: '',
  },
  '起诉书-故意伤害互殴': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '彭某平 彭某安',
    crimes: '故意伤害罪',
    articles: '234 25 26 27 67',
  },
  '不起诉决定书-醉驾': {
    kind: 'nonProsecution',
    sections: 'title parties origin facts opinion disposition remedy signature',
    people: '孟某',
    crimes: '危险驾驶罪',
    articles: '133-1 37',
  },
  '起诉书-单位非法占用农用地': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '某某县恒远砂石有限公司 郭某 许国平',
    crimes: '非法占用农用地罪',
    articles: '342 346 67',
  },
  '起诉书-未成年人抢劫': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '张某甲 张某丙 李某甲',
    crimes: '抢劫罪',
    articles: '263 26 27 17 67',
  },
  '起诉书-外国人与少数民族': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '阿卜杜拉·热合曼 约翰·史密斯',
    crimes: '运输毒品罪',
    articles: '347',
  },
  '判决书-数罪并罚': {
    kind: 'judgment',
    sections: 'title parties origin charge facts evidence opinion disposition remedy signature',
    people: '马建军 林某 宋晓辉',
    crimes: '故意伤害罪 寻衅滋事罪 非法拘禁罪 敲诈勒索罪',
    articles: '293 238 274 25 26 27 67 69 72 73 64',
    penalties: '马建军有期徒刑18 马建军有期徒刑10 马建军有期徒刑38罚20000 马建军有期徒刑54罚20000 宋晓辉有期徒刑8缓12',
  },
  '判决书-速裁危险驾驶': {
    kind: 'judgment',
    sections: 'title parties origin charge opinion disposition remedy signature',
    people: '韩雪梅',
    crimes: '危险驾驶罪',
    articles: '133-1 67 72 73 52 53',
    penalties: '韩雪梅拘役1缓2罚2000',
  },
  '判决书-二审改判': {
    kind: 'judgment',
    sections: 'title parties origin charge facts evidence opinion disposition remedy signature',
    people: '邓光明 罗某',
    crimes: '受贿罪',
    articles: '385 386 383 67 64',
    penalties: '邓光明有期徒刑36罚200000',
  },
  '裁定书-再审驳回申诉': {
    kind: 'ruling',
    sections: 'title parties origin facts evidence opinion disposition remedy signature',
    people: '董海波',
    crimes: '故意杀人罪',
  },
  '不起诉决定书-相对': {
    kind: 'nonProsecution',
    sections: 'title parties origin facts opinion disposition remedy signature',
    people: '沈美玲 彭某',
    crimes: '职务侵占罪',
    articles: '271 37 67',
  },
  '不起诉决定书-存疑': {
    kind: 'nonProsecution',
    sections: 'title parties origin facts opinion disposition remedy signature',
    people: '袁某某',
    crimes: '诈骗罪',
  },
  '起诉意见书-诈骗团伙': {
    kind: 'opinionForProsecution',
    sections: ORDINARY,
    people: '贺天宇 苗春燕',
    crimes: '诈骗罪',
    articles: '266',
  },
  提请批准逮捕书: { kind: 'arrestRequest', sections: ORDINARY, people: '白某', crimes: '故意伤害罪', articles: '234' },
  批准逮捕决定书: {
    kind: 'arrestDecision',
    sections: 'title addressee origin opinion disposition remedy signature',
    people: '',
    crimes: '故意伤害罪',
  },
  不批准逮捕理由说明书: {
    kind: 'nonArrestReason',
    sections: 'title addressee origin facts opinion disposition signature',
    people: '',
    crimes: '盗窃罪',
  },
  '检察建议书-社会治理': {
    kind: 'procuratorialSuggestion',
    sections: 'title addressee origin facts opinion disposition remedy signature',
    people: '',
  },
  刑事抗诉书: {
    kind: 'protest',
    sections: 'title origin opinion disposition addressee signature appendix',
    people: '',
    crimes: '交通肇事罪',
    articles: '133 72',
  },
  民事抗诉书: {
    kind: 'civilProtest',
    sections: 'title parties origin facts opinion disposition addressee signature appendix',
    people: '某某建材有限公司 常某',
  },
  民事公益诉讼起诉书: {
    kind: 'pilSuit',
    sections: 'title parties disposition facts evidence opinion addressee signature appendix',
    people: '某某市人民检察院 某某化工有限公司',
  },
  量刑建议书: {
    kind: 'sentencingProposal',
    sections: 'title opinion addressee signature',
    people: '',
    crimes: '开设赌场罪',
    articles: '303 67',
    penalties: '赖某某有期徒刑12至18',
  },
  认罪认罚具结书: {
    kind: 'pleaStatement',
    sections: 'title parties facts opinion signature',
    people: '赖某某',
    crimes: '开设赌场罪',
    penalties: '赖某某有期徒刑12至18',
  },
  讯问笔录: { kind: 'transcript', sections: 'title parties facts signature', people: '石某某' },
  强制医疗申请书: {
    kind: 'compulsoryTreatment',
    sections: 'title parties origin facts evidence opinion addressee signature',
    people: '苏某 苏某甲',
    articles: '18',
  },
  不批准逮捕决定书: {
    kind: 'arrestDecision',
    sections: 'title addressee origin opinion disposition remedy signature',
    people: '',
    crimes: '寻衅滋事罪',
  },
  '不起诉决定书-单位': {
    kind: 'nonProsecution',
    sections: 'title parties origin facts opinion disposition remedy signature',
    people: '某某市鸿泰商贸有限公司 岑某',
    crimes: '虚开增值税专用发票罪',
    articles: '205 37',
  },
  '不起诉决定书-和解': {
    kind: 'nonProsecution',
    sections: 'title parties origin facts opinion disposition remedy signature',
    people: '宁某甲',
    crimes: '故意伤害罪',
    articles: '234 37',
  },
  '不起诉决定书-法定': {
    kind: 'nonProsecution',
    sections: 'title parties origin facts opinion disposition remedy signature',
    people: '农某某',
    crimes: '盗窃罪',
  },
  '刑事抗诉书-再审': {
    kind: 'protest',
    sections: 'title parties origin facts opinion disposition addressee signature appendix',
    people: '商某',
    crimes: '职务侵占罪',
    articles: '72',
  },
  刑事附带民事公益诉讼起诉书: {
    kind: 'pilSuit',
    sections: 'title parties disposition facts evidence opinion addressee signature appendix',
    people: '柯某强',
    crimes: '滥伐林木罪',
  },
  变更起诉决定书: {
    kind: 'indictmentChange',
    sections: 'title origin facts signature',
    people: '',
    crimes: '诈骗罪',
  },
  '批准逮捕决定书-二': {
    kind: 'arrestDecision',
    sections: 'title addressee origin opinion disposition remedy signature',
    people: '',
    crimes: '集资诈骗罪',
  },
  '提请批准逮捕书-二人': {
    kind: 'arrestRequest',
    sections: ORDINARY,
    people: '阮某 齐超',
    crimes: '敲诈勒索罪',
    articles: '274',
  },
  '检察建议书-校园安全': {
    kind: 'procuratorialSuggestion',
    sections: 'title addressee origin facts disposition remedy signature',
    people: '',
  },
  补充起诉决定书: {
    kind: 'indictmentChange',
    sections: ORDINARY,
    people: '石某',
    crimes: '盗窃罪',
    articles: '264',
  },
  '起诉书-危险驾驶简易': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '尤建平',
    crimes: '危险驾驶罪',
    articles: '133-1 67',
    penalties: '尤建平拘役2缓3罚4000',
  },
  '起诉书-受贿不认罪': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '甘文博',
    crimes: '受贿罪',
    articles: '385 386 383',
  },
  '起诉书-未成年共同犯罪': {
    kind: 'indictment',
    sections: ORDINARY,
    people: '凌某甲 凌某乙 邵飞',
    crimes: '抢夺罪 盗窃罪',
    articles: '267 25 17 67',
  },
  '起诉意见书-盗窃': {
    kind: 'opinionForProsecution',
    sections: ORDINARY,
    people: '骆某海',
    crimes: '盗窃罪',
    articles: '264',
  },
  '量刑建议书-数罪': {
    kind: 'sentencingProposal',
    sections: 'title opinion addressee signature',
    people: '',
    crimes: '盗窃罪 诈骗罪',
    articles: '264 266 65 67 69',
    penalties: '滕某有期徒刑14罚5000 滕某有期徒刑10罚3000 滕某有期徒刑20罚8000',
  },
};

const words = (all: readonly string[]): string => [...new Set(all)].join(' ');

function notedOf(facts: DocumentFacts): Noted {
  return {
    kind: facts.kind,
    sections: facts.sections.map(({ name }) => name).join(' '),
    people: words(facts.parties.filter(({ paragraph }) => paragraph).map(({ name }) => name)),
    crimes: words(facts.crimes.map(({ name }) => name)),
    articles: words(
      facts.articles
        .filter(({ law }) => law === '刑法')
        .map(({ article, sub }) => (sub === '' ? article : `${article}-${sub}`)),
    ),
    penalties: facts.sentences
      .map(
        ({ party, kind, termMonths, termMonthsTo, probationMonths, fineYuan }) =>
          `${party}${kind}${termMonths ?? ''}${termMonthsTo === null ? '' : `至${termMonthsTo}`}${probationMonths === null ? '' : `缓${probationMonths}`}${fineYuan === null ? '' : `罚${fineYuan}`}`,
      )
      .join(' '),
  };
}

describe('documents without a defect', () => {
  it('are all noted below', () => {
    expect(NAMES.map((name) => name.replace('.txt', '')).sort()).toEqual(Object.keys(NOTED).sort());
  });

  it.each(NAMES)('%s raises nothing, not even a hint', (name) => {
    const said = findingsIn({ id: name, text: textOf(name) }).defects.map(
      ({ ruleId, working, evidence }) => `${ruleId} ${working} ${evidence.map(({ quote }) => quote).join(' ')}`,
    );
    expect(said).toEqual([]);
  });

  it.each(NAMES)('%s is read as a reader does', (name) => {
    const empty = { crimes: '', articles: '', penalties: '' };
    expect(notedOf(understand(textOf(name)))).toEqual({ ...empty, ...NOTED[name.replace('.txt', '')] });
  });
});
