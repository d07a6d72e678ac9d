import { startHost } from '/shared/js/host.js';
import { card } from './card.js';
import { flow, list, report, sheet } from './lists.js';
import { caseShell, shell } from './shell.js';

const { layer } = layui;

function errors(list) {
  if (list.length === 0) return;
  const lines = list.map(({ message }) => message.replace(/[<>&]/g, '')).join('<br>');
  layer.alert(lines, { title: '保存失败，请更正后重试' });
}

const ask = (question) =>
  new Promise((resolve) => {
    const answer = (yes) => (index) => {
      layer.close(index);
      resolve(yes);
    };
    layer.confirm(question, { title: '提示' }, answer(true), answer(false));
  });

startHost({ shell, caseShell, list, card, flow, sheet, report, errors, done: (text) => layer.msg(text), ask });
