import { SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import { countRelations, type LanesBy, relationLane } from './lanes.ts';
import type { ChronologyData } from './use-chronology.ts';
import type { ChronologyView } from './use-chronology-view.ts';

const LABELS: Readonly<Record<LanesBy | 'mirror', string>> = {
  dyad: 'Dyads',
  mirror: 'Two relations',
  actor: 'Actors',
  kind: 'Kinds',
  code: 'Codes',
  sphere: 'Spheres',
  none: 'One lane',
};

/** More are looked for by typing. */
const MOST_RELATIONS = 200;

interface Props {
  readonly data: ChronologyData;
  readonly view: ChronologyView;
}

/** By what lanes are told apart, and which two relations are mirrored. */
export function LaneTools({ data, view }: Props) {
  const relations = useMemo(() => countRelations(data.rows), [data.rows]);
  const [first, second] = relations;
  const choices = useMemo(
    () =>
      relations.slice(0, MOST_RELATIONS).map(({ key, count }) => ({
        value: key,
        label: `${relationLane([], key, data).label} (${count})`,
      })),
    [relations, data],
  );
  const choose = (value: string): void => {
    if (value !== 'mirror') view.setLanes(value as LanesBy);
    else if (first && second) view.setMirror([first.key, second.key]);
  };
  const pick = (at: 0 | 1, label: string) => (
    <Select
      size="xs"
      w={230}
      searchable
      aria-label={label}
      data={choices}
      value={view.mirror?.[at] ?? null}
      onChange={(value) => {
        if (value === null || view.mirror === null) return;
        const [above, below] = view.mirror;
        view.setMirror(at === 0 ? [value, below] : [above, value]);
      }}
    />
  );
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Lanes"
        value={view.mirror ? 'mirror' : view.lanes}
        onChange={choose}
        data={Object.entries(LABELS)
          .filter(([value]) => value !== 'mirror' || second !== undefined)
          .map(([value, label]) => ({ value, label }))}
      />
      {view.mirror && (
        <>
          {pick(0, 'Above the axis')}
          {pick(1, 'Below the axis')}
        </>
      )}
    </>
  );
}
