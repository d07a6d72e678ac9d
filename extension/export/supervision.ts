/** What case supervision (流程监控) may say how (F-H5): a formal notice rests on 确认 alone; 疑似 and 提示 are said in passing. */
import { isShown } from '../../storage/model';
import type { ListedDefect } from './defect-list';

/** 案件流程监控通知书, or 口头提示记录. */
export type SupervisionPaper = 'notice' | 'prompt';

/** What the user reads for each paper, in file names too. */
export const PAPER_NAMES: Readonly<Record<SupervisionPaper, string>> = {
  notice: '案件流程监控通知书',
  prompt: '口头提示记录',
};

/** As many findings of one case are worth a notice though none is grave. */
const MANY = 3;

/** The open findings a paper may hold. */
export function findingsFor<Entry extends ListedDefect>(
  paper: SupervisionPaper,
  entries: readonly Entry[],
): readonly Entry[] {
  return entries.filter(
    ({ state, defect }) => isShown(state) && (defect.certainty === 'confirmed') === (paper === 'notice'),
  );
}

/** How what is certain would usually be settled (人民检察院刑事诉讼规则第六百六十五条); case management decides. */
export function adviceFor(entries: readonly ListedDefect[]): string {
  const certain = findingsFor('notice', entries);
  if (certain.some(({ defect }) => defect.severity === 'serious')) return '有严重级别的，通常发通知书并报检察长';
  return certain.length >= MANY ? `同案 ${MANY} 项以上，通常发通知书` : '级别一般且不足三项的，通常口头提示即可';
}
