import { CRIMES, type Crime, OBSOLETE_CRIMES } from './data/crimes';

export type { Crime } from './data/crimes';

const byName: ReadonlyMap<string, Crime> = new Map(CRIMES.map((crime) => [crime.name, crime]));
const obsolete: ReadonlyMap<string, string> = new Map(Object.entries(OBSOLETE_CRIMES));

/** A name without its note: cards write 强奸罪（原奸淫幼女罪）. */
export function bareName(name: string): string {
  return name.replace(/[（(]原[^）)]{0,40}[）)]/gu, '').trim();
}

/** The current crime of that name; null when there is none. */
export function crimeByName(name: string): Crime | null {
  return byName.get(bareName(name)) ?? null;
}

/** Whether the name is that of a crime in force. */
export function isCurrentCrime(name: string): boolean {
  return byName.has(bareName(name));
}

/** Whether the name is a former one that another has replaced. */
export function isObsoleteCrime(name: string): boolean {
  return obsolete.has(bareName(name));
}
