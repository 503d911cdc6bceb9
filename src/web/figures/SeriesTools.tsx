import { Anchor, Button, Group, Text, Title } from '@mantine/core';
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
  const figures = references.filter(({ table }) => table === 'observations');
  const comparisons = references.filter(({ table }) => table === 'comparisons');
  return (
    <div>
      {figures.length > 0 && <Heading>Figures that are had from it</Heading>}
      {figures.map(({ id, title }) => (
        <div key={id}>
          <DetailLink kind="observation" id={id} size="sm" ta="left">
            {title}
          </DetailLink>
        </div>
      ))}
      {comparisons.length > 0 && <Heading>Comparisons that ask for it</Heading>}
      {[...new Map(comparisons.map((one) => [one.id, one.title]))].map(([id, title]) => (
        <div key={id}>
          <Anchor
            component={Link}
            size="sm"
            href={`/comparison?comparison=${encodeURIComponent(id)}`}
          >
            {title}
          </Anchor>
        </div>
      ))}
      <Text size="xs" c="dimmed" mt={4}>
        It cannot be removed while these name it.
      </Text>
    </div>
  );
}

const Heading = ({ children }: { children: string }) => (
  <Title order={3} size="h5" mt={4}>
    {children}
  </Title>
);
