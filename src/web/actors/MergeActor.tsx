import { List, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Actor } from '../../actors/model.ts';
import { answer, api } from '../parts/api.ts';
import { holdsWords } from '../parts/fold.ts';
import { MergeForecast } from '../parts/MergeForecast.tsx';
import { useChange } from '../parts/use-change.ts';

interface Props {
  readonly actor: Actor;
  readonly actors: readonly Actor[];
  onClose(): void;
}

/** Another record of the same actor becomes this one; says what will happen before it does. */
export function MergeActor({ actor, actors, onClose }: Props) {
  const [other, setOther] = useState<string | null>(null);
  const gone = actors.find(({ id }) => id === other);
  const merge = useChange(
    () =>
      answer(
        api.actors[':id'].merge.$post({ param: { id: actor.id }, json: { other: other ?? '' } }),
      ),
    { onDone: onClose },
  );
  const forecast = useQuery({
    queryKey: ['actors', actor.id, 'merge', other],
    queryFn: () =>
      answer(
        api.actors[':id'].merge.$get({ param: { id: actor.id }, query: { other: other ?? '' } }),
      ),
    // While it is merged the other goes, and nothing must ask for it any more.
    enabled: other !== null && merge.isIdle,
  });
  return (
    <MergeForecast
      title={`Merge another actor into ${actor.name}`}
      choice={<OtherActor actor={actor} actors={actors} value={other} onChange={setOther} />}
      error={forecast.error}
      forecast={forecast.data && gone && <Forecast of={forecast.data} kept={actor} gone={gone} />}
      merging={merge.isPending}
      onMerge={() => merge.mutate(undefined)}
      onClose={onClose}
    />
  );
}

interface OtherProps extends Omit<Props, 'onClose'> {
  readonly value: string | null;
  onChange(id: string | null): void;
}

function OtherActor({ actor, actors, value, onChange }: OtherProps) {
  const named = new Map(
    actors.map(({ id, name, names }) => [id, [name, ...names.map(({ text }) => text)].join(' ')]),
  );
  return (
    <Select
      label="The other record of the same actor"
      data-autofocus
      searchable
      limit={200}
      nothingFoundMessage="No actor has this name"
      data={actors
        .filter(({ id }) => id !== actor.id)
        .map(({ id, name, kind }) => ({ value: id, label: `${name} (${kind})` }))}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'value' in option && holdsWords(named.get(String(option.value)) ?? '', search),
        )
      }
      value={value}
      onChange={onChange}
    />
  );
}

interface ForecastProps {
  readonly of: {
    readonly references: readonly unknown[];
    readonly differences: readonly { field: string; kept: string; lost: string }[];
  };
  readonly kept: Actor;
  readonly gone: Actor;
}

const Forecast = ({ of, kept, gone }: ForecastProps) => (
  <List size="sm">
    <List.Item>
      {of.references.length} places that name {gone.name} will name {kept.name}.
    </List.Item>
    {of.differences.map((one) => (
      <List.Item key={one.field}>
        {one.field}: “{one.kept}” stays, “{one.lost}” is lost
        {one.field === 'name' ? ' as the name on the screens and stays as another name' : ''}.
      </List.Item>
    ))}
  </List>
);
