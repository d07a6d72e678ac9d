import { EVERYONE } from '../../rules/model/page-reading';
import { cellAround } from './cells';
import type { Control } from './control';
import {
  activeElement,
  attribute,
  findAll,
  isElement,
  isWithin,
  localName,
  nextElement,
  nextSibling,
  parentElement,
  textOf,
} from './dom';
import { FormTables } from './form-tables';
import type { Grid } from './grids';
import { LabelLinks, labelOf, marksOf } from './labels';
import type { Draft, Located, LocatedTable } from './located';
import type { Chain, Outline, Token } from './outline';
import { isPersonName, Persons, plainName } from './records';
import { searchesOf } from './searches';
import { type Shown, shown } from './shown';
import { each } from './slices';
import { gridsOf, type PlacedGrid, rowFields, rowNumbers } from './table-fields';
import { type Pair, TextPairs } from './text-pairs';
import { textWithin } from './value-text';
import { canBeLabel, cleanLabel, endsInColon, HINT, PERSON_LABELS, QUERY_SIGN, RANGE_JOINER, UNIT } from './words';

type TextToken = Extract<Token, { kind: 'text' }>;
type ControlToken = Extract<Token, { kind: 'control' }>;

/** Parts of one value: year, month, day, hour, minute. */
const MOST_PARTS = 5;
/** Attributes by which a control has a name of its own. */
const NAMING = ['title', 'placeholder', 'aria-label', 'aria-labelledby'];
const INLINE = /^(.{1,24}?)\s*[:：]\s*(\S[\s\S]*)$/;

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
  const record = columns.some((label) => PERSON_LABELS.has(label)) ? EVERYONE : persons.of(chain);
  return { element: grid.element, columns, chain, record, rows: grid.rows.length, saysEmpty: grid.saysEmpty };
}

function notesOf(grid: Grid): readonly string[] {
  return grid.total > grid.rows.length ? [`列表共约 ${grid.total} 行，页面上已读 ${grid.rows.length} 行`] : [];
}

function* controlFields(outline: Outline, used: Set<Token>): Generator<void, Draft[]> {
  const drafts: Draft[] = [];
  const links = new LabelLinks(outline.roots);
  const searches = yield* searchesOf(outline);
  let last: { draft: Draft; controls: Control[] } | null = null;
  for (let at = 0; at < outline.tokens.length; at++) {
    const token = outline.tokens[at];
    if (token?.kind !== 'control') continue;
    if (last && continues(outline, at, token.control, last.controls)) {
      last.controls.push(token.control);
      drafts[drafts.length - 1] = joined(last.draft, last.controls, outline, at);
      continue;
    }
    const found = controlField(outline, at, token, used, links);
    // A tick in a cell that nothing names chooses a row.
    if (found.label === '' && token.control.kind === 'choice' && cellAround(token.control.element)) continue;
    const draft = searches.has(found.element, found.signs) ? { ...found, signs: [...found.signs, QUERY_SIGN] } : found;
    drafts.push(draft);
    last = { draft, controls: [token.control] };
    yield;
  }
  return drafts;
}

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
  if (next?.kind !== 'text' || !UNIT.test(next.text.trim())) return '';
  used.add(next);
  return next.text.replace(/[()（）\s]/g, '');
}

/** Two ends of a range or parts of one value (1 年 6 个月): nothing but units stand between, and they share one form item. */
function continues(outline: Outline, at: number, control: Control, before: readonly Control[]): boolean {
  const first = before[0];
  if (!first || control.kind === 'choice') return false;
  const token = outline.tokens[at - 1];
  const between = token?.kind === 'text' ? token.text.trim() : '';
  const previous = between === '' ? token : outline.tokens[at - 2];
  if (previous?.kind !== 'control' || !before.includes(previous.control)) return false;
  if (between !== '' && !UNIT.test(between) && !RANGE_JOINER.test(between)) return false;
  if (/^(td|th)$/.test(cellName(first.element)) && cellAround(first.element) !== cellAround(control.element))
    return false;
  let common = parentElement(first.element);
  while (common && !isWithin(common, control.element)) common = parentElement(common);
  if (!common) return false;
  if (RANGE_JOINER.test(between) || outline.controlsIn(common) === before.length + 1) return true;
  if (between === '' && isPartLike(first) && isPartLike(control) && localName(common) !== 'tr') return true;
  // 2024 年 3 月 1 日 in three boxes: units stand between, and the box holds little else.
  return between !== '' && outline.controlsIn(common) <= MOST_PARTS;
}

/** One of a row of parts that mean nothing alone: a box for one character, or a list without a hint of its own (省、市、县). */
function isPartLike({ element, kind }: Control): boolean {
  if (kind === 'text') return attribute(element, 'maxlength') === '1';
  return kind === 'select' && localName(element) === 'select' && !NAMING.some((name) => attribute(element, name));
}

function cellName(element: Element): string {
  const cell = cellAround(element);
  return cell ? localName(cell) : '';
}

function joined(draft: Draft, controls: readonly Control[], outline: Outline, at: number): Draft {
  const parts = controls.map((control) => {
    const index = outline.tokens.findIndex((token) => token.kind === 'control' && token.control === control);
    const next = index < 0 ? undefined : outline.tokens[index + 1];
    const glue =
      next?.kind === 'text' && index < at + 1 && (UNIT.test(next.text.trim()) || RANGE_JOINER.test(next.text.trim()));
    return { control, glue: glue ? next.text.trim() : '' };
  });
  const isSpelt = controls.every(({ element }) => attribute(element, 'maxlength') === '1');
  const read = (): Shown => {
    const values = parts.map(({ control, glue }) => ({ value: control.read(), glue }));
    if (values.every(({ value }) => value.state === 'blank')) return shown('');
    if (isSpelt) return shown(values.map(({ value }) => value.raw).join(''));
    const text = values.map(({ value, glue }) =>
      RANGE_JOINER.test(glue) || glue === '' ? `${value.raw} ${glue} ` : value.raw + glue,
    );
    return shown(
      text.join('').replace(/ {2,}/g, ' ').trim(),
      values.some(({ value }) => value.partial),
    );
  };
  return { ...draft, signs: [...draft.signs.filter((sign) => !sign.startsWith('unit:')), 'joined'], read };
}

/** Read-only values: 标签：值 in one text, definition lists, cells side by side, label elements with text behind them. */
function* textFields(outline: Outline, used: Set<Token>): Generator<void, Draft[]> {
  const drafts: Draft[] = [];
  const values = new Set<Token>();
  const pairs = new TextPairs();
  const forms = new FormTables();
  for (let at = 0; at < outline.tokens.length; at++) {
    const token = outline.tokens[at];
    if (token?.kind !== 'text' || used.has(token) || values.has(token)) continue;
    if (!/[\u4e00-\u9fa5]/.test(token.text)) continue;
    if (at % 16 === 15) yield;
    const inline = inlineFields(token);
    const pair = inline.length === 0 ? pairField(outline, at, token, pairs, forms) : null;
    // Layout is dear: it is asked for only where something was found.
    if ((inline.length === 0 && !pair) || !outline.visibility.isShown(token.element)) continue;
    drafts.push(...inline);
    if (pair) {
      drafts.push(pair.draft);
      for (let next = at + 1; next < outline.tokens.length; next++) {
        const value = outline.tokens[next];
        if (value?.kind !== 'text' || !isWithin(pair.draft.element, value.node)) break;
        values.add(value);
      }
    }
  }
  return drafts;
}

function textDraft(
  element: Element,
  label: string,
  chain: Chain,
  confidence: number,
  signs: readonly string[],
  read: () => Shown,
): Draft {
  return {
    element,
    label: cleanLabel(label),
    chain,
    confidence,
    signs: [...signs, 'control:static'],
    live: false,
    partial: false,
    read,
  };
}

function inlineFields(token: TextToken): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const part of token.text.split(/\s{2,}|[\u3000；;]+/)) {
    const match = INLINE.exec(part);
    const [, label = '', value = ''] = match ?? [];
    if (
      match &&
      !HINT.test(part) &&
      canBeLabel(label) &&
      !/^\/\//.test(value) &&
      !(/\d$/.test(label) && /^\d/.test(value))
    ) {
      drafts.push(
        textDraft(token.element, label, token.chain, 0.82, ['inline-pair'], () => shown(value.replace(/。$/, ''))),
      );
    }
  }
  return drafts;
}

function pairField(
  outline: Outline,
  at: number,
  token: TextToken,
  pairs: TextPairs,
  forms: FormTables,
): { draft: Draft } | null {
  if (!canBeLabel(token.text)) return null;
  const signs = [...marksOf(token.element, outlineRoot(token.element))];
  if (endsInColon(token.text)) signs.push('colon');
  const cell = cellAround(token.element);
  if (cell && signs.length === 0 && !forms.isLabel(cell)) return null;
  if (signs.length === 0 && !cell) return patternField(outline, at, token, pairs.at(token.element));
  const beside = valueBeside(token);
  const isInCell = cell !== null && beside !== null && isWithin(cell, beside);
  const fillsCell = cell !== null && !isInCell && textOf(cell, 60) === textOf(token.element, 60);
  const value = fillsCell ? nextElement(cell) : beside;
  if (!value) return looseText(outline, at, token, signs);
  if (outline.controlsIn(value) > 0 || hasForm(value) || !holdsOnlyValue(outline, at, value)) return null;
  if (fillsCell) signs.push('table-left');
  const strong = signs.filter((sign) => sign !== 'component-class').length;
  const score = 70 + strong * 10 + (signs.length > strong ? 12 : 0);
  const confidence = Math.min(95, score) / 100;
  const label = fillsCell ? textOf(cell, 60) : token.text;
  return { draft: textDraft(value, label, token.chain, confidence, signs, () => shown(textWithin(value))) };
}

/** Label and value in boxes that bear no mark but stand in a pattern. */
function patternField(outline: Outline, at: number, token: TextToken, pair: Pair | null): { draft: Draft } | null {
  if (!pair || outline.controlsIn(pair.value) > 0 || hasForm(pair.value) || !holdsOnlyValue(outline, at, pair.value))
    return null;
  const confidence = pair.signs.length > 1 ? 0.82 : 0.7;
  const read = (): Shown => shown(textWithin(pair.value));
  return { draft: textDraft(pair.value, token.text, token.chain, confidence, pair.signs, read) };
}

/** What stands beside the label is a control that was not to be read: hidden, or of a kind that holds no value. */
function hasForm(value: Element): boolean {
  return (
    /^(input|select|textarea|button)$/.test(localName(value)) || findAll(value, 'input,select,textarea').length > 0
  );
}

function outlineRoot(element: Element): Element {
  return element.ownerDocument.documentElement;
}

/** 姓名：<text node> where the value has no element of its own, as in `<p><b>姓名：</b>张某某</p>`. */
function looseText(outline: Outline, at: number, token: TextToken, signs: readonly string[]): { draft: Draft } | null {
  const next = outline.tokens[at + 1];
  if (next?.kind !== 'text' || !signs.includes('colon') || endsInColon(next.text) || INLINE.test(next.text))
    return null;
  const parent = parentElement(token.element);
  if (next.element !== parent && parentElement(next.element) !== token.element) return null;
  return {
    draft: textDraft(next.element, token.text, token.chain, 0.8, [...signs, 'text-before'], () => shown(next.text)),
  };
}

/** The element right behind a label, stepping out of wrappers that hold the label alone. */
function valueBeside(token: TextToken): Element | null {
  // 部门受案号：<b>…</b>　案件名称：<b>…</b>: what stands behind the whole line belongs to neither.
  if (endsInColon(token.text) && cleanLabel(textOf(token.element, 80)) !== cleanLabel(token.text)) {
    const next = nextSibling(token.node);
    return next && isElement(next) && textOf(next, 1) !== '' ? next : null;
  }
  let at: Element | null = token.element;
  for (let depth = 0; at && depth < 3; depth++, at = parentElement(at)) {
    if (textOf(at, 60) !== textOf(token.element, 60)) return null;
    const next = nextElement(at);
    if (next) return localName(next) !== 'label' && localName(next) !== 'dt' ? next : null;
  }
  return null;
}

/** A value holds no label of its own: else it is a group of fields. */
function holdsOnlyValue(outline: Outline, at: number, value: Element): boolean {
  for (let next = at + 1; next < outline.tokens.length; next++) {
    const token = outline.tokens[next];
    if (!token) break;
    if (token.kind !== 'text') return token.kind !== 'table' || !isWithin(value, token.grid.element);
    if (!isWithin(value, token.node)) return true;
    if (endsInColon(token.text) || marksOf(token.element, value).length > 0) return false;
  }
  return true;
}

function addPerson(persons: Persons, draft: Draft): void {
  if (!PERSON_LABELS.has(draft.label) || draft.signs.includes(QUERY_SIGN) || isBeingTyped(draft)) return;
  const name = plainName(draft.read().raw);
  if (isPersonName(name)) persons.add(draft.chain, name);
}

/** A half-typed name is nobody's. */
function isBeingTyped(draft: Draft): boolean {
  const active = draft.live ? activeElement(draft.element.ownerDocument) : null;
  return active !== null && isWithin(draft.element, active);
}

function finish(draft: Draft, persons: Persons): Located {
  const { row, ...rest } = draft;
  const around = row?.startsWith('/') || row === undefined ? persons.of(draft.chain) : '';
  return { ...rest, record: around + (row ?? '') };
}
