/**
 * The one rule language. A condition is a small tree of plain data: in the catalogue it is written with the builders
 * below, in a rule pack the same tree is JSON. It is true when the case has the defect, false when it has not,
 * undecided when something it needs was not read, and not applicable when one side of a comparison is blank.
 */
import type { DocumentKind } from '../model/document-kinds';
import type { FieldKey } from '../model/fields';

/** Facts a rule can ask of a document. */
export type DocumentFactName =
  | 'text'
  /** The text with speech and quoted documents blanked out at the same length: for checks of wording. */
  | 'prose'
  | 'date'
  | 'number'
  | 'heading'
  | 'name'
  | 'idNumber'
  | 'birthDate'
  | 'gender'
  | 'present'
  | 'sentence'
  | 'procedure'
  | 'charges'
  | 'mainCharge'
  | 'articles'
  | 'defendants'
  | 'totalAmount'
  | 'amounts'
  | 'counts'
  | 'circumstances'
  /** What the document tells of earlier convictions and penalties of the party. */
  | 'priorRecord'
  | 'citations'
  | 'coerciveType'
  | 'coerciveDate'
  | 'offenceDate'
  | 'caseFoundDate'
  | 'volumeCount'
  | 'evidence'
  | 'propertyCount'
  | 'confiscateAmount'
  | 'decision'
  | 'names'
  | 'personNames'
  /** To whom the document is written. */
  | 'addressee'
  /** Who applied or complained. */
  | 'applicant'
  /** The sum a suit asks for, in yuan. */
  | 'claimedAmount'
  | StatedFactName;

/** What a document states of one party, for comparison with his cards. */
export type StatedPartyFactName =
  | 'concerned'
  | 'ethnicity'
  | 'education'
  | 'occupation'
  | 'household'
  | 'residence'
  | 'aliases'
  | 'custodyPlace'
  | 'detentionDate'
  | 'arrestDate'
  | 'bailDate'
  | 'surveillanceDate'
  | 'priorReleasedDate'
  | 'pleaded'
  | 'statutoryCircumstances'
  | 'ownCharges'
  | 'penalty'
  | 'penaltyMonths'
  | 'probationMonths'
  | 'fine'
  | 'additionalPenalties'
  | 'proposedPenalty'
  | 'proposedMonths'
  | 'proposedMonthsTo'
  | 'proposedFine'
  | 'proposedProbation'
  | 'proposedForm';

/** Facts that a document states beside a card: {@link import('./stated-facts').STATED_FACTS} says how each is found. */
export type StatedFactName =
  | StatedPartyFactName
  | 'title'
  | 'instance'
  | 'filedDate'
  | 'transferredDate'
  | 'returnedDates'
  | 'resubmittedDates'
  | 'accusedToldDate'
  | 'victimToldDate'
  | 'prosecutedDate'
  | 'requestedDate'
  | 'requestNumber'
  | 'indictmentNumber'
  | 'judgmentNumber'
  | 'offenceDates'
  | 'accusedCharges'
  | 'transferredCharges'
  | 'namedCharges'
  | 'investigationOrgan'
  | 'victims'
  | 'counsel'
  | 'prosecutor'
  | 'assistant'
  | 'courtProsecutor'
  | 'panel'
  | 'agreedProcedure'
  | 'bailAmount'
  | 'examMonths'
  | 'examFrom'
  | 'examTo'
  | 'extensionMonths'
  | 'extendedTo'
  | 'appealResult'
  | 'arrestResult';

/** In which sense two values are compared; what counts as the same in it stands in {@link import('./meaning').meansSame}. */
export type Sense =
  | 'words'
  | 'date'
  | 'number'
  /** In yuan on one side, in 万元 perhaps on the other. */
  | 'money'
  /** In months, as a number or in words. */
  | 'term'
  | 'documentNumber'
  | 'organ'
  | 'place'
  | 'name'
  | 'ethnicity'
  | 'education'
  | 'occupation'
  /** The first stands somewhere in the second. */
  | 'mention';

/** Key of a document fact; `any` is the document the rule looks at, of whatever kind. */
export type DocumentKey = `doc.${DocumentKind | 'any'}.${DocumentFactName}`;

/** Everything a condition can read. */
export type Key =
  | FieldKey
  | DocumentKey
  | 'today'
  | 'flow.openSteps.names'
  | `flow.${string}.handler`
  | `report.${string}.${string}`
  | `calc.${CalcName}`;

/** Values that no page shows: worked out from what the patrol itself found, or from several cases. */
export type CalcName =
  /** Gravest severity among the confirmed findings not set aside: 严重, 一般, 提示 or 无. */
  | 'finding.maxSeverity'
  /** How many suggestions of the kind went to the same unit within thirty days, this one included. */
  | 'suggestion.sameTargetCount30d';

/** Units of periods. */
export type PeriodUnit = '日' | '工作日' | '月' | '年' | '小时';

/** A value a setting of the office may replace. */
export interface Setting<Value> {
  readonly config: { readonly name: string; readonly default: Value; readonly unit?: PeriodUnit };
}

/** A length of time: the id of a statutory period, a period fixed in words of the law, one the office sets, or a choice. */
export type Period =
  | string
  | { readonly fixed: { readonly n: number; readonly unit: PeriodUnit } }
  | { readonly config: { readonly name: string; readonly default: number; readonly unit: PeriodUnit } }
  | { readonly if: Condition; readonly then: Period; readonly else: Period };

/** A list of literal values, a named table, or a list the office sets. */
export type ValueList = readonly string[] | { readonly list: ListName } | Setting<readonly string[]>;

/** Tables a condition can test membership in. */
export type ListName = 'crimes.current' | 'crimes.obsolete';

/** Tables a condition can look a crime up in. */
export type LookupTable =
  /** The full name in the table: 贩卖毒品罪 and 走私、贩卖、运输、制造毒品罪 are one crime; an unknown name stays itself. */
  | 'crimes.name'
  | 'crimes.chapter'
  | 'crimes.articles'
  | 'crimes.maxMonths'
  | 'crimes.lifeOrDeath'
  | 'crimes.fineInEveryGrade';

/** A number, or something that gives one. */
export type NumberOrKey = number | Operand;

/** Something that has a value: a key, a literal number, or a function of other operands. */
export type Operand =
  | Key
  | number
  | { readonly age: readonly [Operand, Operand] }
  | {
      readonly shift: readonly [
        Operand,
        { readonly days?: NumberOrKey; readonly months?: NumberOrKey; readonly years?: NumberOrKey },
      ];
    }
  | { readonly idPart: readonly [Operand, 'checkDigit' | 'birth' | 'gender' | 'province'] }
  | { readonly lookup: readonly [LookupTable, Operand] }
  | { readonly capture: readonly [Operand, string, number?] }
  | { readonly count: Operand }
  | { readonly union: readonly Operand[] }
  | { readonly sum: readonly Operand[] }
  | { readonly pick: readonly [Key, Key, readonly string[]] }
  | { readonly times: readonly [Operand, NumberOrKey] };

/** Signs of a numeric comparison. */
export type Sign = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** Arguments of {@link overdue}. */
export interface OverdueArguments {
  readonly from: Operand;
  /** Blank: not yet done, so today stands in. */
  readonly to: Operand;
  readonly period: Period;
  /** Keys of days that do not count and are added. */
  readonly addDays?: readonly Operand[];
  /** False: do not let today stand in for a blank `to`. */
  readonly open?: boolean;
  /** False: never move the last day off a holiday. */
  readonly roll?: boolean;
}

/** Arguments of {@link dueSoon}. */
export interface DueSoonArguments {
  readonly due?: Operand;
  readonly from?: Operand;
  readonly period?: Period;
  readonly addDays?: readonly Operand[];
  readonly roll?: boolean;
  readonly done?: Operand;
  /** Days before the last day at which the reminder begins. */
  readonly lead: number;
}

/** A condition; true means defect. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly blank: Operand }
  | { readonly filled: Operand }
  | {
      readonly requiredWhen: {
        readonly when: Condition;
        readonly need: Operand | readonly Operand[];
        /** `allBlank`: a defect only when every needed value is blank. */
        readonly mode?: 'allBlank';
      };
    }
  | { readonly oneOf: readonly [Operand, ValueList] }
  | { readonly sameAs: readonly [Operand, Operand] }
  | { readonly subsetOf: readonly [Operand, Operand] }
  | { readonly overlaps: readonly [Operand, Operand] }
  | { readonly within: readonly [Operand, Operand, Sense, 'either'?] }
  | { readonly made: readonly [DocumentKey, Operand] }
  | { readonly compare: readonly [Operand, Sign, Operand] }
  | { readonly before: readonly [Operand, Operand] }
  | { readonly matches: readonly [Operand, string] }
  | { readonly contains: readonly [Operand, ValueList] }
  | {
      readonly sumEquals: { readonly terms: readonly Operand[]; readonly total: Operand; readonly tolerance?: number };
    }
  | { readonly overdue: OverdueArguments }
  | { readonly dueSoon: DueSoonArguments }
  | { readonly anyRow: { readonly rows: readonly Key[]; readonly where: Condition } }
  | { readonly duplicate: { readonly key: Key; readonly differing?: Key } };

/** All hold. */
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
/** At least one holds. */
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
/** Does not hold; undecided and not applicable stay what they are. */
export const not = (condition: Condition): Condition => ({ not: condition });
/** Read, and empty. */
export const blank = (value: Operand): Condition => ({ blank: value });
/** Read, and not empty. */
export const filled = (value: Operand): Condition => ({ filled: value });
/** When the condition holds, at least one of the needed values is empty (`allBlank`: all of them). */
export const requiredWhen = (when: Condition, need: Operand | readonly Operand[], mode?: 'allBlank'): Condition => ({
  requiredWhen: mode ? { when, need, mode } : { when, need },
});
/** The value, or one of the values, stands in the list. */
export const oneOf = (value: Operand, list: ValueList): Condition => ({ oneOf: [value, list] });
/** The same set of values, after width, spaces and name dots are normalised. */
export const sameAs = (left: Operand, right: Operand): Condition => ({ sameAs: [left, right] });
/** Every value of the first stands in the second. */
export const subsetOf = (part: Operand, whole: Operand): Condition => ({ subsetOf: [part, whole] });
/** At least one value stands in both. */
export const overlaps = (left: Operand, right: Operand): Condition => ({ overlaps: [left, right] });
/** Every value of the first means the same as one of the second; undecided where the words do not allow to tell. */
export const within = (part: Operand, whole: Operand, sense: Sense): Condition => ({ within: [part, whole, sense] });
/** One side holds nothing that the other lacks, whichever of them tells more. */
export const agrees = (one: Operand, other: Operand, sense: Sense): Condition => ({
  within: [one, other, sense, 'either'],
});
/**
 * The document belongs to the case: it was read, or a value of a card tells of it (then undecided: it is to be opened).
 * Not applicable where that value is blank.
 */
export const made = (document: DocumentKey, sign: Operand): Condition => ({ made: [document, sign] });
/** Comparison of numbers. */
export const compare = (left: Operand, sign: Sign, right: Operand): Condition => ({ compare: [left, sign, right] });
/** The first date is earlier; times count only when both sides have one. */
export const before = (earlier: Operand, later: Operand): Condition => ({ before: [earlier, later] });
/** The text matches the regular expression (`u` flag). */
export const matches = (text: Operand, pattern: string): Condition => ({ matches: [text, pattern] });
/** The text holds at least one of the phrases. */
export const contains = (text: Operand, phrases: ValueList): Condition => ({ contains: [text, phrases] });
/** The terms add up to the total. */
export const sumEquals = (terms: readonly Operand[], total: Operand, tolerance?: number): Condition => ({
  sumEquals: tolerance === undefined ? { terms, total } : { terms, total, tolerance },
});
/** `to` is later than `from` plus the period. */
export const overdue = (args: OverdueArguments): Condition => ({ overdue: args });
/** Not done, not yet late, and at most `lead` days left. */
export const dueSoon = (args: DueSoonArguments): Condition => ({ dueSoon: args });
/** The condition holds in at least one row of a repeating card. */
export const anyRow = (rows: readonly Key[], where: Condition): Condition => ({ anyRow: { rows, where } });
/** Two rows have the same key (and a differing second value). */
export const duplicate = (key: Key, differing?: Key): Condition => ({
  duplicate: differing ? { key, differing } : { key },
});

/** Age in full years at a day; the birthday itself does not count yet (刑法 age is reached on the day after). */
export const age = (birth: Operand, at: Operand): Operand => ({ age: [birth, at] });
/** A date moved by days, months or years. */
export const shift = (
  date: Operand,
  by: { days?: NumberOrKey; months?: NumberOrKey; years?: NumberOrKey },
): Operand => ({ shift: [date, by] });
/** A part of an identity number. */
export const idPart = (id: Operand, part: 'checkDigit' | 'birth' | 'gender' | 'province'): Operand => ({
  idPart: [id, part],
});
/** What a table says of a crime; not in the table: undecided. */
export const lookup = (table: LookupTable, value: Operand): Operand => ({ lookup: [table, value] });
/** The first group of a regular expression. */
export const capture = (text: Operand, pattern: string): Operand => ({ capture: [text, pattern] });
/** How many values. */
export const count = (values: Operand): Operand => ({ count: values });
/** All values of several operands. */
export const union = (...values: Operand[]): Operand => ({ union: values });
/** Sum of numbers. */
export const sum = (...values: Operand[]): Operand => ({ sum: values });
/** Values of a column in the rows in which another column holds one of the words. */
export const pick = (column: Key, by: Key, words: readonly string[]): Operand => ({ pick: [column, by, words] });
/** Product. */
export const times = (value: Operand, factor: NumberOrKey): Operand => ({ times: [value, factor] });
/** A period stated in words of the law in the rule itself. */
export const fixed = (n: number, unit: PeriodUnit): Period => ({ fixed: { n, unit } });
/** A period the office can set; the default is ours. */
export const setting = (name: string, defaultLength: number, unit: PeriodUnit): Period => ({
  config: { name, default: defaultLength, unit },
});
