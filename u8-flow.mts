import { loadCase, loadList } from './tests/cases';
import { caseFileFromBundle } from './rules/bundle/read';
import { flowOf, undecidedFlowsOf } from './rules/flow/flow';
import { lineOf } from './rules/engine/applicability';
import { deadlinesOf } from './rules/engine/deadlines';
for (const n of ['civil','administrative','public-interest','petition','suggestion','management','juvenile','twelve','k1'] as const) {
  const r: any = caseFileFromBundle(loadCase(n) as never);
  const f = r.caseFile;
  console.log(n, JSON.stringify(f.records.find((x:any)=>x.card==='case')?.values['case.category']?.value), 'line', lineOf(f), 'flow', flowOf(f,'2024-03-10').map(x=>x.kind.name), 'undecided', undecidedFlowsOf(f,'2024-03-10').map(x=>x.kind.name), deadlinesOf(f,'2024-03-10').length);
}
