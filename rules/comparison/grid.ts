import type { ComparedDocument, GridMark, GridRow } from './model';
import type { AlignedPerson } from './people';

/** Persons × charges and facts, document by document: what one document has and another lacks. */
export function gridOf(documents: readonly ComparedDocument[], people: readonly AlignedPerson[]): readonly GridRow[] {
  return people.flatMap((person) => [
    personRow(documents, person),
    ...chargeRows(documents, person),
    ...countRows(documents, person),
  ]);
}

const row = (person: string, item: string, marks: readonly GridMark[]): GridRow => ({
  person,
  item,
  marks,
  isOpen: marks.includes('有') && marks.includes('无'),
});

function personRow(documents: readonly ComparedDocument[], { name, parties }: AlignedPerson): GridRow {
  const marks = documents.map((document, index): GridMark => {
    if (parties[index]) return '有';
    return isElsewhere(document, name) ? '另案处理' : '无';
  });
  return row(name, '', marks);
}

function isElsewhere({ facts, text }: ComparedDocument, name: string): boolean {
  if (facts.parties.some((party) => party.name === name && party.elsewhere)) return true;
  const at = text.indexOf(name);
  return at >= 0 && /^[（(]?(?:另案|不起诉|在逃|分案)/u.test(text.slice(at + name.length, at + name.length + 5));
}

function chargeRows(documents: readonly ComparedDocument[], { name, parties }: AlignedPerson): GridRow[] {
  const own = documents.map((document) => concluded(document));
  const crimes = [...new Set(own.flatMap((list) => [...list]))];
  return crimes.map((crime) =>
    row(
      name,
      crime,
      documents.map((_, index): GridMark => (!parties[index] ? '未列' : own[index]?.has(crime) ? '有' : '无')),
    ),
  );
}

function concluded({ facts }: ComparedDocument): ReadonlySet<string> {
  const place = facts.crimes.some(({ section }) => section === 'disposition') ? 'disposition' : 'opinion';
  return new Set(facts.crimes.filter(({ section }) => section === place).map(({ statutory }) => statutory));
}

/** In which counts a person is named; a document whose facts are not numbered says nothing of counts. */
function countRows(documents: readonly ComparedDocument[], { name, parties }: AlignedPerson): GridRow[] {
  const most = Math.max(0, ...documents.map(({ facts }) => facts.counts.length));
  return Array.from({ length: most }, (_, count) =>
    row(
      name,
      `第${count + 1}起`,
      documents.map(({ facts }, index): GridMark => {
        const range = facts.counts[count];
        const party = parties[index];
        if (!party || facts.counts.length === 0) return '未列';
        if (!range) return '无';
        const isNamed = party.mentions.some(({ start }) => start >= range.start && start < range.end);
        return isNamed || parties.filter((each) => each).length === 1 ? '有' : '无';
      }),
    ),
  );
}
