import { Button, Group, Kbd } from '@mantine/core';
import { useDetail } from '../parts/detail.ts';
import { useKeys } from '../parts/use-keys.ts';

/** Places and links that are not there yet; a link needs two places. */
export function NewButtons({ places }: { places: number }) {
  const detail = useDetail();
  const link = (): void => detail.open('edit-link', 'new');
  const place = (): void => detail.open('edit-place', 'new');
  const both = places > 1;
  const keys = [
    { key: 'n', label: 'New link', run: link },
    { key: 'N', label: 'New place', run: place },
  ];
  useKeys('New', both ? keys : keys.slice(1));
  return (
    <Group gap="xs">
      {both && (
        <Button size="compact-sm" rightSection={<Kbd size="xs">n</Kbd>} onClick={link}>
          New link
        </Button>
      )}
      <Button
        size="compact-sm"
        variant={both ? 'default' : 'filled'}
        rightSection={<Kbd size="xs">N</Kbd>}
        onClick={place}
      >
        New place
      </Button>
    </Group>
  );
}
