/** Armed Conflict Location & Event Data (Raleigh et al. 2010), columns since March 2023. Pure. */
import { acledDate } from './dates.ts';
import {
  type Cells,
  cell,
  countOf,
  dayOf,
  deathsOf,
  type EventActor,
  type EventFields,
  joined,
  keyOf,
  numberOf,
  placeOf,
} from './event-fields.ts';

/** Sub-event, or event where it says no more, to PLOVER type and mode; the first line that fits counts. */
const TYPES: readonly [begins: string, type: string, mode: string | null][] = [
  ['chemical weapon', 'ASSAULT', 'unconventional'],
  ['air/drone strike', 'ASSAULT', 'aerial'],
  ['suicide bomb', 'ASSAULT', 'suicide-attack'],
  ['shelling/artillery', 'ASSAULT', 'heavy-weapons'],
  ['remote explosive', 'ASSAULT', 'explosives'],
  ['grenade', 'ASSAULT', 'explosives'],
  ['sexual violence', 'ASSAULT', 'sexual'],
  ['abduction', 'ASSAULT', 'abduct'],
  ['looting', 'ASSAULT', 'destroy'],
  ['violent demonstration', 'PROTEST', 'riot'],
  ['mob violence', 'PROTEST', 'riot'],
  ['agreement', 'AGREE', null],
  ['arrests', 'COERCE', 'arrest'],
  ['headquarters or base', 'MOBILIZE', null],
  ['non-violent transfer', 'RETREAT', 'withdraw'],
  ['battles', 'ASSAULT', null],
  ['explosions', 'ASSAULT', null],
  ['violence against civilians', 'ASSAULT', null],
  ['protests', 'PROTEST', 'demo'],
  ['riots', 'PROTEST', 'riot'],
];

export function acledType(
  event: string,
  sub: string,
): { type: string | null; mode: string | null } {
  const names = [sub, event].map((name) => name.toLowerCase());
  for (const name of names) {
    const found = TYPES.find(([begins]) => name.startsWith(begins));
    if (found) return { type: found[1], mode: found[2] };
  }
  return { type: null, mode: null };
}

/** `Military Forces of Azerbaijan (2003-) Border Guard` without its years. */
const withoutYears = (name: string): string =>
  name.replaceAll(/\s*\(\d{4}-(?:\d{4})?\)/gu, '').trim();

export function acledActor(part: EventActor['part'], printed: string): EventActor {
  const name = withoutYears(printed);
  const force =
    /^(?:Military|Police) Forces of (.+?)(?: \(\d{4}-| [A-Z][\w-]* (?:Guard|Force|Police|Service)|$)/u.exec(
      printed,
    );
  if (force?.[1]) return { part, name, kind: 'force', of: force[1].trim() };
  const government = /^Government of ([^(]+)/u.exec(printed);
  if (government?.[1]) return { part, name, kind: 'ministry', of: government[1].trim() };
  const people = /^(?:Civilians|Protesters|Rioters) \((.+)\)$/u.exec(printed);
  if (people?.[1]) return { part, name, kind: 'community', of: people[1] };
  return { part, name, kind: 'organisation' };
}

export function readAcled(cells: Cells): EventFields {
  const [event, sub] = [cell(cells, 'event_type'), cell(cells, 'sub_event_type')];
  const [first, second] = [cell(cells, 'actor1'), cell(cells, 'actor2')];
  const dead = countOf(cells, 'fatalities');
  return {
    key: keyOf(cells, 'event_id_cnty'),
    title: joined(
      [
        joined([sub || event, joined([first, second].map(withoutYears), ' – ')], ': '),
        cell(cells, 'location'),
      ],
      ', ',
    ),
    text: cell(cells, 'notes'),
    date: acledDate(dayOf(cells, 'event_date'), numberOf(cells, 'time_precision')),
    actors: [
      ...(first === '' ? [] : [acledActor('who', first)]),
      ...(second === '' ? [] : [acledActor('to', second)]),
    ],
    place: placeOf(cells, ['location', 'admin1', 'country'], ['latitude', 'longitude']),
    event: { ...acledType(event, sub), deaths: deathsOf(dead, dead, dead) },
    url: '',
    note: joined(
      [cell(cells, 'source')].map((source) => (source === '' ? '' : `Reported by: ${source}`)),
      '',
    ),
  };
}
