import type { DateFact, Party, PriorFact, Range } from '../model/document-facts';
import { crimeEndingAt } from './crimes';
import { parseTerm } from './sentences';
import { matchesOf } from './source';

const TERM = '[0-9０-９零一二三四五六七八九十两年月个又日天]{0,12}';
/** What an earlier record is made of, told apart by group: 1–2 penalty and term, 3 probation, 4 other penalty, 5 release, 6 crime. */
const TOKEN = new RegExp(
  `(有期徒刑|拘役|管制|无期徒刑|死刑|免予刑事处罚|单处罚金)(${TERM})|缓刑(${TERM})|(行政拘留|劳动教养|强制(?:隔离)?戒毒|行政处罚|罚款|不起诉)|(刑满释放|释放|假释|解除(?:劳动教养|强制隔离戒毒))|(罪)`,
  'g',
);
const OTHER_KINDS: Readonly<Record<string, string>> = { 强制隔离戒毒: '强制戒毒', 行政处罚: '罚款' };

type Draft = { -readonly [Key in keyof PriorFact]: PriorFact[Key] };

/** Puts the words of one sentence on earlier penalties together, in order. */
class RecordReader {
  readonly found: Draft[] = [];
  private crime = '';

  constructor(
    private readonly text: string,
    private readonly party: string,
    private readonly dates: readonly DateFact[],
    private readonly sentence: Range,
  ) {}

  feed(match: RegExpExecArray): void {
    const [, penalty, term, probation, other, release, crime] = match;
    const last = this.found[this.found.length - 1];
    if (penalty !== undefined)
      this.push('判刑', match, { penalty, crime: this.crime, termMonths: parseTerm(term ?? '')?.months ?? null });
    else if (probation !== undefined && last) last.probationMonths = parseTerm(probation)?.months ?? null;
    else if (other !== undefined && !(other === '罚款' && last && match.index - last.end < 12))
      this.push(OTHER_KINDS[other] ?? other, match);
    else if (release !== undefined && last) last.releasedOn = this.dateBefore(match.index, last.end);
    else if (crime !== undefined) this.crime = crimeEndingAt(this.text, match.index)?.name ?? this.crime;
  }

  private push(kind: string, match: RegExpExecArray, more: Partial<Draft> = {}): void {
    const from = this.found[this.found.length - 1]?.end ?? this.sentence.start;
    this.found.push({
      party: this.party, kind, date: this.dateBefore(match.index, from), crime: '', penalty: '', termMonths: null, probationMonths: null, releasedOn: '',
      start: from === this.sentence.start ? from : match.index, end: match.index + match[0].length, ...more,
    }); // biome-ignore format: one value
  }

  private dateBefore(index: number, from: number): string {
    let iso = '';
    for (const date of this.dates) if (date.start >= from && date.end <= index) iso = date.iso;
    return iso;
  }
}

/** Earlier penalties of the parties, from the sentences on their record. */
export function findPriors(text: string, parties: readonly Party[], dates: readonly DateFact[]): PriorFact[] {
  return parties.flatMap(({ name, priorRecord }) =>
    priorRecord.flatMap((sentence) => {
      const within = dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
      const reader = new RecordReader(text, name, within, sentence);
      for (const match of matchesOf(TOKEN, text, sentence)) reader.feed(match);
      return reader.found;
    }),
  );
}
