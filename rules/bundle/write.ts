import type { CaseFile, CaseValue } from '../model/case-file';
import { type Field, field, isFieldKey } from '../model/fields';
import { normalise } from '../text/normalise';
import { BUNDLE_VERSION, type BundleValue, type CaseBundle } from './schema';

/** A case file as a bundle. Reading it again gives an equal case file; where and when it was read is left out. */
export function bundleFromCaseFile(caseFile: CaseFile): CaseBundle {
  const { id, unifiedNumber, line, stage, prosecutor, organ } = caseFile;
  return {
    version: BUNDLE_VERSION,
    case: { id, unifiedNumber, line, stage, prosecutor, organ },
    cards: caseFile.records.map(({ card, record, values }) => ({ card, record, values: bundleValues(values) })),
    documents: caseFile.documents.map((document) => ({
      id: document.id,
      kind: document.kind,
      title: document.title,
      text: document.text,
      ...(document.state === 'value' ? {} : { state: document.state }),
    })),
    flow: caseFile.flow.map(({ node, label, at, by }) => ({ node, label, at, by })),
    ...(caseFile.reports.length > 0 ? { reports: caseFile.reports } : {}),
  };
}

function bundleValues(values: Readonly<Record<string, CaseValue | undefined>>): Readonly<Record<string, BundleValue>> {
  const written: Record<string, BundleValue> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value && isFieldKey(key) && value.state !== 'not-loaded') written[key] = bundleValue(field(key), value);
  }
  return written;
}

/** Plain text where reading it again says the same; else the state is written out. */
function bundleValue(spec: Field, { state, raw, value, partial }: CaseValue): BundleValue {
  if (!partial && raw === '' && state === (spec.blankMeansNo ? 'blank-means-no' : 'blank')) return '';
  if (!partial && state === 'value') {
    const read = normalise(spec.type, raw);
    if (!read.masked && read.value === value && raw.trim() !== '') return raw;
  }
  return { state, raw, ...(value === '' ? {} : { value }), ...(partial ? { partial } : {}) };
}
