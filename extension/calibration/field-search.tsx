import { useSignal } from '@preact/signals';
import type { FieldKey } from '../../rules/model/fields';
import { Button } from '../ui/button';
import { searchFields } from './dictionary';

/** Chooses an entry of the field dictionary: by label, other names, pinyin initials or card. Enter takes the first, Escape ends. */
export function FieldSearch({ choose, end }: { choose: (key: FieldKey) => void; end: () => void }) {
  const typed = useSignal('');
  const found = searchFields(typed.value);
  return (
    <search class="field-search">
      <label>
        查找数据项
        <input
          class="text-field"
          value={typed.value}
          placeholder="标签、别名、拼音首字母或案卡"
          autocomplete="off"
          ref={(input) => {
            if (input && document.activeElement !== input && typed.value === '') input.focus();
          }}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Escape') end();
            else if (event.key === 'Enter' && first) choose(first.key);
          }}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <ul>
        {found.map(({ key, label, cardName }) => (
          <li key={key}>
            <Button look="quiet" onClick={() => choose(key)}>
              {label}　{cardName}
            </Button>
          </li>
        ))}
      </ul>
      {typed.value.trim() !== '' && found.length === 0 && <p class="soft">没有符合的数据项。</p>}
    </search>
  );
}
