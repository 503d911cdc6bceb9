import { Group, TextInput } from '@mantine/core';
import type { FormPart } from './form-field.ts';

/** Where it happened: a name, and degrees where they are known. */
export function PlaceFields({ form: { place }, errors, set }: FormPart) {
  const field = (key: keyof typeof place, label: string, placeholder?: string) => (
    <TextInput
      size="xs"
      label={label}
      name={`place.${key}`}
      placeholder={placeholder}
      value={place[key]}
      error={errors[`place.${key}`]}
      onChange={(event) => set({ place: { ...place, [key]: event.currentTarget.value } })}
    />
  );
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" grow>
      {field('name', 'Place')}
      {field('latitude', 'North, degrees', '39.82')}
      {field('longitude', 'East, degrees', '46.76')}
    </Group>
  );
}
