/** What calibrating changes in a profile: pure. */
import { DEFAULT_PROFILE, type FieldRule, type HostProfile, TITLE_MARK } from '../../content-scripts/host/profile';
import type { FieldKey } from '../../rules/model/fields';
import type { FieldReading } from '../../rules/model/page-reading';

/** The profile a page is mended in: its own, or a new one for its host where it is read by the default one. */
export function profileToMend(profile: HostProfile, address: string): HostProfile {
  if (profile.id !== DEFAULT_PROFILE.id) return profile;
  const { origin, host } = new URL(address);
  const id = [
    'host',
    ...host
      .toLowerCase()
      .split(/[^a-z0-9]/)
      .filter(Boolean),
  ]
    .join('-')
    .slice(0, 40);
  return { ...profile, id, name: host, urls: [`${origin}/*`] };
}

/** The profile with what a label means, under the title around it; null: not a field. */
export function withLabel(profile: HostProfile, field: FieldReading, key: FieldKey | null): HostProfile {
  const title = field.group[field.group.length - 1];
  const isPersons = title !== undefined && field.record !== '' && title.includes(field.record.split(/[/#]/)[0] ?? '');
  const name = title === undefined || isPersons ? field.label : `${title}${TITLE_MARK}${field.label}`;
  return next({ ...profile, labels: { ...profile.labels, [name]: key } });
}

/** A place pointed out by hand: in a page, by a CSS selector. */
export type Place = Omit<FieldRule, 'key'>;

/** A place in the page at an address, and in the same page of other cases: what bears digits or is escaped differs from case to case. */
export function placeAt(selector: string, address: string): Place {
  const [, origin = '', rest = ''] = /^(\w{1,20}:\/\/[^/]{0,300})?([\s\S]*)$/.exec(address) ?? [];
  const path = rest.replace(/\?[^#]*/, '*').replace(/[^/?#*]{0,200}[\d%][^/?#*]{0,200}/g, '*');
  return { selector, url: `${origin}${path}` };
}

/** The profile with a place pointed out by hand. */
export function withPlace(profile: HostProfile, place: Place, key: FieldKey): HostProfile {
  const others = profile.fields.filter(({ selector, url }) => selector !== place.selector || url !== place.url);
  return next({ ...profile, fields: [...others, { ...place, key }] });
}

/** The profile without what was said of a label or a place; both are named as the profile has them. */
export function withoutSaid(profile: HostProfile, name: string): HostProfile {
  const labels = Object.fromEntries(Object.entries(profile.labels).filter(([label]) => label !== name));
  return next({ ...profile, labels, fields: profile.fields.filter(({ selector }) => selector !== name) });
}

function next(profile: HostProfile): HostProfile {
  return { ...profile, revision: profile.revision + 1 };
}
