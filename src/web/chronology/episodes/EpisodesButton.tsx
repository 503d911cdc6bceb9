import { Button, Kbd } from '@mantine/core';
import { useDetail } from '../../parts/detail.ts';
import { useKeys } from '../../parts/use-keys.ts';

/** To the list of episodes, from where a new one begins. */
export function EpisodesButton() {
  const detail = useDetail();
  const open = (): void => detail.open('episodes', 'all');
  useKeys('Episodes', [{ key: 'E', label: 'Episodes', run: open }]);
  return (
    <Button
      size="compact-sm"
      variant="default"
      rightSection={<Kbd size="xs">E</Kbd>}
      onClick={open}
    >
      Episodes
    </Button>
  );
}
