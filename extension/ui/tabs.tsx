import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab: its name, the number beside it, and what it shows. */
export interface Tab {
  readonly key: string;
  readonly name: string;
  readonly count?: number;
  readonly content: () => ComponentChildren;
}

/** Tabs with the keys of the ARIA pattern: arrows, Home and End move, the panel follows the focus. */
export function Tabs({ label, tabs, selected }: { label: string; tabs: readonly Tab[]; selected: Signal<string> }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = Math.max(
    tabs.findIndex((tab) => tab.key === selected.value),
    0,
  );
  const select = (index: number) => {
    const next = tabs[(index + tabs.length) % tabs.length];
    if (!next) return;
    selected.value = next.key;
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = moves[event.key];
    if (target === undefined) return;
    event.preventDefault();
    select(target);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            type="button"
            role="tab"
            class="tab"
            key={tab.key}
            id={`${id}-${tab.key}`}
            data-tab={tab.key}
            aria-selected={index === current}
            aria-controls={`${id}-panel`}
            tabIndex={index === current ? 0 : -1}
            onClick={() => select(index)}
          >
            {tab.name}
            {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" class="tab-panel" id={`${id}-panel`} aria-labelledby={`${id}-${tabs[current]?.key}`}>
        {tabs[current]?.content()}
      </div>
    </>
  );
}
