import type { Certainty, RiskLevel } from '../../rules/model/defect';
import type { ShapeName, Tone } from './tag';

/** How a meaning is drawn: shape and colour say the same. */
export interface Sign {
  readonly shape: ShapeName;
  readonly tone: Tone;
}

/** Sign of each certainty. */
export const CERTAINTY_SIGNS: Readonly<Record<Certainty, Sign>> = {
  confirmed: { shape: 'diamond', tone: 'red' },
  suspected: { shape: 'open-triangle', tone: 'yellow' },
  hint: { shape: 'dot', tone: 'accent' },
};

/** Sign of each risk level. */
export const RISK_SIGNS: Readonly<Record<RiskLevel, Sign>> = {
  red: { shape: 'octagon', tone: 'red' },
  yellow: { shape: 'triangle', tone: 'yellow' },
  green: { shape: 'circle', tone: 'green' },
  grey: { shape: 'square', tone: 'grey' },
};

/** What each risk level asks of the reader. */
export const RISK_MEANINGS: Readonly<Record<RiskLevel, string>> = {
  red: '有须优先核对的事项',
  yellow: '有请留意的事项',
  green: '未见须优先核对的事项',
  grey: '已读取的内容不足，暂不评定',
};
