import type { PartyRole } from '../model/document-facts';

/** Words that name the part a person plays, the longer before the shorter. */
const ROLE_WORDS: readonly (readonly [string, PartyRole])[] = [
  ['附带民事诉讼原告人', 'victim'],
  ['附带民事诉讼被告人', 'other'],
  ['附带民事诉讼被告', 'other'],
  ['犯罪嫌疑单位', 'unit'],
  ['被不起诉单位', 'unit'],
  ['被不起诉人', 'nonProsecuted'],
  ['犯罪嫌疑人', 'suspect'],
  ['原审被告单位', 'unit'],
  ['被告单位', 'unit'],
  ['原审被告人', 'defendant'],
  ['同案被告人', 'coOffender'],
  ['被告人', 'defendant'],
  ['上诉人', 'defendant'],
  ['原审上诉人', 'defendant'],
  ['再审被告人', 'defendant'],
  ['罪犯', 'defendant'],
  ['社区矫正对象', 'defendant'],
  ['被害单位', 'victim'],
  ['被害人', 'victim'],
  ['诉讼代表人', 'agent'],
  ['法定代理人', 'agent'],
  ['诉讼代理人', 'agent'],
  ['委托代理人', 'agent'],
  ['指定辩护人', 'counsel'],
  ['委托辩护人', 'counsel'],
  ['值班律师', 'counsel'],
  ['辩护人', 'counsel'],
  ['证人', 'witness'],
  ['被讯问人', 'suspect'],
  ['被询问人', 'witness'],
  ['本人姓名', 'suspect'],
  ['涉案精神病人', 'other'],
  ['公益诉讼起诉人', 'other'],
  ['被申诉人', 'other'],
  ['申诉人', 'other'],
  ['被申请人', 'other'],
  ['第三人', 'other'],
  ['原告', 'other'],
  ['被告', 'other'],
];

const ROLE_OF = new Map<string, PartyRole>(ROLE_WORDS);

/** Alternation of all role words, for patterns. */
export const ROLE_PATTERN = ROLE_WORDS.map(([word]) => word)
  .sort((one, other) => other.length - one.length)
  .join('|');

/** The role a word names. */
export function roleOf(word: string): PartyRole {
  return ROLE_OF.get(word) ?? 'other';
}

/** Roles of those the document is about; their identity paragraph carries the measures of the case. */
export const ACCUSED_ROLES: readonly PartyRole[] = ['defendant', 'suspect', 'nonProsecuted', 'unit'];
