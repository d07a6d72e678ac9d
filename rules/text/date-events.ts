import type { DateEvent, Range, SectionName } from '../model/document-facts';

/** Words after a date that tell what happened on it; the earliest word counts, among equals the first line. */
const AFTER: readonly (readonly [DateEvent, string])[] = [
  ['birth', '出生|(?:生(?=[，,；;。）)于]))'],
  ['prior', '行政拘留|司法拘留|劳动教养|强制(?:隔离)?戒毒|被?判处|刑满释放|减刑|假释|罚款|行政处罚|被判'],
  ['surveillance', '监视居住'],
  ['bail', '取保候审'],
  ['custody', '刑事拘留|(?:先行)?拘留|被?羁押'],
  ['arrest', '逮捕'],
  ['released', '释放'],
  ['resubmitted', '补充侦查(?:完毕|终结)|再次移送|重新移送|补查重报'],
  ['returned', '退回'],
  ['prosecuted', '提起公诉|起诉至本院|向本院起诉'],
  ['notified', '告知'],
  ['transferred', '移送'],
  ['accepted', '受理'],
  ['other', '提请'],
  ['caseFound', '立案|立为|报案|报警|抓获|查获|投案|到案|归案|挡获|传唤'],
  ['judged', '作出|判决|裁定|开庭'],
];
const AFTER_PATTERN = new RegExp(AFTER.map(([, words]) => `(${words})`).join('|'));
const BIRTH_BEFORE = /出生(?:日期|年月日?)?[：:为于]?\s?$/;
/** Words of a past that is over stand before its dates. */
const PRIOR_BEFORE = /(?:曾因|前科|因犯)[^。；;\n]{0,90}$/;
const THIS_CASE = /因(?:本案|涉嫌)[^。；;\n]{0,90}$/;
const LOOK_AHEAD = 60;
const LOOK_BACK = 90;

/** 刑期自…起至…止: the two ends of a sentence to be served. */
function sentencePeriod(text: string, date: Range): DateEvent | null {
  const before = text.slice(Math.max(0, date.start - 3), date.start);
  const after = text.slice(date.end, date.end + 2);
  if (/[自从]$/.test(before) && /^起/.test(after)) return 'sentenceFrom';
  if (/至$/.test(before) && /^止/.test(after)) return 'sentenceTo';
  return null;
}

/** 退回补充侦查一次（自…至…）: the day it was returned and the day it came back. */
function returnPeriod(before: string): DateEvent | null {
  const match = /退回[^（(。；\n]{0,16}[（(][^（()）。；\n]{0,40}?([自从至])$/.exec(before);
  if (!match) return null;
  return match[1] === '至' ? 'resubmitted' : 'returned';
}

/** What ends a clause, or opens or closes a bracket. */
const CLAUSE_SIGN = /[。；;\n（(）)]/g;

/** The clause behind a date; a bracket that closes behind the date closes what is said of it. */
function clauseAfter(text: string, date: Range, next: number | undefined): string {
  const limit = Math.min(text.length, date.end + LOOK_AHEAD, next ?? Number.POSITIVE_INFINITY);
  const clause = text.slice(date.end, Math.max(date.end, limit));
  CLAUSE_SIGN.lastIndex = 0;
  let depth = 0;
  for (let sign = CLAUSE_SIGN.exec(clause); sign; sign = CLAUSE_SIGN.exec(clause)) {
    if ('（('.includes(sign[0])) depth += 1;
    else if (!'）)'.includes(sign[0]) || --depth < 0) return clause.slice(0, sign.index);
  }
  return clause;
}

function wordAfter(clause: string): DateEvent | null {
  const match = AFTER_PATTERN.exec(clause);
  if (!match) return null;
  const group = match.findIndex((text, index) => index > 0 && text !== undefined);
  return AFTER[group - 1]?.[0] ?? null;
}

/** Events that the story of a crime may mention without being about the procedure. */
const IN_STORY: readonly DateEvent[] = ['caseFound', 'custody', 'arrest', 'bail', 'released', 'birth'];

/** What happened on a date, from the words around it and the section it stands in. */
export function eventOf(text: string, date: Range, next: number | undefined, section: SectionName): DateEvent {
  if (section === 'signature') return 'signed';
  if (BIRTH_BEFORE.test(text.slice(Math.max(0, date.start - 8), date.start))) return 'birth';
  const period = sentencePeriod(text, date);
  if (period) return section === 'disposition' || section === 'other' ? period : 'other';
  const word = wordAfter(clauseAfter(text, date, next));
  if (section === 'facts' || section === 'charge') return word && IN_STORY.includes(word) ? word : 'offence';
  const before = text.slice(Math.max(0, date.start - LOOK_BACK), date.start);
  const returned = returnPeriod(before);
  if (returned) return returned;
  const past = PRIOR_BEFORE.test(before) && !THIS_CASE.test(before);
  return past ? 'prior' : (word ?? 'other');
}
