import type { CaseFlow, NodeStanding } from '../../rules/flow/flow';

/** A step that is to be taken next. */
export interface NextStep {
  readonly id: string;
  readonly name: string;
  /** By when, in words; empty where no day is known. */
  readonly due: string;
}

/**
 * 下一步: the steps due, and those whose period still runs while it was not read whether they are done; the earlier
 * last day first, what has none at the end. @param today ISO date; empty where the clock is not to be trusted
 */
export function nextSteps({ next, nodes }: CaseFlow, today: string): readonly NextStep[] {
  return [...next, ...runningUnread(nodes, today)]
    .sort((one, other) => ((one.planned || 'none') < (other.planned || 'none') ? -1 : 1))
    .map((standing) => ({ id: standing.node.id, name: standing.node.name, due: dueOf(standing) }));
}

function runningUnread(nodes: CaseFlow['nodes'], today: string): CaseFlow['nodes'] {
  return nodes.filter(({ state, planned }) => state === 'unknown' && today !== '' && planned >= today);
}

function dueOf({ node, state, planned, difference }: NodeStanding): string {
  if (planned === '') return '';
  if (state === 'unknown') return `${node.branch ? `${node.branch}的，` : ''}应于 ${planned} 前，是否已办未读取`;
  if (difference === null) return `应于 ${planned} 前`;
  if (difference > 0) return `应于 ${planned} 前，已过 ${difference} 日，请核对`;
  return difference === 0 ? `应于 ${planned} 前，今日届满` : `应于 ${planned} 前，剩余 ${-difference} 日`;
}
