/**
 * What content scripts may say. A page cannot speak to the background itself, but everything a reading holds comes
 * from the page: it is bounded here, and only known keys go on. A reading that had to be cut says so.
 */
import * as z from 'zod/mini';
import { type DocumentKind, isDocumentKind } from '../../rules/model/document-kinds';
import { type CardKey, type FieldKey, isCardKey, isFieldKey } from '../../rules/model/fields';
import { READ_STATES } from '../../rules/model/read-state';
import { PREFERENCES } from '../../storage/preferences';
import type { EvidenceRef, FrameReport, Messages } from './contract';

// The extension's content security policy forbids `eval`, which Zod otherwise tries.
z.config({ jitless: true });

/** Longest texts taken over, in characters. */
export const LIMITS = { name: 300, value: 20_000, document: 2_000_000, notes: 50 } as const;

/** Most items taken over from one frame. */
export const MOST = { fields: 10_000, documents: 50, flow: 2_000, report: 50_000, tables: 500 } as const;

const cut = (length: number) =>
  z.pipe(
    z.string(),
    z.transform((text: string) => text.slice(0, length)),
  );
const name = cut(LIMITS.name);
const readState = z.enum(READ_STATES);
const firstOf = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.pipe(
    z.pipe(
      z.array(z.unknown()),
      z.transform((items: unknown[]) => items.slice(0, most)),
    ),
    z.array(item),
  );

const field = z.pipe(
  z.object({
    anchor: name,
    label: name,
    group: firstOf(name, 12),
    key: z.catch(z.nullable(z.custom<FieldKey>((key) => typeof key === 'string' && isFieldKey(key))), null),
    record: name,
    state: readState,
    raw: z.string(),
    value: z.string(),
    partial: z.boolean(),
    unsaved: z.catch(z.optional(z.boolean()), undefined),
    editing: z.catch(z.optional(z.boolean()), undefined),
    confidence: z.number(),
    signs: firstOf(name, 20),
  }),
  z.transform((reading) => ({
    ...reading,
    raw: reading.raw.slice(0, LIMITS.value),
    value: reading.value.slice(0, LIMITS.value),
    partial: reading.partial || reading.raw.length > LIMITS.value || reading.value.length > LIMITS.value,
  })),
);

const document = z.pipe(
  z.object({
    anchor: name,
    kind: z.catch(
      z.custom<DocumentKind>((kind) => typeof kind === 'string' && isDocumentKind(kind)),
      'other',
    ),
    title: name,
    text: z.string(),
    state: readState,
    editable: z.boolean(),
  }),
  z.transform((reading) =>
    reading.text.length <= LIMITS.document
      ? reading
      : { ...reading, text: reading.text.slice(0, LIMITS.document), state: 'unreadable' as const },
  ),
);

/** A flow node names a key `flow.<node>`; anything that is not a plain word is no node of ours. */
const node = z.catch(
  z.nullable(z.string().check(z.regex(/^(?!(?:constructor|prototype)$)[a-zA-Z][\w-]{0,60}$/))),
  null,
);

const flowStep = z.object({ anchor: name, label: name, node, raw: name, at: name, by: name });

const reportCell = z.object({
  anchor: name,
  rowLabel: name,
  columnLabel: name,
  rowNumber: z.nullable(z.number()),
  columnNumber: z.nullable(z.number()),
  raw: name,
});

const table = z.object({
  anchor: name,
  columns: firstOf(name, 100),
  group: firstOf(name, 12),
  card: z.catch(z.nullable(z.custom<CardKey>((card) => typeof card === 'string' && isCardKey(card))), null),
  record: name,
  rows: z.number(),
  emptied: z.boolean(),
});

const reading = z.object({
  frame: cut(2_000),
  page: z.enum(['card', 'document', 'flow', 'report', 'list', 'unknown']),
  case: z.catch(z.nullable(z.string().check(z.minLength(1), z.maxLength(100))), null),
  date: z.catch(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), ''),
  incomplete: z.boolean(),
  reportTitle: name,
  fields: firstOf(field, MOST.fields),
  documents: firstOf(document, MOST.documents),
  flow: firstOf(flowStep, MOST.flow),
  report: firstOf(reportCell, MOST.report),
  tables: z.catch(firstOf(table, MOST.tables), []),
  notes: firstOf(name, LIMITS.notes),
});

const report = z.object({
  reading,
  changed: z.nullable(firstOf(name, 100_000)),
  renamed: firstOf(z.object({ from: name, to: name }), 100),
  dateAge: z.catch(z.number().check(z.minimum(0)), 0),
});
const defectId = z.string().check(z.minLength(1), z.maxLength(100));
const reason = z.pipe(
  z.string(),
  z.transform((text: string) => text.trim().slice(0, 500)),
);

/** A frame's report within bounds, or null when it is none. */
export function checkReport(input: unknown): FrameReport | null {
  const checked = z.safeParse(report, input);
  if (!checked.success) return null;
  const given = (input as FrameReport).reading;
  const isCut =
    given.fields.length > MOST.fields ||
    given.documents.length > MOST.documents ||
    given.flow.length > MOST.flow ||
    given.report.length > MOST.report;
  return isCut ? { ...checked.data, reading: { ...checked.data.reading, incomplete: true } } : checked.data;
}

const required = reason.check(z.minLength(1));
const objection = z.object({ type: z.literal('object'), reason: required });
const step = z.discriminatedUnion('type', [
  objection,
  z.object({ type: z.literal('restore') }),
  z.object({ type: z.literal('inform') }),
  z.object({ type: z.literal('mend') }),
]);
const ruling = z.object({ type: z.literal('rule'), accepted: z.boolean(), reason: required });
const moveOfFrame = z.object({ defectId, move: step });
const moveOfPage = z.object({ defectId, move: z.union([step, ruling]) });
const sentOn = z.object({ button: name });
const selfCheck = z.object({ tabId: z.nullable(z.number()) });
const preference = z.object({ key: z.enum(PREFERENCES), value: cut(LIMITS.value) });
const evidenceRef = z.object({ defectId, index: z.number().check(z.int(), z.minimum(0)) });

const position = z.number().check(z.int(), z.minimum(0));
const casePlace = z.object({
  tabId: z.number(),
  caseId: name,
  key: name,
  record: name,
  range: z.optional(z.object({ start: position, end: position })),
});

const importedDocument = z.object({
  caseId: name.check(z.minLength(1)),
  name,
  kind: z.custom<DocumentKind>((kind) => typeof kind === 'string' && isDocumentKind(kind)),
  title: name,
  text: z.string().check(z.maxLength(LIMITS.document)),
  partial: z.boolean(),
  recognised: z.boolean(),
});
const watchTrigger = z.enum(['red', 'coercive', 'judgment', 'due']);
const watch = z.object({
  caseId: name,
  wish: z.nullable(z.object({ reason, triggers: z.array(watchTrigger) })),
});
const watchRead = z.object({ caseId: name });
const closeDay = z.object({
  findings: z.int().check(z.minimum(0)),
  cases: z.int().check(z.minimum(0)),
  reason: cut(LIMITS.name),
});
const worksheet = z.object({
  id: name,
  caseId: name,
  answers: z.record(name, z.enum(['yes', 'no'])),
  confirmedAt: z.number(),
});

type Intent<Name extends keyof Messages> = Parameters<Messages[Name]>[0];

const checker =
  <Shape extends z.ZodMiniType>(shape: Shape) =>
  (input: unknown): z.output<Shape> | null => {
    const checked = z.safeParse(shape, input);
    return checked.success ? checked.data : null;
  };

/** A step a frame may ask for; an objection without a reason is none. */
export const checkMoveOfFrame: (input: unknown) => Intent<'move'> | null = checker(moveOfFrame);

/** A step one of our pages may ask for: rulings too. */
export const checkMoveOfPage: (input: unknown) => Intent<'move'> | null = checker(moveOfPage);

/** The button a person has pressed. */
export const checkSentOn: (input: unknown) => Intent<'sent-on'> | null = checker(sentOn);

/** The wish for a self-check. */
export const checkSelfCheck: (input: unknown) => Intent<'self-check'> | null = checker(selfCheck);

/** A document read from a file; one too long is none. */
export const checkImportedDocument: (input: unknown) => Intent<'import-document'> | null = checker(importedDocument);

/** Something of a case that one of our pages wants shown. */
export const checkCasePlace: (input: unknown) => Intent<'reveal-place'> | null = checker(casePlace);

/** How a case is to be watched. */
export const checkWatch: (input: unknown) => Intent<'watch'> | null = checker(watch);

/** The case whose tidings were read. */
export const checkWatchRead: (input: unknown) => Intent<'watch-read'> | null = checker(watchRead);

/** A day that is closed. */
export const checkCloseDay: (input: unknown) => Intent<'close-day'> | null = checker(closeDay);

/** A person's answers. */
export const checkWorksheet: (input: unknown) => Intent<'worksheet'> | null = checker(worksheet);

/** A preference of a known name. */
export const checkPreference: (input: unknown) => Intent<'prefer'> | null = checker(preference);

/** What a frame tells of an error; null when it is none. */
export const checkTrouble: (input: unknown) => Intent<'trouble'> | null = checker(z.object({ what: cut(LIMITS.name) }));

/** The piece of evidence a frame wants shown; null when it names none. */
export function checkEvidenceRef(input: unknown): EvidenceRef | null {
  const checked = z.safeParse(evidenceRef, input);
  return checked.success ? checked.data : null;
}
