import type { CircumstanceFact, CrimeFact, Party, SentenceFact } from '../model/document-facts';
import type { ComparedDocument, DifferenceClass } from './model';
import type { AlignedPerson } from './people';
import type { Sides, Valued } from './sides';

/** What two documents say of one person: identity, charges, circumstances, measures, sentence. */
export class PersonComparison {
  /** @param people how many are accused in the case */
  constructor(
    private readonly sides: Sides,
    private readonly people: number,
  ) {}

  /** Whether the documents list the person, and what they say of him. */
  compare({ name, parties }: AlignedPerson): void {
    const [one, other] = [parties[this.sides.left] ?? null, parties[this.sides.right] ?? null];
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
    const elsewhere = [this.sides.one, this.sides.other].some(
      ({ text, facts }) =>
        facts.parties.some((party) => party.name === name && party.elsewhere) ||
        new RegExp(`${escaped(name)}[（(]?(?:另案|不起诉|在逃|分案)`, 'u').test(text),
    );
    const at = (party: Party | null): Valued | null =>
      party ? { value: party.name, at: party.at.name ?? party.mentions[0] ?? { start: 0, end: 0 } } : null;
    this.sides.differ(
      '人',
      name,
      '列明情况',
      [at(one), at(other)],
      elsewhere ? '合理变化' : one ? '监督线索' : '需说明',
    );
  }

  private identity(name: string, one: Party, other: Party): void {
    const nameAt = (party: Party): Valued => ({
      value: party.name,
      at: party.at.name ?? party.mentions[0] ?? { start: 0, end: 0 },
    });
    const isAlias = one.aliases.includes(other.name) || other.aliases.includes(one.name);
    if (!isAlias) this.sides.differ('人', name, '姓名', [nameAt(one), nameAt(other)], '疑似笔误');
    for (const [key, item, suggested] of IDENTITY) {
      const [a, b] = [one, other].map((party) => valued(party, key));
      if (a && b) this.sides.differ('人', name, item, [a, b], suggested);
    }
  }

  private charges(name: string, one: Party, other: Party): void {
    const [a, b] = [crimesOf(this.sides.one, one, this.people), crimesOf(this.sides.other, other, this.people)];
    if (a.length === 0 || b.length === 0) return;
    const only = (mine: readonly CrimeFact[], theirs: readonly CrimeFact[]): readonly CrimeFact[] =>
      mine.filter(({ statutory }) => !theirs.some((each) => each.statutory === statutory));
    const [left, right] = [only(a, b), only(b, a)];
    const isChanged = left.length > 0 && right.length > 0;
    if (left.length < a.length) this.sides.agree();
    // One charge for another is one difference, not a charge lost and a charge won.
    const item = isChanged ? '认定的罪名' : namesOf([...left, ...right]);
    this.sides.differ('罪名', name, item, [chargesAt(left), chargesAt(right)], this.sides.departure);
  }

  private circumstances(name: string, one: Party, other: Party): void {
    const [a, b] = [circumstancesOf(this.sides.one, one), circumstancesOf(this.sides.other, other)];
    for (const [circumstance, mine, theirs] of [
      ...a.map((each) => [each, a, b] as const),
      ...b.map((each) => [each, b, a] as const),
    ]) {
      if (theirs.some(({ name: known }) => known === circumstance.name)) {
        if (mine === a) this.sides.agree();
        continue;
      }
      if (!STATUTORY.has(circumstance.name)) continue;
      const side: Valued = { value: circumstance.name, at: circumstance };
      this.sides.differ(
        '情节',
        name,
        circumstance.name,
        mine === a ? [side, null] : [null, side],
        mine === b && ARISES_LATER.has(circumstance.name) ? '合理变化' : this.sides.departure,
      );
    }
  }

  private measures(name: string, one: Party, other: Party): void {
    const of = ({ facts }: ComparedDocument, party: Party) =>
      facts.measures.filter((measure) => measure.party === party.name && measure.date !== '');
    const [a, b] = [of(this.sides.one, one), of(this.sides.other, other)];
    for (const kind of new Set(a.map((measure) => measure.kind))) {
      const [mine, theirs] = [a.filter((each) => each.kind === kind), b.filter((each) => each.kind === kind)];
      if (mine.length !== theirs.length) continue;
      mine.forEach((measure, index) => {
        const counterpart = theirs[index];
        if (counterpart)
          this.sides.differ(
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
    if (!this.sides.byCourt) return;
    const proposed = finalOf(
      this.sides.one.facts.proposals.length > 0 ? this.sides.one.facts.proposals : this.sides.one.facts.sentences,
      one,
    );
    const imposed = finalOf(
      this.sides.other.facts.sentences.filter((each) => !each.proposed),
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
    this.sides.agree();
    if (!within && proposed.termMonths !== null)
      this.sides.differ(
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
      this.sides.differ(
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
      this.sides.differ(
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
}

const namesOf = (crimes: readonly CrimeFact[]): string => crimes.map(({ name }) => name).join('、');

/** Charges as one side of a difference, at the place of the first. */
function chargesAt(crimes: readonly CrimeFact[]): Valued | null {
  const [first] = crimes;
  return first ? { value: namesOf(crimes), at: first } : null;
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

/** What an accused may still do after the earlier document was written. */
const ARISES_LATER: ReadonlySet<string> = new Set(['认罪认罚', '立功', '重大立功']);

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
    // Of 被告人甲犯…罪；被告人乙犯…罪 the second is none of the first one's.
    const isNamed = party.mentions.some(
      ({ start, end }) =>
        start < crime.start &&
        start >= crime.start - 60 &&
        !/[。；\n]|被告人|嫌疑人/u.test(text.slice(end, crime.start)),
    );
    const isOwn = people === 1 || isNamed || !/被告人|嫌疑人/u.test(before);
    if (!isOwn) return false;
    seen.add(crime.statutory);
    return true;
  });
}

function finalOf(sentences: readonly SentenceFact[], party: Party): SentenceFact | null {
  const own = sentences.filter((each) => each.party === '' || each.party === party.name);
  return own.find(({ combined }) => combined) ?? (own.length === 1 ? (own[0] ?? null) : null);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
