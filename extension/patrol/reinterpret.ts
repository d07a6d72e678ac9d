import type { PageReading } from '../../rules/model/page-reading';

/** Anchors of fields that mean something else in `now` than in `before`, two interpretations of one reading. */
export function changedMeanings(before: PageReading, now: PageReading): readonly string[] {
  const known = new Map(before.fields.map(({ anchor, key, record, state }) => [anchor, `${key} ${record} ${state}`]));
  return now.fields
    .filter(({ anchor, key, record, state }) => known.get(anchor) !== `${key} ${record} ${state}`)
    .map(({ anchor }) => anchor);
}
