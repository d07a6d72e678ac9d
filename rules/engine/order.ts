import type { Certainty, Severity } from '../model/defect';

/** Order in which certainties are shown. */
export const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = { confirmed: 0, suspected: 1, hint: 2 };

/** Order in which severities are shown. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { serious: 0, ordinary: 1, minor: 2 };

/** Order of two texts by their code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
