import { List } from '@mantine/core';
import { MergeForecast } from '../parts/MergeForecast.tsx';
import type { useRemoveCode } from './use-remove-code.ts';

/** Asks before a code goes that observations or questions of comparisons name. */
export function RemoveDialog({ removing }: { removing: ReturnType<typeof useRemoveCode> }) {
  const { asked, isPending, confirm, cancel } = removing;
  if (!asked) return null;
  return (
    <MergeForecast
      title={`Remove “${asked.code.name}”`}
      act="Remove"
      error={null}
      forecast={
        <List size="sm">
          {asked.words.map((words) => (
            <List.Item key={words}>{words}</List.Item>
          ))}
        </List>
      }
      merging={isPending}
      onMerge={confirm}
      onClose={cancel}
    />
  );
}
