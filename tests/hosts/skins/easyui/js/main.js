import { element } from '/shared/js/elements.js';
import { startHost } from '/shared/js/host.js';
import { card } from './card.js';
import { flow, list, report, sheet } from './lists.js';
import { button, openWindow } from './parts.js';
import { caseShell, shell } from './shell.js';

function errors(list) {
  if (list.length === 0) return;
  const lines = list.map(({ message }) => element('li', {}, message));
  openWindow('保存失败，请更正后重试', element('ol', { class: 'save-errors' }, lines));
}

const ask = (question) =>
  new Promise((resolve) => {
    const answer = (yes) => () => {
      close();
      resolve(yes);
    };
    const close = openWindow(
      '提示',
      element('div', { class: 'messager-body' }, question, button('确定', answer(true)), button('取消', answer(false))),
    );
  });

function done(text) {
  const box = element('div', { class: 'panel window messager-tip' }, text);
  document.body.append(box);
  setTimeout(() => box.remove(), 1500);
}

startHost({ shell, caseShell, list, card, flow, sheet, report, errors, done, ask });
