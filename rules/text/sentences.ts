import type { DocumentFacts, Party, Range, SentenceFact } from '../model/document-facts';
import { crimeEndingAt } from './crimes';
import { parseDate } from './dates';
import { parseMoney } from './money';
import { parseNumber } from './numerals';
import { ACCUSED_ROLES } from './party-roles';
import { matchesOf, type Source, sectionNamed } from './source';

const NUMBER = '[0-9０-９零一二三四五六七八九十两]{1,4}';
const TERM = `(?:(?:${NUMBER})年[零又]?)?(?:(?:${NUMBER})个?月[零又]?)?(?:(?:${NUMBER})[日天])?`;
const YEARS = new RegExp(`(${NUMBER})年`);
const MONTHS = new RegExp(`(${NUMBER})个?月`);
const DAYS = new RegExp(`(${NUMBER})[日天]`);
const MONEY = '(?:人民币)?[0-9０-９,，.．零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬]{1,20}余?元';
const DATE =
  '[0-9０-９〇○ОO零一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日';

/**
 * The words a verdict is made of, told apart by group: 1 fixed term and its length, 2–3, 4 life or death, 5 exemption,
 * 6 probation, 7 fine, 8 crime, 9 combined, 10–11 period, 12 something of an earlier decision.
 */
const TOKEN = new RegExp(
  [
    `(有期徒刑|拘役|管制)(${TERM})`,
    `(无期徒刑|死刑(?:[，,]?缓期[二两]年执行)?)`,
    `(免予刑事处罚|免除刑事处罚|免于刑事处罚)`,
    `缓刑(?:考验期[限为]?)?(${TERM})`,
    `罚金(?:人民币)?(?:各)?(${MONEY})`,
    `(罪)`,
    `(决定执行|合并执行|总和刑期|数罪并罚)`,
    `(?:[自从]|即)(${DATE})起?至(${DATE})止`,
    `(撤销|原判|前罪|原审|余刑|尚未执行)`,
    `(维持[^。；\\n]{0,60})`,
  ].join('|'),
  'g',
);

interface Draft {
  party: string;
  crime: string;
  kind: string;
  termMonths: number | null;
  termDays: number | null;
  probationMonths: number | null;
  fineYuan: number | null;
  from: string;
  to: string;
  combined: boolean;
  start: number;
  end: number;
}

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

  imprison(kind: string, term: string, start: number, end: number): void {
    const length = parseTerm(term);
    if (!length) return;
    // 数罪 of 有期徒刑 and 拘役 or 管制 keep both in one 决定执行; each is a penalty of its own.
    this.begin(kind, start, end, { termMonths: length.months, termDays: length.days });
  }

  begin(kind: string, start: number, end: number, term: Partial<Draft> = {}): void {
    const near = this.crimeEnd >= 0 && start - this.crimeEnd < 40 && !this.combined;
    this.open = {
      party: this.party || this.soleParty,
      crime: this.combined ? '' : this.crime,
      kind, termMonths: null, termDays: null, probationMonths: null, fineYuan: null, from: '', to: '',
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

  fine(money: string, start: number, end: number): void {
    if (!this.open) this.begin('罚金', start, end);
    if (!this.open) return;
    this.open.fineYuan = parseMoney(money);
    this.open.end = end;
  }

  /** The period follows its sentence; in a list at the end it follows the name of the party. */
  period(from: string, to: string): void {
    const own = this.found
      .filter((each) => this.party === '' || each.party === this.party)
      .filter((each) => each.from === '');
    const target = own.filter((each) => each.combined).pop() ?? own.pop() ?? this.found[this.found.length - 1];
    if (!target) return;
    target.from = parseDate(from) ?? '';
    target.to = parseDate(to) ?? '';
  }
}

function feed(reader: VerdictReader, match: RegExpExecArray): void {
  const start = match.index;
  const end = start + match[0].length;
  if (match[1] !== undefined) reader.imprison(match[1], match[2] ?? '', start, end);
  else if (match[3] !== undefined)
    reader.begin(match[3].startsWith('死刑') && match[3].length > 2 ? '死刑缓期二年执行' : match[3], start, end);
  else if (match[4] !== undefined) reader.begin('免予刑事处罚', start, end);
  else if (match[5] !== undefined) reader.probation(match[5], end);
  else if (match[6] !== undefined) reader.fine(match[6], start, end);
  else if (match[7] !== undefined) reader.nameCrime(start);
  else if (match[8] !== undefined) reader.combine();
  else if (match[9] !== undefined) reader.period(match[9], match[10] ?? '');
}

/** Clauses about an earlier decision (撤销…缓刑部分) impose nothing. */
const EARLIER = /撤销[^；。\n]{0,120}/g;

interface Event {
  readonly at: number;
  readonly apply: () => void;
}

/** Sentences in a stretch of text: a verdict, a proposal, a decision on earlier punishment. */
export function readSentences(text: string, range: Range, parties: readonly Party[]): SentenceFact[] {
  const accused = parties.filter((party) => ACCUSED_ROLES.includes(party.role) && !party.elsewhere);
  const reader = new VerdictReader(text, accused.length === 1 ? (accused[0]?.name ?? '') : '');
  const skipped = matchesOf(EARLIER, text, range).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isSkipped = (at: number): boolean => skipped.some((each) => at >= each.start && at < each.end);
  const events: Event[] = matchesOf(TOKEN, text, range)
    .filter((match) => !isSkipped(match.index))
    .map((match) => ({ at: match.index, apply: () => feed(reader, match) }));
  for (const party of accused) {
    for (const mention of party.mentions) {
      if (mention.start >= range.start && mention.start < range.end && !isSkipped(mention.start)) {
        events.push({ at: mention.start, apply: () => reader.nameParty(party.name, mention.start) });
      }
    }
  }
  events.sort((one, other) => one.at - other.at);
  for (const event of events) event.apply();
  return reader.found;
}

const PROPOSAL = /(?:建议|提请)[^。\n]{0,24}(?:判处|处以|处)|量刑建议[：:为]?/g;

/** Stretches in which penalties of this case stand: the verdict, or the proposal of the prosecution. */
function penaltyRanges(source: Source, kind: DocumentFacts['kind']): Range[] {
  const disposition = sectionNamed(source.sections, 'disposition');
  if (disposition) return kind === 'nonProsecution' ? [] : [disposition];
  const opinion = sectionNamed(source.sections, 'opinion');
  if (!opinion) return [];
  return matchesOf(PROPOSAL, source.text, opinion)
    .slice(0, 1)
    .map((match) => ({ start: match.index, end: opinion.end }));
}

/** Penalties imposed (judgments) or proposed (indictments, pleas, proposals), for each party and crime. */
export function findSentences(source: Source, kind: DocumentFacts['kind'], parties: readonly Party[]): SentenceFact[] {
  return penaltyRanges(source, kind).flatMap((range) => readSentences(source.text, range, parties));
}
