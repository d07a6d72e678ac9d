import { remembered } from './remembered';

/** Words and patterns by which a page is understood. The field dictionary itself stays in the background. */

/** Department acceptance number (部门受案号), all bracket forms. */
export const ACCEPTANCE_NUMBER =
  /[\u4e00-\u9fa5]{1,12}?检[\u4e00-\u9fa5]{1,5}受?\s?[[〔［【(（]\s?\d{4}\s?[\]〕］】)）]\s?\d{4,14}\s?号/;

/** What a control shows when nothing has been chosen or typed. */
export const PLACEHOLDER =
  /^[-—\s]{0,20}((请|点击|未)(选择|输入|填写|录入|点选|勾选)[^。]{0,20}|选择|搜索)[-—\s]{0,20}$/;

/** Two ends of one range, or parts of one value. */
export const RANGE_JOINER = /^(至|到|—+|-+|~|～|－|–)$/;

/** Units that follow a control. */
export const UNIT =
  /^[(（]?(元|万元|亿元|千元|年|个?月|日|天|小时|周?岁|人|名|件|次|份|册|页|%|％|克|千克|公斤|平方米)[)）]?([(（][^()（）]{1,6}[)）])?$/;

/** Words before a sum in its box. */
export const BEFORE_SUM = /^(人民币|共计|合计|大约)$/;

/** Says how a value is to be written rather than what it is: （如：2026-01-01）, 例如：…, 格式：…. */
export const HINT =
  /^[（(【[]?\s?(如|例|例如|示例|格式|注|说明|提示)[:：]|^[（(【[]\s?(如|例如|可多选|多选|必填|选填|单选|格式)|^[（(【[][^（）()]{2,40}[)）】\]]$/;

/** What is drawn beside a label: stars, colons, strokes, arrows to sort by, icons of fonts. */
const LABEL_NOISE =
  /^[\s*＊:：·•\-—|/\\>»\u2190-\u21ff\u2460-\u24ff\u25a0-\u27bf\ue000-\uf8ff]{1,40}|(?<!吗)[\s*＊:：?？\u2190-\u21ff\u2460-\u24ff\u25a0-\u27bf\ue000-\uf8ff]{1,40}$/g;
/** Numbers before the questions of a list. */
const ORDINAL = /^[（(]?\d{1,2}[.、．)）]{1,2}(?=[*＊\u4e00-\u9fa5])/;
const SENTENCE = /[。！？；!?;]|[，,].*[，,]/;

/** A label as the user means it: without stars, colons and spaces. */
export const cleanLabel = remembered((text: string): string =>
  text
    .replace(/[\s\u00a0\u3000\u200b-\u200f\ufeff]+/g, '')
    .replace(ORDINAL, '')
    .replace(LABEL_NOISE, '')
    .slice(0, 60),
);

/** Whether a text can name a field at all. */
export const canBeLabel = remembered((text: string): boolean => {
  const label = cleanLabel(text);
  if (label.length < 2 || label.length > 40) return false;
  // Labels of the host are Chinese; components call themselves "checkbox-group" and the like.
  if (!/[\u4e00-\u9fa5]/.test(label) || /[:：]|\d{5}/.test(label)) return false;
  return !SENTENCE.test(label) && !PLACEHOLDER.test(label) && !UNIT.test(label) && !RANGE_JOINER.test(label);
});

/** What stands last in a line: 审查起诉 > 人员卡　受案号： announces a 受案号. */
export function lastPart(text: string): string {
  return text.split(/\s{2,}|[\u3000；;|｜>»]+|\s[/／]\s/).pop() ?? text;
}

/** Whether a text announces a value: it ends in a colon. */
export function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

/** Labels that say who the fields around them are about. */
export const PERSON_LABELS: ReadonlySet<string> = new Set([
  '姓名',
  '嫌疑人姓名',
  '犯罪嫌疑人姓名',
  '犯罪嫌疑人',
  '嫌疑人',
  '被告人姓名',
  '被告人',
  '原审被告人姓名',
  '被害人姓名',
  '姓名/单位名称',
  '当前嫌疑人',
  '当前人员',
  '当前被告人',
]);

/** Labels so common in the host that two of them beside an acceptance number make a page certain. */
export const WELL_KNOWN_LABELS: readonly string[] = [
  '部门受案号',
  '统一受案号',
  '案件名称',
  '案件类别',
  '承办检察官',
  '承办单位',
  '承办部门',
  '受理日期',
  '移送单位',
  '移送案由',
  '嫌疑人编号',
  '犯罪嫌疑人',
  '强制措施',
  '审结日期',
  '到期日期',
];

/** Sign of a control whose value is what is searched for, and nothing about the case that is open. */
export const QUERY_SIGN = 'query';

/** Titles of parts that show what was, what is elsewhere, or how it might look. */
export const NOT_THIS_CASE_NOW =
  /^(变更|修改|操作|编辑|历史|流转)(版本|记录|日志|痕迹|信息对比|对比)|^(填写|填报|填录)?(示例|样例|范例)|^(关联|相关|类似|历史|其他)案件|^类案/;
