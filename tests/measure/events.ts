/** The gold sets on events: who did it to whom, for how much, and what else happened, as far as the facts tell of it. */
import * as z from 'zod/mini';
import { ACCUSED_ROLES } from '../../rules/text/party-roles';
import { understand } from '../../rules/text/understand';
import { indexOf, records, Score } from './corpus';

const eventRoles = z.object({
  id: z.string(),
  text: z.string(),
  roles: z.array(z.object({ role: z.string(), text: z.string(), start: z.int(), end: z.int() })),
});
const eventTypes = z.object({ id: z.string(), text: z.string(), event_types: z.array(z.string()) });
const eventTriggers = z.object({ id: z.string(), text: z.string(), events_present: z.array(z.string()) });

/** A sum of money as a role of an event; 149株 and 9立方米 are none. */
const MONEY = /\d[\d,，.]*余?(?:万|亿)?余?元/;

/** Figures of the three gold sets on events. */
export function events(gold: string): Score[] {
  return [...roles(gold), ...types(gold)];
}

function roles(gold: string): Score[] {
  const score = (name: string, note: string) => new Score(name, note, true);
  const accused = score('events.criminal', 'role Criminal of an event; match: an accused with that name; recall only');
  const victims = score('events.victim', 'role Victim of an event; match: a victim with that name; recall only');
  const sums = score('events.sums', 'roles in yuan; match: a sum found that overlaps the span; recall only');
  for (const { id, text, roles } of records(gold, 'event-roles.jsonl', eventRoles)) {
    const { parties, amounts } = understand(text);
    const named = (kinds: readonly string[]) =>
      parties.filter(({ role }) => kinds.includes(role)).flatMap(({ name, aliases }) => [name, ...aliases]);
    const marked = (role: string) => roles.filter((one) => one.role === role).map((one) => one.text);
    if (marked('Criminal').length > 0) accused.compare(id, named([...ACCUSED_ROLES, 'coOffender']), marked('Criminal'));
    if (marked('Victim').length > 0) victims.compare(id, named(['victim']), marked('Victim'));
    const money = roles.filter((one) => MONEY.test(one.text));
    const found = money.filter((one) => {
      const [start, end] = [indexOf(text, one.start), indexOf(text, one.end)];
      return amounts.some((amount) => amount.start < end && amount.end > start);
    });
    if (money.length > 0)
      sums.compare(
        id,
        found.map((one) => one.text),
        money.map((one) => one.text),
      );
  }
  return [accused, victims, sums];
}

/** The types of events that are circumstances of sentencing; the gold has a hundred more (欺骗, 运输, …) that no check needs. */
const CIRCUMSTANCES: Readonly<Record<string, RegExp>> = {
  退赃: /退赃|退赔/,
  赔偿: /赔偿/,
  投案: /自首/,
  供述: /供述|坦白|自首/,
};

function types(gold: string): Score[] {
  const note = `sentences with events of the types ${Object.keys(CIRCUMSTANCES).join('、')}, the others are no facts here; match: the sentence gives a circumstance of that type`;
  const [kinds, triggers] = [new Score('events.types', note), new Score('events.triggers', note)];
  const compare = (score: Score, id: string, text: string, marked: readonly string[]): void => {
    const { circumstances } = understand(text);
    const told = Object.entries(CIRCUMSTANCES).flatMap(([type, names]) =>
      circumstances.some(({ name }) => names.test(name)) ? [type] : [],
    );
    score.compare(
      id,
      told,
      marked.filter((type) => type in CIRCUMSTANCES),
    );
  };
  for (const { id, text, event_types } of records(gold, 'event-types.jsonl', eventTypes))
    compare(kinds, id, text, event_types);
  for (const { id, text, events_present } of records(gold, 'event-triggers.jsonl', eventTriggers))
    compare(triggers, id, text, events_present);
  return [kinds, triggers];
}
