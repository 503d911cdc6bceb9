/** What a reader of tables of numbers hands on: a series without its id, and its numbers. */
import type { Series } from '../model.ts';

export interface DraftPoint {
  date: string;
  value: number;
  keys: Record<string, string>;
  estimated: boolean;
  note: string;
}

export interface SeriesDraft {
  series: Pick<
    Series,
    'what' | 'unit' | 'dimensions' | 'provenance' | 'licence' | 'vintage' | 'form'
  >;
  points: DraftPoint[];
  /** In words: what was left out, and what one has to know. */
  notes: string[];
}
