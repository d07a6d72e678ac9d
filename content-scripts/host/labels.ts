import { cellAround } from './cells';
import { type Control, labelAround } from './control';
import {
  attribute,
  classOf,
  closest,
  elementById,
  find,
  findAll,
  isWithin,
  localName,
  parentElement,
  textOf,
} from './dom';
import { accessibleName } from './groups';
import { cellAbove, textBehind, textByPlace } from './label-columns';
import type { Outline, Token } from './outline';
import { having } from './remembered';
import {
  BEFORE_SUM,
  canBeLabel,
  cleanLabel,
  endsInColon,
  HINT,
  lastPart,
  PLACEHOLDER,
  RANGE_JOINER,
  UNIT,
} from './words';

/** A label found for a value, how sure it is, and which signs spoke for it. */
export interface Label {
  readonly label: string;
  readonly confidence: number;
  readonly signs: readonly string[];
  /** The text on the page that is the label, so that it is not read a second time. */
  readonly token: Token | null;
}

interface Vote {
  readonly text: string;
  readonly weight: number;
  readonly signs: readonly string[];
  readonly token: Token | null;
}

type TextToken = Extract<Token, { kind: 'text' }>;

/** How far back a label may stand: units, hints and required marks may stand between. */
const LOOK_BACK = 5;
/** A marked label that shares its box with this control alone. */
const SETTLED = 0.92;
/** A label this sure needs no help from its place alone. */
const SURE = 0.6;
/** A label element around a control may hold the boxes its component is made of. */
const LABEL_UP = 6;
/** Signs that say no more than that a text stands nearby. */
const NEARNESS = /^(text-before|left|above|far)$/;
const isLabelClass = having(/(^|[-_\sa-z])(label|lbl|item-name|field-name)([-_\s]|$)/i);

/** The label elements of one page by what they really point at, looked up once for all controls of a scan. */
export class LabelLinks {
  private readonly labels = new Map<Element, Element>();

  constructor(roots: readonly (Document | ShadowRoot)[]) {
    for (const label of roots.flatMap((root) => findAll(root, 'label[for]'))) {
      const target = elementById(label, attribute(label, 'for') ?? '');
      if (target && !this.labels.has(target)) this.labels.set(target, label);
    }
  }

  /** The label element that points at a control, or null. */
  to(control: Element): Element | null {
    return this.labels.get(control) ?? null;
  }
}

/** The label of the control at a place in the outline. Independent signs for the same words strengthen each other. */
export function labelOf(outline: Outline, at: number, control: Control, links: LabelLinks): Label {
  const field = inner(control);
  const votes = [
    ...namedVotes(outline, at, control, field, links),
    ...textVotes(outline, at, control),
    ...(control.ownLabel !== '' ? [vote(control.ownLabel, 0.9, ['option-label'])] : []),
    ...attributeVotes(control, field),
    ...headingVote(outline, at, control),
  ].filter((each) => canBeLabel(each.text));
  const label = elect(votes);
  if (label.confidence >= SURE && !label.signs.every((sign) => NEARNESS.test(sign))) return label;
  if (label.confidence >= SURE) {
    const nearer = behindVote(outline, at, control);
    return nearer ? elect([nearer]) : label;
  }
  const placed = placedVote(outline, at, control);
  return placed ? elect([placed]) : label;
}

/** What only the place of a text says, where nothing else says enough. */
function placedVote(outline: Outline, at: number, control: Control): Vote | null {
  const cell = cellAbove(outline, control);
  if (cell !== '') return vote(cell, 0.8, ['column-above']);
  const placed = textByPlace(outline, at, control);
  if (placed) return vote(placed.text, 0.72, ['by-place'], placed);
  return behindVote(outline, at, control);
}

/** A text behind the control in a box of their own is nearer than any before that box. */
function behindVote(outline: Outline, at: number, control: Control): Vote | null {
  const behind = textBehind(outline, at, control);
  return behind && vote(behind.text, 0.7, ['repeated', 'text-behind'], behind);
}

function vote(text: string, weight: number, signs: readonly string[], token: Token | null = null): Vote {
  return { text: cleanLabel(text), weight, signs, token };
}

function elect(votes: readonly Vote[]): Label {
  const parties = new Map<string, Vote[]>();
  for (const each of votes) parties.set(each.text, [...(parties.get(each.text) ?? []), each]);
  let best: Label = { label: '', confidence: 0, signs: [], token: null };
  let second = 0;
  for (const [label, party] of parties) {
    const confidence = 1 - party.reduce((doubt, each) => doubt * (1 - each.weight), 1);
    const token = party.find((each) => each.token)?.token ?? null;
    if (confidence > best.confidence) {
      second = best.confidence;
      best = { label, confidence, signs: party.flatMap((each) => each.signs), token };
    } else second = Math.max(second, confidence);
  }
  // Two strong but different names for one control: be less sure of either.
  const doubt = second > 0.75 ? 0.15 : 0;
  return { ...best, confidence: round(Math.min(best.confidence - doubt, 0.99)) };
}

function round(confidence: number): number {
  return Math.max(0, Math.round(confidence * 100) / 100);
}

function inner(control: Control): Element {
  const own = /^(input|select|textarea)$/.test(localName(control.element)) ? control.element : null;
  return own ?? find(control.element, 'input:not([type=hidden]),select,textarea') ?? control.element;
}

function namedVotes(
  outline: Outline,
  at: number,
  control: Control,
  field: Element,
  links: LabelLinks,
): readonly Vote[] {
  const votes: Vote[] = [];
  if (attribute(field, 'aria-labelledby'))
    votes.push(vote(accessibleName(field, isOwnName(outline, at, control)), 0.95, ['aria-labelledby']));
  else if (attribute(field, 'aria-label')) votes.push(vote(accessibleName(field), 0.93, ['aria-label']));
  else if (field !== control.element && accessibleName(control.element) !== '') {
    votes.push(vote(accessibleName(control.element), 0.9, ['aria-label']));
  }
  if (control.kind === 'choice') return votes;
  const linked = links.to(field);
  if (linked) votes.push(vote(textOf(linked, 80), 0.96, ['label-for']));
  return [...votes, ...wrapVotes(outline, at, field)];
}

/** Section, label and unit are often named together, with the value: the label is what is none of the others. */
function isOwnName(outline: Outline, at: number, { element }: Control): (part: Element) => boolean {
  const titles = (outline.tokens[at]?.chain ?? []).map(({ title }) => cleanLabel(title.text));
  return (part) =>
    !isWithin(element, part) && !UNIT.test(textOf(part, 9)) && !titles.includes(cleanLabel(textOf(part, 80)));
}

/** A label element around a control, most surely where a part of it is called the label: hints and icons may stand in it, too. */
function wrapVotes(outline: Outline, at: number, field: Element): readonly Vote[] {
  const label = labelAround(field, LABEL_UP);
  if (!label) return [];
  const isInside = (token: Token | undefined): boolean =>
    token?.kind === 'control' || (token?.kind === 'text' && isWithin(label, token.node));
  const near = [...outline.tokens.slice(Math.max(0, at - LOOK_BACK), at + LOOK_BACK)].filter(isInside);
  const texts = near.filter((token): token is TextToken => token.kind === 'text' && canBeLabel(token.text));
  const token = texts.find(({ element }) => marksOf(element, label).length > 0) ?? texts[0];
  return token ? [vote(token.text, 0.93, ['label-wraps'], token)] : [];
}

function attributeVotes(control: Control, field: Element): readonly Vote[] {
  const votes: Vote[] = [];
  const title = attribute(field, 'title') ?? attribute(control.element, 'title');
  if (title && title !== control.read().raw && title.length <= 20) votes.push(vote(title, 0.62, ['title']));
  const hint = attribute(field, 'placeholder');
  if (hint) {
    const [named = ''] = hint.replace(/^(请|点击)?(选择|输入|填写|录入)(内容|数据)?/, '').split(/[，,。（(]/);
    // 请输入姓名 asks for a name; words alone may as well be an example.
    if (!PLACEHOLDER.test(named)) votes.push(vote(named, named === hint ? 0.62 : 0.7, ['placeholder']));
  }
  return votes;
}

/** A legend or heading over one control alone names it. */
function headingVote(outline: Outline, at: number, control: Control): readonly Vote[] {
  // A tick box in a cell chooses a row.
  if (control.kind === 'choice' && cellAround(control.element)) return [];
  const token = outline.tokens[at];
  const nearest = token?.kind === 'control' ? token.chain[token.chain.length - 1] : undefined;
  if (nearest?.title.kind !== 'heading' || outline.controlsIn(nearest.scope) !== 1) return [];
  return [vote(nearest.title.text, nearest.title.level === 6 ? 0.85 : 0.7, ['heading'])];
}

/** Nearest text before the control that no other control owns. */
function textVotes(outline: Outline, at: number, control: Control): readonly Vote[] {
  const between: TextToken[] = [];
  for (let back = 1; back <= LOOK_BACK; back++) {
    const token = outline.tokens[at - back];
    if (token?.kind !== 'text') return [];
    const text = token.text.trim();
    if (RANGE_JOINER.test(text) || UNIT.test(text) || HINT.test(text) || !canBeLabel(token.text)) {
      const isValue = /[\p{L}\p{N}]/u.test(text) && !UNIT.test(text) && !RANGE_JOINER.test(text) && !HINT.test(text);
      if (isValue) between.push(token);
      continue;
    }
    const found = textVote(outline, leading(outline, at - back, token, control), control, between);
    return found ? [found] : [];
  }
  return [];
}

/** The label that leads to the box of a control, where the text next to the control stands in that box itself: 保证金：人民币 [ ] 元. */
function leading(outline: Outline, at: number, token: TextToken, control: Control): TextToken {
  const isMark = (one: Token | undefined): boolean => one?.kind === 'text' && !canBeLabel(one.text);
  const before = outline.tokens[isMark(outline.tokens[at - 1]) ? at - 2 : at - 1];
  if (before?.kind !== 'text' || !canBeLabel(before.text) || endsInColon(token.text)) return token;
  const { common } = fork(before.element, control.element);
  if (!common || outline.controlsIn(common) !== 1 || marksOf(token.element, common).length > 0) return token;
  if (!endsInColon(before.text) && marksOf(before.element, common).length === 0) return token;
  const isInBox = BEFORE_SUM.test(token.text) || fork(token.element, control.element).common !== common;
  return isInBox && !isWithin(before.element, token.node) ? before : token;
}

function textVote(outline: Outline, token: TextToken, control: Control, between: readonly TextToken[]): Vote | null {
  const { common, branch } = fork(token.element, control.element);
  if (!common || (branch && (outline.controlsIn(branch) > 0 || isEntry(token.element, branch)))) return null;
  // A text behind the label and closer to it than the control is its value: the label is spent.
  if (branch && between.some(({ element }) => isWithin(branch, element))) return null;
  const marked = marksOf(token.element, common);
  const text = branch ? wholeText(branch, token) : lastPart(token.text);
  const signs = ['text-before', ...marked];
  let weight = 0.6 + (marked.length > 0 ? 0.25 : 0);
  if (endsInColon(text) || endsInColon(token.text)) {
    weight += 0.18;
    signs.push('colon');
  }
  if (localName(common) === 'tr') {
    weight += 0.15;
    signs.push('table-left');
  } else if (/^(table|tbody)$/.test(localName(common))) weight -= 0.3;
  if (outline.controlsIn(common) === 1) {
    weight += 0.08;
    signs.push('form-item');
  }
  // Layout is dear: it is asked for only where the build of the page has not settled the matter.
  const place =
    weight >= SETTLED
      ? ''
      : placeOf(outline.visibility.rectOf(token.element), outline.visibility.rectOf(control.element));
  if (place !== '') signs.push(place);
  if (place === 'far') weight -= 0.35;
  else if (place !== '') weight += 0.06;
  return vote(text, Math.max(0.05, Math.min(weight, 0.96)), signs, token);
}

/** An entry of a list belongs to that list, as the last of 首页 / 案件 / 办理 does. */
function isEntry(text: Element, branch: Element): boolean {
  const list = closest(text, 'ul,ol,nav');
  return list !== null && isWithin(branch, list);
}

/** The nearest common ancestor of a text and a control, and the branch below it that holds the text. */
function fork(from: Element, to: Element): { common: Element | null; branch: Element | null } {
  let branch: Element | null = null;
  for (let at: Element | null = from; at; at = parentElement(at)) {
    if (isWithin(at, to)) return { common: at, branch };
    branch = at;
  }
  return { common: null, branch: null };
}

/** A label is often several elements: star, words, hint. Beyond that, only the text itself. */
function wholeText(branch: Element, token: TextToken): string {
  const whole = textOf(branch, 60);
  return whole.length < 42 && canBeLabel(whole) ? whole : lastPart(token.text);
}

/** Elements and class names that mark a text as a label. */
export function marksOf(element: Element, stop: Element): readonly string[] {
  const signs: string[] = [];
  let at: Element | null = element;
  for (let depth = 0; at && at !== stop && depth < 4; depth++, at = parentElement(at)) {
    if (/^(label|th|dt)$/.test(localName(at)) && !signs.includes('label-element')) signs.push('label-element');
    if (isLabelClass(classOf(at)) && !signs.includes('component-class')) signs.push('component-class');
  }
  return signs;
}

/** Where a label stands: left of the control on one line, or above it; empty where the page has no layout. */
function placeOf(from: DOMRect, to: DOMRect): '' | 'left' | 'above' | 'far' {
  if (from.width === 0 || to.width === 0) return '';
  // Material kits float the label over the edge of its box.
  if (from.left >= to.left && from.right <= to.right && from.top < to.bottom && from.bottom <= to.bottom)
    return 'above';
  const sameLine = from.top < to.bottom && from.bottom > to.top;
  if (sameLine)
    return from.left <= to.left && to.left - Math.max(from.left, Math.min(from.right, to.left)) < 320 ? 'left' : 'far';
  const above = from.bottom <= to.top + 4 && to.top - from.bottom < 60;
  return above && from.left < to.right && from.right > to.left - 40 ? 'above' : 'far';
}
