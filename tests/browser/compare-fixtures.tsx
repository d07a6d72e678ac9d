/** What the comparison page is shown in the tests: the three documents of K5, and a case of 300 people. */
import { render } from 'preact';
import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/intake/intake.css';
import '../../extension/compare/compare.css';
import type { CompareActions } from '../../extension/compare/actions';
import { Compare } from '../../extension/compare/compare';
import type { FactsOf } from '../../extension/intake/belonging';
import { keptFacts } from '../../extension/patrol/facts';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { understand } from '../../rules/text/understand';
import { K5_PLANTS, k5Texts } from '../cases/k5';

const PAPERS = [
  ['opinion', 'opinionForProsecution', '起诉意见书'],
  ['indictment', 'indictment', '起诉书'],
  ['judgment', 'judgment', '刑事判决书'],
] as const;
const texts = k5Texts(K5_PLANTS);
const kept = keptFacts(({ text, kind, title }) => understand(text, { kind, title }));
const factsOf: FactsOf = (document) => kept({ id: '', state: 'value', ...document });

function caseOf(parts: object) {
  const reading = caseFileFromBundle({ version: 1, case: { id: '某检刑诉受[2024]999999000001号' }, ...parts });
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.caseFile;
}

const CASES = {
  k5: caseOf({
    documents: PAPERS.map(([name, kind, title]) => ({ kind, title, text: texts[name] })),
  }),
  many: caseOf({
    cards: Array.from({ length: 300 }, (_, index) => ({
      card: 'suspect',
      record: String(index + 1),
      values: {
        'suspect.name': `张某${String.fromCharCode(0x4e00 + index)}`,
        'suspect.gender': index % 7 ? '男' : '女',
        'suspect.birthDate': '1990-01-02',
      },
    })),
  }),
};

const asked: unknown[][] = [];
const actions: CompareActions = {
  open: async () => {
    throw new Error('是扫描件，没有文字层，读不了');
  },
  keep: async (...payload) => void asked.push(['keep', ...payload]),
  showPerson: async (...payload) => {
    asked.push(['showPerson', ...payload]);
    return false;
  },
  exportPersons: async (_, rows, identified) => void asked.push(['exportPersons', rows.length, identified]),
  report: async (_, comparison, classified) => void asked.push(['report', comparison.differences.length, classified]),
};

function showCompare(name: keyof typeof CASES): void {
  const root = document.getElementById('app');
  if (root) render(<Compare caseFile={CASES[name]} factsOf={factsOf} actions={actions} />, root);
}

Object.assign(globalThis, { showCompare, asked });
