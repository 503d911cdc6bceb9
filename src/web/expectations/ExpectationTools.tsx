import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { useChange } from '../parts/use-change.ts';
import type { ShownExpectation } from './use-expectation.ts';

/** What can be done with it. What was said is edited only while it is open. */
export function ExpectationTools({
  expectation: { id, status },
}: {
  expectation: ShownExpectation;
}) {
  const detail = useDetail();
  const param = { id };
  const reopen = useChange(() => answer(api.expectations[':id'].resolution.$delete({ param })), {
    onDone: () => notifications.show({ message: 'Open again. u undoes it.' }),
  });
  const remove = useChange(() => answer(api.expectations[':id'].$delete({ param })), {
    onDone: () => {
      detail.close();
      notifications.show({ message: 'Removed. u undoes it.' });
    },
  });
  const isOpen = status === 'open';
  return (
    <Group gap="xs">
      <Button size="compact-sm" onClick={() => detail.open('decide-expectation', id)}>
        {isOpen ? 'Decide' : 'Decide anew'}
      </Button>
      {isOpen ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => detail.open('edit-expectation', id)}
        >
          Edit
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          loading={reopen.isPending}
          title="What was said beforehand can be edited only while it is open"
          onClick={() => reopen.mutate(undefined)}
        >
          Open again
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        loading={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        Remove
      </Button>
    </Group>
  );
}
