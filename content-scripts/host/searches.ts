/** Forms that search: what is typed there is looked for, and says nothing of the case that is open. */
import { attribute, closest, findAll, isWithin, localName, parentElement, shortText } from './dom';
import type { Outline } from './outline';
import { each } from './slices';

const BUTTONS = 'button,input[type=button],input[type=submit],a,[role=button]';
const SEARCH = /^(查询|搜索|检索|查找|搜一下|开始查询|高级查询|筛选)$/;
const SAVE = /^(保存|暂存|提交|确定|确认|送审|下一步|办结|完成)/;
/** Signs of a prompt, and what tells of the control rather than of its label. */
const PROMPT = /:|^(placeholder|title)$/;
/** A button further away than this from the controls around it belongs to no form. */
const MOST_UP = 6;
/** Links may hold half a page; longer texts are no button's. */
const LONGEST = 40;

/** The parts of a page in which is searched, found once for all controls of a scan. */
export function* searchesOf(outline: Outline): Generator<void, Searches> {
  const scopes: Element[] = [];
  const buttons = outline.roots.flatMap((root) => findAll(root, BUTTONS));
  yield;
  yield* each(buttons, (button) => {
    const scope = SEARCH.test(wordsOn(button)) ? scopeOf(outline, button) : null;
    if (scope) scopes.push(scope);
  });
  return new Searches(outline, scopes);
}

/** Tells what is searched for from what is filled in. */
class Searches {
  constructor(
    private readonly outline: Outline,
    private readonly scopes: readonly Element[],
  ) {}

  /** Whether a control stands in such a part. One box beside the button may as well be a field, unless it is all there is of its form: only a prompt as its label gives it away. */
  has(control: Element, signs: readonly string[]): boolean {
    const scope = this.scopes.find((one) => isWithin(one, control));
    if (!scope) return false;
    const form = closest(scope, 'form,[role=search]');
    const isAlone = form !== null && this.outline.controlsIn(form) === 1;
    return isAlone || this.outline.controlsIn(scope) > 1 || !signs.some((sign) => !PROMPT.test(sign));
  }
}

/** The nearest box around a button with controls in it, unless something is saved there. */
function scopeOf(outline: Outline, button: Element): Element | null {
  let at = parentElement(button);
  for (let up = 0; at && up < MOST_UP; up++, at = parentElement(at)) {
    if (outline.controlsIn(at) === 0) continue;
    return findAll(at, BUTTONS).some((other) => SAVE.test(wordsOn(other))) ? null : at;
  }
  return null;
}

function wordsOn(button: Element): string {
  const text = localName(button) === 'input' ? (attribute(button, 'value') ?? '') : shortText(button, LONGEST);
  return (text ?? '').replace(/\s+/g, '');
}
