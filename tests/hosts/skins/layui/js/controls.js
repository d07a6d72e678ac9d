import { element } from '/shared/js/elements.js';
import { dictionary, regionPath } from '/shared/js/host.js';

const { layer, tree } = layui;
/** Longer lists are chosen from a tree in a layer. */
const MOST_TICKS = 14;

/** The markup of one control as the kit expects it, before it draws its own. */
export function control({ column: name, control: kind, options }, value) {
  const input = (more = {}) =>
    element('input', { type: 'text', name, class: 'layui-input', autocomplete: 'off', value, ...more });
  switch (kind) {
    case 'span':
      return element('div', { class: 'layui-form-mid', 'data-name': name }, value);
    case 'disabled':
      return input({ disabled: true, class: 'layui-input layui-disabled' });
    case 'textarea':
      return element('textarea', { name, class: 'layui-textarea' }, value);
    case 'select':
    case 'dropdown':
      return element(
        'select',
        { name },
        element('option', { value: '' }, '请选择'),
        withOwn(options, value).map((option) => choice(option, option === value)),
      );
    case 'radio':
      return options.map((option) =>
        element('input', { type: 'radio', name, value: option, title: option, checked: option === value }),
      );
    case 'switch':
      return element('input', {
        type: 'checkbox',
        name,
        'lay-skin': 'switch',
        'lay-text': '是|否',
        value: '是',
        checked: value === '是',
      });
    case 'multi':
      return options.length > MOST_TICKS || options.length === 0
        ? chosenInLayer(name, value.join('、'))
        : ticks(name, options, value);
    case 'date':
    case 'datetime':
      return input({ 'data-date': kind, placeholder: kind === 'date' ? '年-月-日' : '年-月-日 时:分' });
    case 'region':
      return input({ readonly: true, value: regionPath(value) });
    case 'cascader':
    case 'cause':
      return chosenInLayer(name, value);
    default:
      return input({ placeholder: '请输入' });
  }
}

/** What is stored is offered, also where the list has changed since. */
const withOwn = (options, value) => (value === '' || options.includes(value) ? options : [...options, value]);

const choice = (option, chosen) => element('option', { value: option, selected: chosen }, option);

const ticks = (name, options, value) =>
  options.map((option) =>
    element('input', {
      type: 'checkbox',
      name,
      value: option,
      title: option,
      'lay-skin': 'primary',
      checked: value.includes(option),
    }),
  );

/** A read-only input that opens the tree of crimes in a layer. */
function chosenInLayer(name, value) {
  const choose = () => {
    const data = Object.entries(dictionary.crimes).map(([title, crimes]) => ({
      title,
      children: crimes.map((crime) => ({ title: crime })),
    }));
    const click = ({ data: node }) => {
      if (node.children) return;
      input.value = node.title;
      layer.close(index);
    };
    const success = ([box]) => tree.render({ elem: box.querySelector('.layui-layer-content'), data, click });
    const index = layer.open({ type: 1, title: '选择案由', area: ['420px', '480px'], success });
  };
  const input = element('input', {
    type: 'text',
    name,
    class: 'layui-input',
    readonly: true,
    placeholder: '请选择',
    value,
    onclick: choose,
  });
  return input;
}

/** The value a control holds now, in the form the server wants. */
export function valueIn(part, { column, control: kind }, before) {
  const all = [...part.querySelectorAll(`[name="${column}"]`)];
  const [first] = all;
  if (!first) return before;
  if (kind === 'radio') return all.find(({ checked }) => checked)?.value ?? '';
  if (kind === 'switch') return first.checked ? '是' : '否';
  if (kind === 'multi') {
    const chosen =
      first.type === 'checkbox'
        ? all.filter(({ checked }) => checked).map(({ value }) => value)
        : first.value.split('、');
    return chosen.filter((value) => value !== '');
  }
  return kind === 'region' ? first.value.split(' / ').pop() : first.value;
}
