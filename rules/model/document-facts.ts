import type { DocumentKind } from './document-kinds';

/** A range of the text as read: JavaScript string indices, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Names of the sections a document is cut into. */
export type SectionName =
  | 'title'
  | 'number'
  | 'parties'
  | 'origin'
  | 'charge'
  | 'facts'
  | 'evidence'
  | 'opinion'
  | 'disposition'
  | 'remedy'
  | 'addressee'
  | 'signature'
  | 'appendix'
  | 'other';

/** A section with its range. */
export interface Section extends Range {
  readonly name: SectionName;
}

/** Part a person or unit plays. */
export type PartyRole =
  | 'defendant'
  | 'suspect'
  | 'nonProsecuted'
  | 'victim'
  | 'witness'
  | 'counsel'
  | 'agent'
  | 'unit'
  | 'coOffender'
  | 'other';

/** A person or unit named in a document. */
export interface Party {
  readonly role: PartyRole;
  readonly name: string;
  /** 男 or 女; empty when not stated. */
  readonly sex: string;
  /** ISO date; empty when not stated. */
  readonly birthDate: string;
  readonly idNumber: string;
  readonly ethnicity: string;
  readonly education: string;
  readonly occupation: string;
  readonly residence: string;
  readonly aliases: readonly string[];
  /** Dealt with in another case, at large or already convicted: not a party of this one. */
  readonly elsewhere: boolean;
  /** Sentences on earlier convictions and penalties, as written. */
  readonly priorRecord: readonly (Range & { readonly text: string })[];
  /** Where each stated value stands, for evidence: key is `sex`, `birthDate`, `idNumber` … */
  readonly at: Readonly<Record<string, Range>>;
  /** Identity paragraph; absent for people who are only mentioned. */
  readonly paragraph?: Range;
  readonly mentions: readonly Range[];
}

/** What happened on a date. */
export type DateEvent =
  | 'birth'
  | 'offence'
  | 'caseFound'
  | 'custody'
  | 'arrest'
  | 'bail'
  | 'surveillance'
  | 'released'
  | 'accepted'
  | 'transferred'
  | 'notified'
  | 'returned'
  | 'resubmitted'
  | 'prosecuted'
  | 'prior'
  | 'judged'
  | 'sentenceFrom'
  | 'sentenceTo'
  | 'signed'
  | 'other';

/** A date in the text; a vague one (3月的一天) has an iso of year or year-month only. */
export interface DateFact extends Range {
  /** `2017-04-16`, `2017-04` or `2017`; empty when impossible (2月30日) or not to be resolved. */
  readonly iso: string;
  readonly text: string;
  /** Resolved from 同年, 次日 and the like. */
  readonly relative: boolean;
  /** The text names a day that does not exist. */
  readonly impossible: boolean;
  readonly event: DateEvent;
}

/** What an amount is. */
export type AmountKind = 'loss' | 'fine' | 'total' | 'compensation' | 'bail' | 'proceeds' | 'other';

/** A sum of money. */
export interface AmountFact extends Range {
  readonly yuan: number;
  readonly text: string;
  /** 余, 约, 左右, 多. */
  readonly about: boolean;
  readonly kind: AmountKind;
}

/** A crime named in the text, in the words of the text (a renamed crime by its current name), e.g. 贩卖毒品罪. */
export interface CrimeFact extends Range {
  readonly name: string;
  /** Full name in the table of crimes, e.g. 走私、贩卖、运输、制造毒品罪; two wordings with one `statutory` are the same crime. */
  readonly statutory: string;
  readonly section: SectionName;
}

/** A cited article; elided citations (第一、三款) give one fact each. */
export interface ArticleFact extends Range {
  /** Short name: 刑法, 刑事诉讼法, or the title in 《》 where it is another text. */
  readonly law: string;
  readonly article: string;
  /** 之一 → `1`; empty without. */
  readonly sub: string;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly section: SectionName;
}

/** A coercive measure of this case. */
export interface MeasureFact extends Range {
  readonly party: string;
  readonly kind: string;
  readonly date: string;
}

/** A penalty imposed or proposed for a party. */
export interface SentenceFact extends Range {
  readonly party: string;
  readonly crime: string;
  /** 有期徒刑, 拘役, 管制, 无期徒刑, 死刑, 免予刑事处罚, 罚金 … */
  readonly kind: string;
  readonly termMonths: number | null;
  readonly termDays: number | null;
  readonly probationMonths: number | null;
  readonly fineYuan: number | null;
  readonly from: string;
  readonly to: string;
  /** The sentence finally to be served for several crimes (决定执行). */
  readonly combined: boolean;
}

/** A circumstance of sentencing: 自首, 坦白, 立功, 累犯, 从犯, 认罪认罚 … */
export interface CircumstanceFact extends Range {
  readonly name: string;
  readonly party: string;
  /** The text says that it does not exist or was not accepted. */
  readonly negated: boolean;
  readonly section: SectionName;
}

/** A value with the range it was read from. */
export interface TextFact extends Range {
  readonly text: string;
}

/** What was understood of one document. */
export interface DocumentFacts {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly number: TextFact | null;
  /** ISO date of the signature. */
  readonly date: (TextFact & { readonly iso: string }) | null;
  readonly organ: TextFact | null;
  readonly court: TextFact | null;
  readonly sections: readonly Section[];
  readonly parties: readonly Party[];
  readonly dates: readonly DateFact[];
  readonly amounts: readonly AmountFact[];
  readonly crimes: readonly CrimeFact[];
  readonly articles: readonly ArticleFact[];
  readonly measures: readonly MeasureFact[];
  readonly sentences: readonly SentenceFact[];
  readonly circumstances: readonly CircumstanceFact[];
  /** The facts of the case as told, one entry for each count (第一起 …). */
  readonly counts: readonly Range[];
  readonly volumes: (TextFact & { readonly count: number }) | null;
  /** Ranges of speech in quotation marks and of quoted documents, which checks of wording leave alone. */
  readonly quoted: readonly Range[];
}
