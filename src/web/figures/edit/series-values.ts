/** What stands in the fields of a series, and how it is read. Pure. */
import { Series } from '../../../relations/series/model.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import type { SeriesWords } from '../import/series-import.ts';

const Words = Series.pick({
  ...{ title: true, unit: true, vintage: true, licence: true, provenance: true, source: true },
  ...{ what: true, note: true },
});
export type FilledSeries = Pick<Series, keyof typeof Words.shape>;

export interface SeriesValues extends SeriesWords {
  readonly what: string;
  readonly note: string;
}

export const seriesValues = (series: FilledSeries): SeriesValues => ({
  ...Words.omit({ source: true }).parse(series),
  source: series.source ?? '',
});

const WANTED: Readonly<Record<string, string>> = {
  title: 'What the series is called, in at most 300 letters.',
  unit: 'What the numbers count in: million US$.',
  vintage: 'A day, a month or a year, or nothing.',
};

export function readSeries(values: SeriesValues): ReadForm<FilledSeries> {
  const trimmed = Object.entries(values).map(([field, words]) => [field, words.trim()]);
  const wanted = { ...Object.fromEntries(trimmed), source: values.source || null };
  return new FieldReader().end(Words, wanted, {
    wantedIn: (field, _path, message) => WANTED[field] ?? message,
  });
}
