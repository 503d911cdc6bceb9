/** UCDP Georeferenced Event Dataset (Sundberg and Melander 2013): deadly events, with the days between which they lie. Pure. */
import { ucdpDate } from './dates.ts';
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

const VIOLENCE: Readonly<Record<string, string>> = {
  '1': 'Fighting',
  '2': 'Fighting between groups',
  '3': 'Violence against civilians',
};

function sideOf(cells: Cells, side: 'a' | 'b'): EventActor[] {
  const name = cell(cells, `side_${side}`);
  if (name === '') return [];
  const gw = numberOf(cells, `gwno${side}`);
  const kind = /^civilians$/iu.test(name) ? 'community' : 'organisation';
  const part = side === 'a' ? 'who' : 'to';
  return [{ part, name, kind, ...(gw !== null && gw > 0 && { gw }) }];
}

export function readGed(cells: Cells): EventFields {
  const start = dayOf(cells, 'date_start');
  const end = cell(cells, 'date_end') === '' ? start : dayOf(cells, 'date_end');
  const [best, low, high] = ['best', 'low', 'high'].map((column) => countOf(cells, column));
  const kind = VIOLENCE[cell(cells, 'type_of_violence')] ?? 'Violence';
  const sides = joined([cell(cells, 'side_a'), cell(cells, 'side_b')], ' – ');
  const where = cell(cells, 'where_coordinates');
  const reports = numberOf(cells, 'number_of_sources') ?? 0;
  return {
    key: keyOf(cells, 'id'),
    title: joined([`${kind}: ${sides}`, where], ', '),
    text: cell(cells, 'where_description'),
    date: ucdpDate(start, end, numberOf(cells, 'date_prec')),
    actors: [...sideOf(cells, 'a'), ...sideOf(cells, 'b')],
    place: placeOf(
      cells,
      ['where_coordinates', 'adm_2', 'adm_1', 'country'],
      ['latitude', 'longitude'],
    ),
    event: {
      type: 'ASSAULT',
      mode: null,
      deaths: deathsOf(best ?? null, low ?? null, high ?? null),
    },
    url: '',
    note: joined(
      [
        reports > 0 ? `${reports} ${reports === 1 ? 'report' : 'reports'}` : '',
        cell(cells, 'source_original'),
        cell(cells, 'source_article'),
      ],
      '. ',
    ),
  };
}
