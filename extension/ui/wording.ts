/**
 * Words that blame. No text the user reads may hold one: the tool says what does not agree (不一致、未填、与…不符、请核对)
 * and leaves the judgement to a person. The test beside this file scans every string of the product.
 */
const BLAME_WORDS = [
  '违规',
  '错误',
  '失职',
  '渎职',
  '玩忽职守',
  '低级',
  '失误',
  '差错',
  '过错',
  '犯错',
  '出错',
  '疏忽',
  '粗心',
  '马虎',
  '敷衍',
  '不负责',
  '不认真',
  '不称职',
  '责任人',
  '追责',
  '问责',
  '批评',
  '造假',
  '弄虚作假',
  '屡教不改',
  '屡次',
  '排名',
  '倒数',
  '漏填',
  '漏写',
  '漏列',
  '漏项',
  '最差',
] as const;

/** Terms of the law and values of the host that contain such a word without blaming the reader. */
const LAWFUL_TERMS = [
  '渎职罪',
  '渎职侵权',
  '渎职犯罪',
  '失职渎职等职务犯罪',
  '玩忽职守罪',
  '玩忽职守案',
  '失职罪',
  '失职被骗罪',
  '失职致使',
  '重大失职',
  '确有错误',
  '重大错误',
  '法律适用错误',
  '适用法律错误',
  '事实认定错误',
  '认定事实错误',
  '错误明细',
  '直接责任人员',
  '主管责任人员',
  '因果关系、过错',
  '不说“漏填”',
] as const;

/** The words of blame a text holds, lawful terms set aside; empty when it is calm. */
export function blameWordsIn(text: string): readonly string[] {
  const rest = LAWFUL_TERMS.reduce((current, term) => current.split(term).join('　'), text);
  return BLAME_WORDS.filter((word) => rest.includes(word));
}
