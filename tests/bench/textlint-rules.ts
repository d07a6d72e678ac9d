/** Checks of Chinese legal prose as a user of textlint would write them with its own interface; the same things our in-document rules look for. */
import type { TextlintRuleContext, TextlintRuleModule } from '@textlint/types';

/** Looks at one paragraph and reports what does not fit. */
type Check = (text: string, report: (at: number, message: string) => void) => void;

/** A rule that runs a check on each paragraph. */
function onParagraph(check: Check): TextlintRuleModule {
  return ({ Syntax, RuleError, report, getSource, locator }: TextlintRuleContext) => ({
    [Syntax.Paragraph](node) {
      check(getSource(node), (at, message) => {
        report(node, new RuleError(message, { padding: locator.at(at) }));
      });
    },
  });
}

/** A rule that reports every match of a pattern. */
function onMatch(pattern: RegExp, message: string): TextlintRuleModule {
  return onParagraph((text, report) => {
    for (const match of text.matchAll(pattern)) report(match.index, `“${match[0]}”${message}`);
  });
}

/** A rule that reports those matches of a pattern that a test finds wrong. */
function onWrong(pattern: RegExp, isWrong: (match: RegExpMatchArray) => boolean, message: string): TextlintRuleModule {
  return onParagraph((text, report) => {
    for (const match of text.matchAll(pattern)) if (isWrong(match)) report(match.index, `“${match[0]}”${message}`);
  });
}

const PAIRS: Readonly<Record<string, string>> = { '）': '（', '》': '《', '”': '“', '】': '【', '〕': '〔' };
const OPENING = new Set(Object.values(PAIRS));

const brackets = onParagraph((text, report) => {
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENING.has(sign)) open.push({ sign, at });
    else if (sign in PAIRS && open.pop()?.sign !== PAIRS[sign]) report(at, `“${sign}”不成对`);
  }
  for (const { sign, at } of open) report(at, `“${sign}”不成对`);
});

/** Longest sentence that is read without effort, in characters. */
const LONGEST = 300;

const sentenceLength = onParagraph((text, report) => {
  let start = 0;
  for (const sentence of text.split(/(?<=[。！？])/)) {
    if (sentence.length > LONGEST) report(start, `此句${sentence.length}字，过长`);
    start += sentence.length;
  }
});

function isNoDay([, year, month, day]: RegExpMatchArray): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isNoIdentityNumber([number = '']: RegExpMatchArray): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) !== number.charAt(17).toUpperCase();
}

/** The rules by name. */
export const RULES_OF_OUR_OWN: Readonly<Record<string, TextlintRuleModule>> = {
  'doubled-words': onMatch(/([\u4e00-\u9fa5]{2,6})\1/g, '重复'),
  'doubled-signs': onMatch(
    /，{2,}|、{2,}|；{2,}|。{2}(?!。)|，[。；、：]|、[，。；：]|；[，。、]|。[，、；]/g,
    '标点叠用',
  ),
  brackets,
  'full-width-digits': onMatch(/[０-９]+/g, '数字应为半角'),
  'sentence-length': sentenceLength,
  'dates-that-exist': onWrong(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, isNoDay, '无此日期'),
  'date-form': onMatch(
    /\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{2}年\d{1,2}月\d{1,2}日(?<!\d{4}年\d{1,2}月\d{1,2}日)/g,
    '日期写法不合',
  ),
  'article-form': onMatch(
    /第[零一二三四五六七八九十百]{2,8}(?=第[一二三四五六七八九十]{1,2}款|(?:之|的)规定)|第[一二三四五六七八九十]{1,2}条款|条[一二三四五六七八九十]{1,2}款|第第|条条/g,
    '条款写法不合',
  ),
  'law-title': onMatch(
    /(?<![《〈人])中华人民共和国(?:刑法|刑事诉讼法)(?=第)|《中华人民共和国(?:刑法|刑事诉讼法)(?=第)/g,
    '书名号不全',
  ),
  'document-number': onMatch(/[([（［][12]\d{3}[)\]）］][^，。\n]{1,12}字?第?\d+号/g, '发文字号的年份应用六角括号'),
  'identity-number': onWrong(/(?<!\d)\d{17}[\dXx](?!\d)/g, isNoIdentityNumber, '校验码不符'),
  placeholders: onMatch(
    /[×xX＊*]{2,}年|【[^】]{0,12}】|〔\s*〕|_{3,}|（(?:写明|此处|填写|注明)[^）]{0,30}）/g,
    '残留占位符',
  ),
  'fine-or-penalty': onMatch(
    /(?:行政拘留|行政处罚)[^，。；\n]{0,12}[，、]?并?处?罚金|判处(?:有期徒刑|拘役|管制)[^，。；\n]{0,20}[，、]?并处罚款/g,
    '罚金、罚款误用',
  ),
  'thousands-comma': onMatch(/\d{1,3}，\d{3}(?!\d)/g, '千分位用了全角逗号'),
};
