import { Autocomplete, Checkbox } from '@mantine/core';
import { DateField } from '../../parts/form/DateField.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import type { ShownSeries } from '../use-series.ts';
import { keyField, type PointValues } from './point-values.ts';

type Props = FormPart<PointValues> & { readonly series: ShownSeries };

/** Of when and of whom a number is, and what it is; names that the series has are offered. */
export function PointFields({ form, errors, set, series }: Props) {
  return (
    <>
      <DateField
        label="Date or year"
        name="date"
        required
        value={form.date}
        error={errors.date}
        onChange={(date) => set({ date })}
      />
      {series.dimensions.map((name) => (
        <Autocomplete
          key={name}
          size="xs"
          label={name}
          name={keyField(name)}
          openOnFocus={false}
          limit={50}
          data={series.values[name] ?? []}
          value={form.keys[name] ?? ''}
          error={errors[keyField(name)]}
          onChange={(value) => set({ keys: { ...form.keys, [name]: value } })}
        />
      ))}
      <WordsField
        label={`Number, in ${series.unit}`}
        name="value"
        required
        inputMode="decimal"
        value={form.value}
        error={errors.value}
        onChange={(value) => set({ value })}
      />
      <Checkbox
        size="xs"
        label="The date is an estimate"
        checked={form.estimated}
        onChange={({ currentTarget }) => set({ estimated: currentTarget.checked })}
      />
      <WordsField
        label="Note"
        name="note"
        lines={4}
        value={form.note}
        error={errors.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
