import { Button, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { holdsWords } from '../../parts/fold.ts';
import type { ShownObservation } from '../use-observations.ts';
import { joinAddress } from './join-words.ts';
import { useDuplicates } from './use-duplicates.ts';

/** With which other observation this one is joined: those that look like it first. */
export function OtherChoice({ observation }: { observation: ShownObservation }) {
  const { id, kind, title } = observation;
  const detail = useDetail();
  const pairs = useDuplicates().data?.pairs ?? [];
  const alike = pairs.flatMap(({ first, second }) => {
    if (first.id === id) return [second];
    return second.id === id ? [first] : [];
  });
  const all =
    useQuery({
      queryKey: ['observations', 'of-kind', kind],
      queryFn: () => answer(api.observations.timeline.$get({ query: { kind } })),
    }).data?.observations ?? [];
  const take = (other: string): void =>
    detail.replace('join-observations', joinAddress([id, other]));
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        Join with another observation
      </Title>
      <Text size="sm">
        “{title}” stays, and takes in the places, actors and codes of the other one.
      </Text>
      {alike.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            They look alike
          </Text>
          {alike.map((other) => (
            <div key={other.id}>
              <Button size="compact-sm" variant="subtle" onClick={() => take(other.id)}>
                {other.date}: {other.title}
              </Button>
            </div>
          ))}
        </div>
      )}
      <Select
        size="xs"
        label={`Any other ${kind}`}
        description="Only observations of one kind are joined."
        placeholder="Type words of its title, or its date"
        searchable
        limit={60}
        value={null}
        data={all
          .filter((other) => other.id !== id)
          .map((other) => ({ value: other.id, label: `${other.date}: ${other.title}` }))}
        filter={({ options, search }) =>
          options.filter((option) => 'value' in option && holdsWords(option.label, search))
        }
        onChange={(other) => other !== null && take(other)}
      />
    </Stack>
  );
}
