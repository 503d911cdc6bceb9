/** Persons who act or speak for a body, or under a title, without the office. */
import type { Actor } from '../../actors/model.ts';
import { heldOn } from '../../actors/roles-on.ts';
import { actorsWithin } from '../../actors/within.ts';
import type { Observation } from '../model.ts';

type Facts = Pick<Observation, 'title' | 'text' | 'date' | 'parts'>;

const offices = (person: Actor) => person.roles.filter(({ kind }) => kind === 'office');

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** `President Ter-Petrosyan`, also with the given name between; but not `former President Ter-Petrosyan`. */
function isCalled(words: string, title: string, person: Actor): boolean {
  const family = person.name.split(' ').at(-1) ?? person.name;
  const given = person.name.slice(0, -family.length);
  const name = `(?:${escaped(given)})?${escaped(family)}`;
  const before = String.raw`(?<!\b(?:former|ex|then|later|future)[\s-])`;
  return new RegExp(`${before}\\b${escaped(title)}\\s+${name}(?!\\p{L})`, 'iu').test(words);
}

/** Titles with which the words call a person who held none of that title on the day. */
function falseTitles(observation: Facts, person: Actor): string[] {
  const words = `${observation.title}\n${observation.text}`;
  const titles = new Set(offices(person).map(({ title }) => title));
  return [...titles].filter(
    (title) =>
      title !== '' &&
      isCalled(words, title, person) &&
      offices(person).every(
        (role) => role.title !== title || heldOn(role, observation.date) === false,
      ),
  );
}

/** Whether all offices that the person ever had in these bodies were held at other times; false when there were none. */
function isOutOfOffice(person: Actor, bodies: ReadonlySet<string>, date: string): boolean {
  const there = offices(person).filter((role) => bodies.has(role.in));
  return there.length > 0 && there.every((role) => heldOn(role, date) === false);
}

/**
 * Says what is wrong with the offices of an observation, a sentence each: a title before a name (`President Ter-Petrosyan`
 * in 2020), and a person named side by side with a body in which he no longer, or not yet, had an office. A period that is
 * not known, or a date that is too vague, is believed.
 */
export function officeCheck(actors: readonly Actor[]): (observation: Facts) => string[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const within = new Map<string, ReadonlySet<string>>();
  const bodiesOf = (body: string): ReadonlySet<string> => {
    const found = within.get(body) ?? actorsWithin(actors, body);
    within.set(body, found);
    return found;
  };
  return (observation) => {
    const named = observation.parts.flatMap(({ actor, part }) => {
      const known = byId.get(actor);
      return known ? [{ actor: known, part }] : [];
    });
    const persons = named.filter(({ actor }) => actor.kind === 'person');
    const calls = persons.flatMap(({ actor }) =>
      falseTitles(observation, actor).map(
        (title) => `${actor.name} is called ${title} and was not on that day`,
      ),
    );
    const sides = persons
      .filter(({ part }) => part === 'who' || part === 'through')
      .flatMap(({ actor: person, part }) =>
        named
          .filter((other) => other.part === part && other.actor.kind !== 'person')
          .filter(({ actor }) => isOutOfOffice(person, bodiesOf(actor.id), observation.date))
          .map(({ actor: body }) => `${person.name} had no office in ${body.name} on that day`),
      );
    return [...new Set([...calls, ...sides])];
  };
}
