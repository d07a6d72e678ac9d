import type { CaseDocument, CaseFile, CaseRecord } from '../model/case-file';
import { CARDS } from '../model/data/fields';
import type { DocumentFacts, Party } from '../model/document-facts';
import type { CardKey } from '../model/fields';
import { understandDocument } from '../text/understand';
import { comparable } from './normal-form';

/** A suspect or defendant of the case, with the records that are about him. */
export interface Person {
  /** First part of the record names, e.g. `张某某` or `1`. */
  readonly id: string;
  /** Name as read; the id when it was not. */
  name: string;
  readonly records: Map<CardKey, CaseRecord[]>;
}

/** A document, and what is understood of it once a rule asks; a text no rule asks for costs nothing. */
export class UnderstoodDocument {
  private known: DocumentFacts | undefined;

  constructor(
    readonly document: CaseDocument,
    private readonly factsOf: (document: CaseDocument) => DocumentFacts,
  ) {}

  /** Null where its text was not read, though it is known to exist. */
  get facts(): DocumentFacts | null {
    if (this.document.state !== 'value') return null;
    this.known ??= this.factsOf(this.document);
    return this.known;
  }
}

/** A case file sorted for the rules: records by person and card, documents with their facts. Built once per patrol. */
export interface CaseIndex {
  readonly caseFile: CaseFile;
  readonly persons: readonly Person[];
  /** Name of a suspect by the id that his records bear. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** Names that several suspects of the case bear. */
  readonly namesakes: ReadonlySet<string>;
  /** Records of cards that are not about a suspect. */
  readonly records: ReadonlyMap<CardKey, readonly CaseRecord[]>;
  readonly documents: readonly UnderstoodDocument[];
}

/** Sorts a case file; `facts` may keep what was understood of a text that has not changed. */
export function indexCase(
  caseFile: CaseFile,
  factsOf: (document: CaseDocument) => DocumentFacts = understandDocument,
): CaseIndex {
  const persons = new PersonList(caseFile.records);
  const records = new Map<CardKey, CaseRecord[]>();
  for (const record of caseFile.records) {
    if (CARDS[record.card].per === 'suspect') persons.add(record);
    else push(records, record.card, record);
  }
  const documents = caseFile.documents.map((document) => new UnderstoodDocument(document, factsOf));
  const nameOf = new Map([...persons.all].reverse().map(({ id, name }) => [id, name]));
  return { caseFile, persons: persons.all, nameOf, namesakes: sharedNames(persons.all), records, documents };
}

function sharedNames(persons: readonly Person[]): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of persons) (known.has(name) ? shared : known).add(name);
  return shared;
}

function push(map: Map<CardKey, CaseRecord[]>, card: CardKey, record: CaseRecord): void {
  const list = map.get(card);
  if (list) list.push(record);
  else map.set(card, [record]);
}

/**
 * Tells which person a record is about. A suspect card introduces a person under its record name, his name and his
 * number; the other cards are matched against these. Two people of the same name are only told apart by number, so a
 * record that names both is given to neither.
 */
class PersonList {
  readonly all: Person[] = [];
  private readonly byName = new Map<string, Person | 'ambiguous'>();

  constructor(records: readonly CaseRecord[]) {
    for (const record of records) if (record.card === 'suspect') this.introduce(record);
  }

  private introduce(record: CaseRecord): void {
    const id = personIdOf(record);
    const name = record.values['suspect.name']?.value ?? '';
    const known = this.byName.get(comparable(id));
    const person = known && known !== 'ambiguous' && !known.records.has('suspect') ? known : this.create(id);
    if (name !== '') person.name = name;
    for (const alias of new Set([id, name, record.values['suspect.number']?.value ?? ''])) this.name(alias, person);
  }

  private create(id: string): Person {
    const person: Person = { id, name: id, records: new Map() };
    this.all.push(person);
    return person;
  }

  private name(alias: string, person: Person): void {
    const key = comparable(alias);
    if (key === '') return;
    const known = this.byName.get(key);
    this.byName.set(key, known === undefined || known === person ? person : 'ambiguous');
  }

  add(record: CaseRecord): void {
    const person = this.find(personIdOf(record), record.card === 'suspect');
    if (person) push(person.records, record.card, record);
  }

  private find(id: string, isSuspectCard: boolean): Person | null {
    const known = this.byName.get(comparable(id));
    if (known && known !== 'ambiguous') return known;
    if (isSuspectCard) return this.all.find((person) => person.id === id) ?? null;
    const unnamed = id === '' || /^\d{1,3}$/.test(id);
    if (unnamed && this.all.length === 1) return this.all[0] as Person;
    if (known === 'ambiguous' || (unnamed && this.all.length > 1)) return null;
    const person = this.create(id);
    this.name(id, person);
    return person;
  }
}

function personIdOf(record: CaseRecord): string {
  const slash = record.record.indexOf('/');
  return slash < 0 ? record.record : record.record.slice(0, slash);
}

/** Roles that a suspect of the case has in its documents. */
const ACCUSED_ROLES: ReadonlySet<string> = new Set(['defendant', 'suspect', 'nonProsecuted', 'unit']);

/** Parties a document is directed against, without co-offenders dealt with elsewhere. */
export function accusedOf(facts: DocumentFacts): readonly Party[] {
  return facts.parties.filter((party) => ACCUSED_ROLES.has(party.role) && !party.elsewhere);
}

/** The accused of a text by every comparable form of their names; worked out once for each text. */
const accusedByName = new WeakMap<DocumentFacts, ReadonlyMap<string, readonly Party[]>>();

function accusedNamed(name: string, facts: DocumentFacts): readonly Party[] {
  let byName = accusedByName.get(facts);
  if (!byName) {
    byName = groupByName(accusedOf(facts));
    accusedByName.set(facts, byName);
  }
  return byName.get(comparable(name)) ?? [];
}

function groupByName(parties: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const groups = new Map<string, Party[]>();
  for (const party of parties) {
    for (const name of new Set([party.name, ...party.aliases].map(comparable))) {
      const group = groups.get(name);
      if (group) group.push(party);
      else groups.set(name, [party]);
    }
  }
  return groups;
}

/**
 * The party of a document that is this person: by name or alias, or the only one of the only person. Of namesakes nobody
 * can tell which of them a name in a document means.
 */
export function partyFor(
  person: Person,
  { persons, namesakes }: Pick<CaseIndex, 'persons' | 'namesakes'>,
  facts: DocumentFacts,
): Party | null {
  if (namesakes.has(person.name)) return null;
  const named = accusedNamed(person.name, facts);
  if (named.length === 1) return named[0] as Party;
  if (named.length > 1 || persons.length > 1) return null;
  const accused = accusedOf(facts);
  return accused.length === 1 ? (accused[0] as Party) : null;
}
