import { Anchor, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from 'wouter';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import { useChange } from '../parts/use-change.ts';
import { useKeys } from '../parts/use-keys.ts';
import type { ShownSeries } from './use-series.ts';

/** What can be done with a series; before it is removed it is said what is had from it. */
export function SeriesTools({ series: { id, title, references } }: { series: ShownSeries }) {
  const detail = useDetail();
  const edit = (): void => detail.open('edit-series', id);
  const remove = useChange(() => answer(api.series[':id'].$delete({ param: { id } })), {
    onDone: () => {
      detail.close();
      notifications.show({ message: `Removed: ${title}, with its numbers. u undoes it.` });
    },
  });
  useKeys('Series', [{ key: 'e', label: 'Edit the series shown', run: edit }]);
  return (
    <>
      {references.length > 0 && <NamedBy references={references} />}
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={edit}>
          Edit
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
    </>
  );
}

function NamedBy({ references }: Pick<ShownSeries, 'references'>) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        It cannot be removed while it is named by
      </Text>
      {references.map(({ table, id, title }) => (
        <Text key={`${table} ${id}`} size="sm">
          {table === 'observations' ? (
            <>
              The figure{' '}
              <DetailLink kind="observation" id={id} size="sm" ta="left">
                {title}
              </DetailLink>
            </>
          ) : (
            <>
              The comparison{' '}
              <Anchor component={Link} size="sm" href="/comparison">
                {title}
              </Anchor>
            </>
          )}
        </Text>
      ))}
    </div>
  );
}
