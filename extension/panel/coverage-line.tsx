import { type Coverage, UNCHECKED_NAMES, type Unchecked } from '../../rules/model/defect';
import { minuteOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import {
  coverageCounts,
  notShownBy,
  type OpenNext,
  openNext,
  otherUnchecked,
  type UncheckedGroup,
  unopened,
} from './coverage-groups';

/** Lines shown before the rest is folded. */
const FIRST_LINES = 6;

/** What the line shows; `read` names the cards and documents already read. */
interface CoverageLineProps {
  readonly coverage: Coverage;
  readonly read: ReadonlySet<string>;
  readonly patrolledAt: number;
}

/** 已核对 N 项，未核对 M 项 – and for each of the M, why, with what to open next. */
export function CoverageLine({ coverage, read, patrolledAt }: CoverageLineProps) {
  const next = openNext(coverage, read);
  const notShown = notShownBy(coverage, read);
  const others = otherUnchecked(coverage);
  return (
    <section class="coverage" aria-label="核查覆盖">
      <Disclosure summary={<CoverageSummary coverage={coverage} read={read} />}>
        <div class="coverage-detail">
          <p class="soft">最近一次巡查：{minuteOf(patrolledAt)}</p>
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

function CoverageSummary({ coverage, read }: Pick<CoverageLineProps, 'coverage' | 'read'>) {
  const { due, toOpen, notShown, notApplicable } = coverageCounts(coverage, read);
  const parts = [
    toOpen > 0 && `${unopenedText(coverage, read)}未打开（本案未必都有），可再核对 ${toOpen} 项`,
    notShown > 0 && `页面上没有所需项的 ${notShown} 项`,
    notApplicable > 0 && `另有 ${notApplicable} 项本案不适用`,
  ].filter(Boolean);
  return (
    <>
      <span class="coverage-counts">
        已核对 {coverage.checked} 项，未核对 {due} 项
      </span>
      {parts.length > 0 && <span class="soft coverage-hint">{parts.join('；')}</span>}
    </>
  );
}

/** What is not open yet, the page that gives most by name: 还有《起诉书》等 3 种文书、5 种案卡. */
function unopenedText(coverage: Coverage, read: ReadonlySet<string>): string {
  const { first, cards, documents } = unopened(openNext(coverage, read));
  const kinds = [documents > 0 && `${documents} 种文书`, cards > 0 && `${cards} 种案卡`].filter(Boolean);
  return cards + documents > 1 ? `还有${first}等 ${kinds.join('、')}` : `还有${first}`;
}

function OpenNextList({ groups }: { groups: readonly OpenNext[] }) {
  const first = groups.slice(0, FIRST_LINES);
  const rest = groups.slice(FIRST_LINES);
  return (
    <>
      <OpenNextLines groups={first} />
      {rest.length > 0 && (
        <Disclosure summary={<span class="soft">其余 {rest.length} 种页面</span>}>
          <OpenNextLines groups={rest} />
        </Disclosure>
      )}
    </>
  );
}

function OpenNextLines({ groups }: { groups: readonly OpenNext[] }) {
  return (
    <ul>
      {groups.map(({ sources, rules }) => (
        <li key={sources.join()}>
          <Disclosure
            summary={
              <>
                待核对：<strong>{sources.join('、')}</strong>未打开（{rules.length} 项）
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
