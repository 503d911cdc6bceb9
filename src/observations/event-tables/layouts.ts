/** The event tables that are known by their columns, and those that come without a row of names. Pure. */
import { z } from 'zod';

export const EventTable = z.enum(['ucdp-ged', 'acled', 'gdelt', 'polecat', 'csv']);
export type EventTable = z.infer<typeof EventTable>;

interface Layout {
  /** As a source is cited. */
  readonly title: string;
  readonly publisher: string;
  /** Columns by which it is told from others. */
  readonly marks: readonly string[];
}

export const LAYOUTS: Readonly<Record<Exclude<EventTable, 'csv'>, Layout>> = {
  'ucdp-ged': {
    title: 'UCDP Georeferenced Event Dataset',
    publisher: 'Uppsala Conflict Data Program',
    marks: ['id', 'type_of_violence', 'side_a', 'side_b', 'date_start', 'date_prec', 'best'],
  },
  acled: {
    title: 'Armed Conflict Location & Event Data',
    publisher: 'ACLED',
    marks: ['event_id_cnty', 'event_date', 'event_type', 'actor1'],
  },
  gdelt: {
    title: 'GDELT Event Database',
    publisher: 'GDELT Project',
    marks: ['GLOBALEVENTID', 'SQLDATE', 'EventCode', 'Actor1Code'],
  },
  polecat: {
    title: 'POLECAT: Political Event Classification, Attributes, and Types',
    publisher: 'Harvard Dataverse',
    marks: ['Event ID', 'Event Date', 'Event Type', 'Actor Name', 'Recipient Name'],
  },
};

const words = (text: string): string[] => text.trim().split(/\s+/u);

const actor = (number: number): string =>
  words(
    'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code',
  )
    .map((part) => `Actor${number}${part}`)
    .join(' ');
const geo = (of: string, parts: string): string =>
  words(parts)
    .map((part) => `${of}Geo_${part}`)
    .join(' ');

/** GDELT 2.0 has the second administrative level of places, 1.0 has not. */
const gdelt = (places: string): string[] =>
  words(`GLOBALEVENTID SQLDATE MonthYear Year FractionDate ${actor(1)} ${actor(2)} IsRootEvent EventCode EventBaseCode
    EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone
    ${geo('Actor1', places)} ${geo('Actor2', places)} ${geo('Action', places)} DATEADDED SOURCEURL`);

export const GDELT_2 = gdelt('Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID');
export const GDELT_1 = gdelt('Type FullName CountryCode ADM1Code Lat Long FeatureID');

export const GED =
  words(`id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id
  conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id
  side_b number_of_sources source_article source_office source_date source_headline source_original where_prec
  where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
  event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa
  gwnob`);

/**
 * The names of the columns of a file whose first row is data already: GDELT always, some releases of UCDP GED.
 * @param first cells of the first row; null when they are names
 */
export function namesOfHeadless(first: readonly string[]): string[] | null {
  const [id = '', second = ''] = first;
  if (!/^\d+$/u.test(id.trim())) return null;
  if (first.length === GED.length) return GED;
  if (!/^\d{8}$/u.test(second.trim())) return null;
  // The oldest files end before the address.
  const fits = [GDELT_2, GDELT_1, GDELT_1.slice(0, -1)];
  return fits.find(({ length }) => length === first.length) ?? null;
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '_');

/** Which table has these columns; `csv` when none is known by them. */
export function tableOf(columns: readonly string[]): EventTable {
  const there = new Set(columns.map(plain));
  const found = Object.entries(LAYOUTS).find(([, { marks }]) =>
    marks.every((mark) => there.has(plain(mark))),
  );
  return EventTable.catch('csv').parse(found?.[0]);
}

/** `25.1` of `GEDEvent_v25_1.csv`; empty where the name does not say it. */
export function editionOf(fileName: string): string {
  const written = /v(\d{1,2}(?:[._]\d{1,2}){1,2})(?![\d])/iu.exec(fileName)?.[1];
  if (written !== undefined) return written.replaceAll('_', '.');
  const short = /ged(\d\d)(\d)(?!\d)/iu.exec(fileName);
  return short ? `${short[1]}.${short[2]}` : '';
}
