/** How agreements, series and routes are kept. */
import type { RecordKind } from '../db/records.ts';
import { Agreement, Performance, Provision } from './agreements/model.ts';
import { Link, Place } from './routes/model.ts';
import { Series, SeriesPoint } from './series/model.ts';

export const agreementRecords: RecordKind<Agreement, 'agreements'> = {
  table: 'agreements',
  name: 'the agreements',
  schema: Agreement,
  columns: ({ title, signed }) => ({ title, signed }),
};

export const provisionRecords: RecordKind<Provision, 'provisions'> = {
  table: 'provisions',
  name: 'the provisions',
  schema: Provision,
  columns: ({ agreement }) => ({ agreement }),
};

export const performanceRecords: RecordKind<Performance, 'performances'> = {
  table: 'performances',
  name: 'the performances',
  schema: Performance,
  columns: ({ provision, party, year }) => ({ provision, party, year }),
};

export const seriesRecords: RecordKind<Series, 'series'> = {
  table: 'series',
  name: 'the series',
  schema: Series,
  columns: ({ title }) => ({ title }),
};

export const seriesPointRecords: RecordKind<SeriesPoint, 'series_points'> = {
  table: 'series_points',
  name: 'the numbers of series',
  schema: SeriesPoint,
  columns: ({ series, date }) => ({ series, date }),
};

export const placeRecords: RecordKind<Place, 'places'> = {
  table: 'places',
  name: 'the places',
  schema: Place,
  columns: ({ name }) => ({ name }),
};

export const linkRecords: RecordKind<Link, 'links'> = {
  table: 'links',
  name: 'the links',
  schema: Link,
  columns: ({ from, to }) => ({ from_place: from, to_place: to }),
};
