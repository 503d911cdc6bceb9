import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { useDesk } from './desk.ts';

const useAllObservations = () =>
  useQuery({
    queryKey: ['observations', 'to-weigh'],
    queryFn: async () => (await answer(api.observations.timeline.$get({ query: {} }))).observations,
  });

/** Puts an observation of the case at the end of the table. */
export function AddObservation({ onClose }: { onClose(): void }) {
  const { rivalry, reckoned } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data = [] } = useAllObservations();
  const weighed = new Set(reckoned.weighing.assessments.map(({ observation }) => observation));
  const save = useChange(
    (observation: string) =>
      answer(
        api.rivalries[':id'].assessments.$post({
          param: { id: rivalry.id },
          json: { observation },
        }),
      ),
    { onDone: onClose },
  );
  const left = data.filter(({ id }) => !weighed.has(id));
  return (
    <Modal opened onClose={onClose} title="Weigh an observation">
      <Stack gap="sm">
        <Select
          label="Observation"
          data-autofocus
          searchable
          limit={60}
          nothingFoundMessage="None that is not weighed yet."
          data={left.map(({ id, title, date }) => ({ value: id, label: `${date} ${title}` }))}
          value={chosen}
          onChange={setChosen}
        />
        <Text size="sm" c="dimmed">
          It comes at the end of the table, and counts when you have said how probable it is under
          every rival.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button
            disabled={chosen === null}
            loading={save.isPending}
            onClick={() => chosen !== null && save.mutate(chosen)}
          >
            Weigh it
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
