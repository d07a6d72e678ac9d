import { DUTY_STATE_NAMES, DUTY_WORDINGS, type DutyStanding, type DutyState, dutiesOf } from '../../rules/flow/duties';
import type { CaseFile } from '../../rules/model/case-file';
import { field } from '../../rules/model/fields';
import { type ShapeName, Tag, type Tone } from '../ui/tag';

const SIGNS: Readonly<Record<DutyState, { shape: ShapeName; tone: Tone }>> = {
  done: { shape: 'check', tone: 'green' },
  'no-record': { shape: 'ring', tone: 'grey' },
  unread: { shape: 'square', tone: 'grey' },
  'not-applicable': { shape: 'ring', tone: 'grey' },
};

/** Role duties (五四三) with ticks derived from what was read; both published wordings, the person chooses one. */
export function Duties({
  caseFile,
  wording: chosen,
  choose,
}: {
  caseFile: CaseFile;
  /** Id of the wording; any other: the first. */
  wording: string;
  choose: (id: string) => void;
}) {
  const wording = DUTY_WORDINGS.find(({ id }) => id === chosen) ?? DUTY_WORDINGS[0];
  if (!wording) return null;
  const standings = dutiesOf(caseFile, wording);
  const roles = [...new Set(standings.map(({ duty }) => duty.role))];
  return (
    <div class="duties">
      <fieldset class="duty-wording">
        <legend class="soft">“五四三”两种公开表述并存，可选用其一</legend>
        {DUTY_WORDINGS.map(({ id, source }) => (
          <label key={id}>
            <input type="radio" name="wording" checked={id === wording.id} onChange={() => choose(id)} />
            <span>{source}</span>
          </label>
        ))}
      </fieldset>
      {roles.map((role) => (
        <section key={role}>
          <h3>{role}</h3>
          <ul>
            {standings
              .filter(({ duty }) => duty.role === role)
              .map((standing) => (
                <DutyLine key={standing.word} standing={standing} />
              ))}
          </ul>
        </section>
      ))}
      <p class="soft">依已读取的案卡推得；“未见记录”“尚未读取”都不等于未做。哪项记录对应哪项职责为本工具缺省设定。</p>
    </div>
  );
}

/** What shows that it was done; values of one item stand together, each once. */
function recordsOf(source: DutyStanding['source']): string {
  const values = new Map<string, Set<string>>();
  for (const { label, quote } of source) values.set(label, (values.get(label) ?? new Set()).add(quote || '已填'));
  return [...values].map(([label, own]) => `${label} ${[...own].join('、')}`).join('；');
}

function DutyLine({ standing: { word, duty, state, source, needs } }: { standing: DutyStanding }) {
  const sign = SIGNS[state];
  const unread = [...new Set(needs.map((key) => field(key).label))];
  return (
    <li class="duty">
      <p class="duty-head">
        <span>
          <b>{word}</b> {duty.name}
        </span>
        <Tag shape={sign.shape} tone={sign.tone}>
          {DUTY_STATE_NAMES[state]}
        </Tag>
      </p>
      <p class="soft">
        {source.length > 0 && recordsOf(source)}
        {source.length === 0 && (unread.length > 0 ? `待读取：${unread.join('、')}` : `凭据：${duty.evidence}`)}
      </p>
    </li>
  );
}
