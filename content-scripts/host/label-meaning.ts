import type { Line } from '../../rules/model/card';
import type { CardKey, Field } from '../../rules/model/fields';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import { type Candidate, candidatesFor } from './label-index';

/** What a field reading was found to mean; null where no key, or more than one, fits. */
export interface Meaning {
  readonly field: Field;
  /** 0 … 1: label association and dictionary together. */
  readonly confidence: number;
}

/** Two keys nearer than this to each other are not told apart. */
const MARGIN = 0.06;
/** So many fields behind another may leave out its name. */
const NEAR = 3;
const GROUP = 0.35;
const PERSON = 0.18;
const NEIGHBOURS = 0.4;
const PAGE = 0.12;
const LINE = 0.15;
/** A card of which the page shows nothing else is hardly shown: 受理日期 stands on many. */
const ALONE = -0.12;
const HOST_ID = 0.3;
const PINYIN = 0.12;
const OTHER_LINE = -0.6;
const OTHER_CODE = -0.3;
/** Titles of what is said of the case, whoever is its suspect. */
const OF_CASE = /^(案件|全案|受理|收案)/;
const OTHER_LINES: ReadonlySet<Line> = new Set<Line>(['民事', '行政', '公益诉讼', '控申']);

type Weights = ReadonlyMap<CardKey, number>;
const NOBODY: ReadonlyMap<FieldReading, Weights> = new Map();

interface Surroundings {
  readonly page: Weights;
  readonly groups: ReadonlyMap<string, Weights>;
  /** What each field itself has put into the weights: a label that may mean several things does not speak for any of them. */
  readonly own: ReadonlyMap<FieldReading, Weights>;
  readonly caseId: string;
  /** The page is about a criminal case: its number says so, or it shows a suspect. */
  readonly isCriminal: boolean;
  /** Some fields stand under the name of a person. */
  readonly namesPersons: boolean;
}

/** The keys of all fields of a reading. Clear labels first; they then speak for the cards the unclear ones stand on. */
export function meaningsOf(reading: PageReading): readonly (Meaning | null)[] {
  const options = reading.fields.map((field, at) => {
    const found = candidatesFor(field.label, roleOf(field), titleOf(field), labelsBefore(reading.fields, at));
    return isOnlyWords(field, found) ? [] : found;
  });
  const around = surroundingsOf(reading, options);
  const first = reading.fields.map((field, at) => decide(field, options[at] ?? [], around));
  const decided = surroundingsOf(
    reading,
    first.map((meaning) => (meaning ? [{ field: meaning.field, fit: 1 }] : [])),
  );
  const again = { ...decided, own: NOBODY };
  return reading.fields.map((field, at) => decide(field, options[at] ?? [], again));
}

/** The innermost title around a field without the words every card has; empty where it is long or there is none. */
function titleOf({ group }: FieldReading): string {
  const title = bareName(group[group.length - 1] ?? '');
  return title.length <= 8 ? title : '';
}

/** Labels of the fields right before one under the same titles, the nearest first. */
function labelsBefore(fields: readonly FieldReading[], at: number): readonly string[] {
  const group = fields[at]?.group.join('>');
  const near = fields.slice(Math.max(0, at - NEAR), at).reverse();
  return near.filter((field) => field.group.join('>') === group).map(({ label }) => label);
}

/** Two labels side by side in a pattern of boxes are headers, and neither is the value of the other; 保证方式 may be 保证金. */
function isOnlyWords({ signs, raw }: FieldReading, options: readonly Candidate[]): boolean {
  if (!signs.includes('repeated') || options.some(({ field }) => field.codes?.includes(raw))) return false;
  return candidatesFor(raw, '', '').some(({ fit }) => fit > 0.9);
}

const ROLES = ['被害人', '辩护人', '诉讼代理人', '法定代理人', '单位', '证人'] as const;

/** Whom the innermost title that names anybody is about; empty for suspects and the case. */
function roleOf(field: FieldReading): string {
  for (let at = field.group.length - 1; at >= 0; at--) {
    const title = field.group[at] ?? '';
    if (/嫌疑人|被告人/.test(title)) return '';
    const role = ROLES.find((name) => title.includes(name) && title.length <= name.length + 8);
    if (role) return role;
  }
  return '';
}

function surroundingsOf(reading: PageReading, options: readonly (readonly Candidate[])[]): Surroundings {
  const page = new Map<CardKey, number>();
  const groups = new Map<string, Map<CardKey, number>>();
  const own = new Map<FieldReading, Weights>();
  reading.fields.forEach((field, at) => {
    const cards = new Set((options[at] ?? []).map(({ field: { card } }) => card));
    if (cards.size === 0) return;
    const name = groupName(field);
    const group = groups.get(name) ?? new Map<CardKey, number>();
    groups.set(name, group);
    own.set(field, new Map([...cards].map((card) => [card, 1 / cards.size])));
    for (const card of cards) {
      page.set(card, (page.get(card) ?? 0) + 1 / cards.size);
      group.set(card, (group.get(card) ?? 0) + 1 / cards.size);
    }
  });
  const caseId = reading.case ?? '';
  const isCriminal = /刑/.test(caseId) || (caseId === '' && (page.get('suspect') ?? 0) > 1);
  const namesPersons = reading.fields.some(({ record }) => personOf(record) !== '');
  return { page, groups, own, caseId, isCriminal, namesPersons };
}

function groupName(field: FieldReading): string {
  return field.group.join('>') + (field.record === '' ? '' : '@');
}

interface Scored {
  readonly option: Candidate;
  readonly score: number;
}

function decide(field: FieldReading, options: readonly Candidate[], around: Surroundings): Meaning | null {
  const scored = options
    .map((option) => ({ option, score: score(field, option, around) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < 0.5 || (second && best.score - second.score < MARGIN)) return null;
  return { field: best.option.field, confidence: Math.round(field.confidence * sureness(best, second) * 100) / 100 };
}

/** Wording that no other field goes by is surer than its likeness says; a rival close behind makes it less sure. */
function sureness(best: Scored, second: Scored | undefined): number {
  if (!second) return Math.sqrt(best.option.fit);
  return best.option.fit * (best.score - second.score < 3 * MARGIN ? 0.9 : 1);
}

function score(field: FieldReading, { field: spec, fit }: Candidate, around: Surroundings): number {
  const group = around.groups.get(groupName(field));
  const own = around.own.get(field);
  return (
    fit +
    GROUP * cardFit(field.group, spec.cardName) +
    PERSON * personFit(field, spec, around.namesPersons) +
    NEIGHBOURS * share(group, own, spec.card) +
    PAGE * share(around.page, own, spec.card) +
    LINE * lineFit(around.caseId, spec.card) +
    (share(around.page, own, spec.card) === 0 ? ALONE : 0) +
    (around.isCriminal && OTHER_LINES.has(spec.line) ? OTHER_LINE : 0) +
    (isOtherCode(field, spec) ? OTHER_CODE : 0) +
    hintFit(field.signs, spec)
  );
}

/** The part of the other fields around that stand on a card. */
function share(weights: Weights | undefined, own: Weights | undefined, card: CardKey): number {
  if (!weights) return 0;
  const without = (name: CardKey) => Math.max(0, (weights.get(name) ?? 0) - (own?.get(name) ?? 0));
  const all = [...weights.keys()].reduce((sum, name) => sum + without(name), 0);
  return all > 0.01 ? without(card) / all : 0;
}

/** A value that is none of a field's own speaks for another field of that name; lists differ from office to office. */
function isOtherCode({ raw, state }: FieldReading, { codes, type }: Field): boolean {
  if (state !== 'value' || !codes || type === 'boolean' || !/[\p{L}\p{N}]/u.test(raw)) return false;
  return !codes.some((code) => raw.includes(code) || code.includes(raw.trim()));
}

/** How well the titles around fit the name of a card, inner titles before outer ones. */
function cardFit(titles: readonly string[], cardName: string): number {
  const name = bareName(cardName);
  let best = 0;
  titles.forEach((title, at) => {
    const nearness = 1 - 0.12 * (titles.length - 1 - at);
    best = Math.max(best, nearness * likeness(bareName(title), name));
  });
  return best;
}

function bareName(text: string): string {
  return text.replace(/[（()）]|补充信息|基本信息|情况|信息|卡$|案卡/g, '');
}

/** Dice coefficient of character pairs. */
function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
  const [a, b] = [pairs(one), pairs(other)];
  const common = a.filter((pair) => b.includes(pair)).length;
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** The person a record belongs to: 张某某/2 is a row of 张某某's. */
function personOf(record: string): string {
  return record.split('/')[0] ?? '';
}

/**
 * 全案 and 个人 tell the card of the case from that of one person; so does standing in the row or under the name of a person. What is said
 * nearest to the field counts: a list of persons on the tab 全案信息 is about persons.
 */
function personFit(field: FieldReading, spec: Field, namesPersons: boolean): number {
  const ofCase = spec.per === 'case' || spec.per === 'document';
  const name = personOf(field.record);
  const person = name !== '';
  const inRow = person && field.signs.includes('column-header');
  const words = [field.label, ...(inRow ? [name] : []), ...[...field.group].reverse()];
  const nearest =
    words.find((each) => /全案|个人|人卡|每人/.test(each) || (person && each.includes(plainPerson(name)))) ?? '';
  if (/全案/.test(nearest)) return ofCase ? 1 : -1;
  if (/个人|人卡|每人/.test(nearest)) return ofCase ? -1 : 1;
  if (roleOf(field) === '被害人') return spec.per === 'victim' ? 1 : -1;
  if (roleOf(field) !== '' && spec.card === 'suspect') return -2;
  if (!inRow && !OTHER_LINES.has(spec.line) && OF_CASE.test(field.group[field.group.length - 1] ?? ''))
    return ofCase ? 1 : -1;
  // Where others stand under the names of their persons, what stands under none is the case's.
  if (spec.per === 'suspect') return person ? 0.6 : namesPersons ? -1 : -0.2;
  return ofCase && person ? -0.3 : 0.1;
}

/** A name without the order that tells namesakes apart. */
function plainPerson(name: string): string {
  return name.split('#')[0] ?? name;
}

/** The words in an acceptance number say the stage: 刑捕 for arrest, 刑诉 for prosecution. */
function lineFit(caseId: string, card: CardKey): number {
  const word = caseId.split('[')[0] ?? '';
  if (/捕受?$/.test(word)) return card.startsWith('arrest') ? 1 : 0;
  if (/诉受?$/.test(word)) return card.startsWith('charge') ? 1 : 0;
  return 0;
}

/** Attribute values beside the control that are the host's name for the field. */
function hintFit(signs: readonly string[], spec: Field): number {
  let fit = 0;
  for (const sign of signs) {
    const [kind, value = ''] = sign.split(':');
    if (!/^(name|id|prop|data-field|field|data-prop)$/.test(kind ?? '')) continue;
    const last =
      value
        .split(/[.+-]|__/)
        .pop()
        ?.toLowerCase()
        .replace(/_(mc|dm)$/, '') ?? '';
    const known = (spec.hostIds ?? []).map((id) =>
      id
        .split('.')
        .pop()
        ?.toLowerCase()
        .replace(/_(mc|dm)$/, ''),
    );
    if (last !== '' && known.includes(last)) fit = Math.max(fit, HOST_ID);
    else if (last !== '' && last === spec.pinyin) fit = Math.max(fit, PINYIN);
    else if (value === spec.key || value.endsWith(`.${spec.key}`)) fit = Math.max(fit, HOST_ID);
  }
  return fit;
}
