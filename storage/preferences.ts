import type { PatrolDatabase } from './database';

/**
 * Names of preferences. `mode`: quiet, normal or self-check; `lamp`: where the lamp stands, as `x,y`; `welcomed`: the
 * welcome was read; `duties`: which wording of 五四三; `social-danger`: `on` once the worksheet was enabled; `complexity`:
 * the table 繁简分流 is judged by, as JSON.
 */
export const PREFERENCES = ['mode', 'lamp', 'welcomed', 'duties', 'social-danger', 'complexity'] as const;

/** What the person at this machine prefers, by name; absent: the default holds. */
export async function readPreferences(database: PatrolDatabase): Promise<Readonly<Record<string, string>>> {
  const preferences = await database.preferences.toArray();
  return Object.fromEntries(
    preferences.flatMap(({ key, value }) =>
      typeof key === 'string' && typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

/** Keeps a preference. */
export async function writePreference(database: PatrolDatabase, key: string, value: string): Promise<void> {
  await database.preferences.put({ key, value });
}
