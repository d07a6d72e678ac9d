import { bundleFromCaseFile } from '../../rules/bundle/write';
import type { CaseFile } from '../../rules/model/case-file';
import { namesInCase, namesInDocuments, redactorFor } from './deidentify';
import { mapStrings } from './json';

/** Parts of a bundle that name the case, a card or a kind: they hold no people and must stay exact. */
const EXACT: ReadonlySet<string> = new Set(['id', 'unifiedNumber', 'line', 'card', 'kind', 'state', 'node']);

/**
 * What was read of a case as a case bundle (JSON), to be patrolled again on the command line. A person's name stays one
 * and the same throughout, masked or not, so that cards and documents still fit together.
 */
export function caseBundleFile(caseFile: CaseFile, identified: boolean): string {
  const bundle = bundleFromCaseFile(caseFile);
  if (identified) return `${JSON.stringify(bundle, null, 2)}\n`;
  const redact = redactorFor([...namesInCase(caseFile), ...namesInDocuments(caseFile)]);
  return `${JSON.stringify(mapStrings(bundle, redact, EXACT), null, 2)}\n`;
}
