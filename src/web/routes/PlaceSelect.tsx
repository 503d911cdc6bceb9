import { Select } from '@mantine/core';
import type { Place } from '../../relations/routes/model.ts';
import { holdsWords } from '../parts/fold.ts';

interface Props {
  readonly label: string;
  /** The label is written above the field, not only said. */
  readonly labelled?: boolean;
  readonly name?: string;
  readonly error?: string | undefined;
  readonly w?: number;
  readonly places: readonly Place[];
  readonly value: string;
  onChange(id: string | null): void;
}

const MOST_SHOWN = 200;

/** A place, found by any of its names, in any script. */
export function PlaceSelect({ label, labelled = false, places, value, ...rest }: Props) {
  const namesById = new Map(
    places.map(({ id, name, names }) => [id, [name, ...names.map(({ text }) => text)].join(' ')]),
  );
  return (
    <Select
      {...rest}
      {...(labelled ? { label, required: true } : { 'aria-label': label })}
      size="xs"
      searchable
      clearable
      placeholder={labelled ? 'Type a name' : label}
      nothingFoundMessage="No place of this name"
      limit={MOST_SHOWN}
      data={places.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'value' in option && holdsWords(namesById.get(String(option.value)) ?? '', search),
        )
      }
      value={namesById.has(value) ? value : null}
    />
  );
}
