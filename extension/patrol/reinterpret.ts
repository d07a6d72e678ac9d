import { DRIFT_SIGN, type PageReading } from '../../rules/model/page-reading';

/** Anchors of fields that mean something else in `now` than in `before`, two interpretations of one reading. */
export function changedMeanings(before: PageReading, now: PageReading): readonly string[] {
  const known = new Map(before.fields.map(({ anchor, key, record, state }) => [anchor, `${key} ${record} ${state}`]));
  return now.fields
    .filter(({ anchor, key, record, state }) => known.get(anchor) !== `${key} ${record} ${state}`)
    .map(({ anchor }) => anchor);
}

/** Anchors that changed, with those of fields that can no longer be trusted: the page itself does not know of them. */
export function withDrifted(changed: readonly string[] | null, { fields }: PageReading): readonly string[] | null {
  if (changed === null || changed.length === 0) return changed;
  const drifted = fields.filter(({ signs }) => signs.includes(DRIFT_SIGN)).map(({ anchor }) => anchor);
  return drifted.length === 0 ? changed : [...new Set([...changed, ...drifted])];
}
