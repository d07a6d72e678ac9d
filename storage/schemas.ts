/** What comes in from outside the running program is checked here: rows an earlier version wrote, and imports. */
import * as z from 'zod/mini';
import type { CaseFile } from '../rules/model/case-file';
import { type DocumentKind, isDocumentKind } from '../rules/model/document-kinds';
import { isCardKey, isFieldKey } from '../rules/model/fields';
import { READ_STATES } from '../rules/model/read-state';
import type { StoredSetting } from './model';

// The extension's content security policy forbids `eval`, which Zod otherwise tries.
z.config({ jitless: true });

const readState = z.enum(READ_STATES);
const provenance = z.optional(z.object({ readAt: z.number(), from: z.string(), unsaved: z.optional(z.boolean()) }));
const line = z.enum(['刑事', '未检', '刑事执行', '民事', '行政', '公益诉讼', '控申', '案管', '通用', '']);

const plainValue = z.object({
  state: readState,
  raw: z.string(),
  value: z.string(),
  partial: z.optional(z.boolean()),
  drifted: z.optional(z.boolean()),
  provenance,
});
const caseValue = z.extend(plainValue, { saved: z.optional(plainValue) });

const caseRecord = z.object({
  card: z.string(),
  record: z.string(),
  values: z.record(z.string(), caseValue),
});

const caseDocument = z.object({
  id: z.string(),
  kind: z.custom<DocumentKind>((kind) => typeof kind === 'string' && isDocumentKind(kind)),
  title: z.string(),
  text: z.string(),
  state: readState,
  version: z.optional(z.number()),
  earlier: z.optional(z.object({ readAt: z.number(), paragraphs: z.array(z.string()) })),
  provenance,
});

const caseFile = z.object({
  id: z.string(),
  unifiedNumber: z.string(),
  line,
  stage: z.string(),
  prosecutor: z.string(),
  organ: z.string(),
  records: z.array(caseRecord),
  documents: z.array(caseDocument),
  flow: z.array(z.object({ node: z.string(), label: z.string(), at: z.string(), by: z.string(), provenance })),
  renamed: z.optional(z.array(z.object({ from: z.string(), to: z.string() }))),
  removed: z.optional(z.array(z.string())),
  reports: z.array(
    z.object({
      title: z.string(),
      cells: z.array(
        z.object({
          row: z.string(),
          column: z.string(),
          raw: z.string(),
          rowNumber: z.optional(z.number()),
          columnNumber: z.optional(z.number()),
        }),
      ),
    }),
  ),
});

/**
 * A case file from outside, or null when it is none. Cards and fields that the dictionary of this version does not
 * know are left out: they can be read from the pages again.
 */
export function checkCaseFile(input: unknown): CaseFile | null {
  const checked = z.safeParse(caseFile, input);
  if (!checked.success) return null;
  const records = checked.data.records
    .filter(({ card }) => isCardKey(card))
    .map((record) => ({
      ...record,
      values: Object.fromEntries(Object.entries(record.values).filter(([key]) => isFieldKey(key))),
    }));
  return { ...checked.data, records } as CaseFile;
}

const setting = z.object({ key: z.string(), value: z.union([z.number(), z.array(z.string())]) });

/** A setting from outside, or null when it is none. */
export function checkSetting(input: unknown): StoredSetting | null {
  const checked = z.safeParse(setting, input);
  return checked.success ? checked.data : null;
}
