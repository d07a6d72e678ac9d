import type { HostProfile } from '../../content-scripts/host/profile';
import type { StoredLayout } from '../../storage/model';
import type { CaughtError } from '../messages/last-errors';
import type { HostAddress } from './hosts';
import type { PolicyProfiles } from './policy';

/** Figures of what the extension does at this machine; nothing of any case or person. */
export interface Diagnostics {
  readonly version: string;
  readonly browser: string;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Bytes in use and granted; null where the browser does not tell. */
  readonly storage: { readonly used: number; readonly quota: number } | null;
  /** Of all cases: rules checked and not checked at the last patrol, by reason. */
  readonly coverage: Readonly<Record<string, number>>;
  /** Open pages by kind, and what they could not read. */
  readonly pages: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  /** Messages refused since the worker started, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** The last errors caught in the background and in pages: kinds and places only. */
  readonly errors: readonly CaughtError[];
}

/** Everything the options page shows; a part that is null is still being read. */
export interface OptionsView {
  readonly hosts: readonly HostAddress[] | null;
  readonly policy: PolicyProfiles | null;
  /** All in use, those of the policy among them. */
  readonly profiles: readonly HostProfile[] | null;
  readonly layouts: readonly StoredLayout[] | null;
  readonly diagnostics: Diagnostics | null;
}

/** What the administrator can ask for. Everything rejects when it could not be carried out. */
export interface OptionsActions {
  /** Answers false where the browser or the person refused. Must be called in answer to a click. */
  grant(pattern: string): Promise<boolean>;
  giveUp(pattern: string): Promise<void>;
  /** Takes a profile file over; answers what does not fit, empty when it was. */
  importProfile(text: string): Promise<string>;
  exportProfile(profile: HostProfile): void;
  removeProfile(id: string): Promise<void>;
  /** Takes a field that the host no longer has out of what its pages usually show. */
  forgetField(layout: string, key: string): Promise<void>;
  exportDrift(): void;
  exportDiagnostics(): void;
}

/** One line of the drift report: labels and places, no values. */
export interface DriftLine {
  readonly layout: string;
  readonly key: string;
  readonly page: string;
  readonly label: string;
  readonly place: string;
  readonly guess: string;
  /** Whole percent; null without a guess. */
  readonly confidence: number | null;
}

/** What pages used to show and can no longer be read, the surest guess first. */
export function driftLines(layouts: readonly StoredLayout[]): readonly DriftLine[] {
  const lines = layouts.flatMap(({ id, origin, path, kind, drift }) =>
    drift.map(({ key, label, place, guess, confidence }) => ({
      layout: id,
      key,
      page: [origin + path, kind].filter(Boolean).join(' '),
      label,
      place,
      guess: guess ? [guess.place, guess.label].filter(Boolean).join('／') : '',
      confidence: guess ? Math.round(confidence * 100) : null,
    })),
  );
  return lines.sort(
    (left, right) => (right.confidence ?? -1) - (left.confidence ?? -1) || (left.label < right.label ? -1 : 1),
  );
}
