import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { firstBreak, type JournalBreak } from '../../storage/chain';
import { JOURNAL_EVENT_NAMES, type JournalEntry } from '../../storage/model';
import { caseHead } from '../export/case-head';
import { caseOption } from '../ui/case-option';
import { Choice } from '../ui/choice';
import { minuteOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { Tag } from '../ui/tag';
import type { DeskView } from './view-model';

/** A finding's way through the journal. */
interface Course {
  readonly defectId: string;
  readonly title: string;
  readonly found: JournalEntry;
  readonly fixed: JournalEntry | undefined;
  /** The first 送审 after it was put right. */
  readonly sentOn: JournalEntry | undefined;
}

/** 自查自改证明: that a finding was found, put right and only then sent on; and that the journal holds together. */
export function Proof({ view }: { view: DeskView }) {
  const { journal, head, cases, entries } = view;
  const broken = useMemo(() => firstBreak(journal, head), [journal, head]);
  const chosen = useSignal('');
  // A closed day is of no case.
  const caseIds = useMemo(() => [...new Set(journal.flatMap(({ caseId }) => caseId || []))], [journal]);
  const caseId = chosen.value || (caseIds[caseIds.length - 1] ?? '');
  const courses = useMemo(() => coursesOf(journal, entries, caseId), [journal, entries, caseId]);
  if (journal.length === 0) return <EmptyState title="还没有可证明的记录" />;
  const names = new Map(cases.map(({ id, caseFile }) => [id, caseHead(caseFile).name]));
  return (
    <>
      <ChainState broken={broken} count={journal.length} />
      <div class="filter-bar">
        <Choice
          name="案件"
          value={caseId}
          options={caseIds.map((id) => [id, caseOption(names.get(id), id)] as const)}
          choose={(id) => {
            chosen.value = id;
          }}
        />
      </div>
      <Summary courses={courses} />
      <CourseTable courses={courses} />
      <SentOn lines={journal.filter((line) => line.caseId === caseId && line.event === 'sent-on')} />
      <p class="soft">
        证明依据本机日志推得：发现、整改以系统读取到的内容为准。日志只追加，每行带前一行的校验值；本机时间若不准，先后次序仍以序号为准。
      </p>
    </>
  );
}

/** The course of the case in one line, before the table that proves it. */
function Summary({ courses }: { courses: readonly Course[] }) {
  const fixed = courses.filter((course) => course.fixed);
  const before = fixed.filter((course) => course.sentOn);
  return (
    <p>
      本案发现 {courses.length} 项，已整改（复读一致）{fixed.length} 项
      {before.length > 0 && `，其中 ${before.length} 项整改在送审之前`}。
    </p>
  );
}

function ChainState({ broken, count }: { broken: JournalBreak | null; count: number }) {
  if (!broken) {
    return (
      <p>
        <Tag shape="check" tone="green">
          日志链完整
        </Tag>
        <span class="soft"> 共 {count} 行，逐行校验一致</span>
      </p>
    );
  }
  return (
    <p class="note" role="alert">
      日志在第 {broken.sequence} 行{broken.kind === 'altered' ? '与写入时的内容不一致' : '缺行'}
      ，此后的记录不能作为证明；此前的记录不受影响。
    </p>
  );
}

function coursesOf(journal: readonly JournalEntry[], entries: DeskView['entries'], caseId: string): readonly Course[] {
  const lines = journal.filter((line) => line.caseId === caseId);
  const titles = new Map(entries.map(({ id, defect }) => [id, defect.title]));
  return lines
    .filter(({ event }) => event === 'found')
    .map((found) => {
      const own = lines.filter((line) => line.defectId === found.defectId && line.sequence > found.sequence);
      const last = own[own.length - 1];
      const fixed = last?.event === 'fixed' ? last : undefined;
      const sentOn = fixed && lines.find(({ event, sequence }) => event === 'sent-on' && sequence > fixed.sequence);
      return {
        defectId: found.defectId,
        title: titles.get(found.defectId) ?? '（台账中已无此条）',
        found,
        fixed,
        sentOn,
      };
    });
}

function CourseTable({ courses }: { courses: readonly Course[] }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">问题</th>
          <th scope="col">{JOURNAL_EVENT_NAMES.found}</th>
          <th scope="col">{JOURNAL_EVENT_NAMES.fixed}</th>
          <th scope="col">送审在整改之后</th>
        </tr>
      </thead>
      <tbody>
        {courses.map(({ defectId, title, found, fixed, sentOn }) => (
          <tr key={`${defectId}${found.sequence}`}>
            <td>{title}</td>
            <td>{lineOf(found)}</td>
            <td>{fixed ? lineOf(fixed) : '—'}</td>
            <td>{sentOn ? lineOf(sentOn) : fixed ? '尚未见送审' : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lineOf({ sequence, at }: JournalEntry): string {
  return `${minuteOf(at)}（第 ${sequence} 行）`;
}

function SentOn({ lines }: { lines: readonly JournalEntry[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{JOURNAL_EVENT_NAMES['sent-on']}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.sequence}>
            {lineOf(line)} {line.note}
          </li>
        ))}
      </ul>
    </section>
  );
}
