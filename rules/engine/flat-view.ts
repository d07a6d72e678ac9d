import type { Evidence } from '../model/defect';
import { isDocumentKind } from '../model/document-kinds';
import { FIELDS, isFieldKey } from '../model/fields';
import { understand } from '../text/understand';
import { keyAt } from './key-source';
import type { DocumentKey, Key } from './language';
import { type Fact, type Match, NOT_READ, type ReadDocument, readFact, type View } from './view';

/** Values by key, as rule examples give them: `""` is a blank, an absent key was not read. */
export type FlatValues = Readonly<Record<string, string | number | readonly string[]>>;

/** A view of plain values, for examples and rehearsals. */
export function flatView(values: FlatValues, options: { today?: string | null } = {}): View {
  const facts = new Map<string, Fact>();
  for (const [key, value] of Object.entries(values)) facts.set(key, factOf(key, value));
  const today = options.today ?? (typeof values.today === 'string' ? values.today : null);
  const get = (key: Key): Fact => facts.get(key) ?? NOT_READ;
  const documents = new Map<DocumentKey, ReadDocument | null>();
  return {
    today,
    inCustody: custodyOf(values['suspect.custodyStatus']),
    get,
    at: (slot) => get(keyAt(slot)),
    document: (key) => {
      const known = documents.get(key);
      if (known !== undefined) return known;
      const document = documentOf(key, facts.get(key));
      documents.set(key, document);
      return document;
    },
    setting: () => undefined,
    evidence: (key, match) => evidenceOf(key, facts.get(key), match),
  };
}

function factOf(key: string, value: string | number | readonly string[]): Fact {
  const values = typeof value === 'string' || typeof value === 'number' ? [String(value)] : value;
  return readFact(values.map((one) => (one === '' && isFieldKey(key) && FIELDS.get(key)?.blankMeansNo ? '否' : one)));
}

/** What a custody status says; null when it is not known. */
export function custodyOf(status: unknown): boolean | null {
  if (typeof status !== 'string' || status === '') return null;
  if (/取保|监视居住|未羁押|未在押|释放|未采取/u.test(status)) return false;
  return /逮捕|拘留|羁押|在押/u.test(status) ? true : null;
}

/** A text given under `doc.indictment.text` is read as an indictment, one under `doc.any.text` as what it says it is. */
function documentOf(key: DocumentKey, fact: Fact | undefined): ReadDocument | null {
  const text = fact?.read ? fact.values[0] : undefined;
  if (text === undefined) return null;
  const kind = key.split('.')[1] ?? '';
  return { text, facts: understand(text, isDocumentKind(kind) ? { kind } : {}) };
}

function evidenceOf(key: Key, fact: Fact | undefined, match: Match | null): readonly Evidence[] {
  if (!fact?.read) return [];
  if (match) {
    const quote = (fact.values[0] ?? '').slice(match.start, match.end);
    return [{ source: key, key, label: key, record: '', state: 'value', quote, ...match }];
  }
  const label = isFieldKey(key) ? (FIELDS.get(key)?.label ?? key) : key;
  return fact.values.map((quote) => ({
    source: key,
    key,
    label,
    record: '',
    state: quote === '' ? 'blank' : 'value',
    quote,
  }));
}
