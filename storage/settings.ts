import type { PatrolDatabase } from './database';
import { checkSetting } from './schemas';

/** What the office has set for the rules, by name; what does not fit is left out, so the rule's default holds. */
export async function readSettings(
  database: PatrolDatabase,
): Promise<Readonly<Record<string, number | readonly string[]>>> {
  const settings = (await database.settings.toArray()).map(checkSetting);
  return Object.fromEntries(settings.flatMap((setting) => (setting ? [[setting.key, setting.value]] : [])));
}
