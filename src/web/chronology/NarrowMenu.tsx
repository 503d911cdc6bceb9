import { Button, MultiSelect, Popover, Select, Stack, Switch } from '@mantine/core';
import { useMemo } from 'react';
import { sphereLook } from '../parts/sphere-colour.ts';
import type { ChronologyFilter } from './filter.ts';
import { KIND_WORDS } from './lanes.ts';
import type { ChronologyData } from './use-chronology.ts';
import type { ChronologyView } from './use-chronology-view.ts';

interface Props {
  readonly data: ChronologyData;
  readonly view: ChronologyView;
}

const options = (names: ReadonlyMap<string, string>, used: ReadonlySet<string>) =>
  [...names]
    .filter(([id]) => used.has(id))
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));

function choicesOf({ rows, ...names }: ChronologyData) {
  const actors = new Set(rows.flatMap(({ parts }) => parts.map(({ actor }) => actor)));
  const codes = new Set(rows.flatMap((row) => row.codes));
  return {
    actors: options(names.actors, actors),
    codes: options(names.codes, codes),
    spheres: [...new Set(rows.flatMap((row) => row.spheres))].sort(),
  };
}

/** Everything by which observations can be chosen; only what occurs is offered. */
export function NarrowMenu({ data, view: { filter, setFilter } }: Props) {
  const { actors, codes, spheres } = useMemo(() => choicesOf(data), [data]);
  const many = (
    label: string,
    key: 'kinds' | 'actors' | 'codes' | 'spheres',
    choices: { value: string; label: string }[],
  ) => (
    <MultiSelect
      label={label}
      size="xs"
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
      data={choices}
      value={[...filter[key]]}
      onChange={(values) => setFilter({ ...filter, [key]: values } satisfies ChronologyFilter)}
    />
  );
  return (
    <Popover position="bottom-end" width={340} trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Narrow…
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={560} style={{ overflowY: 'auto' }}>
        <Stack gap="sm">
          {many(
            'Kind',
            'kinds',
            Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label })),
          )}
          {many('With any of these actors', 'actors', actors)}
          {many('Coded with any of', 'codes', codes)}
          {many(
            'Reported in the sphere',
            'spheres',
            spheres.map((value) => ({ value, label: sphereLook(value).label })),
          )}
          <Select
            label="Episode"
            size="xs"
            clearable
            comboboxProps={{ withinPortal: false }}
            data={[...data.episodes].map(([value, label]) => ({ value, label }))}
            value={filter.episode === '' ? null : filter.episode}
            onChange={(episode) => setFilter({ ...filter, episode: episode ?? '' })}
          />
          <Switch
            size="xs"
            label="From several independent sources only"
            checked={filter.corroborated}
            onChange={(event) =>
              setFilter({ ...filter, corroborated: event.currentTarget.checked })
            }
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
