/** Where the comparison page meets the browser. */
import { understand, understandDocument } from '../../rules/text/understand';
import { openDatabase } from '../../storage/database';
import { watchCase } from '../../storage/live';
import { caseHead } from '../export/case-head';
import { comparisonReport } from '../export/comparison-report';
import { download } from '../export/download';
import { personTableFile } from '../export/person-table';
import { readFile } from '../files/read-file';
import { sendToExtension } from '../messages/messaging';
import { keptFacts } from '../patrol/facts';
import { dayOf } from '../ui/dates';
import type { CompareActions } from './actions';
import { type FactsOf, type OpenedFile, reasonsFor } from './view-model';

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

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const actions: CompareActions = {
  async open(file, caseFile): Promise<OpenedFile> {
    const read = await readFile(file);
    if ('message' in read) throw new Error(`“${file.name}”${read.message}`);
    const facts = understand(read.text, { title: read.title, scanned: read.recognised });
    const document = { title: read.title, text: read.text, facts };
    const { notes, partial, recognised } = read;
    return { name: file.name, document, notes, reasons: reasonsFor(caseFile, document), partial, recognised };
  },
  keep: (caseId, { name, document, partial, recognised }) =>
    sendToExtension('import-document', {
      caseId,
      name,
      kind: document.facts.kind,
      title: document.title,
      text: document.text,
      partial,
      recognised,
    }),
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
