import { ActionIcon, Select, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DayField } from '../parts/DayField.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import classes from './routes.module.css';
import type { NetworkData } from './use-network.ts';
import type { RouteView } from './use-route-view.ts';

const MODES = [
  { value: 'all', label: 'traffic of any kind' },
  { value: 'rail', label: 'a train' },
  { value: 'road', label: 'a lorry' },
  { value: 'pipeline', label: 'a pipeline’s flow' },
  { value: 'ferry', label: 'a ferry' },
  { value: 'air', label: 'an aircraft' },
];

interface Props {
  readonly data: NetworkData;
  readonly view: RouteView;
  readonly children?: ReactNode;
}

/** The question as a sentence; each part of it can be chosen otherwise. */
export function QuestionLine({ data, view, children }: Props) {
  const there = new Set(data.links.map(({ mode }) => mode as string));
  return (
    <section className={classes.question} aria-label="The question">
      <Text size="sm">How could</Text>
      <Select
        size="xs"
        w={150}
        aria-label="What goes"
        allowDeselect={false}
        data={MODES.filter(({ value }) => value === 'all' || there.has(value))}
        value={view.mode ?? 'all'}
        onChange={(mode) => view.set({ mode: mode === 'all' ? null : mode })}
      />
      <Text size="sm">go from</Text>
      <PlaceSelect
        label="From"
        w={170}
        places={data.places}
        value={view.from}
        onChange={(from) => view.set({ from })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label="Swap from and to"
        onClick={() => view.set({ from: view.to, to: view.from })}
      >
        <IconArrowsExchange size={16} />
      </ActionIcon>
      <Text size="sm">to</Text>
      <PlaceSelect
        label="To"
        w={170}
        places={data.places}
        value={view.to}
        onChange={(to) => view.set({ to })}
      />
      <span className={classes.day}>
        <Text size="sm">on</Text>
        <DayField label="Day" value={view.on} onChange={(on) => view.set({ on }, true)} />
      </span>
      <div className={classes.push}>{children}</div>
    </section>
  );
}
