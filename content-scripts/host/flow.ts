import { attribute, classOf, isWithin, localName, parentElement, textOf } from './dom';
import type { Grid, GridRow } from './grids';
import type { Outline, Token } from './outline';
import { having } from './remembered';
import { cleanLabel } from './words';

/** A step of the flow as shown. */
export interface LocatedStep {
  readonly element: Element;
  readonly label: string;
  readonly raw: string;
  readonly by: string;
}

type TextToken = Extract<Token, { kind: 'text' }>;

const MOMENT = /(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)(\s*\d{1,2}:\d{2}(:\d{2})?)?/;
/** Whole class names only: parts of an item are called item__node, item__wrapper and so on. */
const isItemClass = having(/(^|\s)((?!__)[\w-]){0,60}(timeline-?item|step|steps-item|flow-node|flow-item)(\s|$)/i);
/** 出生日期 1990-01-05 in a list of labels and values. */
const DATE_FIELD = /^[^\d]{0,20}(日期|时间|期限)[\s:：]*\d/;
/** No date without. */
const YEAR = /\d{4}/;
/** Fewer dated steps are no time-line. */
const LEAST_STEPS = 2;
const NODE_LABELS = /^(节点|节点名称|环节|环节名称|流程节点|办理环节|阶段|流程名称|任务名称)$/;
const DONE_LABELS = /^(完成时间|完成日期|办理时间|办结时间|处理时间|时间|日期|结束时间|送出时间)$/;
const BEGUN_LABELS = /^(进入时间|进入日期|开始时间|到达时间|接收时间|发生时间|创建时间)$/;
const BY_LABELS = /^(办理人|办理人员|处理人|承办人|经办人|操作人|承办检察官|处理人员)$/;
const NAMED_BY = /(?:办理人|处理人|经办人|操作人|承办人|承办检察官)\s{0,8}[:：]\s{0,8}([^\s，,；;：:]{2,20})/;

/** Steps of a time-line, a row of steps or a flow table; empty where the page shows none. */
export function readFlow(outline: Outline, grids: readonly Grid[]): readonly LocatedStep[] {
  const fromTables = grids.flatMap((grid) =>
    grid.headers.some((label) => NODE_LABELS.test(label)) ? tableSteps(grid) : [],
  );
  if (fromTables.length > 0) return fromTables;
  return listSteps(outline);
}

function tableSteps(grid: Grid): readonly LocatedStep[] {
  const timed = grid.headers.some((label) => DONE_LABELS.test(label) || BEGUN_LABELS.test(label));
  return timed ? grid.rows.map(rowStep).filter((step) => step.label !== '') : [];
}

function rowStep(row: GridRow): LocatedStep {
  const cell = (pattern: RegExp): string => {
    const found = row.cells.find(({ label }) => pattern.test(label));
    return found ? textOf(found.element, 200) : '';
  };
  const raw = dated(cell(DONE_LABELS)) || dated(cell(BEGUN_LABELS));
  return { element: row.element, label: cell(NODE_LABELS), raw, by: cell(BY_LABELS) };
}

function dated(text: string): string {
  return MOMENT.exec(text)?.[0].trim() ?? '';
}

/** A time-line is a run of alike elements, most of which carry a date. */
function listSteps(outline: Outline): readonly LocatedStep[] {
  const years = [...outline.tokens, ...outline.titles].filter((one) => 'text' in one && YEAR.test(one.text));
  if (years.length < LEAST_STEPS) return [];
  const found = [...itemsOf(outline)].map(([item, texts]) => listStep(outline, item, texts));
  const steps = found.filter((step) => step.label !== '');
  const runs = steps.filter(({ raw }) => raw !== '').length;
  return runs >= LEAST_STEPS && runs * 3 >= steps.length ? steps : [];
}

/**
 * Items with the texts in them, in document order. Only what was met as shown text counts, so hidden lists cost nothing. An item that
 * holds several is the list; one that holds a single other, such as the body of a step beside its date, is the step.
 */
function itemsOf(outline: Outline): ReadonlyMap<Element, readonly string[]> {
  const around = new ItemFinder();
  const texts = outline.tokens.filter((token): token is TextToken => token.kind === 'text');
  const inner = new Set(texts.map(({ element }) => around.of(element)));
  const steps = around.steps(inner);
  const items = new Map<Element, string[]>();
  for (const { element, text } of texts) {
    const item = steps.get(around.of(element));
    if (!item || outline.controlsIn(item) > 0) continue;
    const known = items.get(item);
    if (known) known.push(text);
    else items.set(item, [text]);
  }
  return items;
}

/** The innermost item around an element, or null. Neighbours share their ancestors, so each is looked at once. */
class ItemFinder {
  private readonly known = new Map<Element, Element | null>();

  of(element: Element | null): Element | null {
    if (!element) return null;
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const item = isItem(element) ? element : this.of(parentElement(element));
    this.known.set(element, item);
    return item;
  }

  /** The step each item belongs to: the outermost item around it that holds no more than one innermost item. */
  steps(items: ReadonlySet<Element | null>): ReadonlyMap<Element | null, Element> {
    const leaves = new Set(items);
    for (const item of items) for (const outer of this.outside(item)) leaves.delete(outer);
    const held = new Map<Element, number>();
    for (const leaf of leaves) {
      for (const at of leaf ? [leaf, ...this.outside(leaf)] : []) held.set(at, (held.get(at) ?? 0) + 1);
    }
    const steps = new Map<Element | null, Element>();
    for (const item of items) {
      const around = item ? [item, ...this.outside(item)].filter((at) => held.get(at) === 1) : [];
      const outermost = around[around.length - 1];
      if (outermost) steps.set(item, outermost);
    }
    return steps;
  }

  /** Items around an item, the innermost first. */
  private outside(item: Element | null): readonly Element[] {
    const around: Element[] = [];
    for (let at = item && this.of(parentElement(item)); at; at = this.of(parentElement(at))) around.push(at);
    return around;
  }
}

function isItem(item: Element): boolean {
  if (localName(item) === 'li') {
    const text = textOf(item, 300);
    if (MOMENT.test(text) && !DATE_FIELD.test(text)) return true;
  }
  return isItemClass(classOf(item)) && attribute(item, 'aria-hidden') !== 'true';
}

function listStep(outline: Outline, item: Element, texts: readonly string[]): LocatedStep {
  const titles = outline.headings.filter(({ scope }) => isWithin(item, scope)).map(({ title }) => title.text);
  const words = [...titles, ...texts].filter((text) => !MOMENT.test(text) && !/^\d+$/.test(text));
  const whole = [...titles, ...texts].join(' ');
  const label = cleanLabel((words[0] ?? withoutMoment(texts[0] ?? '')).split(/[:：，,\s]/)[0] ?? '');
  return { element: item, label, raw: dated(whole), by: NAMED_BY.exec(whole)?.[1] ?? '' };
}

function withoutMoment(text: string): string {
  return text.replace(MOMENT, '').trim();
}
