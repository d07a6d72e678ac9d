import type { ReadDocument } from '../../engine/view';
import { addMonths, dayOf } from '../../law/dates';
import type { PriorFact } from '../../model/document-facts';
import { cite } from '../basis';
import { documentRule, type Found } from './rule';

/** A sentence runs from the judgment's coming into force, or earlier by days in custody: so many months it may end later than judgment + term, and so many earlier beside half the term. */
const LATEST_START = 8;
const LONGEST_CUSTODY = 30;
const DAYS_OF_MONTH = 31;

/** What an earlier record tells of one judgment: released by its term, and within the bounds of the law. */
function earlierRecords({ facts, text }: ReadDocument): readonly Found[] | null {
  const own = facts.priors.filter(({ kind, termMonths }) => kind === '判刑' && termMonths !== null);
  if (own.length === 0) return null;
  return own.flatMap((prior) => {
    const says = outOfBounds(prior) ?? releasedApart(prior, text.slice(prior.start, prior.end + 60));
    return says ? [{ at: [prior], says }] : [];
  });
}

function outOfBounds({ penalty, termMonths }: PriorFact): string | null {
  const months = termMonths ?? 0;
  if (penalty === '有期徒刑' && months > 0 && months < 6) return `前科写有期徒刑${months}个月，不足六个月`;
  return penalty === '管制' && months > 36 ? `前科写管制${months}个月，超过三年` : null;
}

const ANOTHER = /减刑|假释|暂予监外|撤销|并罚|余刑|改判|再审|缓刑|逃/u;

/** 判处有期徒刑二个月，…刑满释放 twenty months later: the term and the release do not go together. */
function releasedApart(
  { date, penalty, termMonths, probationMonths, releasedOn }: PriorFact,
  told: string,
): string | null {
  const [judged, released] = [dayOf(date), dayOf(releasedOn)];
  const months = termMonths ?? 0;
  if (judged === null || released === null || probationMonths !== null || released < judged) return null;
  if (!/有期徒刑|拘役/u.test(penalty) || months === 0 || ANOTHER.test(told)) return null;
  const latest = addMonths(judged, months + LATEST_START);
  const earliest = addMonths(judged, Math.floor(months / 2)) - LONGEST_CUSTODY * DAYS_OF_MONTH;
  if (released > latest) return `${date}判处${penalty}${months}个月，${releasedOn}才刑满释放`;
  return released < earliest ? `${date}判处${penalty}${months}个月，${releasedOn}已刑满释放` : null;
}

export default [
  documentRule({
    id: 'doc.prior-term',
    title: '前科的刑期与释放日期不合',
    aspect: '量刑',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑法', 45), cite('刑法', 65)],
    remedy: '对照前科裁判和释放证明核对',
    lawful: ['刑期自另案刑满或者收监之日起算', '多次减刑后释放'],
    find: earlierRecords,
  }),
];
