import { gridOf } from './grid';
import type { ComparedDocument, Comparison } from './model';
import { PersonComparison } from './of-person';
import { StoryComparison } from './of-story';
import { alignPeople } from './people';
import { Findings, Sides } from './sides';

/** Position of a document in the course of a case. */
const COURSE: readonly string[] = ['opinionForProsecution', 'indictment', 'judgment', 'ruling'];

/**
 * Compares documents of one case, each with the one before it in the course of the case: opinion for prosecution,
 * indictment, judgment; other kinds in the order given. Only what was read in both is compared; what one side does not
 * tell is a difference only for people, charges, facts and circumstances, of which a document must speak.
 */
export function compareDocuments(documents: readonly ComparedDocument[]): Comparison {
  const ordered = [...documents].sort(
    (one, other) => COURSE.indexOf(one.facts.kind) - COURSE.indexOf(other.facts.kind),
  );
  const people = alignPeople(ordered);
  const found = new Findings(ordered);
  for (let right = 1; right < ordered.length; right += 1) {
    const sides = new Sides(found, right - 1, right);
    const persons = new PersonComparison(sides, people.length);
    for (const person of people) persons.compare(person);
    new StoryComparison(sides).compare();
  }
  return {
    documents: ordered,
    differences: found.sorted(),
    grid: gridOf(ordered, people),
    compared: found.compared,
  };
}
