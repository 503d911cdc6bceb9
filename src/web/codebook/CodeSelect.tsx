import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Code } from '../../coding/model.ts';
import { answer, api } from '../parts/api.ts';
import { folded } from '../parts/fold.ts';
import { useChange } from '../parts/use-change.ts';
import { codeChoices } from './use-codebook.ts';

interface Props {
  readonly codes: readonly Code[];
  readonly code: string | null;
  onChoose(code: string | null): void;
}

/** Stands for the code that the typed name would make; ids of codes begin otherwise. */
const NEW = 'new:';

/** A code of the codebook by its name; a name that is not there can be made on the spot. */
export function CodeSelect({ codes, code, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const make = useChange((name: string) => answer(api.codes.$post({ json: { name } })), {
    onDone: ({ id }) => onChoose(id),
  });
  const choices = codeChoices(codes, ({ codable }) => codable);
  const name = typed.trim().slice(0, 200);
  const isNew = name !== '' && !choices.some(({ label }) => folded(label) === folded(name));
  return (
    <Select
      label="Code"
      searchable
      value={code}
      searchValue={typed}
      onSearchChange={setTyped}
      disabled={make.isPending}
      onChange={(value) => (value?.startsWith(NEW) ? make.mutate(name) : onChoose(value))}
      data={isNew ? [...choices, { value: NEW, label: `Make the code “${name}”` }] : choices}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            !('items' in option) &&
            (option.value === NEW || folded(option.label).includes(folded(search.trim()))),
        )
      }
      placeholder={
        codes.length === 0 ? 'The name of a new code' : 'Choose a code, or name a new one'
      }
    />
  );
}
