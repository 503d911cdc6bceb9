/** Which kinds of records a case folder holds, in which files, and what they name of one another: all in one list. */
import type { z } from 'zod';
import { actorRecords } from '../../../actors/records.ts';
import { claimRecords } from '../../../argument/records.ts';
import { cellRecords, comparisonRecords } from '../../../comparison/records.ts';
import type { Door } from '../../../db/change.ts';
import {
  insertRecords,
  listRecords,
  type RecordKind,
  type RecordTable,
} from '../../../db/records.ts';
import type { Db } from '../../../db/schema.ts';
import {
  assessmentRecords,
  expectationRecords,
  hypothesisRecords,
  rivalryRecords,
} from '../../../hypotheses/records.ts';
import {
  contestedTermRecords,
  episodeRecords,
  observationRecords,
} from '../../../observations/records.ts';
import {
  agreementRecords,
  linkRecords,
  performanceRecords,
  placeRecords,
  provisionRecords,
  seriesPointRecords,
  seriesRecords,
} from '../../../relations/records.ts';
import { locatorNames, type Names } from './named.ts';

export interface StoredRecord {
  id: string;
}

export interface RecordList {
  readonly table: RecordTable;
  readonly schema: z.ZodType<StoredRecord>;
  readonly names: Names;
  /** Path to what a record is part of or replaces; none may come back to itself. */
  readonly above: string | null;
  list(db: Db): Promise<StoredRecord[]>;
  insert(door: Door, records: readonly StoredRecord[]): Promise<void>;
}

const listOf = <R extends StoredRecord, T extends RecordTable>(
  kind: RecordKind<R, T>,
  names: Names,
  above: string | null = null,
): RecordList => ({
  table: kind.table,
  schema: kind.schema,
  names,
  above,
  list: (db) => listRecords(db, kind),
  // What is written was read with the schema above.
  insert: (door, records) => insertRecords(door, kind, records as readonly R[]),
});

const OWN_LOCATORS = locatorNames('locators');

const actors = listOf(
  actorRecords,
  { 'roles.*.in': 'actors', ...locatorNames('roles.*.locators') },
  'roles.*.in',
);

const observations = listOf(observationRecords, {
  'parts.*.actor': 'actors',
  'codes.*': 'codes',
  episode: 'episodes',
  'act.agreement': 'agreements',
  'act.provision': 'provisions',
  'absence.sources.*': 'sources',
  'figure.check.series': 'series',
  ...OWN_LOCATORS,
});

const episodes = listOf(episodeRecords, {
  'parties.*': 'actors',
  'attempts.*.observation': 'observations',
  ...OWN_LOCATORS,
});

const agreements = listOf(
  agreementRecords,
  {
    'parties.*': 'actors',
    'thirdParties.*': 'actors',
    document: 'documents',
    'supersedes.*': 'agreements',
    ...OWN_LOCATORS,
  },
  'supersedes.*',
);

const provisions = listOf(provisionRecords, {
  agreement: 'agreements',
  'obligated.*': 'actors',
  'benefiting.*': 'actors',
  monitor: 'actors',
});

const performances = listOf(performanceRecords, {
  provision: 'provisions',
  party: 'actors',
  'claims.*.party': 'actors',
  'observations.*': 'observations',
});

const links = listOf(linkRecords, {
  from: 'places',
  to: 'places',
  'through.*': 'actors',
  'statuses.*.controller': 'actors',
  'statuses.*.closedTo.*': 'actors',
  'statuses.*.observations.*': 'observations',
  ...locatorNames('statuses.*.locators'),
});

const comparisons = listOf(comparisonRecords, {
  'dyads.*.from': 'actors',
  'dyads.*.to': 'actors',
  'questions.*.codes.*': 'codes',
  'questions.*.figure.series': 'series',
});

const hypotheses = listOf(hypothesisRecords, { 'composedOf.*': 'hypotheses' }, 'composedOf.*');

const rivalries = listOf(rivalryRecords, {
  'rivals.*.hypothesis': 'hypotheses',
  'rest.hypothesis': 'hypotheses',
  'searches.*.chances.*.hypothesis': 'hypotheses',
  'searches.*.chances.*.chance.against': 'hypotheses',
});

const assessments = listOf(
  assessmentRecords,
  {
    rivalry: 'rivalries',
    observation: 'observations',
    'given.*': 'assessments',
    'chances.*.hypothesis': 'hypotheses',
    'chances.*.chance.against': 'hypotheses',
  },
  'given.*',
);

/** A file with one list is that list; a file with several has each under its key. */
export interface RecordFile {
  readonly file: string;
  readonly lists: Readonly<Record<string, RecordList>>;
}

export const recordFiles: readonly RecordFile[] = [
  { file: 'actors.json', lists: { actors } },
  { file: 'observations.json', lists: { observations } },
  { file: 'episodes.json', lists: { episodes } },
  { file: 'terms.json', lists: { terms: listOf(contestedTermRecords, {}) } },
  { file: 'agreements.json', lists: { agreements, provisions, performances } },
  {
    file: 'routes.json',
    lists: { places: listOf(placeRecords, { state: 'actors' }), links },
  },
  {
    file: 'comparison.json',
    lists: { comparisons, cells: listOf(cellRecords, { comparison: 'comparisons' }) },
  },
  { file: 'hypotheses.json', lists: { hypotheses, rivalries, assessments } },
  {
    file: 'expectations.json',
    lists: {
      expectations: listOf(expectationRecords, {
        'bearing.*.observation': 'observations',
        'emitted.*.hypothesis': 'hypotheses',
        ...OWN_LOCATORS,
      }),
    },
  },
  {
    file: 'claims.json',
    lists: { claims: listOf(claimRecords, { 'restsOn.*': 'observations', ...OWN_LOCATORS }) },
  },
];

/** A series has two files of its own: what it is, and its numbers. */
export const seriesList = listOf(seriesRecords, { source: 'sources', 'actors.*': 'actors' });
export const pointList = listOf(seriesPointRecords, { series: 'series' });
