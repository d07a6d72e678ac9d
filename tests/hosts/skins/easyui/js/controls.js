import { element } from '/shared/js/elements.js';
import { dictionary, regionPath } from '/shared/js/host.js';

/** One control: the original input is hidden, and a `span.textbox` with the visible text and the hidden value stands behind it. */
export function control({ column, control: kind, options }, value) {
  switch (kind) {
    case 'span':
      return value;
    case 'radio':
      return options.map((option) => radio(column, option, option === value));
    case 'switch':
      return switchbutton(column, value);
    case 'select':
    case 'dropdown':
      return combobox(column, options, value === '' ? [] : [value], false);
    case 'multi':
      return combobox(column, options, value, true);
    case 'cascader':
    case 'cause':
      return combobox(column, Object.values(dictionary.crimes).flat(), value === '' ? [] : [value], false);
    case 'region':
      return textbox('combotree', column, regionPath(value), { arrow: 'combo-arrow', readonly: true });
    case 'date':
      return textbox('datebox', column, value, { arrow: 'combo-arrow' });
    case 'datetime':
      return textbox('datetimebox', column, value, { arrow: 'combo-arrow' });
    case 'number':
      return textbox('numberbox', column, value);
    case 'textarea':
      return textbox('textbox', column, value, { lines: true });
    default:
      return textbox('textbox', column, value, { disabled: kind === 'disabled' });
  }
}

function textbox(
  kit,
  name,
  text,
  { arrow = null, readonly = false, disabled = false, lines = false, values = [text] } = {},
) {
  const original = element('input', {
    class: `easyui-${kit} ${kit}-f textbox-f`,
    style: 'display: none',
    [kit === 'combobox' ? 'comboname' : 'textboxname']: name,
  });
  const shown = element(lines ? 'textarea' : 'input', {
    class: 'textbox-text validatebox-text',
    type: lines ? null : 'text',
    autocomplete: 'off',
    tabindex: '',
    placeholder: '',
    readonly,
    disabled,
  });
  shown.value = text;
  const hidden = values.map((value) => element('input', { type: 'hidden', class: 'textbox-value', name, value }));
  // What is typed becomes the value, as the kit does it on blur.
  shown.addEventListener('change', () => {
    for (const each of hidden) each.setAttribute('value', shown.value);
  });
  const icon =
    arrow &&
    element(
      'span',
      { class: 'textbox-addon textbox-addon-right' },
      element('a', { href: 'javascript:;', class: `textbox-icon ${arrow}`, tabindex: '-1' }, ''),
    );
  const classes = `textbox${arrow ? ' combo' : ''}${kit.includes('date') ? ' datebox' : ''}${lines ? ' textbox-multi' : ''}${disabled ? ' textbox-disabled' : ''}`;
  return [original, element('span', { class: classes }, icon, shown, hidden)];
}

/** The visible text and the hidden code differ: the code is the place in the list. The list itself hangs on the body. */
function combobox(name, options, chosen, multiple) {
  const code = (option) => String(options.indexOf(option) + 1);
  const values = chosen.length > 0 ? chosen.map(code) : [''];
  const [original, box] = textbox('combobox', name, chosen.join(','), { arrow: 'combo-arrow', readonly: true, values });
  let picked = chosen;
  const put = (option) => {
    if (multiple) picked = picked.includes(option) ? picked.filter((each) => each !== option) : [...picked, option];
    else picked = [option];
    box.querySelector('.textbox-text').value = picked.join(',');
    for (const old of box.querySelectorAll('.textbox-value')) old.remove();
    for (const each of picked)
      box.append(element('input', { type: 'hidden', class: 'textbox-value', name, value: code(each) }));
  };
  box.addEventListener('click', () => {
    for (const open of document.querySelectorAll('.combo-p')) open.remove();
    const { left, bottom } = box.getBoundingClientRect();
    const choose = (option) => {
      put(option);
      if (!multiple) list.remove();
    };
    const item = (option) =>
      element(
        'div',
        {
          class: `combobox-item${picked.includes(option) ? ' combobox-item-selected' : ''}`,
          onclick: () => choose(option),
        },
        option,
      );
    const style = `left: ${left}px; top: ${bottom}px`;
    const list = element(
      'div',
      { class: 'panel combo-p', style },
      element('div', { class: 'combo-panel panel-body panel-body-noheader' }, options.map(item)),
    );
    document.body.append(list);
  });
  return [original, box];
}

let radios = 0;

function radio(name, option, checked) {
  const id = `_easyui_radio_${++radios}`;
  return [
    element('input', { type: 'radio', name, value: option, id, checked }),
    element('label', { for: id }, `${option}　`),
  ];
}

function switchbutton(name, value) {
  const checkbox = element('input', {
    type: 'checkbox',
    class: 'switchbutton-value',
    name,
    value: '是',
    checked: value === '是',
    style: 'display: none',
  });
  const inner = element(
    'span',
    { class: 'switchbutton-inner' },
    element('span', { class: 'switchbutton-on' }, '是'),
    element('span', { class: 'switchbutton-off' }, '否'),
  );
  const place = () => {
    inner.style.marginLeft = checkbox.checked ? '0px' : '-60px';
  };
  const box = element('span', { class: 'switchbutton' }, inner, checkbox);
  box.addEventListener('click', () => {
    checkbox.checked = !checkbox.checked;
    place();
  });
  place();
  return [
    element('input', { class: 'easyui-switchbutton switchbutton-f', style: 'display: none', switchbuttonname: name }),
    box,
  ];
}

/** The value a control holds now, in the form the server wants; undefined where it cannot be changed. */
export function valueIn(part, { column, control: kind, options }) {
  const all = [...part.querySelectorAll(`[name="${column}"]`)];
  const [first] = all;
  if (!first) return undefined;
  if (kind === 'radio') return all.find(({ checked }) => checked)?.value ?? '';
  if (kind === 'switch') return first.checked ? '是' : '否';
  const text = first.parentNode.querySelector('.textbox-text').value;
  if (kind === 'multi') return options.length === 0 ? [text] : text.split(',').filter((each) => each !== '');
  return kind === 'region' ? text.split(' / ').pop() : text;
}
