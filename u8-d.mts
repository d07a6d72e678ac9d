import { loadCase } from './tests/cases';
import { caseFileFromBundle } from './rules/bundle/read';
import { dutiesOf } from './rules/flow/duties';
import { field } from './rules/model/fields';
for (const n of ['civil','k1'] as const) { const f: any = (caseFileFromBundle(loadCase(n) as never) as any).caseFile; for (const d of dutiesOf(f)) console.log(n, d.word, d.state, d.needs.map((k) => field(k).cardName + '·' + field(k).label).join('、')); }
