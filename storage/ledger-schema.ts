/** A ledger entry from outside: a file of another machine. */
import * as z from 'zod/mini';
import { READ_STATES } from '../rules/model/read-state';
import { LEDGER_STATE_NAMES, type LedgerEntry, type LedgerState } from './model';

// The extension's content security policy forbids `eval`, which Zod otherwise tries.
z.config({ jitless: true });

const text = z.string().check(z.maxLength(20_000));
const short = z.string().check(z.maxLength(500));
const moment = z.number().check(z.minimum(0));

const evidence = z.object({
  source: short,
  key: short,
  label: short,
  record: short,
  state: z.enum(READ_STATES),
  quote: text,
  start: z.optional(z.number()),
  end: z.optional(z.number()),
});

const defect = z.object({
  id: short.check(z.minLength(1)),
  ruleId: short.check(z.minLength(1)),
  subject: short,
  about: short,
  title: short,
  message: text,
  stage: short,
  aspect: short,
  certainty: z.enum(['confirmed', 'suspected', 'hint']),
  severity: z.enum(['serious', 'ordinary', 'minor']),
  points: z.number(),
  evidence: z.array(evidence),
  working: text,
  vote: z.optional(text),
  folded: z.optional(z.array(short)),
  basis: z.array(z.object({ law: short, version: short, article: short, verified: z.boolean() })),
  remedy: text,
  lawful: z.array(text),
});

const ledgerEntry = z.object({
  id: short.check(z.minLength(1)),
  caseId: short.check(z.minLength(1)),
  defect,
  state: z.enum(Object.keys(LEDGER_STATE_NAMES) as [LedgerState, ...LedgerState[]]),
  firstSeen: moment,
  lastSeen: moment,
  changedAt: moment,
  reason: text,
  ruling: z.optional(z.object({ accepted: z.boolean(), reason: text, at: moment })),
  unverifiable: z.boolean(),
  handler: z.optional(short),
  replaces: short,
});

/** The entry, or null when it is none; parts this version does not know are left out. */
export function checkLedgerEntry(input: unknown): LedgerEntry | null {
  const checked = z.safeParse(ledgerEntry, input);
  return checked.success ? (checked.data as LedgerEntry) : null;
}
