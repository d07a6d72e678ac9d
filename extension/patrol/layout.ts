/** What kinds of pages usually show, learned from the pages themselves: pure, labels and places only. */
import { plainLabel } from '../../content-scripts/host/label-index';
import { TITLE_MARK } from '../../content-scripts/host/profile';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import type { StoredLayout, UsualField } from '../../storage/model';

/** A field of a page as far as its layout goes. */
export interface SeenField extends Pick<UsualField, 'key' | 'label' | 'place' | 'signs'> {
  readonly control: string;
  readonly isBlank: boolean;
}

/** A page as far as its layout goes. */
export interface SeenPage extends Pick<StoredLayout, 'origin' | 'path' | 'kind' | 'profile'> {
  /** In the order of the page, each once. */
  readonly fields: readonly SeenField[];
}

/** Share of common fields from which two pages are of one kind; the same address counts for a part of it. */
const SAME_KIND = 0.5;
const SAME_PATH = 0.2;
/** A field shown by this share of the views is usual. */
const USUAL = 0.8;
/** Fewer fields say too little of a page. */
const LEAST_FIELDS = 3;

/** The layout of a page; null where it shows too little to be known by. */
export function layoutSeen(reading: PageReading, profile: string): SeenPage | null {
  if (reading.incomplete || reading.page === 'list' || reading.page === 'report') return null;
  const fields = new Map<string, SeenField>();
  for (const field of reading.fields) {
    const seen = fieldSeen(field);
    const known = fields.get(nameOf(seen));
    if (!known) fields.set(nameOf(seen), seen);
    else if (known.isBlank && !seen.isBlank) fields.set(nameOf(seen), { ...known, isBlank: false });
  }
  if (fields.size < LEAST_FIELDS) return null;
  const [origin, path] = placeOf(reading.frame);
  return { origin, path, kind: kindOf(reading.case), profile, fields: [...fields.values()] };
}

/** What a field is known by: its key, else its label. */
export function nameOf({ key, label }: Pick<UsualField, 'key' | 'label'>): string {
  return key === '' ? `~${plainLabel(label)}` : key;
}

function fieldSeen(field: FieldReading): SeenField {
  const person = field.record.split(/[/#]/)[0] ?? '';
  const titles = field.group.filter((title) => person === '' || !title.includes(person));
  const control = field.signs.find((sign) => sign.startsWith('control:'))?.slice('control:'.length) ?? '';
  return {
    key: field.state === 'unreadable' ? '' : (field.key ?? ''),
    label: field.label,
    place: titles.join(TITLE_MARK),
    control,
    signs: field.signs.filter((sign) => !sign.includes(':')).join(' '),
    isBlank: field.state === 'blank' || field.state === 'blank-means-no',
  };
}

/** Origin and path; numbers, codes and names in it differ from case to case. */
function placeOf(address: string): readonly [string, string] {
  const [, origin = '', rest = ''] = /^(\w{1,20}:\/\/[^/]{0,300})?([\s\S]*)$/.exec(address) ?? [];
  const path = rest
    .replace(/\?[^#]*/, '')
    .replace(/%[0-9a-f]{2}|[^\x20-\x7e]/gi, '')
    .replace(/[\w-]{0,80}\d[\w-]{0,80}/g, '0');
  return [origin, path];
}

function kindOf(caseId: string | null): string {
  return /检.{1,6}?(?=[[〔(（])/.exec(caseId ?? '')?.[0] ?? '';
}

/** The learned layout a page is most likely of; null for a kind of page not seen before. */
export function layoutFor(page: SeenPage, layouts: readonly StoredLayout[]): StoredLayout | null {
  let best: StoredLayout | null = null;
  let most = SAME_KIND;
  for (const layout of layouts) {
    if (layout.origin !== page.origin || layout.kind !== page.kind) continue;
    const score = common(page, layout) + (layout.path === page.path ? SAME_PATH : 0);
    if (score < most || (score === most && best)) continue;
    best = layout;
    most = score;
  }
  return best;
}

/** Share of the names that both have among all that either has. */
function common(page: SeenPage, layout: StoredLayout): number {
  const usual = new Set(usualFields(layout).map(nameOf));
  const shared = page.fields.filter((field) => usual.has(nameOf(field))).length;
  return shared / (page.fields.length + usual.size - shared);
}

/** Fields most views of a layout showed, in the order of the page. */
export function usualFields(layout: StoredLayout): readonly UsualField[] {
  return layout.fields.filter(
    ({ seen, key }) => seen >= USUAL * layout.views || (key !== '' && isDrifted(layout, key)),
  );
}

function isDrifted({ drift }: StoredLayout, key: string): boolean {
  return drift.some((one) => one.key === key);
}

/** What one view of a page adds to its layout. */
export interface ViewOfPage {
  readonly page: SeenPage;
  readonly drift: StoredLayout['drift'];
  /** Keys that have moved to another kind of page. */
  readonly moved: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The layout with one more view of it; a page of a kind not seen before begins one. */
export function learned({ page, drift, moved, at }: ViewOfPage, layout: StoredLayout | null): StoredLayout {
  const { origin, path, kind, profile } = page;
  const known = new Map((layout?.fields ?? []).map((field) => [nameOf(field), field]));
  const drifted = new Set(drift.map(({ key }) => key));
  const shown = page.fields.map((field): UsualField => {
    const before = known.get(nameOf(field));
    known.delete(nameOf(field));
    const { key, label, place, signs } = field;
    // A control that shows a blank where another one used to stand is not believed to be that field's.
    const controls = drifted.has(key) ? [] : [field.control];
    const all = [...new Set([...(before?.controls ?? []), ...controls])];
    const seen = (before?.seen ?? 0) + 1;
    return { key, label, place, signs, controls: all, seen, first: before?.first ?? at, last: at };
  });
  for (const key of moved) known.delete(key);
  const id = layout?.id ?? `${origin}${path} ${kind} ${page.fields.map(nameOf).sort().join()}`.slice(0, 400);
  const fields = withAbsent(shown, known, layout);
  return { id, origin, path, kind, profile, views: (layout?.views ?? 0) + 1, fields, drift, at };
}

/** Fields that were not shown this time stay where they stood: behind the one they used to follow. */
function withAbsent(
  shown: readonly UsualField[],
  absent: ReadonlyMap<string, UsualField>,
  layout: StoredLayout | null,
): readonly UsualField[] {
  const order = [...shown];
  let previous = '';
  for (const field of layout?.fields ?? []) {
    if (absent.has(nameOf(field))) {
      const at = order.findIndex((one) => nameOf(one) === previous);
      order.splice(at + 1, 0, field);
    }
    previous = nameOf(field);
  }
  return order;
}
