import { type Coverage, UNCHECKED_NAMES, type Unchecked } from '../../rules/model/defect';
import { minuteOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import {
  coverageCounts,
  isPage,
  notShownBy,
  type OpenNext,
  openNext,
  otherUnchecked,
  type Sources,
  type UncheckedGroup,
  unopened,
} from './coverage-groups';

/** Lines shown before the rest is folded. */
const FIRST_LINES = 6;

/** What the line shows. */
interface CoverageLineProps {
  readonly coverage: Coverage;
  readonly sources: Sources;
  readonly patrolledAt: number;
  /** Says at once what to open next; not needed beneath the result of a self-check, which says it. */
  readonly hint: boolean;
}

/** 已核对 N 项，未核对 M 项 – and for each of the M, why, with what to open next. */
export function CoverageLine({ coverage, sources, patrolledAt, hint }: CoverageLineProps) {
  const next = openNext(coverage, sources);
  const { toOpen, perhaps } = coverageCounts(coverage, sources);
  const notShown = notShownBy(coverage, sources.read);
  const others = otherUnchecked(coverage);
  return (
    <section class="coverage" aria-label="核查覆盖">
      <Disclosure summary={<CoverageSummary coverage={coverage} sources={sources} hint={hint} />}>
        <div class="coverage-detail">
          <p class="soft">最近一次巡查：{minuteOf(patrolledAt)}</p>
          {toOpen > 0 && perhaps > 0 && (
            <p class="soft">
              另有 {perhaps} 项须有{possiblePages(next, sources)}方可核对（本案未必有）
            </p>
          )}
          {next.length > 0 && <OpenNextList groups={next} />}
          {notShown.length > 0 && (
            <Disclosure summary={<>已读取的页面上没有所需的项，须人工核对 {notShown.length} 项</>}>
              <RuleTitles rules={notShown} />
            </Disclosure>
          )}
          {others.map((group) => (
            <OtherReason key={group.reason} group={group} />
          ))}
        </div>
      </Disclosure>
    </section>
  );
}

/** The counts, and in half a line what helps most; the rest unfolds. */
function CoverageSummary({ coverage, sources, hint }: Omit<CoverageLineProps, 'patrolledAt'>) {
  const { due, toOpen, perhaps } = coverageCounts(coverage, sources);
  return (
    <>
      <span class="coverage-counts">
        已核对 {coverage.checked} 项，未核对 {due} 项
      </span>
      {hint && toOpen > 0 && (
        <span class="soft coverage-hint">
          打开{expectedPages(openNext(coverage, sources))}，可再核对 {toOpen} 项
        </span>
      )}
      {hint && toOpen === 0 && perhaps > 0 && (
        <span class="soft coverage-hint">
          打开{possiblePages(openNext(coverage, sources), sources)}，可再核对至多 {perhaps} 项（本案未必有）
        </span>
      )}
    </>
  );
}

/** Pages of this case that ought to be there by now. */
function expectedPages(next: readonly OpenNext[]): string {
  return pagesText(next.filter(({ isDue }) => isDue));
}

/** Pages that the case may have or not: what it ought to have is not said to be doubtful. */
function possiblePages(next: readonly OpenNext[], { due }: Sources): string {
  const possible = next.filter(({ isDue }) => !isDue);
  return pagesText(possible.map((group) => ({ ...group, sources: group.sources.filter((one) => !due?.has(one)) })));
}

/** Two pages are named; of more the one that gives most, its own sort counted first: 《起诉书》等 3 种文书、5 种案卡. */
function pagesText(next: readonly OpenNext[]): string {
  const { names, cards, documents } = unopened(next);
  if (names.length <= 2) return names.join('、');
  const [first = ''] = names;
  const kinds = [documents > 0 && `${documents} 种文书`, cards > 0 && `${cards} 种案卡`].filter(Boolean);
  return `${first}等 ${(first.startsWith('《') ? kinds : kinds.reverse()).join('、')}`;
}

function OpenNextList({ groups }: { groups: readonly OpenNext[] }) {
  const first = groups.slice(0, FIRST_LINES);
  const rest = groups.slice(FIRST_LINES);
  return (
    <>
      <OpenNextLines groups={first} />
      {rest.length > 0 && (
        <Disclosure summary={<span class="soft">其余 {rest.length} 组</span>}>
          <OpenNextLines groups={rest} />
        </Disclosure>
      )}
    </>
  );
}

function OpenNextLines({ groups }: { groups: readonly OpenNext[] }) {
  return (
    <ul>
      {groups.map(({ sources, rules, isDue }) => (
        <li key={sources.join()}>
          <Disclosure
            summary={
              <>
                {isDue ? '待核对' : '视案情'}：<strong>{sources.join('、')}</strong>
                {sources.every(isPage) ? '未打开' : '未读到'}（{rules.length} 项）
              </>
            }
          >
            <RuleTitles rules={rules} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function OtherReason({ group: { reason, rules } }: { group: UncheckedGroup }) {
  return (
    <Disclosure
      summary={
        <>
          {reason === 'masked' ? '被遮蔽，可见部分未见不一致，无法完整核对' : UNCHECKED_NAMES[reason]} {rules.length} 项
        </>
      }
    >
      <RuleTitles rules={rules} />
    </Disclosure>
  );
}

function RuleTitles({ rules }: { rules: readonly Unchecked[] }) {
  return (
    <ul class="rule-titles soft">
      {rules.map((rule) => (
        <li key={rule.ruleId}>{rule.title}</li>
      ))}
    </ul>
  );
}
