/**
 * Recall on injected defects: documents are spoilt in one place by a variant of each class, with a seed, and a finding
 * must touch the place (or, for what is left out, speak of the document) that was not there before.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Defect } from '../../rules/model/defect';
import { understand } from '../../rules/text/understand';
import type { CorpusDocument } from './corpus';
import { type Figure, findingsIn } from './findings';
import { MEANING } from './spoil-meaning';
import { WORDING } from './spoil-wording';
import { type Injector, type Pick, picker } from './spoiling';

const CLASSES = { ...WORDING, ...MEANING };
/** Documents spoilt for each class. */
const SAMPLE = 60;
/** The samples of our own are spoilt in several places each, as they are the only ones of their kinds. */
const OWN_ROUNDS = 3;
const OWN = join(import.meta.dirname, '../cases/documents');

/** The whole documents of our own, in the kinds a corpus lacks. */
function ownDocuments(): CorpusDocument[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: name, text: readFileSync(join(OWN, name), 'utf8'), file: '' }));
}

const keyOf = ({ ruleId, evidence }: Defect): string => ruleId + evidence.map(({ quote }) => quote).join();

function touches(defect: Defect, start: number, end: number): boolean {
  return defect.evidence.some((each) => (each.start ?? Number.POSITIVE_INFINITY) <= end && (each.end ?? -1) >= start);
}

const known = new Map<string, ReadonlySet<string>>();

/** What is found in a document as it is; the same for every class. */
function keysBefore(document: CorpusDocument): ReadonlySet<string> {
  const keys = known.get(document.id) ?? new Set(findingsIn(document).defects.map(keyOf));
  known.set(document.id, keys);
  return keys;
}

interface Try {
  readonly found: boolean;
  readonly note: string;
}

/** Spoils one document and tells whether that was found; null where the class has no place in it. */
function attempt({ id, text, file }: CorpusDocument, injector: Injector, pick: Pick): Try | null {
  const injection = injector({ text, facts: understand(text), pick });
  if (!injection) return null;
  const { start, end, to, also = [] } = injection;
  const spoilt = text.slice(0, start) + to + text.slice(end);
  const shift = to.length - (end - start);
  const moved = also.map((each) => (each.start >= end ? { start: each.start + shift, end: each.end + shift } : each));
  const before = keysBefore({ id, text, file });
  const found = findingsIn({ id, text: spoilt }).defects.some(
    (defect) =>
      !before.has(keyOf(defect)) &&
      (touches(defect, start, start + Math.max(1, to.length)) ||
        moved.some((each) => touches(defect, each.start, each.end))),
  );
  return {
    found,
    note: `${id} …${text.slice(Math.max(0, start - 16), start)}【${text.slice(start, end)}→${to}】${text.slice(end, end + 12)}`.replace(
      /\n/gu,
      '⏎',
    ),
  };
}

function tries(documents: readonly CorpusDocument[], variants: readonly Injector[], pick: Pick, index: number): Try[] {
  const done: Try[] = [];
  for (let at = 0; at < documents.length && done.length < SAMPLE; at += 1) {
    const document = documents[(at * 7 + index) % documents.length];
    const injector = variants[at % variants.length];
    const result = document && injector ? attempt(document, injector, pick) : null;
    if (result) done.push(result);
  }
  return done;
}

/** Recall per class over complete documents, and over all classes. @param only part of the name of a class, to look into one */
export function injectedFigures(corpus: readonly CorpusDocument[], only = '', seed = 20_261_122): Figure[] {
  const whole = corpus.filter(({ text }) => /(?:判决|裁定)如下|提起公诉，?请|现将此案移送/u.test(text));
  const own = ownDocuments();
  const rounds = Array.from({ length: OWN_ROUNDS }, () => own).flat();
  let [hits, all] = [0, 0];
  const figures = Object.entries(CLASSES).flatMap(([name, variants], index) => {
    if (!name.includes(only)) return [];
    const pick = picker(seed + index);
    const done = [...tries(whole, variants, pick, index), ...tries(rounds, variants, pick, index)];
    const found = done.filter((each) => each.found).length;
    hits += found;
    all += done.length;
    const missed = done.filter((each) => !each.found).map(({ note }) => note);
    return [figure(`injected.${name}`, found, done.length, missed)];
  });
  return [...figures, figure('injected.all', hits, all, [])];
}

function figure(name: string, found: number, n: number, trouble: readonly string[]): Figure {
  const recall = Math.round((found / Math.max(1, n)) * 10_000) / 10_000;
  const note =
    'one place of a document spoilt with a seed; match: a finding that was not there before and touches the place';
  return { name, line: JSON.stringify({ name, precision: null, recall, f1: null, n, note }), trouble };
}
