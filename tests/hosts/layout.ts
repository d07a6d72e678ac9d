import type { CardKey, Field, FieldKey } from '../../rules/model/fields';
import { field } from '../../rules/model/fields';
import { OPTIONS, TABLES } from './data/columns';
import { SCREENS, type Screen, type ScreenSection } from './data/screens';
import { type Place, STANDARD, type Wording } from './data/wordings';

/** A control, as the front ends know it. */
export type Control =
  | 'input'
  | 'textarea'
  | 'number'
  | 'select'
  | 'multi'
  | 'date'
  | 'datetime'
  | 'radio'
  | 'switch'
  | 'disabled'
  | 'span'
  | 'cascader'
  | 'region'
  | 'cause'
  | 'dropdown';

/** One item of a form or one column of a table, as sent to the front end. It never holds our field key. */
export interface Item {
  /** The host's own column name, e.g. `TYYW_GS_XYRJBXX__XM`. */
  readonly column: string;
  readonly label: string;
  readonly control: Control;
  readonly required: boolean;
  readonly options: readonly string[];
  /** Takes the whole width of the form. */
  readonly wide: boolean;
}

/** Controls that take up a whole row of the two-column form. */
const WIDE: ReadonlySet<Control> = new Set<Control>(['textarea']);

/** The host's column name of a field: table, two underlines, pinyin initials of the label. */
export function columnOf(key: FieldKey): string {
  const entry = field(key);
  return `${TABLES[entry.card] ?? 'TYYW_GS_QTXX'}__${initialsOf(entry)}`;
}

/** The dictionary's pinyin; two fields of one card may share it, then the later one gets a number. */
function initialsOf(entry: Field): string {
  const initials = (entry.pinyin ?? 'ZD').toUpperCase();
  const same = keysOfCard(entry.card).filter((key) => (field(key).pinyin ?? 'ZD').toUpperCase() === initials);
  const index = same.indexOf(entry.key);
  return index <= 0 ? initials : `${initials}${index + 1}`;
}

const keysByCard = new Map<CardKey, readonly FieldKey[]>();

function keysOfCard(card: CardKey): readonly FieldKey[] {
  return keysByCard.get(card) ?? [];
}

/** Tells the layout which keys stand on which card; called once by {@link registerScreens}. */
function registerKey(key: FieldKey): void {
  const card = field(key).card;
  const known = keysOfCard(card);
  if (!known.includes(key)) keysByCard.set(card, [...known, key]);
}

/** Collects all keys of the screens, so that column names are unique and stable. */
export function registerScreens(screens: readonly Screen[]): void {
  for (const screen of screens)
    for (const section of screen.sections) for (const key of keysOfSection(section)) registerKey(key);
}

/** All fields a section shows, in order. */
export function keysOfSection(section: ScreenSection): readonly FieldKey[] {
  return section.groups.flatMap((group) => group.keys);
}

/** The item the front end shows for a field. */
export function itemOf(key: FieldKey, wording: Wording = STANDARD): Item {
  const entry = field(key);
  const control = wording.controls[key] ?? controlFor(entry);
  return {
    column: columnOf(key),
    label: wording.labels[key] ?? entry.label,
    control,
    required: entry.required === 'always' && control !== 'span' && control !== 'disabled',
    options: OPTIONS[key] ?? entry.codes ?? (entry.type === 'boolean' ? ['是', '否'] : []),
    wide: WIDE.has(control),
  };
}

/** The screens as a release has them: fields that were moved stand in the last form of their new screen. */
export function screensIn(wording: Wording): readonly Screen[] {
  const moved = Object.entries(wording.moved) as [FieldKey, Place][];
  if (moved.length === 0) return SCREENS;
  return SCREENS.map((screen) => {
    const come = moved.filter(([, place]) => place.screen === screen.id);
    const sections = screen.sections.map((section) => withoutKeys(section, new Set(moved.map(([key]) => key))));
    return { ...screen, sections: come.length > 0 ? withGroup(sections, come) : sections };
  });
}

function withoutKeys(section: ScreenSection, gone: ReadonlySet<FieldKey>): ScreenSection {
  return {
    ...section,
    groups: section.groups.map((group) => ({ ...group, keys: group.keys.filter((key) => !gone.has(key)) })),
  };
}

function withGroup(sections: readonly ScreenSection[], come: readonly [FieldKey, Place][]): readonly ScreenSection[] {
  const form = sections.map(({ kind }) => kind).lastIndexOf('form');
  const added = { title: come[0]?.[1].group ?? '', keys: come.map(([key]) => key) };
  return sections.map((section, at) => (at === form ? { ...section, groups: [...section.groups, added] } : section));
}

function controlFor(entry: Field): Control {
  if (entry.required === 'auto' || entry.required === 'hidden') return 'span';
  switch (entry.type) {
    case 'boolean':
      return entry.required === 'always' ? 'radio' : 'select';
    case 'date':
      return 'date';
    case 'multi':
      return 'multi';
    case 'code':
      return 'select';
    case 'number':
      return 'number';
    default:
      return 'input';
  }
}
