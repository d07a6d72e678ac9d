/** A box to type what is looked for, with its name above it; every key is told, without blanks around the words. */
export function SearchBox(props: {
  name: string;
  value: string;
  placeholder?: string;
  change: (words: string) => void;
}) {
  return (
    <label class="search-box">
      {props.name}
      <input
        class="text-field"
        value={props.value}
        placeholder={props.placeholder}
        autocomplete="off"
        onInput={(event) => props.change(event.currentTarget.value)}
      />
    </label>
  );
}
