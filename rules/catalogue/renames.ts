import { RULES } from './index';

/** Ids that went into another rule, with the id that now stands for them; old settings, ledgers and exports are read through it. */
export const RENAMES: ReadonlyMap<string, string> = new Map(
  RULES.flatMap((rule) => rule.formerIds.map((former): [string, string] => [former, rule.id])),
);

/** The id a rule has now. */
export function currentRuleId(id: string): string {
  return RENAMES.get(id) ?? id;
}
