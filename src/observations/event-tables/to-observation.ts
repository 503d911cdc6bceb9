/** What a row says, as an observation. Pure but for the actors, which the book knows or makes. */
import type { Locator } from '../../sources/locator.ts';
import { type ActorPart, Observation } from '../model.ts';
import type { ActorBook } from './actor-book.ts';
import { type EventFields, RowProblem, shortened } from './event-fields.ts';
import type { EventTable } from './layouts.ts';

const LONGEST = 20_000;

/** Who is meant; the names of those that the book does not have. */
function partsOf(fields: EventFields, book: ActorBook): { parts: ActorPart[]; unknown: string[] } {
  const parts: ActorPart[] = [];
  const unknown: string[] = [];
  for (const wanted of fields.actors) {
    const actor = book.find(wanted);
    if (actor === null) unknown.push(wanted.name);
    else if (!parts.some((one) => one.actor === actor && one.part === wanted.part)) {
      parts.push({ actor, part: wanted.part });
    }
  }
  return { parts, unknown };
}

const locatorOf = ({ key, url }: EventFields, source: string): Locator => ({
  source,
  place: url === '' ? { kind: 'page', page: `row ${key}`.slice(0, 200) } : { kind: 'url', url },
  reported: null,
  origin: null,
});

interface Belongs {
  id: string;
  table: EventTable;
  source: string;
}

/** Throws `RowProblem` for what is no observation. */
export function toObservation(
  fields: EventFields,
  book: ActorBook,
  { id, table, source }: Belongs,
): Observation {
  const { parts, unknown } = partsOf(fields, book);
  const left = unknown.length === 0 ? '' : `Not among the actors: ${unknown.join('; ')}`;
  const made = Observation.safeParse({
    ...{ id, kind: 'event', title: shortened(fields.title), date: fields.date, parts },
    text: shortened(fields.text, LONGEST),
    ...{ codes: [], place: fields.place, grade: null, episode: null },
    locators: [locatorOf(fields, source)],
    imported: { table, key: fields.key },
    note: shortened([fields.note, left].filter(Boolean).join('\n'), LONGEST),
    event: fields.event,
  });
  if (made.success) return made.data;
  const [issue] = made.error.issues;
  throw new RowProblem(`${issue?.path.join('.')}: ${issue?.message}.`);
}
