import { ActionIcon, Anchor, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { answer, api } from '../../parts/api.ts';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { useChange } from '../../parts/use-change.ts';
import { useDesk } from '../desk.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  onEdit(): void;
}

/** What can be done with a planned search: say what came of it, put it otherwise, or drop it. */
export function SearchActs({ id, title, onEdit }: Props) {
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
    <Group gap="md" style={{ gridColumn: '1 / -1' }} wrap="nowrap">
      <DetailLink
        kind="record-search"
        id={`${rivalry.id} ${id}`}
        size="xs"
        aria-label={`Say what came of it: ${title}`}
      >
        Say what came of it
      </DetailLink>
      <Anchor
        component="button"
        type="button"
        size="xs"
        aria-label={`Edit the search: ${title}`}
        onClick={onEdit}
      >
        Edit
      </Anchor>
      <ActionIcon
        size="xs"
        ml="auto"
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
