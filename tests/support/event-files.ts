/** Tiny event tables: rows of our own under the real rows of names. */
import { GDELT_2, GED } from '../../src/observations/event-tables/layouts.ts';

const ACLED =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  );

const POLECAT =
  'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version'.split(
    '|',
  );

type Row = Readonly<Record<string, string | number>>;

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function lines(
  columns: readonly string[],
  rows: readonly Row[],
  delimiter: string,
  headed: boolean,
): string {
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  return [...(headed ? [columns] : []), ...cells]
    .map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter))
    .join('\n')
    .concat('\n');
}

const GED_ROW: Row = {
  ...{ id: 412, relid: 'AZE-2020-1-1', year: 2020, type_of_violence: 1, code_status: 'Clear' },
  ...{ conflict_name: 'Azerbaijan: Artsakh', side_a: 'Government of Azerbaijan', gwnoa: 373 },
  ...{ side_b: 'Republic of Artsakh', number_of_sources: 2, source_original: 'a ministry' },
  ...{ where_coordinates: 'Hadrut town', where_description: 'Hadrut, southern front' },
  ...{ adm_1: 'Fuzuli district', latitude: 39.52, longitude: 47.03, country: 'Azerbaijan' },
  ...{ date_prec: 1, date_start: '2020-10-10 00:00:00.000', date_end: '2020-10-10 00:00:00.000' },
  ...{ best: 5, low: 3, high: 9 },
};

export const gedFile = (headed = true): string =>
  lines(
    GED,
    [
      GED_ROW,
      { ...GED_ROW, id: 413, date_prec: 4, date_start: '2020-10-01', date_end: '2020-10-31' },
      { ...GED_ROW, id: 414, date_start: '2020-02-30', date_end: '2020-02-30' },
      { ...GED_ROW, id: 415, latitude: 139 },
      { ...GED_ROW, id: 416, best: 'many' },
      {
        ...GED_ROW,
        id: 417,
        type_of_violence: 3,
        side_b: 'Civilians',
        date_prec: 2,
        date_end: '2020-10-12',
      },
      GED_ROW,
    ],
    ',',
    headed,
  );

const ACLED_ROW: Row = {
  ...{ event_id_cnty: 'AZE100', event_date: '10 October 2020', year: 2020, time_precision: 1 },
  ...{ event_type: 'Explosions/Remote violence', sub_event_type: 'Air/drone strike' },
  ...{ actor1: 'Military Forces of Azerbaijan (2003-)', actor2: 'Civilians (Armenia)' },
  ...{ country: 'Azerbaijan', admin1: 'Xankendi', location: 'Stepanakert' },
  ...{ latitude: 39.8177, longitude: 46.7528, source: 'A daily', fatalities: 1 },
  notes: 'A house was hit, and a wall fell.',
};

export const acledFile = (): string =>
  lines(
    ACLED,
    [
      ACLED_ROW,
      {
        ...ACLED_ROW,
        event_id_cnty: 'AZE101',
        event_date: '2020-11-10',
        time_precision: 3,
        actor2: '',
      },
      { ...ACLED_ROW, event_id_cnty: 'AZE102', event_date: '31 September 2020' },
    ],
    ',',
    true,
  );

const GDELT_ROW: Row = {
  ...{ GLOBALEVENTID: 950_000_001, SQLDATE: 20_201_110, EventCode: '042', NumMentions: 4 },
  ...{ Actor1Code: 'RUSGOV', Actor1Name: 'RUSSIA', Actor1CountryCode: 'RUS' },
  ...{ Actor2Code: 'ARM', Actor2Name: 'YEREVAN', Actor2CountryCode: 'ARM' },
  ...{ ActionGeo_FullName: 'Yerevan, Yerevan, Armenia', ActionGeo_CountryCode: 'AM' },
  ...{ ActionGeo_Lat: 40.1811, ActionGeo_Long: 44.5136, DATEADDED: 20_201_110_120_000 },
  SOURCEURL: 'https://news.example/a',
};

export const gdeltFile = (): string =>
  lines(
    GDELT_2,
    [
      GDELT_ROW,
      {
        ...GDELT_ROW,
        ...{ GLOBALEVENTID: 950_000_002, EventCode: '010', SOURCEURL: 'BBC Monitoring' },
        ...{ Actor2Name: 'UNITED NATIONS', Actor2CountryCode: '', Actor2Code: 'IGOUNO' },
      },
    ],
    '\t',
    false,
  );

const POLECAT_ROW: Row = {
  ...{ 'Event ID': '20201110-1-A', 'Event Date': '2020-11-10', 'Event Type': 'CONSULT' },
  ...{ 'Event Mode': 'phone', Contexts: 'diplomatic', 'Quad Code': 'VERBAL COOPERATION' },
  ...{ 'Actor Name': 'Russia', 'Actor Country': 'RUS', 'Actor COW': 365 },
  ...{ 'Recipient Name': 'Azerbaijan', 'Recipient Country': 'AZE', 'Recipient COW': 373 },
  ...{ Placename: 'None', Country: 'None', Latitude: 'None', Longitude: 'None', Source: 'A wire' },
};

export const polecatFile = (): string =>
  lines(
    POLECAT,
    [
      POLECAT_ROW,
      { ...POLECAT_ROW, 'Event ID': '20201110-2-B', 'Event Type': 'DANCE' },
      { ...POLECAT_ROW, 'Event ID': '20201110-3-C', 'Event Mode': 'pigeon', 'Event Date': 'None' },
      { ...POLECAT_ROW, 'Event ID': '20201110-4-D', 'Event Mode': 'pigeon' },
    ],
    '\t',
    true,
  );

export const plainFile = (): string =>
  [
    'day;what;who;whom;where;killed;colour',
    '2020-11~;A call;Russia;ARM;Moscow;;red',
    '10 November 2020;Another call;RUS;Armenia;Moscow;2;blue',
    '2020-13-01;No such month;RUS;ARM;;;',
    ';No date;RUS;ARM;;;',
    '2020-11-11;;RUS;ARM;;;',
    '2020-11~;A call;Russia;ARM;Moscow;;red',
  ].join('\n');
