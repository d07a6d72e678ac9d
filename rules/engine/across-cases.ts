import { dayOf } from '../law/dates';
import type { CaseFile } from '../model/case-file';
import type { FieldKey } from '../model/fields';
import type { CalcName } from './language';
import { comparable } from './normal-form';

/** Days within which suggestions of one kind to one unit count together. */
const SUGGESTION_DAYS = 30;

interface Sent {
  readonly target: string;
  readonly day: number;
}

/**
 * What several cases tell together, for each of them. From one case alone nothing can be told of others, so it gets no
 * values; nor does a case of which the unit, the kind or the day was not read. A case given twice counts once.
 */
export function acrossCases(
  caseFiles: readonly CaseFile[],
): (caseFile: CaseFile) => Readonly<Partial<Record<CalcName, string>>> {
  const sent = new Map<CaseFile, Sent>();
  const daysOf = new Map<string, number[]>();
  const counted = new Set<string>();
  for (const caseFile of caseFiles.length < 2 ? [] : caseFiles) {
    const one = suggestionOf(caseFile);
    if (!one) continue;
    sent.set(caseFile, one);
    if (caseFile.id !== '' && counted.has(caseFile.id)) continue;
    counted.add(caseFile.id);
    const days = daysOf.get(one.target);
    if (days) days.push(one.day);
    else daysOf.set(one.target, [one.day]);
  }
  return (caseFile) => {
    const own = sent.get(caseFile);
    if (!own) return {};
    const near = (daysOf.get(own.target) ?? []).filter((day) => Math.abs(day - own.day) <= SUGGESTION_DAYS);
    return { 'suggestion.sameTargetCount30d': String(near.length) };
  };
}

function suggestionOf(caseFile: CaseFile): Sent | null {
  const [target, type, issued] = (['suggestion.target', 'suggestion.type', 'suggestion.issuedDate'] as const).map(
    (key) => readValue(caseFile, key),
  );
  const day = issued ? dayOf(issued) : null;
  return target && type && day !== null ? { target: `${type} ${comparable(target)}`, day } : null;
}

function readValue(caseFile: CaseFile, key: FieldKey): string {
  for (const { values } of caseFile.records) {
    const value = values[key];
    if (value?.state === 'value') return value.value;
  }
  return '';
}
