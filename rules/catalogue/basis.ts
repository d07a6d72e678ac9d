import { basisOf } from '../law/articles';
import type { Basis } from '../model/defect';

/** An article of a law: `cite('刑事诉讼法', 172)`, `cite('刑法', '133-1')`. */
export function cite(law: string, article: number | string): Basis {
  return basisOf(law, String(article));
}

/** A rule of practice without an article: 填录规范, 业务常识, 报表平衡. Never verified. */
export function practice(name = '填录规范'): Basis {
  return { law: name, version: '', article: '', verified: false };
}
