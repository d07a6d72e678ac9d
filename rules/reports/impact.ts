import { REPORT_IDENTITIES, REPORT_TABLES } from '../model/data/report-identities';
import { type FieldKey, field } from '../model/fields';
import { balanceText } from '../model/report';

/** What a blank field does to a statistics report. */
export interface ReportImpact {
  readonly identity: string;
  /** Name of the table. */
  readonly table: string;
  /** The balance in words. */
  readonly balance: string;
  /** For the user: 留空将使审查逮捕案件表“…”不平; of a field that may rightly be blank 如应填而留空，将使…. */
  readonly text: string;
}

const IMPACTS: ReadonlyMap<FieldKey, readonly ReportImpact[]> = impactsByField();

/** Balances that break when a field is left blank; none for fields no table is counted from. */
export function reportImpactOf(key: FieldKey): readonly ReportImpact[] {
  return IMPACTS.get(key) ?? [];
}

function impactsByField(): ReadonlyMap<FieldKey, readonly ReportImpact[]> {
  const impacts = new Map<FieldKey, ReportImpact[]>();
  for (const identity of REPORT_IDENTITIES) {
    const table = REPORT_TABLES[identity.table]?.name ?? identity.table;
    const balance = balanceText(identity);
    for (const key of identity.fields) {
      // A field that not every case fills may rightly stay blank.
      const blank = field(key).required === 'always' ? '留空' : '如应填而留空，';
      const impact = { identity: identity.id, table, balance, text: `${blank}将使${table}“${balance}”不平` };
      const known = impacts.get(key);
      if (known) known.push(impact);
      else impacts.set(key, [impact]);
    }
  }
  return impacts;
}
