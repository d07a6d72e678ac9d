import type {
  FieldReading,
  FlowReading,
  PageKind,
  PageReading,
  ReportCellReading,
  TableReading,
} from '../../rules/model/page-reading';
import { caseIdIn, caseOf } from './case-id';
import { isEditorFrame, type LocatedDocument, looksLikeDocument, readDocuments } from './documents';
import { activeElement, documentBody, findAll, isWithin } from './dom';
import { EmptiedTables } from './emptied-tables';
import { fieldReading, groupOf, isSameField, isUntouched, read, withValueOf } from './field-reading';
import { type FieldScan, locate } from './fields';
import { type LocatedStep, readFlow } from './flow';
import { FormerCase } from './former-case';
import type { Located, LocatedTable } from './located';
import { NativeValues } from './native-values';
import { type Outline, walk } from './outline';
import { dateIn } from './page-date';
import { frameNotes, sizeNotes } from './page-notes';
import { pageAt, type ViewerPage } from './paged-viewer';
import type { HostProfile } from './profile';
import { caseIdBy, datesBy, pageKindBy, personBy, usableProfile, withFieldsBy } from './profile-places';
import { isPersonName, plainName } from './records';
import { type LocatedReport, readReport } from './report';
import { each } from './slices';
import { PERSON_LABELS } from './words';

interface Scan {
  readonly outline: Outline | null;
  readonly fields: readonly Located[];
  readonly documents: readonly LocatedDocument[];
  readonly flow: readonly LocatedStep[];
  readonly report: LocatedReport | null;
  readonly tables: readonly LocatedTable[];
  readonly notes: readonly string[];
}

const EMPTY: Scan = { outline: null, fields: [], documents: [], flow: [], report: null, tables: [], notes: [] };
/** A fresh form whose controls are all blank is taken to be still filling for so long (milliseconds). */
const SETTLING = 3000;
/** Fewer blank controls may as well be a row just added. */
const LEAST_FORM = 5;
/** So long (milliseconds) after the last key a value counts as half typed while the cursor stays in it. */
const TYPING_PAUSE = 2000;
/** Reads one frame and remembers where everything stands. */
export class PageReader {
  private last: Scan = EMPTY;
  private readonly ids = new WeakMap<Element, string>();
  private readonly elements = new Map<string, Element>();
  private readonly maps = new Map<string, LocatedDocument>();
  private readonly known = new Set<string>();
  private readonly firstSeen = new WeakMap<Element, number>();
  private readonly natives = new NativeValues();
  private readonly former = new FormerCase();
  private readonly emptied = new EmptiedTables();
  private filling = false;
  private isTyping = false;
  private typedAt = 0;
  private nextId = 1;
  /** Readings of the fields of the last scan, in their order: one that has not changed stays the same object. */
  private fields: FieldReading[] = [];
  private latest: PageReading | null = null;
  private profile: HostProfile;

  constructor(
    private readonly document: Document,
    profile: HostProfile,
  ) {
    this.profile = usableProfile(profile);
  }

  /** Reads by another profile from the next scan on. */
  use(profile: HostProfile): void {
    this.profile = usableProfile(profile);
  }

  /** Finds everything anew. A generator, to be run in slices. */
  *scan(): Generator<void, void> {
    const body = documentBody(this.document);
    if (!body) {
      this.last = EMPTY;
      return;
    }
    const isEditor = isEditorFrame(this.document);
    yield;
    this.last = isEditor ? yield* this.scanEditor() : yield* this.scanPage(body);
    yield;
    this.remember();
    yield;
    this.natives.follow([body, ...this.shadows()]);
    yield;
    yield* this.nameAll();
  }

  /** Gives everything found its anchor, and takes over what is known of it from before. */
  private *nameAll(): Generator<void, void> {
    const before = new Map(this.fields.map((reading) => [reading.anchor, reading]));
    this.elements.clear();
    this.maps.clear();
    this.latest = null;
    this.fields = [];
    const person = personBy(this.profile, this.document);
    yield* each(this.last.fields, (located) => {
      const reading = fieldReading(located, this.anchor(located.element), person);
      const known = before.get(reading.anchor);
      this.fields.push(known && isSameField(known, reading) ? known : reading);
    });
  }

  private *scanEditor(): Generator<void, Scan> {
    const documents = yield* readDocuments(this.document, null);
    return { ...EMPTY, documents };
  }

  private *scanPage(body: Element): Generator<void, Scan> {
    const selectors = this.profile.documents.join(',');
    const outline = yield* walk(body, {
      exclude: this.profile.exclude,
      documents: this.profile.documents,
      isDocument: (element) => looksLikeDocument(element, selectors),
    });
    yield;
    const documents = yield* readDocuments(this.document, outline);
    yield;
    const found: FieldScan = yield* locate(outline, this.known);
    yield;
    const report = yield* readReport(outline, body);
    yield;
    const flow = report ? [] : this.within(this.profile.flow, readFlow(outline, found.grids));
    const covered = [
      ...documents.filter(({ map }) => map).map(({ element }) => element),
      ...flow.map(({ element }) => element),
    ];
    yield;
    const seen = report ? [] : found.fields.filter(({ element }) => !covered.some((part) => isWithin(part, element)));
    const fields = withFieldsBy(this.profile, outline, seen);
    const notes = [...found.notes, ...documents.map(({ note }) => note), ...frameNotes(outline), ...sizeNotes(outline)];
    const tables = report ? [] : found.tables;
    const said = [...new Set(notes.filter((note) => note !== ''))];
    return { outline, fields, documents, flow, report, tables, notes: said };
  }

  /** Only what stands inside the places the profile names, where it names any. */
  private within(selectors: readonly string[], steps: readonly LocatedStep[]): readonly LocatedStep[] {
    if (selectors.length === 0) return steps;
    const places = selectors.flatMap((selector) => findAll(this.document, selector));
    return steps.filter(({ element }) => places.some((place) => isWithin(place, element)));
  }

  /** Open shadow trees of the last scan: they need an observer each. */
  shadows(): readonly ShadowRoot[] {
    return this.last.outline?.shadows ?? [];
  }

  /** Whether a new reading may differ though nothing was heard of a change. */
  mayDiffer(): boolean {
    const waits = this.filling || this.fields.some(({ state }) => state === 'not-loaded');
    return waits || this.hasRested() || this.emptied.hasSettled || this.natives.differ();
  }

  /**
   * The reading as of now: values are read afresh, everything else is of the last scan. The same object as before where nothing has
   * changed. A generator, to be run in slices.
   */
  *reading(): Generator<void, PageReading> {
    const changed = yield* this.readFields();
    yield;
    this.natives.take();
    const filling = this.isLoading() || this.former.waits;
    const before = this.latest;
    const isSame = !changed && filling === this.filling && !this.emptied.hasSettled;
    if (before && isSame && before.frame === this.document.URL) return before;
    yield;
    const caseId = this.caseId();
    yield;
    const page = this.pageKind(caseId);
    yield;
    const fields = this.former.follow(caseId, this.fields);
    this.filling = filling || this.former.waits;
    const named = before !== null;
    const { outline, documents, flow, report, notes } = this.last;
    this.latest = {
      frame: this.document.URL,
      page,
      case: caseId,
      date: this.date(),
      incomplete: this.filling || (outline?.cut ?? false),
      reportTitle: report?.title ?? '',
      fields: [...fields],
      documents: named ? before.documents : documents.map((each) => this.readDocument(each)),
      flow: named ? before.flow : flow.map((step) => this.readStep(step)),
      report: named
        ? before.report
        : (report?.cells ?? []).map(
            ({ element, ...cell }): ReportCellReading => ({ anchor: this.anchor(element), ...cell }),
          ),
      tables: this.readTables(caseId),
      notes,
    };
    return this.latest;
  }

  /** The element an anchor names; null once it has left the page. */
  resolve(anchor: string): Element | null {
    const element = this.elements.get(anchor) ?? null;
    const root = this.document.documentElement;
    return element && isWithin(root, element) ? element : null;
  }

  /** Where characters of a document stand on the page; null once they are gone. */
  rangeOf(anchor: string, start: number, end: number): Range | null {
    return this.maps.get(anchor)?.map?.rangeOf(start, end) ?? null;
  }

  /** The page of a viewer on which a character of a document stands; null where the document is not shown by pages. */
  pageOf(anchor: string, at: number): ViewerPage | null {
    const paged = this.maps.get(anchor)?.paged;
    return paged ? pageAt(paged.viewer, paged.starts, at) : null;
  }

  /** Reads all values; whether any differs from before. */
  private *readFields(): Generator<void, boolean> {
    const moment = {
      loading: this.last.outline?.loading ?? [],
      active: activeElement(this.document),
      isResting: this.hasRested(),
      isNew: (element: Element) => this.isNew(element),
    };
    let changed = this.latest === null;
    let isTyping = false;
    yield* each(this.last.fields, (located, at) => {
      const known = this.fields[at];
      if (!known) return;
      const now = withValueOf(located, known, moment);
      if (now !== known) changed = true;
      if (now.editing) isTyping = true;
      if (now.editing && now.raw !== known.raw) this.typedAt = performance.now();
      this.fields[at] = now;
    });
    this.isTyping = isTyping;
    return changed;
  }

  private hasRested(): boolean {
    return this.isTyping && performance.now() - this.typedAt >= TYPING_PAUSE;
  }

  private readTables(caseId: string | null): readonly TableReading[] {
    const { tables } = this.last;
    const names = tables.map(({ columns, chain, record }) => JSON.stringify([columns, groupOf(chain), record]));
    const emptied = this.emptied.follow(
      `${this.document.URL} ${caseId}`,
      tables.map(({ rows }, at) => ({ name: names[at] ?? '', rows })),
    );
    return tables.map(({ element, columns, chain, record, rows }, at) => ({
      anchor: this.nameOf(element),
      columns,
      group: groupOf(chain),
      card: null,
      record,
      rows,
      emptied: emptied[at] ?? false,
    }));
  }

  private readDocument(document: LocatedDocument): PageReading['documents'][number] {
    const { element, title, state, editable, map } = document;
    const anchor = this.anchor(element);
    this.maps.set(anchor, document);
    return { anchor, kind: 'other', title, text: map && state !== 'unreadable' ? map.text : '', state, editable };
  }

  private readStep({ element, label, raw, by }: LocatedStep): FlowReading {
    return { anchor: this.anchor(element), label, node: null, raw, at: '', by };
  }

  private nameOf(element: Element): string {
    const name = this.ids.get(element) ?? `a${this.nextId++}`;
    this.ids.set(element, name);
    return name;
  }

  /** The same element keeps its name; a second value in one element gets a name of its own. */
  private anchor(element: Element): string {
    const known = this.nameOf(element);
    let anchor = known;
    for (let more = 2; this.elements.has(anchor); more++) anchor = `${known}.${more}`;
    this.elements.set(anchor, element);
    return anchor;
  }

  private caseId(): string | null {
    const { outline } = this.last;
    const titles = outline?.titles ?? [];
    return (
      caseIdBy(this.profile, this.document) ??
      caseOf({ fields: this.fields, titles, head: this.head(), url: this.document.URL })
    );
  }

  private date(): string {
    return dateIn([...datesBy(this.profile, this.document), ...this.head()], this.profile.date.length > 0);
  }

  /** Texts near the top of the page. */
  private head(): readonly string[] {
    const head: string[] = [];
    for (const token of this.last.outline?.tokens ?? []) {
      if (head.length === 80) break;
      if (token.kind === 'text') head.push(token.text.slice(0, 200));
    }
    return head;
  }

  private pageKind(caseId: string | null): PageKind {
    const { report, documents, flow, fields } = this.last;
    const said = pageKindBy(this.profile, this.document);
    if (said) return said;
    if (report) return 'report';
    if (documents.some(({ map, state }) => map || state === 'unreadable') && fields.length < 12) return 'document';
    if (caseId === null && namesManyCases(this.fields)) return 'list';
    if (flow.length > 0 && fields.length < 6) return 'flow';
    return fields.length > 0 ? 'card' : 'unknown';
  }

  /** Names stay known while the page lives: the tab of a person is told from other tabs by them. */
  private remember(): void {
    const now = Date.now();
    for (const located of this.last.fields) {
      const control = located.live ? located.element : null;
      if (control && !this.firstSeen.has(control)) this.firstSeen.set(control, now);
      if (!PERSON_LABELS.has(located.label) || located.record === '') continue;
      const name = plainName(read(located).raw);
      if (isPersonName(name) && located.record.startsWith(name)) this.known.add(name);
    }
  }

  private isNew(element: Element): boolean {
    return Date.now() - (this.firstSeen.get(element) ?? 0) < SETTLING;
  }

  /** Skeletons and masks say so; a form, or part of one, that has just come and is blank throughout is not believed yet. */
  private isLoading(): boolean {
    if (this.document.readyState === 'loading' || (this.last.outline?.loading ?? []).length > 0) return true;
    const parts = new Map<number, FieldReading[]>();
    for (const [at, { live, element }] of this.last.fields.entries()) {
      const field = this.fields[at];
      if (!live || !field || !this.isNew(element)) continue;
      const came = this.firstSeen.get(element) ?? 0;
      const part = parts.get(came) ?? [];
      part.push(field);
      parts.set(came, part);
    }
    return [...parts.values()].some((part) => part.length >= LEAST_FORM && part.every(isUntouched));
  }
}

/** Case numbers that differ, or a table whose rows are cases. */
function namesManyCases(fields: readonly FieldReading[]): boolean {
  const ids = new Set<string>();
  for (const field of fields) {
    if (field.signs.includes('column-header') && /^(部门受案号|案件名称)$/.test(field.label)) return true;
    const id = caseIdIn(field.raw);
    if (id) ids.add(id);
    if (ids.size > 1) return true;
  }
  return false;
}
