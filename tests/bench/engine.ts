import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../extension/command-line/main';
import { keptFacts } from '../../extension/patrol/facts';
import { RULES } from '../../rules/catalogue';
import { verdictOf } from '../../rules/engine/judge';
import { type PatrolEnv, patrol, viewsFor } from '../../rules/engine/patrol';
import { patrollerOf } from '../../rules/engine/repatrol';
import type { Rule } from '../../rules/engine/rule';
import type { CaseFile, CaseRecord } from '../../rules/model/case-file';
import { understand } from '../../rules/text/understand';
import { CASE_NAMES, type CaseName, loadCase } from '../cases';
import { K4 } from '../cases/k4';
import { sampleCase, TODAY } from '../proofs/cases';
import { type PlainFacts, peerEngine } from './json-rules-engine';
import { against, alone, inTurn, type Result, rounded } from './result';
import { TEXTLINT_RULES, textlintCheck } from './textlint';

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
  return [...(await typical()), ...(await again()), ...(await larger()), await thousand()];
}

async function typical(): Promise<readonly Result[]> {
  const k1 = sampleCase('k1');
  const peer = peerEngine(RULES);
  const cards = peer.translated;
  const facts = plainFacts(k1);
  const env = { today: TODAY, factsOf: kept() };
  const [all = 0, same = 0, verdicts = 0, theirs = 0, cold = 0] = await inTurn(
    150,
    () => patrol(k1, RULES, env),
    () => patrol(k1, cards, env),
    () => verdictsOf(k1, cards, env),
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
    against(
      'patrol.typical.verdicts',
      verdicts,
      theirs,
      'json-rules-engine',
      `${what}; the same ${cards.length} card-only rules and verdicts alone on both sides; ours with sorting the case`,
    ),
    alone('patrol.cold', 'ms', cold, `${what}; all rules, documents understood anew`),
  ];
}

/** The case sorted and every rule judged, nothing described: what the peer does. */
function verdictsOf(caseFile: CaseFile, rules: readonly Rule[], env: PatrolEnv): void {
  const views = viewsFor(caseFile, env);
  for (const rule of rules) for (const view of views.subjectsOf(rule)) verdictOf(rule, view);
}

/** A patrol after one value was typed, against a full one; each round changes the value once more. */
async function again(): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [name, start] of [
    ['patrol.recheck', sampleCase('k1')],
    ['patrol.recheck.persons-300', withPersons(sampleCase('k2'), 300)],
  ] as const) {
    const env = { today: TODAY, factsOf: kept() };
    const patrolAgain = patrollerOf(RULES);
    let caseFile = start;
    let round = 0;
    const [quick = 0, full = 0] = await inTurn(
      name === 'patrol.recheck' ? 150 : 12,
      () => patrolAgain(caseFile, env),
      () => {
        patrol(caseFile, RULES, env);
        caseFile = typed(start, `2024-03-${String((round++ % 28) + 1).padStart(2, '0')}`);
      },
    );
    const note = `after one field (审结日期) of one person or the case was changed, ${RULES.length} rules, facts kept; peer: our own full patrol of the same case`;
    results.push(against(name, quick, full, 'full patrol', note));
  }
  return [...results, await wordTyped()];
}

/** A patrol after a word was typed into a long document: it is understood anew, and what reads it is run again. */
async function wordTyped(): Promise<Result> {
  const k1 = sampleCase('k1');
  const head = { ...k1.documents[0], kind: 'judgment', title: '刑事判决书' } as CaseFile['documents'][number];
  const edited = (round: number): CaseFile => {
    const at = Math.floor(K4.text.length / 2) + round;
    return { ...k1, documents: [{ ...head, text: `${K4.text.slice(0, at)}核对${K4.text.slice(at)}` }] };
  };
  const env = { today: TODAY, factsOf: kept() };
  const patrolAgain = patrollerOf(RULES);
  let round = 0;
  const [quick = 0] = await inTurn(12, () => patrolAgain(edited(round++), env));
  return alone(
    'patrol.recheck.long-document',
    'ms',
    quick,
    `K1 with the long sample document K4, ${K4.text.length} characters, a word typed in its middle: understood anew, the rules that read it run again`,
  );
}

/** The case with another day in the first closing date that it holds. */
function typed(caseFile: CaseFile, day: string): CaseFile {
  const key = 'chargeSuspect.closedDate';
  const at = caseFile.records.findIndex(({ values }) => values[key]);
  const records = caseFile.records.map((record, index) =>
    index === at
      ? { ...record, values: { ...record.values, [key]: { state: 'value', raw: day, value: day } } }
      : record,
  ) as CaseRecord[];
  return { ...caseFile, records };
}

const MANY = 1000;

/** A thousand bundles in one file, through the command line as it is started by a person. */
async function thousand(): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'patrol-bench-'));
  const file = join(folder, 'cases.jsonl');
  const names = CASE_NAMES.filter((name) => sampleCase(name).line === '刑事');
  const lines = Array.from({ length: MANY }, (_, index) => bundleLine(names[index % names.length] as CaseName, index));
  await writeFile(file, lines.join('\n'));
  const started = performance.now();
  const silent = {
    stdin: async () => new Uint8Array(),
    print: () => {},
    say: () => {},
    clock: Date.now,
    screen: false,
    watched: false,
    progress: () => {},
  };
  const status = await main(
    ['check', '--format', 'json', '--now', TODAY, '--out', join(folder, 'out.json'), file],
    silent,
  );
  const took = performance.now() - started;
  await rm(folder, { recursive: true });
  if (status === 2) throw new Error('patrol check did not read the thousand bundles');
  return alone(
    'patrol.thousand',
    'ms',
    took,
    `${MANY} criminal sample bundles, each with a number and texts of its own, read, understood, patrolled by ${RULES.length} rules and written as JSON by \`patrol check\``,
  );
}

/** A sample bundle under a number of its own, its texts a little different so that nothing is understood for free. */
function bundleLine(name: CaseName, index: number): string {
  const bundle = structuredClone(loadCase(name)) as { case: { id: string }; documents: { text: string }[] };
  bundle.case.id = `${bundle.case.id}-${index}`;
  for (const document of bundle.documents) document.text = `${document.text}\n　　第${index}份。`;
  return JSON.stringify(bundle);
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

/** Understanding of the sample documents, against walking once over their characters, a handful of plain patterns, and a linter. */
export async function textResults(): Promise<readonly Result[]> {
  const documents = CASE_NAMES.flatMap((name) => sampleCase(name).documents);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const [facts = 0, checks = 0, scan = 0, pass = 0] = await inTurn(
    40,
    () => {
      for (const { text, kind, title } of documents) understand(text, { kind, title });
    },
    () => {
      for (const document of documents) checkAlone(document);
    },
    () => {
      for (const { text } of documents) for (const pattern of PLAIN_PATTERNS) text.match(pattern);
    },
    () => {
      for (const { text } of documents) checksum(text);
    },
  );
  const speed = (milliseconds: number) => (characters / milliseconds) * 1000;
  const what = `${documents.length} documents of the sample cases, ${characters} characters`;
  const beside = (name: string, ours: number, peer: number, peerName: string, note: string): Result => ({
    name, unit: 'chars/s', ours: rounded(speed(ours)), peer: rounded(speed(peer)), peerName, ratio: rounded(peer / ours), note,
  }); // biome-ignore format: one value
  const plain = `${PLAIN_PATTERNS.length} plain patterns`;
  return [
    ...(await againstTextlint(documents)),
    beside(
      'text.facts',
      facts,
      pass,
      'one plain pass (charCodeAt)',
      `${what}: kind, sections and all facts; peer: adding up charCodeAt of every character once`,
    ),
    beside(
      'text.facts.patterns',
      facts,
      scan,
      plain,
      `${what}: kind, sections and all facts, resolved and with ranges; peer: the regular expressions one would begin with (date, sum, article, title, number, identity number, party, charge, term, organ), matches alone`,
    ),
    beside(
      'text.facts-and-checks',
      checks,
      pass,
      'one plain pass (charCodeAt)',
      `${what}: facts and the ${DOCUMENT_RULES.length} rules about a document alone, each document by itself; peer: adding up charCodeAt of every character once`,
    ),
    beside(
      'text.facts-and-checks.patterns',
      checks,
      scan,
      plain,
      `${what}: facts and the ${DOCUMENT_RULES.length} rules about a document alone; peer: the same plain patterns, matches alone`,
    ),
  ];
}

/** The rules that need nothing but a document. */
const DOCUMENT_RULES = RULES.filter(({ scope }) => scope === 'document');

function checkAlone(document: CaseFile['documents'][number]): void {
  patrol({ ...NO_CASE, documents: [document] }, DOCUMENT_RULES, { today: TODAY });
}

/** What a first attempt at extraction would search a text for. */
const PLAIN_PATTERNS: readonly RegExp[] = [
  /\d{4}年\d{1,2}月\d{1,2}日/gu,
  /(?:人民币)?[\d,.]+(?:余)?(?:万|亿)?元/gu,
  /第[一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十]+款)?/gu,
  /《[^》]+》/gu,
  /[\u4e00-\u9fa5]{2,10}[〔（(]\d{4}[〕）)][\u4e00-\u9fa5\d]{0,12}\d+号/gu,
  /\d{17}[\dXx]/gu,
  /(?:被告人|犯罪嫌疑人|被害人|证人|辩护人)[\u4e00-\u9fa5]{2,4}/gu,
  /(?:涉嫌|犯)[\u4e00-\u9fa5、]{2,20}罪/gu,
  /(?:有期徒刑|拘役|管制)[一二三四五六七八九十]+(?:年|个月)(?:零?[一二三四五六七八九十]+个月)?/gu,
  /[\u4e00-\u9fa5]{2,20}(?:人民法院|人民检察院|公安局)/gu,
];

/** Facts and rules over documents, side by side in one run with a linter that has a comparable set of rules. */
async function againstTextlint(documents: CaseFile['documents']): Promise<readonly Result[]> {
  const lint = await textlintCheck();
  const [first] = documents;
  if (!first) throw new Error('the sample cases have no document');
  const long = { ...first, kind: 'judgment', title: '刑事判决书', text: K4.text } as const;
  const single: CaseFile = { ...NO_CASE, documents: [long] };
  const facts = understand(long.text, { kind: long.kind, title: long.title });
  const [ours = 0, same = 0, rules = 0, theirs = 0, oursEach = 0, theirsEach = 0] = await inTurn(
    10,
    () => patrol(single, RULES, { today: TODAY }),
    () => patrol(single, LINTING_RULES, { today: TODAY }),
    // A new object each time: what rules come to is kept by it.
    () => patrol(single, LINTING_RULES, { today: TODAY, factsOf: () => ({ ...facts }) }),
    () => lint(long.text),
    () => {
      for (const document of documents) checkAlone(document);
    },
    async () => {
      for (const { text } of documents) await lint(text);
    },
  );
  const peer = `peer: ${TEXTLINT_RULES} rules that a user of textlint would write for the same faults (brackets, doubled words and signs, lengths of sentences, forms of dates, articles, titles and numbers, days that do not exist, check digits, left-over blanks, as many slips as ours by prh), no facts`;
  const speed = `${rounded((long.text.length / ours) * 1000)} chars/s`;
  return [
    against(
      'text.check',
      ours,
      theirs,
      'textlint',
      `the long sample document K4, ${long.text.length} characters; ours: kind, facts and all ${RULES.length} rules (${speed}); ${peer}`,
    ),
    against(
      'text.check.same-rules',
      same,
      theirs,
      'textlint',
      `the same document; ours: kind, facts and only the ${LINTING_RULES.length} rules that look for what the peer looks for; without kind and facts, the rules alone, ${rounded(rules)} ms, ratio ${rounded(theirs / rules)}; ${peer}`,
    ),
    against(
      'text.check.documents',
      oursEach,
      theirsEach,
      'textlint',
      `${documents.length} documents of the sample cases one by one; ours: kind, facts and the ${DOCUMENT_RULES.length} rules about a document; ${peer}`,
    ),
  ];
}

/** Those of our rules that the peer's are written after: signs, doubled words, forms, left-over blanks, slips. */
const LINTED: ReadonlySet<string> = new Set([
  'doc.brackets-unmatched', 'doc.repeated-words', 'doc.punctuation-doubled', 'doc.comma-money', 'doc.date-impossible',
  'doc.citation-form', 'doc.number-format', 'doc.id-form', 'doc.placeholder', 'doc.placeholder-lone',
  'doc.term-misused', 'doc.typo', 'doc.formula-slip',
]); // biome-ignore format: one list
const LINTING_RULES = RULES.filter(({ id }) => LINTED.has(id));

const NO_CASE: CaseFile = {
  id: '', unifiedNumber: '', line: '刑事', stage: '', prosecutor: '', organ: '', records: [], documents: [], flow: [], reports: [],
}; // biome-ignore format: one empty value

/** Given away, so that no compiler leaves the pass out. */
let sum = 0;

function checksum(text: string): number {
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
