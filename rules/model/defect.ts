import type { ReadState } from './read-state';

/** How sure a finding is: 确认 the readings alone prove it; 疑似 a lawful explanation may exist; 提示 advice. */
export type Certainty = 'confirmed' | 'suspected' | 'hint';

/** How grave: 严重, 一般, 提示. */
export type Severity = 'serious' | 'ordinary' | 'minor';

/** What the user reads for each certainty. */
export const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
  confirmed: '确认',
  suspected: '疑似',
  hint: '提示',
};

/** What the user reads for each severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  serious: '严重',
  ordinary: '一般',
  minor: '提示',
};

/** A cited article. `verified` is true only when the article exists in that version of the law. */
export interface Basis {
  /** Short name, e.g. 刑事诉讼法. */
  readonly law: string;
  /** Year of the version, e.g. `2018`; empty for rules of practice (填录规范、业务常识). */
  readonly version: string;
  /** Article number, `133-1` for 第一百三十三条之一; empty when no article is cited. */
  readonly article: string;
  readonly verified: boolean;
}

/** One value a defect rests on. */
export interface Evidence {
  /** For people: `犯罪嫌疑人基本信息卡（张某某）` or `起诉书`. */
  readonly source: string;
  /** Field key, `doc.<kind>.<fact>`, `flow.<node>` or `report.<table>.<cell>`. */
  readonly key: string;
  readonly label: string;
  /** Record of the field, or id of the document; finds the anchor in a page reading. */
  readonly record: string;
  readonly state: ReadState;
  /** The value as read, shortened around what proves the finding. */
  readonly quote: string;
  /** Range in the document's text, when the evidence is a document. */
  readonly start?: number;
  readonly end?: number;
}

/** What a rule found (问题). Plain data; equal inputs give equal defects, byte for byte. */
export interface Defect {
  /** Fingerprint of rule, subject and evidence values: survives reloads, dies when a value changes. */
  readonly id: string;
  readonly ruleId: string;
  /** Whom or what it is about: `""` the case, else record name or document id. */
  readonly subject: string;
  /** The subject for people, e.g. `犯罪嫌疑人 张某某`. */
  readonly about: string;
  readonly title: string;
  readonly message: string;
  readonly stage: string;
  readonly aspect: string;
  readonly certainty: Certainty;
  readonly severity: Severity;
  readonly points: number;
  readonly evidence: readonly Evidence[];
  /** The arithmetic, e.g. `2024-03-01 受理，次日起算，1个月 → 2024-04-01`; empty without a period. */
  readonly working: string;
  readonly basis: readonly Basis[];
  readonly remedy: string;
  /** Lawful explanations to be weighed before the finding is held for true. */
  readonly lawful: readonly string[];
  /** The rules whose findings of the same matter went into this one: an id, or `rule@subject` where the subject is another. */
  readonly folded?: readonly string[];
  /** Which side a third source agrees with, e.g. `身份证号与案卡一致，起诉书不同`; absent when none tells. Never a verdict. */
  readonly vote?: string;
}

/** Why a rule was not checked. */
export type UncheckedReason = 'not-read' | 'masked' | 'not-applicable' | 'unreadable' | 'rule-failed';

/** What the user reads for each reason. */
export const UNCHECKED_NAMES: Readonly<Record<UncheckedReason, string>> = {
  'not-read': '尚未读取',
  masked: '被遮蔽',
  'not-applicable': '不适用',
  unreadable: '无法读取',
  'rule-failed': '规则运行失败',
};

/** A rule that could not be decided for at least one subject. */
export interface Unchecked {
  readonly ruleId: string;
  readonly title: string;
  readonly reason: UncheckedReason;
  /** Keys that would be needed. */
  readonly needs: readonly string[];
}

/** Which rules were run, and which were not and why (核查覆盖). */
export interface Coverage {
  readonly checked: number;
  readonly unchecked: readonly Unchecked[];
}

/** Risk level (风险等级); grey: too little was read to say green. */
export type RiskLevel = 'red' | 'yellow' | 'green' | 'grey';

/** What the user reads for each level. */
export const RISK_NAMES: Readonly<Record<RiskLevel, string>> = { red: '红', yellow: '黄', green: '绿', grey: '灰' };

/** The level with what led to it. */
export interface Risk {
  readonly level: RiskLevel;
  readonly score: number;
  readonly reasons: readonly string[];
}
