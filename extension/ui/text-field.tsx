import type { Signal } from '@preact/signals';
import type { InputHTMLAttributes } from 'preact';

/** Characters of a reason, a note: a line or two. */
const LONGEST = 200;

/** One line of a person's own words; every key is kept in `words`, nothing is remembered by the browser. */
export function TextField({ words, ...rest }: { words: Signal<string> } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <input
      class="text-field"
      maxLength={LONGEST}
      autocomplete="off"
      {...rest}
      value={words.value}
      onInput={(event) => {
        words.value = event.currentTarget.value;
      }}
    />
  );
}
