import type { PatrolDatabase } from './database';
import type { StoredProfile } from './model';

/** All host profiles that were taken over. */
export function storedProfiles(database: PatrolDatabase): Promise<readonly StoredProfile[]> {
  return database.profiles.toArray();
}

/** Takes a profile over, in place of one of the same id; open pages have not been read by it yet. */
export async function putProfile(database: PatrolDatabase, id: string, data: unknown): Promise<void> {
  await database.profiles.put({ id, data, applied: false });
}

/** Takes a profile away; nothing happens where there is none. */
export async function removeProfile(database: PatrolDatabase, id: string): Promise<void> {
  await database.profiles.delete(id);
}

/** Notes that open pages have been read by all profiles. */
export async function profilesApplied(database: PatrolDatabase): Promise<void> {
  await database.profiles.filter(({ applied }) => !applied).modify({ applied: true });
}
