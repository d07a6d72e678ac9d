import type { FieldKey } from '../../../rules/model/fields';
import type { Control } from '../layout';
import { CONTROLS, LABELS } from './columns';

/** Where a field stands instead: the screen, and the group under which it is added. */
export interface Place {
  readonly screen: string;
  readonly group: string;
}

/** How a release of the host names its fields, where it puts them and by which controls it shows them. */
export interface Wording {
  /** Other labels than the dictionary's first. */
  readonly labels: Partial<Record<FieldKey, string>>;
  /** Controls that differ from what the type of the field suggests. */
  readonly controls: Partial<Record<FieldKey, Control>>;
  /** Fields that stand on another screen than in `screens.ts`. */
  readonly moved: Partial<Record<FieldKey, Place>>;
}

/** The release all skins show. */
export const STANDARD: Wording = { labels: LABELS, controls: CONTROLS, moved: {} };

/** A later release: three labels reworded, two fields moved, one select replaced by a drop-down of its own. */
export const UPGRADED: Wording = {
  labels: {
    ...LABELS,
    'chargeSuspect.transferCharge': '移诉罪名',
    'acceptance.assignedDate': '案件分配日期',
    'suspect.politicalStatus': '政治身份',
  },
  controls: { ...CONTROLS, 'case.sourceType': 'dropdown' },
  moved: {
    'case.socialImpact': { screen: 'archive', group: '其他事项' },
    'case.hasVictim': { screen: 'archive', group: '其他事项' },
  },
};
