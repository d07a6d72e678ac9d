import type { Range, SentenceFact } from '../model/document-facts';
import type { DocumentKind } from '../model/document-kinds';
import { crimeEndingAt } from './crimes';
import { parseDate } from './dates';
import { parseMoney } from './money';
import { parseNumber } from './numerals';
import type { Persons } from './persons';
import { endOfBody, matchesOf, type Source, sectionNamed } from './source';

const NUMBER = '[0-9０-９零一二三四五六七八九十两]{1,4}';
const TERM = `(?:(?:${NUMBER})年[零又]?)?(?:(?:${NUMBER})个?月[零又]?)?(?:(?:${NUMBER})[日天])?`;
const YEARS = new RegExp(`(${NUMBER})年`);
const MONTHS = new RegExp(`(${NUMBER})个?月`);
const DAYS = new RegExp(`(${NUMBER})[日天]`);
const MONEY =
  '(?:人民币)?(?:[0-9]{1,3}(?:[ \u00a0][0-9]{3}){1,3}|[0-9０-９,，.．零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬]{1,20})余?元';
const DATE =
  '[0-9０-９〇○ОO零一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日';

/** A length of time; in a proposal also a range of two: 六个月至八个月, 三至四年, 三年以上四年以下. */
const TERM_RANGE = `(?<low>${NUMBER}(?=[至到]${NUMBER}年)|${TERM})(?:(?:以上|[至到—～~-])(?<high>${TERM})(?:以下)?)?`;

/** The words a verdict is made of, by name; 撤销 and the like are matched so that nothing of an earlier decision is read. */
const TOKEN = new RegExp(
  [
    `(?<fixed>有期徒刑|拘役|管制)${TERM_RANGE}`,
    `(?<grave>无期徒刑|死刑(?:[，,]?缓期[二两]年执行)?)`,
    `(?<exempt>免予刑事处罚|免除刑事处罚|免于刑事处罚)`,
    `缓刑(?:考验期[限为]?)?(?<probation>${TERM})`,
    `剥夺政治权利(?<deprivation>终身|${TERM})`,
    `罚金(?:人民币)?(?:各)?(?<fine>${MONEY})`,
    `(?<crime>罪)`,
    `(?<combined>决定执行|合并执行|总和刑期|数罪并罚)`,
    `(?:[自从]|即)(?<from>${DATE})起?至(?<to>${DATE})止`,
    `(?:先行|已)羁押(?:的|了)?(?<credit>[0-9]{1,4})[日天]`,
    `撤销|原判|前罪|原审|余刑|尚未执行|维持[^。；\n]{0,60}`,
  ].join('|'),
  'g',
);

type Draft = { -readonly [Key in keyof SentenceFact]: SentenceFact[Key] };

/** A term as written (一年六个月, 四个月十五日, 二年) in whole months and the days over them; null when no length is given. */
export function parseTerm(written: string): { readonly months: number; readonly days: number } | null {
  const part = (unit: RegExp): number | null => {
    const match = unit.exec(written);
    return match ? parseNumber(match[1] ?? '') : null;
  };
  const years = part(YEARS);
  const months = part(MONTHS);
  const days = part(DAYS);
  if (years === null && months === null && days === null) return null;
  return { months: (years ?? 0) * 12 + (months ?? 0), days: days ?? 0 };
}

/** Puts the words of a verdict together, in order. */
class VerdictReader {
  readonly found: Draft[] = [];
  private party = '';
  private crime = '';
  private crimeEnd = -1;
  private crimeStart = -1;
  private combined = false;
  private open: Draft | null = null;

  constructor(
    private readonly text: string,
    private readonly soleParty: string,
    private readonly proposed: boolean,
  ) {}

  nameParty(name: string, at: number): void {
    this.party = name;
    if (this.open && at > this.open.end) this.open = null;
    this.combined = false;
    this.crime = '';
  }

  nameCrime(zui: number): void {
    const crime = crimeEndingAt(this.text, zui);
    if (!crime) return;
    this.crime = crime.name;
    this.crimeStart = crime.start;
    this.crimeEnd = zui + 1;
    this.combined = false;
    this.open = null;
  }

  combine(): void {
    this.combined = true;
    this.open = null;
  }

  imprison(kind: string, low: string, high: string, start: number, end: number): void {
    const most = parseTerm(high);
    const least = parseTerm(most && /^[^年月日天]+$/.test(low) ? `${low}年` : low);
    if (!least) return;
    // 数罪 of 有期徒刑 and 拘役 or 管制 keep both in one 决定执行; each is a penalty of its own.
    this.begin(kind, start, end, {
      termMonths: least.months,
      termDays: least.days,
      termMonthsTo: most?.months ?? null,
    });
  }

  begin(kind: string, start: number, end: number, term: Partial<Draft> = {}): void {
    const near = this.crimeEnd >= 0 && start - this.crimeEnd < 40 && !this.combined;
    this.open = {
      party: this.party || this.soleParty,
      crime: this.combined ? '' : this.crime,
      kind, termMonths: null, termMonthsTo: null, termDays: null, probationMonths: null, fineYuan: null, deprivationMonths: null,
      from: '', to: '', period: null, creditDays: null, proposed: this.proposed,
      combined: this.combined, start: near ? this.crimeStart : start, end, ...term,
    }; // biome-ignore format: one value
    this.found.push(this.open);
  }

  probation(term: string, end: number): void {
    const length = parseTerm(term);
    // Without a length it is the usual note on when the probation begins to run.
    if (!this.open || !length) return;
    this.open.probationMonths = length.months;
    this.open.end = end;
  }

  deprive(term: string, end: number): void {
    const length = term === '终身' ? { months: Number.POSITIVE_INFINITY } : parseTerm(term);
    if (!this.open || !length) return;
    this.open.deprivationMonths = length.months;
    this.open.end = end;
  }

  credit(days: number): void {
    const last = this.found[this.found.length - 1];
    if (last) last.creditDays = days;
  }

  fine(money: string, start: number, end: number): void {
    if (!this.open) this.begin('罚金', start, end);
    if (!this.open) return;
    this.open.fineYuan = parseMoney(money);
    this.open.end = end;
  }

  /** The period follows its sentence; in a list at the end it follows the name of the party. */
  period(from: string, to: string, at: Range): void {
    const own = this.found
      .filter((each) => this.party === '' || each.party === this.party)
      .filter((each) => each.from === '');
    const target = own.filter((each) => each.combined).pop() ?? own.pop() ?? this.found[this.found.length - 1];
    if (!target) return;
    target.from = parseDate(from) ?? '';
    target.to = parseDate(to) ?? '';
    target.period = at;
  }
}

function feed(reader: VerdictReader, match: RegExpExecArray): void {
  const at = { start: match.index, end: match.index + match[0].length };
  const { fixed, low, high, grave, exempt, probation, deprivation, fine, crime, combined, from, to, credit } =
    match.groups ?? {};
  if (fixed !== undefined) reader.imprison(fixed, low ?? '', high ?? '', at.start, at.end);
  else if (grave !== undefined) reader.begin(/缓期/.test(grave) ? '死刑缓期二年执行' : grave, at.start, at.end);
  else if (exempt !== undefined) reader.begin('免予刑事处罚', at.start, at.end);
  else if (probation !== undefined) reader.probation(probation, at.end);
  else if (deprivation !== undefined) reader.deprive(deprivation, at.end);
  else if (fine !== undefined) reader.fine(fine, at.start, at.end);
  else if (crime !== undefined) reader.nameCrime(at.start);
  else if (combined !== undefined) reader.combine();
  else if (from !== undefined) reader.period(from, to ?? '', at);
  else if (credit !== undefined) reader.credit(Number(credit));
}

/** Clauses about an earlier decision (撤销…缓刑部分) impose nothing. */
const EARLIER = /撤销[^；。\n]{0,120}/g;

interface Event {
  readonly at: number;
  readonly apply: () => void;
}

/** Sentences in a stretch of text: a verdict, a proposal, a decision on earlier punishment. */
function readSentences(text: string, range: Range, persons: Persons, proposed = false): SentenceFact[] {
  const reader = new VerdictReader(text, persons.only, proposed);
  const skipped = matchesOf(EARLIER, text, range).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isSkipped = (at: number): boolean => skipped.some((each) => at >= each.start && at < each.end);
  const events: Event[] = matchesOf(TOKEN, text, range)
    .filter((match) => !isSkipped(match.index))
    .map((match) => ({ at: match.index, apply: () => feed(reader, match) }));
  for (const { name, start } of persons.within(range)) {
    if (!isSkipped(start)) events.push({ at: start, apply: () => reader.nameParty(name, start) });
  }
  events.sort((one, other) => one.at - other.at);
  for (const event of events) event.apply();
  return reader.found;
}

const PROPOSAL =
  /(?:建议|提请)[^。\n]{0,24}(?:判处|处以|处)|量刑建议[：:为]?(?=[^。\n]{0,40}(?:徒刑|拘役|管制|罚金|缓刑|死刑|免予))/g;
/** Kinds in which the prosecution asks; what others tell of a proposal ends with its sentence. */
const ASKING: readonly DocumentKind[] = [
  'indictment',
  'sentencingProposal',
  'pleaStatement',
  'courtOpinion',
  'reviewReport',
];

/** Penalties imposed (judgments) or, in documents of the prosecution, proposed, for each party and crime. */
export function findSentences(source: Source, kind: DocumentKind, persons: Persons): SentenceFact[] {
  const { text, sections } = source;
  const disposition = sectionNamed(sections, 'disposition');
  if (disposition) return kind === 'nonProsecution' ? [] : readSentences(text, disposition, persons);
  const opinion = sectionNamed(sections, 'opinion');
  const asked = opinion ? matchesOf(PROPOSAL, text, opinion)[0] : undefined;
  return opinion && asked ? readSentences(text, { start: asked.index, end: opinion.end }, persons, true) : [];
}

/** Penalties the prosecution asked for: those of its own document, or those another document reports, sentence by sentence. */
export function findProposals(
  source: Source,
  kind: DocumentKind,
  persons: Persons,
  own: readonly SentenceFact[],
): SentenceFact[] {
  if (ASKING.includes(kind)) return own.filter((each) => each.proposed);
  const { text, sections } = source;
  const end = sectionNamed(sections, 'disposition')?.start ?? endOfBody(source);
  let done = 0;
  return matchesOf(PROPOSAL, text, { start: 0, end }).flatMap(({ index }) => {
    if (index < done) return [];
    done = Math.min(sentenceEnd(text, index), end);
    return readSentences(text, { start: index, end: done }, persons, true);
  });
}

function sentenceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !'。\n'.includes(text.charAt(at))) at += 1;
  return at;
}
