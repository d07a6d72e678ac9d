import { EVERYONE } from '../../rules/model/page-reading';
import { cellAround } from './cells';
import type { Control } from './control';
import { activeElement, closest, isWithin } from './dom';
import type { Grid } from './grids';
import { LabelLinks, labelOf } from './labels';
import type { Draft, Located, LocatedTable } from './located';
import type { Outline, Token } from './outline';
import { apart, continues, joined } from './part-controls';
import { isPersonName, Persons, plainName } from './records';
import { searchesOf } from './searches';
import { each } from './slices';
import { gridsOf, type PlacedGrid, rowFields, rowNumbers } from './table-fields';
import { textFields } from './text-fields';
import { PERSON_LABELS, QUERY_SIGN, UNIT } from './words';

type ControlToken = Extract<Token, { kind: 'control' }>;

/** Everything the fields of one page are read from. */
export interface FieldScan {
  readonly fields: readonly Located[];
  readonly grids: readonly Grid[];
  readonly tables: readonly LocatedTable[];
  /** Lists of which only a part is drawn. */
  readonly notes: readonly string[];
}

/** Finds all fields in an outline. `known` are names of persons seen on this page before. */
export function* locate(outline: Outline, known: ReadonlySet<string>): Generator<void, FieldScan> {
  const persons = new Persons(known);
  const used = new Set<Token>();
  const drafts = yield* controlFields(outline, used);
  const values = yield* textFields(outline, used);
  const grids = yield* gridsOf(outline);
  const rows: Draft[] = [];
  for (const { grid, chain } of grids) {
    for (const row of grid.rows) {
      rows.push(...rowFields(grid, row, chain));
      yield;
    }
  }
  const all = [...drafts, ...values];
  yield* each(all, (draft) => addPerson(persons, draft));
  const fields: Located[] = [];
  const numbered = rowNumbers();
  yield* each([...all, ...rows], (draft) => fields.push(finish(numbered(draft), persons)));
  return {
    fields,
    grids: grids.map(({ grid }) => grid),
    tables: grids.map((placed) => tableOf(placed, persons)),
    notes: grids.flatMap(({ grid }) => notesOf(grid)),
  };
}

function tableOf({ grid, chain }: PlacedGrid, persons: Persons): LocatedTable {
  const columns = [...new Set(grid.headers)].filter((label) => label !== '');
  const record = columns.some((label) => PERSON_LABELS.has(label)) ? EVERYONE : persons.of(chain, grid.element);
  return { element: grid.element, columns, chain, record, rows: grid.rows.length, saysEmpty: grid.saysEmpty };
}

function notesOf(grid: Grid): readonly string[] {
  return grid.total > grid.rows.length ? [`列表共约 ${grid.total} 行，页面上已读 ${grid.rows.length} 行`] : [];
}

function* controlFields(outline: Outline, used: Set<Token>): Generator<void, Draft[]> {
  const drafts: Draft[] = [];
  const links = new LabelLinks(outline.roots);
  yield;
  const searches = yield* searchesOf(outline);
  let last: { readonly draft: Draft; readonly controls: Control[]; readonly at: number } | null = null;
  for (let at = 0; at < outline.tokens.length; at++) {
    const token = outline.tokens[at];
    if (token?.kind !== 'control') continue;
    if (last && continues(outline, at, token.control, last)) {
      const two = last.controls.length === 1 ? apart(last.draft, token.control) : null;
      last.controls.push(token.control);
      drafts.splice(-1, 1, ...(two ?? [joined(last.draft, last.controls, outline, at)]));
      if (two) last = null;
      continue;
    }
    const found = controlField(outline, at, token, used, links);
    if (found.label === '' && (isRowTick(token.control) || closest(found.element, NO_FIELD))) continue;
    const draft = searches.has(found.element, found.signs) ? { ...found, signs: [...found.signs, QUERY_SIGN] } : found;
    drafts.push(draft);
    last = { draft, controls: [token.control], at };
    yield;
  }
  return drafts;
}

/** A tick in a cell that nothing names chooses a row. */
function isRowTick({ kind, element }: Control): boolean {
  return kind === 'choice' && cellAround(element) !== null;
}

/** What turns the pages of a list, and what searches in it. */
const NO_FIELD = '[class*="pagination"],[class*="pager"],input[type=search]';

function controlField(outline: Outline, at: number, token: ControlToken, used: Set<Token>, links: LabelLinks): Draft {
  const { control } = token;
  const found = labelOf(outline, at, control, links);
  if (found.token) used.add(found.token);
  const unit = unitAfter(outline, at, used);
  const signs = [...found.signs, ...(unit ? [`unit:${unit}`] : []), ...control.hints, `control:${control.kind}`];
  return {
    element: control.element,
    label: found.label,
    chain: token.chain,
    confidence: found.confidence,
    signs,
    live: true,
    partial: false,
    read: () => control.read(),
  };
}

function unitAfter(outline: Outline, at: number, used: Set<Token>): string {
  const next = outline.tokens[at + 1];
  const unit = next?.kind === 'text' ? (UNIT.exec(next.text.trim())?.[1] ?? '') : '';
  if (next && unit !== '') used.add(next);
  return unit;
}

function addPerson(persons: Persons, draft: Draft): void {
  const titled = draft.chain[draft.chain.length - 1];
  if (titled && OF_PERSON.test(draft.label)) persons.addTitle(titled);
  if (!PERSON_LABELS.has(draft.label) || draft.signs.includes(QUERY_SIGN) || isBeingTyped(draft)) return;
  const name = plainName(draft.read().raw);
  if (isPersonName(name)) persons.add(draft.chain, name, draft.element);
}

/** Nothing but a person has these. */
const OF_PERSON = /^(性别|民族|出生日期|证件号码|身份证号码?|公民身份号码)$/;

/** A half-typed name is nobody's. */
function isBeingTyped(draft: Draft): boolean {
  const active = draft.live ? activeElement(draft.element.ownerDocument) : null;
  return active !== null && isWithin(draft.element, active);
}

function finish(draft: Draft, persons: Persons): Located {
  const { row, ...rest } = draft;
  const around = row?.startsWith('/') || row === undefined ? persons.of(draft.chain, draft.element) : '';
  return { ...rest, record: around + (row ?? '') };
}
