import type { AmountFact, AmountKind, Range } from '../model/document-facts';
import { parseMoney } from './money';
import { CHINESE_NUMERAL_CHARS } from './numerals';
import { backTo, endOfBody, holds, type Source } from './source';

const DIGITS = '0123456789０１２３４５６７８９';
const MARKS = ',，.．';
const CURRENCY = ['人民币', '￥', '¥'] as const;
const CHANGE =
  /^(?:零)?(?:[0-9０-９一二三四五六七八九壹贰叁肆伍陆柒捌玖]角)?(?:零)?(?:[0-9０-９一二三四五六七八九壹贰叁肆伍陆柒捌玖]分)?(?:整|正)?/;
/** How far before an amount the words that tell its kind may stand. */
const CONTEXT = 24;

/** What the words before an amount say about it; the nearest word decides. One pattern for all, told apart by group. */
const KIND_WORDS: readonly (readonly [AmountKind, string])[] = [
  ['bail', '保证金'],
  ['fine', '罚金|罚款|没收个人财产|没收财产'],
  [
    'total',
    '(?:共计|合计|总计|累计)(?:[^，。；、0-9]{0,6}(?:价值|损失|金额|数额))?|总价值|总金额|总额|共价值|共(?:骗|盗|窃|得|获)[^，。]{0,6}',
  ],
  ['compensation', '(?:赔偿|补偿|退赔|弥补|垫付)(?:[^，。；]{0,16}损失)?|谅解款|退缴|退还|退赃|退出'],
  ['proceeds', '违法所得|得款|获利|赃款|销赃|非法所得|分得|牟利|佣金|报酬|好处费'],
  [
    'loss',
    '价值|损失|骗取|骗得|索得|索取|勒索|收受|骗走|盗窃|窃得|盗得|盗走|偷走|偷得|窃取|窃走|抢得|抢走|劫得|转走|盗刷|值款|价格(?:为|是)?|估价|评估价|[内里装Xx]有|现金|诈骗|诈得|侵占|挪用|受贿|贪污|数额',
  ],
];
const KIND_PATTERN = new RegExp(KIND_WORDS.map(([, words]) => `(${words})`).join('|'), 'g');

/** 退赔各被害人损失，共计…元 sums up what was paid, not what was lost. */
const PAID =
  /^.{0,100}(?:(罚金|罚款)|(赔偿|补偿|退赔|退缴|退还|退赃)|(获利|得款|违法所得|非法所得|佣金|报酬)|(保证金))[^价盗骗窃抢]{0,100}$/;
const PAID_KINDS: readonly AmountKind[] = ['fine', 'compensation', 'proceeds', 'bail'];
const SENTENCE = 100;

function kindOfTotal(text: string, start: number): AmountKind {
  const sentence = text.slice(backTo(text, start, '。；\n', SENTENCE), start);
  const paid = PAID.exec(sentence);
  if (/(?:支付|收购)[^，。；]{0,16}$/.test(sentence)) return 'other';
  return PAID_KINDS.find((_, group) => paid?.[group + 1] !== undefined) ?? 'total';
}

/** Money found on somebody when he was taken, or given back by him, is not what he took. */
const SEIZED = /(?:扣押|缴获|查获|搜出|起获|退缴|退赔|退还|返还|发还)[^，。；]{0,20}$/;
const GIVEN_BACK = /^(?:现金|人民币)?[，,]?[现均已]{0,2}(?:被)?(?:发还|返还|退还)/;
/** 骗得被害人…以微信转账形式支付的…元: the taking is told at the beginning of a long clause. */
const TAKING = /(?:骗取|骗得|骗走|窃得|窃取|盗得|盗走|抢得|抢走|劫得|劫取)[^，。；]{0,60}$/;

function sentenceBefore(text: string, start: number): string {
  return text.slice(backTo(text, start, '。；\n', SENTENCE), start);
}

const SOLD = /^(?:的?(?:价格|价款|低价)|(?:人民币)?[^，。；]{0,3}(?:卖|销赃|出售|转卖))/;
/** 将1200元现金盗走: what happened to the money may be told behind it. */
const TAKEN = /^(?:现金|人民币)?[^，。；]{0,8}(?:盗走|偷走|窃走|抢走|骗走|拿走|窃取|占为己有)/;

function kindOf(text: string, start: number, end: number): AmountKind {
  // 以…元的价格卖给 tells what was got for the goods, not what they were worth.
  const after = text.slice(end, end + 16);
  if (SOLD.test(after)) return 'proceeds';
  const from = Math.max(0, start - CONTEXT);
  let window = text.slice(from, start);
  const stop = Math.max(window.lastIndexOf('。'), window.lastIndexOf('；'), window.lastIndexOf('\n'));
  if (stop >= 0) window = window.slice(stop + 1);
  let kind: AmountKind = 'other';
  KIND_PATTERN.lastIndex = 0;
  for (let match = KIND_PATTERN.exec(window); match; match = KIND_PATTERN.exec(window)) {
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    kind = KIND_WORDS[group - 1]?.[0] ?? 'other';
  }
  if (kind === 'loss' && (SEIZED.test(window) || GIVEN_BACK.test(after))) return 'other';
  if (kind === 'other') return TAKEN.test(after) || TAKING.test(sentenceBefore(text, start)) ? 'loss' : 'other';
  return kind === 'total' ? kindOfTotal(text, start) : kind;
}

/** Of the same use as a comma in accounts and exports: 18 632.50元. */
const GAPS = ' \u00a0\u2009\u202f';

/**
 * Start of the Arabic figure that ends before `end`; a comma or a gap belongs to it only as a thousands separator, so
 * `共3件，500元` keeps 500. A figure with gaps follows a word at once: in `手机 1 300元` the 1 is how many.
 */
function arabicStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && holds(DIGITS, text.charCodeAt(at - 1))) at -= 1;
  if (at === end) return end;
  if ('.．'.includes(text.charAt(at - 1)) && at >= 2 && DIGITS.includes(text.charAt(at - 2))) {
    at -= 1;
    while (at > 0 && holds(DIGITS, text.charCodeAt(at - 1))) at -= 1;
  }
  const integerEnd = text.slice(at, end).search(/[.．]/);
  let group = (integerEnd < 0 ? end : at + integerEnd) - at;
  const separators = text.slice(at - 1, at).trim() === '' ? GAPS : ',，';
  const whole = at;
  while (group === 3 && at >= 2 && separators.includes(text.charAt(at - 1)) && DIGITS.includes(text.charAt(at - 2))) {
    let before = at - 1;
    while (before > 0 && DIGITS.includes(text.charAt(before - 1)) && at - 1 - before < 4) before -= 1;
    const size = at - 1 - before;
    if (size > 3) break;
    at = before;
    group = size;
  }
  if (separators === GAPS && /[\s.．\d]/.test(text.charAt(at - 1))) return whole;
  return at;
}

function chineseStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && holds(CHINESE_NUMERAL_CHARS, text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Start of the figure before 元; scale and 余 may stand between: 20余万, 3.5万, 5000余. */
function figureStart(text: string, yuan: number): number {
  let end = yuan;
  while (end > 0 && holds('余多', text.charCodeAt(end - 1))) end -= 1;
  let scale = end;
  while (scale > 0 && holds('十百千万亿萬億', text.charCodeAt(scale - 1))) scale -= 1;
  let mid = scale;
  while (mid > 0 && holds('余多', text.charCodeAt(mid - 1))) mid -= 1;
  const arabic = arabicStart(text, mid);
  return arabic < mid ? arabic : chineseStart(text, mid < scale ? mid : end);
}

/** 元 that begins another word (一元化, 元旦) is no unit. */
const OTHER_WORDS = '化旦宵素件';

function amountAt(text: string, yuan: number): AmountFact | null {
  if (yuan + 1 < text.length && OTHER_WORDS.includes(text.charAt(yuan + 1))) return null;
  const figure = figureStart(text, yuan);
  if (figure >= yuan || MARKS.includes(text.charAt(figure))) return null;
  const change = CHANGE.exec(text.slice(yuan + 1, yuan + 8))?.[0] ?? '';
  const end = yuan + 1 + (/[角分整正]/.test(change) ? change.length : 0);
  const value = parseMoney(text.slice(figure, end));
  if (value === null) return null;
  const currency = CURRENCY.find((word) => text.startsWith(word, figure - word.length));
  const start = figure - (currency?.length ?? 0);
  const written = text.slice(start, end);
  const about =
    /[余多]/.test(written) ||
    /[约近]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:人民币)?(?:左右|余|许|以上)/.test(text.slice(end, end + 6));
  return { yuan: value, text: written, about, kind: kindOf(text, start, end), start, end };
}

/** Between two sums of one list stands no more than a name. */
const LISTED = /^[、和及与][\u4e00-\u9fa5×0-9]{0,12}$/;
/** Words of a sentence that sums up the story, not the things of one taking. */
const CONCLUDES =
  /综上|以上|累计|总计|合计|总金额|总价值|总额|涉案|[次起][，、]|被告人[^，。；]{1,12}(?:共|参与|盗窃|诈骗|骗取|窃取|抢劫|侵占|受贿)/;

/** 共计2260元 behind 1760元 and 500元 repeats them. */
function isSumOfLast(told: readonly number[], yuan: number): boolean {
  let sum = 0;
  for (let at = told.length - 1; at >= Math.max(0, told.length - LAST); at -= 1) {
    sum += told[at] ?? 0;
    if (at < told.length - 1 && Math.abs(sum - yuan) < 0.01) return true;
  }
  return false;
}
/** So many sums at most make up a total told right behind them. */
const LAST = 6;

/** 共价值3000元 of two phones taken at one time is what these were worth; a total concludes the story, or is the sum of what was named. */
function totalsOfStory(text: string, amounts: readonly AmountFact[]): AmountFact[] {
  let named = 0;
  if (!amounts.some(({ kind }) => kind === 'loss')) return [...amounts];
  const told: number[] = [];
  return amounts.map((amount) => {
    if (amount.kind === 'loss') {
      named += amount.yuan;
      told.push(amount.yuan);
    }
    if (amount.kind !== 'total') return amount;
    const isSum = Math.abs(named - amount.yuan) < 0.01 || isSumOfLast(told, amount.yuan);
    const sentence = text.slice(backTo(text, amount.start, '。；\n', SENTENCE), amount.start);
    if (isSum || CONCLUDES.test(sentence)) return amount;
    named += amount.yuan;
    return { ...amount, kind: 'loss' as const };
  });
}

/**
 * Within a count 共计 sums up the things of this count alone: it is their loss where they were not named one by one,
 * else it repeats them. Only a total outside the counts is one of the document.
 */
function totalsOfCounts(amounts: readonly AmountFact[], counts: readonly Range[]): AmountFact[] {
  let count: Range | undefined;
  let named = 0;
  return amounts.map((amount) => {
    const own = counts.find(({ start, end }) => amount.start >= start && amount.end <= end);
    if (own !== count) named = 0;
    count = own;
    if (!own || (amount.kind !== 'total' && amount.kind !== 'loss')) return amount;
    const kind = amount.kind === 'loss' || named === 0 ? 'loss' : 'other';
    if (kind === 'loss') named += 1;
    return { ...amount, kind };
  });
}

/** 骗取张某3000元、李某2000元: what is said of the first sum of a list holds for the others. */
function kindsOfLists(text: string, amounts: readonly AmountFact[]): AmountFact[] {
  const told: AmountFact[] = [];
  for (const amount of amounts) {
    const before = told[told.length - 1];
    const follows =
      before !== undefined && LISTED.test(text.slice(before.end, Math.min(amount.start, before.end + 20)));
    told.push(follows && amount.kind === 'other' ? { ...amount, kind: before.kind } : amount);
  }
  return told;
}

/** Every sum of money of the body, in order. */
export function findAmounts(source: Source, counts: readonly Range[]): AmountFact[] {
  const { text } = source;
  const limit = endOfBody(source);
  const found: AmountFact[] = [];
  for (const unit of ['元', '圆']) {
    for (let at = text.indexOf(unit); at >= 0 && at < limit; at = text.indexOf(unit, at + 1)) {
      const amount = amountAt(text, at);
      if (amount) found.push(amount);
    }
  }
  found.sort((one, other) => one.start - other.start);
  const listed = kindsOfLists(text, found);
  return counts.length > 0 ? totalsOfCounts(listed, counts) : totalsOfStory(text, listed);
}
