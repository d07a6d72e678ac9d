import type { Key } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import type { Verdict } from '../../engine/verdict';
import type { View } from '../../engine/view';
import { cite } from '../basis';
import { isVerdict, NOT_APPLICABLE, PASSED, valuesOf } from '../checks';

const KEYS: readonly Key[] = ['coercive.type', 'coercive.executedDate', 'coercive.endDate'];

/**
 * An ended measure that ends after the next one has begun. A measure without an end date is left alone: it ends by
 * itself when the next begins (人民检察院刑事诉讼规则第154条), and the same day is no overlap.
 */
function overlap(view: View): Verdict {
  const values = valuesOf(view, KEYS);
  if (isVerdict(values)) return values;
  const [types = [], starts = [], ends = []] = values;
  if (starts.length !== types.length || ends.length !== types.length) return NOT_APPLICABLE;
  const rows = starts
    .map((start, row) => ({ start, end: ends[row] ?? '', type: types[row] ?? '' }))
    .filter((row) => row.start !== '')
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  if (rows.length < 2) return NOT_APPLICABLE;
  const late = rows.findIndex(({ end }, row) => end !== '' && end > (rows[row + 1]?.start ?? end));
  const first = rows[late];
  const next = rows[late + 1];
  if (!first || !next) return PASSED;
  return { is: 'defect', working: `${first.type} ${first.end} 解除，晚于 ${next.type} ${next.start} 执行` };
}

export default [
  defineRule({
    id: 'coercive.type-order',
    title: '强制措施时间重叠',
    stage: '强制措施',
    kind: 'cross-card',
    aspect: '案卡填录',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [cite('人民检察院刑事诉讼规则', 154)],
    remedy: '核对起止日期',
    lawful: ['解除日期填的是案件办结日', '不同机关先后作出，移送后重新办理手续期间并存'],
    check: overlap,
    reads: KEYS,
  }),
];
