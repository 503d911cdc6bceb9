import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useDetail } from './detail.ts';
import { useChange } from './use-change.ts';
import { useKeys } from './use-keys.ts';

interface Props {
  /** What is shown, as a list of keys calls it: `episode`. */
  readonly what: string;
  onEdit(): void;
  onRemove(): Promise<unknown>;
  /** Said when it is gone; that `u` undoes it is added. */
  readonly removed: string;
  readonly removeWord?: string;
  /** Why it cannot be removed; null when it can. */
  readonly kept?: ReactNode;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** What can be done with the record in the detail: edit it, also by its key, and remove it. */
export function RecordTools(props: Props) {
  const { what, onEdit, onRemove, removed, removeWord = 'Remove', kept = null, children } = props;
  const detail = useDetail();
  const remove = useChange(onRemove, {
    onDone: () => {
      detail.close();
      notifications.show({ message: `${removed} u undoes it.` });
    },
  });
  const heading = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  useKeys(heading, [{ key: 'e', label: `Edit the ${what} shown`, run: onEdit }]);
  return (
    <div>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={onEdit}>
          Edit
        </Button>
        {children}
        <Button
          size="compact-sm"
          variant="default"
          disabled={kept !== null}
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          {removeWord}
        </Button>
      </Group>
      {kept !== null && (
        <Text size="xs" c="dimmed" mt={4}>
          {kept}
        </Text>
      )}
    </div>
  );
}
