import type { ComponentChildren } from 'preact';

/** What stands where there is nothing to list: a plain sentence, and what to do next. `page`: it is the whole page. */
export function EmptyState(props: { title: string; page?: boolean; children?: ComponentChildren }) {
  const Title = props.page ? 'h1' : 'p';
  return (
    <div class="empty-state">
      <Title class="empty-state-title">{props.title}</Title>
      {props.children}
    </div>
  );
}
