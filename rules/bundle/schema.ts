import * as z from 'zod/mini';
import type { Line } from '../model/card';
import type { ReportCell } from '../model/case-file';
import { READ_STATES, type ReadState } from '../model/read-state';

// The extension's content security policy forbids code made at run time, which Zod would otherwise try.
z.config({ jitless: true });

/** Version of the form written; a later one is refused, not guessed at. */
export const BUNDLE_VERSION = 1;

/** A value with its read state, where text alone would not say it. */
export interface BundleState {
  readonly state: ReadState;
  readonly raw: string;
  /** Normalised; worked out from `raw` when absent. */
  readonly value?: string;
  readonly partial?: boolean;
}

/** A value of a card: text, or text with its read state. `""` is a blank, an absent key was not loaded. */
export type BundleValue = string | BundleState;

/** One case as plain data (案件包): what 导出案件 writes and 导入案件 and the command line read. */
export interface CaseBundle {
  readonly version: typeof BUNDLE_VERSION;
  readonly case: {
    readonly id: string;
    readonly unifiedNumber: string;
    readonly line: Line | '';
    readonly stage: string;
    readonly prosecutor: string;
    readonly organ: string;
  };
  readonly cards: readonly {
    readonly card: string;
    readonly record: string;
    readonly values: Readonly<Record<string, BundleValue>>;
  }[];
  readonly documents: readonly {
    readonly id?: string;
    readonly kind: string;
    readonly title: string;
    readonly text: string;
    readonly state?: ReadState;
  }[];
  readonly flow: readonly { readonly node: string; readonly label: string; readonly at: string; readonly by: string }[];
  readonly reports?: readonly {
    readonly title: string;
    readonly cells: readonly ReportCell[];
  }[];
}

/** Whether a value is an object with keys, as JSON makes them. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const keyed = z.custom<Readonly<Record<string, unknown>>>(isObject);
/** Text, or a number written without quotation marks; null and absent are empty. */
const text = z.pipe(
  z.optional(z.nullable(z.union([z.string(), z.number()]))),
  z.transform((value) => (value === undefined || value === null ? '' : String(value))),
);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const list = z.optional(z.nullable(z.array(z.unknown())));

/** The whole, each list still unread: one part that does not fit must not cost the others. */
export const bundleShape = z.looseObject({
  version: z.optional(z.unknown()),
  case: z.optional(z.nullable(keyed)),
  cards: list,
  documents: list,
  flow: list,
  reports: list,
});

/** Head of the case. */
export const headShape = z.object({
  id: text,
  unifiedNumber: text,
  line: text,
  stage: text,
  prosecutor: text,
  organ: text,
});

/** One card with its values unread. */
export const cardShape = z.object({ card: z.string(), record: text, values: keyed });

/** A value in any of the forms that are understood. */
export const valueShape = z.union([
  scalar,
  z.array(scalar),
  z.object({
    state: z.enum(READ_STATES),
    raw: z.optional(scalar),
    value: z.optional(scalar),
    partial: z.optional(z.boolean()),
  }),
]);

/** A value in any of the forms that are understood. */
export type AcceptedValue = z.infer<typeof valueShape>;

/** A document; its kind may be missing or of another system. */
export const documentShape = z.object({
  id: text,
  kind: text,
  title: text,
  text: z.string(),
  state: z.optional(z.enum(READ_STATES)),
});

/** A step of the flow. */
export const stepShape = z.object({ node: text, label: text, at: text, by: text });

/** A statistics report. */
export const reportShape = z.object({
  title: text,
  cells: z.array(
    z.object({
      row: text,
      column: text,
      raw: text,
      rowNumber: z.optional(z.number()),
      columnNumber: z.optional(z.number()),
    }),
  ),
});
