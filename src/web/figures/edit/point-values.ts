/** What stands in the fields of a number of a series, and how it is read. Pure. */
import { type Series, SeriesPoint } from '../../../relations/series/model.ts';
import { mayBeEmpty } from '../../../relations/series/point-keys.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';

const NewPoint = SeriesPoint.omit({ id: true, series: true });
export type FilledPoint = Omit<SeriesPoint, 'id' | 'series'>;

export interface PointValues extends Omit<FilledPoint, 'value'> {
  value: string;
}

/** @param keys what is known of it already, as where the numbers shown are those of one name */
export const emptyPoint = (keys: Readonly<Record<string, string>>): PointValues => ({
  ...{ date: '', value: '', estimated: false, note: '' },
  keys: { ...keys },
});

export const pointValues = ({ date, value, keys, estimated, note }: SeriesPoint): PointValues => ({
  ...{ date, keys, estimated, note },
  value: String(value),
});

const WANTED: Readonly<Record<string, string>> = {
  date: 'The year, the month or the day: 2019, 2019-03.',
  note: 'At most 2000 letters.',
};

/** Null, or the number that the words say; with a decimal point or comma. */
export function readValue(words: string): number | null {
  const read = new FieldReader();
  const value = read.number('value', words);
  return Object.keys(read.errors).length === 0 ? value : null;
}

export const keyField = (dimension: string): string => `keys.${dimension}`;

export const readPoint =
  ({ dimensions }: Pick<Series, 'dimensions'>) =>
  (values: PointValues): ReadForm<FilledPoint> => {
    const read = new FieldReader();
    const keys = Object.fromEntries(
      dimensions.map((name) => [name, (values.keys[name] ?? '').trim()]),
    );
    for (const name of dimensions) {
      if (keys[name] === '' && !mayBeEmpty(name)) {
        read.refuse(keyField(name), `Of which ${name} it is.`);
      }
    }
    const value = read.number('value', values.value);
    if (value === null) read.refuse('value', 'A number, such as 39.82.');
    const wanted = {
      ...{ keys, value: value ?? 0, estimated: values.estimated },
      ...{ date: values.date.trim(), note: values.note.trim() },
    };
    return read.end(NewPoint, wanted, {
      wantedIn: (field, _path, message) => WANTED[field] ?? message,
    });
  };
