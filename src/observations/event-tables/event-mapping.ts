/** Which column of any other table of events holds what. Pure: the mapping screen and the command line read it too. */
import { z } from 'zod';
import {
  listColumns,
  missingColumn,
  proposeColumns,
  type ReadColumns,
  readColumnPairs,
} from '../../kernel/columns.ts';

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
  date: 'event_date day when start start_date date_start',
  end: 'end_date date_end until',
  title: 'event headline name summary',
  text: 'description notes details',
  who: 'actor actor1 actor_1 source_actor initiator side_a',
  to: 'whom target actor2 actor_2 recipient side_b',
  about: 'subject topic',
  place: 'location where city',
  latitude: 'lat',
  longitude: 'lon lng long',
  type: 'event_type plover',
  mode: 'event_mode',
  deaths: 'best fatalities killed',
  low: 'deaths_low',
  high: 'deaths_high',
  url: 'link address',
  id: 'event_id number',
};

const FIELDS = { fields: EVENT_FIELDS, alsoCalled: ALSO_CALLED, of: 'an event' };

/** What the names of the columns say. */
export const proposeEventMapping = (columns: readonly string[]): EventMapping =>
  proposeColumns(FIELDS, columns);

export type ReadEventMapping = ReadColumns<EventField>;

/** A mapping that can be imported: date and title are named, and every column that is named is there. */
export function checkEventMapping(
  mapping: EventMapping,
  columns: readonly string[],
): ReadEventMapping {
  const missing = missingColumn(mapping, columns);
  if (missing !== null) return { ok: false, why: missing };
  for (const field of ['date', 'title'] as const) {
    if (mapping[field] === undefined) {
      return {
        ok: false,
        why: `No column holds the ${field}; the columns are ${listColumns(columns)}. Say which one does, for example ${field}=${columns[0] ?? 'COLUMN'}.`,
      };
    }
  }
  return { ok: true, mapping };
}

/** `date=day,title=what`, over what the names of the columns say already. */
export function readEventMapping(written: string, columns: readonly string[]): ReadEventMapping {
  const read = readColumnPairs(written, FIELDS, columns, proposeEventMapping(columns));
  return read.ok ? checkEventMapping(read.mapping, columns) : read;
}
