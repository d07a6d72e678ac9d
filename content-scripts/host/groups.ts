import { spanOf } from './cells';
import {
  attribute,
  childElements,
  classOf,
  elementById,
  elementCount,
  find,
  findAll,
  firstElement,
  isWithin,
  lastElement,
  localName,
  matches,
  nextElement,
  parentElement,
  previousElement,
  shortText,
  textOf,
} from './dom';
import { having } from './remembered';
import { isSurnamed } from './surnames';
import { textWithin } from './value-text';
import { canBeLabel, cleanLabel } from './words';

/** A title around fields: a heading, the head of an open fold, the chosen tab, the chosen entry of a menu, the title of a dialog. */
export interface Title {
  readonly text: string;
  readonly kind: 'heading' | 'fold' | 'tab' | 'menu' | 'dialog';
  /** 1 … 6 for headings, 7 for titles known only by their look. */
  readonly level: number;
  /** All tabs of a tab strip, and which of them is chosen. */
  readonly peers: readonly string[];
  readonly place: number;
}

/** A title and the element all of whose later content it is about. */
export interface Titled {
  readonly title: Title;
  readonly scope: Element;
  /** The rows it is about, where no one element holds them: then the scope is but the title's own cell. */
  readonly rows?: readonly Element[];
}

const isTitleClass = having(/(^|[-_\s])(title|header|heading|legend|caption|subtitle|hd|h[1-6]|divider__text)(\s|$)/i);
const isTabStrip = having(/(^|[-_\s])(tabs?[-_]+(nav|header|title|bar|list|wrap)|nav-tabs|tablist)/i);
/** The word alone may as well name the whole with its panes. */
const isCalledTabs = having(/(^|[-_\s])tabs?(\s|$)/i);
const TITLE_NAMES = /^(h[1-6]|header|legend|caption|summary|nav|tr|dialog)$/;
const CHOSEN = '[aria-selected="true"],[aria-current="true"],[aria-current="page"]';
/** How classes say that an entry is the chosen one: active, is-active, ivu-tabs-tab-active, layui-this, on. */
const isChosenClass = having(/(^|[-_\s])(active|selected|current|this|on|cur)(\s|$)/);
const NEVER_TITLE = /^(td|th|dt|dd|label|input|button|a|option|table|thead|tbody|tr|form)$/;
const FORM_PARTS = 'input,select,textarea,td,th,dd,label,[contenteditable]';

/** Whether name or classes say that an element may be or bear a title; those told by their role or place are not meant. */
export function isCalledTitle(name: string, names: string): boolean {
  return TITLE_NAMES.test(name) || isTabStrip(names) || isCalledTabs(names) || isTitleClass(names) || isLayer(names);
}

/** The title an element gives to what surrounds it, or null. */
export function titleAt(element: Element, name: string, names: string, role: string | null): Titled | null {
  if (role === 'tablist' || isTabStrip(names)) return chosenOf(element, 'tab');
  if (isCalledTabs(names) && isNothingButTabs(element)) return chosenOf(element, 'tab');
  if (name === 'nav' || (role !== null && /^(menu|menubar|tree|navigation)$/.test(role)))
    return chosenOf(element, 'menu');
  if (name === 'tr') return rowTitle(element);
  if (name === 'td' || name === 'th') return spanTitle(element);
  if (isFoldHead(element)) return foldTitle(element);
  return headingAt(element, headingLevel(element, name, role, names));
}

/** The title an element gives that neither its name nor its classes tell, or null. */
export function titleByPlace(element: Element, name: string): Titled | null {
  if (name === 'td' || name === 'th') return spanTitle(element);
  return NEVER_TITLE.test(name) || !isPlainTitle(element) ? null : headingAt(element, 7);
}

function headingAt(element: Element, level: number): Titled | null {
  if (level === 0) return null;
  const text = titleText(element, 80);
  if (text.length === 0 || text.length > 60 || /[:：]$/.test(text) || findAll(element, FORM_PARTS).length > 0)
    return null;
  const scope = scopeOf(element, text.length);
  if (!scope || (level === 7 && !heads(element, scope))) return null;
  return { title: { text, kind: 'heading', level, peers: [], place: 0 }, scope };
}

/** Whether an element opens and closes the part of the page it stands over: the head of a fold (折叠面板). */
export function isFoldHead(element: Element): boolean {
  const part = attribute(element, 'aria-expanded') === 'true' ? attribute(element, 'aria-controls') : null;
  const body = part && elementById(element, part);
  return !!body && attribute(element, 'aria-haspopup') === null && !matches(body, LISTS) && holdsSeveral(body);
}

function foldTitle(element: Element): Titled | null {
  const titled = headingAt(element, 7);
  return titled && { ...titled, title: { ...titled.title, kind: 'fold' } };
}

/** A row of one wide cell in a table that lays out a form is the title of the rows below it. */
function rowTitle(row: Element): Titled | null {
  const cell = elementCount(row) === 1 ? firstElement(row) : null;
  const scope = parentElement(row);
  if (!cell || !scope || spanOf(cell, 'colspan') < 2) return null;
  const text = textOf(cell, 80);
  if (!canBeLabel(text) || text.length > 30 || /[:：]$/.test(text) || findAll(cell, FORM_PARTS).length > 0) return null;
  return { title: { text, kind: 'heading', level: 7, peers: [], place: 0 }, scope };
}

/** The title an element carries itself: a named dialog or region. */
export function ownTitle(element: Element, name: string, names: string, role: string | null): Title | null {
  const isDialog = role === 'dialog' || role === 'alertdialog' || name === 'dialog' || isLayer(names);
  if (!isDialog && (role === null || !/^(region|group|tabpanel|form)$/.test(role))) return null;
  const text = accessibleName(element) || (isDialog ? layerTitle(element) : '');
  if (!isDialog && text === '') return null;
  return { text, kind: isDialog ? 'dialog' : 'heading', level: 0, peers: [], place: 0 };
}

const isLayer = having(
  /(^|\s)(layui-layer-page|layui-layer-dialog|panel window|modal-dialog|ant-modal|ivu-modal)(\s|$)/,
);

function layerTitle(element: Element): string {
  const title = find(element, '[class*="title"]');
  return title ? titleText(title, 60) : '';
}

/** Words of a title, without what is pressed beside them (强制措施信息 [新增]) and the cross that closes its window. */
function titleText(element: Element, longest: number): string {
  return textWithin(element)
    .slice(0, longest)
    .replace(/\s{0,5}[×✕✖]$/, '');
}

/** Whom a part of a card is about. */
const ABOUT_PERSON = /嫌疑人|被告人|被害人|当事人|辩护人|代理人|证人/;

/** The first cell of several rows in a table that lays out a form says whom these rows are about: 犯罪嫌疑人 before 姓名, 性别, … */
function spanTitle(cell: Element): Titled | null {
  const span = spanOf(cell, 'rowspan');
  const row = parentElement(cell);
  const next = nextElement(cell);
  if (span < 2 || !row || !next || firstElement(row) !== cell) return null;
  const text = textOf(cell, 40);
  // A label in as many rows as its value has stands in front of the value alone.
  const isGroup = ABOUT_PERSON.test(text) || (CARD_WORDS.test(text) && elementCount(row) % 2 === 1);
  if (!isGroup || text.length > 20 || find(cell, FORM_PARTS) || !canBeLabel(textOf(next, 40))) return null;
  const rows = [row];
  for (let at = nextElement(row); at && rows.length < span; at = nextElement(at)) rows.push(at);
  return { title: { text, kind: 'heading', level: 7, peers: [], place: 0 }, scope: cell, rows };
}

/** Whether something stands under a title. */
export function holds({ scope, rows }: Titled, node: Node): boolean {
  return rows ? rows.some((row) => isWithin(row, node)) : isWithin(scope, node);
}

/** Name given by `aria-labelledby`, of those parts that `isMeant` says, or by `aria-label`; empty for none. */
export function accessibleName(element: Element, isMeant: (part: Element) => boolean = () => true): string {
  const ids = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  const parts = ids.flatMap((id) => elementById(element, id) ?? []);
  const meant = parts.length > 1 ? parts.filter(isMeant) : parts;
  return (
    meant
      .map((part) => textOf(part, 80))
      .join(' ')
      .trim() || (attribute(element, 'aria-label') ?? '').trim()
  );
}

function headingLevel(element: Element, name: string, role: string | null, names: string): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (name === 'legend' || name === 'caption' || name === 'summary') return 6;
  if (role === 'heading') return Number(attribute(element, 'aria-level') ?? 3) || 3;
  if (NEVER_TITLE.test(name)) return 0;
  return (isTitleClass(names) && !isBesideValue(element)) || isPlainTitle(element) ? 7 : 0;
}

const isValueClass = having(/(^|[-_\s])(value|val)(\s|$)/i);

/** A figure with its unit: 28 天 under 办理天数. */
const FIGURE = /^\d[\d,.]*\s?[\u4e00-\u9fa5%]{0,2}$/;

/** In a line of two boxes, the second called a value, the first is its label whatever it is called; so it is in lines of one build. */
function isBesideValue(element: Element): boolean {
  const next = nextElement(element);
  if (next === null) return false;
  if (isValueClass(classOf(next)) || (nextElement(next) === null && FIGURE.test(shortText(next, 12) ?? '')))
    return true;
  const line = parentElement(element);
  const lines = line && !previousElement(element) && !nextElement(next) ? linesAround(line) : [];
  return (
    lines.length >= LINES && lines.filter((each) => holdsSeveral(lastElement(each) ?? each)).length * 2 < lines.length
  );
}

/** So many lines of one build are no cards with a head each, unless most hold more than one field. */
const LINES = 3;

function linesAround(line: Element): readonly Element[] {
  const [before, after] = [previousElement(line), nextElement(line)];
  const near = [before && previousElement(before), before, line, after, after && nextElement(after)];
  return near.filter((each): each is Element => each !== null && isBuiltAlike(each, line));
}

function isBuiltAlike(one: Element, other: Element): boolean {
  const [first, head] = [firstElement(one), firstElement(other)];
  return !!first && !!head && classOf(one) === classOf(other) && classOf(first) === classOf(head);
}

/** How titles of cards end; labels may end so too. */
const CARD_WORDS = /(情况|信息|资料|明细|措施|审结|财物|登记|嫌疑人|被告人|被害人|辩护人|当事人|人员|案卡|人卡)$/;
/** Characters of a title without a mark, and of a line under it that is but a name. */
const LONGEST_TITLE = 24;
const LONGEST_NAME = 4;
/** Texts that are more than one label with its value. */
const SEVERAL = 4;
const LISTS = 'ul,ol,[role=listbox],[role=menu],[role=tree]';
const TABLES = 'table,[role=table],[role=grid]';
const TYPED = 'input:not([type=radio]):not([type=checkbox]):not([type=hidden]),select,textarea';

/** Words without a class that tells: a title where a table or several values follow, as a label has but one. */
function isPlainTitle(element: Element): boolean {
  const isHeader = localName(element) === 'header';
  const body = isHeader || elementCount(element) === 0 ? nextBody(element) : null;
  if (!body) return false;
  const text = isHeader ? titleText(element, LONGEST_TITLE) : shortText(element, LONGEST_TITLE);
  if (text === null || !(CARD_WORDS.test(text) || (isSurnamed(text) && isFirst(element)))) return false;
  return matches(body, TABLES) || findAll(body, TABLES).length > 0 || holdsSeveral(body);
}

/** Nothing stands before a name but the letter a person is drawn as. */
function isFirst(name: Element): boolean {
  const before = previousElement(name);
  return !before || (!previousElement(before) && shortText(before, 1) !== null);
}

/** What follows a title, past lines that are but a word; behind the head of one of several cards, what follows that. */
function nextBody(element: Element): Element | null {
  let next = nextElement(element);
  while (next && elementCount(next) === 0 && shortText(next, LONGEST_NAME) !== null) next = nextElement(next);
  const head = parentElement(element);
  return next ?? (head && isCardHead(head) ? nextElement(head) : null);
}

/** The first part of a box beside which others of the same build stand. */
function isCardHead(head: Element): boolean {
  const card = previousElement(head) ? null : parentElement(head);
  const other = card && (nextElement(card) ?? previousElement(card));
  return !!other && classOf(head) !== '' && isBuiltAlike(card, other);
}

function holdsSeveral(body: Element): boolean {
  if (findAll(body, TYPED).length > 1) return true;
  let texts = 0;
  if (elementCount(body) < 2) return false;
  return findAll(body, '*').some((part) => elementCount(part) === 0 && shortText(part, 0) !== '' && ++texts >= SEVERAL);
}

/** Characters that may stand beside a title without being its content: 收起, 更多, 编辑. */
const BESIDE_TITLE = 5;

/** Climbs out of the wrappers that hold nothing but the title. */
function scopeOf(element: Element, length: number): Element | null {
  let scope = parentElement(element);
  for (let depth = 0; scope && depth < 4; depth++) {
    if (elementCount(scope) > 4 || textOf(scope, length + 40).length > length + BESIDE_TITLE) return scope;
    if (findAll(scope, FORM_PARTS).length > 0) return scope;
    const outer = parentElement(scope);
    if (!outer || localName(scope) === 'body') return scope;
    scope = outer;
  }
  return scope;
}

/** A title known only by its class has to stand above more than one field, else it is the label of one. */
function heads(element: Element, scope: Element): boolean {
  if (localName(scope) === 'body') return false;
  const parts = findAll(scope, FORM_PARTS).length;
  return parts >= 2 || (parts === 0 && scope.textContent !== element.textContent);
}

function chosenOf(strip: Element, kind: 'tab' | 'menu'): Titled | null {
  if (findAll(strip, 'input,select,textarea').length > 1) return null;
  const chosen = chosenIn(strip);
  if (!chosen) return null;
  // A dot marks what was not saved: with it or without, it is the same tab.
  const text = cleanLabel(textOf(chosen, 60));
  const peers = peersOf(chosen).map((peer) => cleanLabel(textOf(peer, 60)));
  const scope = scopeOf(strip, textOf(strip, 4000).length);
  if (text === '' || !scope) return null;
  return { title: { text, kind, level: 0, peers, place: peersOf(chosen).indexOf(chosen) }, scope };
}

/** Whether an element holds a row of entries, one of them chosen, and no other text. */
function isNothingButTabs(strip: Element): boolean {
  const chosen = chosenIn(strip);
  const texts = chosen ? peersOf(chosen).map((peer) => textOf(peer, 60)) : [];
  return texts.length > 0 && plain(texts.join('')) === plain(textOf(strip, 4000));
}

const plain = (text: string): string => text.replace(/\s+/g, '');

function chosenIn(strip: Element): Element | null {
  const said = findAll(strip, CHOSEN);
  const chosen = said.length > 0 ? said : findAll(strip, '[class]').filter((entry) => isChosenClass(classOf(entry)));
  return deepest(chosen.filter((entry) => shortText(entry, 0) !== '' || attribute(entry, 'aria-selected') !== null));
}

/** The innermost chosen entry: a chosen branch of a tree holds its chosen leaf. */
function deepest(elements: readonly Element[]): Element | null {
  return elements.find((element) => !elements.some((other) => other !== element && element.contains(other))) ?? null;
}

function peersOf(chosen: Element): readonly Element[] {
  const parent = parentElement(chosen);
  return parent ? childElements(parent).filter((peer) => localName(peer) === localName(chosen)) : [chosen];
}
