/** Read-only values: 标签：值 in one text, definition lists, cells side by side, label elements with text behind them. */
import { cellAround } from './cells';
import {
  classOf,
  find,
  isElement,
  isWithin,
  localName,
  matches,
  nextElement,
  nextSibling,
  nodeType,
  nodeValue,
  parentElement,
  textOf,
} from './dom';
import { FormTables } from './form-tables';
import { marksOf } from './labels';
import type { Draft } from './located';
import type { Chain, Outline, Token } from './outline';
import { type Shown, shown } from './shown';
import { type Pair, TextPairs } from './text-pairs';
import { underlinedAfter } from './underlined';
import { textWithin } from './value-text';
import { canBeLabel, cleanLabel, endsInColon, HINT, lastPart } from './words';

/** Texts that may stand beside a label before its value: a star, a hint. */
const MOST_BESIDE = 4;

const FORM = 'input:not([type=hidden]),select,textarea,[role=switch],[role=checkbox],[role=radio]';

type TextToken = Extract<Token, { kind: 'text' }>;

const INLINE = /^(.{1,24}?)\s*[:：]\s*(\S[\s\S]*)$/;
/** Between two pairs, surest first; a comma may as well stand in a sentence, unless several pairs follow each other. */
const BREAKS = /\s{2,}|[\u3000；;]+/;
/** Before words that end in a colon: the next pair of a line begins. */
const NEXT_PAIR = /(?:\s[/／]\s|[\s|｜]){1,4}(?=[\u4e00-\u9fa5（(][\u4e00-\u9fa5（）()/、]{1,15}\s?[:：])/;
const NEXT_OF_LIST = /[,，、/／]\s?(?=[\u4e00-\u9fa5（(][\u4e00-\u9fa5（）()/、]{1,15}\s?[:：])/;

/** Finds them in an outline. `used` are the texts that are labels of controls. */
export function* textFields(outline: Outline, used: Set<Token>): Generator<void, Draft[]> {
  const drafts: Draft[] = [];
  const values = new Set<Token>();
  const pairs = new TextPairs();
  const forms = new FormTables();
  for (let at = 0; at < outline.tokens.length; at++) {
    const token = outline.tokens[at];
    if (token?.kind !== 'text' || used.has(token) || values.has(token)) continue;
    if (!/[\u4e00-\u9fa5]/.test(token.text)) continue;
    if (at % 16 === 15) yield;
    const behind = colonBehind(outline, at, token);
    if (behind) values.add(behind);
    const inline = inlineFields(token, behind ? token.text + behind.text : token.text);
    const pair = inline.length === 0 ? (lineField(token) ?? pairField(outline, at, token, pairs, forms)) : null;
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

/** The text right behind a label in an element of its own, where it begins with the colon: `<b>姓名</b>：张某某`. */
function colonBehind(outline: Outline, at: number, { element }: TextToken): TextToken | null {
  const next = outline.tokens[at + 1];
  return next?.kind === 'text' && nextSibling(element) === next.node && /^[:：]\s*\S/.test(next.text) ? next : null;
}

function pairsOf(text: string): readonly string[] {
  return text.split(BREAKS).flatMap((line) =>
    line.split(NEXT_PAIR).flatMap((part) => {
      const list = part.split(NEXT_OF_LIST);
      return list.length > 2 && !part.includes('。') ? list : [part];
    }),
  );
}

function inlineFields(token: TextToken, text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const part of pairsOf(text)) {
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

/** A label before underlined blanks. */
function lineField(token: TextToken): { draft: Draft } | null {
  const line = underlinedAfter(token.node);
  if (!line) return null;
  const { element, label, text } = line;
  return { draft: textDraft(element, label, token.chain, 0.82, ['underlined'], () => shown(text)) };
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
  if (endsInColon(token.text) || isColon(nextSibling(token.element))) signs.push('colon');
  const cell = cellAround(token.element);
  if (signs.length === 0 && !(cell && forms.isLabel(cell))) {
    const pair = pairs.at(token.element);
    return pair && (!cell || isWithin(cell, pair.value)) ? patternField(outline, at, token, pair) : null;
  }
  const beside = valueBeside(token);
  const isInCell = cell !== null && beside !== null && isWithin(cell, beside);
  const fillsCell = cell !== null && !isInCell && textOf(cell, 60) === textOf(token.element, 60);
  const value = fillsCell ? nextElement(cell) : beside;
  if (!value) return looseText(outline, at, token, signs);
  // What is called a label like this one is the next label.
  if (signs.join() === 'component-class' && classOf(value) === classOf(token.element)) return null;
  if (localName(value) === localName(token.element) && endsInColon(token.text) && beginsPair(outline.tokens[at + 1]))
    return { draft: textDraft(token.element, lastPart(token.text), token.chain, 0.75, signs, () => shown('')) };
  if (outline.controlsIn(value) > 0 || hasForm(value) || !holdsOnlyValue(outline, at, value)) return null;
  if (fillsCell) signs.push('table-left');
  const strong = signs.filter((sign) => sign !== 'component-class').length;
  const score = 70 + strong * 10 + (signs.length > strong ? 12 : 0);
  const confidence = Math.min(95, score) / 100;
  const label = fillsCell ? textOf(cell, 60) : lastPart(token.text);
  if (!canBeLabel(label)) return null;
  return { draft: textDraft(value, label, token.chain, confidence, signs, () => shown(textWithin(value))) };
}

/** Label and value in boxes that bear no mark but stand in a pattern. */
function patternField(outline: Outline, at: number, token: TextToken, pair: Pair): { draft: Draft } | null {
  const box = parentElement(pair.value);
  if (!box || outline.controlsIn(box) > 0 || hasForm(pair.value) || !holdsOnlyValue(outline, at, pair.value))
    return null;
  const confidence = pair.signs.length > 1 ? 0.82 : 0.7;
  const read = (): Shown => shown(textWithin(pair.value));
  return { draft: textDraft(pair.value, token.text, token.chain, confidence, pair.signs, read) };
}

function isColon(node: Node | null): boolean {
  return node !== null && /^[:：]$/.test(textOf(node, 4));
}

/** The next of several lines, each with label and value: a line that ends in its colon is left blank. */
function beginsPair(next: Token | undefined): boolean {
  const match = next?.kind === 'text' ? INLINE.exec(next.text) : null;
  return match !== null && canBeLabel(match[1] ?? '');
}

/** What stands beside the label is a control that was not to be read: hidden, or of a kind that holds no value. */
function hasForm(value: Element): boolean {
  return localName(value) === 'button' || matches(value, FORM) || find(value, FORM) !== null;
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
  for (let depth = 0; at && depth < 4; depth++, at = parentElement(at)) {
    if (cleanLabel(textOf(at, 60)) !== cleanLabel(textOf(token.element, 60))) return null;
    const beside = nextElement(at);
    const next = beside && isColon(beside) ? nextElement(beside) : beside;
    if (next && isPicture(next) && !nextElement(next)) continue;
    if (next && hasWordsBetween(at, next)) return null;
    if (next) return localName(next) !== 'label' && localName(next) !== 'dt' ? next : null;
  }
  return null;
}

/** What explains a label is drawn beside it, in a box of its own with it. */
function isPicture(element: Element): boolean {
  return textOf(element, 9) === '' && (/^(i|svg|img)$/.test(localName(element)) || find(element, 'i,svg,img') !== null);
}

function hasWordsBetween(label: Element, next: Element): boolean {
  for (let node = nextSibling(label); node && node !== next; node = nextSibling(node))
    if (!isElement(node) && /[\p{L}\p{N}]/u.test(nodeValue(node) ?? '') && nodeType(node) === 3) return true;
  return false;
}

/** A value holds no label of its own: else it is a group of fields. */
function holdsOnlyValue(outline: Outline, at: number, value: Element): boolean {
  let isInside = false;
  for (let next = at + 1; next < outline.tokens.length; next++) {
    const token = outline.tokens[next];
    if (!token) break;
    if (token.kind !== 'text') return token.kind !== 'table' || !isWithin(value, token.grid.element);
    if (!isWithin(value, token.node)) {
      // What stands beside the label in its own cell comes before the value.
      if (isInside || next > at + MOST_BESIDE) return true;
      continue;
    }
    isInside = true;
    if (endsInColon(token.text) || marksOf(token.element, value).length > 0) return false;
  }
  return true;
}
