import type { Party } from '../model/document-facts';
import { isNameSlip } from '../text/name-slip';
import { normaliseName } from '../text/width';
import type { ComparedDocument } from './model';

const ACCUSED: ReadonlySet<string> = new Set(['defendant', 'suspect', 'nonProsecuted', 'unit']);

/** One accused of the case, with what each document says of him; null where a document does not list him. */
export interface AlignedPerson {
  readonly name: string;
  readonly parties: readonly (Party | null)[];
}

/** Those a document is directed against. */
function accusedIn({ facts }: ComparedDocument): readonly Party[] {
  const own = facts.parties.filter(({ role, elsewhere }) => ACCUSED.has(role) && !elsewhere);
  const introduced = own.filter(({ paragraph }) => paragraph !== undefined);
  return introduced.length > 0 ? introduced : own;
}

const namesOf = ({ name, aliases }: Party): string[] => [name, ...aliases].map(normaliseName);

/** The same person: by number where both are known, by name or alias, or by a slip of the name with the same birth or sex. */
function isSame(one: Party, other: Party): boolean {
  if (normaliseName(one.name) === normaliseName(other.name)) return true;
  if (one.idNumber !== '' && one.idNumber === other.idNumber) return true;
  if (namesOf(one).some((name) => namesOf(other).includes(name))) return true;
  return isNameSlip(one.name, other.name) && (one.birthDate === other.birthDate || one.sex === other.sex);
}

/** The accused of all documents, aligned; no person is aligned twice. */
export function alignPeople(documents: readonly ComparedDocument[]): readonly AlignedPerson[] {
  const people: { name: string; parties: (Party | null)[] }[] = [];
  documents.forEach((document, index) => {
    for (const party of accusedIn(document)) {
      const free = people.filter(({ parties }) => !parties[index]);
      const known =
        free.find(({ parties }) =>
          parties.some((each) => each && normaliseName(each.name) === normaliseName(party.name)),
        ) ?? free.find(({ parties }) => parties.some((each) => each && isSame(each, party)));
      const person = known ?? { name: party.name, parties: documents.map(() => null) };
      if (!known) people.push(person);
      person.parties[index] = party;
    }
  });
  return people;
}
