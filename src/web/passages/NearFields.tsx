import { Button, Fieldset, Group, MultiSelect, NumberInput, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { type Condition, Nearness } from '../../coding/retrieval/filter.ts';
import type { PassageView } from './use-passage-filter.ts';
import type { PassageChoices } from './use-passages.ts';

const HOW: Readonly<Record<Nearness, string>> = {
  overlap: 'overlapping',
  same: 'on the same stretch as',
  passage: 'in one passage with',
  document: 'in one document with',
  words: 'at most so many words from',
  characters: 'at most so many characters from',
};

interface Props {
  readonly choices: PassageChoices;
  readonly view: PassageView;
}

/** Adds one condition: that another code is near, or is not. All conditions must hold. */
export function NearFields({ choices, view: { filter, setFilter } }: Props) {
  const [has, setHas] = useState('with');
  const [how, setHow] = useState<Nearness>('overlap');
  const [within, setWithin] = useState(10);
  const [codes, setCodes] = useState<string[]>([]);
  const counted = how === 'words' || how === 'characters';
  const add = (): void => {
    const condition: Condition = { has: has === 'with', codes, how, within: counted ? within : 0 };
    setFilter({ ...filter, conditions: [...filter.conditions, condition] });
    setCodes([]);
  };
  return (
    <Fieldset legend="Near another code" p="xs">
      <Stack gap="xs">
        <Group grow gap="xs">
          <Select
            size="xs"
            aria-label="Whether it is near"
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={[
              { value: 'with', label: 'only those' },
              { value: 'without', label: 'not those' },
            ]}
            value={has}
            onChange={(value) => setHas(value ?? 'with')}
          />
          <Select
            size="xs"
            aria-label="How near"
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={Object.entries(HOW).map(([value, label]) => ({ value, label }))}
            value={how}
            onChange={(value) => setHow(Nearness.safeParse(value).data ?? 'overlap')}
          />
        </Group>
        {counted && (
          <NumberInput
            size="xs"
            aria-label={`How many ${how}`}
            min={0}
            max={100_000}
            allowDecimal={false}
            value={within}
            onChange={(value) => setWithin(Number(value) || 0)}
          />
        )}
        <MultiSelect
          size="xs"
          aria-label="Any of these codes"
          placeholder={codes.length === 0 ? 'Any of these codes' : ''}
          searchable
          comboboxProps={{ withinPortal: false }}
          data={choices.codes.map(({ id, path }) => ({ value: id, label: path.join(' › ') }))}
          value={codes}
          onChange={setCodes}
        />
        <Button size="xs" variant="default" disabled={codes.length === 0} onClick={add}>
          Add the condition
        </Button>
      </Stack>
    </Fieldset>
  );
}
