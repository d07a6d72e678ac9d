import { defineRule } from '../../engine/rule';
import type { Verdict } from '../../engine/verdict';
import type { View } from '../../engine/view';
import { articleExists, lawText } from '../../law/articles';
import { parseMoney } from '../../text/money';
import { CHINESE_NUMERAL_CHARS, chineseToNumber, parseNumber } from '../../text/numerals';
import { cite, practice } from '../basis';
import { isVerdict, NOT_APPLICABLE, PASSED, valuesOf } from '../checks';

const FIGURES = '[￥¥]?[\\d,，]+(?:\\.\\d+)?万?元?';
const CAPITALS =
  '[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[元圆](?:[零壹贰叁肆伍陆柒捌玖]角)?(?:[零壹贰叁肆伍陆柒捌玖]分)?[整正]?';
/** 3,600元（叁仟陆佰元整） and 人民币叁仟陆佰元整（3,600元）. */
const FIGURES_FIRST = new RegExp(`(${FIGURES})[（(](?:大写[：:]?)?(?:人民币)?(${CAPITALS})[）)]`, 'gu');
const CAPITALS_FIRST = new RegExp(`(${CAPITALS})[（(](?:小写[：:]?)?(?:人民币)?(${FIGURES})[）)]`, 'gu');

function capitals(view: View): Verdict {
  const values = valuesOf(view, ['doc.any.prose']);
  if (isVerdict(values)) return values;
  const text = values[0]?.[0] ?? '';
  const pairs = [...text.matchAll(FIGURES_FIRST), ...text.matchAll(CAPITALS_FIRST)];
  if (pairs.length === 0) return NOT_APPLICABLE;
  for (const [, left = '', right = ''] of pairs) {
    const a = parseMoney(left.replace(/^[￥¥]/u, ''));
    const b = parseMoney(right.replace(/^[￥¥]/u, ''));
    if (a !== null && b !== null && a !== b) return { is: 'defect', working: `${left} 与 ${right} 不等` };
  }
  return PASSED;
}

const CITATION = new RegExp(
  `^《?(?:中华人民共和国)?([^《》]+?)》?第([\\d${CHINESE_NUMERAL_CHARS}]+)条(?:之([${CHINESE_NUMERAL_CHARS}]+))?`,
  'u',
);
/** From this day on the criminal law has had 452 articles; later amendments only inserted articles between them. */
const CRIMINAL_LAW_SINCE = '1997-10-01';

/** Whether a citation names an article its law did not have on the day of the document; null when that cannot be told. */
function isAbsent(citation: string, date: string): boolean | null {
  const [, law = '', number = '', sub = ''] = CITATION.exec(citation) ?? [];
  const text = lawText(law);
  const article = parseNumber(number);
  if (text?.last === undefined || article === null) return null;
  const name = sub === '' ? String(article) : `${article}-${chineseToNumber(sub)}`;
  if (articleExists(law, name) !== false) return false;
  const since = law === '刑法' && sub === '' ? CRIMINAL_LAW_SINCE : text.effective;
  return date >= since ? true : null;
}

function citedArticles(view: View): Verdict {
  const values = valuesOf(view, ['doc.any.citations', 'doc.any.date']);
  if (isVerdict(values)) return values;
  const [citations = [], dates = []] = values;
  const date = dates[0] ?? '';
  if (date === '') return NOT_APPLICABLE;
  const absent = citations.filter((citation) => isAbsent(citation, date) === true);
  if (absent.length === 0) return PASSED;
  return { is: 'defect', working: `${absent.join('、')}：现行文本没有该条` };
}

/** Name of the procuratorate at the head of a document, without spaces; empty when the document is another organ's. */
function procuratorate(text: string): string {
  return /^(.*?人民检察院)/u.exec(text.normalize('NFKC').replace(/\s/gu, ''))?.[1]?.replace('中华人民共和国', '') ?? '';
}

function unitName(view: View): Verdict {
  const values = valuesOf(view, ['doc.any.heading', 'case.handlingOrg']);
  if (isVerdict(values)) return values;
  const head = procuratorate(values[0]?.[0] ?? '');
  const unit = procuratorate(values[1]?.[0] ?? '');
  if (head === '' || unit === '') return NOT_APPLICABLE;
  return head.endsWith(unit) || unit.endsWith(head) ? PASSED : { is: 'defect', working: `${head} 与 ${unit} 不一致` };
}

export default [
  defineRule({
    id: 'doc.comma-money',
    title: '大小写金额不一致',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对并统一大小写金额',
    check: capitals,
    reads: ['doc.any.prose'],
  }),
  defineRule({
    id: 'doc.citation-article-exists',
    title: '引用条文号超出法条范围',
    stage: '提起公诉',
    kind: 'document',
    aspect: '法律适用',
    scope: 'document',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对所引条文',
    lawful: ['转述旧文书所引修改前的条号（2012年刑事诉讼法、旧规则条文更多）'],
    check: citedArticles,
    reads: ['doc.any.citations', 'doc.any.date'],
  }),
  defineRule({
    id: 'doc.unit-name',
    title: '文书院名与承办院不一致',
    stage: '提起公诉',
    kind: 'card-document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'suspected',
    severity: 'serious',
    points: 4,
    basis: [cite('人民检察院刑事诉讼规则', 358)],
    remedy: '核对文书首部院名与承办单位',
    lawful: ['改变管辖、指定管辖前由原承办院制作的文书', '上级检察院作出的决定书、批复'],
    check: unitName,
    reads: ['doc.any.heading', 'case.handlingOrg'],
  }),
];
