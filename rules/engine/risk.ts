/**
 * The risk level of a case: red, yellow or green by points, grey where too little was read to say green.
 * Weights, limits and the list of necessary fields are our defaults (the offices that built such systems have not
 * published theirs). No finding has been ruled upon by a person yet, so every one counts half.
 */

import { remaining } from '../law/periods';
import type { Line } from '../model/card';
import { CARDS } from '../model/data/fields';
import type { Defect, Risk, RiskLevel } from '../model/defect';
import type { FieldKey } from '../model/fields';
import type { CaseView } from './case-view';

const RED_SCORE = 20;
const YELLOW_SCORE = 8;
const ENOUGH_READ = 0.6;
const PENDING_SHARE = 0.5;
const NEAR_DAYS = 3;

type Group = 'procedure' | 'rights' | 'substance' | 'data';

const WEIGHTS: Readonly<Record<Group, number>> = { procedure: 1, rights: 1.2, substance: 1.5, data: 0.5 };

const GROUP_NAMES: Readonly<Record<Group, string>> = {
  procedure: '程序',
  rights: '权利与权力运行',
  substance: '实体',
  data: '数据',
};

/** Aspects by group; an aspect not listed counts as procedure. */
const GROUPS: readonly (readonly [Group, readonly string[]])[] = [
  [
    'rights',
    [
      '权利告知',
      '律师权利',
      '诉讼权利保障',
      '未检',
      '认罪认罚',
      '立案监督',
      '侦查监督',
      '审判监督',
      '抗诉',
      '刑事申诉',
      '信访',
      '监督履职',
      '审批',
    ],
  ],
  ['substance', ['法律适用', '证据', '量刑', '不起诉', '审查起诉', '实体处理']],
  ['data', ['案卡填录', '业务报表', '统计数据', '案件受理', '文书制作']],
];

function groupOf(defect: Defect): Group {
  if (defect.aspect === '文书制作' && defect.severity === 'serious') return 'substance';
  return GROUPS.find(([, aspects]) => aspects.includes(defect.aspect))?.[0] ?? 'procedure';
}

/** Fields without which nothing can be said of a criminal case at a stage. */
const NECESSARY: Readonly<Record<'arrest' | 'prosecution', readonly FieldKey[]>> = {
  arrest: [
    'case.acceptanceNumber',
    'case.acceptedDate',
    'suspect.name',
    'suspect.gender',
    'suspect.birthDate',
    'suspect.suspectedCharge',
    'arrestSuspect.result',
    'arrestSuspect.closedDate',
    'coercive.type',
    'coercive.executedDate',
  ],
  prosecution: [
    'case.acceptanceNumber',
    'case.acceptedDate',
    'suspect.name',
    'suspect.gender',
    'suspect.birthDate',
    'suspect.suspectedCharge',
    'coercive.type',
    'coercive.executedDate',
    'chargeReview.acceptedDate',
    'chargeReview.closedDate',
    'chargeReview.closedSituation',
    'chargeSuspect.result',
    'chargeSuspect.closedCharge',
    'rightsNotice.date',
  ],
};

/** The card that makes a case of another line. */
const MAIN_CARD = {
  民事: 'civil',
  行政: 'administrative',
  公益诉讼: 'pil',
  控申: 'petition',
  刑事执行: 'execution',
} as const;

function necessaryKeys(view: CaseView, line: Line | ''): readonly FieldKey[] {
  if (line !== '' && line in MAIN_CARD) {
    const fields: Readonly<Record<string, { readonly required: string }>> =
      CARDS[MAIN_CARD[line as keyof typeof MAIN_CARD]].fields;
    return Object.keys(fields).filter((key) => fields[key]?.required === 'always') as FieldKey[];
  }
  return view.stage.includes('逮捕') ? NECESSARY.arrest : NECESSARY.prosecution;
}

/** A lapsed statutory period of detention or of the case itself, as against a late notice. */
function isLapse(defect: Defect): boolean {
  return (
    defect.certainty !== 'hint' &&
    defect.severity === 'serious' &&
    (defect.ruleId.startsWith('deadline.') ||
      defect.ruleId === 'coercive.expired-not-released' ||
      defect.ruleId === 'custody.due-passed')
  );
}

/** Works out the level of a case from its defects and from what is risky in the case itself. */
export function riskOf(view: CaseView, defects: readonly Defect[], line: Line | ''): Risk {
  const inherent = inherentRisks(view);
  const groups = (Object.keys(WEIGHTS) as Group[]).map((group) => ({ group, points: pointsOf(defects, group) }));
  const score = round(
    groups.reduce((sum, { group, points }) => sum + WEIGHTS[group] * points, 0) +
      inherent.reduce((sum, one) => sum + one.points, 0),
  );
  const lapses = defects.filter(isLapse);
  const warnings = defects.filter((defect) => defect.certainty === 'hint' && defect.ruleId.includes('warning'));
  const serious = defects.filter((defect) => defect.severity === 'serious');
  const keys = necessaryKeys(view, line);
  const necessary = keys.length;
  const missing = keys.filter((key) => !view.get(key).read);
  const reasons = [
    ...lapses.map((defect) => `期限已过（待核）：${defect.title}`),
    ...serious.filter((defect) => !isLapse(defect)).map((defect) => `严重级待核：${defect.title}`),
    ...warnings.map((defect) => `期限预警：${defect.title}`),
    ...groups
      .filter(({ points }) => points > 0)
      .map(
        ({ group, points }) =>
          `${GROUP_NAMES[group]}类问题计 ${round(points * WEIGHTS[group])} 分${weightWords(group)}`,
      ),
    ...inherent.map((one) => `${one.reason}，加 ${one.points} 分`),
  ];
  const level = levelOf(score, lapses.length > 0, warnings.length + serious.length > 0);
  if (level === 'green' && necessary - missing.length < ENOUGH_READ * necessary) {
    return {
      level: 'grey',
      score,
      reasons: [`数据不足：必需项 ${necessary} 项中已读取 ${necessary - missing.length} 项`, ...reasons],
    };
  }
  return {
    level,
    score,
    reasons:
      reasons.length > 0
        ? [...reasons, `合计 ${score} 分（${YELLOW_SCORE} 分起为黄，${RED_SCORE} 分起为红）`]
        : ['已读取的内容未见问题'],
  };
}

function weightWords(group: Group): string {
  return WEIGHTS[group] === 1 ? '' : `（按 ${WEIGHTS[group]} 倍）`;
}

function levelOf(score: number, lapsed: boolean, warned: boolean): RiskLevel {
  if (score >= RED_SCORE || lapsed) return 'red';
  return score >= YELLOW_SCORE || warned ? 'yellow' : 'green';
}

function pointsOf(defects: readonly Defect[], group: Group): number {
  return defects.reduce((sum, defect) => sum + (groupOf(defect) === group ? defect.points * PENDING_SHARE : 0), 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

interface InherentRisk {
  readonly reason: string;
  readonly points: number;
}

/** Risk that lies in the case, whoever handles it. */
function inherentRisks(view: CaseView): readonly InherentRisk[] {
  const risks: InherentRisk[] = [];
  const says = (key: FieldKey, value: string) => {
    const fact = view.get(key);
    return fact.read && fact.values.includes(value);
  };
  if (says('suspect.isMinor', '是')) risks.push({ reason: '涉未成年人', points: 2 });
  if (view.inCustody) risks.push({ reason: '有人在押', points: 2 });
  if (view.personCount >= 5) risks.push({ reason: `共同犯罪 ${view.personCount} 人`, points: 2 });
  if (says('case.sensitive', '是')) risks.push({ reason: '重大敏感标识', points: 3 });
  const left = daysToDue(view);
  if (left !== null && left >= 0 && left <= NEAR_DAYS) risks.push({ reason: `距审查起诉届满 ${left} 日`, points: 4 });
  return risks;
}

/** Days to the due date of a review that is still open. */
function daysToDue(view: CaseView): number | null {
  const due = view.get('chargeReview.dueDate');
  const closed = view.get('chargeReview.closedDate');
  if (!due.read || !closed.read || closed.values[0] !== '' || !view.today) return null;
  return remaining(due.values[0] ?? '', view.today);
}
