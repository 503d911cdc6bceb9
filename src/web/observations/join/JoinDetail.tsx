import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JoinChoice, JoinField } from '../../../observations/joining/join.ts';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useChange } from '../../parts/use-change.ts';
import { GoneObservation } from '../GoneObservation.tsx';
import { type ReadObservation, useObservationsRead } from '../use-observations.ts';
import { FIELDS, readJoinAddress, valueWords } from './join-words.ts';
import { OtherChoice } from './OtherChoice.tsx';

/** Observations of one thing made one: what is united, and which word counts where they differ. */
export default function JoinDetail({ id }: DetailProps) {
  const ids = readJoinAddress(id);
  return (
    <Loaded query={useObservationsRead(ids)}>
      {(found) => {
        const [first] = found;
        if (!first || found.length < ids.length) return <GoneObservation />;
        return found.length === 1 ? (
          <OtherChoice observation={first.observation} />
        ) : (
          <Join key={id} found={found} />
        );
      }}
    </Loaded>
  );
}

function Join({ found }: { found: readonly ReadObservation[] }) {
  const detail = useDetail();
  const [choose, setChoose] = useState<JoinChoice>({});
  const ids = found.map(({ observation }) => observation.id);
  const join = useChange(() => answer(api.observations.join.$post({ json: { ids, choose } })), {
    onDone: ({ joined }) => {
      detail.replace('observation', joined.id);
      notifications.show({ message: `Joined into “${joined.title}”. u splits them again.` });
    },
  });
  const forecast = useQuery({
    queryKey: ['observations', 'join', ids, choose],
    queryFn: () => answer(api.observations.join.forecast.$post({ json: { ids, choose } })),
    placeholderData: (before) => before,
    // Once they are joined there is nothing to foretell.
    enabled: !join.isPending && !join.isSuccess,
  });
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        Join {found.length} observations
      </Title>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {found.map(({ observation }) => (
          <li key={observation.id}>
            <Text size="sm">
              {observation.title}{' '}
              <Text span size="sm" c="dimmed">
                {observation.date}
              </Text>
            </Text>
          </li>
        ))}
      </ul>
      <Loaded query={forecast}>
        {({ joined, differences, references }) => (
          <>
            <Text size="sm">
              Actors, codes, notes and sources of all of them are kept: {joined.parts.length}{' '}
              actors, {joined.locators.length} {joined.locators.length === 1 ? 'place' : 'places'}{' '}
              in sources.
              {references.length > 0 &&
                ` What rests on the others (${references.map(({ title }) => `“${title}”`).join(', ')}) will rest on the joined one.`}
            </Text>
            {differences.map(({ field, chosen, values }) => (
              <Difference
                key={field}
                {...{ field, chosen, values }}
                onChoose={(observation) => setChoose({ ...choose, [field]: observation })}
              />
            ))}
            {differences.length === 0 && (
              <Text size="sm" c="dimmed">
                They do not contradict each other.
              </Text>
            )}
          </>
        )}
      </Loaded>
      <Group gap="xs">
        <Button
          size="xs"
          disabled={!forecast.data}
          loading={join.isPending}
          onClick={() => join.mutate(undefined)}
        >
          Join
        </Button>
        <Button size="xs" variant="default" onClick={() => leave(detail, ids[0] ?? '')}>
          Leave it
        </Button>
      </Group>
    </Stack>
  );
}

const leave = (detail: ReturnType<typeof useDetail>, first: string): void =>
  detail.replace('observation', first);

interface DifferenceProps {
  readonly field: JoinField;
  readonly chosen: string;
  readonly values: readonly { observation: string; value?: unknown }[];
  onChoose(observation: string): void;
}

function Difference({ field, chosen, values, onChoose }: DifferenceProps) {
  const { data } = useQuery({
    queryKey: ['episodes'],
    queryFn: () => answer(api.episodes.$get()),
    enabled: field === 'episode',
  });
  const episodeTitle = (id: string): string =>
    data?.episodes.find(({ episode }) => episode.id === id)?.episode.title ?? id;
  return (
    <Radio.Group size="xs" label={FIELDS[field]} value={chosen} onChange={onChoose}>
      <Stack gap={4} mt={4}>
        {values.map(({ observation, value }) => (
          <Radio
            key={observation}
            size="xs"
            value={observation}
            label={valueWords(field, value, episodeTitle)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
