import { SimpleGrid, TextInput } from '@mantine/core';
import type { FormErrors } from '../../parts/form/form-part.ts';

interface Props {
  /** Of the errors: `grades`. */
  readonly group: string;
  readonly fields: readonly { key: string; label: string; description?: string }[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
  readonly columns: number;
  onChange(key: string, text: string): void;
}

/** Numbers side by side, each refused at its own field. */
export function NumberFields({ group, fields, values, errors, columns, onChange }: Props) {
  return (
    <SimpleGrid cols={{ base: 2, sm: columns }} spacing="xs" verticalSpacing="xs">
      {fields.map(({ key, ...words }) => (
        <TextInput
          key={key}
          size="xs"
          {...words}
          name={`${group}.${key}`}
          inputMode="decimal"
          autoComplete="off"
          value={values[key] ?? ''}
          error={errors[`${group}.${key}`]}
          onChange={({ currentTarget }) => onChange(key, currentTarget.value)}
        />
      ))}
    </SimpleGrid>
  );
}
