import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { FieldKey } from '../../rules/model/fields';
import { Button } from '../ui/button';
import { searchFields } from './dictionary';

/**
 * Chooses an entry of the field dictionary: by label, other names, pinyin initials or card. Has the keys of the ARIA combobox: arrows go
 * through what was found, Enter takes it, Escape ends; while an input method composes, the keys are its own.
 */
export function FieldSearch({ choose, end }: { choose: (key: FieldKey) => void; end: () => void }) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const at = useSignal(0);
  const found = searchFields(typed.value);
  useEffect(() => box.current?.focus(), []);
  const selected = Math.min(at.value, found.length - 1);
  const move = (by: number) => {
    at.value = (selected + by + found.length) % found.length;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [first, key] = [found[0], event.isComposing ? '' : event.key];
    if (key === 'Escape') end();
    else if (!first) return;
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') choose((found[selected] ?? first).key);
    else return;
    event.preventDefault();
  };
  return (
    <search class="field-search">
      <label>
        查找数据项
        <input
          class="text-field"
          value={typed.value}
          placeholder="标签、别名、拼音首字母或案卡"
          autocomplete="off"
          ref={box}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={selected >= 0 ? `${id}-${selected}` : undefined}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            at.value = 0;
          }}
        />
      </label>
      <div id={`${id}-list`} role="listbox" aria-label="符合的数据项">
        {found.map(({ key, label, cardName }, index) => (
          <Button
            key={key}
            id={`${id}-${index}`}
            look="quiet"
            role="option"
            tabIndex={-1}
            aria-selected={index === selected}
            onClick={() => choose(key)}
          >
            {label}　{cardName}
          </Button>
        ))}
      </div>
      {typed.value.trim() !== '' && found.length === 0 && (
        <p class="soft" role="status">
          没有符合的数据项。
        </p>
      )}
    </search>
  );
}
