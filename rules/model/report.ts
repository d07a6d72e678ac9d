import type { FieldKey } from './fields';

/** A statistics table that balances are known for. */
export interface ReportTable {
  readonly name: string;
  /** Pattern that the title of a report has to match. */
  readonly title: string;
}

/** Signs between the two sides of a balance. */
export type BalanceSign = '=' | '<=' | '>=';

/** A balance of a statistics table (报表平衡关系): the labels of each side are added up in every line. */
export interface ReportIdentity {
  readonly id: string;
  /** Key of the table. */
  readonly table: string;
  /** Labels of columns (or rows); `第3行`, `第153列` name a line by its printed number; a trailing `?` may be absent. */
  readonly left: readonly string[];
  readonly sign: BalanceSign;
  readonly right: readonly string[];
  /** What an imbalance usually comes from. */
  readonly meaning: string;
  /** Fields that the amounts are counted from, likeliest cause first. */
  readonly fields: readonly FieldKey[];
}

/** A balance in words: `期初未结件数＋受理件数＝审结件数＋期末未结件数`. */
export function balanceText({ left, sign, right }: Pick<ReportIdentity, 'left' | 'sign' | 'right'>): string {
  const side = (labels: readonly string[]) => labels.map((label) => label.replace(/\?$/u, '')).join('＋');
  return `${side(left)}${SIGN_TEXT[sign]}${side(right)}`;
}

const SIGN_TEXT: Readonly<Record<BalanceSign, string>> = { '=': '＝', '<=': '≤', '>=': '≥' };
