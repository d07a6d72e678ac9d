/** A drop-down list with its name above it. */
export function Choice<Value extends string>(props: {
  name: string;
  value: Value;
  options: readonly (readonly [value: Value, name: string])[];
  choose: (value: Value) => void;
}) {
  return (
    <label>
      {props.name}
      <select
        class="text-field"
        value={props.value}
        onChange={(event) => props.choose(event.currentTarget.value as Value)}
      >
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The names of a fixed set of values as options. */
export function optionsOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
): readonly (readonly [Key, string])[] {
  return Object.entries(names) as [Key, string][];
}
