import { loadCase, loadList } from './tests/cases';
import { loadArrestTerms, loadReviewTerms } from './tests/cases/terms';
import { caseFileFromBundle } from './rules/bundle/read';
import { flowOf } from './rules/flow/flow';
import { nextSteps } from './extension/panel/next-steps';
import { complexityOf } from './rules/appraisal/complexity';
import { dutiesOf } from './rules/flow/duties';
const show = (n: string, b: any, today: string) => {
  const r: any = caseFileFromBundle(b);
  const f = r.caseFile;
  console.log('##', n, today, complexityOf(f).words, '| duties', dutiesOf(f).map((d) => d.word + d.state[0]).join(' '));
  for (const flow of flowOf(f, today)) { const s = nextSteps(flow, today); if (s.length) console.log('  ', flow.kind.name, '→', s.map((x) => `${x.name} ${x.due}`).join(' / ')); }
};
for (const n of ['twelve','juvenile','civil','administrative','public-interest','petition','suggestion','management'] as const) show(n, loadCase(n), '2024-03-20');
show('arrest', loadArrestTerms(), '2026-03-04'); show('review', loadReviewTerms(), '2026-03-20');
loadList().slice(0, 8).forEach((b, i) => show('list' + i, b, '2026-03-20'));
