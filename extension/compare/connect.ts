/** Where the comparison page meets the browser. */
import { understandDocument } from '../../rules/text/understand';
import { openDatabase } from '../../storage/database';
import { watchCase } from '../../storage/live';
import { caseHead } from '../export/case-head';
import { comparisonReport } from '../export/comparison-report';
import { download } from '../export/download';
import { DOCX } from '../export/file';
import { personTableFile } from '../export/person-table';
import type { FactsOf } from '../intake/belonging';
import { intake } from '../intake/connect';
import { sendToExtension } from '../messages/messaging';
import { keptFacts } from '../patrol/facts';
import { dayOf } from '../ui/dates';
import type { CompareActions } from './actions';

const kept = keptFacts(understandDocument);
const factsOf: FactsOf = (document) => kept({ id: '', state: 'value', ...document });

/** Connects the page to the case its address names (`?case=`) and draws it again after every change. */
export function connectCompare(
  address: string,
  draw: (parts: {
    caseFile: Parameters<CompareActions['open']>[1] | null | undefined;
    factsOf: FactsOf;
    actions: CompareActions;
  }) => void,
): void {
  const caseId = new URL(address).searchParams.get('case') ?? '';
  const show = (caseFile: Parameters<typeof draw>[0]['caseFile']) => draw({ caseFile, factsOf, actions });
  show(undefined);
  watchCase(openDatabase(), caseId).subscribe((stored) => show(stored?.caseFile ?? null));
}

const actions: CompareActions = {
  ...intake,
  showPerson: (caseId, { record }) =>
    sendToExtension('reveal-place', { tabId: -1, caseId, key: 'suspect.name', record }),
  async exportPersons(caseFile, rows, identified) {
    download(personTableFile(caseFile, rows, identified, Date.now()));
  },
  async report(caseFile, comparison, classified) {
    const { prosecutor, organ } = caseHead(caseFile);
    const head = { caseId: caseFile.id, organ, prosecutor, today: dayOf(Date.now()) };
    const content = await comparisonReport(comparison, head, classified);
    download({ name: `文书比对报告-${dayOf(Date.now()).replace(/-/g, '')}.docx`, mediaType: DOCX, content });
  },
};
