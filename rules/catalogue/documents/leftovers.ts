import type { ReadDocument } from '../../engine/view';
import type { OrganFact } from '../../model/document-facts';
import { isSurname } from '../../text/names';
import { practice } from '../basis';
import { isSamePlace } from './offices';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** Blanks of a template. */
/** Each form begins with one of a few characters: asked first, most places of a text are passed over at once. */
const PLACEHOLDER =
  /(?=[×xX＊*【〔{[ \u3000年2（(_＿被犯人第])(?:[×xX＊*]{2,20}年|[×xX]{1,2}月[×xX]{1,2}日|【(?![0-9０-９]{4}】)[^】]{0,12}】|〔\s{0,8}〕|\{\{[^}\n]{0,20}\}\}|\[(?:姓名|日期|案由|罪名|地址|金额|文号|时间|地点)\]|(?<=[于自至])[ \u3000]{1,8}年[ \u3000]{0,8}月[ \u3000]{0,8}日|(?<=[于自至。，；])年[ \u3000]{1,8}月[ \u3000]{0,8}日|(?<![0-9])20(?:[ \u3000_]{1,8}|[0-9]{2}(?=年[ \u3000_]{1,8}月))年[ \u3000_]{0,8}月[ \u3000_]{0,8}日|[（(]待[填定补写查核][^）)\n]{0,8}[）)]|（以下空白|[_＿]{3,60}|(?:被告人|犯罪嫌疑人|被不起诉人)(?:[×xX]{2,20}|（姓名）)|[（(](?:写明|此处|填写|注明|选填|如有)[^）)\n]{0,30}[）)]|人民币(?:[×xX_＿]{2,40}|\s{2,40})元|第[×xX]{1,20}条|[（(](?:可根据|请根据|视情|视案情|根据案情|参照)[^）)\n]{0,24}[）)])/gu;
/** A lone XX in a text whose names are not masked by signs. */
const LONE = /(?<![0-9A-Za-z×xXＸ＊*＋+#－-])(?:[×xXＸ]{2,4}|＊{2,4})(?![0-9A-Za-z×xXＸ＊*])/gu;
/** Texts with more signs than these are masked on purpose. */
const MOST_LEFT = 2;

function placeholders(document: ReadDocument): readonly Found[] {
  const all = findAll(PLACEHOLDER, proseOf(document));
  // 被告人XXX all through the text is a mask, once or twice it was left behind.
  return all
    .filter(({ text }) => !/[×xX]$/u.test(text) || all.filter((other) => other.text === text).length <= MOST_LEFT)
    .map((each) => ({ at: [each], says: `“${each.text}”` }));
}

/** Places where published texts cover an address, a number or an account. */
const COVERED_BEFORE =
  /(?:号码|手机|电话|微信号?|账号|帐号|车牌号?|[路街弄号楼幢栋室镇乡县市区村店网站为：:第（(])\s*$/u;
const COVERED_AFTER = /^(?:号|弄|室|幢|栋|楼|单元|路|街|村|镇|乡|县|市|区|小区|组|检|网|公司|酒店|宾馆|店|超市|[（(])/u;

function loneSigns(document: ReadDocument): readonly Found[] {
  const prose = proseOf(document);
  const all = findAll(LONE, prose);
  if (all.length > MOST_LEFT) return [];
  return all
    .filter(
      ({ start, end }) =>
        // 农×× is a person whose given name is covered.
        !isSurname(prose, start - 1) &&
        !COVERED_BEFORE.test(prose.slice(start - 4, start)) &&
        !COVERED_AFTER.test(prose.slice(end, end + 2)),
    )
    .map((each) => ({ at: [each], says: `“${each.text}”` }));
}

/** Numbers of one kind of document of this case that differ. */
function indictmentNumbers(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  if (facts.kind !== 'judgment') return null;
  const own = facts.numbers.filter(
    ({ of, start }) => of === '起诉书' && start < (sectionOf(facts, 'appendix')?.start ?? text.length),
  );
  if (own.length < 2) return null;
  const [first] = own;
  const others = own.filter(({ normal }) => normal !== first?.normal);
  if (!first || others.length === 0 || /变更起诉|追加起诉|补充起诉|另行起诉|并案/u.test(text)) return [];
  return others.map((other) => ({ at: [first, other], says: `起诉书文号“${first.text}”与“${other.text}”不一致` }));
}

/** What stands behind the name of the office that prosecuted, and behind the court that tried what it charged. */
const PROSECUTED = /^(?:指控|以[^。\n]{0,40}(?:起诉书|指控))/u;
const SENT = /^(?:依法)?指派/u;
const TRIED = /^(?:依法)?(?:适用[^，。\n]{2,8}程序)?审理[^，。\n]{2,26}检察院(?:指控|提起)/u;

/** The office that prosecuted and the court that tried the case, wherever the head of a decision names them. */
function prosecutors({ text, facts }: ReadDocument): OrganFact[] {
  const end = sectionOf(facts, 'facts')?.start ?? text.length;
  const isAppeal = /上诉人|抗诉机关|原审|再审/u.test(text.slice(0, 800));
  return facts.organs.filter(({ name, type, start, end: behind }) => {
    // Other words in front of it are taken for a part of its name.
    if (start >= end || !/[\s。，：关理]/u.test(text.charAt(start - 1)) || /[×*＊]/u.test(name)) return false;
    const after = text.slice(behind, behind + 60);
    if (type === 'court') return isAppeal && TRIED.test(after);
    // In an appeal it is the office above that sends somebody.
    const isSent = !isAppeal && SENT.test(after);
    return (
      type === 'procuratorate' &&
      (isSent || PROSECUTED.test(after) || /公诉机关[：:\s]{0,2}$/u.test(text.slice(start - 8, start)))
    );
  });
}

function offices(document: ReadDocument): readonly Found[] | null {
  if (document.facts.kind !== 'judgment' && document.facts.kind !== 'ruling') return null;
  const [first, ...others] = prosecutors(document);
  if (!first || others.length === 0) return null;
  return others
    .filter(({ name }) => !isSamePlace(first.name, name))
    .map((other) => ({ at: [first, other], says: `“${first.name}”与“${other.name}”不一致` }));
}

export default [
  documentRule({
    id: 'doc.placeholder',
    title: '文书残留模板占位符',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '补全或者删去占位内容',
    lawful: ['化名处理的被害人姓名以×代替', '公开版隐名文本'],
    find: placeholders,
  }),
  documentRule({
    id: 'doc.placeholder-lone',
    title: '文书中有零星的占位符号',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '核对是否为模板残留',
    find: loneSigns,
  }),
  documentRule({
    id: 'doc.indictment-number-differs',
    title: '文书内起诉书文号前后不一',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对起诉书文号',
    lawful: ['变更、追加起诉另有文号'],
    find: indictmentNumbers,
  }),
  documentRule({
    id: 'doc.prosecutor-office-differs',
    title: '文书内公诉机关、一审法院不一致',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对机关名称',
    lawful: ['指定管辖', '机关更名或者区划调整'],
    find: offices,
  }),
];
