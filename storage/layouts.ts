import type { PatrolDatabase } from './database';
import type { StoredLayout } from './model';

/** Kinds of pages kept; the one not seen for longest makes room. */
const KEPT = 400;

/** Everything learned of pages. */
export function storedLayouts(database: PatrolDatabase): Promise<readonly StoredLayout[]> {
  return database.layouts.toArray();
}

/** Keeps what was learned of one kind of page. */
export function putLayout(database: PatrolDatabase, layout: StoredLayout): Promise<void> {
  return database.transaction('rw', database.layouts, async () => {
    await database.layouts.put(layout);
    if ((await database.layouts.count()) <= KEPT) return;
    const [oldest] = (await database.layouts.toArray()).sort((left, right) => left.at - right.at);
    if (oldest) await database.layouts.delete(oldest.id);
  });
}
