import { Chip, Group, Select, Slider, Switch, Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { TIE_KINDS } from '../../relations/network/network.ts';
import { DayField, today } from '../parts/DayField.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useActorNames } from '../parts/use-actor-names.ts';
import { useKeys } from '../parts/use-keys.ts';
import { dayAt, monthAt, spanOf, yearMarks } from '../routes/months.ts';
import { NetworkGraph } from './NetworkGraph.tsx';
import classes from './network.module.css';
import { TieTable, tiesCsv } from './TieTable.tsx';
import { LOOKS } from './tie-look.ts';
import {
  type NetworkView,
  type ShownNetwork,
  useNetworkOn,
  useNetworkView,
} from './use-network-view.ts';

/** Who is tied to whom on a day; every tie leads to what it rests on. */
export default function NetworkRoom() {
  const view = useNetworkView();
  return (
    <Loaded query={useNetworkOn(view)}>
      {(network) => <Network network={network} view={view} />}
    </Loaded>
  );
}

const WINDOWS = [30, 90, 180, 365, 730];

function Network({ network, view }: { network: ShownNetwork; view: NetworkView }) {
  const names = useActorNames();
  const shown = view.kinds.join();
  const ties = useMemo(
    () => network.ties.filter(({ kind }) => shown.split(',').includes(kind)),
    [network.ties, shown],
  );
  useStatus(`${ties.length} of ${network.ties.length} ties on ${network.question.on}`);
  return (
    <div className={classes.room}>
      <VisuallyHidden component="h2">Who is tied to whom</VisuallyHidden>
      <div className={classes.line}>
        <Text size="sm">On</Text>
        <DayField label="Day" value={view.on} onChange={(on) => view.set({ on }, true)} />
        <Text size="sm">with what happened and was said</Text>
        <Select
          size="xs"
          w={190}
          aria-label="Window"
          allowDeselect={false}
          data={[...new Set([...WINDOWS, view.days])]
            .sort((a, b) => a - b)
            .map((days) => ({ value: String(days), label: `${days} days before and after` }))}
          value={String(view.days)}
          onChange={(days) => view.set({ days })}
        />
        <Switch
          size="xs"
          label="Persons and ministries stand for their state"
          checked={view.fold}
          onChange={({ currentTarget }) => view.set({ fold: currentTarget.checked ? null : 'no' })}
        />
      </div>
      <Kinds network={network} view={view} />
      <Time network={network} view={view} />
      {ties.length === 0 ? (
        <NoTies network={network} />
      ) : (
        <div className={classes.work}>
          <NetworkGraph {...{ network, ties, names }} table={tiesCsv(ties, names)} />
          <TieTable ties={ties} names={names} on={network.question.on} />
        </div>
      )}
    </div>
  );
}

function Kinds({ network, view }: { network: ShownNetwork; view: NetworkView }) {
  const hide = (kinds: readonly string[]): void =>
    view.set({ hidden: TIE_KINDS.filter((kind) => !kinds.includes(kind)).join(',') });
  return (
    <Chip.Group multiple value={[...view.kinds]} onChange={hide}>
      <Group gap={6} px="md" role="group" aria-label="Kinds of ties">
        {TIE_KINDS.map((kind) => (
          <Chip key={kind} size="xs" value={kind} variant="outline">
            <span
              className={classes.dot}
              style={{ background: LOOKS[kind].colour }}
              aria-hidden="true"
            />
            {LOOKS[kind].words} {network.ties.filter((tie) => tie.kind === kind).length}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

/** By months through everything that is dated; `[` and `]` go a month. */
function Time({ network, view }: { network: ShownNetwork; view: NetworkView }) {
  const span = spanOf([network.span.from, network.span.to, view.on], today());
  const month = monthAt(view.on, span);
  const go = (to: number): void => view.set({ on: dayAt(to, span) }, true);
  useKeys('Relations', [
    { key: ']', label: 'A month later', run: () => go(month + 1) },
    { key: '[', label: 'A month earlier', run: () => go(month - 1) },
  ]);
  return (
    <div className={classes.time}>
      <Slider
        size="sm"
        min={0}
        max={monthAt(span.last, span)}
        value={month}
        onChange={go}
        label={(at) => dayAt(at, span).slice(0, 7)}
        thumbLabel="Month"
        marks={yearMarks(span, 14).map((year) => ({
          value: monthAt(`${year}-01-01`, span),
          label: String(year),
        }))}
        classNames={{ markLabel: classes.year ?? '' }}
      />
    </div>
  );
}

const NoTies = ({ network }: { network: ShownNetwork }) =>
  network.ties.length > 0 ? (
    <EmptyState title="No tie of these kinds">Choose more kinds of ties above.</EmptyState>
  ) : (
    <EmptyState title={`No tie on ${network.question.on}`}>
      Here actors are tied by agreements in force, memberships, arms transfers of the year, and by
      what happened and was said around the day. Move through time, widen the window, or bring in a
      case folder with observations and agreements.
    </EmptyState>
  );
