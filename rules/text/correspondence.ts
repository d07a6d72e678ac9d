import type { Range, TextFact } from '../model/document-facts';
import { matchesOf } from './source';

/** How far below the number the addressee may stand. */
const HEAD_REACH = 120;
/** A line of its own, or the words glued to the number, up to the colon. */
const SALUTATION = /(?:^|[\s\n])([^\s，,。；;：:〔〕]{2,40})[ \u3000]*[：:]/g;
/** What introduces a party or a statement, not a reader. */
const NOT_A_READER =
  /^(?:时间|地点|附件?|如下|公诉机关|抗诉机关|违法犯罪经历|前科|因其|本人|一、|原?(?:被告|原告|被申请人|申请人|申诉人|控告人|第三人|罪犯|犯罪嫌疑人|被告人|公益诉讼起诉人)|诉讼请求|案由|事由|住所地?|地址|联系|查明|认为|如下|.{0,6}(?:日期|电话|号码|法定代表人|负责人)$)|(?:如下|认为|查明|建议)$/u;
const CLOSING_ADDRESSEE = /此\s?[致壺]\s*([\u4e00-\u9fa5×xX*＊某（）()]{2,40})/u;
const APPLICANT =
  /(?:^|[\n。])[ \u3000]*(?:监督申请人|申请监督人|申请人|申诉人|控告人)(?:[（(][^（）()\n]{1,40}[）)])?[：: \u3000]*([^\s，,。；;：:（）()、]{2,40})/g;
const TIME_LIMIT =
  /(?:收到|自|在|于)[^。；;\n]{0,30}?[0-9０-９一二三四五六七八九十两]{1,3}个?(?:工作日|日|天|月)(?:以内|之?内)|(?:于|在)?(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:之?前|以前)/g;
/** What is to be done within the time. */
const ANSWER = /回复|函复|答复|反馈|整改|履行|履职|报送|纠正/u;

/** To whom a document is written. A court or procuratorate after 此致 counts where no salutation stands at its head. */
export function findAddressee(text: string, headEnd: number): TextFact | null {
  const head = { start: headEnd, end: Math.min(text.length, headEnd + HEAD_REACH) };
  for (const match of matchesOf(SALUTATION, text, head)) {
    const name = match[1] ?? '';
    if (NOT_A_READER.test(name)) return closingAddressee(text);
    const start = match.index + match[0].indexOf(name);
    return { text: name, start, end: start + name.length };
  }
  return closingAddressee(text);
}

function closingAddressee(text: string): TextFact | null {
  const match = CLOSING_ADDRESSEE.exec(text);
  if (!match?.[1]) return null;
  const start = match.index + match[0].length - match[1].length;
  return { text: match[1], start, end: start + match[1].length };
}

/** Who applied or complained, each once. */
export function findApplicants(text: string): readonly TextFact[] {
  const found = new Map<string, TextFact>();
  for (const match of matchesOf(APPLICANT, text, whole(text))) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!found.has(name)) found.set(name, { text: name, start, end: start + name.length });
  }
  return [...found.values()];
}

/** The time set for an answer or for making good: the last one said, as the first may quote the law. */
export function findTimeLimit(text: string): TextFact | null {
  let last: TextFact | null = null;
  for (const match of matchesOf(TIME_LIMIT, text, whole(text))) {
    const end = match.index + match[0].length;
    if (!ANSWER.test(text.slice(end, end + 40).split(/[。；;\n]/u)[0] ?? '')) continue;
    last = { text: match[0], start: match.index, end };
  }
  return last;
}

function whole(text: string): Range {
  return { start: 0, end: text.length };
}
