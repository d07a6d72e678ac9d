import { anyRow, type Condition, compare, type Key, type Operand, type Sign, sum } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { REPORT_IDENTITIES, REPORT_TABLES } from '../../model/data/report-identities';
import { type BalanceSign, balanceText, type ReportIdentity } from '../../model/report';
import { practice } from '../basis';

/** The balance is broken where the sides stand like this. */
const BROKEN: Readonly<Record<BalanceSign, Sign>> = { '=': '!=', '<=': '>', '>=': '<' };

/** Key of a label of a table. */
const keyOf = (table: string, label: string): Key => `report.${table}.${label}`;

function sideOf(table: string, labels: readonly string[]): Operand {
  const keys = labels.map((label) => keyOf(table, label));
  const [only] = keys;
  return keys.length === 1 && only ? only : sum(...keys);
}

/** True in a line in which the two sides do not balance. */
function brokenIn({ table, left, sign, right }: ReportIdentity): Condition {
  const keys = [...left, ...right].map((label) => keyOf(table, label));
  return anyRow(keys, compare(sideOf(table, left), BROKEN[sign], sideOf(table, right)));
}

/** A balance as a rule; its id is `report.identity.` and the balance's. */
function ruleOfIdentity(identity: ReportIdentity) {
  const name = REPORT_TABLES[identity.table]?.name ?? identity.table;
  return defineRule({
    id: `report.identity.${identity.id}`,
    title: `${name}：${identity.left[0]}一行（列）与明细不平`,
    stage: '统计报表',
    kind: 'report',
    aspect: '业务报表',
    scope: 'report',
    line: '案管',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [practice('报表平衡（我方默认，可按本院报表调整）')],
    remedy: `反查差额所在案件，核对：${identity.meaning}`,
    lawful: [
      `${balanceText(identity)}为我方默认口径，本院报表另有单列项`,
      '改变管辖、并案分案、撤回等依法变动，或者跨期',
    ],
    when: brokenIn(identity),
  });
}

export default REPORT_IDENTITIES.map(ruleOfIdentity);
