/** What is told of one field: how it is named once, how its value is read again and again. */
import type { FieldReading } from '../../rules/model/page-reading';
import type { ReadState } from '../../rules/model/read-state';
import { focusedWithin, isWithin, matches, rectOf } from './dom';
import type { Located } from './located';
import type { Chain } from './outline';
import type { Shown } from './shown';

const TYPED = 'input:not([type=checkbox]):not([type=radio]):not([readonly]),textarea:not([readonly])';

/** What a value is read under. */
export interface Moment {
  /** Parts of the page that are still loading. */
  readonly loading: readonly Element[];
  /** Where the cursor stands. */
  readonly active: Element | null;
  /** Nothing was typed for a while: what stands there is meant, though the cursor has not left it. */
  readonly isResting: boolean;
  /** Whether a control has come so lately that its options may still be on their way. */
  isNew(element: Element): boolean;
}

/** A field before its value was read; `person` is whom the page is about where the field does not say so itself. */
export function fieldReading(located: Located, anchor: string, person: string): FieldReading {
  return {
    anchor,
    label: located.label,
    group: groupOf(located.chain),
    key: null,
    record: located.record === '' ? person : located.record,
    state: 'unreadable',
    raw: '',
    value: '',
    partial: false,
    confidence: located.confidence,
    signs: [...located.signs, ...(located.chain.some(({ title }) => title.kind === 'dialog') ? ['dialog'] : [])],
  };
}

/** Titles around a field or table. What lies under a dialog says nothing of it. */
export function groupOf(chain: Chain): readonly string[] {
  const dialog = chain.map(({ title }) => title.kind).lastIndexOf('dialog');
  const titles = chain.slice(Math.max(dialog, 0)).map(({ title }) => title.text);
  return titles.filter((text) => text !== '');
}

/** Whether two readings are of the same field; their values may differ. */
export function isSameField(one: FieldReading, other: FieldReading): boolean {
  return (
    one.label === other.label &&
    one.record === other.record &&
    one.confidence === other.confidence &&
    one.group.join() === other.group.join() &&
    one.signs.join() === other.signs.join()
  );
}

/**
 * The reading with the value of now: the same object where nothing has changed. A value typed over is being edited until the cursor
 * leaves it or rests.
 */
export function withValueOf(
  located: Located,
  known: FieldReading,
  { loading, active, isResting, isNew }: Moment,
): FieldReading {
  const seen = read(located);
  const isFilling =
    seen.state === 'not-loaded'
      ? isNew(located.element)
      : seen.state === 'blank' && loading.some((part) => covers(part, located.element));
  const state: ReadState = isFilling ? 'not-loaded' : seen.state === 'not-loaded' ? 'blank' : seen.state;
  const partial = seen.partial || located.partial;
  const isTyped = known.state !== 'unreadable' && known.raw !== seen.raw;
  const { editing: wasEdited = false, ...rest } = known;
  const editing = (isTyped || (wasEdited && !isResting)) && isEdited(located, active);
  if (known.raw === seen.raw && known.state === state && known.partial === partial && wasEdited === editing)
    return known;
  const now = { ...rest, raw: seen.raw, state, partial };
  return editing ? { ...now, editing } : now;
}

/** Nobody has entered anything; a switch shows 否 by itself. */
export function isUntouched({ state, signs }: FieldReading): boolean {
  return state === 'blank' || state === 'not-loaded' || signs.includes('control:switch');
}

/** One control that fails must not take the page with it. */
export function read(located: Located): Shown {
  try {
    return located.read();
  } catch {
    return { raw: '', state: 'unreadable', partial: false };
  }
}

/** The cursor stands in the control and it can be typed into: what it shows may be half a value. */
function isEdited({ element, live }: Located, active: Element | null): boolean {
  const at = live && active ? focusedWithin(active) : null;
  return at !== null && (matches(at, TYPED) || (at as HTMLElement).isContentEditable === true) && isWithin(element, at);
}

/** A mask may lie over the form or beside it in the same box. */
function covers(mask: Element, element: Element): boolean {
  if (isWithin(mask, element)) return true;
  const [over, under] = [rectOf(mask), rectOf(element)];
  return (
    over.width > 0 &&
    under.left < over.right &&
    under.right > over.left &&
    under.top < over.bottom &&
    under.bottom > over.top
  );
}
