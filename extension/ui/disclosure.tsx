import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A line that unfolds what belongs to it; the content is not built before it is first asked for. */
export function Disclosure(props: {
  summary: ComponentChildren;
  children: ComponentChildren;
  /** Unfolded at first. */
  open?: boolean;
  /** Called each time it is unfolded by hand. */
  opened?: () => void;
  /** Depth of the heading the line is; none: the line is no heading. */
  level?: 2 | 3 | 4;
}) {
  const open = useSignal(props.open ?? false);
  const region = useId();
  const button = (
    <button
      type="button"
      class="disclosure-button"
      aria-expanded={open.value}
      aria-controls={open.value ? region : undefined}
      onClick={() => {
        open.value = !open.value;
        if (open.value) props.opened?.();
      }}
    >
      <svg class="chevron" viewBox="0 0 10 16" aria-hidden="true">
        <path d="M2 3l5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
      <span class="disclosure-summary">{props.summary}</span>
    </button>
  );
  const Heading = `h${props.level ?? 3}` as 'h2' | 'h3' | 'h4';
  return (
    <>
      {props.level ? <Heading>{button}</Heading> : button}
      {open.value && <div id={region}>{props.children}</div>}
    </>
  );
}
