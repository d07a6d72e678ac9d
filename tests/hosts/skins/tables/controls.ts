import type { RecordView, SectionView } from '../../case-store';
import type { Item } from '../../layout';
import { html, type Markup } from './markup';

/** The groups of a form: label and control side by side, two pairs a row. */
export function formTable(section: SectionView, at: number, record: RecordView): Markup {
  return html`<table class="form" data-section="${at}" data-record="${record.record}">${section.groups.map(
    ({ title, items }) => html`<tr><td class="part" colspan="4">${title}</td></tr>${rows(items, record)}`,
  )}</table>`;
}

function rows(items: readonly Item[], record: RecordView): Markup[] {
  const lines: Item[][] = [];
  for (const item of items) {
    const last = lines[lines.length - 1];
    if (last?.length === 1 && !last[0]?.wide && !item.wide) last.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => html`<tr>${line.map((item) => pair(item, record, line.length === 1 ? 3 : 1))}</tr>\n`);
}

function pair(item: Item, { values }: RecordView, span: number): Markup {
  const value = values[item.column] ?? '';
  // What the server fills in itself stands in one line of text, as on the sheets that were made to be printed.
  if (item.control === 'disabled' && span === 1)
    return html`<td colspan="2"><span>${item.label} : ${textOf(value)}</span></td>`;
  const star = item.required ? html`<font color="red">*</font>` : '';
  return html`<td class="bt">${star}${item.label}：</td><td colspan="${span}">${control(item, value)}</td>`;
}

type Value = string | readonly string[];

const textOf = (value: Value): string => (typeof value === 'string' ? value : value.join('、'));

/** One control as browsers have had it for ever. */
export function control(item: Item, value: Value): Markup {
  const { column: name, options } = item;
  const text = textOf(value);
  switch (item.control) {
    case 'span':
      return html`${text}`;
    case 'disabled':
      return html`<input type="text" name="${name}" value="${text}" readonly>`;
    case 'textarea':
      return html`<textarea name="${name}" rows="2">${text}</textarea>`;
    case 'select':
    case 'dropdown':
      return html`<select name="${name}"><option value="">--请选择--</option>${withOwn(options, text).map((option) => choice(option, option === text))}</select>`;
    case 'radio':
      return html`${options.map((option) => tick('radio', name, option, option === text))}`;
    case 'switch':
      return html`${['是', '否'].map((option) => tick('radio', name, option, option === text))}`;
    case 'multi':
      return options.length > 0 && options.length <= 14
        ? html`${options.map((option) => tick('checkbox', name, option, value.includes(option)))}`
        : html`<input type="text" name="${name}" value="${text}" readonly><input type="button" value="选择">`;
    case 'region':
    case 'cascader':
    case 'cause':
      return html`<input type="text" name="${name}" value="${text}" readonly><input type="button" value="选择">`;
    default:
      return html`<input type="text" name="${name}" value="${text}">`;
  }
}

/** What is stored is offered, also where the list has changed since. */
function withOwn(options: readonly string[], value: string): readonly string[] {
  return value === '' || options.includes(value) ? options : [...options, value];
}

function choice(option: string, chosen: boolean): Markup {
  return chosen ? html`<option selected>${option}</option>` : html`<option>${option}</option>`;
}

function tick(type: 'radio' | 'checkbox', name: string, option: string, ticked: boolean): Markup {
  return ticked
    ? html`<input type="${type}" name="${name}" value="${option}" checked>${option} `
    : html`<input type="${type}" name="${name}" value="${option}">${option} `;
}
