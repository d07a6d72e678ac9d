/** Where the taking in of files meets the browser. */
import { understand, understandDocument } from '../../rules/text/understand';
import { readFile } from '../files/read-file';
import { sendToExtension } from '../messages/messaging';
import { LIMITS } from '../messages/schemas';
import { keptFacts } from '../patrol/facts';
import { belongingOf } from './belonging';
import type { Intake } from './intake';

const kept = keptFacts(understandDocument);

/** Files are read in a worker of the extension, and kept by the background. */
export const intake: Intake = {
  async open({ file, path }, caseFile, { told, signal }) {
    const read = await readFile(file, told, signal);
    if ('message' in read) throw new Error(read.message);
    const { title, text, notes, partial, recognised } = read;
    if (text.length > LIMITS.document)
      throw new Error(`有 ${text.length} 字，超过 ${LIMITS.document} 字的上限，请拆分后再试`);
    const document = { title, text, facts: understand(text, { title, scanned: recognised }) };
    return {
      path,
      document,
      notes,
      belonging: belongingOf(caseFile, document, (one) => kept({ id: '', state: 'value', ...one })),
      partial,
      recognised,
    };
  },
  keep: (caseId, { path, document, partial, recognised }) =>
    sendToExtension('import-document', {
      caseId,
      name: path,
      kind: document.facts.kind,
      title: document.title,
      text: document.text,
      partial,
      recognised,
    }),
};
