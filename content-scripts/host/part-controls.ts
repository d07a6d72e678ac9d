/** Values that are entered in several controls: two ends of a range, year, month and day, province, city and county. */
import { cellAround } from './cells';
import type { Control } from './control';
import { attribute, isWithin, localName, parentElement } from './dom';
import type { Draft } from './located';
import type { Outline } from './outline';
import { type Shown, shown } from './shown';
import { RANGE_JOINER, UNIT } from './words';

/** Parts of one value: year, month, day, hour, minute. */
const MOST_PARTS = 5;
/** Attributes by which a control has a name of its own. */
const NAMING = ['title', 'placeholder', 'aria-label', 'aria-labelledby'];

/** Whether a control goes on with the value of those before it: two ends of a range or parts of one value (1 年 6 个月): nothing but units stand between, and they share one form item. */
export function continues(outline: Outline, at: number, control: Control, before: readonly Control[]): boolean {
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

/** The field of several controls as one. */
export function joined(draft: Draft, controls: readonly Control[], outline: Outline, at: number): Draft {
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
