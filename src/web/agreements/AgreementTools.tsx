import { Button, Group, Kbd } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { useChange } from '../parts/use-change.ts';
import { useKeys } from '../parts/use-keys.ts';
import type { ShownAgreement } from './use-agreements.ts';

interface Props {
  readonly shown: ShownAgreement;
  /** On its page, where it has the keys. */
  readonly keys?: boolean;
  onRemoved?(): void;
}

/** What can be done with an agreement. */
export function AgreementTools({ shown: { agreement }, keys = false, onRemoved }: Props) {
  const { id, title } = agreement;
  const detail = useDetail();
  const edit = (): void => detail.open('edit-agreement', id);
  const add = (): void => detail.open('new-provision', id);
  const remove = useChange(() => answer(api.agreements[':id'].$delete({ param: { id } })), {
    onDone: () => {
      onRemoved?.();
      notifications.show({ message: `Removed: ${title}, with its provisions. u undoes it.` });
    },
  });
  return (
    <Group gap="xs">
      {keys && <AgreementKeys onAdd={add} onEdit={edit} />}
      <Button
        size="compact-sm"
        rightSection={keys && <Kbd size="xs">n</Kbd>}
        variant={keys ? 'filled' : 'default'}
        onClick={add}
      >
        New provision
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        rightSection={keys && <Kbd size="xs">e</Kbd>}
        onClick={edit}
      >
        Edit
      </Button>
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

function AgreementKeys({ onAdd, onEdit }: { onAdd(): void; onEdit(): void }) {
  useKeys('Agreement', [
    { key: 'n', label: 'New provision', run: onAdd },
    { key: 'e', label: 'Edit the agreement', run: onEdit },
  ]);
  return null;
}
