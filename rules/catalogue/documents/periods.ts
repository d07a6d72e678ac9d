import type { ReadDocument } from '../../engine/view';
import { endOfPeriod, lengthText, type PeriodLength } from '../../law/periods';
import type { DateEvent, DateFact } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { cite } from '../basis';
import { textOf } from './prose';
import { documentRule, type Found } from './rule';

/** Documents that close a prosecution review and tell its course. */
const CLOSING: readonly DocumentKind[] = ['indictment', 'nonProsecution'];

const MONTH: PeriodLength = { n: 1, unit: '月' };
const HALF: PeriodLength = { n: 15, unit: '日' };
/** 三日内告知. */
const NOTICE: PeriodLength = { n: 3, unit: '日' };

/** What makes periods begin anew or not count, of which the document need not tell the days. */
const RESTARTS = /管辖|鉴定期间|并案|合并审查|追加|撤回|变更|中止审查|转至|转交|补充移送/u;

/** 刑事诉讼法第170条: the days in which a measure is decided for a case of the supervisors do not count. */
const FROM_SUPERVISORS = /监察/u;

/** Whole days of the events asked for in the paragraph that tells the course, the earliest first. */
function course({ facts, text }: ReadDocument, events: readonly DateEvent[]): readonly DateFact[] {
  const origin = facts.sections.find(({ name }) => name === 'origin');
  if (!origin || RESTARTS.test(text.slice(origin.start, origin.end))) return [];
  return facts.dates
    .filter(({ event, iso, impossible }) => events.includes(event) && iso.length === 10 && !impossible)
    .filter(({ start, end }) => start >= origin.start && end <= origin.end)
    .sort((one, other) => one.iso.localeCompare(other.iso));
}

/** The last day, moved off a holiday in the reader's favour; null where it cannot be told. */
function lastDay(from: string, lengths: readonly PeriodLength[]): string | null {
  return lengths.reduce<string | null>((day, length) => {
    const period = day === null ? null : endOfPeriod(day, length, { custody: false });
    return period && 'end' in period ? period.end : null;
  }, from);
}

function isLate(from: string, to: string, lengths: readonly PeriodLength[]): boolean {
  const last = lastDay(from, lengths);
  return last !== null && to > last;
}

function returns(document: ReadDocument): readonly Found[] | null {
  const days = course(document, ['returned', 'resubmitted']);
  if (days.length === 0) return null;
  const late = days.flatMap((day, index): readonly Found[] => {
    const back = days[index + 1];
    if (day.event !== 'returned' || back?.event !== 'resubmitted' || !isLate(day.iso, back.iso, [MONTH])) return [];
    return [{ at: [day, back], says: `退回补充侦查${day.iso}，重新移送${back.iso}，超过${lengthText(MONTH)}` }];
  });
  const returned = days.filter(({ event }) => event === 'returned');
  const often = new Set(returned.map(({ iso }) => iso)).size;
  return often > 2 ? [...late, { at: returned, says: `退回补充侦查${often}次，以二次为限` }] : late;
}

/**
 * From the day the case came, first or again, to the day it was returned or the document signed. Documents seldom tell
 * that the period was extended, so it is taken to have been.
 */
function review(document: ReadDocument): readonly Found[] | null {
  const { date } = document.facts;
  const days = course(document, ['transferred', 'accepted', 'returned', 'resubmitted']);
  const origin = textOf(document, 'origin');
  if (days.length === 0 || date?.iso.length !== 10 || FROM_SUPERVISORS.test(origin)) return null;
  const told = origin.includes('延长') ? '' : '，也未见延长的记载';
  const ends = [...days, { ...date, event: 'signed' as const }];
  return ends.flatMap((end, index): readonly Found[] => {
    const from = ends[index - 1];
    const isSpan = (end.event === 'returned' || end.event === 'signed') && from && from.event !== 'returned';
    if (!isSpan || !isLate(from.iso, end.iso, [MONTH, HALF])) return [];
    const done = end.event === 'signed' ? '落款' : '退回补充侦查';
    const says = `${from.iso}移送审查起诉，${end.iso}${done}，超过延长后的${lengthText(MONTH)}又${lengthText(HALF)}${told}`;
    return [{ at: [from, end], says }];
  });
}

/** Each notice is held against the day on which the case had come last before it. */
function notice(document: ReadDocument): readonly Found[] | null {
  const days = course(document, ['transferred', 'accepted', 'resubmitted', 'notified']);
  const told = days.filter(({ event }) => event === 'notified');
  if (told.length === 0 || told.length === days.length) return null;
  return told.flatMap((day): readonly Found[] => {
    const came = days.filter(({ event, iso }) => event !== 'notified' && iso <= day.iso).pop();
    if (!came || !isLate(came.iso, day.iso, [NOTICE])) return [];
    return [{ at: [came, day], says: `收案${came.iso}，告知${day.iso}，超过${lengthText(NOTICE)}` }];
  });
}

export default [
  documentRule({
    id: 'doc.supplement-limit',
    title: '补充侦查期限、次数与法律规定不符',
    aspect: '办案期限',
    kinds: CLOSING,
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('刑事诉讼法', 175)],
    remedy: '核对退回、重新移送的日期和次数',
    lawful: ['侦查机关收到退回材料的日期晚于所写退回日期', '按规定重新计算'],
    find: returns,
  }),
  documentRule({
    id: 'doc.review-limit',
    title: '审查起诉时间超过法定期限',
    aspect: '办案期限',
    kinds: CLOSING,
    certainty: 'hint',
    severity: 'serious',
    points: 5,
    basis: [cite('刑事诉讼法', 172)],
    remedy: '核对移送、退回和落款日期',
    lawful: ['改变管辖、精神病鉴定等依法重新计算或者不计入期限', '受理日期晚于移送日期'],
    find: review,
  }),
  documentRule({
    id: 'doc.notice-limit',
    title: '告知权利晚于收案后三日',
    aspect: '权利告知',
    kinds: CLOSING,
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [cite('刑事诉讼法', 34), cite('刑事诉讼法', 46)],
    remedy: '核对收案日期和告知日期',
    lawful: ['受理日期晚于移送日期'],
    find: notice,
  }),
];
