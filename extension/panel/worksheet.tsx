import { useSignal } from '@preact/signals';
import { DANGER_CLASSES, DANGER_ITEMS, type DangerItem } from '../../rules/appraisal/data/social-danger';
import { appraiseDanger, type DangerAnswers, dangerParagraph } from '../../rules/appraisal/social-danger';
import type { CaseFile } from '../../rules/model/case-file';
import { field } from '../../rules/model/fields';
import type { StoredWorksheet } from '../../storage/model';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { useStatus } from '../ui/status';
import { usePanel } from './actions';

/** A person of the case the worksheet can be about. */
export interface WorksheetPerson {
  /** Record of the person. */
  readonly record: string;
  readonly name: string;
}

interface WorksheetProps {
  readonly caseFile: CaseFile;
  readonly persons: readonly WorksheetPerson[];
  readonly stored: readonly StoredWorksheet[];
}

/** Items left open that are named; more are only counted. */
const NAMED = 5;

/** 社会危险性评估表: the person answers each item; the sum, a paragraph to copy, and nothing decided. */
export function Worksheet({ caseFile, persons, stored }: WorksheetProps) {
  const chosen = useSignal(persons[0]?.record ?? '');
  const person = persons.find(({ record }) => record === chosen.value) ?? persons[0];
  if (!person) return <p class="soft">读到犯罪嫌疑人后即可评估。</p>;
  const id = `${caseFile.id}/${person.record}`;
  return (
    <div class="worksheet">
      <p class="soft">
        三类因素、四十三项的结构见公开报道；项目与分值为本工具缺省设定，不是原表，只供审查参考。逐项由人勾选。
      </p>
      {persons.length > 1 && (
        <label>
          犯罪嫌疑人
          <select
            class="text-field"
            value={person.record}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            {persons.map(({ record, name }) => (
              <option key={record} value={record}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Sheet key={id} id={id} person={person} caseFile={caseFile} sheet={stored.find((one) => one.id === id)} />
    </div>
  );
}

interface SheetProps {
  readonly id: string;
  readonly person: WorksheetPerson;
  readonly caseFile: CaseFile;
  readonly sheet: StoredWorksheet | undefined;
}

function Sheet({ id, person, caseFile, sheet }: SheetProps) {
  const actions = usePanel();
  const { attempt } = useStatus();
  // What was answered a moment ago may not be stored yet: the next answer must not be written without it.
  const given = useSignal<DangerAnswers>({});
  const answers: DangerAnswers = { ...sheet?.answers, ...given.value };
  const keep = (next: DangerAnswers, confirmedAt: number) =>
    actions.saveWorksheet({ id, caseId: caseFile.id, answers: next, confirmedAt });
  const isBegun = Object.keys(answers).length > 0;
  const answer = (item: string, value: 'yes' | 'no') => {
    given.value = { ...given.value, [item]: value };
    void attempt(() => keep({ ...sheet?.answers, ...given.value }, 0));
  };
  const copy = async () => {
    await actions.copy(dangerParagraph(person.name, answers));
    return '审查意见文字已复制，请核对后自行粘贴。';
  };
  const confirm = async () => {
    await keep(answers, Date.now());
    return '已确认，记录在本机。';
  };
  return (
    <>
      {Object.entries(DANGER_CLASSES).map(([key, { name, weight }]) => (
        <Disclosure key={key} level={3} summary={`${name}（占 ${weight * 100}%）`}>
          <ul>
            {DANGER_ITEMS.filter((item) => item.of === key).map((item) => (
              <ItemLine
                key={item.id}
                item={item}
                answer={answers[item.id]}
                hint={hintOf(caseFile, person.record, item)}
                choose={(value) => answer(item.id, value)}
              />
            ))}
          </ul>
        </Disclosure>
      ))}
      <Result answers={answers} />
      <p class="finding-actions">
        <Button disabled={!isBegun} onClick={() => void attempt(copy)}>
          复制审查意见文字
        </Button>
        <Button look="main" disabled={!isBegun} onClick={() => void attempt(confirm)}>
          由我确认
        </Button>
        {sheet && sheet.confirmedAt > 0 && <span class="soft">{minuteOf(sheet.confirmedAt)} 已确认</span>}
      </p>
    </>
  );
}

function ItemLine(props: {
  item: DangerItem;
  answer: 'yes' | 'no' | undefined;
  hint: string;
  choose: (value: 'yes' | 'no') => void;
}) {
  const { item, answer, hint, choose } = props;
  return (
    <li class="worksheet-item">
      <fieldset>
        <legend>
          {item.name} <span class="soft">{item.points > 0 ? `+${item.points}` : item.points}</span>
        </legend>
        <label>
          <input type="radio" name={item.id} checked={answer === 'yes'} onChange={() => choose('yes')} /> 有
        </label>
        <label>
          <input type="radio" name={item.id} checked={answer === 'no'} onChange={() => choose('no')} /> 无
        </label>
        {hint && <span class="soft">案卡：{hint}</span>}
      </fieldset>
    </li>
  );
}

/** What the cards say of an item's field; helps to answer, never answers. */
function hintOf({ records }: CaseFile, person: string, { hint }: DangerItem): string {
  if (!hint) return '';
  const { card, label } = field(hint);
  const values = records
    .filter((record) => record.card === card && (record.record === '' || record.record.split('/')[0] === person))
    .flatMap(({ values: read }) => read[hint]?.value || []);
  return values.length > 0 ? `${label} ${[...new Set(values)].join('、')}` : `${label} 未读取或未填`;
}

function Result({ answers }: { answers: DangerAnswers }) {
  const { classes, total, working, tendency, answered, open, lawFirst, lenient } = appraiseDanger(answers);
  return (
    <div class="worksheet-result" role="status">
      {lawFirst.map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
      <p>
        <strong>
          合计 {total} 分：{tendency}
        </strong>
      </p>
      <p class="soft">{working}</p>
      <ul class="soft">
        {classes.map((one) => (
          <li key={one.name}>
            {one.name} {one.score}：{one.working}
          </li>
        ))}
      </ul>
      <p class="soft">
        已评估 {answered} 项{open.length > 0 && `，未评估 ${open.length} 项`}
        {open.length <= NAMED && open.length > 0 && `：${open.map(({ name }) => name).join('、')}`}
      </p>
      {lenient.length > 0 && <p>从宽因素：{lenient.map(({ name }) => name).join('、')}</p>}
    </div>
  );
}
