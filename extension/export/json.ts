import { LEDGER_STATE_NAMES, type LedgerEntry } from '../../storage/model';
import { caseRedactor } from './defect-list';

/** The ledger as a file that describes itself (`version` rises when a reader of the old form would misread it). */
export interface LedgerExport {
  readonly version: 1;
  /** ISO moment in UTC. */
  readonly exportedAt: string;
  /** How many rules the last patrol knew. */
  readonly rules: number;
  /** Names and numbers were taken out. */
  readonly deidentified: boolean;
  /** How many entries are in each state. */
  readonly counts: Readonly<Record<string, number>>;
  /** `sha256:` and the digest of the entries as written; absent where the platform has no digest. */
  readonly checksum?: string;
  readonly entries: readonly LedgerEntry[];
}

/** What a ledger file is made of. */
export interface LedgerExportInput {
  readonly entries: readonly LedgerEntry[];
  readonly names: readonly string[];
  readonly rules: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly identified: boolean;
}

/** Parts that tie an entry to its rule, field and page: they hold no names and must stay exact. */
const EXACT: ReadonlySet<string> = new Set([
  'id',
  'caseId',
  'ruleId',
  'key',
  'replaces',
  'state',
  'certainty',
  'severity',
  'law',
  'article',
]);

/** The ledger as a JSON text. */
export async function ledgerFile(input: LedgerExportInput): Promise<string> {
  const redact = caseRedactor(input.names, input.entries);
  const entries = input.identified ? input.entries : input.entries.map((entry) => mapStrings(entry, redact, EXACT));
  const checksum = await digest(JSON.stringify(entries));
  const ledger: LedgerExport = {
    version: 1,
    exportedAt: new Date(input.at).toISOString(),
    rules: input.rules,
    deidentified: !input.identified,
    counts: countStates(entries),
    ...(checksum ? { checksum } : {}),
    entries,
  };
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

function countStates(entries: readonly LedgerEntry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries(Object.keys(LEDGER_STATE_NAMES).map((state) => [state, 0]));
  for (const { state } of entries) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** A copy of plain data with every text changed, those under the names of `exact` left alone. */
export function mapStrings<Data>(data: Data, change: (text: string) => string, exact: ReadonlySet<string>): Data {
  const walk = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return exact.has(name) ? value : change(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, key)]));
  };
  return walk(data, '') as Data;
}

/** `sha256:` and the digest in hex; empty where the platform has none (pages over plain http). */
export async function digest(text: string): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return '';
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
