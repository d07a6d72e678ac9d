import { comparable } from '../engine/normal-form';
import type {
  AmountFact,
  CircumstanceFact,
  CrimeFact,
  DateFact,
  Party,
  Range,
  SentenceFact,
} from '../model/document-facts';
import { alignCounts, type Told } from './counts';
import { gridOf } from './grid';
import {
  ASPECTS,
  type Aspect,
  type ComparedDocument,
  type Comparison,
  type Difference,
  type DifferenceClass,
  type Quote,
} from './model';
import { type AlignedPerson, alignPeople } from './people';

/** Position of a document in the course of a case. */
const COURSE: readonly string[] = ['opinionForProsecution', 'indictment', 'judgment', 'ruling'];

/** Longest passage quoted. */
const QUOTE_LIMIT = 120;

/**
 * Compares documents of one case, each with the one before it in the course of the case: opinion for prosecution,
 * indictment, judgment; other kinds in the order given. Only what was read in both is compared; what one side does not
 * tell is a difference only for people, charges, facts and circumstances, of which a document must speak.
 */
export function compareDocuments(documents: readonly ComparedDocument[]): Comparison {
  const ordered = [...documents].sort(
    (one, other) => COURSE.indexOf(one.facts.kind) - COURSE.indexOf(other.facts.kind),
  );
  const people = alignPeople(ordered);
  const work = new Work(ordered);
  for (let right = 1; right < ordered.length; right += 1) new Pair(work, people, right - 1, right).compare();
  return {
    documents: ordered,
    differences: work.sorted(),
    grid: gridOf(ordered, people),
    compared: work.compared,
  };
}

/** What has been found so far. */
class Work {
  compared = 0;
  private readonly found = new Map<string, Difference>();

  constructor(readonly documents: readonly ComparedDocument[]) {}

  quote(document: number, { start, end }: Range): Quote {
    const text = this.documents[document]?.text ?? '';
    const stop = Math.min(end, start + QUOTE_LIMIT);
    const paragraph = text
      .slice(0, start)
      .split('\n')
      .filter((line) => line.trim() !== '').length;
    const isNew = start === 0 || text.charAt(start - 1) === '\n';
    return {
      document,
      text: text.slice(start, stop),
      start,
      end: stop,
      paragraph: Math.max(1, paragraph + (isNew ? 1 : 0)),
    };
  }

  add(difference: Omit<Difference, 'id'>): void {
    const { aspect, person, item, values, quotes } = difference;
    const id = [aspect, person, item, ...values, quotes[0].document, quotes[1].document].join('|');
    if (!this.found.has(id)) this.found.set(id, { id, ...difference });
  }

  sorted(): readonly Difference[] {
    return [...this.found.values()].sort(
      (one, other) =>
        ASPECTS.indexOf(one.aspect) - ASPECTS.indexOf(other.aspect) || one.quotes[0].start - other.quotes[0].start,
    );
  }
}

interface Valued {
  readonly value: string;
  readonly at: Range;
}

/** Two documents in the course of the case. */
class Pair {
  private readonly one: ComparedDocument;
  private readonly other: ComparedDocument;

  constructor(
    private readonly work: Work,
    private readonly people: readonly AlignedPerson[],
    private readonly left: number,
    private readonly right: number,
  ) {
    this.one = work.documents[left] as ComparedDocument;
    this.other = work.documents[right] as ComparedDocument;
  }

  /** The court departs from the prosecution: that is its right, and the prosecution's duty to look at. */
  private get byCourt(): boolean {
    return this.other.facts.kind === 'judgment' || this.other.facts.kind === 'ruling';
  }

  compare(): void {
    for (const person of this.people) this.person(person);
    this.facts();
    this.totals();
    this.numbers();
  }

  private differ(
    aspect: Aspect,
    person: string,
    item: string,
    sides: readonly [Valued | null, Valued | null],
    suggested: DifferenceClass,
  ): void {
    this.work.compared += 1;
    const [one, other] = sides;
    if (one && other && comparable(one.value) === comparable(other.value)) return;
    if (!one && !other) return;
    const quotes = [
      this.work.quote(this.left, one?.at ?? this.placeFor(this.one, aspect)),
      this.work.quote(this.right, other?.at ?? this.placeFor(this.other, aspect)),
    ] as const;
    this.work.add({ aspect, person, item, values: [one?.value ?? '', other?.value ?? ''], suggested, quotes });
  }

  /** Where a document would have spoken of it. */
  private placeFor({ text, facts }: ComparedDocument, aspect: Aspect): Range {
    const names =
      aspect === '人' || aspect === '强制措施'
        ? ['parties']
        : aspect === '刑罚'
          ? ['disposition', 'opinion']
          : aspect === '事实'
            ? ['facts', 'charge']
            : ['opinion', 'disposition'];
    const section = facts.sections.find(({ name }) => names.includes(name));
    return section ?? { start: 0, end: Math.min(text.length, QUOTE_LIMIT) };
  }

  private person({ name, parties }: AlignedPerson): void {
    const [one, other] = [parties[this.left] ?? null, parties[this.right] ?? null];
    if (!one || !other) {
      this.missingPerson(name, one, other);
      return;
    }
    this.identity(name, one, other);
    this.charges(name, one, other);
    this.circumstances(name, one, other);
    this.measures(name, one, other);
    this.sentence(name, one, other);
  }

  private missingPerson(name: string, one: Party | null, other: Party | null): void {
    const elsewhere = [this.one, this.other].some(
      ({ text, facts }) =>
        facts.parties.some((party) => party.name === name && party.elsewhere) ||
        new RegExp(`${escaped(name)}[（(]?(?:另案|不起诉|在逃|分案)`, 'u').test(text),
    );
    const at = (party: Party | null): Valued | null =>
      party ? { value: party.name, at: party.at.name ?? party.mentions[0] ?? { start: 0, end: 0 } } : null;
    this.differ('人', name, '列明情况', [at(one), at(other)], elsewhere ? '合理变化' : one ? '监督线索' : '需说明');
  }

  private identity(name: string, one: Party, other: Party): void {
    const nameAt = (party: Party): Valued => ({
      value: party.name,
      at: party.at.name ?? party.mentions[0] ?? { start: 0, end: 0 },
    });
    const isAlias = one.aliases.includes(other.name) || other.aliases.includes(one.name);
    if (!isAlias) this.differ('人', name, '姓名', [nameAt(one), nameAt(other)], '疑似笔误');
    for (const [key, item, suggested] of IDENTITY) {
      const [a, b] = [one, other].map((party) => valued(party, key));
      if (a && b) this.differ('人', name, item, [a, b], suggested);
    }
  }

  private charges(name: string, one: Party, other: Party): void {
    const [a, b] = [crimesOf(this.one, one, this.people.length), crimesOf(this.other, other, this.people.length)];
    if (a.length === 0 || b.length === 0) return;
    const has = (list: readonly CrimeFact[], crime: CrimeFact): boolean =>
      list.some(({ statutory }) => statutory === crime.statutory);
    const suggested: DifferenceClass = this.byCourt ? '监督线索' : '需说明';
    for (const crime of a)
      this.differ(
        '罪名',
        name,
        crime.name,
        [{ value: crime.name, at: crime }, has(b, crime) ? { value: crime.name, at: crime } : null],
        suggested,
      );
    for (const crime of b)
      if (!has(a, crime)) this.differ('罪名', name, crime.name, [null, { value: crime.name, at: crime }], suggested);
  }

  private circumstances(name: string, one: Party, other: Party): void {
    const [a, b] = [circumstancesOf(this.one, one), circumstancesOf(this.other, other)];
    for (const [circumstance, mine, theirs] of [
      ...a.map((each) => [each, a, b] as const),
      ...b.map((each) => [each, b, a] as const),
    ]) {
      if (theirs.some(({ name: known }) => known === circumstance.name)) {
        this.work.compared += mine === a ? 1 : 0;
        continue;
      }
      if (!STATUTORY.has(circumstance.name)) continue;
      const side: Valued = { value: circumstance.name, at: circumstance };
      this.differ(
        '情节',
        name,
        circumstance.name,
        mine === a ? [side, null] : [null, side],
        this.byCourt ? '监督线索' : '需说明',
      );
    }
  }

  private measures(name: string, one: Party, other: Party): void {
    const of = ({ facts }: ComparedDocument, party: Party) =>
      facts.measures.filter((measure) => measure.party === party.name && measure.date !== '');
    const [a, b] = [of(this.one, one), of(this.other, other)];
    for (const kind of new Set(a.map((measure) => measure.kind))) {
      const [mine, theirs] = [a.filter((each) => each.kind === kind), b.filter((each) => each.kind === kind)];
      if (mine.length !== theirs.length) continue;
      mine.forEach((measure, index) => {
        const counterpart = theirs[index];
        if (counterpart)
          this.differ(
            '强制措施',
            name,
            `${kind}日期`,
            [
              { value: measure.date, at: measure },
              { value: counterpart.date, at: counterpart },
            ],
            '疑似笔误',
          );
      });
    }
  }

  private sentence(name: string, one: Party, other: Party): void {
    if (!this.byCourt) return;
    const proposed = finalOf(
      this.one.facts.proposals.length > 0 ? this.one.facts.proposals : this.one.facts.sentences,
      one,
    );
    const imposed = finalOf(
      this.other.facts.sentences.filter((each) => !each.proposed),
      other,
    );
    if (!proposed || !imposed) return;
    const to = proposed.termMonthsTo ?? proposed.termMonths;
    const within =
      proposed.termMonths !== null &&
      imposed.termMonths !== null &&
      imposed.termMonths >= proposed.termMonths &&
      imposed.termMonths <= (to ?? 0) &&
      proposed.kind === imposed.kind;
    const words = (sentence: SentenceFact): string =>
      `${sentence.kind}${sentence.termMonths ?? ''}${sentence.termMonthsTo && sentence.termMonthsTo !== sentence.termMonths ? `至${sentence.termMonthsTo}` : ''}个月`;
    this.work.compared += 1;
    if (!within && proposed.termMonths !== null)
      this.differ(
        '刑罚',
        name,
        '刑期',
        [
          { value: words(proposed), at: proposed },
          { value: words(imposed), at: imposed },
        ],
        '监督线索',
      );
    if (proposed.fineYuan !== null && imposed.fineYuan !== null)
      this.differ(
        '刑罚',
        name,
        '罚金',
        [
          { value: `${proposed.fineYuan}元`, at: proposed },
          { value: `${imposed.fineYuan}元`, at: imposed },
        ],
        '监督线索',
      );
    if ((proposed.probationMonths === null) !== (imposed.probationMonths === null))
      this.differ(
        '刑罚',
        name,
        '缓刑',
        [
          { value: proposed.probationMonths === null ? '' : '缓刑', at: proposed },
          { value: imposed.probationMonths === null ? '' : '缓刑', at: imposed },
        ],
        '监督线索',
      );
  }

  /** Counts of the facts, aligned by day, victim and sum. */
  private facts(): void {
    for (const { one, other, number } of alignCounts(this.one, this.other)) {
      const item = `第${number}起`;
      if (!one || !other) {
        const side = (told: Told | null): Valued | null => (told ? { value: item, at: told.range } : null);
        this.differ('事实', '', item, [side(one), side(other)], this.byCourt ? '监督线索' : '需说明');
        continue;
      }
      this.dates(item, one.date, other.date);
      this.amounts(`${item}数额`, one.amounts, other.amounts);
      this.victims(item, one, other);
    }
  }

  private dates(item: string, one: DateFact | null, other: DateFact | null): void {
    if (!one || !other || one.iso.length !== 10 || other.iso.length !== 10) return;
    this.differ(
      '事实',
      '',
      `${item}时间`,
      [
        { value: one.iso, at: one },
        { value: other.iso, at: other },
      ],
      '疑似笔误',
    );
  }

  private victims(item: string, one: Told, other: Told): void {
    const known = [...one.victims, ...other.victims];
    if (one.victims.length !== 1 || other.victims.length !== 1 || known.length !== 2) return;
    const [a, b] = known;
    if (a && b)
      this.differ(
        '事实',
        '',
        `${item}被害人`,
        [
          { value: a.name, at: a },
          { value: b.name, at: b },
        ],
        '疑似笔误',
      );
  }

  private amounts(item: string, one: readonly AmountFact[], other: readonly AmountFact[]): void {
    const [a, b] = [sumOf(one), sumOf(other)];
    if (!a || !b) return;
    this.differ(
      '数额',
      '',
      item,
      [a, b],
      isDigitSlip(a.value, b.value) ? '疑似笔误' : this.byCourt ? '监督线索' : '需说明',
    );
  }

  /** The total told with the facts. */
  private totals(): void {
    const of = ({ facts }: ComparedDocument) => {
      const story =
        facts.sections.find(({ name }) => name === 'facts') ?? facts.sections.find(({ name }) => name === 'charge');
      return facts.amounts
        .filter(
          ({ kind, start }) =>
            kind === 'total' &&
            story &&
            start >= story.start &&
            start < story.end &&
            !facts.counts.some((count) => start >= count.start && start < count.end),
        )
        .slice(0, 1);
    };
    this.amounts('总额', of(this.one), of(this.other));
  }

  /** A number of the one that the other quotes. */
  private numbers(): void {
    const own = this.one.facts.numbers.find((number) => number.own);
    const quoted = this.other.facts.numbers.find(
      (number) => !number.own && number.of !== '' && this.one.facts.title.includes(number.of),
    );
    if (own && quoted)
      this.differ(
        '人',
        '',
        '文号',
        [
          { value: own.normal, at: own },
          { value: quoted.normal, at: quoted },
        ],
        '疑似笔误',
      );
  }
}

const IDENTITY: readonly (readonly [
  'sex' | 'birthDate' | 'idNumber' | 'ethnicity' | 'education',
  string,
  DifferenceClass,
])[] = [
  ['sex', '性别', '疑似笔误'],
  ['birthDate', '出生日期', '疑似笔误'],
  ['idNumber', '公民身份号码', '疑似笔误'],
  ['ethnicity', '民族', '疑似笔误'],
  ['education', '文化程度', '需说明'],
];

const EDUCATION_WORDS = /文化(?:程度)?|学历|毕业|程度/gu;

function valued(party: Party, key: 'sex' | 'birthDate' | 'idNumber' | 'ethnicity' | 'education'): Valued | null {
  const at = party.at[key];
  const value = party[key].replace(EDUCATION_WORDS, '');
  return at && value !== '' && !/[*×＊]/u.test(value) ? { value, at } : null;
}

/** Circumstances on which a sentence rests by law; others are told or left out as the writer likes. */
const STATUTORY: ReadonlySet<string> = new Set([
  '自首',
  '坦白',
  '立功',
  '重大立功',
  '累犯',
  '毒品再犯',
  '从犯',
  '主犯',
  '胁从犯',
  '犯罪未遂',
  '犯罪中止',
  '犯罪预备',
  '认罪认罚',
  '未成年',
  '限制刑事责任能力',
  '防卫过当',
]);

function circumstancesOf({ facts }: ComparedDocument, party: Party): CircumstanceFact[] {
  const seen = new Set<string>();
  return facts.circumstances.filter(({ name, party: who, negated, section }) => {
    if (negated || section !== 'opinion' || (who !== '' && who !== party.name) || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** Crimes the document itself finds; of several accused those named nearest behind the person. */
function crimesOf({ facts, text }: ComparedDocument, party: Party, people: number): readonly CrimeFact[] {
  const place = facts.crimes.some(({ section }) => section === 'disposition') ? 'disposition' : 'opinion';
  const seen = new Set<string>();
  return facts.crimes.filter((crime) => {
    if (crime.section !== place || seen.has(crime.statutory)) return false;
    const before = text.slice(Math.max(0, crime.start - 60), crime.start);
    const isOwn =
      people === 1 ||
      party.mentions.some(({ start }) => start < crime.start && start >= crime.start - 60) ||
      !/被告人|嫌疑人/u.test(before);
    if (!isOwn) return false;
    seen.add(crime.statutory);
    return true;
  });
}

function finalOf(sentences: readonly SentenceFact[], party: Party): SentenceFact | null {
  const own = sentences.filter((each) => each.party === '' || each.party === party.name);
  return own.find(({ combined }) => combined) ?? (own.length === 1 ? (own[0] ?? null) : null);
}

function sumOf(amounts: readonly AmountFact[]): Valued | null {
  const [first] = amounts;
  if (!first || amounts.some(({ about }) => about)) return null;
  const sum = amounts.reduce((total, { yuan }) => total + yuan, 0);
  return { value: `${Math.round(sum * 100) / 100}元`, at: first };
}

/** One figure off, or two neighbours swapped. */
function isDigitSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const off = [...one].filter((digit, at) => digit !== other.charAt(at)).length;
  return off === 1 || (off === 2 && [...one].sort().join('') === [...other].sort().join(''));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
