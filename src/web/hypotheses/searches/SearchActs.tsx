import { ActionIcon, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { answer, api } from '../../parts/api.ts';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { useChange } from '../../parts/use-change.ts';
import { useDesk } from '../desk.ts';

/** What can be done with a planned search: say what came of it, or drop it. */
export function SearchActs({ id, title }: { id: string; title: string }) {
  const { rivalry } = useDesk();
  const remove = useChange(() =>
    answer(
      api.rivalries[':id'].$patch({
        param: { id: rivalry.id },
        json: { searches: (rivalry.searches ?? []).filter((one) => one.id !== id) },
      }),
    ),
  );
  return (
    <Group gap="xs" style={{ gridColumn: '1 / -1' }} justify="space-between" wrap="nowrap">
      <DetailLink
        kind="record-search"
        id={`${rivalry.id} ${id}`}
        size="xs"
        aria-label={`Say what came of it: ${title}`}
      >
        Say what came of it
      </DetailLink>
      <ActionIcon
        size="xs"
        variant="subtle"
        color="gray"
        aria-label={`Take “${title}” off the plan`}
        onClick={() => remove.mutate(undefined)}
      >
        <IconX size={12} />
      </ActionIcon>
    </Group>
  );
}
