import type { CaseDeadline } from '../../rules/engine/deadlines';

/** Names written out before the others are counted. */
const NAMED = 3;

/** Periods that are the same for several people as one line, with their names; the order is kept. */
export function foldAlike(deadlines: readonly CaseDeadline[]): readonly CaseDeadline[] {
  const groups = new Map<string, { readonly first: CaseDeadline; readonly people: string[] }>();
  for (const one of deadlines) {
    const key = JSON.stringify({ ...one, about: one.about !== '' });
    const group = groups.get(key) ?? { first: one, people: [] };
    group.people.push(one.about);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, people }) => ({ ...first, about: namesOf(people) }));
}

function namesOf(people: readonly string[]): string {
  const named = people.slice(0, NAMED).join('、');
  return people.length > NAMED ? `${named}等 ${people.length} 人` : named;
}
