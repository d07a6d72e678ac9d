import type { CaseFile } from '../rules/model/case-file';
import type { PatrolDatabase } from './database';
import { checkCaseFile } from './schemas';

/**
 * The stored case file, or null when there is none. It is checked, because an earlier version may have written it;
 * one that does not fit counts as not read yet.
 */
export async function loadCase(database: PatrolDatabase, id: string): Promise<CaseFile | null> {
  const stored = await database.cases.get(id);
  return stored ? checkCaseFile(stored.caseFile) : null;
}

/** Stores a case file as read at `at` (milliseconds since the epoch). */
export async function saveCase(database: PatrolDatabase, caseFile: CaseFile, at: number): Promise<void> {
  await database.cases.put({ id: caseFile.id, caseFile, updatedAt: at });
}

/** Cases whose last reading was stored but not patrolled, because the worker was stopped in between. */
export async function unpatrolledCases(database: PatrolDatabase): Promise<readonly string[]> {
  const patrols = new Map((await database.patrols.toArray()).map(({ caseId, at }) => [caseId, at]));
  const waiting: string[] = [];
  await database.cases.orderBy('updatedAt').eachKey((updatedAt, { primaryKey }) => {
    const patrolledAt = patrols.get(primaryKey);
    if (patrolledAt === undefined || patrolledAt < Number(updatedAt)) waiting.push(primaryKey);
  });
  return waiting;
}
