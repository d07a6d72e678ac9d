import { useSignal } from '@preact/signals';
import { type ComplexitySign, complexityOf } from '../../rules/appraisal/complexity';
import {
  type ComplexityTable,
  DEFAULT_TABLE,
  EXCLUSIONS,
  type ExclusionId,
  problemOf,
  readTable,
  TABLE_NUMBERS,
  type TableNumber,
} from '../../rules/appraisal/complexity-table';
import type { CaseFile } from '../../rules/model/case-file';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { FileButton } from '../ui/file-button';
import { useStatus } from '../ui/status';
import { usePanel } from './actions';

const SIGN_WORDS = { yes: '是', no: '否', unread: '未读取或未填' } as const;

/** 繁简分流: the suggestion with everything it rests on, and the table it is judged by. */
export function ComplexityReasons({ caseFile, table }: { caseFile: CaseFile; table: ComplexityTable }) {
  const { words, simple, excluded, complex } = complexityOf(caseFile, table);
  const isOwn = JSON.stringify(table) !== JSON.stringify(DEFAULT_TABLE);
  return (
    <>
      <p>
        <strong>{words}</strong>
      </p>
      <Signs title="简案须同时具备" signs={simple} />
      <Signs title="有其一即不作简案" signs={excluded} />
      <Signs title="有其二即建议作繁案" signs={complex} />
      <p class="soft">
        {isOwn ? '按本机设定的标准判断' : '标准为本软件缺省设定（公开材料只见要素，未见清单）'}
        ，由承办人决定；简案不降低权利告知与证据规则的核对强度。
      </p>
      <Disclosure level={3} summary="调整标准">
        <TableForm key={JSON.stringify(table)} table={table} />
      </Disclosure>
    </>
  );
}

function Signs({ title, signs }: { title: string; signs: readonly ComplexitySign[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="signs">
        {signs.map(({ text, state }) => (
          <li key={text}>
            <span>{text}</span>
            <span class={state === 'unread' ? 'soft' : ''}>{SIGN_WORDS[state]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The criteria to be edited; nothing is kept before 保存. */
function TableForm({ table }: { table: ComplexityTable }) {
  const actions = usePanel();
  const { attempt, say } = useStatus();
  const edited = useSignal(table);
  const set = (part: Partial<ComplexityTable>) => {
    edited.value = { ...edited.value, ...part };
  };
  const keep = (next: ComplexityTable, done: string) => {
    const problem = problemOf(next);
    if (problem) return say(problem);
    void attempt(async () => {
      await actions.prefer('complexity', JSON.stringify(next));
      return done;
    });
  };
  const toggle = (id: ExclusionId) => {
    const { exclusions } = edited.value;
    const next = exclusions.includes(id) ? exclusions.filter((one) => one !== id) : [...exclusions, id];
    set({ exclusions: (Object.keys(EXCLUSIONS) as ExclusionId[]).filter((one) => next.includes(one)) });
  };
  return (
    <form
      class="table-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep(edited.value, '标准已保存在本机。');
      }}
    >
      <Numbers table={edited.value} set={set} />
      <fieldset>
        <legend>有其一即不作简案</legend>
        {(Object.entries(EXCLUSIONS) as [ExclusionId, string][]).map(([id, name]) => (
          <label key={id}>
            <input type="checkbox" checked={edited.value.exclusions.includes(id)} onChange={() => toggle(id)} /> {name}
          </label>
        ))}
      </fieldset>
      <label>
        简案罪名（每行一个，写全称）
        <textarea
          class="text-field"
          rows={6}
          value={edited.value.crimes.join('\n')}
          onChange={(event) => set({ crimes: event.currentTarget.value.split(/[\s，；;]+/u).filter(Boolean) })}
        />
      </label>
      <div class="finding-actions">
        <Button look="main" type="submit">
          保存标准
        </Button>
        <Button onClick={() => keep(DEFAULT_TABLE, '已恢复缺省标准。')}>恢复缺省</Button>
        <Button onClick={() => actions.saveText('繁简分流标准.json', `${JSON.stringify(table, null, 2)}\n`)}>
          导出标准
        </Button>
        <ImportTable keep={(next) => keep(next, '已导入标准。')} />
      </div>
    </form>
  );
}

function Numbers({ table, set }: { table: ComplexityTable; set: (part: Partial<ComplexityTable>) => void }) {
  const all = Object.entries(TABLE_NUMBERS) as [TableNumber, readonly [name: string, most: number]][];
  return (
    <>
      {all.map(([key, [name, most]]) => (
        <label key={key} class="number-line">
          {name}
          <input
            class="text-field"
            type="number"
            min={1}
            max={most}
            value={table[key]}
            onInput={(event) => set({ [key]: event.currentTarget.valueAsNumber })}
          />
        </label>
      ))}
    </>
  );
}

function ImportTable({ keep }: { keep: (table: ComplexityTable) => void }) {
  const { say } = useStatus();
  const take = async (file: File) => {
    const table = readTable(await file.text());
    if ('refused' in table) say(`“${file.name}”未导入：${table.refused}`);
    else keep(table);
  };
  return <FileButton text="导入标准" name="选择标准文件" take={(file) => void take(file)} />;
}
