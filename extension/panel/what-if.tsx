import { useSignal } from '@preact/signals';
import type { CaseDeadline } from '../../rules/engine/deadlines';
import { type Supposition, whatIf } from '../../rules/engine/what-if';
import type { CaseFile } from '../../rules/model/case-file';
import { Disclosure } from '../ui/disclosure';

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
          <legend class="soft">
            假设以下情形，与现状并列；选多项时逐项推算，最后一并推算；只在此处计算，不写入任何地方
          </legend>
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
  const cases = whatIf(caseFile, suppositions, today || null);
  const [asRead, ...supposed] = cases;
  if (!asRead) return null;
  return (
    <>
      {cases.map(({ label, deadlines, note }, index) => (
        <section key={label} class="what-if-case">
          <h3>{label}</h3>
          {note && <p class="note">{note}</p>}
          <ul>
            {(index === 0 ? reviewOf(deadlines) : changedFrom(asRead.deadlines, deadlines)).map((deadline) => (
              <li key={deadline.title + deadline.about}>
                <p class="what-if-line">
                  <span>
                    {deadline.title}
                    {deadline.about && <span class="soft"> {deadline.about}</span>}
                  </span>
                  <strong>{deadline.due || '不能推算'}</strong>
                </p>
                <p class="soft">{deadline.working}</p>
              </li>
            ))}
          </ul>
          {index > 0 && changedFrom(asRead.deadlines, deadlines).length === 0 && !note && (
            <p class="soft">期限不变。</p>
          )}
        </section>
      ))}
      {supposed.length === 0 && <p class="soft">勾选上面的情形即可对照。</p>}
    </>
  );
}

/** Periods that run; what is done needs no comparison. */
function reviewOf(deadlines: readonly CaseDeadline[]): readonly CaseDeadline[] {
  return deadlines.filter(({ due, state }) => due !== '' && state !== 'done' && state !== 'done-late');
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
