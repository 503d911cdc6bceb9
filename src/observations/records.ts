/** How observations, episodes and contested terms are kept. */
import type { RecordKind } from '../db/records.ts';
import { edtfRange } from '../kernel/dates/edtf-range.ts';
import { ContestedTerm, Episode, Observation } from './model.ts';

const days = (date: string): { date_from: string | null; date_to: string | null } => {
  const range = edtfRange(date);
  return { date_from: range?.from ?? null, date_to: range?.to ?? null };
};

export const observationRecords: RecordKind<Observation, 'observations'> = {
  table: 'observations',
  name: 'the observations',
  schema: Observation,
  columns: ({ kind, title, date, episode, imported }) => ({
    kind,
    title,
    date,
    ...days(date),
    episode,
    imported: imported && `${imported.table} ${imported.key}`,
  }),
};

export const episodeRecords: RecordKind<Episode, 'episodes'> = {
  table: 'episodes',
  name: 'the episodes',
  schema: Episode,
  columns: ({ title, date }) => ({ title, ...days(date) }),
};

export const contestedTermRecords: RecordKind<ContestedTerm, 'contested_terms'> = {
  table: 'contested_terms',
  name: 'the contested terms',
  schema: ContestedTerm,
  columns: ({ title }) => ({ title }),
};
