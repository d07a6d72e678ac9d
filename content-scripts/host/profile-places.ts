/** What a profile says of places on a page: the case, the person, the date, and fields pointed out by hand. */
import type { PageKind } from '../../rules/model/page-reading';
import { caseIdIn } from './case-id';
import { controlAt } from './controls';
import { documentTitle, find, findAll, isWithin, localName, textOf } from './dom';
import type { Located } from './located';
import type { Outline, Token } from './outline';
import { type FieldRule, fitsAddress, type HostProfile, type PageRule } from './profile';
import { isPersonName, plainName } from './records';
import { shown } from './shown';

/** The profile without selectors this browser cannot use: one of them would spoil the whole list. */
export function usableProfile(profile: HostProfile): HostProfile {
  const probe = document.createDocumentFragment();
  const works = (selector: string): boolean => {
    try {
      probe.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  return {
    ...profile,
    caseId: profile.caseId.filter(works),
    person: profile.person.filter(works),
    date: profile.date.filter(works),
    exclude: profile.exclude.filter(works),
    documents: profile.documents.filter(works),
    flow: profile.flow.filter(works),
    fields: profile.fields.filter(({ selector }) => works(selector)),
    pages: profile.pages.filter(({ selector }) => selector === '' || works(selector)),
  };
}

/** What the profile says a page is; null where it says nothing of it. */
export function pageKindBy(profile: HostProfile, page: Document): PageKind | null {
  return profile.pages.find((rule) => fits(rule, page))?.page ?? null;
}

function fits({ url, title, selector }: PageRule, page: Document): boolean {
  if (url !== '' && !fitsAddress(url, page.URL)) return false;
  if (title !== '' && !documentTitle(page).includes(title)) return false;
  return selector === '' || find(page, selector) !== null;
}

/** The case a page is about, by the places the profile names; null where none of them shows a number. */
export function caseIdBy(profile: HostProfile, page: Document): string | null {
  return textsAt(profile.caseId, page).map(caseIdIn).find(Boolean) ?? null;
}

/** The person a page is about, by the places the profile names; empty where none of them shows a name. */
export function personBy(profile: HostProfile, page: Document): string {
  return textsAt(profile.person, page).map(plainName).find(isPersonName) ?? '';
}

/** What stands at the places the profile names for the host's date. */
export function datesBy(profile: HostProfile, page: Document): readonly string[] {
  return textsAt(profile.date, page);
}

function textsAt(selectors: readonly string[], page: Document): readonly string[] {
  return selectors.flatMap((selector) => findAll(page, selector).slice(0, 20).map(textAt));
}

function textAt(element: Element): string {
  return /^(input|textarea|select)$/.test(localName(element))
    ? (controlAt(element, new Set())?.read().raw ?? '')
    : textOf(element, 200);
}

/**
 * The fields of a page with those the profile points out: one that was found already gets its key, one that was missed is
 * added. Both say so in a sign, `profile:<key>`.
 */
export function withFieldsBy(profile: HostProfile, outline: Outline, found: readonly Located[]): readonly Located[] {
  if (profile.fields.length === 0) return found;
  let fields = found;
  for (const rule of profile.fields) {
    if (!isAt(rule.url, outline)) continue;
    for (const root of outline.roots) {
      for (const element of findAll(root, rule.selector)) fields = withField(fields, rule, element, outline);
    }
  }
  return fields;
}

function isAt(url: string, { roots: [page] }: Outline): boolean {
  return url === '' || (page instanceof Document && fitsAddress(url, page.URL));
}

function withField(
  fields: readonly Located[],
  rule: FieldRule,
  element: Element,
  outline: Outline,
): readonly Located[] {
  const sign = `profile:${rule.key}`;
  const known = fields.filter((field) => isWithin(element, field.element) || isWithin(field.element, element));
  if (known.length > 0) {
    return fields.map((field) =>
      field === known[0] ? { ...field, confidence: 1, signs: [...field.signs, sign] } : field,
    );
  }
  if (!outline.visibility.isShown(element)) return fields;
  const control = controlAt(element, new Set());
  const chain = outline.tokens.find((token) => stands(token, element))?.chain ?? [];
  const scope = chain[chain.length - 1]?.scope;
  const beside = fields.find((field) => field.chain[field.chain.length - 1]?.scope === scope);
  const added: Located = {
    element,
    label: rule.key,
    chain,
    record: beside?.record ?? '',
    confidence: 1,
    signs: [sign, `control:${control?.kind ?? 'static'}`],
    live: control !== null,
    partial: false,
    read: control ? () => control.read() : () => shown(textOf(element, 2_000)),
  };
  return [...fields, added];
}

function stands(token: Token, element: Element): boolean {
  const at = token.kind === 'text' ? token.node : token.kind === 'control' ? token.control.element : token.grid.element;
  return isWithin(element, at);
}
