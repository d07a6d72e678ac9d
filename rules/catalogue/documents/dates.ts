import { oncePerText } from '../../engine/per-text';
import type { ReadDocument } from '../../engine/view';
import { dayOf } from '../../law/dates';
import type { DateEvent, DateFact, MeasureFact } from '../../model/document-facts';
import { cite, practice } from '../basis';
import { accusedNames, isAccusedRole } from './people';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

const NAMES: Partial<Record<DateEvent, string>> = {
  offence: '行为',
  caseFound: '案发、到案',
  custody: '羁押',
  arrest: '逮捕',
  bail: '取保候审',
  surveillance: '监视居住',
  accepted: '受理',
  transferred: '移送',
  notified: '告知',
  returned: '退回补充侦查',
  resubmitted: '重新移送',
  prosecuted: '提起公诉',
  judged: '审理、裁判',
  birth: '出生',
  prior: '前科',
};
const nameOf = ({ event }: DateFact): string => NAMES[event] ?? '文中';

/** Whole days that exist, outside speech and before the appendix. */
const wholeDates = oncePerText(({ facts }): readonly DateFact[] =>
  facts.dates.filter(
    (date) =>
      date.iso.length === 10 &&
      !date.impossible &&
      !facts.quoted.some(({ start, end }) => date.start >= start && date.end <= end),
  ),
);

/** A month or a day with the number nought, which no date is read from. */
const NOUGHT = /[0-9]{4}年(?:0{1,2}月[0-9]{1,2}日|[0-9]{1,2}月0{1,2}日)/gu;
const CLOCK = /(?<![0-9０-９第])(?:2[5-9]|[3-9][0-9])时(?=许|[0-9]|，|左右)|[0-9]{1,2}时[6-9][0-9]分/gu;

function impossible(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const days = facts.dates
    .filter((date) => date.impossible && !facts.quoted.some(({ start, end }) => date.start >= start && date.end <= end))
    .map((date) => ({ at: [date], says: `“${text.slice(date.start, date.end)}”历法上没有这一天` }));
  const clocks = findAll(CLOCK, proseOf(document)).map((each) => ({ at: [each], says: `“${each.text}”没有这一时刻` }));
  const noughts = findAll(NOUGHT, proseOf(document)).map((each) => ({
    at: [each],
    says: `“${each.text}”历法上没有这一天`,
  }));
  return facts.dates.length === 0 ? null : [...days, ...noughts, ...clocks];
}

/** What is still to come lawfully stands behind the date of the document. */
const TO_COME =
  /前(?:缴纳|付清|给付|履行|支付|退|到|将|交)|届满|期满|到期|有效期|止|以前|为止|之前|考验期|执行完毕|刑满/u;

/** Days told in the body that lie behind the date on which the document was signed. */
function afterSignature(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const signed = facts.date;
  if (signed?.iso.length !== 10) return null;
  const late = wholeDates(document).filter(
    (date) =>
      date.iso > signed.iso &&
      (!date.relative || isMeasureOfHead(document, date)) &&
      date.end < signed.start &&
      !['sentenceFrom', 'sentenceTo', 'signed'].includes(date.event) &&
      !TO_COME.test(text.slice(date.end, date.end + 12)) &&
      !/^\s{0,8}[（(]?\s{0,8}(?:书|代|法官|审|检)/u.test(text.slice(date.end, date.end + 8)) &&
      !/[至到]$/u.test(text.slice(date.start - 1, date.start)) &&
      !['disposition', 'remedy', 'appendix'].includes(sectionNameAt(document, date.start)),
  );
  return late.map((date) => ({
    at: [date, signed],
    says: `${nameOf(date)}日期${date.iso}晚于落款${signed.iso}`,
  }));
}

/** 同年4月15日被逮捕 of the identity paragraph is as good as a day written out. */
const isMeasureOfHead = (document: ReadDocument, { event, start }: DateFact): boolean =>
  ['custody', 'arrest', 'bail'].includes(event) && sectionNameAt(document, start) === 'parties';

function sectionNameAt({ facts }: ReadDocument, index: number): string {
  return facts.sections.find(({ start, end }) => index >= start && index < end)?.name ?? 'other';
}

/** The first date of an event in the part of the document that tells the procedure. */
function procedural(document: ReadDocument, event: DateEvent): DateFact | null {
  const story = ['facts', 'charge', 'evidence', 'opinion'];
  return (
    wholeDates(document).find((date) => date.event === event && !story.includes(sectionNameAt(document, date.start))) ??
    null
  );
}

/** Days that come one after the other in every case: the first is never later than the second. */
const ORDER: readonly (readonly [DateEvent, DateEvent])[] = [
  ['transferred', 'prosecuted'],
  ['notified', 'prosecuted'],
  ['returned', 'resubmitted'],
  ['transferred', 'notified'],
];

function procedureOrder(document: ReadDocument): readonly Found[] {
  return ORDER.flatMap(([first, second]) => {
    const [one, other] = [procedural(document, first), procedural(document, second)];
    if (!one || !other || one.iso <= other.iso || sectionOf(document.facts, 'parties') === null) return [];
    return [{ at: [one, other], says: `${nameOf(one)}${one.iso}晚于${nameOf(other)}${other.iso}` }];
  });
}

/** A court of first instance hears a case after it was brought before it. */
function heardBeforeFiled(document: ReadDocument): readonly Found[] {
  const [filed, heard] = [procedural(document, 'prosecuted'), procedural(document, 'judged')];
  if (document.facts.kind !== 'judgment' || !filed || !heard || heard.iso >= filed.iso) return [];
  const isHearing = /^[^。；]{0,16}(?:开庭|庭审)/u.test(document.text.slice(heard.end, heard.end + 24));
  const isFirst = !/上诉|抗诉|再审|发回|撤回|补充起诉|追加起诉|变更起诉/u.test(document.text.slice(0, heard.end + 200));
  return isHearing && isFirst ? [{ at: [filed, heard], says: `开庭${heard.iso}早于提起公诉${filed.iso}` }] : [];
}

/** What is done for or by an accused after he was taken and charged. */
const AFTERWARDS =
  /补充|变更|追加|赔|谅解|退|缴|鉴定|函|复|说明|出具|评估|本院|撤回|附带民事|调解|和解|开庭|庭审|法院|检察院/u;

/** Taken into custody or found out after the indictment was filed: possible only where he had fled. */
function foundAfterIndictment(document: ReadDocument): readonly Found[] {
  const filed = procedural(document, 'prosecuted');
  if (!filed || document.facts.kind === 'ruling') return [];
  const story = new Set(['facts', 'charge', 'evidence']);
  return wholeDates(document)
    .filter(({ event, iso, start }) => {
      if (iso <= filed.iso || start === filed.start || start >= (document.facts.date?.start ?? Infinity)) return false;
      const inStory = story.has(sectionNameAt(document, start));
      return inStory && (event === 'caseFound' || event === 'custody' || event === 'offence');
    })
    .filter(({ text }) => !/^[二一]/u.test(text))
    .filter(({ relative, end }) => !relative && !AFTERWARDS.test(document.text.slice(end, end + 40)))
    .map((date) => ({ at: [date, filed], says: `${nameOf(date)}${date.iso}晚于提起公诉${filed.iso}` }));
}

/** The only act told lies behind the day the accused was taken. */
function actAfterCustody(document: ReadDocument): readonly Found[] {
  const acts = document.facts.dates.filter(
    ({ event, iso, start }) =>
      event === 'offence' && iso.length >= 7 && ['facts', 'charge'].includes(sectionNameAt(document, start)),
  );
  const held = document.facts.measures.filter(
    ({ kind, date, start }) =>
      date.length === 10 &&
      /拘留|逮捕|羁押|取保候审|监视居住/u.test(kind) &&
      !/曾|吸毒|吸食|行政/u.test(document.text.slice(Math.max(0, start - 16), start + 40)),
  );
  const [act] = acts;
  if (!act || held.length === 0) return [];
  const first = held.reduce((one, other) => (other.date < one.date ? other : one));
  if (acts.some(({ iso }) => iso <= first.date.slice(0, iso.length))) return [];
  if (acts.every(({ relative }) => relative)) return [];
  if (AFTERWARDS.test(document.text.slice(act.end, act.end + 40))) return [];
  return [{ at: [act, first], says: `行为日${act.iso}晚于采取强制措施${first.date}` }];
}

/** Days of one kind outside the story, told by the words behind them. */
function daysOf(document: ReadDocument, words: RegExp): DateFact[] {
  return wholeDates(document).filter(
    ({ start, end }) =>
      sectionNameAt(document, start) === 'origin' &&
      words.test(document.text.slice(end, end + 24).split(/[。；]/u)[0] ?? ''),
  );
}

/** A case is filed after it was reported. */
function filedBeforeReport(document: ReadDocument): readonly Found[] {
  const [report, another] = daysOf(document, /^[^，立]{0,12}(?:报案|报警|控告|举报|扭送)/u);
  const [filed, again] = daysOf(document, /^[^报]{0,12}立案/u);
  if (!report || !filed || another || again || filed.iso >= report.iso) return [];
  return [{ at: [filed, report], says: `立案${filed.iso}早于报案${report.iso}` }];
}

/** A measure against a person who, as the story tells, came or was brought in only later. */
function arrivedAfterMeasure(document: ReadDocument): readonly Found[] {
  const { text, facts } = document;
  // A court tells of those who fled and were taken again.
  if (facts.kind === 'ruling' || (facts.kind === 'judgment' && TAKEN_AGAIN.test(text))) return [];
  const isOnly = accusedNames(document).length === 1;
  const tells = facts.kind === 'opinionForProsecution' ? ['origin', 'facts', 'evidence'] : ['facts', 'evidence'];
  const arrivals = wholeDates(document).filter(
    ({ event, start }) => event === 'caseFound' && tells.includes(sectionNameAt(document, start)),
  );
  return facts.parties.flatMap(({ name, role }) => {
    if (!isAccusedRole(role)) return [];
    const first = firstMeasure(document, name);
    const own = arrivals.filter(({ end }) => {
      const clause = text.slice(end, end + LONG_CLAUSE).split(/[。；]/u)[0] ?? '';
      const isHis = clause.includes(name) || isOnly || ALL_OF_THEM.test(clause);
      return isHis && ARRIVED.test(clause) && !/同案|另案|证人|被害人/u.test(clause);
    });
    const [arrival] = own;
    if (!first || !arrival || own.some(({ iso }) => iso <= first.date)) return [];
    return [{ at: [arrival, first], says: `${name}到案${arrival.iso}晚于${first.kind}${first.date}` }];
  });
}
const BY_HIMSELF_OR_CAUGHT = /到案|归案|投案|抓获/u;
const ARRIVED = /到案|归案|投案|抓获|查获|挡获/u;
const ALL_OF_THEM = /[二两三四五六七八九]被告人|各被告人|被告人均/u;
const TAKEN_AGAIN = /逃|追|通缉|变更|重新|解除|前科|曾因|收监|释放/u;
const LONG_CLAUSE = 70;

/** The day an accused was caught or came: before every act told, or that of the measure against him in another year. */
function arrivedTooEarly(document: ReadDocument): readonly Found[] {
  const { facts, text } = document;
  const acts = facts.dates.filter(
    ({ event, iso, start }) =>
      event === 'offence' && iso !== '' && ['facts', 'charge'].includes(sectionNameAt(document, start)),
  );
  const [act] = acts;
  return wholeDates(document).flatMap((day) => {
    const clause = text.slice(day.end, day.end + 50).split(/[。；]/u)[0] ?? '';
    const isArrival =
      day.event === 'caseFound' &&
      !day.relative &&
      BY_HIMSELF_OR_CAUGHT.test(clause) &&
      !/另案|同案|曾因/u.test(clause);
    const section = sectionNameAt(document, day.start);
    const isThisCase = section === 'parties' && THIS_CASE.test(text.slice(Math.max(0, day.start - 24), day.end + 12));
    if (!isArrival || !(['facts', 'evidence'].includes(section) || isThisCase)) return [];
    if (act && acts.every(({ iso }) => day.iso < iso.slice(0, day.iso.length) && !day.iso.startsWith(iso)))
      return [{ at: [day, act], says: `到案${day.iso}早于所写的行为${act.iso}` }];
    const measure = facts.parties
      .filter(({ name }) => clause.includes(name))
      .map(({ name }) => firstMeasure(document, name))
      .find((one) => one !== null);
    if (!measure || day.iso.slice(0, 4) >= measure.date.slice(0, 4)) return [];
    const [came, held] = [dayOf(`2000${day.iso.slice(4)}`), dayOf(`2000${measure.date.slice(4)}`)];
    const isSameDay = came !== null && held !== null && Math.abs(came - held) <= NIGHT;
    return isSameDay ? [{ at: [day, measure], says: `到案${day.iso}与${measure.kind}${measure.date}相差整年` }] : [];
  });
}
const THIS_CASE = /涉嫌|因本案|本案于/u;
/** Days from being caught to the measure. */
const NIGHT = 2;

const BEFORE_ARREST = /拘留|取保候审|监视居住/u;

/** In a ruling on appeal the first measure of an accused is told for a day behind the judgment it was appealed against. */
function measureAfterJudgment(document: ReadDocument): readonly Found[] {
  const judged = procedural(document, 'judged');
  if (document.facts.kind !== 'ruling' || !judged) return [];
  return document.facts.parties.flatMap(({ name }) => {
    const first = firstMeasure(document, name);
    if (!first || first.date <= judged.iso) return [];
    return [{ at: [first, judged], says: `${first.kind}${first.date}晚于一审裁判${judged.iso}` }];
  });
}

/** The earliest measure of a person; null when none has a whole date. */
function firstMeasure({ facts }: ReadDocument, name: string): MeasureFact | null {
  return facts.measures
    .filter((measure) => measure.party === name && measure.date.length === 10)
    .reduce<MeasureFact | null>((one, other) => (one && one.date <= other.date ? one : other), null);
}

/** Released before the judgment for which the person was held; a day and a month are compared as far as both are told. */
function releasedBeforeJudged({ facts }: ReadDocument): readonly Found[] {
  return facts.priors
    .filter(({ kind, date, releasedOn }) => {
      const length = Math.min(date.length, releasedOn.length, 7);
      return kind === '判刑' && length >= 4 && releasedOn.slice(0, length) < date.slice(0, length);
    })
    .map((prior) => ({ at: [prior], says: `前科判决${prior.date}，释放${prior.releasedOn}早于判决` }));
}

/** 提请, 批准 and 执行逮捕 in a paragraph of one person, in this order. */
const ARREST_STEPS: readonly (readonly [string, RegExp])[] = [
  ['提请逮捕', /^[^，。；]{0,24}提请[^，。；]{0,12}逮捕/u],
  ['批准（决定）逮捕', /^(?:经|被|由)?[^，。；执]{0,24}(?:批准|决定)(?:予以|对其)?逮捕/u],
  ['执行逮捕', /^(?:被|由)?[^，。；]{0,24}执行(?:了)?逮捕/u],
];

function arrestSteps(document: ReadDocument): readonly Found[] {
  return document.facts.parties.flatMap(({ paragraph }) => {
    if (!paragraph) return [];
    const days = wholeDates(document).filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    const steps = ARREST_STEPS.flatMap(([name, words]) => {
      const day = days.find(({ end }) => words.test(document.text.slice(end, end + 44)));
      return day ? [{ name, day }] : [];
    });
    return steps.slice(1).flatMap(({ name, day }, index) => {
      const before = steps[index];
      if (!before || before.day.iso <= day.iso) return [];
      return [{ at: [before.day, day], says: `${before.name}${before.day.iso}晚于${name}${day.iso}` }];
    });
  });
}

/** 拘留 comes before 逮捕 of the same person. */
function measuresOrder({ facts }: ReadDocument): readonly Found[] {
  return facts.measures.flatMap((arrest, index) => {
    if (arrest.kind !== '逮捕' || arrest.date.length !== 10) return [];
    const custody = facts.measures
      .slice(0, index)
      .filter(({ party, kind, date }) => party === arrest.party && BEFORE_ARREST.test(kind) && date.length === 10)
      .pop();
    if (!custody || custody.date <= arrest.date) return [];
    return [{ at: [custody, arrest], says: `${custody.kind}${custody.date}晚于逮捕${arrest.date}` }];
  });
}

/** 刑事诉讼法第91条: request within 30 days at most, decision within 7 days; a few days more for the night of the arrest and the like. */
const LONGEST_CUSTODY = 40;
const OTHERWISE = /取保|监视居住|释放|脱逃|在逃|潜逃|通缉|鉴定|撤销|追逃|变更|另案|管辖/u;

/** More days from 拘留 to 逮捕 of one person than the law allows, and nothing told of in between. */
function longCustody({ facts, text }: ReadDocument): readonly Found[] | null {
  const all = facts.measures.filter(({ date }) => date.length === 10);
  if (all.length < 2) return null;
  return all.flatMap((arrest, index) => {
    const before = all[index - 1];
    if (arrest.kind !== '逮捕' || before?.party !== arrest.party || !/刑事拘留/u.test(before.kind)) return [];
    const days = (dayOf(arrest.date) ?? 0) - (dayOf(before.date) ?? 0);
    const isTold = OTHERWISE.test(text.slice(before.start, arrest.end + 20));
    if (days <= LONGEST_CUSTODY || isTold) return [];
    return [{ at: [before, arrest], says: `刑事拘留${before.date}至逮捕${arrest.date}，相隔${days}日` }];
  });
}

export default [
  documentRule({
    id: 'doc.date-impossible',
    title: '日期、时刻不存在',
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对原始材料后改正',
    find: impossible,
  }),
  documentRule({
    id: 'doc.date-after-signature',
    title: '文中日期晚于文书落款',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对该日期和落款日期',
    lawful: ['所写系将来到期的日期', '落款日期为审批稿日期'],
    find: afterSignature,
  }),
  documentRule({
    id: 'doc.date-order',
    formerIds: ['doc.time-logical'],
    title: '文书内日期先后不合',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对各日期的原始材料',
    lawful: [
      '公安机关自行发现立案后另有报案',
      '被告人在起诉后脱逃、中止审理后到案',
      '取保候审期间又作案',
      '变更、追加起诉',
    ],
    find: (document) =>
      document.facts.dates.length < 2
        ? null
        : [
            ...procedureOrder(document),
            ...heardBeforeFiled(document),
            ...foundAfterIndictment(document),
            ...actAfterCustody(document),
            ...measuresOrder(document),
            ...arrestSteps(document),
            ...measureAfterJudgment(document),
            ...releasedBeforeJudged(document),
            ...filedBeforeReport(document),
            ...arrivedAfterMeasure(document),
            ...arrivedTooEarly(document),
          ],
  }),
  documentRule({
    id: 'doc.custody-gap',
    title: '刑事拘留至逮捕超过三十七日',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑事诉讼法', 91)],
    remedy: '核对拘留、逮捕日期；中间变更过强制措施的，核对首部是否写明',
    find: longCustody,
  }),
];
