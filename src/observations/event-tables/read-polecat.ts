/** POLECAT (Halterman et al. 2023): events that a program read in the news, coded with PLOVER. Pure. */
import { eventType } from '../plover.ts';
import {
  type Cells,
  cell,
  dayOf,
  type EventActor,
  type EventFields,
  joined,
  keyOf,
  numberOf,
  placeOf,
  RowProblem,
} from './event-fields.ts';

function actorOf(cells: Cells, column: 'Actor' | 'Recipient'): EventActor[] {
  const name = cell(cells, `${column} Name`);
  const country = cell(cells, `${column} Country`);
  if (name === '' && country === '') return [];
  const cow = numberOf(cells, `${column} COW`);
  const part = column === 'Actor' ? 'who' : 'to';
  const iso3 = /^[A-Z]{3}$/u.test(country) ? { iso3: country } : {};
  const state = { ...iso3, ...(cow !== null && cow > 0 && { cow }) };
  const fallback = { part, name: name || country, kind: 'organisation' } as const;
  return [{ ...fallback, ...state }];
}

/** A mode that the manual does not have under the type is told in the note, not kept as one. */
function kindOf(cells: Cells): { type: string; mode: string | null; odd: string } {
  const [type, mode] = [cell(cells, 'Event Type').toUpperCase(), cell(cells, 'Event Mode')];
  const known = eventType(type);
  if (!known) throw new RowProblem(`“${type}” in the column Event Type is no type of PLOVER.`);
  const plain = mode.toLowerCase();
  if (plain === '' || plain in known.modes) return { type, mode: plain || null, odd: '' };
  return { type, mode: null, odd: mode };
}

export function readPolecat(cells: Cells): EventFields {
  const { type, mode, odd } = kindOf(cells);
  const actors = [...actorOf(cells, 'Actor'), ...actorOf(cells, 'Recipient')];
  const where = cell(cells, 'Placename') || cell(cells, 'City');
  const contexts = cell(cells, 'Contexts');
  return {
    key: keyOf(cells, 'Event ID'),
    title: joined(
      [
        joined(
          [
            joined([type, mode ?? ''], ' '),
            joined(
              actors.map(({ name }) => name),
              ' → ',
            ),
          ],
          ': ',
        ),
        where,
      ],
      ', ',
    ),
    text: '',
    date: dayOf(cells, 'Event Date'),
    actors,
    place: placeOf(cells, ['Placename', 'City', 'Province', 'Country'], ['Latitude', 'Longitude']),
    event: { type, mode, deaths: null },
    url: '',
    note: joined(
      [
        contexts === '' ? '' : `Contexts: ${contexts}`,
        odd === '' ? '' : `Mode: ${odd}`,
        cell(cells, 'Source') === '' ? '' : `Reported by: ${cell(cells, 'Source')}`,
      ],
      '. ',
    ),
  };
}
