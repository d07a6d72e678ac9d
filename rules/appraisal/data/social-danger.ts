import type { FieldKey } from '../../model/fields';

/** Classes of social-danger factors and their share of the total (published structure; the shares are our defaults). */
export const DANGER_CLASSES = {
  personal: { name: '人身因素', weight: 0.3 },
  crime: { name: '犯罪因素', weight: 0.4 },
  obstruction: { name: '妨碍诉讼因素', weight: 0.3 },
} as const;

/** One of the 43 items a person answers. */
export interface DangerItem {
  readonly id: string;
  readonly of: keyof typeof DANGER_CLASSES;
  readonly name: string;
  /** Above 0: speaks for danger; below: against. */
  readonly points: number;
  /** A field that may help to answer; never answers by itself. */
  readonly hint?: FieldKey;
}

/** Items and points are our own defaults: the original list was not published. */
export const DANGER_ITEMS: readonly DangerItem[] = [
  { id: 'P01', of: 'personal', name: '曾因故意犯罪受过刑事处罚', points: 8, hint: 'suspect.criminalRecord' },
  { id: 'P02', of: 'personal', name: '构成累犯', points: 10, hint: 'suspect.recidivist' },
  { id: 'P03', of: 'personal', name: '五年内受过两次以上行政处罚', points: 4, hint: 'suspect.criminalRecord' },
  { id: 'P04', of: 'personal', name: '有吸毒史或正在强制戒毒', points: 5, hint: 'suspect.criminalRecord' },
  { id: 'P05', of: 'personal', name: '身份不明或拒不讲真实身份', points: 10, hint: 'suspect.idNumber' },
  { id: 'P06', of: 'personal', name: '无固定住所', points: 5, hint: 'suspect.residenceAddress' },
  { id: 'P07', of: 'personal', name: '无稳定职业或收入', points: 3, hint: 'suspect.occupation' },
  { id: 'P08', of: 'personal', name: '户籍地、居住地均不在办案地', points: 3, hint: 'suspect.householdRegion' },
  { id: 'P09', of: 'personal', name: '有境外居留权或频繁出境', points: 4, hint: 'suspect.nationality' },
  { id: 'P10', of: 'personal', name: '有暴力、赌博等恶习的证据', points: 4 },
  { id: 'P11', of: 'personal', name: '有自杀自残倾向', points: 6 },
  { id: 'P12', of: 'personal', name: '未成年人、在校学生', points: -5, hint: 'suspect.isMinor' },
  { id: 'P13', of: 'personal', name: '七十五周岁以上或患严重疾病、生活不能自理', points: -6, hint: 'suspect.age' },
  {
    id: 'P14',
    of: 'personal',
    name: '怀孕或哺乳自己婴儿的妇女、唯一扶养人',
    points: -6,
    hint: 'suspect.isPregnantNursing',
  },
  { id: 'P15', of: 'personal', name: '初犯、偶犯且一贯表现良好', points: -4, hint: 'suspect.criminalRecord' },
  { id: 'C01', of: 'crime', name: '可能判处十年有期徒刑以上刑罚', points: 10, hint: 'arrestSuspect.expectedPenalty' },
  {
    id: 'C02',
    of: 'crime',
    name: '可能判处三年以上不满十年有期徒刑',
    points: 5,
    hint: 'arrestSuspect.expectedPenalty',
  },
  {
    id: 'C03',
    of: 'crime',
    name: '涉危害国家安全、恐怖活动、黑恶势力',
    points: 10,
    hint: 'arrestReview.involvesMafia',
  },
  { id: 'C04', of: 'crime', name: '严重暴力犯罪或持凶器作案', points: 8 },
  { id: 'C05', of: 'crime', name: '多次作案、流窜作案、结伙作案', points: 6 },
  { id: 'C06', of: 'crime', name: '系主犯或首要分子', points: 5, hint: 'suspect.isPrincipal' },
  { id: 'C07', of: 'crime', name: '以犯罪为主要生活来源', points: 5 },
  { id: 'C08', of: 'crime', name: '犯罪对象为未成年人、老年人、残疾人', points: 5, hint: 'victim.isMinor' },
  { id: 'C09', of: 'crime', name: '在取保候审、缓刑、假释等期间犯罪', points: 9, hint: 'coercive.type' },
  { id: 'C10', of: 'crime', name: '造成重伤、死亡或重大损失', points: 6, hint: 'arrestReview.casualtySituation' },
  { id: 'C11', of: 'crime', name: '犯罪预备、未遂或中止', points: -4 },
  { id: 'C12', of: 'crime', name: '从犯、胁从犯', points: -4, hint: 'suspect.isPrincipal' },
  { id: 'C13', of: 'crime', name: '过失犯罪', points: -5 },
  { id: 'C14', of: 'crime', name: '因民间、邻里、家庭纠纷引发', points: -4 },
  { id: 'C15', of: 'crime', name: '自首或立功', points: -5, hint: 'chargeSuspect.legalCircumstances' },
  { id: 'O01', of: 'obstruction', name: '曾逃跑、被通缉或经传唤拒不到案', points: 9, hint: 'suspect.isFugitive' },
  { id: 'O02', of: 'obstruction', name: '违反取保候审、监视居住规定', points: 9, hint: 'coercive.type' },
  { id: 'O03', of: 'obstruction', name: '毁灭、伪造证据或转移财物', points: 8 },
  { id: 'O04', of: 'obstruction', name: '串供或干扰证人作证', points: 8 },
  { id: 'O05', of: 'obstruction', name: '对被害人、举报人、控告人打击报复或威胁', points: 9 },
  { id: 'O06', of: 'obstruction', name: '同案人在逃且可能串通', points: 5, hint: 'acceptance.fugitiveCount' },
  { id: 'O07', of: 'obstruction', name: '主要证据尚未固定', points: 5 },
  { id: 'O08', of: 'obstruction', name: '拒不供认或供述反复', points: 3 },
  { id: 'O09', of: 'obstruction', name: '自愿认罪认罚', points: -6, hint: 'plea.applied' },
  { id: 'O10', of: 'obstruction', name: '已赔偿并取得谅解或达成和解', points: -6, hint: 'victim.forgiven' },
  { id: 'O11', of: 'obstruction', name: '退赃退赔', points: -4, hint: 'chargeReview.voluntaryRefundAmount' },
  { id: 'O12', of: 'obstruction', name: '有适格保证人或能缴纳保证金', points: -4, hint: 'coercive.bailMode' },
  { id: 'O13', of: 'obstruction', name: '可适用电子监管等替代措施', points: -3 },
];

/** Points of a class from which its score is full. */
export const DANGER_CAP = 15;

/** From `high` 倾向有社会危险性; below `low` 倾向无. */
export const DANGER_LIMITS = { high: 50, low: 25 } as const;

/** 无固定住所、无稳定职业、户籍与居住均不在办案地: together no more than {@link ROOTLESS_CAP} points. */
export const ROOTLESS_ITEMS: readonly string[] = ['P06', 'P07', 'P08'];

/** See {@link ROOTLESS_ITEMS}. */
export const ROOTLESS_CAP = 5;
