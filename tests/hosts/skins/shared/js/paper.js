import { get } from '/shared/js/api.js';

/** Fills the page of a document: one paragraph a line, the head centred, the signature on the right. */
const query = new URLSearchParams(location.search);
const { text } = await get(`cases/${query.get('case')}/documents/${query.get('document')}`);

const HEADS = [/^.{2,30}(人民检察院|公安局|人民法院)$/, /^(起\s*诉\s*书|起诉意见书|刑事判决书)$/];
const NUMBER = /^.{0,24}[〔[（(]\d{4}[〕\])）].{0,12}号$/;
const SIGNATURE = /^(检察官|检察官助理|审判员|书记员|\d{4}年\d{1,2}月\d{1,2}日$|[〇一二三四五六七八九]{4}年)/;

function classOf(line, index) {
  if (index < 2 && HEADS.some((head) => head.test(line))) return 'head';
  if (index === 2 && NUMBER.test(line)) return 'number';
  if (SIGNATURE.test(line)) return 'signature';
  if (/^(附：|\d+．)/.test(line)) return 'item';
  return /^(此致|某某.{0,6}(人民检察院|人民法院)$)/.test(line) ? 'plain' : 'text';
}

/** Characters of a printed page, and from how many pages on a preview draws the pages near the screen only. */
const PAGE = 600;
const MANY = 40;
const isPaged = text.length > PAGE * MANY && !document.body.classList.contains('editable');

let page = document.body;
let filled = PAGE;
text.split('\n').forEach((line, index) => {
  if (isPaged && filled >= PAGE) {
    page = document.createElement('section');
    page.className = 'page';
    document.body.append(page);
    filled = 0;
  }
  const paragraph = document.createElement('p');
  paragraph.className = classOf(line, index);
  paragraph.textContent = line;
  page.append(paragraph);
  filled += line.length;
});
if (document.body.classList.contains('editable')) document.body.contentEditable = 'true';
