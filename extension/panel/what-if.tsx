import { useSignal } from '@preact/signals';
import type { CaseDeadline } from '../../rules/engine/deadlines';
import { type Supposition, whatIf } from '../../rules/engine/what-if';
import type { CaseFile } from '../../rules/model/case-file';
import { Disclosure } from '../ui/disclosure';
import { foldAlike } from './alike';

const MEASURES = ['', '取保候审', '监视居住', '逮捕'] as const;

/** 假设推算: the review period if the case were returned, extended, tried fast or the measure changed. Nothing is kept. */
export function WhatIf({ caseFile, today }: { caseFile: CaseFile; today: string }) {
  const returned = useSignal('');
  const resubmitted = useSignal('');
  const extended = useSignal(true);
  const fastTrack = useSignal(false);
  const overOneYear = useSignal(false);
  const measure = useSignal<(typeof MEASURES)[number]>('');
  const chosen: readonly Supposition[] = [
    ...(extended.value ? [{ kind: 'extension' } as const] : []),
    ...(returned.value
      ? [
          {
            kind: 'return',
            date: returned.value,
            ...(resubmitted.value ? { resubmitted: resubmitted.value } : {}),
          } as const,
        ]
      : []),
    ...(fastTrack.value ? [{ kind: 'fast-track', overOneYear: overOneYear.value } as const] : []),
    ...(measure.value ? [{ kind: 'measure', measure: measure.value } as const] : []),
  ];
  // Each by itself, then all together: an extension ends on another day for a person on bail.
  const suppositions = [...chosen.map((one) => [one]), ...(chosen.length > 1 ? [chosen] : [])];
  return (
    <Disclosure level={2} summary="假设推算（不保存）">
      <div class="what-if">
        <fieldset>
          <legend class="soft">与现状并列；选多项时逐项推算，最后一并推算</legend>
          <Check name="延长十五日" signal={extended} />
          <DateBox name="退回补充侦查日期" signal={returned} />
          <DateBox name="重报日期" signal={resubmitted} />
          <Check name="适用速裁程序" signal={fastTrack} />
          {fastTrack.value && <Check name="可能判处超过一年有期徒刑" signal={overOneYear} />}
          <label>
            变更强制措施
            <select
              class="text-field"
              value={measure.value}
              onChange={(event) => {
                measure.value = event.currentTarget.value as (typeof MEASURES)[number];
              }}
            >
              {MEASURES.map((one) => (
                <option key={one} value={one}>
                  {one || '不变更'}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
        <Results caseFile={caseFile} today={today} suppositions={suppositions} />
      </div>
    </Disclosure>
  );
}

interface ResultsProps {
  readonly caseFile: CaseFile;
  readonly today: string;
  readonly suppositions: readonly (readonly Supposition[])[];
}

function Results({ caseFile, today, suppositions }: ResultsProps) {
  const [asRead, ...supposed] = whatIf(caseFile, suppositions, today || null);
  if (!asRead) return null;
  const changes = supposed.map(({ deadlines }) => changedFrom(asRead.deadlines, deadlines));
  return (
    <>
      <SupposedCase
        label={asRead.label}
        deadlines={besideOf(asRead.deadlines, changes.flat())}
        none="没有在期的期限。"
      />
      {supposed.map(({ label, note }, index) => (
        <SupposedCase key={label} label={label} deadlines={changes[index] ?? []} note={note} none="期限不变。" />
      ))}
      {supposed.length === 0 && <p class="soft">勾选上面的情形即可对照。</p>}
    </>
  );
}

interface SupposedCaseProps {
  readonly label: string;
  readonly deadlines: readonly CaseDeadline[];
  /** Why nothing could be supposed; empty as a rule. */
  readonly note?: string;
  /** What stands where there is no period. */
  readonly none: string;
}

function SupposedCase({ label, deadlines, note, none }: SupposedCaseProps) {
  return (
    <section class="what-if-case">
      <h3>{label}</h3>
      {note && <p class="note">{note}</p>}
      <ul>
        {foldAlike(deadlines).map(({ title, about, due, working }) => (
          <li key={title + about + due}>
            <p class="what-if-line">
              <span>
                {title}
                {about && <span class="soft"> {about}</span>}
              </span>
              <strong>{due || '不能推算'}</strong>
            </p>
            <p class="soft">{working}</p>
          </li>
        ))}
      </ul>
      {deadlines.length === 0 && !note && <p class="soft">{none}</p>}
    </section>
  );
}

/** Periods that run, and those a supposition moves; what else is done needs no comparison. */
function besideOf(deadlines: readonly CaseDeadline[], moved: readonly CaseDeadline[]): readonly CaseDeadline[] {
  const names = new Set(moved.map(nameOf));
  return deadlines.filter((one) => one.due !== '' && (!one.state.startsWith('done') || names.has(nameOf(one))));
}

/** A period by whom it is about, whatever it is counted by: 审查起诉（速裁） stands beside 审查起诉. */
function nameOf({ title, about }: CaseDeadline): string {
  return `${title.split('（')[0]}|${about}`;
}

/** Periods that a supposition moves or adds. */
function changedFrom(before: readonly CaseDeadline[], after: readonly CaseDeadline[]): readonly CaseDeadline[] {
  const known = new Set(before.map(({ title, about, due }) => `${title}|${about}|${due}`));
  return after.filter(({ title, about, due }) => !known.has(`${title}|${about}|${due}`));
}

function Check({ name, signal }: { name: string; signal: { value: boolean } }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={signal.value}
        onChange={(event) => {
          signal.value = event.currentTarget.checked;
        }}
      />{' '}
      {name}
    </label>
  );
}

function DateBox({ name, signal }: { name: string; signal: { value: string } }) {
  return (
    <label>
      {name}{' '}
      <input
        class="text-field"
        type="date"
        value={signal.value}
        onInput={(event) => {
          signal.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
