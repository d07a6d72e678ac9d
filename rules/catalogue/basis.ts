import { articleExists, lawText } from '../law/articles';
import type { Basis } from '../model/defect';

/** An article of a law (`172`, `'133-1'`), verified against the texts that we hold; what we do not hold shows as 依据待核. */
export function cite(law: string, article: number | string): Basis {
  const text = lawText(law);
  return {
    law,
    version: text?.version ?? '',
    article: String(article),
    verified: articleExists(law, String(article)) === true,
  };
}

/** A rule of practice without an article: 填录规范, 业务常识, 报表平衡. Never verified. */
export function practice(name = '填录规范'): Basis {
  return { law: name, version: '', article: '', verified: false };
}
