import type { CardKey, FieldKey } from '../../rules/model/fields';
import { field } from '../../rules/model/fields';
import type { BundleCard, CaseBundle } from '../cases';
import { SCREENS, type Screen, type ScreenSection } from './data/screens';
import { STANDARD, type Wording } from './data/wordings';
import { columnOf, type Item, itemOf, keysOfSection, registerScreens, screensIn } from './layout';
import { type RecordValues, type SaveError, validate } from './validation';

registerScreens(SCREENS);

/** A record as the front end shows it: one form, one tab or one row. */
export interface RecordView {
  readonly record: string;
  /** Name on the tab or in the first column. */
  readonly name: string;
  /** By column; a multiple choice is a list. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** A section of a card screen with its data. */
export interface SectionView {
  readonly kind: ScreenSection['kind'];
  readonly title: string;
  /** The rows of a table belong to persons, so it needs a column for the name. */
  readonly perPerson: boolean;
  readonly groups: readonly { readonly title: string; readonly items: readonly Item[] }[];
  readonly records: readonly RecordView[];
}

/** A screen with its data. */
export interface ScreenView {
  readonly title: string;
  readonly sections: readonly SectionView[];
}

/** One line of a sheet that is read only. */
export interface SheetLine {
  readonly label: string;
  readonly value: string;
}

/** A record the front end wants saved. */
export interface SavedRecord {
  readonly section: number;
  readonly record: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** A refused field, named as the front end knows it. */
export interface RefusedField {
  readonly section: number;
  readonly record: string;
  readonly column: string;
  readonly message: string;
}

/** The name on a tab: namesakes differ in their record (张某某#2), not in their name. */
function nameOf(record: string): string {
  return record.split(/[#/]/)[0] ?? '';
}

/** One case of the host: a bundle it may change, shown by screens. */
export class PracticeCase {
  private readonly bundle: CaseBundle;

  constructor(bundle: CaseBundle) {
    this.bundle = structuredClone(bundle);
  }

  /** The host's own number of the case, which stands in its addresses. */
  get id(): string {
    return this.bundle.case.unifiedNumber;
  }

  /** What stands above every page of the case. */
  get head(): Readonly<Record<string, string>> {
    const { case: head } = this.bundle;
    return {
      id: this.id,
      name: this.value('case.name'),
      acceptanceNumber: head.id,
      unifiedNumber: head.unifiedNumber,
      stage: head.stage,
      prosecutor: head.prosecutor,
      organ: head.organ,
      category: this.value('case.category'),
      department: this.value('case.handlingDept'),
      accepted: this.value('case.acceptedDate'),
      due: this.value('case.dueDate'),
      status: this.value('case.status'),
    };
  }

  /** Card screens that exist for this case. */
  get screens(): readonly Screen[] {
    return SCREENS.filter(({ needs, sections }) =>
      needs ? this.value(needs) !== '' : sections.some((section) => this.recordsOf(section.lead).length > 0),
    );
  }

  get documents(): CaseBundle['documents'] {
    return this.bundle.documents;
  }

  get flow(): CaseBundle['flow'] {
    return this.bundle.flow;
  }

  /** Replaces the text of a document. */
  writeDocument(index: number, text: string): boolean {
    const document = this.bundle.documents[index];
    if (!document) return false;
    document.text = text;
    return true;
  }

  /** Notes a step that a button of the host takes. */
  step(node: string, at: string, by: string): void {
    this.bundle.flow.push({ node, at, by });
  }

  /** A screen with its data; null when there is none of this id. */
  screen(id: string, wording: Wording = STANDARD): ScreenView | null {
    const screen = screensIn(wording).find((candidate) => candidate.id === id);
    if (!screen) return null;
    const sections = this.sectionsOf(screen).map((section) => this.sectionView(section, wording));
    return { title: screen.title, sections };
  }

  /** A card as a sheet of labels and values, for screens that are read only; empty where the case has none. */
  sheet(keys: readonly FieldKey[], wording: Wording = STANDARD): readonly SheetLine[] {
    const present = keys.filter((key) => this.cardFor(key, '')?.values[key] !== undefined);
    return present.map((key) => ({ label: itemOf(key, wording).label, value: this.value(key) }));
  }

  /** Sections and fields of cards this case has: a civil case has no card of the police's transfer. */
  private sectionsOf(screen: Screen): readonly ScreenSection[] {
    return screen.sections.flatMap((section) => {
      const groups = section.groups
        .map(({ title, keys }) => ({ title, keys: keys.filter((key) => this.recordsOf(field(key).card).length > 0) }))
        .filter((group) => group.keys.length > 0);
      return groups.length > 0 ? [{ ...section, groups }] : [];
    });
  }

  private sectionView(section: ScreenSection, wording: Wording): SectionView {
    const groups = section.groups.map(({ title, keys }) => ({ title, items: keys.map((key) => itemOf(key, wording)) }));
    return {
      kind: section.kind,
      title: section.title,
      perPerson: field(keysOfSection(section)[0] as FieldKey).per === 'suspect',
      groups,
      records: this.recordNames(section).map((record) => ({
        record,
        name: nameOf(record),
        values: Object.fromEntries(keysOfSection(section).map((key) => [columnOf(key), this.shown(key, record)])),
      })),
    };
  }

  /** A form has one record, also where the case has no card of the lead. */
  private recordNames(section: ScreenSection): readonly string[] {
    const names = this.recordsOf(section.lead).map((card) => card.record);
    return section.kind === 'form' ? [names[0] ?? ''] : names;
  }

  /** The records of a card, in their order. */
  recordsOf(card: CardKey): readonly BundleCard[] {
    return this.bundle.cards.filter((candidate) => candidate.card === card);
  }

  /** The card of a key that belongs to a record: the same name, the same person, or the only one of the case. */
  private cardFor(key: FieldKey, record: string): BundleCard | undefined {
    const cards = this.recordsOf(field(key).card);
    const person = record.split('/')[0];
    return (
      cards.find((card) => card.record === record) ??
      cards.find((card) => card.record.split('/')[0] === person) ??
      (person === '' ? cards[0] : undefined)
    );
  }

  /** The value of a field as shown; empty where the case has none. */
  value(key: FieldKey, record = ''): string {
    const value = this.cardFor(key, record)?.values[key];
    return typeof value === 'string' ? value : (value?.raw ?? '');
  }

  private shown(key: FieldKey, record: string): string | readonly string[] {
    const value = this.value(key, record);
    const item = itemOf(key);
    if (item.control !== 'multi') return value;
    if (value === '') return [];
    return item.options.includes(value) ? [value] : value.split('、');
  }

  /** Checks and stores; nothing is stored when anything is refused. */
  save(screenId: string, records: readonly SavedRecord[], wording: Wording = STANDARD): readonly RefusedField[] {
    const screen = screensIn(wording).find((candidate) => candidate.id === screenId);
    const sections = screen ? this.sectionsOf(screen) : [];
    const decoded = records.flatMap((saved) => {
      const section = sections[saved.section];
      return section ? [{ ...saved, values: this.decode(section, saved) }] : [];
    });
    const refused = decoded.flatMap(({ section, record, values }) =>
      validate(values).map((error: SaveError) => ({
        section,
        record,
        column: columnOf(error.key),
        message: error.message,
      })),
    );
    if (refused.length === 0) for (const { record, values } of decoded) this.store(record, values);
    return refused;
  }

  private decode(section: ScreenSection, saved: SavedRecord): RecordValues {
    const values: RecordValues = {};
    for (const key of keysOfSection(section)) {
      const value = saved.values[columnOf(key)];
      if (value !== undefined) values[key] = typeof value === 'string' ? value : value.join('、');
    }
    return values;
  }

  private store(record: string, values: RecordValues): void {
    for (const [name, value] of Object.entries(values)) {
      const key = name as FieldKey;
      const card = this.cardFor(key, record) ?? this.addCard(field(key).card, record);
      if (this.value(key, record) !== value) card.values[key] = value;
    }
  }

  private addCard(card: CardKey, record: string): BundleCard {
    const added: BundleCard = { card, record, values: {} };
    this.bundle.cards.push(added);
    return added;
  }
}
