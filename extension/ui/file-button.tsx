import { useRef } from 'preact/hooks';
import { Button } from './button';

/** What the button says, what a screen reader calls the choice, and who takes the file. */
interface FileButtonProps {
  readonly text: string;
  readonly name: string;
  take(file: File): void;
}

/** A button that lets a person choose one JSON file; the same file may be chosen again. */
export function FileButton({ text, name, take }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{text}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={name}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </>
  );
}
