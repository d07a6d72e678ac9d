/** Card beside document: one case of two suspects, its three documents in forty harmless wordings and with plants. */
import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { RULES } from '../../rules/catalogue';
import { MAPPED_ITEMS } from '../../rules/catalogue/documents/card-map';
import { patrol } from '../../rules/engine/patrol';
import type { Defect } from '../../rules/model/defect';
import type { DocumentKind } from '../../rules/model/document-kinds';
import { K5_HARMLESS, type K5Change, type K5Document, k5Texts } from '../cases/k5';
import { TODAY } from './cases';

const mapped = new Set(MAPPED_ITEMS.map(({ rule }) => rule));
const RULES_OF_MAP = RULES.filter(({ id }) => mapped.has(id));

const KINDS: readonly (readonly [K5Document, DocumentKind, string])[] = [
  ['opinion', 'opinionForProsecution', '起诉意见书'],
  ['indictment', 'indictment', '起诉书'],
  ['judgment', 'judgment', '刑事判决书'],
];

interface Suspect {
  readonly name: string;
  readonly idNumber: string;
  readonly birthDate: string;
  readonly education: string;
  readonly identity: string;
  readonly residence: string;
  readonly detained: string;
  readonly months: string;
  readonly fine: string;
  readonly circumstances: string;
}

const SUSPECTS: readonly Suspect[] = [
  {
    name: '张某某',
    idNumber: '999999199003070012',
    birthDate: '1990-03-07',
    education: '初中',
    identity: '无业人员',
    residence: '某某县',
    detained: '2024-01-08',
    months: '10',
    fine: '0.4',
    circumstances: '主犯',
  },
  {
    name: '陈志远',
    idNumber: '999999198806020014',
    birthDate: '1988-06-02',
    education: '高中',
    identity: '农民',
    residence: '某某县',
    detained: '2024-01-09',
    months: '8',
    fine: '0.3',
    circumstances: '从犯',
  },
];

function cardsOf(one: Suspect) {
  const card = (name: string, record: string, values: Record<string, string>) => ({ card: name, record, values });
  const { name } = one;
  return [
    card('suspect', name, {
      'suspect.name': name,
      'suspect.gender': '男性',
      'suspect.birthDate': one.birthDate,
      'suspect.idNumber': one.idNumber,
      'suspect.ethnicity': '汉族',
      'suspect.education': one.education,
      'suspect.identity': one.identity,
      'suspect.residenceRegion': one.residence,
      'suspect.householdRegion': one.residence,
      'suspect.suspectedCharge': '盗窃罪',
      'suspect.criminalRecord': '无',
      'suspect.recidivist': '否',
    }),
    card('coercive', `${name}/1`, { 'coercive.type': '拘留', 'coercive.executedDate': one.detained }),
    card('coercive', `${name}/2`, { 'coercive.type': '逮捕', 'coercive.executedDate': '2024-01-19' }),
    card('detention', name, { 'detention.executedDate': one.detained }),
    card('arrestExecution', name, { 'arrestExecution.executedDate': '2024-01-19' }),
    card('offence', name, { 'offence.date': '2023-11-20' }),
    card('chargeSuspect', name, {
      'chargeSuspect.transferCharge': '盗窃罪',
      'chargeSuspect.closedCharge': '盗窃罪',
      'chargeSuspect.closedOtherCharges': '',
      'chargeSuspect.result': '起诉',
      'chargeSuspect.publicChargeDate': '2024-03-22',
    }),
    card('sentencing', name, {
      'sentencing.type': '确定刑量刑建议',
      'sentencing.penalty': '有期徒刑',
      'sentencing.fixedTermFrom': one.months,
      'sentencing.detentionFrom': '',
      'sentencing.controlFrom': '',
      'sentencing.fineFrom': one.fine,
      'sentencing.probationPeriod': '',
    }),
    card('judgment', name, {
      'judgment.courtName': '某某县人民法院',
      'judgment.documentNumber': '(2024)某9999刑初66号',
      'judgment.date': '2024-04-10',
      'judgment.charge': '盗窃罪',
      'judgment.otherCharges': '',
      'judgment.penalty': '有期徒刑',
      'judgment.penaltyTerm': one.months,
      'judgment.probationPeriod': '',
      'judgment.additionalPenalty': '罚金',
      'judgment.fineAmount': one.fine,
      'judgment.legalCircumstances': one.circumstances,
      'judgment.panel': '合议庭',
    }),
  ];
}

const OF_CASE = {
  'case.handlingOrg': '某某县人民检察院',
  'case.prosecutor': '甲某',
  'case.filedDate': '2023-11-22',
  'acceptance.transferOrg': '某某县公安局',
  'acceptance.investigationOrg': '某某县公安局',
  'acceptance.transferDocNumber': '某公（刑）诉字〔2024〕31号',
  'acceptance.transferCharge': '盗窃罪',
  'transfer.docDate': '2024-02-28',
  'transfer.suspectNames': '张某某、陈志远',
  'chargeReview.acceptedDate': '2024-03-01',
  'chargeReview.opinionDocNumber': '某公（刑）诉字〔2024〕31号',
  'chargeReview.closedAmount': '0.87',
  'chargeReview.confirmedAmount': '0.87',
  'indictment.documentNumber': '某检刑诉〔2024〕58号',
  'indictment.date': '2024-03-22',
  'indictment.courtName': '某某县人民法院',
  'indictment.charges': '盗窃罪',
};

function caseCards(values: Readonly<Record<string, string>>) {
  const byCard = new Map<string, Record<string, string>>();
  for (const [key, value] of Object.entries(values)) {
    const card = key.split('.')[0] ?? '';
    byCard.set(card, { ...byCard.get(card), [key]: value });
  }
  return [...byCard].map(([card, own]) => ({ card, record: '', values: own }));
}

function defectsOf(changes: readonly K5Change[], idNumber = SUSPECTS[0]?.idNumber ?? ''): readonly Defect[] {
  const [first, ...others] = SUSPECTS;
  const suspects = first ? [{ ...first, idNumber }, ...others] : [];
  const texts = k5Texts(changes);
  const bundle = {
    version: 1,
    case: { id: '某检刑诉受[2024]999999000005号', line: '刑事', stage: '审查起诉' },
    cards: [...caseCards(OF_CASE), ...suspects.flatMap(cardsOf)],
    documents: KINDS.map(([name, kind, title]) => ({ kind, title, text: texts[name] })),
  };
  const reading = caseFileFromBundle(bundle);
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  return patrol(reading.caseFile, RULES_OF_MAP, { today: TODAY }).defects;
}

const said = (defects: readonly Defect[]) => defects.map(({ ruleId, subject }) => `${ruleId} ${subject}`.trim()).sort();

describe('a case whose cards and documents agree', () => {
  it('is silent, as the documents are', () => {
    expect(defectsOf([]).map(({ message }) => message)).toEqual([]);
  });

  it.each(K5_HARMLESS.map((change) => [`${change.document}: ${change.to.slice(0, 30)}`, change] as const))(
    'stays silent in another wording: %s',
    (_, change) => {
      expect(defectsOf([change]).map(({ message }) => message)).toEqual([]);
    },
  );
});

const PLANTS: readonly (readonly [document: K5Document, from: string, to: string, expected: readonly string[]])[] = [
  ['judgment', '1988年6月2日', '1988年6月20日', ['cardMap.judgment.birth-date 陈志远']],
  ['opinion', '999999199003070012', '999999199003070039', ['cardMap.opinion-for-prosecution.id-number 张某某']],
  ['indictment', '汉族，高中文化', '回族，高中文化', ['cardMap.indictment.ethnicity 陈志远']],
  ['indictment', '汉族，初中文化', '汉族，小学文化', ['cardMap.indictment.education 张某某']],
  ['judgment', '住某某县桥头村', '住大安县桥头村', ['cardMap.judgment.residence 陈志远']],
  ['judgment', '于2024年1月9日被刑事拘留', '于2024年1月7日被刑事拘留', ['cardMap.judgment.detention-date 陈志远']],
  ['judgment', '某检刑诉〔2024〕58号', '某检刑诉〔2024〕85号', ['cardMap.judgment.indictment-number']],
  ['indictment', '某检刑诉〔2024〕58号', '某检刑诉〔2024〕85号', ['cardMap.indictment.number']],
  ['opinion', '某公（刑）诉字〔2024〕31号', '某公（刑）诉字〔2024〕13号', ['cardMap.opinion-for-prosecution.number']],
  ['opinion', '2023年11月22日立案', '2023年11月12日立案', ['cardMap.opinion-for-prosecution.filed-date']],
  ['indictment', '共计价值人民币8700元', '共计价值人民币8900元', ['cardMap.indictment.total-amount']],
  ['judgment', '于2024年3月22日向本院', '于2024年3月12日向本院', ['cardMap.judgment.prosecuted-date']],
  [
    'judgment',
    '张某某犯盗窃罪，判处有期徒刑十个月',
    '张某某犯盗窃罪，判处有期徒刑一年二个月',
    ['cardMap.judgment.penalty-months 张某某'],
  ],
  [
    'judgment',
    '有期徒刑八个月，并处罚金人民币三千元',
    '拘役五个月，并处罚金人民币三千元',
    ['cardMap.judgment.penalty 陈志远', 'cardMap.judgment.penalty-months 陈志远'],
  ],
  ['judgment', '八个月，并处罚金人民币三千元', '八个月，并处罚金人民币五千元', ['cardMap.judgment.fine 陈志远']],
  ['indictment', '陈志远有期徒刑八个月', '陈志远有期徒刑九个月', ['cardMap.indictment.proposed-months 陈志远']],
  ['indictment', '并处罚金人民币四千元', '并处罚金人民币六千元', ['cardMap.indictment.proposed-fine 张某某']],
  ['judgment', '犯盗窃罪，判处有期徒刑八个月', '犯诈骗罪，判处有期徒刑八个月', ['cardMap.judgment.own-charges 陈志远']],
  ['indictment', '由某某县公安局侦查终结', '由大安县公安局侦查终结', ['cardMap.indictment.investigation-organ']],
  ['indictment', '此致\n某某县人民法院', '此致\n大安县人民法院', ['cardMap.indictment.addressee']],
  ['indictment', '检察官　甲某', '检察官　丁某', ['cardMap.indictment.prosecutor']],
  [
    'judgment',
    '二〇二四年四月十日',
    '二〇二四年四月二十日',
    ['cardMap.judgment.date 张某某', 'cardMap.judgment.date 陈志远'],
  ],
];

describe('a difference in meaning', () => {
  it.each(PLANTS)('in the %s: %s → %s', (document, from, to, expected) => {
    const defects = defectsOf([{ document, from, to }]);
    expect(said(defects)).toEqual([...expected].sort());
    for (const { evidence, certainty, lawful } of defects) {
      expect(evidence.some(({ start }) => start !== undefined)).toBe(true);
      expect(evidence.some(({ key }) => !key.startsWith('doc.'))).toBe(true);
      expect([certainty, lawful.length > 0]).toEqual(['suspected', true]);
    }
  });

  it('is told with what the other documents say', () => {
    const [defect] = defectsOf([{ document: 'judgment', from: '某检刑诉〔2024〕58号', to: '某检刑诉〔2024〕85号' }]);
    expect(defect?.vote).toBe('起诉书与案卡一致，刑事判决书不同');
    const [nation] = defectsOf([{ document: 'indictment', from: '汉族，高中文化', to: '回族，高中文化' }]);
    expect(nation?.vote).toBe('起诉意见书、刑事判决书与案卡一致，起诉书不同');
  });

  it('is not made of a covered number: only what is visible is compared', () => {
    const covered = (number: string): K5Change => ({ document: 'judgment', from: '999999199003070012', to: number });
    expect(said(defectsOf([covered('999999********0012')]))).toEqual([]);
  });

  it('on a card that covers a part shows where the visible part differs', () => {
    const numbers = (shown: string) =>
      defectsOf([], shown).filter(({ ruleId }) => /\.id-(number|vs-card)$/.test(ruleId));
    expect(numbers('999999********0012')).toEqual([]);
    expect(numbers('999999********0039')).toMatchObject([
      {
        ruleId: 'indictment.id-vs-card',
        folded: ['cardMap.judgment.id-number', 'cardMap.opinion-for-prosecution.id-number'],
      },
    ]);
  });

  it('is not made of what a document leaves out', () => {
    const silent: K5Change = { document: 'judgment', from: '汉族，初中文化，无业，住某某县城关镇。', to: '' };
    expect(said(defectsOf([silent]))).toEqual([]);
  });
});
