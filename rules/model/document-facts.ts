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
  /** 户籍所在地; empty when not stated. */
  readonly household: string;
  /** The name is as the person gave it (自报), not established. */
  readonly selfStated: boolean;
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
  /** Year of the version in force on the document's date, e.g. `2012`; empty when not known. */
  readonly version: string;
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
  /** Upper end where a proposal gives a range (六个月至八个月); `termMonths` is then the lower end. */
  readonly termMonthsTo: number | null;
  /** Months of 剥夺政治权利; `Infinity` for life. */
  readonly deprivationMonths: number | null;
  readonly from: string;
  readonly to: string;
  /** Where from–to stands. */
  readonly period: Range | null;
  /** Days of earlier custody that the text says are to be credited (先行羁押的N日); null when no number is given. */
  readonly creditDays: number | null;
  /** Asked for by the prosecution, not imposed. */
  readonly proposed: boolean;
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

/** What an accused says to the charge. */
export type PleaKind = '认罪认罚' | '自愿认罪' | '无异议' | '异议' | '不认罪' | '具结' | '同意程序' | '反悔';

/** A statement on how the accused stands to the charge. */
export interface PleaFact extends Range {
  readonly kind: PleaKind;
  readonly party: string;
  readonly section: SectionName;
}

/** What is done with property. */
export type PropertyHandling =
  | '扣押'
  | '查封'
  | '冻结'
  | '没收'
  | '追缴'
  | '退赔'
  | '发还'
  | '上缴国库'
  | '移送'
  | '销毁';

/** A clause on property of the case: its range is the clause, `text` its words. */
export interface PropertyFact extends Range {
  readonly handling: PropertyHandling;
  readonly text: string;
  /** The sum named in the clause; null when it names a thing or several sums. */
  readonly yuan: number | null;
  readonly section: SectionName;
}

/** Who makes documents and decisions. */
export type OrganType = 'court' | 'procuratorate' | 'police' | 'supervision' | 'prison' | 'other';

/** An organ named in the text. */
export interface OrganFact extends Range {
  readonly name: string;
  readonly type: OrganType;
  readonly section: SectionName;
}

/** A document number, the document's own or one it quotes. */
export interface NumberFact extends Range {
  readonly text: string;
  /** Without spaces, half width, one kind of bracket 〔〕; equal for two spellings of one number. */
  readonly normal: string;
  readonly year: number;
  readonly own: boolean;
  /** What the number belongs to where the text says so: 起诉书, 刑事判决书; empty otherwise. */
  readonly of: string;
}

/** A person who signs, with the office as written (审判长, 检察官助理). */
export interface SignerFact extends Range {
  readonly office: string;
  readonly name: string;
}

/** An earlier penalty of a party. */
export interface PriorFact extends Range {
  readonly party: string;
  /** 判刑, 行政拘留, 劳动教养, 强制戒毒, 罚款 or 不起诉. */
  readonly kind: string;
  /** ISO date of the decision; empty when not stated. */
  readonly date: string;
  /** Name of the crime; empty for penalties that are none of criminal law. */
  readonly crime: string;
  /** 有期徒刑, 拘役 …; empty when not stated. */
  readonly penalty: string;
  readonly termMonths: number | null;
  readonly probationMonths: number | null;
  /** ISO date of the release; empty when not stated. */
  readonly releasedOn: string;
}

/** A value with the range it was read from. */
export interface TextFact extends Range {
  readonly text: string;
}

/** What was understood of one document. */
export interface DocumentFacts {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The kind whose formulas the body uses; null when it uses none. Another one than `kind` is a title over a foreign body. */
  readonly bodyKind: DocumentKind | null;
  /** The text shows signs of having been recognised from a scan, so that a slip may be the machine's. */
  readonly scanned: boolean;
  readonly number: TextFact | null;
  /** ISO date of the signature. */
  readonly date: (TextFact & { readonly iso: string }) | null;
  readonly organ: TextFact | null;
  readonly court: TextFact | null;
  /** To whom it is written: the line that ends in a colon below the number, or whoever stands after 此致. */
  readonly addressee: TextFact | null;
  /** Who applied for it or complained, as the document introduces them. */
  readonly applicants: readonly TextFact[];
  /** The time it sets for an answer or for making good, in its words: 两个月内. */
  readonly timeLimit: TextFact | null;
  readonly sections: readonly Section[];
  readonly parties: readonly Party[];
  readonly dates: readonly DateFact[];
  readonly amounts: readonly AmountFact[];
  readonly crimes: readonly CrimeFact[];
  readonly articles: readonly ArticleFact[];
  readonly measures: readonly MeasureFact[];
  readonly sentences: readonly SentenceFact[];
  /** Penalties the prosecution asked for, in whatever document they are told; in its own documents `sentences` holds the same. */
  readonly proposals: readonly SentenceFact[];
  readonly circumstances: readonly CircumstanceFact[];
  readonly pleas: readonly PleaFact[];
  readonly property: readonly PropertyFact[];
  readonly priors: readonly PriorFact[];
  /** Every document number of the body, quoted ones included. */
  readonly numbers: readonly NumberFact[];
  /** Every organ named in the body. */
  readonly organs: readonly OrganFact[];
  readonly signers: readonly SignerFact[];
  /** The facts of the case as told, one entry for each count (第一起 …). */
  readonly counts: readonly Range[];
  readonly volumes: (TextFact & { readonly count: number }) | null;
  /** Ranges of speech in quotation marks and of quoted documents, which checks of wording leave alone. */
  readonly quoted: readonly Range[];
}
