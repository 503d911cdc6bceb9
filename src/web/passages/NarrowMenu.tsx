import {
  Button,
  Group,
  MultiSelect,
  Popover,
  Select,
  Stack,
  Switch,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { NearFields } from './NearFields.tsx';
import type { PassageView } from './use-passage-filter.ts';
import type { PassageChoices } from './use-passages.ts';

interface Props {
  readonly choices: PassageChoices;
  readonly view: PassageView;
}

export const codeOptions = (choices: PassageChoices) =>
  choices.codes.map(({ id, path }) => ({ value: id, label: path.join(' › ') }));

const ORIGINS = [
  { value: 'person', label: 'Made by a person' },
  { value: 'machine', label: 'Made by a machine' },
  { value: 'confirmed', label: 'Confirmed' },
] as const;

/** Everything by which passages can be chosen. */
export function NarrowMenu({ choices, view }: Props) {
  const { filter, setFilter } = view;
  return (
    <Popover position="bottom-end" width={380} trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Narrow…
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={620} style={{ overflowY: 'auto' }}>
        <Stack gap="sm">
          <MultiSelect
            label="Coded with any of"
            size="xs"
            searchable
            clearable
            comboboxProps={{ withinPortal: false }}
            data={codeOptions(choices)}
            value={filter.codes}
            onChange={(codes) => setFilter({ ...filter, codes })}
          />
          <Switch
            size="xs"
            label="With the codes below"
            checked={filter.below}
            onChange={(event) => setFilter({ ...filter, below: event.currentTarget.checked })}
          />
          <MultiSelect
            label="Coder"
            size="xs"
            clearable
            comboboxProps={{ withinPortal: false }}
            data={choices.coders.map(({ name }) => name)}
            value={filter.coders}
            onChange={(coders) => setFilter({ ...filter, coders })}
          />
          <MultiSelect
            label="Origin"
            size="xs"
            clearable
            comboboxProps={{ withinPortal: false }}
            data={[...ORIGINS]}
            value={filter.origins}
            onChange={(values) =>
              setFilter({
                ...filter,
                origins: ORIGINS.map(({ value }) => value).filter((one) => values.includes(one)),
              })
            }
          />
          <Dates view={view} />
          <AttributeFields choices={choices} view={view} />
          <NearFields choices={choices} view={view} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/u;

function Dates({ view: { filter, setFilter } }: { view: PassageView }) {
  const [from, setFrom] = useState(filter.from ?? '');
  const [to, setTo] = useState(filter.to ?? '');
  const wrong = (words: string): string | null =>
    words === '' || DAY.test(words) ? null : '2020, 2020-11 or 2020-11-10';
  const take = (key: 'from' | 'to', words: string): void => {
    if (words === '' || DAY.test(words)) setFilter({ ...filter, [key]: words || null });
  };
  return (
    <Group grow align="start" gap="xs">
      <TextInput
        label="Documents from"
        size="xs"
        placeholder="2020-09"
        value={from}
        error={wrong(from)}
        onChange={(event) => setFrom(event.currentTarget.value)}
        onBlur={() => take('from', from)}
      />
      <TextInput
        label="to"
        size="xs"
        placeholder="2021"
        value={to}
        error={wrong(to)}
        onChange={(event) => setTo(event.currentTarget.value)}
        onBlur={() => take('to', to)}
      />
    </Group>
  );
}

function AttributeFields({ choices, view: { filter, setFilter } }: Props) {
  const [key, setKey] = useState<string | null>(filter.where[0]?.attribute ?? null);
  const attribute = choices.attributes.find((one) => one.key === key);
  const chosen = filter.where.find((one) => one.attribute === key)?.values ?? [];
  // An empty value cannot be picked from a list: it has a name there that no document has.
  const NONE = '\u0000';
  const choose = (values: readonly string[]): void => {
    if (!attribute) return;
    const others = filter.where.filter((one) => one.attribute !== attribute.key);
    const own = values.map((value) => (value === NONE ? '' : value));
    setFilter({
      ...filter,
      where: own.length > 0 ? [...others, { attribute: attribute.key, values: own }] : others,
    });
  };
  return (
    <Group grow align="start" gap="xs">
      <Select
        label="Attribute"
        size="xs"
        comboboxProps={{ withinPortal: false }}
        data={choices.attributes.map((one) => ({ value: one.key, label: one.label }))}
        value={key}
        onChange={setKey}
      />
      <MultiSelect
        label="is any of"
        size="xs"
        searchable
        disabled={!attribute}
        comboboxProps={{ withinPortal: false }}
        data={(attribute?.values ?? []).map(({ value, documents }) => ({
          value: value || NONE,
          label: `${value || 'none'} (${documents})`,
        }))}
        value={chosen.map((value) => value || NONE)}
        onChange={choose}
      />
    </Group>
  );
}
