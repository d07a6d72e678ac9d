import { keptFacts } from '../../extension/patrol/facts';
import { RULES } from '../../rules/catalogue';
import { patrol } from '../../rules/engine/patrol';
import type { CaseFile, CaseRecord } from '../../rules/model/case-file';
import { understand } from '../../rules/text/understand';
import { CASE_NAMES } from '../cases';
import { sampleCase, TODAY } from '../proofs/cases';
import { type PlainFacts, peerEngine } from './json-rules-engine';
import { against, alone, inTurn, type Result, rounded } from './result';

/** A case file with its only suspect several times over, under names of their own. */
function withPersons(caseFile: CaseFile, count: number): CaseFile {
  const name = caseFile.records.find(({ card }) => card === 'suspect')?.record ?? '';
  const isHis = ({ record }: CaseRecord) => record === name || record.startsWith(`${name}/`);
  const renamed = (record: CaseRecord, to: string): CaseRecord => {
    const known = record.values['suspect.name'];
    const values = known ? { ...record.values, 'suspect.name': { ...known, raw: to, value: to } } : record.values;
    return { ...record, record: to + record.record.slice(name.length), values };
  };
  const persons = Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
  const records = caseFile.records.flatMap((record) =>
    isHis(record) ? persons.map((person) => renamed(record, person)) : [record],
  );
  return { ...caseFile, records };
}

/** The case as the peer takes it: one value a key, the first where a card repeats. */
function plainFacts({ records }: CaseFile): PlainFacts {
  const facts: Record<string, string> = { today: TODAY };
  for (const { values } of records) {
    for (const [key, value] of Object.entries(values)) if (value && !(key in facts)) facts[key] = value.value;
  }
  return facts;
}

const kept = () => keptFacts(({ text, kind, title }) => understand(text, { kind, title }));

/** All rules over cases of several sizes. */
export async function patrolResults(): Promise<readonly Result[]> {
  return [...(await typical()), ...(await larger())];
}

async function typical(): Promise<readonly Result[]> {
  const k1 = sampleCase('k1');
  const peer = peerEngine(RULES);
  const cards = peer.translated;
  const facts = plainFacts(k1);
  const env = { today: TODAY, factsOf: kept() };
  const [all = 0, same = 0, theirs = 0, cold = 0] = await inTurn(
    150,
    () => patrol(k1, RULES, env),
    () => patrol(k1, cards, env),
    () => peer.run(facts),
    () => patrol(k1, RULES, { today: TODAY }),
  );
  const what = `K1: ${k1.records.length} cards, ${k1.documents.length} documents, 1 person, 12 defects`;
  return [
    against(
      'patrol.typical',
      all,
      theirs,
      'json-rules-engine',
      `${what}; ours: all ${RULES.length} rules, facts of the documents kept as in the background, with evidence, coverage and risk; peer: only the ${cards.length} card-only rules it has words for, verdicts alone`,
    ),
    against(
      'patrol.typical.same-rules',
      same,
      theirs,
      'json-rules-engine',
      `${what}; the same ${cards.length} card-only rules on both sides (same verdicts on their examples: json-rules-engine.test.ts); ours with sorting the case, evidence, coverage and risk; per rule ours ${rounded((same * 1000) / cards.length)} µs`,
    ),
    alone('patrol.cold', 'ms', cold, `${what}; all rules, documents understood anew`),
  ];
}

async function larger(): Promise<readonly Result[]> {
  const k2 = sampleCase('k2');
  const twelve = sampleCase('twelve');
  const [hundred, threeHundred] = [withPersons(k2, 100), withPersons(k2, 300)];
  const env = { today: TODAY, factsOf: kept() };
  const [dozen = 0] = await inTurn(60, () => patrol(twelve, RULES, env));
  const [small = 0, large = 0] = await inTurn(
    12,
    () => patrol(hundred, RULES, env),
    () => patrol(threeHundred, RULES, env),
  );
  return [
    alone('patrol.twelve', 'ms', dozen, `12 persons, ${twelve.records.length} cards; all rules, facts kept`),
    alone(
      'patrol.persons-300',
      'ms',
      large,
      `K2 with its suspect 300 times over: ${threeHundred.records.length} cards; all rules, facts kept; 100 persons: ${rounded(small)} ms, so ×3 persons takes ×${rounded(large / small)}`,
    ),
  ];
}

/** Understanding of the sample documents, against walking once over their characters. */
export async function textResults(): Promise<readonly Result[]> {
  const documents = CASE_NAMES.flatMap((name) => sampleCase(name).documents);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const [ours = 0, scan = 0, pass = 0] = await inTurn(
    30,
    () => {
      for (const { text, kind, title } of documents) understand(text, { kind, title });
    },
    () => {
      for (const { text } of documents) text.match(DATES);
    },
    () => {
      for (const { text } of documents) checksum(text);
    },
  );
  const speed = (milliseconds: number) => (characters / milliseconds) * 1000;
  return [
    {
      name: 'text.facts',
      unit: 'chars/s',
      ours: rounded(speed(ours)),
      peer: rounded(speed(pass)),
      peerName: 'one plain pass (charCodeAt)',
      ratio: rounded(pass / ours),
      note: `${documents.length} documents of the sample cases, ${characters} characters: kind, sections and all facts; peer: adding up charCodeAt of every character once; one pass of a single regular expression for dates: ${rounded(speed(scan))} chars/s (ratio ${rounded(scan / ours)})`,
    },
  ];
}

const DATES = /\d{4}年\d{1,2}月\d{1,2}日/gu;

/** Given away, so that no compiler leaves the pass out. */
let sum = 0;

function checksum(text: string): number {
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
