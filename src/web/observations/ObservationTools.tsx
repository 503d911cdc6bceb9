import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { useChange } from '../parts/use-change.ts';
import { useKeys } from '../parts/use-keys.ts';
import type { ReadObservation } from './use-observations.ts';

const ROOMS: Readonly<Record<string, string>> = {
  episodes: 'an episode',
  performances: 'a performance',
  links: 'a route',
  assessments: 'the weighing of hypotheses',
  expectations: 'an expectation',
  claims: 'a claim',
  comparison_cells: 'the answers of a comparison',
};

/** Of these records the title says nothing to a reader. */
const UNTITLED = new Set(['comparison_cells', 'assessments', 'performances']);

const referenceWords = ({ table, id, title }: ReadObservation['references'][number]): string =>
  `${ROOMS[table] ?? table}${title === id || UNTITLED.has(table) ? '' : ` (“${title}”)`}`;

/** What can be done with an observation; removing says first what rests on it. */
export function ObservationTools({ observation, references }: ReadObservation) {
  const detail = useDetail();
  const { id, title } = observation;
  const remove = useChange(() => answer(api.observations.remove.$post({ json: { ids: [id] } })), {
    onDone: () => {
      detail.close();
      notifications.show({ message: `Removed: ${title}. u undoes it.` });
    },
  });
  const edit = (): void => detail.open('edit-observation', id);
  useKeys('Observation', [{ key: 'e', label: 'Edit the observation shown', run: edit }]);
  return (
    <div>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={edit}>
          Edit
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => detail.open('join-observations', encodeURIComponent(id))}
        >
          Join…
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={references.length > 0}
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          Remove
        </Button>
      </Group>
      {references.length > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          It cannot be removed while something rests on it:{' '}
          {[...new Set(references.map(referenceWords))].join(', ')}.
        </Text>
      )}
    </div>
  );
}
