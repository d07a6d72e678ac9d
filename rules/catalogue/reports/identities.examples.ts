import { REPORT_IDENTITIES } from '../../model/data/report-identities';
import type { BalanceSign, ReportIdentity } from '../../model/report';
import type { Example, ExamplesById } from '../example';

/** What the first left amount is changed by to break a balance. */
const BREAKING: Readonly<Record<BalanceSign, number>> = { '=': 1, '<=': 1, '>=': -1 };

/** Two lines: 10 in each label of the right, on the left what balances it; `off` is added in the second line. */
function table({ table: key, left, right }: ReportIdentity, off: number): Example {
  const values: Record<string, readonly string[]> = {};
  for (const label of right) values[`report.${key}.${label}`] = ['10', '20'];
  left.forEach((label, at) => {
    const rest = at === 0 ? 10 * right.length - 5 * (left.length - 1) : 5;
    const second = at === 0 ? 20 * right.length - 5 * (left.length - 1) + off : 5;
    values[`report.${key}.${label}`] = [String(rest), String(second)];
  });
  return values;
}

/** The same table without one label: nothing can be said of it. */
function without({ table: key, right }: ReportIdentity, full: Example): Example {
  const gone = `report.${key}.${right[right.length - 1]}`;
  return Object.fromEntries(Object.entries(full).filter(([name]) => name !== gone));
}

const examples: ExamplesById = Object.fromEntries(
  REPORT_IDENTITIES.map((identity) => {
    const good = table(identity, 0);
    const bad = table(identity, BREAKING[identity.sign]);
    return [`report.identity.${identity.id}`, { bad: [bad], good: [good], undecidable: [without(identity, good)] }];
  }),
);

export default examples;
