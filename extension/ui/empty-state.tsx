import type { ComponentChildren } from 'preact';

/** What stands where there is nothing to list: a plain sentence, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children}
    </div>
  );
}
