/** Facts that a document states beside a card: where each stands in what was understood of the text. */
import type { DateEvent, DateFact, Party, Range } from '../model/document-facts';
import type { StatedFactName } from './language';
import type { DocumentValue, StatedFact, StatedIn } from './stated-fact';
import { PARTY_FACTS } from './stated-party-facts';

/** Text of a group of the first match, with its place. */
function matched({ text }: { readonly text: string }, pattern: RegExp): readonly DocumentValue[] | null {
  const found = pattern.exec(text);
  const value = found?.[1];
  if (!found || !value) return null;
  const start = found.index + found[0].indexOf(value);
  return [{ value, range: { start, end: start + value.length } }];
}

const ofDate = (date: DateFact): DocumentValue => ({ value: date.iso, range: date });

/** Full dates of an event that a condition on the words behind them leaves. */
function dates({ text, facts }: StatedIn, event: DateEvent | null, behind?: RegExp): readonly DocumentValue[] {
  return facts.dates
    .filter((date) => (event === null || date.event === event) && date.iso.length >= 10)
    .filter((date) => !behind || behind.test(text.slice(date.end, date.end + 60)))
    .map(ofDate);
}

const first = (values: readonly DocumentValue[]): readonly DocumentValue[] => values.slice(0, 1);

function crimesIn({ facts }: StatedIn, sections: readonly string[]): readonly DocumentValue[] {
  return facts.crimes
    .filter(({ section }) => sections.includes(section))
    .map((crime) => ({ value: crime.name, range: crime }));
}

function quotedNumbers({ facts }: StatedIn, of: RegExp): readonly DocumentValue[] {
  return facts.numbers.filter((one) => !one.own && of.test(one.of)).map((one) => ({ value: one.text, range: one }));
}

function namesOf({ facts }: StatedIn, role: Party['role']): readonly DocumentValue[] {
  return facts.parties
    .filter((party) => party.role === role)
    .map((party) => ({ value: party.name, range: party.mentions[0] ?? null }));
}

function signersOf({ facts }: StatedIn, office: RegExp): readonly DocumentValue[] {
  return facts.signers.filter((one) => office.test(one.office)).map((one) => ({ value: one.name, range: one }));
}

const COURT_PROSECUTORS = /指派([^。；\n]{2,60}?)(?:出庭|到庭|履行职务)/u;
const OFFICE = /^(?:本院)?(?:代理)?(?:检察[员官](?:助理)?|公诉人)/u;

function courtProsecutors(document: StatedIn): readonly DocumentValue[] | null {
  const [all] = matched(document, COURT_PROSECUTORS) ?? [];
  if (!all) return null;
  const names = all.value.split(/[、，,和及与]/u).map((name) => name.trim().replace(OFFICE, ''));
  return names.filter((name) => /^[\u4e00-\u9fa5·]{2,6}$/u.test(name)).map((value) => ({ value, range: all.range }));
}

/** A word of which a text holds exactly one. */
function onlyOne(text: string, words: Readonly<Record<string, RegExp>>): readonly DocumentValue[] | null {
  const found = Object.entries(words).flatMap(([value, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ value, range: { start: match.index, end: match.index + match[0].length } }] : [];
  });
  return found.length === 1 ? found : null;
}

const PANELS = { 独任: /独任(?:审判|审理|制)/u, 合议庭: /组成合议庭|合议庭审理/u };
const PROCEDURES = { 速裁程序: /速裁程序/u, 简易程序: /简易程序/u, 普通程序: /普通程序/u };

const EXAM_TERM = /考验期(?:限)?(?:为)?[^。；\n，,]{0,6}?([一二三四五六七八九十两0-9]{1,3}(?:个月|年))/u;

/** The two ends of the probation of a conditional non-prosecution: the dates joined by 至 behind the word. */
function examEnd({ text, facts }: StatedIn, end: 'from' | 'to'): readonly DocumentValue[] | null {
  const at = text.indexOf('考验期');
  if (at < 0) return null;
  const near = facts.dates.filter((date) => date.start > at && date.start < at + 120 && date.iso.length >= 10);
  const index = near.findIndex((date, order) => {
    const next = near[order + 1];
    return next !== undefined && /^起?[，,]?至$/u.test(text.slice(date.end, next.start));
  });
  const date = index < 0 ? undefined : near[index + (end === 'to' ? 1 : 0)];
  return date ? [ofDate(date)] : null;
}

const EXTENSION = /延长[^。；\n]{0,24}?(?:期限|羁押)[^。；\n]{0,6}?([一二三两123]个月)/u;

/** A day named as the new end of a period: 至2024年5月19日止. */
function extendedTo({ text, facts }: StatedIn): readonly DocumentValue[] {
  return facts.dates
    .filter((date) => date.iso.length >= 10 && /至$/u.test(text.slice(Math.max(0, date.start - 1), date.start)))
    .map(ofDate);
}

const APPEAL_RESULTS: readonly (readonly [string, RegExp])[] = [
  ['发回重审', /发回[^。；\n]{0,30}重新审[判理]/u],
  ['准许撤回上诉', /准许[^。；\n]{0,40}撤回(?:上诉|抗诉)/u],
  ['改判', /撤销[^。；\n]{0,60}(?:判决|裁定|判项|部分|第[一二三四五六七八九十]项)/u],
  ['维持原判', /维持原判/u],
];

/** What a second-instance court decided, from the part that holds the decision. */
function appealResult({ text, facts }: StatedIn): readonly DocumentValue[] | null {
  const part = facts.sections.find(({ name }) => name === 'disposition');
  if (!part) return null;
  const words = text.slice(part.start, part.end);
  for (const [value, pattern] of APPEAL_RESULTS) {
    const match = pattern.exec(words);
    if (match) return [{ value, range: at(part.start + match.index, match[0]) }];
  }
  return null;
}

const at = (start: number, text: string): Range => ({ start, end: start + text.length });

const ARREST_TITLES: readonly (readonly [string, RegExp])[] = [
  ['不予决定逮捕', /不予逮捕决定书/u],
  ['不批准逮捕', /不批准逮捕/u],
  ['批准逮捕', /批准逮捕决定书/u],
  ['决定逮捕', /逮捕决定书/u],
];

function arrestResult({ facts }: StatedIn): readonly DocumentValue[] | null {
  const result = ARREST_TITLES.find(([, title]) => title.test(facts.title.replace(/\s/gu, '')));
  return result ? [{ value: result[0], range: null }] : null;
}

/** First, second or a later instance, by the document's own number, else by who stands before the court. */
function instance({ text, facts }: StatedIn): readonly DocumentValue[] {
  const number = facts.number?.text ?? '';
  const value = /刑[^号]{0,4}初/u.test(number)
    ? '一审'
    : /刑[^号]{0,4}[终抗]/u.test(number) || /上诉人（?\(?原审|原公诉机关/u.test(text.slice(0, 800))
      ? '二审'
      : /刑[^号]{0,3}[再核监更复]/u.test(number)
        ? '其他'
        : '一审';
  return [{ value, range: null }];
}

/** How every such fact is found. */
export const STATED_FACTS: Readonly<Record<StatedFactName, StatedFact>> = {
  ...PARTY_FACTS,
  title: {
    label: '标题',
    aside: true,
    find: ({ facts }) => (facts.title ? [{ value: facts.title, range: null }] : null),
  },
  instance: { label: '审级', aside: true, find: instance },
  filedDate: {
    label: '立案日期',
    find: (document) => first(dates(document, 'caseFound', /^[^。；\n，,]{0,14}立(?:案|为)/u)),
  },
  transferredDate: { label: '移送起诉日期', find: (document) => first(dates(document, 'transferred')) },
  returnedDates: { label: '退回补充侦查日期', find: (document) => dates(document, 'returned') },
  resubmittedDates: { label: '重新移送日期', find: (document) => dates(document, 'resubmitted') },
  accusedToldDate: {
    label: '告知被告人日期',
    find: (document) =>
      dates(document, 'notified', /^[^。；\n，,]{0,10}告知[^。；\n，,]{0,10}(?:被告人|犯罪嫌疑人|被不起诉人)/u),
  },
  victimToldDate: {
    label: '告知被害人日期',
    find: (document) => dates(document, 'notified', /^[^。；\n，,]{0,10}告知[^。；\n，,]{0,10}被害人/u),
  },
  prosecutedDate: { label: '提起公诉日期', find: (document) => first(dates(document, 'prosecuted')) },
  requestedDate: {
    label: '提请批准逮捕日期',
    find: (document) => first(dates(document, null, /^[^。；\n]{0,40}提请(?:批准|审查)?[^。；\n]{0,4}逮捕/u)),
  },
  requestNumber: { label: '提请批准逮捕书文号', find: (document) => quotedNumbers(document, /提请批准逮捕/u) },
  indictmentNumber: { label: '所引起诉书文号', find: (document) => quotedNumbers(document, /^起诉书/u) },
  judgmentNumber: { label: '所引裁判文号', find: (document) => quotedNumbers(document, /判决|裁定/u) },
  offenceDates: { label: '作案日期', find: (document) => dates(document, 'offence') },
  accusedCharges: { label: '指控罪名', find: (document) => crimesIn(document, ['origin', 'charge']) },
  transferredCharges: { label: '移送罪名', find: (document) => crimesIn(document, ['origin']) },
  namedCharges: {
    label: '所写罪名',
    find: ({ facts }) => facts.crimes.map((crime) => ({ value: crime.name, range: crime })),
  },
  investigationOrgan: {
    label: '侦查机关',
    find: (document) => matched(document, /本案由([\u4e00-\u9fa5×]{2,30}?)(?:立案)?(?:侦查|调查)(?:终结|完毕)/u),
  },
  victims: { label: '被害人', find: (document) => namesOf(document, 'victim') },
  counsel: { label: '辩护人', find: (document) => namesOf(document, 'counsel') },
  prosecutor: { label: '署名检察官', find: (document) => signersOf(document, /^(?:代理)?检察[员官]$/u) },
  assistant: { label: '署名检察官助理', find: (document) => signersOf(document, /^检察官助理$/u) },
  courtProsecutor: { label: '出庭检察官', find: courtProsecutors },
  panel: { label: '审判组织', find: ({ text }) => onlyOne(text, PANELS) },
  agreedProcedure: { label: '适用程序', find: ({ text }) => onlyOne(text, PROCEDURES) },
  bailAmount: {
    label: '保证金',
    find: ({ facts }) =>
      facts.amounts
        .filter(({ kind, about }) => kind === 'bail' && !about)
        .map((amount) => ({ value: String(amount.yuan), range: amount })),
  },
  examMonths: { label: '考验期', find: (document) => matched(document, EXAM_TERM) },
  examFrom: { label: '考验期起始日期', find: (document) => examEnd(document, 'from') },
  examTo: { label: '考验期届满日期', find: (document) => examEnd(document, 'to') },
  extensionMonths: { label: '延长时间', find: (document) => matched(document, EXTENSION) },
  extendedTo: { label: '延长后届满日期', find: extendedTo },
  appealResult: { label: '二审裁判结果', find: appealResult },
  arrestResult: { label: '审查逮捕决定', find: arrestResult },
};

/** Whether a fact is nothing to be shown: it only tells which document this is. */
export function isAside(name: string): boolean {
  return isStatedFact(name) && STATED_FACTS[name].aside === true;
}

/** Whether a name is one of these facts. */
export function isStatedFact(name: string): name is StatedFactName {
  return Object.hasOwn(STATED_FACTS, name);
}
