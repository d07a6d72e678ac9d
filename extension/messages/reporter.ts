import { sameReading } from '../../content-scripts/host/same-reading';
import type { Renaming } from '../../rules/model/case-file';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import type { Change, FrameReport } from './contract';

/** How often a report that was not answered is sent again before the next change has to bring it. */
const RETRIES = 4;
/** Readings of pages already left that may wait for the background; a person who leafs on faster is not followed. */
const MOST_WAITING = 4;

/** Sends a frame's readings. */
export interface Reporter {
  /** Takes the newest reading; sends it unless nothing has changed. */
  push(reading: PageReading): void;
  /** Sends the newest reading even if nothing has changed; settles when it was answered or given up. */
  again(): Promise<void>;
  /** The page is no longer one of the host's: what comes next is all new. */
  forget(): void;
}

/**
 * Keeps count of what the background has taken over, so that only changes count as newly read. One report is under
 * way at a time; what changes meanwhile goes with the next. A page that was left meanwhile is reported before the next:
 * while the background is busy a person leafs through several, and each was read.
 * @param deliver sends a report; answers whether it was taken, rejects when the background did not answer
 * @param later runs a task after some milliseconds, unless the page's context has ended by then
 * @param now milliseconds by a clock nobody can set
 */
export function createReporter(
  deliver: (report: FrameReport) => Promise<boolean>,
  later: (task: () => void, milliseconds: number) => void,
  now: () => number = () => performance.now(),
): Reporter {
  let latest: PageReading | null = null;
  let taken: PageReading | null = null;
  let waiting: PageReading[] = [];
  let underWay: Promise<void> | null = null;
  let failures = 0;
  let date = '';
  let dateSince = 0;

  async function sendNext(): Promise<void> {
    const reading = waiting.shift() ?? latest;
    try {
      const wasTaken =
        reading !== null && (await deliver({ reading, ...differences(taken, reading), dateAge: ageOfDate(reading) }));
      if (wasTaken) taken = reading;
      failures = 0;
    } catch {
      const [next] = waiting;
      if (reading !== null && !(next && isStillShown(reading, next))) waiting.unshift(reading);
      failures += 1;
      if (failures <= RETRIES) later(() => void again(), 250 * 2 ** failures);
    }
    underWay = null;
    if (waiting.length > 0 && failures === 0) await again();
  }

  function ageOfDate(reading: PageReading): number {
    if (reading.date !== date) dateSince = now();
    date = reading.date;
    return now() - dateSince;
  }

  function again(): Promise<void> {
    if (latest === null) return Promise.resolve();
    underWay ??= Promise.resolve().then(sendNext);
    return underWay;
  }

  function push(reading: PageReading): void {
    if (latest !== null && sameReading(latest, reading)) return;
    const last = waiting[waiting.length - 1];
    const others = last && isStillShown(last, reading) ? waiting.slice(0, -1) : waiting;
    waiting = [...others, reading].slice(-MOST_WAITING);
    latest = reading;
    void again();
  }

  return {
    push,
    again,
    forget() {
      latest = null;
      taken = null;
      waiting = [];
    },
  };
}

/** Whether a page still shows, as it is now, all that was read of it before: then the newer reading says it all. */
function isStillShown(before: PageReading, now: PageReading): boolean {
  const anchors = new Set(partsOf(now).map(({ anchor }) => anchor));
  const isOfCase = before.case === null || before.case === now.case;
  return before.frame === now.frame && isOfCase && partsOf(before).every(({ anchor }) => anchors.has(anchor));
}

const partsOf = ({ fields, documents, flow, report }: PageReading) => [...fields, ...documents, ...flow, ...report];

/** What of a reading is new; everything when the frame has moved on to another page or case, or has finished loading. */
export function differences(before: PageReading | null, now: PageReading): Omit<Change, 'reading'> {
  if (!before || before.frame !== now.frame || before.case !== now.case || before.page !== now.page) {
    return { changed: null, renamed: [] };
  }
  // A blank counted as not loaded so far: the field looks the same, but only now is it known to be blank.
  if (before.incomplete && !now.incomplete) return { changed: null, renamed: renamings(before.fields, now.fields) };
  const changed = [
    ...changedParts(before.fields, now.fields),
    ...shiftedRows(before.fields, now.fields),
    ...changedParts(before.documents, now.documents),
    ...changedParts(before.flow, now.flow),
    ...changedParts(before.report, now.report),
    ...changedParts(before.tables, now.tables),
  ];
  return { changed: [...new Set(changed)], renamed: renamings(before.fields, now.fields) };
}

/** Rows are counted by place: when one comes or goes, those after it are others than before, though they look the same. */
function shiftedRows(before: readonly FieldReading[], now: readonly FieldReading[]): readonly string[] {
  const anchors = new Set(before.map(({ anchor }) => anchor));
  if (before.length === now.length && now.every(({ anchor }) => anchors.has(anchor))) return [];
  if (JSON.stringify(before.map(contentOf)) === JSON.stringify(now.map(contentOf))) return [];
  const times = new Map<string, number>();
  for (const { label } of [...before, ...now]) times.set(label, (times.get(label) ?? 0) + 1);
  return now.filter(({ label }) => (times.get(label) ?? 0) > 2).map(({ anchor }) => anchor);
}

/**
 * Records that go by another name because the name itself was edited: of all their fields only the one that held the
 * old name and holds the new one has changed. Where more has changed, the page shows somebody else.
 */
function renamings(before: readonly FieldReading[], now: readonly FieldReading[]): readonly Renaming[] {
  const known = new Map(before.map((reading) => [reading.anchor, reading]));
  const moves = new Map<string, { from: string; to: string; isRenaming: boolean; named: boolean }>();
  for (const reading of now) {
    const was = known.get(reading.anchor);
    const [from, to] = [subjectOf(was?.record ?? ''), subjectOf(reading.record)];
    if (!was || from === to || to === '') continue;
    const move = moves.get(from) ?? { from, to, isRenaming: true, named: false };
    const held = names(was.raw, from) && names(reading.raw, to);
    moves.set(from, {
      ...move,
      named: move.named || held,
      isRenaming: move.isRenaming && move.to === to && (held || was.raw === reading.raw),
    });
  }
  const stillShown = new Set(now.map(({ record }) => subjectOf(record)));
  return [...moves.values()]
    .filter(({ from, isRenaming, named }) => isRenaming && named && (from === '' || !stillShown.has(from)))
    .map(({ from, to }) => ({ from, to }));
}

/** Whether a value is that name, with or without a note such as （绰号小张）. */
function names(raw: string, name: string): boolean {
  return raw.replace(/\s|[（(].{0,80}$/g, '') === name;
}

/** The person of a record; his rows are `name/2`. */
function subjectOf(record: string): string {
  return record.replace(/\/\d*$/, '');
}

/** A form that is drawn anew shows the same in other elements: nothing of it is new. */
function changedParts<Part extends { readonly anchor: string }>(
  before: readonly Part[],
  now: readonly Part[],
): readonly string[] {
  // The reader gives the same object for what has not changed, so few parts are written out to be compared.
  const same = new Set<Part>(before);
  const others = now.filter((part) => !same.has(part));
  if (others.length === 0) return [];
  const known = new Set(before.map(contentOf));
  return others.filter((part) => !known.has(contentOf(part))).map(({ anchor }) => anchor);
}

/** What a part says, wherever it stands. */
function contentOf<Part extends { readonly anchor: string }>(part: Part): string {
  return JSON.stringify({ ...part, anchor: '' });
}
