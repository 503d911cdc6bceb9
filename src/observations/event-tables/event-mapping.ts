/** Which column of any other table of events holds what. Pure: the mapping screen and the command line read it too. */
import { z } from 'zod';

export const EVENT_FIELDS = [
  'date',
  'end',
  'title',
  'text',
  'who',
  'to',
  'about',
  'place',
  'latitude',
  'longitude',
  'type',
  'mode',
  'deaths',
  'low',
  'high',
  'url',
  'id',
] as const;
export const EventField = z.enum(EVENT_FIELDS);
export type EventField = z.infer<typeof EventField>;

/** Field to the name of its column; a column that is not named is kept in the note. */
export const EventMapping = z.partialRecord(EventField, z.string().max(500));
export type EventMapping = z.infer<typeof EventMapping>;

/** What other tables call the same, in the order of trust. */
const ALSO_CALLED: Record<EventField, string> = {
  date: 'date event_date day when start start_date date_start',
  end: 'end end_date date_end until',
  title: 'title event headline name summary',
  text: 'text description notes details',
  who: 'who actor actor1 actor_1 source_actor initiator side_a',
  to: 'to whom target actor2 actor_2 recipient side_b',
  about: 'about subject topic',
  place: 'place location where city',
  latitude: 'latitude lat',
  longitude: 'longitude lon lng long',
  type: 'type event_type plover',
  mode: 'mode event_mode',
  deaths: 'deaths best fatalities killed',
  low: 'low deaths_low',
  high: 'high deaths_high',
  url: 'url link address',
  id: 'id event_id number',
};

const same = (a: string, b: string): boolean =>
  a
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '_') === b;

/** What the names of the columns say. */
export function proposeEventMapping(columns: readonly string[]): EventMapping {
  const mapping: EventMapping = {};
  const taken = new Set<string>();
  for (const field of EVENT_FIELDS) {
    for (const word of ALSO_CALLED[field].split(' ')) {
      const column = columns.find((name) => same(name, word) && !taken.has(name));
      if (column === undefined) continue;
      mapping[field] = column;
      taken.add(column);
      break;
    }
  }
  return mapping;
}

export type ReadEventMapping = { ok: true; mapping: EventMapping } | { ok: false; why: string };

const listed = (columns: readonly string[]): string =>
  columns
    .slice(0, 30)
    .map((column) => `“${column}”`)
    .join(', ') + (columns.length > 30 ? ' …' : '');

/** A mapping that can be imported: date and title are named, and every column that is named is there. */
export function checkEventMapping(
  mapping: EventMapping,
  columns: readonly string[],
): ReadEventMapping {
  for (const column of Object.values(mapping)) {
    if (!columns.includes(column)) {
      return {
        ok: false,
        why: `There is no column “${column}”; the columns are ${listed(columns)}.`,
      };
    }
  }
  for (const field of ['date', 'title'] as const) {
    if (mapping[field] === undefined) {
      return {
        ok: false,
        why: `No column holds the ${field}; the columns are ${listed(columns)}. Say which one does, for example ${field}=${columns[0] ?? 'COLUMN'}.`,
      };
    }
  }
  return { ok: true, mapping };
}

/** `date=day,title=what`, over what the names of the columns say already. */
export function readEventMapping(written: string, columns: readonly string[]): ReadEventMapping {
  const mapping = proposeEventMapping(columns);
  for (const pair of written.split(',').filter((part) => part.trim() !== '')) {
    const [name = '', ...rest] = pair.split('=');
    const field = EventField.safeParse(name.trim().toLowerCase());
    if (!field.success) {
      return {
        ok: false,
        why: `“${name.trim()}” is no field of an event; the fields are ${EVENT_FIELDS.join(', ')}.`,
      };
    }
    const wanted = rest.join('=').trim();
    const column =
      columns.find((one) => one === wanted) ??
      columns.find((one) => one.trim().toLowerCase() === wanted.toLowerCase());
    if (column === undefined) {
      return {
        ok: false,
        why: `There is no column “${wanted}”; the columns are ${listed(columns)}.`,
      };
    }
    for (const other of EVENT_FIELDS) if (mapping[other] === column) delete mapping[other];
    mapping[field.data] = column;
  }
  return checkEventMapping(mapping, columns);
}
