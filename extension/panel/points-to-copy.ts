import { CERTAINTY_NAMES, type Defect } from '../../rules/model/defect';
import { evidenceLine } from '../export/defect-list';
import { basisLine } from '../ui/basis';

/** A defect as a few lines of plain text, to be pasted into a message or a work note. */
export function pointsToCopy(defect: Defect): string {
  const about = defect.about ? `（${defect.about}）` : '';
  const lines = [`【${CERTAINTY_NAMES[defect.certainty]}】${defect.title}${about}`];
  lines.push(...defect.evidence.map((evidence) => `读到：${evidenceLine(evidence)}`));
  if (defect.working) lines.push(`算式：${defect.working}`);
  if (defect.basis.length > 0) lines.push(`依据：${defect.basis.map(basisLine).join('；')}`);
  lines.push(`办法：${defect.remedy}`);
  return lines.join('\n');
}
