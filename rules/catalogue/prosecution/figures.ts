import { defineRule } from '../../engine/rule';
import type { Verdict } from '../../engine/verdict';
import type { View } from '../../engine/view';
import { cite } from '../basis';
import { isVerdict, NOT_APPLICABLE, PASSED, valuesOf } from '../checks';

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
