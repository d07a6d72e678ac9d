import { FIELDS, type FieldKey, isFieldKey } from '../../rules/model/fields';
import { DRIFT_SIGN, type FieldReading, type PageReading } from '../../rules/model/page-reading';
import type { DriftedField, StoredLayout } from '../../storage/model';
import { driftOf } from './drift';
import { layoutFor, layoutSeen, learned, nameOf, type SeenPage, type ViewOfPage } from './layout';

/** What keeps the learned layouts; both reject when the database cannot be used. */
export interface LayoutStore {
  storedLayouts(): Promise<readonly StoredLayout[]>;
  putLayout(layout: StoredLayout): Promise<void>;
}

/**
 * Remembers what pages usually show, and takes from a reading what a changed page no longer shows in a way to be trusted.
 * What is learned may be lost with the worker or the database: then a change is noticed later, and nothing is guessed.
 */
export class DriftGuard {
  private layouts: Map<string, StoredLayout> | null = null;
  /** Which case each kind of page showed last: a page that is merely read again is no further view. */
  private readonly viewed = new Map<string, string>();

  constructor(
    private readonly store: LayoutStore,
    private readonly now: () => number,
  ) {}

  /** The reading with drifted fields as unreadable. Never rejects. */
  async guard(reading: PageReading, profile: string): Promise<PageReading> {
    const page = layoutSeen(reading, profile);
    if (!page) return reading;
    const layouts = await this.load();
    const layout = layoutFor(page, [...layouts.values()]);
    const at = this.now();
    const moved = layout ? this.seenElsewhere(page, layout) : new Set<string>();
    const drift = layout ? driftOf(page, layout, moved, at) : [];
    await this.learn({ page, drift, moved, at }, layout, reading.case ?? '');
    return drift.length > 0 ? withDrift(reading, drift) : reading;
  }

  /** Takes a field that a kind of page no longer has out of what it usually shows. */
  async forget(layoutId: string, key: string): Promise<void> {
    const layout = (await this.load()).get(layoutId);
    if (!layout) return;
    const without = <Item extends { readonly key: string }>(items: readonly Item[]) =>
      items.filter((item) => item.key !== key);
    await this.keep({ ...layout, fields: without(layout.fields), drift: without(layout.drift) });
  }

  private async load(): Promise<Map<string, StoredLayout>> {
    this.layouts ??= new Map((await this.store.storedLayouts().catch(() => [])).map((one) => [one.id, one]));
    return this.layouts;
  }

  private async keep(layout: StoredLayout): Promise<void> {
    this.layouts?.set(layout.id, layout);
    await this.store.putLayout(layout).catch(() => undefined);
  }

  private async learn(view: ViewOfPage, layout: StoredLayout | null, caseId: string): Promise<void> {
    const sight = [caseId, view.page.profile, ...view.page.fields.map((field) => nameOf(field) + field.control)].join();
    const isSame = layout !== null && this.viewed.get(layout.id) === sight;
    if (isSame && JSON.stringify(layout.drift) === JSON.stringify(view.drift)) return;
    const next = learned(view, layout);
    this.viewed.set(next.id, sight);
    await this.keep(next);
  }

  /** Keys that another kind of page began to show after this one showed them last, or has shown since they are missed. */
  private seenElsewhere(page: SeenPage, here: StoredLayout): ReadonlySet<string> {
    const lastHere = new Map(here.fields.map(({ key, last }) => [key, last]));
    const missedSince = new Map(here.drift.map(({ key, since }) => [key, since]));
    const shown = new Set(page.fields.map(({ key }) => key));
    const keys = new Set<string>();
    for (const layout of this.layouts?.values() ?? []) {
      if (layout.id === here.id || layout.origin !== page.origin || layout.kind !== page.kind) continue;
      for (const { key, first, last } of layout.fields) {
        const came = first > (lastHere.get(key) ?? Number.POSITIVE_INFINITY);
        const seen = last > (missedSince.get(key) ?? Number.POSITIVE_INFINITY);
        if (key !== '' && !shown.has(key) && (came || seen)) keys.add(key);
      }
    }
    return keys;
  }
}

/** The reading without what cannot be trusted: doubted fields lose their state, missing ones are said to be there unread. */
function withDrift(reading: PageReading, drift: readonly DriftedField[]): PageReading {
  const doubted = new Set(drift.map(({ key }) => key));
  const fields = reading.fields.map((field) =>
    field.key !== null && doubted.has(field.key) ? unread(field, field.key, field.record) : field,
  );
  const shown = new Set(reading.fields.map(({ key }) => key));
  const missing = drift.flatMap(({ key, label, guess, confidence }) => {
    if (!isFieldKey(key) || shown.has(key)) return [];
    const found = reading.fields.find((field) => field.key === null && field.label === guess?.label);
    return recordsOf(key, reading).map((record) => {
      const anchor = found?.anchor ?? `drift:${key}:${record}`;
      return unread({ ...BLANK, anchor, label: guess?.label ?? label, confidence }, key, record);
    });
  });
  return { ...reading, fields: [...fields, ...missing] };
}

const BLANK = { group: [], raw: '', value: '', partial: false, signs: [], state: 'unreadable' } as const;

function unread(field: Omit<FieldReading, 'key' | 'record'>, key: FieldKey, record: string): FieldReading {
  return { ...field, key, record, state: 'unreadable', raw: '', value: '', signs: [...field.signs, DRIFT_SIGN] };
}

/** The records of the field's card that the page shows; the case itself where the card is about it. */
function recordsOf(key: FieldKey, reading: PageReading): readonly string[] {
  const field = FIELDS.get(key);
  const records = new Set<string>();
  for (const shown of reading.fields) {
    if (shown.key !== null && FIELDS.get(shown.key)?.card === field?.card) records.add(shown.record);
  }
  if (records.size === 0 && field?.per === 'case' && !field.rows) records.add('');
  return [...records];
}
