import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { chancesOfOutcome } from '../../hypotheses/expectations/feed-back.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import type { ShownEntry, ShownLedger } from './use-ledger.ts';

interface Props {
  readonly entry: ShownEntry;
  readonly observations: ShownLedger['observations'];
  readonly rivalry: string;
}

/** What decided it becomes evidence among the rivals, as probable as each had said beforehand. */
export function WeighOutcome({ entry, observations, rivalry }: Props) {
  const { expectation, status, known } = entry;
  const decisive = known.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).at(-1);
  function dayOf(id: string): string {
    return observations[id]?.knownSince ?? '';
  }
  const weighed = useQuery({
    queryKey: ['observations', decisive, 'weighing'],
    enabled: decisive !== undefined,
    queryFn: () => answer(api.observations[':id'].weighing.$get({ param: { id: decisive ?? '' } })),
  }).data;
  const save = useChange(
    (observation: string) =>
      answer(
        api.rivalries[':id'].assessments.$post({
          param: { id: rivalry },
          json: {
            observation,
            chances: chancesOfOutcome({ ...expectation, status }),
            note: `What came of the expectation: ${expectation.text}`,
          },
        }),
      ),
    { onDone: () => notifications.show({ message: 'Weighed. u undoes it.' }) },
  );
  if (chancesOfOutcome({ ...expectation, status }).length === 0) return null;
  if (decisive === undefined || weighed === undefined) return null;
  const isWeighed = weighed.weighed.some((one) => one.rivalry === rivalry);
  const title = observations[decisive]?.title ?? decisive;
  return isWeighed ? (
    <Text size="xs" c="dimmed" mt={6}>
      “{title}”, which decided it, is weighed among the rivals.
    </Text>
  ) : (
    <Button
      size="compact-sm"
      variant="default"
      mt={6}
      loading={save.isPending}
      title={`“${title}” is put on the table, as probable under each rival as was said beforehand`}
      onClick={() => save.mutate(decisive)}
    >
      Weigh what came
    </Button>
  );
}
