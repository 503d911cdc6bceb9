/** Any table of events whose columns a person has named. Pure. */
import { createHash } from 'node:crypto';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { eventType } from '../plover.ts';
import {
  type Cells,
  cell,
  countOf,
  dayOf,
  deathsOf,
  type EventActor,
  type EventFields,
  placeOf,
  RowProblem,
} from './event-fields.ts';
import type { EventField, EventMapping } from './event-mapping.ts';

/** EDTF as it stands, else a day in one of the ways of the known tables. */
function dateOf(cells: Cells, column: string, end: string | undefined): string {
  const text = cell(cells, column);
  const begin = edtfRange(text) === null ? dayOf(cells, column) : text;
  if (end === undefined || cell(cells, end) === '') return begin;
  const last = edtfRange(cell(cells, end)) === null ? dayOf(cells, end) : cell(cells, end);
  if (last === begin || begin.includes('/')) return begin;
  const interval = `${begin}/${last}`;
  if (edtfRange(interval)) return interval;
  throw new RowProblem(`It ends on ${last}, before it begins on ${begin}.`);
}

/** Names with semicolons between them; a code of a state stands for the state. */
function actorsOf(part: EventActor['part'], text: string): EventActor[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({
      ...{ part, name, kind: 'organisation' as const },
      ...(/^[A-Z]{3}$/u.test(name) && { iso3: name }),
      ...(/^[A-Z]{2}$/u.test(name) && { iso2: name }),
      ...(/^\d{1,3}$/u.test(name) && { cow: Number(name) }),
    }));
}

function kindOf(type: string, mode: string) {
  if (type === '') return { type: null, mode: null };
  const known = eventType(type);
  if (!known) throw new RowProblem(`“${type}” is no type of PLOVER.`);
  const plain = mode.toLowerCase();
  if (plain !== '' && !(plain in known.modes)) {
    throw new RowProblem(`“${mode}” is no mode of ${known.type} in PLOVER.`);
  }
  return { type: known.type, mode: plain || null };
}

/** Of a row without a number of its own: what it says. */
const hashOf = (cells: Cells): string =>
  createHash('sha256')
    .update(JSON.stringify([...cells]))
    .digest('hex')
    .slice(0, 24);

/** @param within tells the rows of one table from those of others: its title */
export function mappedReader(mapping: EventMapping, within: string) {
  const named = new Set(Object.values(mapping));
  return (cells: Cells): EventFields => {
    const text = (field: EventField): string => {
      const column = mapping[field];
      return column === undefined ? '' : cell(cells, column);
    };
    const count = (field: EventField): number | null => {
      const column = mapping[field];
      return column === undefined ? null : countOf(cells, column);
    };
    const title = text('title');
    if (title === '') throw new RowProblem(`It has no title (column ${mapping.title}).`);
    const url = text('url');
    const others = [...cells].filter(
      ([column, value]) => !named.has(column) && value.trim() !== '',
    );
    return {
      key: `${within}: ${text('id') || hashOf(cells)}`.slice(0, 300),
      title,
      text: text('text'),
      date: dateOf(cells, mapping.date ?? '', mapping.end),
      actors: (['who', 'to', 'about'] as const).flatMap((part) => actorsOf(part, text(part))),
      place: placeOf(cells, mapping.place === undefined ? [] : [mapping.place], [
        mapping.latitude ?? '',
        mapping.longitude ?? '',
      ]),
      event: {
        ...kindOf(text('type'), text('mode')),
        deaths: deathsOf(count('deaths'), count('low'), count('high')),
      },
      url: /^https?:\/\/\S+$/u.test(url) && URL.canParse(url) ? url : '',
      note: others.map(([column, value]) => `${column}: ${value.trim()}`).join('\n'),
    };
  };
}
