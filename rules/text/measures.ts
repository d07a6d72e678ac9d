import type { DateFact, MeasureFact, Party } from '../model/document-facts';
import { ACCUSED_ROLES } from './party-roles';
import { matchesOf, type Source } from './source';

/** Coercive measures; 行政拘留 and 司法拘留 are penalties of another kind. */
const MEASURE =
  /指定居所监视居住|监视居住|取保候审|刑事拘留|(?<!行政|司法|被处以)拘留(?!所|证|决定|通知|期)|逮捕(?!证|决定)|(?<!现|关|并|已|先行)羁押(?!于|在|一日|期)/g;
/** Not imposed: 不批准逮捕, 解除取保候审, 提请批准逮捕. */
const NOT_IMPOSED =
  /(?:不批准|不予批准|提请(?:批准)?|解除|撤销|变更|建议|未被?|提请审查批准|现(?:被|已)?|继续|申请|不能?执行|不宜)$/;
const LIST_GAP = /^[、，和及与同并分别于]{1,6}$/;

/** The dates a measure was imposed on: the nearest before it in its sentence, and those listed with it. */
function datesFor(text: string, dates: readonly DateFact[], from: number, at: number): DateFact[] {
  const before = dates.filter((date) => date.start >= from && date.end <= at && date.event !== 'birth');
  const last = before.pop();
  if (!last) return [];
  const chosen = [last];
  for (let date = before.pop(); date; date = before.pop()) {
    const next = chosen[0];
    if (!next || !LIST_GAP.test(text.slice(date.end, next.start))) break;
    chosen.unshift(date);
  }
  return chosen;
}

/** Approval is followed by execution in the same sentence (批准逮捕，次日执行逮捕): the execution counts. */
function isOnlyApproved(text: string, match: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  if (match[0] !== '逮捕' || next?.[0] !== '逮捕') return false;
  const approved = /(?:批准|决定)$/.test(text.slice(match.index - 2, match.index));
  return approved && !/[。；\n]/.test(text.slice(match.index, next.index));
}

function measuresOf(source: Source, party: Party, dates: readonly DateFact[]): MeasureFact[] {
  const { paragraph } = party;
  if (!paragraph) return [];
  const { text } = source;
  const found: MeasureFact[] = [];
  const hits = matchesOf(MEASURE, text, paragraph).filter(
    ({ index }) =>
      !party.priorRecord.some((prior) => index >= prior.start && index < prior.end) &&
      !NOT_IMPOSED.test(text.slice(Math.max(0, index - 8), index)),
  );
  let from = paragraph.start;
  let last: readonly DateFact[] = [];
  hits.forEach((match, order) => {
    const start = match.index;
    const end = start + match[0].length;
    const own = datesFor(text, dates, from, start);
    const shared = own.length === 0 && /^[^。；\n]{1,24}$/.test(text.slice(from, start)) ? last : own;
    from = shared.length > 0 ? end : from;
    last = shared;
    if (isOnlyApproved(text, match, hits[order + 1])) return;
    const kind = match[0] === '拘留' ? '刑事拘留' : match[0];
    for (const date of shared)
      found.push({ party: party.name, kind, date: date.iso, start: Math.min(date.start, start), end });
    if (shared.length === 0) found.push({ party: party.name, kind, date: '', start, end });
  });
  return found;
}

/** Measures of this case, from the identity paragraphs; those of earlier cases are left out. */
export function findMeasures(source: Source, parties: readonly Party[], dates: readonly DateFact[]): MeasureFact[] {
  return parties
    .filter((party) => ACCUSED_ROLES.includes(party.role))
    .flatMap((party) => measuresOf(source, party, dates));
}
