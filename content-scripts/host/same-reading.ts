import type { PageReading } from '../../rules/model/page-reading';

/** Whether two readings say the same. What has not changed is the same object in both, so few parts are compared at length. */
export function sameReading(one: PageReading, other: PageReading): boolean {
  const names = Object.keys(other) as (keyof PageReading)[];
  return names.every((name) => samePart(one[name], other[name]));
}

function samePart(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((part, at) => part === other[at] || JSON.stringify(part) === JSON.stringify(other[at]));
}
